#pragma once

#include "engine/nn/train.h"

#include <algorithm>
#include <cmath>
#include <vector>

/// One layer between numbers, sample by sample in rows as PyTorch has them: [sample][channel][y][x].
namespace one_layer {

using Numbers = std::vector<double>;

/// (7 i mod 11 - 5) / 4 for i < n, or other such numbers: easy to make elsewhere.
inline Numbers sequence(int n, int factor = 7, int modulus = 11, int centre = 5, int divisor = 4)
{
    Numbers list;
    for (int i = 0; i < n; ++i) list.push_back(double(i * factor % modulus - centre) / divisor);
    return list;
}
/// Such numbers to go back from.
inline Numbers slopes(int n) { return sequence(n, 3, 7, 3, 2); }

inline bool close(const Numbers& a, const Numbers& b, double bound = 2e-12)
{
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [bound](double x, double y) { return std::abs(x - y) < bound; });
}

/// A network of one input with a batch, forward and back, in double.
struct Run {
    engine::Network net;
    Numbers parameters = engine::initialParameters<double>(net, engine::Initialisation::Uniform, engine::Random(1));
    engine::Pass<double> pass = {};

    Run(engine::Shape in, std::vector<engine::Layer> layers) : net(in, std::move(layers)) {}

    Numbers rows(const engine::Lanes<double>& lanes) const
    {
        Numbers list;
        for (int n = 0; n < lanes.samples; ++n)
            for (int f = 0; f < lanes.features; ++f) list.push_back(lanes(f, n));
        return list;
    }
    static void fill(const engine::Lanes<double>& lanes, const Numbers& rows)
    {
        for (int n = 0; n < lanes.samples; ++n)
            for (int f = 0; f < lanes.features; ++f) lanes(f, n) = rows[std::size_t(n * lanes.features + f)];
    }
    Numbers forward(const Numbers& x, engine::Mode mode = {})
    {
        pass.resize(net, int(x.size()) / net.inputFeatures());
        fill(pass.values(0), x);
        engine::forward<double>(net, parameters, pass, mode);
        return rows(pass.values(net.output()));
    }
    /// After forward(): dx from dy.
    Numbers backward(const Numbers& dy)
    {
        pass.needBackward(net);
        fill(pass.deltas(net.output()), dy);
        engine::backwardFrom<double>(net, parameters, pass, engine::Reach::Inputs);
        return rows(pass.deltas(0));
    }
    void set(const char* block, const Numbers& to, int layer = 0)
    {
        std::copy(to.begin(), to.end(), parameters.begin() + std::ptrdiff_t(net.block(layer, block)->offset));
    }
    Numbers of(const char* block, const Numbers& flat, int layer = 0) const
    {
        const auto first = flat.begin() + std::ptrdiff_t(net.block(layer, block)->offset);
        return {first, first + std::ptrdiff_t(net.block(layer, block)->size())};
    }
    Numbers of(const char* block) const { return of(block, parameters); }
    Numbers gradientOf(const char* block) const { return of(block, {pass.gradient().begin(), pass.gradient().end()}); }
};

/// The derivatives of sum(dy y) by the numbers of x.
template <class Loss> Numbers differences(Numbers& x, const Loss& loss, double h = 1e-5)
{
    Numbers list;
    for (double& number : x) {
        const double before = number;
        number = before + h;
        const double above = loss();
        number = before - h;
        list.push_back((above - loss()) / (2 * h));
        number = before;
    }
    return list;
}
inline double dot(const Numbers& a, const Numbers& b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
    return sum;
}

} // namespace one_layer
