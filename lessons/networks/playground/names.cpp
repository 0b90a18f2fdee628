#include "lessons/confusion.h"
#include "lessons/networks/playground/stage.h"

namespace lessons::playground {
namespace {

/// A map's places are told in the data's own units.
Naming mapNaming(const PlanPtr& plan, Unit unit)
{
    Naming naming{.name = nameOf(*plan, unit), .tex = texOf(*plan, unit), .map = true};
    naming.place = [plan, unit](const engine::Indices& at) {
        const QPointF middle = middleOf(*plan, at[0], at[1]);
        return inLayer(*plan, unit, placeName(*plan, middle.x(), middle.y()));
    };
    return naming;
}

void nameInputs(Glossary& names, const PlanPtr& plan)
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

void nameLayer(Glossary& names, const PlanPtr& plan, int l)
{
    const engine::Activation kind = activationOf(*plan, l);
    const bool hidden = l < int(plan->units.size());
    for (int j = 0; j < plan->neurons(l); ++j) {
        Naming& naming = names[elementOf(*plan, {l, j}).toStdString()] = mapNaming(plan, {l, j});
        if (hidden && (kind == engine::Activation::Tanh || kind == engine::Activation::Logistic)) naming.bound = 1;
    }
    const QString count = QString::number(plan->neurons(l));
    names[indexed("layer", l)] = {.name = nameOf(*plan, l),
                                  .note = hidden ? count + QLatin1Char(' ') + Words::tr(shownName(kind)) : count};
    const QStringList units = namesOf(*plan, l), inputs = namesOf(*plan, l - 1);
    const auto put = [&](const char* what, const QString& name, std::vector<QStringList> axes) {
        names[indexed(what, l)] = {.name = name.arg(l + 1), .axes = std::move(axes)};
    };
    put("weight", Words::tr("weights of layer %1"), {units, inputs}), put("bias", Words::tr("biases of layer %1"), {units});
    put("dL/dweight", Words::tr("weight gradients of layer %1"), {units, inputs});
    put("dL/dbias", Words::tr("bias gradients of layer %1"), {units}), put("slope", Words::tr("slopes γ of layer %1"), {units});
    names[indexed("z", l)] = sumName(plan, l);
}

QString whatIsShown(const Plan& plan)
{
    if (plan.classes() > 2) return Words::tr("the class that wins");
    return plan.outputs() == 1 ? QStringLiteral("y") : QStringLiteral("p₁ − p₀");
}

QStringList classesOf(const Plan& plan)
{
    QStringList list;
    for (const std::string& name : plan.data.classes) list << QString::fromStdString(name);
    return list;
}

/// For the axes of a small table.
QStringList shortened(QStringList names)
{
    constexpr qsizetype Longest = 12;
    for (QString& name : names)
        if (name.size() > Longest) name = name.left(Longest - 1) + QChar(0x2026);
    return names;
}

/// What is measured of the points of both parts.
void nameMeasures(Glossary& names, const Plan& plan)
{
    const auto put = [&](const char* id, const QString& name, const QString& tex, const QString& of) {
        names[id] = {.name = name,
                     .tex = tex,
                     .origin = Words::tr("no value: the outputs are no longer numbers"),
                     .decimals = 3,
                     .place = [of](const engine::Indices&) { return of; }};
    };
    const QString train = Words::tr("%n training point(s)", nullptr, int(plan.split.train.size())),
                  test = Words::tr("%n test point(s)", nullptr, int(plan.split.test.size())), loss = QStringLiteral("L"),
                  accuracy = QStringLiteral("\\mathrm{accuracy}");
    put("trainLoss", Words::tr("training loss"), loss, train), put("testLoss", Words::tr("test loss"), loss, test);
    put("trainAccuracy", Words::tr("training accuracy"), accuracy, train);
    put("testAccuracy", Words::tr("test accuracy"), accuracy, test);
    const QStringList classes = shortened(classesOf(plan));
    names["batchLoss"] = {.name = Words::tr("loss of the batch")}, names["batch"] = {.name = Words::tr("points of the batch")};
    names["point"].name = Words::tr("point"), names["p"] = {.name = Words::tr("probability"), .axes = {classes}};
    names["epoch"] = {.name = Words::tr("epoch")};
    nameConfusionTable(names, classesOf(plan));
    names["confusion"] = {.name = Words::tr("Test points"),
                          .note = Words::tr("true ↓, answer →"),
                          .scale = Scale::Sequential,
                          .decimals = 0,
                          .axes = {classes, classes},
                          .classes = true};
}

} // namespace

Glossary names(const Now& now)
{
    const PlanPtr& plan = now.state.plan;
    Glossary names{
        {"softmax", {.name = QStringLiteral("softmax")}},
        {"max", {.name = QStringLiteral("max")}},
        {"pointX", {.name = axisName(*plan, 0)}},
        {"pointY", {.name = axisName(*plan, 1), .note = plan->usesMore() ? Words::tr("other columns: mean") : QString()}},
        {"brush",
         {.name = Words::tr(
              "output map: left paints, right rubs out; arrows aim, Enter paints, Delete rubs out; 1 to 8 choose the class"),
          .note = Words::tr("class %1").arg(now.params.brush)}}};
    Naming& output = names["output"] = mapNaming(plan, {OutputMap, 0});
    output.name = Words::tr("Output map"), output.note = whatIsShown(*plan), output.bound = 1;
    nameInputs(names, plan), nameMeasures(names, *plan);
    for (int l = 0; l < plan->neuronLayers(); ++l) nameLayer(names, plan, l);
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
    return indexed(found->second, layer);
}

} // namespace lessons::playground
