#pragma once

#include "engine/nn/network.h"
#include "engine/tape/naming.h"
#include "engine/tape/operation.h"
#include "tests/engine/tape_mechanisms.h"

#include <map>

/// A small network of the engine, mostly of one layer, and the same on a tape.
struct TapeLayer {
    std::string name;
    engine::Graph graph;
    /// Of inputs {C, H, W}, or of several samples {N, C, H, W}, and blocks of parameters in their order, what the network makes,
    /// element by element in its order. `inner` is what its first layer keeps of the first sample.
    struct Parts {
        engine::Operands x, p;
        engine::Numbers inner;
    };
    std::function<engine::Quantity(engine::Tape&, const Parts&)> made;
    int samples = 1;
    bool learning = false;
    bool isDerivative = true;                      ///< what it learns by is the derivative of what it makes
    std::map<int, std::vector<double>> given = {}; ///< inputs that are whole numbers
};

/// What is named is made on the tape, in a step of its own.
inline engine::Naming namesOn(engine::Tape& tape)
{
    return [&tape](const std::string& id, const engine::Quantity& q) { return tape.step(id).make(id, q); };
}

/// A layer of these inputs.
inline engine::Graph one(engine::Layer layer, std::vector<engine::Shape> inputs)
{
    engine::Graph graph{std::move(inputs)};
    std::vector<int> all;
    for (int i = 0; i < int(graph.inputs.size()); ++i) all.push_back(i);
    graph.add(std::move(layer), std::move(all));
    return graph;
}

/// Settings are drawn from the seed.
std::vector<TapeLayer> pictureLayers(unsigned seed);
std::vector<TapeLayer> sequenceLayers(unsigned seed);

/// What the engine's kernels make of numbers, and the gradient of L = Σ slope · y.
struct LayerRun {
    std::vector<double> y, inner;
    std::vector<std::vector<double>> dx, dp; ///< of inputs, and of blocks in their order; of blocks that are not learnt none
};
/// "x0", ... and "p0", ... in a precision: what the network is made of and learns from.
Leaves leavesOf(const TapeLayer& layer, engine::Precision precision, unsigned seed);
LayerRun ranIn(const TapeLayer& layer, const Leaves& leaves, engine::Precision precision);
/// The tape of it, with "y" and L.
engine::Tape recorded(const TapeLayer& layer, const Leaves& leaves, const LayerRun& run);
