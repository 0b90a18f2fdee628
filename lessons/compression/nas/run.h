#pragma once

#include "lessons/claim.h"
#include "lessons/compression/nas/params.h"
#include "lessons/live_machine.h"

namespace lessons::nas {

struct State {
    int step = 0;
    SearchRun run = {};
    std::shared_ptr<const Regrets> regrets = {};
};
using Now = At<Params, State>;

extern const engine::Training<Params, State> training;
/// The candidate that the search would take, fully trained; before the first, the first net of the space as it is drawn.
Net netAt(const Now& now);
void record(Tape& tape, const Now& now);
Glossary names(const Now& now);
ViewPtr stage(const Now& now);
/// "16: 5×5, –, 3×3"
QString brief(Grain grain, int net);
/// "layer 2", "3×3"
QString placeOf(Grain grain, int gene);
QString optionOf(Grain grain, int gene, int option);
std::vector<Question> questions(const Now& now);
std::vector<Claim> claims();

} // namespace lessons::nas
