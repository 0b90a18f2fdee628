#pragma once

#include "engine/nn/train.h"

#include <algorithm>
#include <cmath>

namespace engine {

inline bool near(double a, double b) { return std::abs(a - b) < 1e-13 * std::max(std::abs(b), 1.0); }

/// A network of sequences in double, with a batch of random numbers, and the derivative of L = sum over outputs of factor · y.
struct Sequences {
    static constexpr int Count = 19; ///< samples: more than one vector, and a last one that is not full

    Network net;
    std::vector<double> parameters = initialParameters<double>(net, Initialisation::Uniform, Random(2));
    Pass<double> pass = {};

    explicit Sequences(Graph graph, int samples = Count) : net(std::move(graph))
    {
        Random random(3);
        pass.resize(net, samples);
        for (int i = 0; i < net.inputs(); ++i)
            for (int f = 0; f < net.shape(i).features(); ++f)
                for (double& x : pass.values(i).row(f)) x = random.normal();
    }
    /// Parameter i becomes sin(1 + i) / 2; constants stay.
    void numberParameters()
    {
        for (int l = 0; l < net.depth(); ++l)
            for (const Block& block : net.form(l).blocks)
                for (std::size_t i = block.offset;
                     block.name != "gamma" && block.name != "beta" && i < block.offset + block.size(); ++i)
                    parameters[i] = std::sin(1 + double(i)) / 2;
    }
    /// Feature f of T steps at t is sin(start + f T + t), as references have it.
    void fillWithSines(int value, double start)
    {
        for (int f = 0; f < net.shape(value).features(); ++f)
            for (double& x : pass.values(value).row(f)) x = std::sin(start + f);
    }
    /// The largest difference of a sample's value from what it should be.
    double differ(int value, const std::vector<double>& expected) const
    {
        double worst = std::abs(double(expected.size()) - net.shape(value).features());
        for (std::size_t f = 0; f < expected.size(); ++f)
            worst = std::max(worst, std::abs(pass.values(value)(int(f), 2) - expected[f]));
        return worst;
    }
    void forward() { engine::forward<double>(net, parameters, pass); }
    template <class Derivative> void backFrom(Derivative derivative)
    {
        pass.needBackward(net);
        for (const int v : net.outputs())
            for (int f = 0; f < net.shape(v).features(); ++f)
                for (int n = 0; n < pass.samples(); ++n) pass.deltas(v)(f, n) = derivative(v, f, n);
        backwardFrom<double>(net, parameters, pass, Reach::Inputs);
    }

    static double factor(int value, int feature, int sample) { return std::sin(1.0 + 7 * value + 3 * feature + sample); }
    double loss()
    {
        forward();
        double sum = 0;
        for (const int v : net.outputs())
            for (int f = 0; f < net.shape(v).features(); ++f)
                for (int n = 0; n < pass.samples(); ++n) sum += factor(v, f, n) * pass.values(v)(f, n);
        return sum;
    }
    /// Of dL/dnumber from central differences, relative to the larger, at least 0.01.
    double error(double& number, double derivative)
    {
        const double h = 1e-5, before = number;
        number = before + h;
        const double above = loss();
        number = before - h;
        const double difference = (above - loss()) / (2 * h);
        number = before;
        return std::abs(derivative - difference) / std::max({std::abs(derivative), std::abs(difference), 1e-2});
    }
    /// The largest error, over all parameters and the first input of two samples.
    double worstDifference()
    {
        forward();
        backFrom(factor);
        const std::vector<double> gradient(pass.gradient().begin(), pass.gradient().end());
        double worst = 0;
        for (std::size_t i = 0; i < gradient.size(); ++i) worst = std::max(worst, error(parameters[i], gradient[i]));
        for (int f = 0; f < net.shape(0).features(); ++f)
            for (const int n : {3, 17}) worst = std::max(worst, error(pass.values(0)(f, n), pass.deltas(0)(f, n)));
        return worst;
    }
};

} // namespace engine
