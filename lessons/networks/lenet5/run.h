#pragma once

#include "engine/data/image_set.h"
#include "engine/nn/train.h"
#include "lessons/live_machine.h"
#include "lessons/networks/lenet5/params.h"
#include "lessons/picture_step.h"
#include "lessons/training_words.h"

#include <memory>

namespace lessons::lenet5 {

constexpr int Side = 28, Pixels = Side * Side, Classes = 10;

using ImageSetPtr = std::shared_ptr<const engine::ImageSet>;
/// What a run has and never changes.
struct Plan {
    ImageSetPtr train, test;
    std::vector<int> trainRows, testRows; ///< of the classes that are the task
    engine::Network network;

    bool convolves() const { return network.depth() == int(std::size(Weighted)) * 2 + 1; }
    /// Layers that have weights: of LeNet-5 those of C1, C3, C5, F6 and the output.
    static constexpr int Weighted[] = {0, 3, 6, 8, 10};
};

/// How the test pictures were answered at a step: there is no time to ask all of them after each.
struct Tested {
    int step = 0;
    std::vector<int> answers = {}; ///< in the order of the plan's rows
    double loss = 0, accuracy = 0;
};

/// All that changes from step to step.
struct State {
    std::shared_ptr<const Plan> plan = {};
    engine::Learner<float> learner = {};
    int step = 0, epoch = 0, next = 0;                  ///< epochs begun, and how many pictures of this one have been used
    int batch = 0;                                      ///< pictures of the last batch
    double batchLoss = 0, batchAccuracy = 0;            ///< before the step; at first of the batch to come
    std::shared_ptr<const Tested> tested = {};          ///< the last time
    std::shared_ptr<const std::vector<int>> order = {}; ///< of the rows in this epoch; null: not made yet
    engine::Pass<float> pass = {};                      ///< scratch of step()
};

using Now = At<Params, State>;

std::shared_ptr<const Plan> planOf(const Params& params);
/// What its net makes, layer by layer: "C1" is value 2.
std::vector<PictureNet::Part> partsOf(const Plan& plan);
PictureNet netOf(const std::shared_ptr<const Plan>& plan);
/// Pictures as a net is given them, moved to the right.
engine::Tensor picturesOf(const engine::ImageSet& set, std::span<const int> rows, int shift);
/// The class with the largest output; -1 if one is no number.
int answerOf(const engine::Lanes<const float>& outputs, int sample);
/// The picture that is shown, its class (-1: nobody knows, it was drawn), and its place among the test pictures (-1).
struct Picture {
    std::vector<float> pixels;
    int label = -1, row = -1;
};
Picture pictureOf(const Params& params, const Plan& plan);

/// The pictures from which the next step learns, and how many there are.
int batchOf(const Params& params, const Plan& plan);
struct Batch {
    engine::Tensor pictures;
    std::vector<int> labels;
};
Batch nextBatch(const Params& params, State& state);
engine::Recipe recipeOf(const Params& params);

extern const engine::Training<Params, State> training;
extern const LiveMachine<Params, State> machine;

// Its parts.
void record(Tape& tape, const Now& now);
/// The first test pictures that were answered wrongly: rows.
std::vector<int> mistakesOf(const State& state);
/// What the net makes of the shown picture. Each thread has its own, and the next call overwrites it.
const engine::Pass<float>& passOf(const Params& params, const State& state);
/// What a class is called, in the language that is on now.
QString nameOf(const Plan& plan, int label);
/// The class that is ahead for the shown picture; -1 if the outputs are no numbers.
int shownAnswer(const Tape& tape);
Glossary names(const Now& now);
/// By which name the table of a value speaks of it.
std::string quantityOf(const Now& now, const QString& value);
/// Of x, the maps and units of a picture.
Glossary layerNames(const Plan& plan);
/// What the next step has to do with a picture of its batch.
Inside insideOf(const Now& now, int sample);
ViewPtr stage(const Now& now);
std::vector<Question> questions(const Now& changed);
std::vector<Claim> claims();

} // namespace lessons::lenet5
