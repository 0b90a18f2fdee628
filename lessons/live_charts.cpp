#include "lessons/live_charts.h"

#include "widgets/canvas/number.h"
#include "widgets/explain/rounding.h"
#include "widgets/panel/knob.h"
#include "widgets/views/explain.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lessons {

using widgets::Explanation;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(live)
};

QString inWords(const engine::Author& training, const engine::Change& change)
{
    std::any params = training.defaults();
    training.assign(params, {change});
    const auto fields = training.fields(params);
    return labelled(engine::find(fields, change.name));
}

/// "before: Learning rate = 0.003": by what was different.
QString nameOf(const engine::Ghost& ghost, const engine::Author& training)
{
    constexpr std::size_t MostNamed = 2;
    QStringList parts;
    for (const engine::Change& change : ghost.was) parts << inWords(training, change);
    if (parts.isEmpty())
        for (const std::string& edit : ghost.edits) parts << Words::tr("another %1").arg(QString::fromStdString(edit));
    const bool more = parts.size() > qsizetype(MostNamed);
    const QString list = parts.mid(0, qsizetype(MostNamed)).join(Words::tr(", ")) + (more ? QStringLiteral(", …") : QString());
    return ghost.until ? Words::tr("before: %1, until step %2").arg(list).arg(*ghost.until) : Words::tr("before: %1").arg(list);
}

/// What a chart shows may have been measured otherwise.
bool compares(const engine::Ghost& ghost, const ChartOf& what)
{
    return std::none_of(ghost.was.begin(), ghost.was.end(),
                        [&](const engine::Change& change) { return !what.measuredBy.empty() && change.name == what.measuredBy; });
}

widgets::Curve curveOf(const QString& id, const QString& name, const std::vector<engine::Sample>& samples, std::size_t measure,
                       bool sparse)
{
    widgets::Curve curve;
    curve.id = id, curve.name = name;
    bool hasBegun = false;
    for (const engine::Sample& sample : samples) {
        const double y = sample.values[measure];
        if (std::isnan(y) && sparse && hasBegun) continue;
        curve.x.push_back(sample.step), curve.y.push_back(y);
        hasBegun = hasBegun || !std::isnan(y);
    }
    return curve;
}

QString idOf(const Traced& traced) { return traced.curve.isEmpty() ? widgets::elementId(traced.id, traced.at) : traced.curve; }

std::vector<float> together(const Counted& counted)
{
    std::vector<float> all;
    for (const auto& [name, values] : counted.parts) all.insert(all.end(), values.begin(), values.end());
    return all;
}

/// How far a histogram had come when this was measured, behind the first so many numbers.
widgets::Reach reachIn(const std::vector<double>& measured, std::size_t first, std::size_t count)
{
    const std::size_t at = first + 2 * count;
    return at + 1 < measured.size() ? widgets::Reach{measured[at], measured[at + 1]} : widgets::Reach{};
}

/// How many numbers of each part lie in the bin.
Explanation explainBar(const widgets::Chart& chart, const Counted& counted, widgets::Reach reach,
                       const widgets::RegionName& region)
{
    const int bin = region.at[1];
    const widgets::Bins bins(reach.bound);
    std::vector<engine::Term> terms;
    for (const auto& [name, values] : counted.parts)
        terms.emplace_back(double(bins.counts(values)[std::size_t(bin)]), name.toStdString());
    Explanation card;
    card.region = region.id(), card.what = card.symbol = chart.title, card.tex = QStringLiteral("n_{%1}").arg(bin);
    card.where = Words::tr("from %1 to %2").arg(widgets::number(bins.edge(bin)), widgets::number(bins.edge(bin + 1)));
    card.value = engine::Term(chart.curves[0].y[std::size_t(bin)], card.symbol.toStdString());
    card.value.place = card.region.toStdString(), card.behind = card.value, card.decimals = 0;
    if (terms.size() > 1) card.behind = engine::sum(std::move(terms));
    else card.origin = Words::tr("counted");
    return card;
}

} // namespace

QString labelled(const engine::Field& field)
{
    return Words::tr("%1 = %2").arg(QCoreApplication::translate("fields", field.about.label), widgets::shownValue(field));
}

std::vector<widgets::Chart> LiveCharts::all() const
{
    std::vector<widgets::Chart> charts;
    std::size_t measure = 0;
    for (const ChartOf& what : curves) {
        widgets::Chart chart = emptyChart(what, step);
        chart.xName = Words::tr("step"), chart.later = true;
        const std::size_t last = measure + what.curves.size() - 1; // of an earlier run this curve is shown
        for (const engine::Ghost& ghost : run.ghosts) {
            if (!compares(ghost, what)) continue;
            const QString id = QStringLiteral("before%1").arg(chart.curves.size() + 1);
            chart.curves.push_back(curveOf(id, nameOf(ghost, *training), ghost.samples, last, what.curves.back().sparse));
            chart.curves.back().ghost = chart.curves.back().earlier = true;
        }
        for (const Traced& traced : what.curves) {
            chart.curves.push_back(curveOf(idOf(traced), traced.name, run.samples, measure++, traced.sparse));
            chart.curves.back().ink = traced.ink;
            chart.curves.back().thin = traced.thin, chart.curves.back().ghost = traced.ghost;
        }
        charts.push_back(std::move(chart));
    }
    for (std::size_t i = 0; i < counts.size(); ++i)
        charts.push_back(widgets::histogram(counts[i].id, counts[i].title, counts[i].note, reachOf(i), together(counts[i])));
    return charts;
}

widgets::Reach LiveCharts::reachOf(std::size_t count) const
{
    std::size_t first = 0;
    for (const ChartOf& what : curves) first += what.curves.size();
    const auto next = std::upper_bound(run.samples.begin(), run.samples.end(), step,
                                       [](int at, const engine::Sample& sample) { return at < sample.step; });
    const std::vector<double> before = next == run.samples.begin() ? std::vector<double>{} : std::prev(next)->values;
    return reachIn(before, first, count).with(together(counts[count]));
}

void addReaches(std::vector<double>& measured, const std::vector<double>& before, const std::vector<Counted>& counts)
{
    const std::size_t first = measured.size();
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const widgets::Reach reach = reachIn(before, first, i).with(together(counts[i]));
        measured.insert(measured.end(), {reach.bound, reach.top});
    }
}

std::optional<QString> LiveCharts::placeOf(const std::string& quantity) const
{
    for (std::size_t i = 0; i < curves.size(); ++i) {
        const auto found = std::ranges::find(curves[i].curves, quantity, &Traced::id);
        if (found == curves[i].curves.end()) continue;
        const widgets::Chart chart = all()[i];
        const std::vector<double> places = placesOf(chart);
        const auto place = std::lower_bound(places.begin(), places.end(), double(step));
        const auto curve = chart.curves.size() - std::size_t(curves[i].curves.end() - found); // earlier runs come first
        if (place == places.end() || !std::ranges::count(chart.curves[curve].x, double(step))) return QString();
        return QStringLiteral("chart.%1[%2,%3]").arg(chart.id).arg(curve).arg(place - places.begin());
    }
    return {};
}

std::optional<Explanation> LiveCharts::explain(const widgets::Frame& frame, const widgets::RegionName& region) const
{
    const auto charts = all();
    const auto chart =
        std::ranges::find_if(charts, [&](const widgets::Chart& c) { return region.name == QStringLiteral("chart.") + c.id; });
    if (chart == charts.end() || !widgets::isElementOf({int(chart->curves.size()), int(placesOf(*chart).size())}, region.at))
        return {};
    const auto at = std::size_t(chart - charts.begin()), curve = std::size_t(region.at[0]);
    if (at >= curves.size()) return explainBar(*chart, counts[at - curves.size()], reachOf(at - curves.size()), region);
    const std::size_t earlier = chart->curves.size() - curves[at].curves.size();
    const std::vector<double>& steps = chart->curves[curve].x;
    const bool isNow =
        placesOf(*chart)[std::size_t(region.at[1])] == step && std::ranges::find(steps, double(step)) != steps.end();
    if (curve < earlier || !isNow) return {};
    const Traced& traced = curves[at].curves[curve - earlier];
    auto card = widgets::explain(frame, widgets::RegionName(widgets::elementId(traced.id, traced.at)));
    if (card) card->region = region.id();
    return card;
}

void leaveInfinite(Explanation& card)
{
    if (!widgets::isFinite(card.behind)) {
        card.behind = card.value;
        if (card.origin.isEmpty()) card.origin = Words::tr("what it is made of is no longer a number");
    }
    if (card.slope && (!widgets::isFinite(card.slope->value) || !widgets::isFinite(card.slope->behind))) card.slope.reset();
}

} // namespace lessons
