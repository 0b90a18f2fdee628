#pragma once

#include "engine/core/bytes.h"
#include "engine/nn/train.h"
#include "engine/search/trial.h"

namespace engine::search {

/// Parameters by their name, see Built: every net of the space takes its own from them.
using SharedWeights = std::map<std::string, std::vector<float>>;
/// Each batch trains another net of the space, drawn at random, with what it shares. (Guo et al. 2020, single path one-shot)
/// Made once as long as the program runs.
const SharedWeights& sharedWeights(Grain grain, int images);
constexpr int SharedBatches = 600;
std::vector<float> parametersFor(const Built& built, const SharedWeights& weights);

/// How all nets of the spaces learn.
const Recipe& recipe();
/// What the net tells right. It normalises by the digits that are judged: running statistics need longer than it learns, and
/// shared weights have none.
Result resultOf(const Network& net, std::span<const float> parameters);

/// Differentiable search: the weights of a supernet learn from one half of the digits, those of the options, softmax(α), from the
/// other, batch by batch. (Liu, Simonyan and Yang 2019, DARTS, first order)
struct OneShot {
    Learner<float> learner = {};
    std::vector<std::vector<double>> alpha = {};              ///< of each gene; empty where the supernet does not mix
    std::vector<std::vector<double>> first = {}, second = {}; ///< Adam's moments of them
    int updates = 0;
};
OneShot oneShot(Grain grain);
void put(const OneShot& state, ByteWriter& to);
OneShot oneShotFrom(Grain grain, ByteReader& from);
void learn(Grain grain, int images, int batches, OneShot& state);
/// The options of most weight.
Genes strongest(Grain grain, const OneShot& state);
std::vector<double> softmaxOf(const std::vector<double>& logits);

} // namespace engine::search
