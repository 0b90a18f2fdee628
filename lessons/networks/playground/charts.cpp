#include "lessons/networks/playground/histograms.h"
#include "lessons/networks/playground/words.h"

#include <algorithm>
#include <functional>

namespace lessons::playground {
namespace {

using widgets::Chart;
using widgets::Curve;

/// "before: learning rate = 0.003"
QString nameOf(const engine::Ghost& ghost)
{
    if (ghost.was.empty()) return Words::tr("before the edit");
    Params params;
    const auto fields = engine::fieldsOf(params);
    const engine::Field& field = engine::find(fields, ghost.was.front().name);
    return Words::tr("before: %1 = %2")
        .arg(QCoreApplication::translate("fields", field.about.label), QString::fromStdString(ghost.was.front().value));
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
        chart.curves.push_back(curveOf(QStringLiteral("before%1").arg(++count), nameOf(ghost), ghost.samples, test));
        chart.curves.back().ghost = true;
    }
    chart.curves.push_back(curveOf(QStringLiteral("train"), Words::tr("train"), all.samples, train));
    chart.curves.back().thin = true;
    chart.curves.push_back(curveOf(QStringLiteral("test"), Words::tr("test"), all.samples, test));
    return chart;
}

Chart histogram(const QString& id, const QString& title, const QString& note, const std::vector<Bundle>& bundles)
{
    Chart chart = named(id, title);
    chart.note = note;
    chart.kind = Chart::Bars;
    const Bins bins(bundles);
    Curve bars;
    bars.id = QStringLiteral("count");
    bars.y = std::vector<double>(Bins::Count);
    for (int i = 0; i < Bins::Count; ++i) bars.x.push_back(bins.centre(i));
    for (const Bundle& bundle : bundles) {
        const std::vector<int> counts = bins.counts(bundle);
        std::transform(counts.begin(), counts.end(), bars.y.begin(), bars.y.begin(), std::plus<>());
    }
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
    const Plan& plan = *now.state.plan;
    Chart loss = curves(QStringLiteral("loss"), Words::tr("Loss"), now, all, 0, 1);
    loss.note = noteOf(now.params.loss);
    loss.logY = now.params.logLoss;
    loss.share = 2.2;
    Chart accuracy = curves(QStringLiteral("accuracy"), Words::tr("Accuracy"), now, all, 2, 3);
    accuracy.share = 1.4;
    std::vector<Chart> charts{std::move(loss), std::move(accuracy)};
    charts.push_back(
        histogram(QStringLiteral("weights"), Words::tr("Weights"), {}, weightsIn(plan, now.state.learner.parameters)));
    charts.push_back(
        histogram(QStringLiteral("activations"), Words::tr("Activations"), Words::tr("hidden units"), activationsOf(now.state)));
    charts.push_back(histogram(QStringLiteral("gradients"), Words::tr("Gradients"), Words::tr("of the batch"),
                               weightsIn(plan, now.state.gradient)));
    return charts;
}

} // namespace lessons::playground
