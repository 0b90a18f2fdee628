#include "lessons/networks/playground/explain.h"
#include "lessons/networks/playground/histograms.h"
#include "lessons/networks/playground/words.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lessons::playground {

using widgets::Chart;
using widgets::Curve;
using widgets::Explanation;
using widgets::operand;
using widgets::Term;

namespace {

/// The mean over the points of a part.
Term meanLoss(const State& state, const std::vector<int>& rows)
{
    std::vector<Term> losses;
    for (const int row : rows) losses.push_back(standingAt(state, row, {PointLoss, 0}));
    return quotient(sum(std::move(losses)), operand(QStringLiteral("N"), int(rows.size())));
}

/// The diagonal of the confusion matrix by all test points.
Term testAccuracy(const State& state)
{
    const int classes = state.plan->classes();
    const std::vector<double> counts = confusionOf(state);
    std::vector<Term> right;
    for (int c = 0; c < classes; ++c) {
        const QString id = QStringLiteral("confusion[%1,%1]").arg(c);
        right.push_back(operand(id, int(counts[std::size_t(c * classes + c)]), id));
    }
    return quotient(sum(std::move(right)), operand(QStringLiteral("N"), int(state.plan->split.test.size())));
}

Term trainAccuracy(const State& state)
{
    const int all = int(state.plan->split.train.size());
    const int right = int(std::lround(measuresOf(state).trainAccuracy * all));
    return quotient(operand(Words::tr("right"), right), operand(QStringLiteral("N"), all));
}

/// A point of the curves at the step.
std::optional<Explanation> explainCurve(const Now& now, const Chart& chart, const Curve& curve, Explanation e)
{
    const auto point = std::lower_bound(curve.x.begin(), curve.x.end(), double(now.step));
    const bool tests = curve.id == QLatin1String("test"), isLoss = chart.id == QLatin1String("loss");
    const auto& rows = tests ? now.state.plan->split.test : now.state.plan->split.train;
    if (curve.ghost || rows.empty() || point == curve.x.end() || *point != now.step) return {};
    const double value = curve.y[std::size_t(point - curve.x.begin())];
    e.where = tests ? Words::tr("%n test point(s)", nullptr, int(rows.size()))
                    : Words::tr("%n training point(s)", nullptr, int(rows.size()));
    e.value = isLoss ? operand(e.symbol, float(value), e.region) : operand(e.symbol, value, e.region);
    e.tex = isLoss ? QStringLiteral("L") : QStringLiteral("\\mathrm{accuracy}");
    e.decimals = 3;
    if (std::isnan(value)) {
        e.behind = e.value, e.origin = Words::tr("no value: the outputs are no longer numbers");
        return e;
    }
    e.behind = isLoss ? meanLoss(now.state, rows) : tests ? testAccuracy(now.state) : trainAccuracy(now.state);
    return e;
}

Counted countedIn(const QString& chart)
{
    if (chart == QLatin1String("activations")) return Counted::Activations;
    return chart == QLatin1String("weights") ? Counted::Weights : Counted::Gradients;
}

/// How many numbers of each neuron lie in the bin.
Explanation explainBar(const Now& now, const Chart& chart, int bin, Explanation e)
{
    const Plan& plan = *now.state.plan;
    const Counted what = countedIn(chart.id);
    const auto bundles = bundlesOf(now.state, what);
    const Bins bins(reachAt(now, now.curves ? now.curves() : Curves{}, what).bound);
    std::vector<Term> terms;
    for (const Bundle& bundle : bundles)
        terms.push_back(operand(nameOf(plan, bundle.unit), bins.counts(bundle)[std::size_t(bin)]));
    e.where = Words::tr("from %1 to %2").arg(widgets::number(bins.edge(bin)), widgets::number(bins.edge(bin + 1)));
    e.tex = QStringLiteral("n_{%1}").arg(bin);
    e.value = operand(e.symbol, int(chart.curves[0].y[std::size_t(bin)]), e.region);
    e.behind = terms.size() > 1 ? sum(std::move(terms)) : e.value;
    e.origin = terms.size() > 1 ? QString() : Words::tr("counted");
    e.decimals = 0;
    return e;
}

} // namespace

std::optional<Explanation> explainChart(const Now& now, const QString& id, int curve, int place)
{
    const auto charts = chartsOf(now, now.curves ? now.curves() : Curves{});
    const auto chart = std::find_if(charts.begin(), charts.end(), [&](const Chart& c) { return c.id == id; });
    if (chart == charts.end() || curve < 0 || curve >= int(chart->curves.size())) return {};
    const std::vector<double> places = placesOf(*chart);
    if (place < 0 || place >= int(places.size())) return {};
    Explanation e;
    e.region = e.symbol = QStringLiteral("chart.%1[%2,%3]").arg(id).arg(curve).arg(place);
    e.what = chart->title;
    if (chart->kind == Chart::Bars) return explainBar(now, *chart, place, std::move(e));
    if (places[std::size_t(place)] != now.step) return {};
    return explainCurve(now, *chart, chart->curves[std::size_t(curve)], std::move(e));
}

Explanation explainConfusion(const Now& now, int truth, int answer)
{
    const State& state = now.state;
    const Plan& plan = *state.plan;
    const auto className = [&plan](int c) { return QString::fromStdString(plan.data.classes[std::size_t(c)]); };
    Explanation e;
    e.region = e.symbol = QStringLiteral("confusion[%1,%2]").arg(truth).arg(answer);
    e.tex = QStringLiteral("n_{%1,%2}").arg(truth).arg(answer);
    e.what = Words::tr("test points of class %1 that are answered %2").arg(className(truth), className(answer));
    e.decimals = 0;
    if (std::isnan(confusionOf(state).front())) {
        e.value = e.behind = operand(e.symbol, std::numeric_limits<double>::quiet_NaN(), e.region);
        e.origin = Words::tr("no value: the outputs are no longer numbers");
        return e;
    }
    std::vector<Term> ones;
    const auto& rows = plan.split.test;
    for (int n = 0; n < int(rows.size()); ++n) {
        const int row = rows[std::size_t(n)];
        if (plan.data.labels[std::size_t(row)] != truth) continue;
        const auto& pass = passOver(plan, state.learner.parameters, {&row, 1});
        if (answerOf(plan, pass.values(plan.network.depth()), 0) == answer)
            ones.push_back(operand(pointId(plan, row, {PointLoss, 0}), 1));
    }
    const int count = int(ones.size());
    e.value = operand(e.symbol, count, e.region);
    if (count < 2)
        e.origin = count == 0 ? Words::tr("there is none") : Words::tr("there is one: %1").arg(widgets::nameOf(ones[0]));
    e.behind = count < 2 ? e.value : sum(std::move(ones));
    return e;
}

} // namespace lessons::playground
