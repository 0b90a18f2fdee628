#include "lessons/networks/rnn/run.h"
#include "lessons/recurrent/names.h"

#include <algorithm>

namespace lessons::rnn {

Glossary namesByHand(const Params& p, const Tape&)
{
    const QStringList times = recurrent::numberedTimes(p.length);
    QStringList unit;
    for (int i = 1; i <= std::max(p.units, 2); ++i) unit << Words::tr("unit %1").arg(i); // one word alone would be that of all
    const QString drawn = Words::tr("drawn, not learnt");
    return {
        {"x", {.name = Words::tr("input"), .tex = "x_t", .like = "xOverTime"}},
        {"xOverTime", {.name = Words::tr("Input"), .tex = "X", .origin = Words::tr("drawn"), .axes = {times}}},
        {"hOld", {.name = Words::tr("last state"), .tex = "h_{t-1}", .origin = Words::tr("0 at first"), .like = "h"}},
        {"h", {.name = Words::tr("state"), .tex = "h_t", .ink = 5, .axes = {unit}}},
        {"hOverTime", {.name = Words::tr("States"), .tex = "H", .axes = {unit, times}}},
        {"y", {.name = Words::tr("answer"), .tex = "y_t"}},
        {"U",
         {.name = Words::tr("U, spectral radius %1").arg(widgets::number(p.radius)),
          .tex = "U",
          .origin = Words::tr("drawn, and scaled to its spectral radius")}},
        {"W", {.name = Words::tr("weights of the input"), .tex = "W", .origin = drawn, .axes = {unit}, .spelled = true}},
        {"b", {.name = Words::tr("bias"), .tex = "b", .origin = drawn, .axes = {unit}, .spelled = true}},
        {"V", {.name = Words::tr("weights of the answer"), .tex = "V", .origin = drawn, .axes = {unit}, .spelled = true}},
        {"rho", {.name = Words::tr("spectral radius"), .tex = "\\rho", .origin = Words::tr("the knob"), .spelled = true}},
        {"dh", {.name = Words::tr("gradient"), .tex = "g_t", .ink = 2, .axes = {unit}}},
        {"dhOld", {.name = Words::tr("handed back"), .tex = "g_{t-1}", .like = "dh"}},
        {"dhOverTime", {.name = Words::tr("Gradient"), .tex = "G", .axes = {unit, times}}},
        {"norms", {.name = Words::tr("Norm of the gradient"), .tex = "n", .scale = Scale::Sequential, .axes = {times}}},
        {"ratio", {.name = Words::tr("gradient left"), .tex = "n_t/n_T", .scale = Scale::Sequential, .decimals = 6, .ink = 3}},
        {"expected", {.name = Words::tr("by ρ alone"), .tex = "\\rho^{T-t}", .scale = Scale::Sequential, .decimals = 6}},
        {"there", {.name = Words::tr("Unrolled over time")}},
        {"back", {.name = Words::tr("And back through time")}}};
}

Caption captionByHand(const Params& p, const Tape& tape, int step)
{
    if (step == 0) return {Words::tr("Before the first time step."), Words::tr("The state is 0; the sequence is there.")};
    const auto is = [&](const char* id) { return told(tape, id, {}, step); };
    const int T = p.length, round = tape.round(step);
    const std::string key = tape.key(step);
    if (key == "forward")
        return {Words::tr("Time %1.").arg(round + 1),
                Words::tr("The input and the last state make the new one, by the same U, W and b as always; it answers %1.")
                    .arg(is("y"))};
    if (key == "answer")
        return {Words::tr("The way back begins."), Words::tr("The last answer is V h: its gradient by the last state is V.")};
    const QString through =
        p.function == Function::Tanh
            ? Words::tr("Times 1 − h², which is at most 1, and the transpose of U: %1 of the gradient is left.")
            : Words::tr("Times the transpose of U, once more: %1 of the gradient is left.");
    return {Words::tr("Back to time %1.").arg(2 * T - round), through.arg(told(tape, "ratio", {}, step, 4))};
}

namespace {

constexpr double Half = 0.5, Tenth = 0.1, Thousandth = 1e-3;

double left(const Params& p, const Tape& tape, int time) { return *tape.value("ratio", 0, 2 * p.length + 1 - time); }

Question howMuchComesBack(const Params& p, const Tape& tape)
{
    const double ratio = left(p, tape, 1);
    const char* right = ratio > 1 ? "more" : ratio > Half ? "most" : ratio > Thousandth ? "some" : "none";
    return {.id = QStringLiteral("dies"),
            .text = Words::tr("The answer at time %1 sends its gradient back. How much of it is left at time 1?").arg(p.length),
            .at = p.length,
            .reveals = 2 * p.length,
            .options = {{QStringLiteral("more"), Words::tr("it has grown")},
                        {QStringLiteral("most"), Words::tr("more than half")},
                        {QStringLiteral("some"), Words::tr("less, but more than a thousandth")},
                        {QStringLiteral("none"), Words::tr("less than a thousandth")}},
            .outcome = {{QString::fromLatin1(right)},
                        Words::tr("Each step back multiplies by U and by the slope of the cell: %1 is the ratio of the norms.")
                            .arg(widgets::number(ratio, 4))}};
}

Question whereItDies(const Params& p, const Tape& tape)
{
    int time = p.length;
    while (time > 0 && left(p, tape, time) >= Tenth) --time;
    return {.id = QStringLiteral("where"),
            .kind = Question::Number,
            .text = Words::tr("On the way back, at which time is less than a tenth of the gradient left at first? (0: at none)"),
            .at = p.length + 1,
            .reveals = 2 * p.length,
            .tolerance = 1,
            .outcome = {{{}, double(time)}, Words::tr("Its norms say so, from right to left.")}};
}

} // namespace

std::vector<Question> questionsByHand(const Params& p, const Tape& tape)
{
    return {howMuchComesBack(p, tape), whereItDies(p, tape)};
}

} // namespace lessons::rnn
