#include "engine/data/digits.h"
#include "engine/data/split.h"
#include "lessons/networks/resnet/run.h"
#include "lessons/trained.h"

namespace lessons::resnet {
namespace {

constexpr int Units = 32, Maps = 8, Classes = 10, Some = 4000; ///< of MNIST's digits the slow net learns some
constexpr std::uint32_t BatchStream = 16;

/// 1297 of 1797 digits to learn from, the others to test with.
NetData smallDigits()
{
    const engine::Digits& all = engine::digits();
    engine::Random random(1);
    const std::vector<int> order = engine::permutation(int(all.labels.size()), random);
    return {"digits8x8",
            {},
            all.images.data,
            all.labels,
            {order.begin() + Tests, order.end()},
            {order.begin(), order.begin() + Tests}};
}

std::shared_ptr<const NetData> dataOf(Kind net)
{
    if (net != Kind::Dense) return lessons::picturesOf("digits");
    static const auto small = std::make_shared<const NetData>(smallDigits());
    return small;
}

/// A net as it is put together. Where what is made is normalised, a bias would have no effect.
struct Building {
    const Params& params;
    engine::Graph graph;
    std::vector<Spot> spots = {};

    engine::Layer dense(int units) const { return engine::Dense{units, !params.norm}; }
    engine::Layer kernels(int maps, int size, int padding) const
    {
        const engine::Padding around{padding, padding};
        return engine::Conv2d{maps, size, size, {.vertical = around, .horizontal = around}, !params.norm};
    }
    int relu(int from) { return graph.add(engine::ActivationLayer{engine::Activation::Relu}, {from}); }
    /// What is made of sums before the ReLU.
    int normed(int sums) { return params.norm ? graph.add(engine::BatchNorm{}, {sums}) : sums; }

    Spot first(const std::string& name, const engine::Layer& weights, int from)
    {
        Spot spot{name, from, graph.add(weights, {from}), -1};
        const int n = normed(spot.sums);
        if (params.norm) spot.normed = n;
        spot.active = spot.out = relu(n);
        return spot;
    }
    int layer(const std::string& name, const engine::Layer& weights, int from)
    {
        spots.push_back(first(name, weights, from));
        return spots.back().out;
    }
    /// ReLU(F(x) + x), F being two layers (He et al. 2015); plain: ReLU(F(x)).
    int block(const std::string& name, const engine::Layer& weights, int from)
    {
        Spot spot = first(name, weights, from);
        spot.last = graph.add(weights, {spot.active}), spot.change = normed(spot.last);
        spot.out = relu(params.skip ? graph.add(engine::Add{}, {spot.change, from}) : spot.change);
        spots.push_back(spot);
        return spot.out;
    }
    int blocks(const engine::Layer& weights, int from)
    {
        int value = layer("1", weights, from);
        for (int b = 1; b <= params.blocks(); ++b) value = block(std::to_string(2 * b + 1), weights, value);
        return value;
    }
};

Building built(const Params& p)
{
    using engine::Dense;
    Building net{p, {{p.net == Kind::Dense ? engine::Shape{64} : engine::Shape{1, 28, 28}}}};
    const auto pooled = [&](const engine::Layer& how, int from) { return net.graph.add(how, {from}); };
    int value = 0;
    if (p.net == Kind::Dense) value = net.blocks(net.dense(Units), 0);
    else if (p.net == Kind::Convolutional) value = net.blocks(net.kernels(Maps, 3, 1), pooled(engine::AveragePool{}, 0));
    else {
        value = pooled(engine::MaxPool{}, net.layer("C1", net.kernels(6, 5, 2), 0));
        value = pooled(engine::MaxPool{}, net.layer("C3", net.kernels(16, 5, 0), value));
        value = net.layer("F6", net.dense(84), net.layer("C5", net.dense(120), value));
    }
    net.graph.add(Dense{Classes}, {value});
    return net;
}

} // namespace

std::shared_ptr<const Plan> planOf(const Params& p)
{
    Building net = built(p);
    return std::make_shared<const Plan>(Plan{engine::Network(std::move(net.graph)), std::move(net.spots), dataOf(p.net)});
}

std::vector<int> batchOf(const Params& p, const State& s)
{
    engine::Random random(std::uint64_t(p.seed), BatchStream + std::uint32_t(s.step));
    const std::vector<int>& all = s.plan->data->train;
    std::vector<int> batch;
    for (int n = 0; n < Batch; ++n)
        batch.push_back(all[std::size_t(random.below(p.net == Kind::Convolutional ? Some : int(all.size())))]);
    return batch;
}

engine::Optimiser optimiserOf(const Params& p) { return {.kind = p.optimiser, .rate = p.learningRate}; }

float learn(const Params& p, State& s)
{
    const NetData& all = *s.plan->data;
    return engine::trainStep<float>(s.plan->network, {engine::Loss::CrossEntropy, optimiserOf(p)}, {all.inputs, all.labels, {}},
                                    batchOf(p, s), s.learner, s.pass);
}

double accuracyOf(const State& s)
{
    static thread_local engine::Pass<float> pass;
    const NetData& all = *s.plan->data;
    engine::gather<float>(s.plan->network, {all.inputs, all.labels, {}}, std::span(all.test).first(Tests), pass);
    engine::forward<float>(s.plan->network, s.learner.parameters, pass);
    const auto y = pass.values(s.plan->network.output());
    int right = 0;
    for (int n = 0; n < Tests; ++n) {
        int best = 0;
        for (int c = 1; c < Classes; ++c)
            if (y(c, n) > y(best, n)) best = c;
        right += best == pass.labels()[std::size_t(n)];
    }
    return double(right) / Tests;
}

} // namespace lessons::resnet
