#pragma once

#include "lessons/claim.h"
#include "lessons/live_machine.h"
#include "lessons/networks/rnn/params.h"
#include "lessons/recurrent/training.h"

namespace lessons::rnn {

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(rnn)
};

using recurrent::State;
using Now = At<Params, State>;

// By hand.
/// The largest |eigenvalue| of a square matrix.
double spectralRadius(engine::Numbers matrix);
/// One time step after another, and then back: rounds 0 ... T - 1 make h_1 ... h_T, rounds T ... 2 T - 1 the slopes of the last
/// answer by h_T ... h_1.
Tape walk(const Params& p);
Glossary namesByHand(const Params& p, const Tape& tape);
ViewPtr stageByHand(const Params& p, const Tape& tape);
Caption captionByHand(const Params& p, const Tape& tape, int step);
std::vector<Question> questionsByHand(const Params& p, const Tape& tape);

/// Inside of a step of a training.
std::vector<Question> insideQuestions(const Params& p, const Tape& tape);
std::vector<Claim> claims();

} // namespace lessons::rnn
