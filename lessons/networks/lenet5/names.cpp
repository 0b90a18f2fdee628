#include "lessons/confusion.h"
#include "lessons/networks/lenet5/layers.h"
#include "lessons/networks/lenet5/words.h"
#include "lessons/networks/lenet5/zoom.h"
#include "lessons/numbered.h"
#include "lessons/pictures.h"

#include <algorithm>
#include <map>

namespace lessons::lenet5 {
namespace {

QString times(std::initializer_list<int> numbers)
{
    QStringList list;
    for (const int n : numbers) list << QString::number(n);
    return list.join(QStringLiteral(" × "));
}

QStringList classNames(const Plan& plan)
{
    QStringList names;
    for (int k = 0; k < Classes; ++k) names << nameOf(plan, k);
    return names;
}

/// Colours of the maps and units of the shown picture.
void boundLayers(Glossary& all, const Now& now)
{
    const auto& pass = passOf(now.params, now.state);
    for (const auto& part : partsOf(*now.state.plan))
        if (all[part.id].note.size()) all[part.id].bound = roundBoundOf(pass.values(part.value));
    if (!now.state.plan->convolves()) return;
    all["S2"].bound = all["C1"].bound, all["S4"].bound = all["C3"].bound; // a key for both
}

void nameCosts(Glossary& all, const Plan& plan)
{
    const QStringList columns{Words::tr("numbers"), Words::tr("parameters"), Words::tr("products")};
    for (const LayerRow& row : layersOf(plan)) {
        const std::string layer = row.id.substr(row.id.find('.') + 1);
        all[row.id] = {.name = layer == "y"          ? Words::tr("Output")
                               : all.contains(layer) ? all[layer].name
                                                     : QString(),
                       .decimals = 0,
                       .axes = {columns}};
    }
    const auto total = [&all](const char* id, const QString& name) { all[id] = {.name = name, .decimals = 0}; };
    total("parameters", Words::tr("parameters here")), total("parameters.colour", Words::tr("with 3 channels"));
    total("parameters.1998", Words::tr("LeCun's own of 1998"));
    all["products"] = {.name = Words::tr("products of a picture"), .decimals = 0};
    all["costs.here"] = {.name = Words::tr("One picture takes {products} products of a weight and a number.")};
    all["costs.1998"] = {
        .name = Words::tr("In 1998 C3 saw only some maps, S2 and S4 learnt a factor and a bias, and the output was fixed.")};
}

} // namespace

std::string quantityOf(const Now&, const QString& value)
{
    return value == QLatin1String("confusion") ? "confusion table" : value.toStdString();
}

QString nameOf(const Plan& plan, int label)
{
    return plan.test->classes.front() == "0" ? QString::number(label) : nameOfClothes(label);
}

Glossary layerNames(const Plan& plan)
{
    const QStringList classes = classNames(plan);
    const std::map<std::string, std::pair<QString, const char*>> called{
        {"hidden", {Words::tr("Hidden"), "h"}},    {"C1", {Words::tr("C1: convolution"), "C_1"}},
        {"S2", {Words::tr("S2: pooling"), "S_2"}}, {"C3", {Words::tr("C3: convolution"), "C_3"}},
        {"S4", {Words::tr("S4: pooling"), "S_4"}}, {"C5", {QStringLiteral("C5"), "C_5"}},
        {"F6", {QStringLiteral("F6"), "F_6"}}};
    Glossary all{{"p", {.name = Words::tr("Answer"), .tex = "p", .scale = Scale::Sequential, .bound = 1, .axes = {classes}}},
                 {"y", {.name = Words::tr("output"), .tex = "y", .axes = {classes}, .spelled = true}}};
    for (const auto& [id, value, weights, biases] : partsOf(plan)) {
        if (biases) all[biases] = {.name = Words::tr("bias"), .tex = "b", .origin = Words::tr("learnt"), .like = id};
        const auto known = called.find(id);
        if (known == called.end()) continue;
        const engine::Shape shape = plan.network.shape(value);
        const bool isMaps = shape.pixels() > 1;
        all[id] = {.name = known->second.first,
                   .tex = QLatin1String(known->second.second),
                   .note = isMaps ? times({shape.channels, shape.height, shape.width}) : QString::number(shape.channels),
                   .axes = isMaps ? mapAxes() : std::vector<QStringList>{{Words::tr("unit")}}};
    }
    return all;
}

Glossary names(const Now& now)
{
    const Plan& plan = *now.state.plan;
    const QStringList classes = classNames(plan);
    QStringList wrong;
    for (const int i : mistakesOf(now.state)) {
        const std::size_t place = std::size_t(std::ranges::find(plan.testRows, i) - plan.testRows.begin());
        const int label = plan.test->labels[std::size_t(i)], answer = now.state.tested->answers[place];
        const QString taken = QStringLiteral("→ ") + (answer < 0 ? QStringLiteral("?") : nameOf(plan, answer));
        wrong << (now.params.data == Data::Digits ? nameOf(plan, label) + QLatin1Char(' ') + taken : taken); // clothes are seen
    }
    const bool drawn = pictureOf(now.params, plan).row < 0;
    Glossary all{{"x",
                  {.name = drawn ? Words::tr("Drawn") : Words::tr("Picture"),
                   .tex = "x",
                   .note = times({Side, Side}),
                   .origin = drawn ? Words::tr("drawn by hand") : Words::tr("a test picture"),
                   .scale = Scale::Sequential,
                   .bound = 1,
                   .axes = pictureAxes()}},
                 {"confusion",
                  {.name = Words::tr("Confusion"),
                   .note = Words::tr("rows: class, columns: answer"),
                   .scale = Scale::Sequential,
                   .decimals = 0,
                   .axes = {classes, classes}}},
                 {"wrong",
                  {.name = Words::tr("Wrong answers"),
                   .origin = Words::tr("a test picture"),
                   .scale = Scale::Grey,
                   .bound = 1,
                   .axes = mapAxes(wrong)}},
                 {"testAccuracy", {.name = Words::tr("test accuracy"), .decimals = 4, .ink = 1}},
                 {"testLoss", {.name = Words::tr("test loss"), .decimals = 4, .ink = 1}},
                 {"loss", {.name = Words::tr("loss of the batch"), .tex = "L", .decimals = 4, .ink = 2}},
                 {"batchAccuracy", {.name = Words::tr("accuracy in the batch"), .decimals = 4, .ink = 2}}};
    all.merge(layerNames(plan)), boundLayers(all, now), nameConfusionTable(all, classes);
    nameCosts(all, plan);
    if (const auto zoom = zoomOf(now.params, plan)) nameZoom(all, *zoom, plan);
    return all;
}

} // namespace lessons::lenet5
