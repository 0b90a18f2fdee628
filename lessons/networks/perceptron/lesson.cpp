#include "lessons/networks/perceptron/run.h"
#include "lessons/numbered.h"
#include "lessons/painted.h"
#include "widgets/prose/words.h"
#include "widgets/views/scatter_turn.h"

namespace lessons {
namespace perceptron {
namespace {

using widgets::number;

// --- what things are called -------------------------------------------------------------------------------------------

/// "sepal width cm"; a standardised one has no unit.
QString columnName(const Params& p, const Run& run, int column)
{
    QString name = QString::fromStdString(run.points.data.columns[std::size_t(column)]);
    const bool standard = p.standardise && !p.isPainted();
    if (standard && name.endsWith(QLatin1String("_cm"))) name.chop(3);
    name.replace(QLatin1Char('_'), QLatin1Char(' '));
    return standard ? Words::tr("z of %1").arg(name) : name;
}
QString className(const Run& run, int kind) { return QString::fromStdString(run.points.data.classes[std::size_t(kind)]); }

Glossary names(const Params& p, const Run& run)
{
    const QStringList each{Words::tr("x₁"), Words::tr("x₂"), Words::tr("bias")};
    const QString data = Words::tr("input: the data");
    const QStringList point = numbered(Words::tr("point %1"), run.points.data.rows());
    return {
        {"x1", {.name = columnName(p, run, 0), .tex = "x_1", .origin = data, .axes = {point}}},
        {"x2", {.name = columnName(p, run, 1), .tex = "x_2", .origin = data, .axes = {point}}},
        {"t", {.name = Words::tr("side t"), .tex = "t", .origin = data, .axes = {point}, .spelled = true}},
        {"kind", {.name = Words::tr("class"), .tex = "c", .origin = data, .axes = {point}, .spelled = true}},
        {"point", {.name = Words::tr("point"), .tex = "i", .origin = Words::tr("the next misclassified one"), .decimals = 0}},
        {"epoch", {.name = Words::tr("epoch"), .tex = "e", .origin = Words::tr("which round through the data"), .decimals = 0}},
        {"x", {.name = Words::tr("point (x, 1)"), .tex = "x", .axes = {each}}},
        {"delta", {.name = Words::tr("update η t (x, 1)"), .tex = "\\Delta w", .ink = 2, .axes = {each}}},
        {"w",
         {.name = Words::tr("weights (w, b)"),
          .tex = "w",
          .origin = p.start == Start::Zero ? Words::tr("the start: all 0") : Words::tr("drawn at random"),
          .axes = {each}}},
        {"score", {.name = Words::tr("t (w·x + b) before the update"), .tex = "s"}},
        {"mistakes", {.name = Words::tr("mistakes"), .tex = "m", .decimals = 0}},
        {"loss", {.name = Words::tr("loss"), .tex = "L"}},
        {"updates", {.name = Words::tr("updates so far"), .tex = "k", .origin = Words::tr("the start: none"), .decimals = 0}},
        {"budget", {.name = Words::tr("budget (R/γ)²"), .tex = "B", .decimals = 0}},
        {"R", {.name = Words::tr("R, length of the longest (x, 1)"), .tex = "R", .origin = data}},
        {"gamma",
         {.name = Words::tr("γ, widest margin"),
          .tex = "\\gamma",
          .origin = Words::tr("computed: how far the hull of all t (x, 1) is from 0"),
          .decimals = 4}},
        {"length", {.name = Words::tr("length of (w, b) ÷ η"), .tex = "\\ell"}},
        {"least", {.name = Words::tr("at least k γ"), .tex = "\\ell_-"}},
        {"most", {.name = Words::tr("at most √k R"), .tex = "\\ell_+"}},
        {"normal", {.name = QStringLiteral("w")}}};
}

// --- how it is laid out -----------------------------------------------------------------------------------------------

ViewPtr stage(const Params& p, const Run& run)
{
    widgets::Scatter plane{.x = "x1", .y = "x2", .classes = "kind", .wx = {"w", {0}}, .wy = {"w", {1}}, .bias = {"w", {2}}};
    plane.kinds = 2, plane.stretch = 2;
    if (p.isPainted()) {
        plane.range = engine::PaintedBound;
        plane.brush = brushFor(p.points, p.brush, engine::PaintedBound, 1); // without points there is no run
    }
    const ViewPtr points =
        run.updates() == 0 ? scatter(plane) : scatter(plane, widgets::Turn{.by = "delta", .point = "point", .normal = "normal"});
    const auto side = [&](int kind) {
        return widgets::LegendEntry{widgets::LegendEntry::Point,
                                    (kind ? Words::tr("%1: t = +1") : Words::tr("%1: t = −1")).arg(className(run, kind)), kind};
    };
    std::vector<std::string> now{"mistakes", "loss"};
    std::vector<ViewPtr> numbers;
    if (run.updates() > 0) {
        now.insert(now.begin(), {"point", "epoch", "score"});
        numbers.push_back(widgets::ledger({.ids = {"x", "delta", "w"}, .bars = false}));
    }
    numbers.push_back(widgets::ledger({.ids = now, .bars = false}));
    if (run.hasBudget(p)) numbers.push_back(widgets::ledger({.ids = {"updates", "budget"}}));
    else numbers.push_back(widgets::ledger({.ids = {"updates"}, .bars = false}));
    return beside({below({points, widgets::legend({side(1), side(0)})}, 8), below(numbers)});
}

// --- the step in words ------------------------------------------------------------------------------------------------

QString ending(const Params& p, const Run& run)
{
    if (run.course.converged) return Words::tr("No point is on the wrong side any more: nothing changes from here on.");
    if (run.course.cycle)
        return Words::tr("Epoch %1 would begin with the weights of epoch %2: the same updates come round for ever.")
            .arg(run.course.cycle->second)
            .arg(run.course.cycle->first);
    if (!run.room.separable()) return Words::tr("Given up. No line separates these points, so it would never stop.");
    return Words::tr("Given up after %n epochs; a line exists, and more of them would find it.", nullptr, p.epochs);
}

Caption caption(const Params& p, const Run& run, int step)
{
    if (step == 0 && run.updates() == 0) return {Words::tr("Nothing to do."), ending(p, run)};
    if (step == 0)
        return {Words::tr("Before the first point."),
                p.start == Start::Zero ? Words::tr("All weights are 0: t (w·x + b) is 0 for every point, which counts as wrong.")
                                       : Words::tr("A line drawn at random; points come one by one.")};
    const Course::Update& made = run.course.updates[std::size_t(step) - 1];
    const bool positive = run.points.t[std::size_t(made.point)] > 0;
    const QString lead = Words::tr("Update %1, epoch %2.").arg(step).arg(made.epoch);
    const QString text =
        Words::tr("Point %1 is “%2”, but t (w·x + b) = %3 is not above 0: η (x, 1) is %4.")
            .arg(made.point + 1)
            .arg(className(run, positive), told(run, "score", {}, step), positive ? Words::tr("added") : Words::tr("subtracted"));
    return {lead, step == run.updates() ? text + QLatin1Char(' ') + ending(p, run) : text,
            step == run.updates() && !run.course.converged};
}

std::vector<ChartOf> charts(const Params& p, const Run& run)
{
    const QString updates = Words::tr("update");
    std::vector<ChartOf> all{{.id = QStringLiteral("mistakes"), .title = Words::tr("Mistakes"), .curves = {{.id = "mistakes"}}},
                             {.id = QStringLiteral("loss"), .title = Words::tr("Loss"), .curves = {{.id = "loss"}}}};
    if (run.hasBudget(p))
        all.push_back({.id = QStringLiteral("length"),
                       .title = Words::tr("Length of (w, b) ÷ η"),
                       .curves = {{.id = "most", .name = QStringLiteral("√k R"), .ghost = true},
                                  {.id = "length", .name = QStringLiteral("‖(w, b)‖ ÷ η")},
                                  {.id = "least", .name = QStringLiteral("k γ"), .ghost = true}}});
    for (ChartOf& chart : all) chart.xName = updates;
    return all;
}

QString notice(const Params&, const Run& run)
{
    QStringList notices;
    for (const engine::Message& notice : run.points.data.notices) notices << widgets::inWords(notice);
    return notices.join(Words::tr("; "));
}

} // namespace
} // namespace perceptron

extern const Lesson perceptronLesson{
    .id = "perceptron",
    .part = 1,
    .title = QT_TRANSLATE_NOOP("lessons", "Perceptron"),
    .idea = QT_TRANSLATE_NOOP("lessons", "a line that turns at each point it gets wrong, until there is none"),
    .stepsPerSecond = 2,
    .open =
        [] {
            using namespace perceptron;
            return open(Machine<Params, Run>{.run = run,
                                             .names = names,
                                             .stage = stage,
                                             .caption = caption,
                                             .charts = charts,
                                             .notice = notice,
                                             .questions = questions,
                                             .net = netAt});
        },
    .teacher = {.minutes = 30,
                .prerequisites = {"neuron", QT_TRANSLATE_NOOP("lessons", "a line as w·x + b = 0")},
                .question = QT_TRANSLATE_NOOP("lessons", "One point is on the wrong side and (x, 1) is added to the weights. Can "
                                                         "another point, right until now, become wrong?"),
                .misconception =
                    QT_TRANSLATE_NOOP("lessons", "“The learning rate decides how fast it learns.” From weights of 0 it "
                                                 "only scales them: the line and the mistakes are the same.")},
    .lowestStage = 400,
    .claims = perceptron::claims,
};

} // namespace lessons
