#include "lessons/recurrent/questions.h"

#include "lessons/recurrent/walk.h"

#include <cmath>

namespace lessons::recurrent {
namespace {

constexpr int Early = 30, Apart = 10; ///< the first question, and the steps between two
constexpr double SolvedLoss = 0.02, Half = 0.5, Thousandth = 1e-3, Most = 0.6;

/// On which numbers of the shown sequence the answer hangs: on those that count, or on the last, or on all alike.
const char* remembered(const Shown& p, const State& state)
{
    const Plan& plan = *state.plan;
    const int row = p.sequence - 1, T = p.length;
    const auto& pass = walkThrough(plan, state.learner.parameters, row);
    const engine::Numbers slopes = inputSlopes(plan, state.learner.parameters, pass);
    double all = 0, marked = 0, late = 0;
    for (int t = 0; t < T; ++t) {
        const double slope = std::abs(slopes.data[std::size_t(t)]);
        const bool counts = p.task() == Task::Adding ? plan.tests.at(row, 1, t) > 0 : t == 0;
        all += slope, marked += counts ? slope : 0, late += 3 * t >= 2 * T ? slope : 0;
    }
    return marked > Most * all ? "marked" : late > Most * all ? "late" : "all";
}

Outcome howMuchCameBack(const Shown& p, const State& state)
{
    const double retained = *measuresOf(p, state).retained;
    const char* right = retained > Half ? "most" : retained > Thousandth ? "some" : "none";
    return {{QLatin1String(right)}, Words::tr("Over this batch the ratio of the two is %1.").arg(widgets::number(retained, 6))};
}

Outcome whatWasRemembered(const Shown& p, const State& state)
{
    return {{QLatin1String(remembered(p, state))},
            Words::tr("The slope of the answer by each number, below the input, says on which ones it hangs.")};
}

Outcome howMuchWasLearnt(const Shown& p, const State& state)
{
    const Measures m = measuresOf(p, state);
    return {{{}, 100 * m.solved}, Words::tr("The loss on new sequences is %1.").arg(widgets::number(m.testLoss, 4))};
}

Question howMuchComesBack(const Shown& p)
{
    return {.id = QStringLiteral("dies"),
            .text = Words::tr("The answer is given at time %1. How much of its gradient is left at time 1?").arg(p.length),
            .at = Early,
            .reveals = Early,
            .options = {{QStringLiteral("most"), Words::tr("more than half")},
                        {QStringLiteral("some"), Words::tr("less, but more than a thousandth")},
                        {QStringLiteral("none"), Words::tr("less than a thousandth")}},
            .hides = {QStringLiteral("retained"), QStringLiteral("gradient")}};
}

Question whatIsRemembered(const Shown& p)
{
    return {.id = QStringLiteral("remembers"),
            .text = Words::tr("Which time steps will it remember once it has learnt?"),
            .at = Early + Apart,
            .reveals = p.steps,
            .options = {{QStringLiteral("marked"),
                         p.task() == Task::Adding ? Words::tr("those that are marked") : Words::tr("the first")},
                        {QStringLiteral("late"), Words::tr("the last")},
                        {QStringLiteral("all"), Words::tr("all alike")}},
            .hides = {QStringLiteral("dx")}};
}

QString howMany(const Shown& p)
{
    if (p.isText()) return Words::tr("How many of a hundred characters are right at step %1?").arg(p.steps);
    if (p.task() == Task::Sunspots)
        return Words::tr("In how many of a hundred years is it nearer than the line at step %1?").arg(p.steps);
    return Words::tr("How many of a hundred answers are right at step %1?").arg(p.steps);
}

Question howMuchIsLearnt(const Shown& p)
{
    return {.id = QStringLiteral("learns"),
            .kind = Question::Number,
            .text = howMany(p),
            .at = Early + 2 * Apart,
            .reveals = p.steps,
            .unit = QStringLiteral("%"),
            .tolerance = 10,
            .hides = {QStringLiteral("loss"), QStringLiteral("solved")}};
}

} // namespace

std::vector<Asked> askedOf(const Shown& p, int step)
{
    if (step > 0) return {};
    std::vector<Asked> all;
    if (!p.isText()) all.push_back({howMuchComesBack(p), howMuchCameBack});
    if (p.steps <= Early + 2 * Apart) return all;
    all.push_back({whatIsRemembered(p), whatWasRemembered}), all.push_back({howMuchIsLearnt(p), howMuchWasLearnt});
    return all;
}

Measured stepsToSolve(const Session& session, int step)
{
    for (const widgets::Chart& chart : session.charts(step))
        for (const widgets::Curve& curve : chart.curves)
            if (chart.id == QLatin1String("loss") && curve.id == QLatin1String("test")) {
                const auto solved = std::ranges::find_if(curve.y, [](double loss) { return loss < SolvedLoss; });
                if (solved != curve.y.end()) return curve.x[std::size_t(solved - curve.y.begin())];
            }
    return double(LongestRun);
}

} // namespace lessons::recurrent
