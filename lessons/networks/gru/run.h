#pragma once

#include "lessons/claim.h"
#include "lessons/live_machine.h"
#include "lessons/networks/gru/params.h"
#include "lessons/recurrent/cell.h"

namespace lessons::gru {

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(gru)
};

using recurrent::Kind;
using recurrent::State;
using Now = At<Params, State>;

inline bool isGru(const Params& p) { return p.cell == recurrent::CellKind::Gru; }
/// The GRU as it is asked for, in one of its four forms.
const Kind& gruKind(Convention convention, engine::Gru::Reset reset);
/// Inside of a step.
std::vector<Question> insideQuestions(const Params& p, const Tape& tape);
std::vector<Claim> claims();

} // namespace lessons::gru
