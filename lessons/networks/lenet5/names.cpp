#include "lessons/networks/lenet5/run.h"
#include "lessons/networks/lenet5/words.h"

#include <cmath>

namespace lessons::lenet5 {
namespace {

/// The next of 1, 2, 5, 10, ... so that colours keep their meaning for a while.
double boundOf(double most)
{
    if (!(most > 0) || !std::isfinite(most)) return 1;
    const double power = std::pow(10, std::floor(std::log10(most)));
    for (const double step : {1.0, 2.0, 5.0})
        if (most <= step * power) return step * power;
    return 10 * power;
}

QString times(std::initializer_list<int> numbers)
{
    QStringList list;
    for (const int n : numbers) list << QString::number(n);
    return list.join(QStringLiteral(" × "));
}

QStringList classNames(const Plan& plan)
{
    QStringList names;
    for (const std::string& name : plan.test->classes) names << Words::tr(name.c_str());
    return names;
}

} // namespace

Glossary names(const Now& now)
{
    const Plan& plan = *now.state.plan;
    const QStringList classes = classNames(plan), unit{Words::tr("unit")}, pixel{Words::tr("row")}, across{Words::tr("column")};
    const std::vector<QStringList> maps{{Words::tr("map")}, pixel, across};
    const auto layer = [&](const char* id, const QString& name, const char* tex, int value, bool isMaps) {
        const engine::Shape shape = plan.network.shape(value);
        return std::pair<const std::string, Naming>{
            id,
            {.name = name,
             .tex = QLatin1String(tex),
             .note = isMaps ? times({shape.channels, shape.height, shape.width}) : QString::number(shape.channels),
             .axes = isMaps ? maps : std::vector{unit}}};
    };
    Glossary all{{"x",
                  {.name = Words::tr("Picture"),
                   .tex = "x",
                   .note = times({Side, Side}),
                   .origin = Words::tr("test picture, or drawn"),
                   .scale = Scale::Sequential,
                   .bound = 1,
                   .axes = {pixel, across}}},
                 {"p", {.name = Words::tr("Classes"), .tex = "p", .scale = Scale::Sequential, .bound = 1, .axes = {classes}}},
                 {"y", {.name = Words::tr("output"), .tex = "y", .axes = {classes}, .spelled = true}},
                 {"confusion",
                  {.name = Words::tr("Confusion"),
                   .note = Words::tr("rows: class, columns: answer"),
                   .scale = Scale::Sequential,
                   .decimals = 0,
                   .axes = {classes, classes}}},
                 {"testAccuracy", {.name = Words::tr("test accuracy"), .decimals = 4, .ink = 1}},
                 {"testLoss", {.name = Words::tr("test loss"), .decimals = 4, .ink = 1}},
                 {"loss", {.name = Words::tr("loss of the batch"), .tex = "L", .decimals = 4, .ink = 2}},
                 {"batchAccuracy", {.name = Words::tr("accuracy in the batch"), .decimals = 4, .ink = 2}}};
    if (plan.convolves())
        all.insert(
            {layer("C1", Words::tr("C1: convolution"), "C_1", 2, true), layer("S2", Words::tr("S2: pooling"), "S_2", 3, true),
             layer("C3", Words::tr("C3: convolution"), "C_3", 5, true), layer("S4", Words::tr("S4: pooling"), "S_4", 6, true),
             layer("C5", Words::tr("C5"), "C_5", 8, false), layer("F6", Words::tr("F6"), "F_6", 10, false)});
    else all.insert({layer("hidden", Words::tr("Hidden"), "h", 2, false)});
    return all;
}

} // namespace lessons::lenet5
