#pragma once

#include "engine/nn/pass.h"
#include "engine/tape/tape.h"

namespace lessons::tokens {

/// A network of sequences, and what its values are called. Its inputs are symbols, and lengths.
struct NamedNetwork {
    engine::Network network;
    std::vector<std::string> ids; ///< of each value
    std::vector<int> order = {};  ///< in which its layers are walked through; empty: as they stand

    int valueOf(const std::string& id) const;
    int layerOf(const std::string& id) const { return valueOf(id) - network.inputs(); }
    bool has(const std::string& id) const { return valueOf(id) < int(ids.size()); }
};
/// A graph in which each value has a name.
struct NamedGraph {
    engine::Graph graph;
    std::vector<std::string> ids; ///< at first those of the inputs

    int add(std::string id, engine::Layer layer, std::vector<int> from);
    NamedNetwork network() && { return {engine::Network(std::move(graph)), std::move(ids)}; }
};

/// The first rows in time of a value {features, T} of a sample; of pictures a row for each pixel.
engine::Tensor timeRows(const engine::Network& net, const engine::Lanes<const float>& values, int value, int sample, int count);

/// How one sample went through.
struct Walked {
    const NamedNetwork& named;
    std::span<const float> parameters;
    const engine::Pass<float>& pass;
    int sample = 0;
    std::vector<std::vector<int>> inputs = {}; ///< what it read, of each input; of padded ones no more than counts
    bool stepwise = false;                     ///< each value is made in a step of its own

    /// The head's weights of the first queries and keys.
    engine::Tensor weights(int layer, int head, int queries, int keys) const;
    /// The kernel's gradient, of so many rows, of what is called "d" + id; nothing where it has none.
    std::optional<engine::Numbers> slope(const std::string& gradient, int rows) const;
};

/// Records it on a tape, value by value, the symbols as a vector and all else with the kernel's numbers as matrices with a row
/// for each place. Of the value "Q": its weights "WQ" and biases "bQ"; of a normalisation "meanN", "varianceN", "gainN" and
/// "shiftN"; of an attention "Y1" the heads' scores "S1_h" and weights "A1_h", and the "v1" of additive ones; of positions "pX".
/// A GRU "f" has a round for each symbol, in which it makes its gates "rf" and "zf", "sf" that they let in, the candidate "cf"
/// and its state "f" of the symbol "xf" and the state before it, "fOld". Returns the last value.
engine::Quantity recordWalk(engine::Tape& tape, const Walked& walked);
/// The states over time, "fOverTime", of each GRU, and on the way back of their slopes; at the end.
void recordOverTime(engine::Tape& tape, const NamedNetwork& named);

} // namespace lessons::tokens
