#include "engine/nn/layer_statistics.h"
#include "lessons/networks/resnet/run.h"
#include "lessons/trained.h"

namespace lessons::resnet {
namespace {

constexpr int Units = 32, Maps = 8, Classes = 10, Some = 4000; ///< of MNIST's digits the slow net learns some

std::shared_ptr<const NetData> dataOf(Kind net)
{
    if (net == Kind::LeNet5) return picturesOf("digits");
    if (net == Kind::Dense) return picturesOf("digits8x8");
    static const auto some = [] {
        NetData data = *picturesOf("digits");
        data.train.resize(Some);
        return std::make_shared<const NetData>(std::move(data));
    }();
    return some;
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
    int add(const engine::Layer& layer, int from) { return graph.add(layer, {from}); }
    int normed(int sums) { return params.norm ? add(engine::BatchNorm{}, sums) : sums; }
    int relu(int from) { return add(engine::ActivationLayer{engine::Activation::Relu}, from); }

    int layer(const std::string& name, const engine::Layer& weights, int from)
    {
        Spot spot{.name = name, .in = from, .sums = add(weights, from)};
        spot.normed = normed(spot.sums), spot.active = spot.out = relu(spot.normed);
        spots.push_back(spot);
        return spot.out;
    }
    /// ReLU(F(x) + x), F being two layers (He et al. 2015); plain: ReLU(F(x)).
    int block(const std::string& name, const engine::Layer& weights, int from)
    {
        layer(name, weights, from);
        Spot& spot = spots.back();
        spot.last = add(weights, spot.active), spot.change = normed(spot.last);
        return spot.out = relu(params.skip ? graph.add(engine::Add{}, {spot.change, from}) : spot.change);
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
    using engine::MaxPool;
    Building net{p, {{p.net == Kind::Dense ? engine::Shape{64} : engine::Shape{1, 28, 28}}}};
    int value = 0;
    if (p.net == Kind::Dense) value = net.blocks(net.dense(Units), 0);
    else if (p.net == Kind::Convolutional) value = net.blocks(net.kernels(Maps, 3, 1), net.add(engine::AveragePool{}, 0));
    else {
        value = net.add(MaxPool{}, net.layer("C1", net.kernels(6, 5, 2), 0));
        value = net.add(MaxPool{}, net.layer("C3", net.kernels(16, 5, 0), value));
        value = net.layer("F6", net.dense(84), net.layer("C5", net.dense(120), value));
    }
    net.add(engine::Dense{Classes}, value);
    return net;
}

} // namespace

std::shared_ptr<const Plan> planOf(const Params& p)
{
    Building net = built(p);
    return std::make_shared<const Plan>(Plan{engine::Network(std::move(net.graph)), std::move(net.spots), dataOf(p.net)});
}

std::vector<int> batchOf(const Params& p, const State& s) { return leNetBatch(*s.plan->data, p.seed, s.step); }
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
    return engine::shareRight(pass.values(s.plan->network.output()), pass.labels());
}

} // namespace lessons::resnet
