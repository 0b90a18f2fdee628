#include "lessons/recurrent/words.h"

#include "lessons/recurrent/next.h"
#include "lessons/recurrent/quantities.h"
#include "lessons/recurrent/walk.h"
#include "lessons/recurrent/writing.h"

namespace lessons::recurrent {
namespace {

/// With the same luck at each step: what differs is what has been learnt.
std::vector<std::string> writtenBy(const Setup& setup, const State& state)
{
    constexpr int Room = 36;            // characters
    constexpr std::uint32_t Stream = 3; // of random numbers under the seed
    const int lines = std::clamp(Room / setup.length, 1, 3);
    return written(*state.plan, state.learner.parameters, lines, engine::Random{std::uint64_t(setup.seed), Stream});
}

/// From the loss back to the new biases.
Caption updateCaption(const Shown& p, const std::string& key)
{
    if (key == "g")
        return {Words::tr("The batch’s slope."),
                Words::tr("The mean over the batch: this sample’s own slope ÷ %1, and the share of all others.").arg(Batch)};
    if (key == "clipped")
        return {Words::tr("Clipped."), p.clips ? Words::tr("If the whole gradient is longer than 1, it is made as long as 1.")
                                               : Words::tr("Clipping is off.")};
    if (key == "m" || key == "v2")
        return {Words::tr("Adam."), Words::tr("Averages of the slope and of its square go on from the step before.")};
    return {Words::tr("The bias moves."), Words::tr("With that the next step begins; all other weights move likewise.")};
}

Caption backCaption(const Shown& p, const Tape& tape, int step)
{
    const std::string key = tape.key(step);
    if (key == "dy") return {Words::tr("Back."), Words::tr("From the loss all slopes come back.")};
    if (key.starts_with("db"))
        return {Words::tr("One bias, all times."),
                Words::tr("The same bias was used at each time step: its slope is the sum over all of them.")};
    const int time = 2 * p.length - tape.round(step) - 1;
    const bool isLast = time == p.length; // nothing comes back from a time step after it
    const QString where = Words::tr("Back at time %1.").arg(time);
    if (key == "dc")
        return {where, isLast ? Words::tr("The memory’s slope: through h alone, as no time step comes after this one.")
                              : Words::tr("The memory’s slope: through h, and f times that of the time step after it.")};
    if (key == "dh")
        return {where, isLast ? Words::tr("The slope of h: through the answer, which was made of it.")
                              : Words::tr("The slope of h: through all that is made of it at the time step after it.")};
    return {where, Words::tr("Upstream times local: how much the loss changes with this.")};
}

} // namespace

QString rightInWords(const Setup& setup, const Tape& tape)
{
    const QString share = percent(*tape.value("solved", 0, tape.lastStep()));
    if (setup.task() == Task::Sunspots) return Words::tr("Nearer than the line in %1 of the years.").arg(share);
    if (!setup.isText()) return Words::tr("Right: %1.").arg(share);
    return Words::tr("%1 bits a character, %2 right.").arg(widgets::number(*tape.value("testLoss", 0, tape.lastStep())), share);
}

QString writtenInWords(const Setup& setup, const State& state)
{
    QStringList lines;
    for (const std::string& line : writtenBy(setup, state)) lines << QString::fromStdString(line);
    return Words::tr("It writes: %1").arg(lines.join(QStringLiteral(" · ")));
}

Caption insideCaption(const Kind& kind, const Shown& p, const Tape& tape, int step)
{
    if (step == 0)
        return {Words::tr("Inside the next step."), Words::tr("One sample of its batch walks through the cell, and back.")};
    const std::string key = tape.key(step);
    const auto is = [&](const char* id) { return told(tape, id, {}, step); };
    if (key == "y")
        return {Words::tr("The answer."),
                Words::tr("The last hidden state, weighted: %1; right would be %2.").arg(is("y"), is("t"))};
    if (key == "L") return {Words::tr("The loss."), Words::tr("The square of the difference.")};
    if (step >= stepOf(tape, "g")) return updateCaption(p, key);
    return step >= stepOf(tape, "dy") ? backCaption(p, tape, step) : kind.operation(p, tape, step);
}

std::vector<Phase> insidePhases(const Tape& tape)
{
    return {{1, Words::tr("forward")},
            {stepOf(tape, "y"), Words::tr("loss")},
            {stepOf(tape, "dy"), Words::tr("backward")},
            {stepOf(tape, "g"), Words::tr("update")}};
}

engine::Values exported(const Setup& setup, const State& state, const Tape& tape)
{
    engine::Values all;
    const engine::Network& net = state.plan->net;
    for (const int layer : {state.plan->cellLayer(), Plan::OutputValue - 1})
        for (const engine::Block& block : net.form(layer).blocks) {
            const engine::Numbers numbers(tensorOf(block, state.learner.parameters));
            QString name =
                QLatin1String(layer == state.plan->cellLayer() ? "cell " : "answer ") + QString::fromStdString(block.name);
            all.emplace_back(name.replace(QLatin1Char(' '), QLatin1Char('-')).toStdString(),
                             engine::Array{numbers.shape, numbers.data});
        }
    const std::vector<double> sensitive = sensitivity(*state.plan, state.learner.parameters);
    all.emplace_back("sensitivity", sensitive);
    for (const char* id : MeasureIds)
        if (const auto value = tape.value(id, 0, tape.lastStep())) all.emplace_back(id, *value);
    if (!setup.isText()) return all;
    std::string written;
    for (const std::string& line : writtenBy(setup, state)) written += line + '\n';
    all.emplace_back("written", written);
    return all;
}

} // namespace lessons::recurrent
