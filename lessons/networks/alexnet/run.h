#pragma once

#include "engine/data/image_set.h"
#include "engine/nn/train.h"
#include "engine/zoo/counts.h"
#include "lessons/claim.h"
#include "lessons/live_machine.h"
#include "lessons/networks/alexnet/params.h"
#include "lessons/picture_step.h"

namespace lessons::alexnet {

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(alexnet)
};

// --- an idea by hand --------------------------------------------------------------------------------------------
/// Throws InputError if the picture is too narrow.
Tape run(const Params& p);
void recordSplit(Tape& tape);
Glossary namesOfSplit();
ViewPtr stageOfSplit();
Caption captionOfSplit(const Tape& tape, int step);
std::vector<Question> questionsOfSplit(const Tape& tape);
Glossary namesByHand(const Params& p, const Tape& tape);
ViewPtr stageByHand(const Params& p, const Tape& tape);
Caption captionByHand(const Params& p, const Tape& tape, int step);
std::vector<Question> questionsByHand(const Params& p, const Tape& tape);

/// What is counted of the layers of a net that have weights; bytes are those that both GPUs together take from each other.
struct Counted {
    std::vector<engine::PartCounts> parts;
    std::vector<engine::Term> parameters = {}, products = {}, bytes = {};

    explicit Counted(const engine::Model& model);
};

// --- a net that learns ------------------------------------------------------------------------------------------
constexpr int Side = 28, Classes = 10, Tests = 2000, BatchSize = 64, Hidden = 16; ///< Hidden²: units of a hidden layer

struct Plan {
    std::shared_ptr<const engine::ImageSet> train, test;
    std::vector<int> labels;                  ///< of the training digits, as the net is told them
    engine::Network network;                  ///< dense, activation, dropout; the same; dense; or a small AlexNet
    std::array<int, 2> looked{3, 6};          ///< values: of the hidden layers, or of the first and the last maps
    std::optional<Counted> counted = {};      ///< of an AlexNet
    std::vector<PictureNet::Part> parts = {}; ///< of an AlexNet
};
struct State {
    std::shared_ptr<const Plan> plan = {};
    engine::Learner<float> learner = {};
    double loss = 0, accuracy = 0; ///< of the last batch, before the step, with dropout; at first of the batch to come
    double tested = 0;             ///< the share of test digits that were right after the last epoch
    engine::Pass<float> pass = {}; ///< scratch of a step

    int perEpoch(const Params& p) const { return std::max(1, p.samples / BatchSize); }
};
using Now = At<Params, State>;

/// From what the next step learns.
struct Batch {
    std::vector<int> rows; ///< of the training digits
    engine::Tensor pictures;
    std::vector<int> labels;

    /// The first so many of them are put into the net, as the step does it.
    void put(const State& state, int count, engine::Pass<float>& pass) const;
};
Batch nextBatch(const Params& p, const State& state);
engine::Recipe recipeOf(const Params& p);
extern const engine::Training<Params, State> training;
extern const LiveMachine<Params, State> machine;
/// Half of the maps are one GPU's.
QStringList mapNames(Form form, int count);
Inside insideOf(const Now& now, int place);
std::vector<Claim> claims();

} // namespace lessons::alexnet
