#include "lessons/networks/playground/histograms.h"
#include "lessons/networks/playground/words.h"
#include "widgets/panel/knob.h"

#include <algorithm>

namespace lessons::playground {
namespace {

using widgets::Chart;
using widgets::Curve;

/// "Learning rate = 0.003"
QString inWords(const engine::Change& was)
{
    Params params;
    engine::assign(params, {was});
    const auto fields = engine::fieldsOf(params);
    const engine::Field& field = engine::find(fields, was.name);
    return Words::tr("%1 = %2").arg(QCoreApplication::translate("fields", field.about.label), widgets::shownValue(field));
}

/// "before: Learning rate = 0.003": by what was different.
QString nameOf(const engine::Ghost& ghost)
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

bool hadAnotherLoss(const engine::Ghost& ghost)
{
    return std::any_of(ghost.was.begin(), ghost.was.end(), [](const engine::Change& change) { return change.name == "loss"; });
}

Chart named(const QString& id, const QString& title)
{
    Chart chart;
    chart.id = id;
    chart.title = title;
    return chart;
}

Curve curveOf(const QString& id, const QString& name, const std::vector<engine::Sample>& samples, std::size_t which)
{
    Curve curve;
    curve.id = id;
    curve.name = name;
    for (const engine::Sample& sample : samples) {
        curve.x.push_back(sample.step);
        curve.y.push_back(sample.values[which]);
    }
    return curve;
}

/// `train` and `test` are places in what Training::measure returns.
Chart curves(const QString& id, const QString& title, const Now& now, const Curves& all, std::size_t train, std::size_t test)
{
    Chart chart = named(id, title);
    chart.xName = Words::tr("step");
    chart.playhead = now.step;
    chart.later = true;
    int count = 0;
    for (const engine::Ghost& ghost : all.ghosts) {
        if (id == QLatin1String("loss") && hadAnotherLoss(ghost)) continue; // it measures something else
        chart.curves.push_back(curveOf(QStringLiteral("before%1").arg(++count), nameOf(ghost), ghost.samples, test));
        chart.curves.back().ghost = chart.curves.back().earlier = true;
    }
    chart.curves.push_back(curveOf(QStringLiteral("train"), Words::tr("train"), all.samples, train));
    chart.curves.back().thin = true;
    chart.curves.push_back(curveOf(QStringLiteral("test"), Words::tr("test"), all.samples, test));
    return chart;
}

Chart histogram(const QString& id, const QString& title, const QString& note, const Now& now, const Curves& all, Counted what)
{
    Chart chart = named(id, title);
    chart.note = note;
    chart.kind = Chart::Bars;
    const Reach reach = reachAt(now, all, what);
    chart.reach = reach.top;
    const Bins bins(reach.bound);
    Curve bars;
    bars.id = QStringLiteral("count");
    for (int i = 0; i < Bins::Count; ++i) bars.x.push_back(bins.centre(i));
    const std::vector<int> counts = bins.counts(bundlesOf(now.state, what));
    bars.y = {counts.begin(), counts.end()};
    chart.curves.push_back(std::move(bars));
    return chart;
}

QString noteOf(LossName loss)
{
    switch (loss) {
    case LossName::CrossEntropy: return Words::tr("cross-entropy");
    case LossName::SquaredError: return Words::tr("mean squared error");
    case LossName::Hinge: return Words::tr("hinge");
    }
    return {};
}

} // namespace

std::vector<Chart> chartsOf(const Now& now, const Curves& all)
{
    Chart loss = curves(QStringLiteral("loss"), Words::tr("Loss"), now, all, 0, 1);
    loss.note = noteOf(now.params.loss);
    loss.logY = now.params.logLoss;
    loss.share = 2.2;
    Chart accuracy = curves(QStringLiteral("accuracy"), Words::tr("Accuracy"), now, all, 2, 3);
    accuracy.share = 1.4;
    accuracy.most = 1;
    std::vector<Chart> charts{std::move(loss), std::move(accuracy)};
    charts.push_back(histogram(QStringLiteral("weights"), Words::tr("Weights"), {}, now, all, Counted::Weights));
    charts.push_back(histogram(QStringLiteral("activations"), Words::tr("Activations"), Words::tr("hidden units"), now, all,
                               Counted::Activations));
    charts.push_back(
        histogram(QStringLiteral("gradients"), Words::tr("Gradients"), Words::tr("of the batch"), now, all, Counted::Gradients));
    return charts;
}

} // namespace lessons::playground
