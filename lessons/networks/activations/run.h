#pragma once

#include "engine/nn/layers.h"
#include "engine/nn/train.h"
#include "lessons/claim.h"
#include "lessons/live_machine.h"
#include "lessons/networks/activations/params.h"
#include "lessons/networks/activations/words.h"
#include "lessons/training_words.h"

namespace lessons::acts {

constexpr int Kinds = 12; ///< of functions: the first of engine::Activation
// the walk along x
constexpr int WalkSteps = 81;
constexpr double WalkFrom = -5, WalkStride = 0.125;
constexpr double walked(int step) { return WalkFrom + WalkStride * std::max(0, step - 1); }
constexpr double Flat = 0.01; ///< where a slope is smaller than this, the function is saturated
// the nets
constexpr int Batch = 64, Width = 64, Bins = 40, DeepSteps = 300, BadSteps = 60, DeadSteps = 260;
constexpr int LearnSteps = 100, PointsOfShape = 25; ///< from -3 to 3
constexpr double LeastPower = -16;                  ///< the axis of gradients begins at 10^-16

/// What a run of a net has and never changes: the net, its images and which of them it learns.
struct Plan {
    engine::Network network;
    std::shared_ptr<const NetData> data; ///< 12 000 images to learn from, and 2000 to test with
    std::vector<int> rows;
    int layers; ///< of weights
};

/// All that changes from step to step; a walk has its step and its timings alone.
struct State {
    int step = 0;
    std::vector<double> costs = {};               ///< nanoseconds per element of each function
    std::vector<double> shapes = {}, before = {}; ///< γ and β that are learnt, and before the last step
    std::shared_ptr<const Plan> plan = {};
    engine::Learner<float> learner = {};
    double loss = 0, accuracy = 0;    ///< of the batch; of the test images, now and then
    double smoothed = 0;              ///< the loss of the last ten steps or so
    int half = 0;                     ///< the step at which that came below 0.5
    std::vector<double> lies, slopes; ///< {layers, Bins}: shares of a layer's activations, and of its gradients
    std::vector<double> saturated;    ///< of each hidden layer's activations the share that is
    std::vector<double> norms;        ///< of the gradient of each layer's weights
    std::vector<double> alive;        ///< at how many training images each unit of the first hidden layer has a slope
    engine::Pass<float> pass = {};
};
using Now = At<Params, State>;

extern const engine::Training<Params, State> training;

// A net's part of it.
State beginNet(const Params& p);
void stepNet(const Params& p, State& s);
std::shared_ptr<const Plan> planOf(const Params& p);
/// How a step learns, and from which images; `learn` makes the new weights and leaves the rest of the state as it is.
engine::Recipe recipeOf(const Params& p, int step);
std::vector<int> batchOf(const Params& p, const State& s, int step);
float learn(const Params& p, State& s);
int deadOf(const State& s);
/// Between which values activations lie, about.
std::pair<double, double> rangeOf(Activation kind);

QString nameOf(Activation kind);

// The part of what learns its shape.
State beginLearn(const Params& p);
void stepLearn(const Params& p, State& s);

/// How a kind of run is recorded, called, laid out and told.
struct Showing {
    void (*record)(Tape& tape, const Now& now);
    Glossary (*names)(const Now& now);
    ViewPtr (*stage)(const Now& now);
    Caption (*caption)(const Now& now, const Tape& tape);
};
extern const Showing ofWalk, ofLearning, ofNet;
std::vector<Question> questionsOf(const Now& changed);
/// Inside of a step: one image through the net, or one of the points that a shape is learnt from.
int samplesOf(const Now& now);
Inside insideOf(const Now& now, int place);
Inside insideOfNet(const Now& now, int place);
Inside insideOfLearning(const Now& now, int place);
std::vector<Claim> claims();

} // namespace lessons::acts
