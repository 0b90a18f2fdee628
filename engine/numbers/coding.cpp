#include "engine/numbers/coding.h"

#include "engine/core/error.h"
#include "engine/numbers/code_book.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace engine::coding {
namespace {

using Numbers = std::span<const float>;

Integers kindOf(const Method& method, int bits) { return {bits, method.symmetric}; }

Group linear(const Method& method, int bits, double low, double high)
{
    const Integers kind = kindOf(method, bits);
    Group group;
    group.grid = gridFor(kind, method.symmetric ? engine::Spacing::Symmetric : engine::Spacing::Affine, low, high);
    group.low = low, group.high = high;
    group.first = method.symmetric ? -kind.highest() : kind.lowest(); // as many below 0 as above
    group.count = kind.highest() - group.first + 1;
    return group;
}

int nearestPlace(const Group& group, double x)
{
    if (group.table.empty()) {
        const double q = std::nearbyint(x / group.grid.scale) + group.grid.zero;
        return int(std::clamp(q, double(group.first), double(group.first + group.count - 1))) - group.first;
    }
    const auto above = std::ranges::lower_bound(group.table, float(x));
    if (above == group.table.begin()) return 0;
    if (above == group.table.end()) return int(group.table.size()) - 1;
    const int place = int(above - group.table.begin());
    return x - double(above[-1]) <= double(*above) - x ? place - 1 : place;
}

double squaredError(Numbers numbers, const Group& group)
{
    double sum = 0;
    for (const float x : numbers) {
        const double lost = double(x) - group.level(nearestPlace(group, double(x)));
        sum += lost * lost;
    }
    return sum;
}

/// Of the range from the lowest number to the highest the share whose squared error is least.
Group leastError(Numbers numbers, const Method& method, int bits, double low, double high)
{
    Group best = linear(method, bits, low, high);
    double least = squaredError(numbers, best);
    for (double share = 0.97; share > 0.2; share -= 0.03) {
        const Group group = linear(method, bits, share * low, share * high);
        if (const double error = squaredError(numbers, group); error < least) least = error, best = group;
    }
    return best;
}

Group linear(Numbers numbers, const Method& method, int bits)
{
    constexpr double LeftOut = 0.001;
    const auto [low, high] = std::ranges::minmax(numbers);
    if (method.calibration == Calibration::Mse) return leastError(numbers, method, bits, double(low), double(high));
    if (method.calibration == Calibration::MinMax) return linear(method, bits, double(low), double(high));
    std::vector<float> sorted(numbers.begin(), numbers.end());
    std::ranges::sort(sorted);
    const auto out = std::size_t(LeftOut * double(sorted.size()));
    return linear(method, bits, double(sorted[out]), double(sorted[sorted.size() - 1 - out]));
}

Group sign(Numbers numbers, const Method& method)
{
    Group group;
    for (const float x : numbers) group.high += std::abs(double(x));
    group.grid.scale = method.scaledSign ? group.high / double(numbers.size()) : 1;
    group.isSign = true, group.count = 2;
    group.table = {-float(group.grid.scale), float(group.grid.scale)};
    return group;
}

/// 0 and ±2^e, down from the largest number's e.
Group powers(Numbers numbers, int bits)
{
    constexpr int Most = 40; // below 2^-40 of the largest nothing is worth a level
    float most = 0;
    for (const float x : numbers) most = std::max(most, std::abs(x));
    const int top = most > 0 ? int(std::lround(std::log2(most))) : 0, count = std::min((1 << (bits - 1)) - 1, Most);
    Group group;
    group.first = -count, group.count = 2 * count + 1;
    for (int q = -count; q <= count; ++q)
        group.table.push_back(q == 0 ? 0.f : std::copysign(std::ldexp(1.f, top - count + std::abs(q)), float(q)));
    return group;
}

/// In the logarithm, not in value: 1.42 becomes 2. What is below half a level becomes 0.
int nearestPower(const Group& group, float x)
{
    const int count = group.count / 2, top = std::ilogb(group.table.back());
    if (x == 0) return count;
    const int q = std::min(int(std::lround(std::log2(std::abs(x)))) - top + count, count);
    return q <= 0 ? count : count + (x > 0 ? q : -q);
}

Group table(Numbers numbers, const Method& method, int bits)
{
    using engine::Seeding;
    const int k = 1 << bits;
    Group group;
    group.count = k;
    group.table = method.levels == Levels::KMeans ? engine::clustered<float>(numbers, k, Seeding::Linear).values
                                                  : engine::seeds<float>(numbers, k, Seeding::Density);
    std::ranges::sort(group.table);
    return group;
}

Group groupOf(Numbers numbers, const Method& method, int bits)
{
    if (method.isTable()) return table(numbers, method, bits);
    if (method.isSign(bits)) return sign(numbers, method);
    return method.levels == Levels::Log2 ? powers(numbers, bits) : linear(numbers, method, bits);
}

/// Floats of 4 bytes: a scale, or a table; a zero point in as many bits as a code, an exponent in a byte.
double headerBytes(const Group& group, const Method& method, int bits)
{
    if (method.isTable()) return 4.0 * group.count;
    if (method.levels == Levels::Log2 && !group.isSign) return 1;
    return 4 + (method.symmetric ? 0 : std::ceil(bits / 8.0));
}

} // namespace

void requireWidth(const Method& method, int bits)
{
    if (method.isTable() && bits > 8)
        throw engine::InputError(engine::message("messages",
                                                 "a table of levels should have up to 8 bits, not %1: of 2^%1 values it "
                                                 "would be larger than most tensors")
                                     .with(bits));
}

Coded coded(Numbers numbers, int channels, const Method& method, int bits)
{
    requireWidth(method, bits);
    const std::size_t parts = method.grain == Grain::Channel ? std::size_t(channels) : 1, size = numbers.size() / parts;
    Coded made{bits, {}, {}, {}, std::ceil(double(numbers.size()) * bits / 8)};
    for (std::size_t part = 0; part < parts; ++part) {
        const Numbers own = numbers.subspan(part * size, size);
        const Group group = groupOf(own, method, bits);
        const bool isPower = method.levels == Levels::Log2 && !group.isSign;
        for (const float x : own) {
            const int place = group.isSign ? int(x >= 0) : isPower ? nearestPower(group, x) : nearestPlace(group, double(x));
            made.places.push_back(place), made.restored.push_back(float(group.level(place)));
        }
        made.bytes += headerBytes(group, method, bits);
        made.groups.push_back(group);
    }
    return made;
}

} // namespace engine::coding
