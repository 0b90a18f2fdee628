#include "lessons/machine.h"
#include "lessons/networks/neuron/params.h"
#include "lessons/networks/neuron/view.h"
#include "lessons/networks/neuron/words.h"
#include "lessons/numbered.h"
#include "widgets/charts/chart_axis.h"

#include <algorithm>
#include <cmath>

namespace lessons {
namespace neuron {
namespace {

// --- the run ------------------------------------------------------------------------------------------------------

Tape run(const Params& p)
{
    using engine::Numbers;
    Tape tape;
    const Quantity x = tape.input("x", Numbers::vector(numbersIn(p.x, p.inputs, p.seed, 0)));
    const Quantity w = tape.parameter("w", Numbers::vector(numbersIn(p.w, p.inputs, p.seed, 1)));
    const Quantity b = tape.parameter("b", Numbers::scalar(p.b));
    tape.carry("x1", picked(x, {0}, {1})), tape.carry("x2", picked(x, {1}, {1}));
    const Quantity products = tape.fill("product", "p", w * x);
    const Quantity s = tape.step("sum").make("s", sum(products));
    const Quantity z = tape.step("bias").make("z", s + b);
    tape.step("activation").make("a", activated(p.activation, z));
    return tape;
}

/// The numbers of the run that a picture of other inputs is made with.
struct Settings {
    std::vector<double> x, w;
    double b;
    engine::Activation activation;

    Settings(const Params& p, const Tape& tape)
        : x(tape.makings("x")[0].quantity.value().data), w(tape.makings("w")[0].quantity.value().data), b(p.b),
          activation(p.activation)
    {
    }
    /// a = f(Σ w x + b) with other x₁ and x₂.
    double activity(double x1, double x2) const
    {
        double z = b + w[0] * x1 + w[1] * x2;
        for (std::size_t i = 2; i < x.size(); ++i) z += w[i] * x[i];
        return engine::activationValue(activation, z, engine::customaryShape(activation));
    }
    const std::vector<double>& list(const std::string& id) const { return id == "x" ? x : w; }
    double reach() const
    {
        double most = 4;
        for (const auto* list : {&x, &w})
            for (const double number : *list) most = std::max(most, std::abs(number));
        return std::ceil(most);
    }
};

// --- what it is called ----------------------------------------------------------------------------------------------

/// What the activation looks like: from 0 to 1 it is a share.
Naming activity(const Params& p)
{
    const bool share = p.activation == engine::Activation::Logistic, bounded = share || p.activation == engine::Activation::Tanh;
    return {.name = Words::tr("activity"),
            .tex = "a",
            .scale = share ? Scale::Sequential : Scale::Diverging,
            .bound = bounded ? 1.0 : 0.0,
            .ink = 3};
}

Glossary names(const Params& p, const Tape&)
{
    const QStringList input = numbered(Words::tr("input %1"), p.inputs);
    const QString knob = Words::tr("given: a knob, or dragged in the picture");
    const auto word = [](const QString& name, const QString& note = {}) { return Naming{.name = name, .note = note}; };
    return {{"x", {.name = Words::tr("signal"), .tex = "x", .origin = knob, .axes = {input}}},
            {"w", {.name = Words::tr("weight"), .tex = "w", .origin = knob, .axes = {input}}},
            {"b", {.name = Words::tr("bias"), .tex = "b", .origin = Words::tr("given: minus the threshold"), .like = "z"}},
            {"p", {.name = Words::tr("product"), .tex = "p", .axes = {input}, .like = "z"}},
            {"s", {.name = Words::tr("sum"), .tex = "s", .like = "z"}},
            {"z", {.name = Words::tr("sum with bias"), .tex = "z"}},
            {"a", activity(p)},
            {"x1", {.name = Words::tr("x₁"), .tex = "x_1", .like = "x"}},
            {"x2", {.name = Words::tr("x₂"), .tex = "x_2", .like = "x"}},
            {"curve", word(Words::tr("a over x₁"))},
            {"map", word(Words::tr("a over x₁ and x₂"))},
            {"biology", word(Words::tr("Biological neuron"), Words::tr("a drawing, not to scale"))},
            {"model", word(Words::tr("Its model"))},
            {"synapses", word(Words::tr("synapses"))},
            {"dendrites", word(Words::tr("dendrites"))},
            {"soma", word(Words::tr("soma"))},
            {"axon", word(Words::tr("axon"))},
            {"kinds", word(Words::tr("▸ excites  ● inhibits"))},
            {"threshold", word(Words::tr("╌ threshold −b"))},
            {"fires", word(Words::tr("fires"))},
            {"silent", word(Words::tr("stays silent"))},
            {"drag", word(Words::tr("%2, %1: drag"))}};
}

// --- what is changed in it: a number of a list that a field holds ------------------------------------------------------

std::optional<widgets::Edit> typed(const Settings& settings, const std::string& id, const engine::Indices& at)
{
    if (id == "b") return widgets::Edit{QStringLiteral("b"), [](const QString& text) { return text; }};
    if (id != "x" && id != "w") return {};
    return editsOf(QString::fromStdString(id), settings.list(id))(at);
}

/// The hand moves one number from left to right, or a second one upwards, too: to a tenth, as far as it can tell.
widgets::Brush dragged(const Settings& settings, const std::string& id, const std::vector<int>& numbers, double reach)
{
    return {QString::fromStdString(id),
            [list = settings.list(id), numbers, reach](QPointF place, bool erase) -> std::optional<QString> {
                const double shares[]{place.x(), 1 - place.y()};
                std::vector<double> next = list;
                for (std::size_t i = 0; i < numbers.size(); ++i) {
                    const double value = std::round(10 * (2 * shares[i] - 1) * reach) / 10;
                    next[std::size_t(numbers[i])] = erase ? 0 : std::clamp(value, -reach, reach);
                }
                return next == list ? std::nullopt : std::optional(listOf(next));
            }};
}

// --- the stage --------------------------------------------------------------------------------------------------------

ViewPtr stage(const Params& p, const Tape& tape)
{
    const Settings settings(p, tape);
    const double reach = settings.reach(), axis = widgets::niceAxis(-reach, reach).high;
    const bool isTanh = p.activation == engine::Activation::Tanh,
               bounded = isTanh || p.activation == engine::Activation::Logistic;
    const ViewPtr model = widgets::weighing(
        {.input = "x",
         .weight = "w",
         .product = "p",
         .way = {{QStringLiteral("Σ"), "s"}, {"+", "z", "b"}, {"f", "a"}},
         .edit = [settings](const std::string& id, const engine::Indices& at) { return typed(settings, id, at); },
         .slide = [settings, reach](const std::string& id, int i) { return dragged(settings, id, {i}, reach); },
         .reach = reach,
         .slides = "drag"});
    const ViewPtr curve =
        widgets::curve({.f = [settings](const widgets::Frame&, double x) { return settings.activity(x, settings.x[1]); },
                        .from = -reach,
                        .to = reach,
                        .x = {"x", {0}},
                        .y = {"a", {}},
                        .named = "curve",
                        .low = isTanh ? -1.0 : 0,
                        .high = bounded ? 1.0 : 0});
    const ViewPtr map =
        widgets::scatter({.x = "x1",
                          .y = "x2",
                          .surface = [settings](const widgets::Frame&, double x, double y) { return settings.activity(x, y); },
                          .like = "a",
                          .range = reach,
                          .brush = dragged(settings, "x", {0, 1}, axis)});
    return beside({neuronAbove(model), below({widgets::veiled("curve", curve), widgets::veiled("map", map)}, 16)});
}

// --- its words --------------------------------------------------------------------------------------------------------

QString threshold(const Params& p) { return widgets::number(p.b == 0 ? 0 : -p.b); }
QString indexed(QChar letter, int i) { return letter + QString(QChar(0x2081 + i)); }

Caption product(const Tape& tape, int step)
{
    const int i = step - 1;
    const double w = *tape.value("w", std::size_t(i), step);
    const QString sum = QStringLiteral("%1 · %2 = %3 × %4 = %5")
                            .arg(indexed(QLatin1Char('w'), i), indexed(QLatin1Char('x'), i), told(tape, "w", {i}, step),
                                 told(tape, "x", {i}, step), told(tape, "p", {i}, step));
    const QString kind = w > 0   ? Words::tr("This synapse excites.")
                         : w < 0 ? Words::tr("This synapse inhibits.")
                                 : Words::tr("This synapse lets nothing through.");
    return {Words::tr("Product %1.").arg(i + 1), sum + QStringLiteral(". ") + kind};
}

Caption caption(const Params& p, const Tape& tape, int step)
{
    const std::string key = tape.key(step);
    const int last = tape.lastStep();
    if (step == 0)
        return {Words::tr("Start."),
                Words::tr("%1 signals wait at the synapses; each will be multiplied by its weight.").arg(p.inputs)};
    if (key == "product") return product(tape, step);
    if (key == "sum")
        return {Words::tr("Sum."), Words::tr("The soma gathers all products: s = %1.").arg(told(tape, "s", {}, last))};
    if (key == "bias") {
        const bool fires = *tape.value("z", 0, last) > 0;
        const QString text = fires
                                 ? Words::tr("z = s + b = %1 is above 0: the sum exceeds the threshold %2, and the neuron fires.")
                                 : Words::tr("z = s + b = %1 is not above 0: the sum does not exceed the threshold %2.");
        return {Words::tr("Bias."), text.arg(told(tape, "z", {}, last), threshold(p))};
    }
    return {Words::tr("Activation."), Words::tr("a = f(z) = %1 goes out along the axon.").arg(told(tape, "a", {}, last))};
}

std::vector<Phase> phases(const Params& p, const Tape&)
{
    return {{1, Words::tr("products")},
            {p.inputs + 1, Words::tr("sum")},
            {p.inputs + 2, Words::tr("bias")},
            {p.inputs + 3, Words::tr("activation")}};
}

// --- questions ----------------------------------------------------------------------------------------------------------

/// Of products that differ in size: the input that matters most; -1 without one.
int largest(const Tape& tape)
{
    const auto size = [&](int i) { return std::abs(*tape.value("p", std::size_t(i), tape.lastStep())); };
    int best = 0;
    for (int i = 1; i < tape.shape("p")[0]; ++i)
        if (size(i) > size(best)) best = i;
    for (int i = 0; i < tape.shape("p")[0]; ++i)
        if (i != best && size(i) > size(best) - 1e-9) return -1;
    return best;
}

Question matters(const Params& p, const Tape& tape, int input)
{
    Question question{.id = "matters",
                      .kind = Question::Place,
                      .text = Words::tr("Which input matters most now: whose product will be the largest in size?"),
                      .at = 1,
                      .reveals = p.inputs,
                      .outcome = {{widgets::elementId("x", {input})},
                                  Words::tr("Its product is %1; neither the signal nor the weight alone decides.")
                                      .arg(told(tape, "p", {input}, tape.lastStep()))}};
    for (int i = 0; i < p.inputs; ++i)
        question.options.push_back({widgets::elementId("x", {i}), Words::tr("input %1").arg(indexed(QLatin1Char('x'), i))});
    return question;
}

std::vector<Question> questions(const Params& p, const Tape& tape)
{
    const int last = tape.lastStep();
    std::vector<Question> all;
    if (const int input = largest(tape); input >= 0) all.push_back(matters(p, tape, input));
    all.push_back({.id = "fires",
                   .text = Words::tr("The threshold is %1. Will the neuron fire?").arg(threshold(p)),
                   .at = p.inputs,
                   .reveals = p.inputs + 2,
                   .options = {{"yes", Words::tr("it fires")}, {"no", Words::tr("it stays silent")}},
                   .outcome = {{*tape.value("z", 0, last) > 0 ? "yes" : "no"},
                               Words::tr("The sum is %1, the threshold %2.").arg(told(tape, "s", {}, last), threshold(p))}});
    all.push_back({.id = "activity",
                   .kind = Question::Number,
                   .text = Words::tr("How large will the activity a = f(z) be?"),
                   .at = p.inputs + 2,
                   .reveals = p.inputs + 3,
                   .tolerance = 0.1,
                   .hides = {"curve", "map"},
                   .outcome = {{{}, *tape.value("a", 0, last)},
                               Words::tr("f turns z = %1 into %2.").arg(told(tape, "z", {}, last), told(tape, "a", {}, last))}});
    return all;
}

Net netOf(const Params& p, const Tape& tape, int)
{
    const auto all = [&tape](const char* id) { return tape.makings(id).front().quantity.value().data; };
    const auto x = all("x"), w = all("w");
    std::vector<float> parameters(w.begin(), w.end());
    parameters.push_back(float(p.b));
    return {engine::Network({p.inputs}, {engine::Dense{1}, engine::ActivationLayer{p.activation}}), std::move(parameters),
            dataOfRows("inputs", {x.begin(), x.end()}, 1)};
}

const Machine<Params> machine{
    .run = run, .names = names, .stage = stage, .caption = caption, .phases = phases, .questions = questions, .net = netOf};

} // namespace
} // namespace neuron

extern const Lesson neuronLesson{
    .id = "neuron",
    .part = 1,
    .title = QT_TRANSLATE_NOOP("lessons", "Neuron"),
    .idea = QT_TRANSLATE_NOOP("lessons", "a neuron weighs its inputs, adds them up and compares with a threshold"),
    .stepsPerSecond = 1,
    .open = [] { return open(neuron::machine); },
    .teacher = {.minutes = 15,
                .prerequisites = {QT_TRANSLATE_NOOP("lessons", "products and sums"),
                                  QT_TRANSLATE_NOOP("lessons", "the graph of a function")},
                .question =
                    QT_TRANSLATE_NOOP("lessons", "With two inputs of 0 or 1: which weights and bias let the neuron fire only if "
                                                 "both are 1?"),
                .misconception = QT_TRANSLATE_NOOP(
                    "lessons",
                    "“The largest weight decides.” What counts is the product: a large weight of a silent input adds nothing.")},
    .claims = neuron::claims,
};

} // namespace lessons
