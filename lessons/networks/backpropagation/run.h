#pragma once

#include "lessons/layered.h"
#include "lessons/machine.h"
#include "lessons/networks/backpropagation/params.h"

namespace lessons::backprop {

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(backpropagation)
};

/// What its weighted sums are called, and their slopes.
std::string sumOf(const Params& p, int layer);
std::string deltaOf(const Params& p, int layer);

struct Picked {
    int layer, unit, input;
};
Picked pickedOf(const Params& p);
int outputLayer(const Params& p);

/// One sample forwards, back, every slope checked, and one update.
Tape run(const Params& p);

/// The net before its update, or with as much of it as there is.
Net netAt(const Params& p, const Tape& tape, int step);

std::vector<Question> questions(const Params& p, const Tape& tape);
/// What the lesson proves.
std::vector<Claim> claims();

} // namespace lessons::backprop
