#include "lessons/networks/lstm/run.h"
#include "lessons/recurrent/look.h"

namespace lessons::lstm {

/// The memory is made of four numbers that stand there: of those of the time step, and of none that is kept.
std::vector<Question> insideQuestions(const Params& p, const Tape& tape)
{
    const int unit = p.unit - 1;
    if (!hasGates(p) || p.length < 3) return {};
    const auto is = [&](const char* id, int step) { return told(tape, id, {unit}, step); };
    const auto given = [&](const QString& text, int step) {
        return text.arg(p.unit).arg(is("cOld", step), is("i", step), is("candidate", step));
    };
    const auto number = [&](const char* id, int step) { return *tape.value(id, std::size_t(unit), step); };
    const int second = stepOf(tape, "c", 1), third = stepOf(tape, "c", 2);
    return {
        recurrent::askedInside(
            "memory", second,
            given(Words::tr("Unit %1: old memory %2, i = %3, candidate %4, and f = %5. What is the new memory?"), second)
                .arg(is("f", second)),
            number("c", second), Words::tr("A share f of the old memory stays, a share i of the candidate comes in.")),
        recurrent::askedInside(
            "cleared", third,
            given(Words::tr("Unit %1: old memory %2, i = %3, candidate %4. What would the new memory be if f were 0?"), third),
            number("i", third) * number("candidate", third),
            Words::tr("Whatever was there is gone: i times the candidate is all. With f = %1 it becomes %2.")
                .arg(is("f", third), is("c", third)))};
}

} // namespace lessons::lstm
