#include "engine/tape/pictures.h"

#include "engine/tape/operation.h"
#include "engine/tape/operators.h"

namespace engine {

Quantity channelScaled(const Quantity& x, const Quantity& s) { return everywhere(s, 0, x.shape()) * x; }

Quantity shuffled(const Quantity& x, int groups)
{
    require(!x.shape().empty() && groups > 0 && x.shape()[0] % groups == 0,
            "shuffled: " + std::to_string(groups) + " groups do not divide the channels of " + shapeText(x.shape()));
    const int perGroup = x.shape()[0] / groups, places = elementsFrom(x.shape(), 1);
    std::vector<int> index;
    for (int k = 0; k < int(x.size()); ++k) {
        const int c = k / places, g = c % groups, j = c / groups;
        index.push_back((g * perGroup + j) * places + k % places);
    }
    return picked(x, std::move(index), x.shape());
}

Quantity prelu(const Quantity& z, const Quantity& gamma)
{
    const Quantity above = relu(z);
    return above + everywhere(gamma, 0, z.shape()) * (z - above); // min(0, z) = z - max(0, z)
}

namespace {
void requireProbability(double p) { require(p >= 0 && p < 1, "dropout: a probability should be at least 0 and below 1"); }
} // namespace

Quantity dropped(const Quantity& x, const Quantity& mask, double probability)
{
    requireProbability(probability);
    return mask * x / Quantity(1 - probability, "1 − p");
}

Numbers dropoutMask(const std::vector<int>& shape, double probability, Random& random)
{
    requireProbability(probability);
    return filled(shape, Precision::Any, [&](std::size_t) { return random.uniform() < probability ? 0 : 1; });
}

} // namespace engine
