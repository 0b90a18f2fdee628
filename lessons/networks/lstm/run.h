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
/// The LSTM, or the plain cell beside it.
const Kind& kindOf(const Shown& p);

Glossary namesOf(const Params& p);
ViewPtr stage(const Now& now);
ViewPtr insideStage(const Shown& p);
std::vector<Question> questionsOf(const Now& changed);
Outcome outcomeOf(const Now& now, const Curves& curves, const Question& question);
Inside insideOf(const Now& now, int place);
std::vector<Claim> claims();

} // namespace lessons::lstm
