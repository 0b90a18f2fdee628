#include "engine/tape/operators.h"
#include "lessons/recurrent/kinds.h"
#include "lessons/recurrent/names.h"

namespace lessons::recurrent {
namespace {

/// c = f ⊙ c_old + i ⊙ c̃, h = o ⊙ tanh c
void make(Cell& cell)
{
    const Quantity f = cell.gate("f"), i = cell.gate("i"), candidate = cell.gate("candidate");
    const Quantity c = cell.make("c", f * cell.old("c") + i * candidate);
    const Quantity o = cell.gate("o");
    cell.make("h", o * engine::tanh(c));
}

void name(Glossary& names, const Kind& kind, const Shown& p, const QStringList& times)
{
    const auto part = [&](const Part& one) { namePart(names, one, kind, p, times); };
    part({"f", Words::tr("forget gate"), Words::tr("Forget gate"), "f_t", 2});
    part({"i", Words::tr("input gate"), Words::tr("Input gate"), "i_t", 4});
    part({"candidate", Words::tr("candidate"), Words::tr("Candidate"), "\\tilde{c}_t", 3, Scale::Diverging});
    part({"o", Words::tr("output gate"), Words::tr("Output gate"), "o_t", 7});
    part({"c", Words::tr("new memory"), Words::tr("Memory"), "c_t", 1, Scale::Diverging, 4, 99});
    names["cOld"] = {.name = Words::tr("old memory"),
                     .tex = "c_{t-1}",
                     .origin = Words::tr("0 before the first time step"),
                     .like = "c",
                     .extent = names["c"].extent};
}

Diagram cellDiagram(bool inside)
{
    const QString above = inside ? QStringLiteral("y^ L^") : QStringLiteral("."),
                  beyond = inside ? QStringLiteral(" .") : QString();
    QStringList ways{"cOld => keep => add => c > squash > show > h", "f > keep", "i > take < candidate", "take > add",
                     "o > show"};
    if (inside) ways << QStringLiteral("h > y > L");
    return inWords({"cOld^ . keep:⊙ . add:+ . c^ squash:tanh " + above, "x hOld f i take:⊙ candidate o show:⊙ h" + beyond}, ways,
                   {{"x hOld", "f i candidate o"}});
}

Diagram backDiagram()
{
    return inWords({"clipped^ g^ . dbf^ . dc^ dh^ dy^", "m v2 new dzf dzi dzc dzo ."},
                   {"dy => dh => dc", "dh > dzo", "dc > dzi", "dc > dzc", "dc > dzf > dbf > g > clipped > m > v2 > new"});
}

QString toldOf(const Shown& p, const Tape& tape)
{
    const int unit = p.unit - 1;
    const auto is = [&](const char* id) { return told(tape, id, {unit}, tape.lastStep()); };
    return Words::tr("At time %1 unit %2 keeps %3 of %4 and takes in %5 of %6.")
        .arg(p.time)
        .arg(p.unit)
        .arg(is("f"), is("cOld"), is("i"), is("candidate"));
}

Caption operation(const Shown& p, const Tape& tape, int step)
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
    return {time, Words::tr("The hidden state goes on to the next time step: %1.").arg(is("h"))};
}

} // namespace

const Kind& lstmKind()
{
    static const Kind kind{.gates = {{"i", "i", "input biases"},
                                     {"f", "f", "forget biases"},
                                     {"candidate", "c", "candidate biases", engine::Activation::Tanh},
                                     {"o", "o", "output biases"}},
                           .kept = {"i", "f", "candidate", "o", "c"},
                           .states = {"c", "h"},
                           .holds = {1, 0, 3},
                           .first = "f",
                           .followed = 1,
                           .make = make,
                           .name = name,
                           .diagram = cellDiagram,
                           .back = backDiagram,
                           .maps = {"f", "i", "o", "c"},
                           .told = toldOf,
                           .operation = operation};
    return kind;
}

} // namespace lessons::recurrent
