#include "engine/tape/normalised.h"

#include "engine/tape/operation.h"
#include "engine/tape/operators.h"

namespace engine {
namespace {

/// Σ x_i² of the channels i around each, those that exist; of an even size the additional one comes after.
Quantity squaresAround(const Quantity& x, int size)
{
    const int channels = x.shape()[0], places = elementsFrom(x.shape(), 1);
    std::vector<int> index;
    for (int k = 0; k < size; ++k)
        for (int i = 0; i < channels * places; ++i) {
            const int c = i / places + k - (size - 1) / 2;
            index.push_back(c >= 0 && c < channels ? c * places + i % places : -1);
        }
    std::vector<int> shape = x.shape();
    shape.insert(shape.begin(), size);
    return sum(picked(square(x), std::move(index), std::move(shape)), 0);
}

/// What has statistics of its own has them along this axis.
Quantity byOwnStatistics(const Quantity& x, double epsilon, int axis, const Naming& name)
{
    const Quantity mean = name("mean", meanForEach(x, axis));
    const Quantity variance = name("variance", varianceForEach(x, mean, axis));
    return normalised(x, mean, variance, epsilon, axis);
}

} // namespace

Quantity varianceForEach(const Quantity& x, const Quantity& mean, int axis)
{
    return meanForEach(square(x - everywhere(mean, axis, x.shape())), axis);
}

Quantity normalised(const Quantity& x, const Quantity& mean, const Quantity& variance, double epsilon, int axis)
{
    require(epsilon > 0, "normalised: ε should be above 0");
    const Quantity deviation = sqrt(variance + Quantity(epsilon, "ε"));
    return (x - everywhere(mean, axis, x.shape())) / everywhere(deviation, axis, x.shape());
}

Quantity scaledAndShifted(const Quantity& x, const Quantity& gamma, const Quantity& beta, int axis)
{
    return everywhere(gamma, axis, x.shape()) * x + everywhere(beta, axis, x.shape());
}

Quantity batchNormed(const Quantity& x, const Quantity& gamma, const Quantity& beta, double epsilon, const Naming& name)
{
    return scaledAndShifted(name("normalised", byOwnStatistics(x, epsilon, 1, name)), gamma, beta, 1);
}

Quantity running(const Quantity& before, const Quantity& fresh, double momentum)
{
    require(momentum >= 0 && momentum <= 1, "running: the momentum should be from 0 to 1");
    return before + Quantity(momentum, "momentum") * (fresh - before);
}

Quantity unbiased(const Quantity& variance, int n)
{
    require(n > 1, "unbiased: a single number has no variance");
    return variance * Quantity(double(n) / (n - 1), "n/(n − 1)");
}

Quantity layerNormed(const Quantity& x, const Quantity& gamma, const Quantity& beta, double epsilon, const Naming& name)
{
    require(!x.shape().empty(), "layerNormed: a scalar has no channels");
    const Quantity places = reshaped(x, {x.shape()[0], elementsFrom(x.shape(), 1)});
    const Quantity normal = name("normalised", byOwnStatistics(places, epsilon, 1, name));
    return reshaped(scaledAndShifted(normal, gamma, beta, 0), x.shape());
}

Quantity localResponseNormed(const Quantity& x, const LocalResponseNorm& how, const Naming& name)
{
    how.form(Inputs(0, {pictureShape(x)})); // refuses what it refuses
    const Quantity share = how.alphaOverSize ? Quantity(how.alpha / how.size, "α/n") : Quantity(how.alpha, "α");
    const Quantity s = name("s", Quantity(how.k, "k") + share * squaresAround(x, how.size));
    return x * exp(-(Quantity(how.beta, "β") * log(s)));
}

} // namespace engine
