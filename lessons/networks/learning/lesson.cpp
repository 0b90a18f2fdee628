#include "lessons/networks/learning/run.h"
#include "lessons/numbered.h"
#include "widgets/prose/words.h"
#include "widgets/views/landscape.h"

#include <cmath>

namespace lessons {
namespace learning {
namespace {

using widgets::number;

QString columnName(const Plan& plan, std::size_t i)
{
    return QString::fromStdString(plan.names[i]).replace(QLatin1Char('_'), QLatin1Char(' '));
}

/// What stands at both axes of the landscape.
std::array<QString, 2> axesOf(const Now& now)
{
    const Plan& plan = *now.state.plan;
    if (now.params.model == Model::Mlp)
        return {Words::tr("weight w₁₁ of the hidden layer"), Words::tr("weight v₁₁ of the output")};
    if (plan.network.inputFeatures() == 1) return {Words::tr("weight w"), Words::tr("bias b")};
    return {Words::tr("weight w₁₁, of %1").arg(columnName(plan, 0)), Words::tr("weight w₁₂, of %1").arg(columnName(plan, 1))};
}

Caption caption(const Now& now, const Tape& tape)
{
    const State& s = now.state;
    const QString name = nameOf(watched(now.params));
    if (now.step == 0)
        return {Words::tr("Before the first step."),
                Words::tr("All five start at the same place. It is the same loss, and each goes down on its own way.")};
    const QString lead = Words::tr("Step %1.").arg(now.step);
    for (int i = 0; i < Racers; ++i)
        if (isLost(s.racers[std::size_t(i)]))
            return {lead, Words::tr("%1 has left the picture: its steps are too long, and its loss only grew.").arg(nameOf(i)),
                    true};
    if (tape.key(1) == "wait") return {lead, Words::tr("%1 waits until it has seen all samples.").arg(name)};
    return {lead, Words::tr("%1 has made %2 updates and seen %3 samples. Its loss of all samples is %4.")
                      .arg(name)
                      .arg(watched(now).learner.steps)
                      .arg(watched(now).seen)
                      .arg(number(watched(now).loss, 3))};
}

/// In the order of `measure`; of earlier runs the last curve is shown.
std::vector<ChartOf> charts(const Params&)
{
    ChartOf loss{.id = QStringLiteral("loss"),
                 .title = Words::tr("Loss"),
                 .note = Words::tr("of all samples"),
                 .curves = {},
                 .logY = true};
    for (int i = 0; i < Racers; ++i)
        loss.curves.push_back(
            {.id = LossIds[std::size_t(i)], .name = nameOf(i), .curve = QLatin1String(LossIds[std::size_t(i)]), .ink = i + 1});
    return {loss};
}

QString notice(const Params&, const State& s)
{
    QStringList notices;
    for (const engine::Message& one : s.plan->notices) notices << widgets::inWords(one);
    return notices.join(Words::tr("; "));
}

/// The samples, and what the racer that is watched answers; of two classes, by how much it has the second ahead.
ViewPtr fit(const Now& now)
{
    const PlanPtr& plan = now.state.plan;
    if (!plan->classes.empty())
        return widgets::scatter({.x = "x", .y = "y", .classes = "class", .kinds = int(plan->classes.size())});
    widgets::FunctionCurve what{.f = {}, .from = 1e9, .to = -1e9, .named = "fit"};
    for (std::size_t i = 0; i < plan->x.size(); ++i) {
        what.points.emplace_back(plan->x[i], now.params.tellsClasses() ? 2 * plan->labels[i] - 1 : plan->y[i]);
        what.from = std::min(what.from, plan->x[i]), what.to = std::max(what.to, plan->x[i]);
        what.low = std::min(what.low, what.points.back().y()), what.high = std::max(what.high, what.points.back().y());
    }
    what.f = [plan, parameters = watched(now).learner.parameters, model = now.params.model](const widgets::Frame&, double x) {
        engine::Pass<float> pass;
        pass.resize(plan->network, 1);
        pass.values(0)(0, 0) = float(model == Model::Quadratic ? x * x : x);
        engine::forward<float>(plan->network, parameters, pass);
        const auto y = pass.values(plan->network.output());
        return double(y(y.features - 1, 0)) - (y.features > 1 ? double(y(0, 0)) : 0);
    };
    return widgets::curve(what);
}

} // namespace

QString nameOf(int racer)
{
    constexpr const char* Names[] = {QT_TRANSLATE_NOOP("learning", "Batch"), QT_TRANSLATE_NOOP("learning", "Mini-batch"),
                                     QT_TRANSLATE_NOOP("learning", "Stochastic"), QT_TRANSLATE_NOOP("learning", "Momentum"),
                                     QT_TRANSLATE_NOOP("learning", "Adam")};
    return Words::tr(Names[racer]);
}

namespace {

Glossary names(const Now& now)
{
    const Plan& plan = *now.state.plan;
    const auto axes = axesOf(now);
    const QString name = nameOf(watched(now.params)), parameter = Words::tr("as the updates before left it");
    const QString meanLoss = Words::tr("mean of the losses of all samples");
    const QStringList pair = now.params.model == Model::Mlp      ? QStringList{"w₁₁", "v₁₁"}
                             : plan.network.inputFeatures() == 1 ? QStringList{"w", "b"}
                                                                 : QStringList{"w₁₁", "w₁₂"};
    QStringList racers;
    for (int i = 0; i < Racers; ++i) racers << nameOf(i);
    Glossary names{
        {"landscape",
         {.name = Words::tr("Loss of all samples"),
          .tex = "L",
          .note = plan.isWhole() ? QString() : Words::tr("a slice: other weights as %1 has them").arg(name),
          .origin = meanLoss,
          .scale = Scale::Sequential,
          .decimals = 3,
          .axes = pictureAxes()}},
        {"across", {.name = axes[0]}},
        {"up", {.name = axes[1]}},
        {"fit", {.name = Words::tr("What %1 has learnt").arg(name)}},
        {"x", {.name = columnName(plan, 0), .tex = "x", .origin = Words::tr("input: the data"), .axes = {{Words::tr("sample")}}}},
        {"y", {.name = columnName(plan, 1), .tex = "t", .origin = Words::tr("input: the data"), .axes = {{Words::tr("sample")}}}},
        {"class", {.name = Words::tr("class"), .origin = Words::tr("input: the data"), .axes = {{Words::tr("sample")}}}},
        {"places", {.name = Words::tr("where each is"), .origin = parameter, .axes = {racers, pair}}},
        {"batch", {.name = Words::tr("loss of the last batch"), .origin = Words::tr("before the update")}},
        {"eta", {.name = Words::tr("learning rate"), .tex = "\\eta", .origin = Words::tr("given"), .decimals = 3}},
        {"old",
         {.name = Words::tr("old value"), .tex = "w'", .origin = parameter, .bound = plan.range(), .axes = {pair, {QString()}}}},
        {"way",
         {.name = Words::tr("direction"),
          .tex = "g",
          .origin = Words::tr("what the optimizer makes of the gradients of the step"),
          .like = "old"}},
        {"w", {.name = Words::tr("new value"), .tex = "w", .like = "old"}}};
    for (int i = 0; i < Racers; ++i) {
        const double loss = now.state.racers[std::size_t(i)].loss; // bars start at the same length, and keep their scale
        names[LossIds[std::size_t(i)]] = {
            .name = nameOf(i),
            .tex = "L",
            .origin = meanLoss,
            .decimals = 3,
            .ink = i + 1,
            .extent = widgets::Extent{0, std::isfinite(loss) ? std::max(plan.startLoss, loss) : plan.startLoss, false}};
    }
    return names;
}

ViewPtr stage(const Now& now)
{
    const State& s = now.state;
    const Params& p = now.params;
    widgets::Landscape what{.field = "landscape",
                            .across = "across",
                            .up = "up",
                            .range = s.plan->range(),
                            .ways = {},
                            .first = int(p.optimiser),
                            .relief = p.look == Look::Relief,
                            .turned = p.turned,
                            .turnField = QStringLiteral("turn"),
                            .stretch = 1.2};
    constexpr const char* Choices[] = {"batch", "mini-batch", "stochastic", "momentum", "adam"};
    std::vector<widgets::LegendEntry> racers;
    for (std::size_t i = 0; i < Racers; ++i) {
        const std::vector<float>& path = s.racers[i].path;
        widgets::Landscape::Way way{LossIds[i], {}, widgets::Choice{QStringLiteral("optimiser"), QLatin1String(Choices[i])}};
        for (std::size_t k = 0; k < path.size(); k += 2) way.path.emplace_back(double(path[k]), double(path[k + 1]));
        what.ways.push_back(std::move(way));
        racers.push_back({.sample = widgets::LegendEntry::Point, .name = nameOf(int(i)), .kind = int(i), .kinds = 8});
    }
    const ViewPtr losses = widgets::ledger({.ids = {LossIds.begin(), LossIds.end()}, .line = 1.5});
    const ViewPtr update = widgets::equation(
        {.parts = {{"old", QStringLiteral("−")}, {"eta", QStringLiteral("×")}, {"way", QStringLiteral("=")}, {"w"}},
         .stretch = 0});
    return below({beside({widgets::landscape(what), below({fit(now), losses, update}, 14)}), widgets::legend(racers)}, 8);
}

} // namespace

const LiveMachine<Params, State> machine{
    .training = training,
    .end = [](const Params& p) { return p.steps; },
    .record = record,
    .names = names,
    .stage = stage,
    .caption = caption,
    .charts = charts,
    .questions = questionsOf,
    .notice = notice,
    .net =
        [](const Now& now) {
            const Plan& plan = *now.state.plan;
            return Net{plan.network, watched(now).learner.parameters,
                       dataOfRows(now.params.data, plan.features, plan.rows(), plan.rows(), plan.labels, plan.classes)};
        },
    .samples = samplesOf,
    .inside = insideOf};

} // namespace learning

extern const Lesson learningLesson{
    .id = "learning",
    .part = 1,
    .title = QT_TRANSLATE_NOOP("lessons", "Learning"),
    .idea = QT_TRANSLATE_NOOP("lessons", "model, criterion, optimizer: five ways down the same loss, on one clock"),
    .stepsPerSecond = 12,
    .open = openLive<learning::machine>,
    .teacher = {.minutes = 40,
                .prerequisites = {"neuron", QT_TRANSLATE_NOOP("lessons", "the derivative as a slope")},
                .question =
                    QT_TRANSLATE_NOOP("lessons", "Batch descent makes one update an epoch, stochastic descent one a sample. "
                                                 "Both see every sample once: which of them is further down?"),
                .misconception =
                    QT_TRANSLATE_NOOP("lessons", "“The gradient of a mini-batch is a wrong gradient.” It is right on "
                                                 "average; its noise does not go away, unless η gets smaller.")},
    .lowestStage = 400,
    .claims = learning::claims,
};

} // namespace lessons
