#pragma once

#include "lessons/claim.h"
#include "lessons/coded_net.h"
#include "lessons/coded_words.h"
#include "lessons/compression/quantization/params.h"
#include "lessons/live_machine.h"
#include "lessons/training_words.h"

namespace lessons::quantization {

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quantization)
};

// LeNet-5 is trained in so many steps; a net that is brought in is there after one. Then each step quantises one of its tensors
// of weights; then each measures another width for all of them, and the last one multiplies whole numbers (run post-training), or
// each is a batch from which two nets learn (run aware).
constexpr int TrainingSteps = FirstNet::TrainingSteps;
constexpr int Widths[] = {8, 6, 5, 4, 3, 2, 1};
constexpr int WidthCount = int(std::size(Widths));

struct Learners {
    engine::Learner<float> quantised, control; ///< the weights behind the quantised ones; those of the net in full precision
    double loss = 0, controlLoss = 0;
    int right = 0, controlRight = 0; ///< measured every tenth batch
};

/// What all weights at a width come to.
struct Width {
    int right = 0;
    std::vector<double> bytes = {}; ///< of each tensor, and of the biases
    double signal = 0, noise = 0;   ///< Σw², Σ(w - ŵ)², of all weights
};

/// The net of 8 bits in whole numbers, beside the same one simulated by floats.
struct WholeNumbers {
    double output = 0, simulated = 0;     ///< where the two differ most
    double seconds = 0, floatSeconds = 0; ///< for a picture
};

struct State {
    int step = 0;
    NetPtr net = {};
    Tensors tensors = {};        ///< those that are quantised by now
    std::vector<int> right = {}; ///< test pictures: in full precision, then after each tensor
    std::vector<Width> widths = {};
    std::optional<WholeNumbers> whole = {};
    std::shared_ptr<const Learners> learners = {};
};
using Now = At<Params, State>;

/// What the next batch makes of the quantised net.
struct AwareStep {
    engine::Pass<float> pass = {};
    std::vector<int> labels = {};
    float loss = 0;
    engine::Learner<float> after = {};
};
/// Forward and back with quantised weights; the gradient goes straight through the rounding to the weights behind them.
/// (Bengio, Léonard and Courville 2013; Courbariaux, Bengio and David 2015)
AwareStep awareStep(const Params& params, const State& state);
/// Which pictures are in that batch; the weights behind the quantised ones before it.
std::vector<int> nextRows(const Params& params, const State& state);
engine::Learner<float> learnerOf(const State& state);

extern const engine::Training<Params, State> training;
/// The net with its weights as their codes say them, as far as they are quantised by now.
Net netAt(const Now& now);
void record(Tape& tape, const Now& now);
engine::Values valuesOf(const Now& now, const Tape& tape);

/// The weights of the tensor that is shown, as they are now: {channels, weights of each}; zeros as long as there is no net.
engine::Numbers weightsShown(const Now& now);
/// Its codes, if it is quantised by now.
const Coded* codesShown(const Now& now);

/// How many of its tensors have weights.
int tensorsOf(const Params& params);
/// The step after which there is a net; after which all of its tensors are quantised.
inline int netStep(const Params& params) { return params.netStep(); }
int codedStep(const Params& params);
/// Which of them a step is about, or the reader has chosen; from 0 on.
int shownAt(const Params& params, int step);
/// How it is quantised, and its width.
Method methodAt(const Params& params, int step);
int bitsAt(const Params& params, int step);
int lastStepOf(const Params& params);
std::vector<Claim> claims();

/// What the numbers of a tensor are called, and what stands on its cards without being a quantity.
void nameTensor(Glossary& names, double largestWeight, double largestError);
void nameTerms(Glossary& names);

/// One sample of the next batch of a run that is aware, in the last layer, if that is dense.
int samplesIn(const Now& now);
Inside insideOf(const Now& now, int sample);

} // namespace lessons::quantization
