#include "lessons/networks/playground/run.h"
#include "lessons/networks/playground/units.h"
#include "lessons/networks/playground/words.h"

#include <algorithm>

namespace lessons::playground {
namespace {

using widgets::RegionName;

/// Which curve shows a number of the step, if one does.
struct Plotted {
    const char *value, *chart, *curve;
};
constexpr Plotted InCharts[] = {{"trainLoss", "loss", "train"},
                                {"testLoss", "loss", "test"},
                                {"trainAccuracy", "accuracy", "train"},
                                {"testAccuracy", "accuracy", "test"}};

QString wordFor(const QString& value)
{
    if (value == QLatin1String("trainLoss")) return Words::tr("training loss");
    if (value == QLatin1String("testLoss")) return Words::tr("test loss");
    if (value == QLatin1String("trainAccuracy")) return Words::tr("training accuracy");
    if (value == QLatin1String("testAccuracy")) return Words::tr("test accuracy");
    if (value == QLatin1String("batchLoss")) return Words::tr("loss of the batch");
    if (value == QLatin1String("epoch")) return Words::tr("epoch");
    if (value == QLatin1String("batch")) return Words::tr("points of the batch");
    if (value == QLatin1String("confusion")) return Words::tr("confusion matrix");
    return {};
}

/// Which layer of neurons a value of all layers ("weights[1]") is of; slopes are learnt by those with a PReLU alone.
int layerOf(const Plan& plan, const RegionName& name)
{
    int layer = name.at[0];
    if (name.name != QLatin1String("slopes")) return layer;
    for (int l = 0; l <= layer && plan.denseOf(l) + 1 < plan.network.depth(); ++l)
        if (!plan.network.slopes(plan.denseOf(l) + 1)) ++layer;
    return layer;
}

QString wordForLayers(const QString& value, int layer)
{
    if (value == QLatin1String("weights")) return Words::tr("weights of layer %1").arg(layer);
    if (value == QLatin1String("biases")) return Words::tr("biases of layer %1").arg(layer);
    if (value == QLatin1String("slopes")) return Words::tr("slopes γ of layer %1").arg(layer);
    if (value == QLatin1String("gradients")) return Words::tr("weight gradients of layer %1").arg(layer);
    if (value == QLatin1String("biasGradients")) return Words::tr("bias gradients of layer %1").arg(layer);
    return {};
}

/// Where a curve passes the step.
QString placeInChart(const Now& now, const Plotted& shown)
{
    const auto charts = chartsAt<machine>(now, now.curves ? now.curves() : Curves{});
    for (const widgets::Chart& chart : charts) {
        if (chart.id != QLatin1String(shown.chart)) continue;
        const std::vector<double> places = placesOf(chart);
        const auto place = std::lower_bound(places.begin(), places.end(), double(now.step));
        for (std::size_t c = 0; c < chart.curves.size(); ++c)
            if (chart.curves[c].id == QLatin1String(shown.curve) && place != places.end())
                return QStringLiteral("chart.%1[%2,%3]").arg(chart.id).arg(c).arg(place - places.begin());
    }
    return {};
}

} // namespace

QString placeNameOf(const Now& now, const QString& value, int axis, int index)
{
    const Plan& plan = *now.state.plan;
    const RegionName name(value);
    const int layer = name.at.empty() ? -1 : layerOf(plan, name);
    if (axis < 0) return layer < 0 ? wordFor(value) : wordForLayers(name.name, layer + 1);
    if (value == QLatin1String("confusion"))
        return (axis == 0 ? Words::tr("true: %1") : Words::tr("answer: %1"))
            .arg(QString::fromStdString(plan.data.classes[std::size_t(index)]));
    if (layer < 0) return {};
    return wordFor(plan, {axis == 0 ? layer : layer - 1, index});
}

QString regionOf(const Now& now, const QString& value, const std::vector<int>& at)
{
    const RegionName name(value);
    for (const Plotted& shown : InCharts)
        if (value == QLatin1String(shown.value)) return placeInChart(now, shown);
    if (value == QLatin1String("confusion") && at.size() == 2) return QStringLiteral("confusion[%1,%2]").arg(at[0]).arg(at[1]);
    if (name.at.empty()) return {};
    if (name.name == QLatin1String("weights") && at.size() == 2) return weightId({name.at[0], at[0]}, at[1]);
    if (name.name == QLatin1String("biases") && at.size() == 1) return biasId({name.at[0], at[0]});
    return {};
}

} // namespace lessons::playground
