#include "engine/tape/operators.h"
#include "lessons/recurrent/kinds.h"
#include "lessons/recurrent/names.h"

namespace lessons::recurrent {
namespace {

void make(Cell& cell) { cell.make("h", engine::tanh(cell.gate("z"))); }

void name(Glossary& names, const Kind& kind, const Shown& p, const QStringList& times)
{
    namePart(names, {"z", Words::tr("weighted sum"), Words::tr("Weighted sum"), "z_t", 0, Scale::Diverging, 3, 99}, kind, p,
             times);
}

Diagram cellDiagram(bool inside)
{
    QStringList ways{"z => squash => h"};
    if (inside) ways << QStringLiteral("h > y > L");
    return inWords({"x hOld z squash:tanh h" + QString::fromLatin1(inside ? " y L" : "")}, ways, {{"x hOld", "z"}});
}

Diagram backDiagram()
{
    return inWords({"clipped^ g^ . db^ dh^ dy^", "m v2 new dz . ."}, {"dy => dh", "dh > dz > db > g > clipped > m > v2 > new"});
}

QString toldOf(const Shown& p, const Tape& tape)
{
    const int unit = p.unit - 1;
    const auto is = [&](const char* id) { return told(tape, id, {unit}, tape.lastStep()); };
    return Words::tr("At time %1 unit %2 goes from %3 to %4.").arg(p.time).arg(p.unit).arg(is("hOld"), is("h"));
}

Caption operation(const Shown& p, const Tape& tape, int step)
{
    const QString time = Words::tr("Time %1.").arg(tape.round(step) + 1);
    const auto is = [&](const char* id) { return told(tape, id, {p.unit - 1}, step); };
    if (tape.key(step) == "z")
        return {time, Words::tr("The weighted sum of the input and the last hidden state, %1.").arg(is("z"))};
    return {time, Words::tr("The hidden state goes on to the next time step: %1.").arg(is("h"))};
}

} // namespace

const Kind& plainKind()
{
    static const Kind kind{.gates = {{"z", "", "biases", engine::Activation::Linear}},
                           .kept = {"z"},
                           .states = {"h"},
                           .first = "z",
                           .make = make,
                           .name = name,
                           .diagram = cellDiagram,
                           .back = backDiagram,
                           .maps = {"h"},
                           .told = toldOf,
                           .operation = operation};
    return kind;
}

} // namespace lessons::recurrent
