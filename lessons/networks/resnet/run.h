#pragma once

#include "engine/nn/train.h"
#include "lessons/claim.h"
#include "lessons/live_machine.h"
#include "lessons/networks/resnet/params.h"
#include "lessons/training_words.h"

namespace lessons::resnet {

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(resnet)
};

constexpr int Batch = 64, Tests = 500, Bins = 48, PerLayer = 3 * Bins;
constexpr double Low = -12, High = 4, Wide = 4; ///< sizes from 10^-12 to 10^4; weighted sums from -4 to 4

/// What is looked at: a block, of two layers, or a layer by itself. Values of the network, 0: there is none.
struct Spot {
    std::string name;                             ///< of its last layer, counted from 1
    int in = 0, sums = 0, normed = 0, active = 0; ///< of its first layer; where nothing is normalised the sums are
    int last = 0;                                 ///< what its second layer makes of that
    int change = 0;                               ///< F(x): before the input is added
    int out = 0;
};

/// What a run has and never changes.
struct Plan {
    engine::Network network;
    std::vector<Spot> spots;
    std::shared_ptr<const NetData> data;

    /// The place of the block that is shown; layers of LeNet-5 are counted from the first.
    int shown(const Params& p) const { return std::min(p.block - !p.hasBlocks(), int(spots.size()) - 1); }
};

/// All that changes from step to step. Lists have an element, or bins, for each spot.
struct State {
    std::shared_ptr<const Plan> plan = {};
    engine::Learner<float> learner = {};
    int step = 0;
    double loss = 0, accuracy = 0;               ///< of the batch; of the test pictures, now and then
    std::vector<double> signal = {}, slope = {}; ///< how far outputs differ from picture to picture; |∂L/∂out|: root mean squares
    std::vector<double> change = {};             ///< the former, of F(x)
    std::vector<double> signalBins = {}, slopeBins = {}; ///< shares of the same by powers of ten
    std::vector<double> sumBins = {};                    ///< shares of weighted sums, normalised ones, activations
    engine::Pass<float> pass = {};

    static auto lists(auto& s) { return std::array{&s.signal, &s.slope, &s.change, &s.signalBins, &s.slopeBins, &s.sumBins}; }
};
using Now = At<Params, State>;

extern const engine::Training<Params, State> training;

std::shared_ptr<const Plan> planOf(const Params& p);
/// Rows of the training pictures: each epoch has an order of its own.
std::vector<int> batchOf(const Params& p, const State& s);
float learn(const Params& p, State& s);
double accuracyOf(const State& s);
engine::Optimiser optimiserOf(const Params& p);
/// Whether the test pictures are asked at this step.
inline bool isTested(const Params& p, int step) { return step % (p.net == Kind::Dense ? 5 : 25) == 0 || step == p.steps(); }

void record(Tape& tape, const Now& now);
Glossary names(const Now& now);
ViewPtr stage(const Now& now);
int samplesOf(const Now& now);
Inside insideOf(const Now& now, int place);
std::vector<Claim> claims();

} // namespace lessons::resnet
