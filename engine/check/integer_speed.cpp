#include "engine/check/integer_speed.h"

#include "engine/check/timing.h"
#include "engine/nn/train.h"
#include "engine/numbers/integer_product.h"

#include <vector>

namespace engine {

ProductTimes productTimes(int side, std::uint64_t seed, int take)
{
    constexpr int ProductCalls = 20;
    const std::string setting = std::to_string(side) + ' ' + std::to_string(seed) + ' ' + std::to_string(take);
    const auto clocked = [&](const char* what, const std::function<void()>& call) {
        return timed(what + setting, [&] {
            const WithThreads one(1);
            return fastestCall(call, ProductCalls, Caches::Warm);
        });
    };
    Random random{seed};
    const auto size = std::size_t(side) * std::size_t(side);
    std::vector<std::int8_t> a(size), b(size);
    for (auto* matrix : {&a, &b})
        for (std::int8_t& x : *matrix) x = std::int8_t(random.below(255) - 127);
    const Network net({side}, {Dense{side, false}});
    Pass<float> pass;
    pass.resize(net, side);
    const std::vector<float> weights(a.begin(), a.end());
    const IntegerRows rows = integerRows<std::int8_t>(a, side, side);
    const IntegerColumns columns = integerColumns<std::int8_t>(b, side, side);
    std::vector<std::int32_t> c(size);
    const double floats = clocked("product of floats ", [&] { forward<float>(net, weights, pass); });
    return {floats, clocked("product of bytes ", [&] { integerProduct(rows, columns, c); })};
}

} // namespace engine
