#include "lessons/live_machine.h"
#include "widgets/canvas/number.h"
#include "widgets/panel/knob.h"

#include <algorithm>

namespace lessons {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(live)
};

/// "before: Learning rate = 0.003": by what was different.
QString nameOf(const engine::Ghost& ghost, const ChangeInWords& inWords)
{
    constexpr std::size_t MostNamed = 2;
    QStringList parts;
    for (const engine::Change& change : ghost.was) parts << inWords(change);
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

widgets::Curve curveOf(const QString& id, const QString& name, const std::vector<engine::Sample>& samples, std::size_t measure)
{
    widgets::Curve curve;
    curve.id = id, curve.name = name;
    for (const engine::Sample& sample : samples) curve.x.push_back(sample.step), curve.y.push_back(sample.values[measure]);
    return curve;
}

} // namespace

QString labelled(const engine::Field& field)
{
    return Words::tr("%1 = %2").arg(QCoreApplication::translate("fields", field.about.label), widgets::shownValue(field));
}

std::vector<widgets::Chart> chartsOf(const std::vector<ChartOf>& all, const Curves& curves, int step,
                                     const ChangeInWords& inWords)
{
    std::vector<widgets::Chart> charts;
    std::size_t measure = 0;
    for (const ChartOf& what : all) {
        widgets::Chart chart = emptyChart(what, step);
        chart.xName = Words::tr("step"), chart.later = true;
        const std::size_t last = measure + what.curves.size() - 1; // of an earlier run this curve is shown
        for (const engine::Ghost& ghost : curves.ghosts) {
            if (!compares(ghost, what)) continue;
            const QString id = QStringLiteral("before%1").arg(chart.curves.size() + 1);
            chart.curves.push_back(curveOf(id, nameOf(ghost, inWords), ghost.samples, last));
            chart.curves.back().ghost = chart.curves.back().earlier = true;
        }
        for (const Traced& traced : what.curves) {
            chart.curves.push_back(curveOf(widgets::elementId(traced.id, traced.at), traced.name, curves.samples, measure++));
            chart.curves.back().thin = traced.thin;
        }
        charts.push_back(std::move(chart));
    }
    return charts;
}

} // namespace lessons
