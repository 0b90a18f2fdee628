#include "lessons/networks/gru/run.h"
#include "lessons/recurrent/look.h"

namespace lessons::gru {

std::vector<Question> insideQuestions(const Params& p, const Tape& tape)
{
    const int unit = p.unit - 1;
    if (!isGru(p) || p.length < 3) return {};
    const bool keeps = p.convention == Convention::Keeps;
    const auto is = [&](const char* id, int step) { return told(tape, id, {unit}, step); };
    const auto given = [&](const QString& text, int step) {
        return text.arg(p.unit).arg(is("hOld", step), is("candidate", step), is("z", step));
    };
    const auto number = [&](const char* id, int step) { return *tape.value(id, std::size_t(unit), step); };
    const int second = stepOf(tape, "h", 1), third = stepOf(tape, "h", 2);
    const QString shares = keeps ? Words::tr("A share z of the old state stays, the rest is the candidate’s.")
                                 : Words::tr("A share z comes from the candidate, the rest is the old state’s.");
    const QString all = keeps ? Words::tr("The state would stay what it was: at z = 1 nothing comes in.")
                              : Words::tr("The candidate would replace the state: at z = 1 nothing stays.");
    return {
        recurrent::askedInside(
            "state", second, given(Words::tr("Unit %1: old state %2, candidate %3, and z = %4. What is the new state?"), second),
            number("h", second), shares),
        recurrent::askedInside(
            "one", third,
            given(Words::tr("Unit %1: old state %2, candidate %3, and z = %4. What would the new state be if z were 1?"), third),
            number(keeps ? "hOld" : "candidate", third), all)};
}

} // namespace lessons::gru
