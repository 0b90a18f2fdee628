#include "lessons/networks/backpropagation/run.h"
#include "lessons/numbered.h"
#include "widgets/views/either.h"

namespace lessons {
namespace backprop {
namespace {

// --- what things are called -------------------------------------------------------------------------------------

/// Many layers leave their numbers less room.
int decimalsOfSlopes(const Params& p) { return outputLayer(p) > 3 ? 2 : 3; }

QString titleOf(const Net& net) { return QCoreApplication::translate("lessons", lessonNamed(net.lesson).title); }

void nameLayer(Glossary& names, const Params& p, const Tape& tape, int l)
{
    const bool last = l == outputLayer(p);
    const int decimals = decimalsOfSlopes(p);
    const NetPtr brought = p.brought();
    const QString drawn = brought ? Words::tr("learnt: step %1 of the lesson “%2”").arg(brought->step).arg(titleOf(*brought))
                                  : Words::tr("drawn at random");
    const QString run = Words::tr("computed: the loss of the net run again, this weight moved by %1");
    const auto put = [&](const std::string& id, const QString& name, const char* tex, Naming look = {}) {
        look.name = name, look.tex = QString::fromLatin1(tex).replace(QLatin1Char('#'), QString::number(l));
        const std::vector<int> shape = tape.knows(id) ? tape.shape(id) : std::vector<int>();
        for (std::size_t axis = 0; axis < shape.size(); ++axis)
            look.axes.push_back(numbered(axis == 0 ? Words::tr("unit %1") : Words::tr("input %1"), shape[axis]));
        names[id] = std::move(look);
    };
    put(named("W", l), Words::tr("weights"), "W_#", {.origin = drawn});
    put(named("b", l), Words::tr("bias"), "b_#", {.origin = drawn});
    put(sumOf(p, l), last ? Words::tr("output") : Words::tr("weighted sum"), last ? "y" : "z_#");
    put(named("a", l), Words::tr("activation"), "a_#", {.ink = 3});
    put(deltaOf(p, l), QStringLiteral("δ"), "\\delta_#", {.decimals = decimals, .ink = 2});
    put(named("dW", l), Words::tr("slope"), "\\nabla_{W_#}", {.decimals = decimals});
    put(named("check", l), Words::tr("difference quotient"), "q_#", {.like = named("dW", l)});
    put(named("above", l), Words::tr("loss above"), "L^+", {.origin = run.arg(QStringLiteral("+10⁻⁵"))});
    put(named("below", l), Words::tr("loss below"), "L^-", {.origin = run.arg(QStringLiteral("−10⁻⁵"))});
}

Glossary names(const Params& p, const Tape& tape)
{
    const Picked picked = pickedOf(p);
    const auto count = [&](const char* id, std::size_t axis = 0) { return tape.shape(id)[axis]; };
    const QStringList input = numbered(Words::tr("input %1"), count("x")), unit = numbered(Words::tr("unit %1"), count("t"));
    Glossary names{
        {"x", {.name = Words::tr("input"), .tex = "x", .origin = Words::tr("input: the sample"), .axes = {input}}},
        {"t", {.name = Words::tr("target"), .tex = "t", .origin = Words::tr("input: 1 for the right class"), .axes = {unit}}},
        {"L", {.name = Words::tr("loss L"), .tex = "L", .decimals = 4}},
        {"after",
         {.name = Words::tr("L after the update"),
          .tex = "L'",
          .origin = Words::tr("computed: the net run again"),
          .decimals = 4}},
        {"change", {.name = Words::tr("change of L"), .tex = "\\Delta L", .decimals = 4}},
        {"difference", {.name = Words::tr("largest relative difference"), .tex = "r", .decimals = 10}},
        {"compare",
         {.name = Words::tr("slopes of the weights into unit %1 of layer %2").arg(picked.unit + 1).arg(picked.layer),
          .tex = "c",
          .decimals = 5,
          .axes = {{Words::tr("backpropagation"), Words::tr("difference quotient")},
                   numbered(Words::tr("input %1"), count("compare", 1))}}},
        {"in", {.name = Words::tr("input")}},
        {"hidden", {.name = Words::tr("hidden layer")}},
        {"out", {.name = Words::tr("output")}}};
    for (int l = 1; l <= outputLayer(p); ++l) nameLayer(names, p, tape, l);
    return names;
}

// --- how it is laid out -----------------------------------------------------------------------------------------

ViewPtr stage(const Params& p, const Tape&)
{
    const ViewPtr net = network(layeredGraph(outputLayer(p), {"W", "dW", "check"}));
    const std::vector<ViewPtr> numbers{cells({.id = "compare", .named = true, .widest = 88, .stretch = 0}),
                                       widgets::ledger({.ids = {"L", "after", "change", "difference"}, .bars = false})};
    return widgets::either(below({net, beside(numbers)}), beside({net, below(numbers)}));
}

// --- the step in words ------------------------------------------------------------------------------------------

/// The layer that a number is of: "dW2", or that of the output.
int layerOf(const Params& p, const std::string& id)
{
    const QChar last = QChar::fromLatin1(id.back());
    return last.isDigit() ? last.digitValue() : outputLayer(p);
}

/// "Layer 1, unit 2: weighted sum = 0.31." of a number, "Layer 1: weighted sum." of all.
QString madeIn(const Params& p, const Tape& tape, const engine::Tape::Target& target, int step)
{
    if (target.id == "L") return Words::tr("The loss: %1.").arg(told(tape, "L", {}, step, 4));
    const Glossary all = names(p, tape);
    const widgets::Naming& look = all.at(target.id);
    if (!target.element) return Words::tr("Layer %1: %2.").arg(layerOf(p, target.id)).arg(look.name);
    return Words::tr("Layer %1, %2: %3 = %4.")
        .arg(layerOf(p, target.id))
        .arg(widgets::placeName(look, *target.element), look.name,
             told(tape, target.id, *target.element, step, target.id[0] == 'd' ? decimalsOfSlopes(p) : 2));
}

QString meaning(const Params& p, const std::string& id)
{
    if (id == "y" || id[0] == 'z') return Words::tr("Each input times its weight, added up, and the bias.");
    if (id[0] == 'a') return Words::tr("The activation function of the weighted sum.");
    if (id == "L") return Words::tr("How far the output is from the target: from here all slopes come back.");
    if (id == "dy")
        return p.loss == LossName::CrossEntropy ? Words::tr("δ of an output is its softmax probability minus the target.")
                                                : Words::tr("δ of an output is 2 (y − t) ÷ the number of outputs.");
    if (id[1] == 'z') return Words::tr("Upstream: every δ behind it times the weight between. Local: f′(z). Their product is δ.");
    return Words::tr("δ of the unit it leads to, times the activation it comes from; of the bias the slope is δ itself.");
}

Caption caption(const Params& p, const Tape& tape, int step)
{
    if (const NetPtr net = step == 0 ? p.brought() : nullptr)
        return {Words::tr("Before the first sum."),
                Words::tr("A sample, its target, and the weights of step %1 of the lesson “%2”. Which way should each weight go?")
                    .arg(net->step)
                    .arg(titleOf(*net))};
    if (step == 0)
        return {Words::tr("Before the first sum."),
                Words::tr("A sample, its target, and weights drawn at random. Which way should each weight go?")};
    const std::string key = tape.key(step);
    const auto target = *tape.target(step);
    if (key == "check")
        return {Words::tr("Layer %1: the check.").arg(layerOf(p, target.id)),
                Words::tr("For each weight the net runs twice, a little above and a little below: (L₊ − L₋) ÷ 2ε.")};
    if (key == "compare")
        return {Words::tr("Side by side."),
                Words::tr("One way back gave all slopes; the difference quotients took %1 runs.").arg(2 * p.weights())};
    if (key == "difference")
        return {tape.value("difference", 0, step).value_or(0) <= 1e-6 ? Words::tr("They agree.")
                                                                      : Words::tr("They differ: a kink is near."),
                Words::tr("The largest relative difference of all %1 slopes is %2.")
                    .arg(p.weights())
                    .arg(told(tape, "difference", {}, step, 10))};
    if (key == "update")
        return {Words::tr("Layer %1 follows.").arg(layerOf(p, target.id)),
                Words::tr("Every number moves against its slope, by η = %1 times as much.").arg(widgets::number(p.rate, 3))};
    if (key == "after")
        return {Words::tr("After one update."), Words::tr("The same sample once more: L was %1 and is %2.")
                                                    .arg(told(tape, "L", {}, step, 4), told(tape, "after", {}, step, 4))};
    return {madeIn(p, tape, target, step), meaning(p, target.id)};
}

std::vector<Phase> phases(const Params&, const Tape& tape)
{
    return {{1, Words::tr("forward")},
            {stepOf(tape, "dy"), Words::tr("backward")},
            {stepOf(tape, "check"), Words::tr("check")},
            {stepOf(tape, "update"), Words::tr("update")}};
}

} // namespace
} // namespace backprop

extern const Lesson backpropagation{
    .id = "backpropagation",
    .part = 1,
    .title = QT_TRANSLATE_NOOP("lessons", "Backpropagation"),
    .idea = QT_TRANSLATE_NOOP("lessons", "one way back through the net gives the slope of every weight"),
    .stepsPerSecond = 2,
    .open =
        [] {
            using namespace backprop;
            return open(Machine<Params>{.run = run,
                                        .names = names,
                                        .stage = stage,
                                        .caption = caption,
                                        .phases = phases,
                                        .questions = questions,
                                        .net = netAt});
        },
    .teacher = {.minutes = 40,
                .prerequisites = {"playground", QT_TRANSLATE_NOOP("lessons", "the chain rule")},
                .question = QT_TRANSLATE_NOOP("lessons", "A weight leads from a unit whose activation is 0. What is its slope, "
                                                         "and will it learn from this sample?"),
                .misconception =
                    QT_TRANSLATE_NOOP("lessons", "“The way back sends the error itself back.” It sends back slopes: how "
                                                 "much the loss changes with each number, all at the present "
                                                 "weights.")},
    .claims = backprop::claims,
};

} // namespace lessons
