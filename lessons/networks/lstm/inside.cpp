#include "lessons/networks/lstm/run.h"
#include "lessons/recurrent/next.h"

namespace lessons::lstm {
namespace {

/// The operations of a time step; the unit is that with which the vectors begin.
Caption operationCaption(const Shown& p, const Tape& tape, int step)
{
    const QString time = Words::tr("Time %1.").arg(tape.round(step) + 1);
    const auto is = [&](const char* id) { return told(tape, id, {p.unit - 1}, step); };
    const std::string key = tape.key(step);
    if (key == "f")
        return {time,
                Words::tr("The forget gate: the share of the memory that stays. Of unit %1 it is %2.").arg(p.unit).arg(is("f"))};
    if (key == "i") return {time, Words::tr("The input gate: the share of the candidate that comes in, %1.").arg(is("i"))};
    if (key == "candidate") return {time, Words::tr("The candidate: what could be remembered, %1.").arg(is("candidate"))};
    if (key == "c")
        return {time,
                Words::tr("New memory: %1 × %2 + %3 × %4 = %5.").arg(is("f"), is("cOld"), is("i"), is("candidate"), is("c"))};
    if (key == "o") return {time, Words::tr("The output gate: the share of tanh c that is shown, %1.").arg(is("o"))};
    if (key == "z") return {time, Words::tr("The weighted sum of the input and the last hidden state, %1.").arg(is("z"))};
    return {time, Words::tr("The hidden state goes on to the next time step: %1.").arg(is("h"))};
}

/// The memory is made of four numbers that stand there: of those of the time step, and of none that is kept.
std::vector<Question> insideQuestions(const Shown& p, const Tape& tape)
{
    const int unit = p.unit - 1;
    if (!hasGates(p) || p.length < 3) return {};
    const auto is = [&](const char* id, int step) { return told(tape, id, {unit}, step); };
    const auto asked = [&](const char* id, int step, const QString& text, double right, const QString& why) {
        return Question{.id = QString::fromLatin1(id),
                        .kind = Question::Number,
                        .text = text,
                        .at = step - 1,
                        .reveals = step,
                        .tolerance = 0.05,
                        .outcome = {{{}, right}, why}};
    };
    const auto given = [&](const QString& text, int step) {
        return text.arg(p.unit).arg(is("cOld", step), is("i", step), is("candidate", step));
    };
    const auto number = [&](const char* id, int step) { return *tape.value(id, std::size_t(unit), step); };
    const int second = stepOf(tape, "c", 1), third = stepOf(tape, "c", 2);
    return {
        asked("memory", second,
              given(Words::tr("Unit %1: old memory %2, i = %3, candidate %4, and f = %5. What is the new memory?"), second)
                  .arg(is("f", second)),
              number("c", second), Words::tr("A share f of the old memory stays, a share i of the candidate comes in.")),
        asked("cleared", third,
              given(Words::tr("Unit %1: old memory %2, i = %3, candidate %4. What would the new memory be if f were 0?"), third),
              number("i", third) * number("candidate", third),
              Words::tr("Whatever was there is gone: i times the candidate is all. With f = %1 it becomes %2.")
                  .arg(is("f", third), is("c", third)))};
}

} // namespace

Inside insideOf(const Now& now, int place)
{
    Tape tape;
    const Kind& kind = kindOf(now.params);
    recurrent::recordInside(tape, kind, now.params, now.state, place);
    Params p = now.params;
    p.hold = recurrent::Hold::None; // the training knows of no held gate
    const auto names = [p, place, &kind] {
        Glossary all = namesOf(p);
        recurrent::nameInside(all, kind, place);
        return all;
    };
    return {
        .run = Recorded(std::move(tape), insideStage(p)),
        .names = names,
        .caption = [p](const Tape& of, int operation) { return recurrent::insideCaption(p, of, operation, operationCaption); },
        .phases = recurrent::insidePhases,
        .questions = [p](const Tape& of) { return insideQuestions(p, of); }};
}

} // namespace lessons::lstm
