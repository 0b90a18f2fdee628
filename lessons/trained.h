#pragma once

#include "engine/nn/optimiser.h"
#include "lessons/net.h"

#include <optional>

namespace lessons {

/// How a net is trained on the spot: a run of a lesson, up to a step. That makes the same bits on every machine.
struct NetRecipe {
    const char* lesson;
    std::vector<engine::Change> changes; ///< of its defaults
    int step;

    bool operator==(const NetRecipe&) const = default;
};

/// The net of a recipe: trained by the lesson's host when it is first asked for, then kept as long as the program runs; no net is
/// shipped. Waits meanwhile: throws engine::Cancelled if who waits gives up (engine::checkPatience), and engine::InputError.
NetPtr trained(const NetRecipe& recipe);

/// LeNet-5 (LeCun et al. 1998) as it is trained on the spot, by Adam 0.002 in batches of 64: C1 6 maps of 5 x 5 with padding 2,
/// S2 max pooling, C3 16 of 5 x 5, S4, C5 120, F6 84, 10 outputs, with ReLU; 61 706 parameters.
struct LeNetRecipe {
    std::string data = "digits"; ///< or "fashion"
    int batches = 0, seed = 1;

    bool operator==(const LeNetRecipe&) const = default;
};
engine::Network leNet5();
/// 12 000 of MNIST's digits or Fashion-MNIST's clothes to learn from, then 2 000 others to test with; "digits8x8" are 1297 small
/// digits and 500. Loaded once.
std::shared_ptr<const NetData> picturesOf(const std::string& data);
/// All of the small digits in some order, of which the first so many are learnt from.
inline std::shared_ptr<const NetData> dataOfDigits(const std::vector<float>& images, const std::vector<int>& labels, int learnt)
{
    return dataOfRows("digits8x8", images, int(labels.size()), learnt, labels);
}
/// What trains it, and with what: a batch's rows. Each epoch has an order of its own; what is left over of one is not used.
engine::Optimiser leNetOptimiser();
std::vector<int> leNetBatch(const NetData& data, int seed, int batch);
/// Of an epoch.
constexpr int LeNetBatches = 12000 / 64;
/// Likewise kept as long as the program runs, and waits; one with more batches goes on from one with fewer.
NetPtr trainedLeNet5(const LeNetRecipe& recipe);

/// How far a training is that somebody waits for: steps, of how many.
std::optional<std::pair<int, int>> beingTrained();

} // namespace lessons
