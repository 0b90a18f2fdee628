#include "lessons/claim.h"
#include "lessons/networks/pooling/run.h"
#include "lessons/numbered.h"
#include "widgets/views/either.h"

namespace lessons {
namespace pooling {
namespace {

Glossary names(const Params&, const Tape&)
{
    const std::vector<QStringList> axes = pictureAxes();
    return {
        {"x",
         {.name = Words::tr("map x"),
          .tex = "x",
          .origin = Words::tr("input: where the picture gets brighter to the right (Sobel, ReLU)"),
          .scale = Scale::Sequential,
          .axes = axes}},
        {"y", {.name = Words::tr("pooled y"), .tex = "y", .scale = Scale::Sequential, .axes = axes}},
        {"g",
         {.name = Words::tr("slopes"),
          .tex = "g",
          .origin = Words::tr("drawn: in place of the layers behind"),
          .axes = axes,
          .spelled = true}},
        {"L", {.name = Words::tr("loss L = Σ g y"), .tex = "L"}},
        {"dy", {.name = Words::tr("gradient that arrives, ∂L/∂y"), .tex = "\\nabla_y", .scale = Scale::Sequential, .axes = axes}},
        {"dx",
         {.name = Words::tr("gradient routed back, ∂L/∂x"),
          .tex = "\\nabla_x",
          .scale = Scale::Sequential,
          .axes = axes,
          .like = "dy"}},
        {"sumIn", {.name = Words::tr("Σ ∂L/∂y"), .tex = "s_y"}},
        {"sumOut", {.name = Words::tr("Σ ∂L/∂x"), .tex = "s_x"}},
        {"ratio", {.name = Words::tr("ratio"), .tex = "r"}}};
}

/// Forwards above, back below; where that is too low, one beside the other.
ViewPtr stage(const Params&, const Tape&)
{
    const auto map = [](const char* id, double stretch = 1) {
        return cells({.id = id, .named = true, .square = true, .stretch = stretch});
    };
    const auto numbers = [](std::vector<std::string> ids) {
        return widgets::ledger({.ids = std::move(ids), .bars = false, .stretch = 1});
    };
    return widgets::either(
        beside({below({map("x"), map("dx")}), below({map("y"), map("dy")}), numbers({"L", "sumIn", "sumOut", "ratio"})}),
        beside({below({map("x", 0), numbers({"L", "sumIn"})}, 16), below({map("y"), map("dy")}),
                below({map("dx", 0), numbers({"sumOut", "ratio"})}, 16)}));
}

QString meaningOf(const Params& p, const std::string& key, const Tape& tape, int step)
{
    if (key == "pool")
        return p.takesMax() ? Words::tr("The largest number of its window.") : Words::tr("The mean of its window.");
    if (key == "L") return Words::tr("How much the loss hangs on each number of y is drawn here; layers behind would say it.");
    const auto target = tape.target(step);
    if (target->id == "dy") return Words::tr("What comes from behind.");
    if (tape.value("dx", engine::elementAt(tape.shape("dx"), *target->element), step).value_or(0) == 0)
        return p.takesMax() ? Words::tr("Not the largest of any window: it gets nothing.")
                            : Words::tr("Under no window: it gets nothing.");
    if (p.takesMax()) return Words::tr("The largest of its window gets the whole gradient; all others get none.");
    return Words::tr("Every number of a window gets an equal share of its gradient.");
}

/// "row 1, column 2"
QString placeOf(const Params& p, const Tape& tape, const engine::Indices& at) { return placeName(names(p, tape)["x"], at); }

Caption caption(const Params& p, const Tape& tape, int step)
{
    if (step == 0)
        return {Words::tr("Before the first window."), p.overlaps() ? Words::tr("Windows overlap: a number can be under several.")
                                                                    : Words::tr("A window goes over the map.")};
    const std::string key = tape.key(step);
    if (key == "sums")
        return {Words::tr("Nothing is lost."),
                Words::tr("The gradient that was routed back has the sum of the one that arrived.")};
    const auto target = *tape.target(step);
    if (key == "loss") return {Words::tr("The loss."), meaningOf(p, "L", tape, step)};
    QString what = QString::fromStdString(target.id);
    what.replace(QLatin1Char('d'), QStringLiteral("∂L/∂"));
    return {
        Words::tr("At %1: %2 = %3.").arg(placeOf(p, tape, *target.element), what, told(tape, target.id, *target.element, step)),
        meaningOf(p, key, tape, step)};
}

std::vector<Phase> phases(const Params&, const Tape& tape)
{
    return {{1, Words::tr("forward")}, {stepOf(tape, "loss") + 1, Words::tr("backward")}};
}

} // namespace

namespace {

/// Which number of the first window gets its gradient.
Question route(const Params& p, const Tape& tape)
{
    Question question{
        .id = "route",
        .kind = Question::Place,
        .text = Words::tr("The gradient of the first number of y goes back. Which of these numbers of x gets all of it?"),
        .at = stepOf(tape, "loss")};
    const auto value = [&](const engine::Indices& at) {
        return tape.value("x", engine::elementAt(tape.shape("x"), at), tape.lastStep()).value_or(0);
    };
    engine::Indices winner{0, 0};
    for (int u = 0; u < p.window; ++u)
        for (int v = 0; v < p.window; ++v) {
            question.options.push_back({widgets::elementId("x", {u, v}), placeOf(p, tape, {u, v})});
            if (value({u, v}) > value(winner)) winner = {u, v};
        }
    question.reveals = *stepThatMakes(tape, widgets::RegionName(widgets::elementId("dx", winner)), question.at);
    question.frames = {widgets::elementId("y", {0, 0})};
    question.outcome = {{widgets::elementId("x", winner)},
                        Words::tr("x = %1 is the largest of the window: only it changes y, so it gets the whole slope.")
                            .arg(told(tape, "x", winner, tape.lastStep()))};
    return question;
}

Question nextWindow(const Params& p, const Tape& tape)
{
    const engine::Indices at = engine::indicesOf(tape.shape("y"), 2);
    return {.id = "window",
            .kind = Question::Number,
            .text = Words::tr("You do this one: the framed number of y, of the next window."),
            .at = 2,
            .reveals = 3,
            .tolerance = 0.01,
            .frames = {widgets::elementId("y", at)},
            .outcome = {{{}, tape.value("y", 2, tape.lastStep()).value_or(0)},
                        p.takesMax() ? Words::tr("The largest number of its window.") : Words::tr("The mean of its window.")}};
}

} // namespace

std::vector<Question> questions(const Params& p, const Tape& tape)
{
    std::vector<Question> all;
    if (engine::Tensor::elements(tape.shape("y")) > 2) all.push_back(nextWindow(p, tape));
    if (p.kind == Kind::Max) all.push_back(route(p, tape));
    return all;
}

std::vector<Claim> claims()
{
    return {{.id = "gradient-sum",
             .sentence = Words::tr("The gradient that is routed back has the sum of the one that arrives."),
             .read = valueNamed("ratio"),
             .bound = equalTo(1),
             .seconds = 0.1}};
}

} // namespace pooling

extern const Lesson poolingLesson{
    .id = "pooling",
    .part = 1,
    .title = QT_TRANSLATE_NOOP("lessons", "Pooling"),
    .idea = QT_TRANSLATE_NOOP("lessons", "a window keeps its largest number, or the mean; the gradient finds its way back"),
    .stepsPerSecond = 4,
    .open =
        [] {
            using namespace pooling;
            return open(Machine<Params>{
                .run = run, .names = names, .stage = stage, .caption = caption, .phases = phases, .questions = questions});
        },
    .teacher = {.minutes = 20,
                .prerequisites = {"convolution", "backpropagation"},
                .question =
                    QT_TRANSLATE_NOOP("lessons", "Two windows overlap, and share their largest number. What is its gradient?"),
                .misconception =
                    QT_TRANSLATE_NOOP("lessons", "“Max pooling makes a net blind to shifts.” A shift by less than a "
                                                 "window often changes what it keeps; it only becomes less sensitive.")},
    .claims = pooling::claims,
};

} // namespace lessons
