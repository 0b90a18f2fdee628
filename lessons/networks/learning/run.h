#pragma once

#include "engine/nn/layers.h"
#include "engine/nn/train.h"
#include "lessons/claim.h"
#include "lessons/live_machine.h"
#include "lessons/networks/learning/params.h"

#include <QPointF>

#include <array>

namespace lessons::learning {

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(learning)
};

constexpr int Side = 48;     ///< places along each axis of the landscape
constexpr double Lost = 1e6; ///< whose loss is above this has left for good, and stands still

/// What is learnt: y from x, or the class from both.
struct Data {
    std::vector<double> x, y = {};
    std::vector<int> labels = {};
    std::vector<std::string> names, classes = {};
    std::vector<engine::Message> notices = {};
};
/// What a run has and never changes.
struct Plan : Data {
    engine::Network network;
    engine::Objective loss;
    std::vector<float> features = {}, targets = {}; ///< as the network takes them
    std::vector<float> start = {};                  ///< the parameters
    double startLoss = 0;                           ///< of all samples
    std::array<std::size_t, 2> axes = {};           ///< the two of them that the landscape is over

    int rows() const { return int(x.size()); }
    engine::Samples samples() const { return {features, loss.needsLabels() ? labels : std::span<const int>(), targets}; }
    bool isWhole() const { return network.parameterCount() == 2; } ///< the landscape is all of the loss, not a slice
    double range() const { return isWhole() ? 2 : 4; }             ///< of both axes
    double axisValue(int place) const { return range() * (2 * (place + 0.5) / Side - 1); }
    Tensor shown(const std::vector<float>& of) const
    {
        Tensor pair({2});
        pair.data = {of[axes[0]], of[axes[1]]};
        return pair;
    }
};
using PlanPtr = std::shared_ptr<const Plan>;
/// Throws engine::InputError if the table cannot be used.
PlanPtr planOf(const Params& p);

struct Racer {
    engine::Learner<float> learner = {};
    std::vector<float> path = {};    ///< both parameters, at the start and after each step
    std::int64_t seen = 0, last = 0; ///< samples; the step of the last update
    double loss = 0, length = 0;     ///< of all samples; of the way
    double rate = 0, batch = 0;      ///< of the last update: its learning rate, and the mean loss of its samples before it
};
inline bool isLost(const Racer& racer) { return !(racer.loss < Lost); }
struct State {
    int step = 0;
    PlanPtr plan = {};
    std::array<Racer, Racers> racers = {};
    engine::Pass<float> pass = {};
};
using Now = At<Params, State>;
extern const engine::Training<Params, State> training;

engine::Recipe recipeOf(const Params& p, const Plan& plan, int racer);
/// The samples of the next update, at most as many as its epoch still has.
std::vector<int> nextBatch(const Params& p, const State& s, int racer);
/// One update; its gradient stays in the pass.
void update(const Params& p, State& s, int racer);
/// The mean loss of all samples; their own stay in the pass.
double lossOf(const Plan& plan, const std::vector<float>& parameters, engine::Pass<float>& pass);
/// Over both axes, other parameters as these: the first row on top.
std::vector<double> landscapeOf(const Plan& plan, std::vector<float> parameters);

inline const std::array<const char*, Racers> LossIds{"batchLoss", "miniLoss", "singleLoss", "momentumLoss", "adamLoss"};
inline int watched(const Params& p) { return int(p.optimiser); }
inline const Racer& watched(const Now& now) { return now.state.racers[std::size_t(now.params.optimiser)]; }
QString nameOf(int racer);
void record(Tape& tape, const Now& now);
int samplesOf(const Now& now);
Inside insideOf(const Now& now, int place);
std::vector<Question> questionsOf(const Now& changed);
/// What the lesson proves.
std::vector<Claim> claims();

} // namespace lessons::learning
