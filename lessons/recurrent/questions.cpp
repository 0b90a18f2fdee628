#include "lessons/recurrent/questions.h"

#include "lessons/recurrent/walk.h"

#include <cmath>

namespace lessons::recurrent {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(recurrent)
};

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
        const bool counts = p.data == Data::Adding ? plan.tests.at(row, 1, t) > 0 : t == 0;
        all += slope, marked += counts ? slope : 0, late += 3 * t >= 2 * T ? slope : 0;
    }
    return marked > Most * all ? "marked" : late > Most * all ? "late" : "all";
}

} // namespace

std::vector<Question> questionsOf(const Shown& p, int step)
{
    if (step > 0) return {};
    std::vector<Question> all{
        {.id = QStringLiteral("dies"),
         .text = Words::tr("The answer is given at time %1. How much of its gradient is left at time 1?").arg(p.length),
         .at = Early,
         .reveals = Early,
         .options = {{QStringLiteral("most"), Words::tr("more than half")},
                     {QStringLiteral("some"), Words::tr("less, but more than a thousandth")},
                     {QStringLiteral("none"), Words::tr("less than a thousandth")}},
         .hides = {QStringLiteral("retained"), QStringLiteral("gradient")}}};
    if (p.steps <= Early + 2 * Apart) return all;
    all.push_back({.id = QStringLiteral("remembers"),
                   .text = Words::tr("Which time steps will it remember once it has learnt?"),
                   .at = Early + Apart,
                   .reveals = p.steps,
                   .options = {{QStringLiteral("marked"),
                                p.data == Data::Adding ? Words::tr("those that are marked") : Words::tr("the first")},
                               {QStringLiteral("late"), Words::tr("the last")},
                               {QStringLiteral("all"), Words::tr("all alike")}},
                   .hides = {QStringLiteral("dx")}});
    all.push_back({.id = QStringLiteral("learns"),
                   .kind = Question::Number,
                   .text = Words::tr("How many of a hundred answers are right at step %1?").arg(p.steps),
                   .at = Early + 2 * Apart,
                   .reveals = p.steps,
                   .unit = QStringLiteral("%"),
                   .tolerance = 10,
                   .hides = {QStringLiteral("loss"), QStringLiteral("solved")}});
    return all;
}

Outcome outcomeOf(const Shown& p, const State& state, const Question& question)
{
    const Measures m = measuresOf(p, state);
    if (question.id == QLatin1String("learns"))
        return {{{}, 100 * m.solved}, Words::tr("The loss on new sequences is %1.").arg(widgets::number(m.testLoss, 4))};
    if (question.id == QLatin1String("remembers"))
        return {{QLatin1String(remembered(p, state))},
                Words::tr("The slope of the answer by each number, below the input, says on which ones it hangs.")};
    const char* right = m.retained > Half ? "most" : m.retained > Thousandth ? "some" : "none";
    return {{QLatin1String(right)}, Words::tr("Over this batch the ratio of the two is %1.").arg(widgets::number(m.retained, 6))};
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
