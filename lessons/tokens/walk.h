#pragma once

#include "engine/nn/pass.h"
#include "engine/tape/tape.h"

namespace lessons::tokens {

/// A network of sequences, whose only input are symbols, and what its values are called.
struct NamedNetwork {
    engine::Network network;
    std::vector<std::string> ids; ///< of each value

    int valueOf(const std::string& id) const;
    int layerOf(const std::string& id) const { return valueOf(id) - network.inputs(); }
};

/// Rows in time of a value {features, T} of a sample.
engine::Tensor timeRows(const engine::Network& net, const engine::Lanes<const float>& values, int value, int sample);

/// How one sample went through.
struct Walked {
    const NamedNetwork& named;
    std::span<const float> parameters;
    const engine::Pass<float>& pass;
    int sample = 0;
    std::vector<int> symbols = {}; ///< that it read
    bool stepwise = false;         ///< each value is made in a step of its own

    /// The head's weights: T x T.
    engine::Tensor weights(int layer, int head) const;
    /// The kernel's gradient of what is called "d" + id; nothing where it has none.
    std::optional<engine::Numbers> slope(const std::string& gradient) const;
};

/// Records it on a tape, value by value, the symbols as a vector and all else with the kernel's numbers as matrices with a row
/// for each place. Of the value "Q": its weights "WQ" and biases "bQ"; of a normalisation "meanN", "varianceN", "gainN" and
/// "shiftN"; of an attention "Y1" the heads' scores "S1_h" and weights "A1_h"; of positions "pX". Returns the last value.
engine::Quantity recordWalk(engine::Tape& tape, const Walked& walked);

} // namespace lessons::tokens
