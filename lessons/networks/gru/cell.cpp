#include "engine/tape/operators.h"
#include "lessons/networks/gru/run.h"
#include "lessons/recurrent/names.h"

namespace lessons::gru {
namespace {

using recurrent::Shown;
using Reset = engine::Gru::Reset;

/// h̃ = tanh(W x + U (r ⊙ h_old) + b), or tanh(W x + b + r ⊙ (U h_old + b'))
template <Reset Where> Quantity candidateOf(recurrent::Cell& cell, const Quantity& r, const Quantity& h)
{
    if (Where == Reset::Outside) return cell.gate("candidate", r * cell.make("weighed", cell.fromState("candidate", h)));
    return cell.gate("candidate", cell.fromState("candidate", cell.make("rh", r * h)));
}

template <Convention Says, Reset Where> void make(recurrent::Cell& cell)
{
    const Quantity h = cell.old("h"), r = cell.gate("r"), z = cell.gate("z");
    const Quantity candidate = candidateOf<Where>(cell, r, h);
    cell.make("h", Says == Convention::Keeps ? z * h + (1 - z) * candidate : (1 - z) * h + z * candidate);
}

void name(Glossary& names, const Kind& kind, const Shown& p, const QStringList& times)
{
    const auto part = [&](const recurrent::Part& one) { recurrent::namePart(names, one, kind, p, times); };
    part({"r", Words::tr("reset gate"), Words::tr("Reset gate"), "r_t", 4});
    part({"z", Words::tr("update gate"), Words::tr("Update gate"), "z_t", 2});
    part({"candidate", Words::tr("candidate"), Words::tr("Candidate"), "\\tilde{h}_t", 3, Scale::Diverging});
    if (kind.keptAs("rh") >= 0)
        part({"rh", Words::tr("state let in"), Words::tr("State let in"), "r_t h_{t-1}", 0, Scale::Diverging});
    else part({"weighed", Words::tr("state weighed"), Words::tr("State weighed"), "U h_{t-1}", 0, Scale::Diverging, 3, 99});
}

template <Convention Says, Reset Where> Diagram cellDiagram(bool inside)
{
    const bool keeps = Says == Convention::Keeps, first = Where == Reset::Inside;
    const QString kept = QString::fromUtf8(keeps ? "⊙" : "⊙(1−z)"), taken = QString::fromUtf8(keeps ? "⊙(1−z)" : "⊙"),
                  more = QString::fromLatin1(inside ? " y^ L^" : ""), below = QString::fromLatin1(inside ? " . ." : "");
    QStringList ways{"candidate > take", "hOld => keep => add => h", "hOld > r"};
    ways << (first ? QStringList{"hOld > rh", "hOld > z", "r > rh > candidate"}
                   : QStringList{"hOld > weighed", "hOld > z", "r > reset < weighed", "reset > candidate"});
    ways << "z > keep"
         << "z > take > add"
         << "x > r"
         << "x > candidate"
         << "x > z";
    if (inside) ways << QStringLiteral("h > y > L");
    return inWords(
        {QString::fromUtf8(first ? "hOld^ . . . keep:%1 add:+ h^" : "hOld^ . . . . keep:%1 add:+ h^").arg(kept) + more,
         QString::fromUtf8(first ? "x r rh candidate z take:%1 ." : "x r reset:⊙ weighed candidate z take:%1 .").arg(taken) +
             below},
        ways);
}

Diagram backDiagram()
{
    return inWords({"clipped^ g^ . dbz^ . dh^ dy^", "m v2 new dzz dzr dzh ."},
                   {"dy => dh", "dh > dzh > dzr", "dh > dzz > dbz > g > clipped > m > v2 > new"});
}

template <Convention Says> double keptShare(const Tape& tape, int unit, int step)
{
    const double z = *tape.value("z", std::size_t(unit), step);
    return Says == Convention::Keeps ? z : 1 - z;
}

template <Convention Says> QString toldOf(const Shown& p, const Tape& tape)
{
    const int unit = p.unit - 1, last = tape.lastStep();
    const auto is = [&](const char* id) { return told(tape, id, {unit}, last); };
    const double kept = keptShare<Says>(tape, unit, last);
    return Words::tr("At time %1 unit %2 keeps %3 of %4 and takes in %5 of %6.")
        .arg(p.time)
        .arg(p.unit)
        .arg(widgets::number(kept), is("hOld"), widgets::number(1 - kept), is("candidate"));
}

template <Convention Says> Caption operation(const Shown& p, const Tape& tape, int step)
{
    const QString time = Words::tr("Time %1.").arg(tape.round(step) + 1);
    const auto is = [&](const char* id) { return told(tape, id, {p.unit - 1}, step); };
    const std::string key = tape.key(step);
    if (key == "r") return {time, Words::tr("The reset gate: the share of the state that the candidate sees, %1.").arg(is("r"))};
    if (key == "z" && Says == Convention::Keeps)
        return {time, Words::tr("The update gate: the share of the state that stays, %1.").arg(is("z"))};
    if (key == "z") return {time, Words::tr("The update gate: the share of the candidate that comes in, %1.").arg(is("z"))};
    if (key == "rh") return {time, Words::tr("What the candidate sees of the state, %1.").arg(is("rh"))};
    if (key == "weighed") return {time, Words::tr("The state, weighed before the reset gate, %1.").arg(is("weighed"))};
    if (key == "candidate") return {time, Words::tr("The candidate: what the state could become, %1.").arg(is("candidate"))};
    const double kept = keptShare<Says>(tape, p.unit - 1, step);
    return {time, Words::tr("New state: %1 × %2 + %3 × %4 = %5.")
                      .arg(widgets::number(kept), is("hOld"), widgets::number(1 - kept), is("candidate"), is("h"))};
}

template <Convention Says, Reset Where> const Kind& kindOf()
{
    const bool first = Where == Reset::Inside;
    static const Kind kind{.gates = {{"r", "r", "reset biases"},
                                     {.id = "z", .letter = "z", .bias = "update biases", .mirrored = Says == Convention::Takes},
                                     {.id = "candidate",
                                      .letter = "h",
                                      .bias = "candidate biases",
                                      .activation = engine::Activation::Tanh,
                                      .stateBias = first ? nullptr : "state biases"}},
                           .kept = {"r", "z", "candidate", first ? "rh" : "weighed"},
                           .states = {"h"},
                           .holds = {1, 0},
                           .first = "r",
                           .followed = 1,
                           .make = make<Says, Where>,
                           .name = name,
                           .diagram = cellDiagram<Says, Where>,
                           .back = backDiagram,
                           .maps = {"r", "z", "h"},
                           .told = toldOf<Says>,
                           .operation = operation<Says>};
    return kind;
}

} // namespace

const Kind& gruKind(Convention convention, Reset reset)
{
    if (convention == Convention::Keeps)
        return reset == Reset::Inside ? kindOf<Convention::Keeps, Reset::Inside>() : kindOf<Convention::Keeps, Reset::Outside>();
    return reset == Reset::Inside ? kindOf<Convention::Takes, Reset::Inside>() : kindOf<Convention::Takes, Reset::Outside>();
}

} // namespace lessons::gru
