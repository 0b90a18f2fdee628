#include "engine/check/checks.h"

#include "engine/check/samples.h"
#include "engine/core/parallel.h"

#include <algorithm>
#include <cmath>

namespace engine {
namespace {

double relative(double a, double b) { return std::abs(a - b) / std::max({std::abs(a), std::abs(b), 1e-3}); }

/// Loss and gradient of the example at these parameters.
template <class Real> struct Probe {
    const CheckedNetwork& example;
    Pass<Real> pass{};

    double loss(const std::vector<Real>& parameters)
    {
        gather(example.net, example.samples(), example.rows, pass);
        forward<Real>(example.net, parameters, pass, example.mode);
        return double(lossOf(example.net, example.loss, pass));
    }
    std::vector<Real> gradient(const std::vector<Real>& parameters)
    {
        loss(parameters);
        backward<Real>(example.net, parameters, example.loss, pass);
        return {pass.gradient().begin(), pass.gradient().end()};
    }
};

/// (L(w + h) - L(w - h)) / 2h. Of two lengths the better counts: the longer may reach across a kink of one of the samples.
double differenceError(Probe<double>& probe, std::vector<double>& parameters, std::size_t i, double gradient)
{
    const double w = parameters[i];
    double best = INFINITY;
    for (const double h : {1e-5, 1e-6}) {
        parameters[i] = w + h;
        const double above = probe.loss(parameters);
        parameters[i] = w - h;
        best = std::min(best, relative(gradient, (above - probe.loss(parameters)) / (2 * h)));
        parameters[i] = w;
        if (best < 1e-7) break;
    }
    return best;
}

Check gradientCheck(const CheckedNetwork& example)
{
    Probe<double> probe{example};
    auto parameters = initialParameters<double>(example.net, Initialisation::Uniform, Random(3));
    const auto gradient = probe.gradient(parameters);
    Check check{"gradient by differences: " + example.name, 0, 1e-6};
    const std::size_t step = parameters.size() / 150 + 1;
    for (std::size_t i = 0; i < parameters.size(); i += step)
        check.error = std::max(check.error, differenceError(probe, parameters, i, gradient[i]));
    return check;
}

/// The largest |a - b| / (|b| + 0.1) over the gradient, a in float, b in double.
Check precisionCheck(const CheckedNetwork& example)
{
    const auto single = initialParameters<float>(example.net, Initialisation::Uniform, Random(3));
    const auto a = Probe<float>{example}.gradient(single);
    const auto b = Probe<double>{example}.gradient({single.begin(), single.end()});
    Check check{"float against double: " + example.name, 0, 1e-5};
    for (std::size_t i = 0; i < a.size(); ++i)
        check.error = std::max(check.error, std::abs(double(a[i]) - b[i]) / (std::abs(b[i]) + 0.1));
    return check;
}

std::vector<float> trained(const CheckedNetwork& example, int threads)
{
    setThreads(threads);
    Learner<float> learner{initialParameters<float>(example.net, Initialisation::Uniform, Random(4))};
    Pass<float> pass;
    for (int k = 0; k < 3; ++k)
        trainStep<float>(example.net, {example.loss, {}, {}}, example.samples(), example.rows, learner, pass);
    return learner.parameters;
}

/// How many parameters differ after three steps with 2 and 3 threads, and with 1 again.
Check determinismCheck(const CheckedNetwork& example)
{
    const int before = chosenThreads();
    const auto one = trained(example, 1);
    Check check{"same bits with 1, 2 and 3 threads: " + example.name, 0, 0};
    for (const int threads : {2, 3, 1}) {
        const auto other = trained(example, threads);
        for (std::size_t i = 0; i < one.size(); ++i) check.error += one[i] != other[i];
    }
    setThreads(before);
    return check;
}

} // namespace

std::vector<Check> runChecks()
{
    std::vector<Check> checks;
    const auto examples = checkedNetworks();
    for (const auto& example : examples) checks.push_back(gradientCheck(example));
    for (const auto& example : examples) checks.push_back(precisionCheck(example));
    for (const auto& example : checkedNetworks(70)) checks.push_back(determinismCheck(example)); // enough for three threads
    return checks;
}

} // namespace engine
