#pragma once

#include "engine/search/space.h"

#include <span>

namespace engine::search {

// What a network of a space is worth: it is trained on digits of 8 x 8 pixels, and judged by digits that it has not seen.

constexpr int Training = 1000, Validation = 297, Unseen = 500, Epochs = 3, BatchSize = 32;

/// Full: trained for all epochs; short: for one; shared: with weights that it shares with all nets of the space, not trained.
enum class Effort { Full, Short, Shared };

/// Digits that were told right: of those by which searches choose, and of those that no search looks at.
struct Result {
    int right = 0, unseen = 0;

    bool operator==(const Result&) const = default;
};
/// In percentage points: 100 right / Validation - 2 log10 parameters.
double scoreOf(int right, std::size_t parameters);

/// One trial: a net of the space, trained on so many digits.
struct Trial {
    Grain grain;
    int index;
    int images;
    Effort effort = Effort::Full;

    auto operator<=>(const Trial&) const = default;
};
/// Each is made once as long as the program runs, those of a call at the same time; the same bits for any number of threads.
std::vector<Result> resultsOf(std::span<const Trial> trials);
/// The net of a trial, from its first weights on so many epochs further; it is not kept.
std::pair<Network, std::vector<float>> trained(const Trial& trial, int epochs);
/// What is known of it from a file is not made again.
void remember(const Trial& trial, const Result& result);
/// Parameters of a net of the space: weights, and all others. Counted once.
struct Counts {
    std::size_t weights = 0, others = 0;

    std::size_t all() const { return weights + others; }
};
Counts countsOf(Grain grain, int index);
inline std::size_t parametersOf(Grain grain, int index) { return countsOf(grain, index).all(); }
/// How many digits its training has seen, counted as often as it saw them.
int seenBy(const Trial& trial);

/// The digits, in an order of their own: first those to learn from, then those to choose by, then the unseen ones.
struct Digits8 {
    std::vector<float> images;
    std::vector<int> labels;
};
const Digits8& digitsInOrder();
/// Batches of 32 that make an epoch of the first `images` digits.
std::vector<std::vector<int>> epoch(int images, int number);

} // namespace engine::search
