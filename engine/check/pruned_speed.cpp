#include "engine/check/pruned_speed.h"

#include "engine/check/timing.h"
#include "engine/numbers/sparse.h"

#include <algorithm>

namespace engine::pruning {
namespace {

constexpr int Batch = 64, Calls = 20;

double clocked(const std::string& what, const std::function<void()>& call)
{
    return timed("pruned net: " + what, [&] {
        const WithThreads one(1);
        return fastestCall(call, Calls, Caches::Warm);
    });
}

double forwardTime(const std::string& what, const Network& net, std::span<const float> parameters)
{
    Pass<float> pass;
    pass.resize(net, Batch);
    return clocked(what + " of " + std::to_string(parameters.size()), [&] { forward<float>(net, parameters, pass); });
}

int largestDense(const Network& net)
{
    int largest = -1;
    for (int l = 0; l < net.depth(); ++l)
        if (net.layer(l).as<Dense>() && (largest < 0 || net.weights(l)->size() > net.weights(largest)->size())) largest = l;
    return largest;
}

} // namespace

Speed speedOf(const Network& net, const Method& method, std::span<const float> dense, std::span<const float> pruned,
              const Mask& mask)
{
    Speed speed{forwardTime("dense", net, dense)};
    if (method.losesFilters()) {
        const Compact compact = compacted(net, pruned, mask);
        speed.pruned = forwardTime("compact", compact.network, compact.parameters);
    } else speed.pruned = forwardTime("zeros", net, pruned);
    const int layer = largestDense(net);
    if (layer < 0) return speed;
    const Block& block = *net.weights(layer);
    Tensor matrix({block.shape[0], int(block.size()) / block.shape[0]});
    std::copy_n(pruned.begin() + std::ptrdiff_t(block.offset), matrix.size(), matrix.data.begin());
    speed.layer = forwardTime("layer", Network({matrix.shape[1]}, {Dense{matrix.shape[0], false}}), matrix.data);
    const SparseRows<float> rows = sparseRows(matrix);
    const std::vector<float> x(std::size_t(matrix.shape[1] * Batch), 1.0F);
    std::vector<float> y(std::size_t(matrix.shape[0] * Batch));
    speed.rows = clocked(std::to_string(rows.value.size()) + " of " + std::to_string(matrix.size()) + " in rows",
                         [&] { multiply(rows, x, Batch, y); });
    return speed;
}

} // namespace engine::pruning
