#include "lessons/networks/playground/axis.h"
#include "lessons/networks/playground/maps.h"
#include "lessons/networks/playground/words.h"

#include <algorithm>
#include <cmath>

namespace lessons::playground {
namespace {

QString columnName(int column) { return Feature{Feature::Column, column, column}.name(); }

QString inputName(const Plan& plan, int input)
{
    const Feature& feature = plan.features[std::size_t(input)];
    if (!plan.scaling || feature.kind != Feature::Column) return feature.name();
    return feature.name() + QStringLiteral(": ") + QString::fromStdString(plan.data.columns[std::size_t(feature.first)]);
}

/// A place in the data's own units, with as many decimals as tell neighbours apart.
QString ownPlace(const Plan& plan, double x, double y)
{
    const auto text = [&plan](double value, int column) {
        if (!plan.scaling) return widgets::number(value);
        const double sd = plan.scaling->sd[std::size_t(column)];
        const int decimals = std::clamp(1 - int(std::floor(std::log10(sd))), 2, 9);
        if (std::abs(value) < 1e5 || std::abs(value) >= 1e15) return widgets::number(value, decimals);
        return widgets::withMinus(QString::number(value, 'f', sd < 100 ? decimals : 0));
    };
    return Words::tr("at (%1, %2)").arg(text(x, 0), text(y, 1));
}

} // namespace

QString nameOf(const Plan& plan, int layer)
{
    return layer < int(plan.units.size()) ? Words::tr("Hidden %1").arg(layer + 1) : Words::tr("Output");
}

QString nameOf(const Plan& plan, Unit unit)
{
    return unit.layer >= 0 && unit.layer < plan.neuronLayers() ? wordFor(plan, unit) : shortName(plan, unit);
}

QString shortName(const Plan& plan, Unit unit)
{
    if (const auto neuron = neuronOfSlope(plan, unit)) return Words::tr("slope ∂L/∂z of %1").arg(wordFor(plan, *neuron));
    switch (unit.layer) {
    case OutputMap: return Words::tr("output map");
    case PointLoss: return Words::tr("loss of the point");
    case Coordinates: return columnName(unit.place);
    case Inputs: return inputName(plan, unit.place);
    default: return wordFor(plan, unit);
    }
}

QString wordFor(const Plan& plan, Unit unit)
{
    if (unit.layer < 0) return nameOf(plan, unit);
    if (unit.layer + 1 == plan.neuronLayers()) return Words::tr("output %1").arg(unit.place + 1);
    return Words::tr("neuron %1 of layer %2").arg(unit.place + 1).arg(unit.layer + 1);
}

QString inLayer(const Plan& plan, Unit unit, const QString& where)
{
    if (unit.layer < 0) return where;
    return Words::tr("%1, %2").arg(nameOf(plan, unit.layer % plan.neuronLayers()), where);
}

QString placeName(const Plan& plan, double x, double y)
{
    const auto own = [&plan](double at, int column) { return plan.scaling ? plan.scaling->original(at, column) : at; };
    return ownPlace(plan, own(x, 0), own(y, 1));
}

QString pointName(const Plan& plan, int row)
{
    const bool tests = std::find(plan.split.test.begin(), plan.split.test.end(), row) != plan.split.test.end();
    return (tests ? Words::tr("test point [%1]") : Words::tr("training point [%1]")).arg(row) + QLatin1Char(' ') +
           ownPlace(plan, plan.data.at(row, 0), plan.data.at(row, 1));
}

QString symbolOf(const Plan& plan, int row, Unit unit) { return Words::tr("%1 (point %2)").arg(shortName(plan, unit)).arg(row); }

QString parameterName(const Plan& plan, int layer, const engine::Indices& at)
{
    const QString unit = wordFor(plan, {layer, at[0]});
    return at.size() < 2 ? Words::tr("bias of %1").arg(unit)
                         : Words::tr("weight from %1 to %2").arg(wordFor(plan, {layer - 1, at[1]}), unit);
}

Naming sumName(const std::shared_ptr<const Plan>& plan, int layer)
{
    return {.place = [plan, layer](const engine::Indices& at) {
        return Words::tr("weighted sum of %1").arg(wordFor(*plan, {layer, at[0]}));
    }};
}

QString texOf(const Plan& plan, Unit unit)
{
    if (const auto neuron = neuronOfSlope(plan, unit))
        return QStringLiteral("\\frac{\\partial L}{\\partial z^{(%1)}_{%2}}").arg(neuron->layer).arg(neuron->place);
    switch (unit.layer) {
    case OutputMap:
        if (plan.outputs() == 1) return QStringLiteral("y");
        return plan.classes() == 2 ? QStringLiteral("p_1 - p_0") : QStringLiteral("\\max_k p_k");
    case PointLoss: return QStringLiteral("L");
    case Coordinates: return Feature{Feature::Column, unit.place, unit.place}.tex();
    case Inputs: return plan.features[std::size_t(unit.place)].tex();
    default: return QStringLiteral("a^{(%1)}_{%2}").arg(unit.layer).arg(unit.place);
    }
}

namespace {

/// A map's places are told in the data's own units.
Naming mapNaming(const std::shared_ptr<const Plan>& plan, Unit unit)
{
    Naming naming{.name = shortName(*plan, unit), .tex = texOf(*plan, unit), .map = true};
    naming.place = [plan, unit](const engine::Indices& at) {
        const QPointF middle = middleOf(*plan, at[0], at[1]);
        return inLayer(*plan, unit, placeName(*plan, middle.x(), middle.y()));
    };
    return naming;
}

void nameInputs(Glossary& names, const std::shared_ptr<const Plan>& plan)
{
    names["inputs"] = {.name = Words::tr("Input"), .note = QString::number(plan->features.size())};
    for (int i = 0; i < int(plan->features.size()); ++i) {
        const Feature& feature = plan->features[std::size_t(i)];
        Naming& naming = names[elementOf(*plan, {Inputs, i}).toStdString()] = mapNaming(plan, {Inputs, i});
        naming.note = feature.name();
        if (feature.kind == Feature::Column)
            naming.origin =
                feature.first < 2 ? Words::tr("a coordinate of the place on the map") : Words::tr("the mean of its column");
    }
}

/// One word alone would be a word for all.
QStringList axisOf(QStringList words) { return words.size() == 1 ? words << QString() : words; }

/// Given what its inputs are called; returns what its units are.
QStringList nameLayer(Glossary& names, const std::shared_ptr<const Plan>& plan, int l, const QStringList& inputs)
{
    const engine::Activation kind = activationOf(*plan, l);
    const bool hidden = l < int(plan->units.size());
    QStringList units;
    for (int j = 0; j < plan->neurons(l); ++j) {
        units << wordFor(*plan, {l, j});
        Naming& naming = names[elementOf(*plan, {l, j}).toStdString()] = mapNaming(plan, {l, j});
        if (hidden && (kind == engine::Activation::Tanh || kind == engine::Activation::Logistic)) naming.bound = 1;
    }
    units = axisOf(units);
    const QString count = QString::number(plan->neurons(l));
    names[layered("layer", l)] = {.name = nameOf(*plan, l),
                                  .note = hidden ? count + QLatin1Char(' ') + Words::tr(shownName(kind)) : count};
    const auto put = [&](const char* what, const QString& name, std::vector<QStringList> axes) {
        names[layered(what, l)] = {.name = name.arg(l + 1), .axes = std::move(axes)};
    };
    put("weight", Words::tr("weights of layer %1"), {units, inputs}), put("bias", Words::tr("biases of layer %1"), {units});
    put("dL/dweight", Words::tr("weight gradients of layer %1"), {units, inputs});
    put("dL/dbias", Words::tr("bias gradients of layer %1"), {units}), put("slope", Words::tr("slopes γ of layer %1"), {units});
    return units;
}

QString whatIsShown(const Plan& plan)
{
    if (plan.classes() > 2) return Words::tr("the class that wins");
    return plan.outputs() == 1 ? QStringLiteral("y") : QStringLiteral("p₁ − p₀");
}

/// Each behind a word, or alone and short.
QStringList classesOf(const Plan& plan, const QString& word = {})
{
    constexpr qsizetype Longest = 12;
    QStringList list;
    for (const std::string& name : plan.data.classes) {
        const QString whole = QString::fromStdString(name);
        const bool isLong = word.isEmpty() && whole.size() > Longest;
        list << (isLong ? whole.left(Longest - 1) + QChar(0x2026) : word.isEmpty() ? whole : word.arg(whole));
    }
    return list;
}

/// What is measured of the points of both parts.
void nameMeasures(Glossary& names, const Plan& plan)
{
    const auto put = [&](bool isLoss, bool tests, const QString& name) {
        const int rows = int((tests ? plan.split.test : plan.split.train).size());
        const QString of =
            tests ? Words::tr("%n test point(s)", nullptr, rows) : Words::tr("%n training point(s)", nullptr, rows);
        names[measureId(isLoss, tests)] = {.name = name,
                                           .tex = isLoss ? QStringLiteral("L") : QStringLiteral("\\mathrm{accuracy}"),
                                           .origin = Words::tr("no value: the outputs are no longer numbers"),
                                           .decimals = 3,
                                           .place = [of](const engine::Indices&) { return of; }};
    };
    put(true, false, Words::tr("training loss")), put(true, true, Words::tr("test loss"));
    put(false, false, Words::tr("training accuracy")), put(false, true, Words::tr("test accuracy"));
    names["batchLoss"] = {.name = Words::tr("loss of the batch")}, names["batch"] = {.name = Words::tr("points of the batch")};
    names["point"].name = Words::tr("point"), names["p"] = {.name = Words::tr("probability"), .axes = {classesOf(plan)}};
    names["epoch"] = {.name = Words::tr("epoch")};
    names["confusion table"] = {.name = Words::tr("confusion matrix"),
                                .axes = {classesOf(plan, Words::tr("true: %1")), classesOf(plan, Words::tr("answer: %1"))}};
    names["confusion"] = {.name = Words::tr("Test points"),
                          .note = Words::tr("true ↓, answer →"),
                          .scale = Scale::Sequential,
                          .decimals = 0,
                          .axes = {classesOf(plan), classesOf(plan)},
                          .classes = true};
}

} // namespace

Glossary names(const Now& now)
{
    const auto plan = now.state.plan;
    Glossary names{
        {"softmax", {.name = QStringLiteral("softmax")}},
        {"max", {.name = QStringLiteral("max")}},
        {"pointX", {.name = axisName(*plan, 0)}},
        {"pointY", {.name = axisName(*plan, 1), .note = usesMore(*plan) ? Words::tr("other columns: mean") : QString()}},
        {"brush",
         {.name = Words::tr(
              "output map: left paints, right rubs out; arrows aim, Enter paints, Delete rubs out; 1 to 8 choose the class"),
          .note = Words::tr("class %1").arg(now.params.brush)}}};
    Naming& output = names["output"] = mapNaming(plan, {OutputMap, 0});
    output.name = Words::tr("Output map"), output.note = whatIsShown(*plan), output.bound = 1;
    nameInputs(names, plan), nameMeasures(names, *plan);
    QStringList words;
    for (int i = 0; i < int(plan->features.size()); ++i) words << wordFor(*plan, {Inputs, i});
    words = axisOf(words);
    for (int l = 0; l < plan->neuronLayers(); ++l)
        words = nameLayer(names, plan, l, words), names[layered("z", l)] = sumName(plan, l);
    return names;
}

std::string quantityOf(const Now& now, const QString& value)
{
    static const std::map<QString, const char*> layers{{"weights", "weight"},
                                                       {"biases", "bias"},
                                                       {"slopes", "slope"},
                                                       {"gradients", "dL/dweight"},
                                                       {"biasGradients", "dL/dbias"}};
    const widgets::RegionName name(value);
    const auto found = layers.find(name.name);
    if (found == layers.end()) return value == QLatin1String("confusion") ? "confusion table" : value.toStdString();
    if (name.at.empty()) return {};
    const Plan& plan = *now.state.plan;
    int layer = name.at[0];
    if (name.name == QLatin1String("slopes")) // they are learnt by layers with a PReLU alone
        for (int l = 0; l <= layer && plan.denseOf(l) + 1 < plan.network.depth(); ++l)
            layer += !plan.network.slopes(plan.denseOf(l) + 1);
    return layered(found->second, layer);
}

} // namespace lessons::playground
