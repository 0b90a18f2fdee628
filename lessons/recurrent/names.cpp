#include "lessons/recurrent/names.h"

#include "lessons/recurrent/next.h"
#include "lessons/recurrent/quantities.h"
#include "lessons/recurrent/sunspots.h"

namespace lessons::recurrent {
namespace {

/// tr() under the context of all recurrent lessons.
/// As the knob counts them; two at least, as one word alone would be that of all.
QStringList units(int count)
{
    QStringList names;
    for (int unit = 1; unit <= std::max(count, 2); ++unit) names << Words::tr("unit %1").arg(unit);
    return names;
}

/// The features of a time step.
QStringList features(const Shown& p, int count)
{
    if (p.task() == Task::Sunspots) return {Words::tr("sunspots")};
    if (p.task() == Task::SignLatch) return {Words::tr("number")};
    if (p.task() == Task::Adding) return {Words::tr("number"), Words::tr("mark")};
    QStringList names;
    for (int feature = 1; feature <= count; ++feature) names << Words::tr("feature %1").arg(feature);
    return names;
}

QString shown(const Plan& plan, int symbol) { return QString::fromStdString(plan.corpus->shown(symbol)); }

/// What a text's test sequence has at a time.
int symbolAt(const Shown& p, const Plan& plan, int t) { return int(plan.tests.at(p.sequence - 1, 0, t)); }

QString zeroAtFirst() { return Words::tr("0 before the first time step"); }

} // namespace

QStringList numberedTimes(int length)
{
    QStringList names;
    for (int t = 1; t <= length; ++t) names << Words::tr("time %1").arg(t);
    return names;
}

QStringList testTimes(const Shown& p, const Plan& plan)
{
    QStringList names = numberedTimes(p.length);
    for (int t = 0; t < p.length; ++t)
        if (p.task() == Task::Sunspots) names[t] = QString::number(Sunspots::FirstTest + p.sequence - 1 - p.length + t);
        else if (p.isText()) names[t] = Words::tr("time %1: %2").arg(t + 1).arg(shown(plan, symbolAt(p, plan, t)));
    return names;
}

Naming sequenceName(const Shown& p, const Plan& plan)
{
    if (p.task() == Task::Sunspots) {
        const int year = Sunspots::FirstTest + p.sequence - 1;
        return {.name = Words::tr("The years %1 to %2 say what %3 will be").arg(year - p.length).arg(year - 1).arg(year),
                .note = Words::tr("says {y}, was {t} (in standard deviations)")};
    }
    if (!p.isText())
        return {.name = Words::tr("Test sequence %1 of %2 over time").arg(p.sequence).arg(p.tests()),
                .note = Words::tr("answer {y}, right would be {t}")};
    QString text;
    for (int t = 0; t < p.length; ++t) text += shown(plan, symbolAt(p, plan, t));
    const int next = plan.tests.labels[std::size_t(p.sequence * p.length - 1)];
    return {.name = Words::tr("It reads “%1”").arg(text),
            .note = Words::tr("“%1” comes next: {y} before the softmax").arg(shown(plan, next))};
}

void namePart(Glossary& names, const Part& part, const Kind& kind, const Shown& p, const QStringList& times)
{
    const QStringList unit = units(p.hidden);
    const int held = heldGate(kind, p);
    const bool isHeld = held >= 0 && kind.gates[std::size_t(held)].id == part.id;
    const QString origin = isHeld ? Words::tr("held at %1").arg(widgets::number(p.heldAt)) : QString();
    Naming own{.name = part.name, .tex = part.tex, .origin = origin, .scale = part.scale, .bound = part.bound, .ink = part.ink};
    own.axes = {unit}; // a tape holds one step of a training: the room for its numbers is that of all
    own.extent = {part.scale == Scale::Sequential ? 0 : -part.most, part.most, false};
    names[part.id] = own;
    own.name = part.title, own.ink = 0, own.axes = {unit, times};
    names[part.id + "OverTime"] = own;
}

Glossary walkNames(const Kind& kind, const Shown& p, const QStringList& time)
{
    const QString given = Words::tr("input: test sequence %1").arg(p.sequence),
                  back = Words::tr("computed: the way back through time");
    Glossary names = measureNames(p);
    namePart(names, {"h", Words::tr("hidden state"), Words::tr("Hidden state"), "h_t", 5, Scale::Diverging}, kind, p, time);
    names["hOld"] = {
        .name = Words::tr("last output"), .tex = "h_{t-1}", .origin = zeroAtFirst(), .like = "h", .extent = names["h"].extent};
    const QStringList entering = features(p, Plan::Features);
    names["x"] = {.name = Words::tr("input"), .tex = "x_t", .bound = 1.5, .axes = {entering}, .extent = {{-9, 9, false}}};
    names["xOverTime"] = {.name = Words::tr("Input"), .tex = "X", .origin = given, .bound = 1.5, .axes = {entering, time}};
    names["dx"] = {
        .name = Words::tr("Answer hangs on"), .tex = "\\partial y/\\partial x", .origin = back, .bound = 1, .axes = {time}};
    names["dh"] = {.name = Words::tr("slope of the answer"), .tex = "\\partial y/\\partial h", .origin = back};
    names["retained"] = {
        .name = Words::tr("Gradient retained"), .tex = "r", .scale = Scale::Sequential, .bound = 1, .axes = {time}};
    names["y"] = {.name = Words::tr("answer"), .tex = "y", .bound = 2};
    names["t"] = {.name = Words::tr("target"), .tex = "t", .origin = given, .bound = 2};
    return names;
}

ViewPtr mapsOverTime(const std::vector<std::string>& parts, int time)
{
    const auto map = [&](const std::string& id, bool spare = false) {
        widgets::Cells what{
            .id = id, .lying = spare, .tallest = 40, .stretch = spare ? 0.0 : 1.0, .spare = spare, .modest = true};
        if (time > 0) what.column = {time - 1, QStringLiteral("time")};
        return cells(what);
    };
    const auto hidden = [&](const char* id) { return veiled(QString::fromLatin1(id), map(id, true)); };
    std::vector<ViewPtr> maps{map("xOverTime")};
    if (time > 0) maps = {below({maps[0], hidden("dx")}, 8)};
    for (const std::string& part : parts) maps.push_back(map(part + "OverTime"));
    if (time > 0) maps.back() = below({maps.back(), hidden("retained")}, 8);
    return beside(std::move(maps), 20);
}

void nameInside(Glossary& names, const Kind& kind, int place)
{
    const QStringList unit = names.at("h").axes.front();
    const QString given = Words::tr("input: sample %1 of the batch").arg(place + 1);
    const auto slope = [&](const std::string& id, const QString& name, const QString& tex, int decimals = 6) {
        names[id] = {.name = name, .tex = tex, .decimals = decimals, .ink = 2, .axes = {unit}};
    };
    names["x"].origin = names["t"].origin = given, names["xOverTime"].origin = QString();
    for (const Gate& gate : kind.gates) {
        const std::string sum = kind.sumOf(gate);
        const QString index = gate.letter.empty() ? QStringLiteral("t") : QString::fromStdString(gate.letter);
        if (!names.contains(sum))
            names[sum] = {.name = Words::tr("weighted sum"), .tex = "z_" + index, .bound = 3, .axes = {unit}, .spelled = true};
        slope("d" + sum, Words::tr("slope of sum"), "\\delta_" + index);
    }
    for (const std::string& state : kind.states)
        slope("d" + state, Words::tr("slope of %1").arg(QString::fromStdString(state)),
              "\\partial_" + QString::fromStdString(state));
    slope("d" + kind.bias(), Words::tr("all times"), "\\partial_b");
    slope("g", Words::tr("batch"), "g", 6), slope("clipped", Words::tr("clipped"), "\\hat g");
    slope("m", Words::tr("average"), "m", 6), slope("v2", Words::tr("of squares"), "v", 7);
    slope("new", Words::tr("new bias"), "b'", 4);
    names["new"].ink = 1;
    slope("others", Words::tr("slope by the other samples"), "g_o");
    names["others"].origin = Words::tr("computed by the training");
    const auto inCards = [&](const std::string& id, const QString& called) {
        names[id].axes.clear();
        names[id].place = [called, unit](const engine::Indices& at) {
            return QStringLiteral("%1, %2").arg(called, unit[at.front()]);
        };
    };
    for (const Gate& gate : kind.gates) {
        inCards("b" + gate.letter, Words::tr("bias"));
        if (gate.stateBias) inCards("b'" + gate.letter, Words::tr("bias of the state"));
        if (kind.sumOf(gate) != gate.id) inCards(kind.sumOf(gate), QLatin1String("z"));
    }
    inCards("d" + kind.bias(), Words::tr("own")), inCards("others", Words::tr("others"));
    inCards("mOld", Words::tr("old m")), inCards("v2Old", Words::tr("old v"));
    inCards("m", QStringLiteral("m")), inCards("v2", QStringLiteral("v"));
    names["L"] = {.name = Words::tr("loss"), .tex = "L", .decimals = 3};
    names["dy"] = {.name = Words::tr("slope of y"), .tex = "\\partial_y", .decimals = 4, .ink = 2};
    names["sequence"] = {.name = Words::tr("Sample %1 of the batch over time").arg(place + 1),
                         .note = Words::tr("right would be {t}")};
}

} // namespace lessons::recurrent
