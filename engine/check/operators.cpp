#include "engine/check/operators.h"

#include "engine/check/machine_rates.h"
#include "engine/nn/layers.h"
#include "engine/nn/train.h"

#include <algorithm>
#include <thread>

namespace engine {
namespace {

constexpr int ManyMaps = 16, Width = 64, PerClass = 64, Calls = 3;

int side(const OperatorSetting& p) { return p.size / 8; }
int steps(const OperatorSetting& p) { return p.size / 4; }
int classes(const OperatorSetting& p) { return PerClass * p.size; }

Term batch(const OperatorSetting& p) { return {double(p.batch), "batch"}; }
Term vectors(const OperatorSetting& p) { return Term(steps(p), "steps") * batch(p); }
Term maps() { return {ManyMaps, "maps"}; }
Term width() { return {Width, "width"}; }
Term squared(int length, const char* name) { return product({Term(length, name), Term(length, name)}); }
Term multiplyAdd() { return {2, "multiply and add"}; }

/// A kernel of 3 x 3 on `channels` channels at each place of each map.
OperatorCounts convolved(const OperatorSetting& p, const Term& channels)
{
    const Term kernel = squared(3, "kernel"), inside = squared(side(p) + 2, "side with its rim");
    const Term out = maps() * squared(side(p), "side") * batch(p);
    return {multiplyAdd() * kernel * channels * out, kernel * channels * maps(), maps() * inside * batch(p), out};
}

/// Scores and mixtures are products; each score is scaled, and a softmax over T scores is 5 T - 2 operations.
OperatorCounts attended(const OperatorSetting& p)
{
    const Term T(steps(p), "steps"), numbers = T * width() * batch(p);
    const Term products = Term(2, "products") * multiplyAdd() * squared(steps(p), "steps") * width();
    const Term softmax = T * (Term(6) * T - Term(2));
    return {batch(p) * sum({products, softmax}), 0, Term(3, "queries, keys, values") * numbers, numbers};
}

/// Products of four gates; their biases and functions (a logistic one is 4 operations), the new memory, the output: 22 per unit.
OperatorCounts recurrent(const OperatorSetting& p)
{
    const Term gates = Term(4, "gates") * width(), into = Term(2 * Width, "inputs and units"), numbers = vectors(p) * width();
    return {vectors(p) * sum({multiplyAdd() * gates * into, Term(22) * width()}), gates * into, numbers, numbers};
}

OperatorCounts pooled(const OperatorSetting& p)
{
    const Term out = maps() * squared(side(p) / 2, "side") * batch(p);
    return {Term(8, "comparisons") * out, 0, maps() * squared(side(p) + 1, "side with its rim") * batch(p), out};
}

/// Mean d, differences d, variance 2 d, ε and root 2, division d, γ and β 2 d.
OperatorCounts normed(const OperatorSetting& p)
{
    const Term numbers = vectors(p) * width();
    return {vectors(p) * (Term(7) * width() + Term(2)), Term(2, "γ and β") * width(), numbers, numbers};
}

/// Maximum V - 1, differences V, exp V, sum V - 1, division V.
OperatorCounts softened(const OperatorSetting& p)
{
    const Term V(classes(p), "classes"), numbers = V * batch(p);
    return {batch(p) * (Term(5) * V - Term(2)), 0, numbers, numbers};
}

template <class Real> double gflops(Operator op, const OperatorSetting& p, int threads)
{
    const Network net = networkOf(op, p);
    const auto parameters = initialParameters<Real>(net, Initialisation::Xavier, Random(std::uint64_t(p.seed)));
    Pass<Real> pass;
    pass.resize(net, p.batch);
    Random random{std::uint64_t(p.seed)};
    for (int input = 0; input < net.inputs(); ++input)
        for (int f = 0; f < net.shape(input).features(); ++f)
            for (Real& x : pass.values(input).row(f)) x = Real(random.uniform(-1, 1));
    const WithThreads all(threads);
    forward<Real>(net, parameters, pass);
    const auto call = [&] { op == Operator::Softmax ? probabilitiesOf(net, pass) : forward<Real>(net, parameters, pass); };
    return valueOf(countsOf(op, p).flops) / fastestCall(call, Calls, p.caches) * 1e-9;
}

std::string settingOf(const char* what, const OperatorSetting& p, int threads)
{
    const int numbers[] = {p.take, threads, int(p.numbers)};
    std::string text = what;
    for (const int number : numbers) text += ' ' + std::to_string(number);
    return text;
}

} // namespace

int OperatorSetting::threadsUsed() const { return std::clamp(int(std::thread::hardware_concurrency()), 1, threads); }

OperatorCounts countsOf(Operator op, const OperatorSetting& p)
{
    switch (op) {
    case Operator::Product: {
        const Term outputs(p.size, "outputs"), inputs(p.size, "inputs");
        return {multiplyAdd() * outputs * inputs * batch(p), outputs * inputs, inputs * batch(p), outputs * batch(p)};
    }
    case Operator::Convolution: return convolved(p, Term(ManyMaps, "channels"));
    case Operator::Depthwise: return convolved(p, Term(1, "channel"));
    case Operator::Attention: return attended(p);
    case Operator::Pooling: return pooled(p);
    case Operator::Lstm: return recurrent(p);
    case Operator::LayerNorm: return normed(p);
    case Operator::Softmax: return softened(p);
    case Operator::Relu: break;
    }
    const Term numbers = maps() * squared(side(p), "side") * batch(p);
    return {numbers, 0, numbers, numbers};
}

Network networkOf(Operator op, const OperatorSetting& p)
{
    const int out = side(p), in = out + 2, odd = out + 1, T = steps(p);
    switch (op) {
    case Operator::Product: return {{p.size}, {Dense{p.size, false}}};
    case Operator::Convolution: return {{ManyMaps, in, in}, {Conv2d{ManyMaps, 3, 3, {}, false}}};
    case Operator::Depthwise: return {{ManyMaps, in, in}, {Conv2d{ManyMaps, 3, 3, {1, 1, ManyMaps, {}, {}}, false}}};
    case Operator::Relu: return {{ManyMaps, out, out}, {ActivationLayer{Activation::Relu}}};
    case Operator::Pooling: return {{ManyMaps, odd, odd}, {MaxPool{3, 2}}};
    case Operator::Lstm: return {{Width, T}, {Lstm{Width}}};
    case Operator::LayerNorm: return {{Width, T}, {LayerNorm{}}};
    case Operator::Softmax: return {{classes(p)}, {ActivationLayer{Activation::Linear}}};
    case Operator::Attention: break;
    }
    Graph graph{{{Width, T}, {Width, T}, {Width, T}}};
    graph.add(Attention{}, {0, 1, 2});
    return Network(std::move(graph));
}

std::string shapesOf(Operator op, const OperatorSetting& p)
{
    const auto text = [](int number) { return std::to_string(number); };
    const auto maps = [&](int length) { return text(ManyMaps) + " × " + text(length) + " × " + text(length); };
    const std::string sequence = text(Width) + " × " + text(steps(p)), to = " → ";
    switch (op) {
    case Operator::Product: return text(p.size) + to + text(p.size);
    case Operator::Convolution:
    case Operator::Depthwise: return maps(side(p) + 2) + to + maps(side(p));
    case Operator::Relu: return maps(side(p)) + to + maps(side(p));
    case Operator::Pooling: return maps(side(p) + 1) + to + maps(side(p) / 2);
    case Operator::Softmax: return text(classes(p)) + to + text(classes(p));
    case Operator::Attention: return "3 · " + sequence + to + sequence;
    case Operator::Lstm:
    case Operator::LayerNorm: break;
    }
    return sequence + to + sequence;
}

double peakOf(const OperatorSetting& p)
{
    const int threads = p.threadsUsed();
    return timed(settingOf("peak", p, threads), [&] {
        return p.numbers == OperatorSetting::Numbers::Float ? peakRate<float>(threads) : peakRate<double>(threads);
    });
}

double triadOf(const OperatorSetting& p)
{
    return timed(settingOf("triad", p, p.threadsUsed()), [&] { return coldTriadRate(p.threadsUsed()); });
}

double rateOf(Operator op, const OperatorSetting& p, int threads)
{
    const int numbers[] = {int(op), p.size, p.batch, int(p.caches), p.seed};
    std::string what = settingOf("operator", p, threads);
    for (const int number : numbers) what += ' ' + std::to_string(number);
    return timed(what, [&] {
        return p.numbers == OperatorSetting::Numbers::Float ? gflops<float>(op, p, threads) : gflops<double>(op, p, threads);
    });
}

} // namespace engine
