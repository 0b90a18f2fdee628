#pragma once

#include "engine/core/message.h"
#include "engine/nn/packed.h"
#include "engine/nn/train.h"

#include <functional>

namespace engine::packing {

/// What makes a net small, in the order in which parts can follow each other; it learns on wherever its weights are still floats.
enum class Act { Filters, Prune, TwoOfFour, Tune, Int, Share, Huffman };
struct Part {
    Act act = Act::Tune;
    int amount = 0; ///< per cent of the weights, batches, bits, values
};
using Parts = std::vector<Part>;
constexpr int MostParts = 6;
/// "prune 80, tune 30, share 16, huffman": what would be right, if that is none; and its parts, none of what is none.
Message complaintAboutRecipe(const std::string& recipe);
Parts partsIn(const std::string& recipe);

/// A net in the form that a recipe has given it by now; its parameters are what its file stands for.
struct Stage {
    Network network;
    std::vector<float> parameters;
    pruning::Mask mask;
    Packed file;
};
Stage firstStage(const Network& network, const std::vector<float>& parameters);
/// After one more part. How a net learns on, `tune` says.
Stage after(Stage before, const Part& part, const std::function<void(Stage&)>& tune);
/// How many of these rows are told right: where weights are whole numbers by whole numbers, with inputs of 8 bits that reach as
/// far as they do with the rows `seen`.
int rightOf(const Stage& stage, const Samples& samples, std::span<const int> seen, std::span<const int> rows);

} // namespace engine::packing
