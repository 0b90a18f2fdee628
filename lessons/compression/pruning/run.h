#pragma once

#include "engine/check/pruned_speed.h"
#include "lessons/claim.h"
#include "lessons/coded_net.h"
#include "lessons/compression/pruning/params.h"
#include "lessons/live_machine.h"
#include "lessons/training_words.h"

namespace lessons::pruning {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pruning)
};

/// The net, and the dense one that has the same extra batches; test pictures told right.
struct Learners {
    engine::Learner<float> pruned, dense;
    Mask mask;
    int right = 0, denseRight = 0;
};
/// At one sparsity, right after pruning; with as many taken away at random; after learning on.
struct Point {
    int pruned, random, tuned;
};
struct Small {
    double parameters;
    int right;
};

struct State {
    int step = 0;
    NetPtr net = {};
    std::shared_ptr<const Learners> learners = {};
    Best best = {};
    std::vector<Point> points = {};
    std::optional<Small> small = {};
    std::optional<Speed> speed = {};
};
using Now = At<Params, State>;

extern const engine::Training<Params, State> training;
/// The net with what is left of it.
Net netAt(const Now& now);
void record(Tape& tape, const Now& now);
/// The learners with which a step begins to learn: pruned further, if it prunes. The state's step is that one.
Learners prunedFor(const Params& p, State& s);
/// With what both nets learn on.
engine::Recipe recipeAfter();
/// One picture of the first batch of the next step, if that learns and the net's last layer is dense: seen there.
int samplesIn(const Now& now);
Inside insideOf(const Now& now, int sample);
std::vector<Claim> claims();

} // namespace lessons::pruning
