#pragma once

#include "lessons/recurrent/look.h"
#include "lessons/recurrent/quantities.h"
#include "lessons/recurrent/questions.h"
#include "lessons/recurrent/record.h"

namespace lessons::recurrent {

template <class Params> std::vector<Question> questionsOf(const At<Params, State>& changed)
{
    std::vector<Question> all;
    for (const Asked& asked : askedOf(changed.params, changed.step)) {
        all.push_back(asked.question);
        all.back().outcome = [right = asked.right](const At<Params, State>& now) { return right(now.params, now.state); };
    }
    return all;
}

/// The training of a lesson whose Params are a Shown, which says what cell that is, and what is asked inside of a step.
template <class Params, const Kind& (*kindOf)(const Params&),
          std::vector<Question> (*insideQuestions)(const Params&, const Tape&)>
constexpr LiveMachine<Params, State> machineOf()
{
    using Now = At<Params, State>;
    return {.training = trainingOf<Params>(),
            .end = [](const Params& p) { return p.steps; },
            .record = [](Tape& tape, const Now& now) { record(tape, kindOf(now.params), now.params, now.state, now.step); },
            .names = [](const Now& now) { return namesOf(kindOf(now.params), now.params, *now.state.plan); },
            .stage = [](const Now& now) { return stageOf(kindOf(now.params), now.params, now.state); },
            .caption = [](const Now& now, const Tape& tape) { return captionOf(kindOf(now.params), now, tape); },
            .charts = [](const Params& p) { return measureCharts(p); },
            .questions = questionsOf<Params>,
            .values = [](const Now& now, const Tape& tape) { return exported(now.params, now.state, tape); },
            .net = [](const Now& now) { return netOf(now.params, now.state); },
            .samples = [](const Now& now) { return samplesInside(now.params); },
            .inside =
                [](const Now& now, int place) {
                    return insideOf(kindOf(now.params), now.params, now.state, place,
                                    [p = now.params](const Tape& of) { return insideQuestions(p, of); });
                },
            .round = QT_TRANSLATE_NOOP("choices", "time-step")};
}

} // namespace lessons::recurrent
