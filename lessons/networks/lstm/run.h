#pragma once

#include "lessons/claim.h"
#include "lessons/live_machine.h"
#include "lessons/networks/lstm/params.h"
#include "lessons/recurrent/cell.h"

namespace lessons::lstm {

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(lstm)
};

using recurrent::Kind;
using recurrent::Shown;
using recurrent::State;
using Now = At<Params, State>;

inline bool hasGates(const Shown& p) { return p.cell == recurrent::CellKind::Lstm; }
/// Inside of a step.
std::vector<Question> insideQuestions(const Params& p, const Tape& tape);
std::vector<Claim> claims();

} // namespace lessons::lstm
