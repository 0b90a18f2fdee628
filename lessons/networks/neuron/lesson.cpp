#include "lessons/machine.h"
#include "lessons/networks/neuron/params.h"
#include "lessons/networks/neuron/view.h"
#include "widgets/charts/chart_axis.h"

#include <algorithm>
#include <cmath>

namespace lessons {
namespace neuron {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(neuron)
};

// --- the run ------------------------------------------------------------------------------------------------------

engine::Numbers vectorOf(const std::vector<double>& numbers)
{
    engine::Numbers vector({int(numbers.size())}, engine::Precision::Double);
    vector.data = numbers;
    return vector;
}

Tape run(const Params& p)
{
    Tape tape;
    const Quantity x = tape.input("x", vectorOf(numbersOf(p.x, p.inputs, p.seed, 0)));
    const Quantity w = tape.parameter("w", vectorOf(numbersOf(p.w, p.inputs, p.seed, 1)));
    engine::Numbers bias({}, engine::Precision::Double);
    bias.data = {p.b};
    const Quantity b = tape.parameter("b", bias);
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
    const QStringList input{Words::tr("input")};
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

// --- the stage --------------------------------------------------------------------------------------------------------

/// What waits for a guess shows a question mark instead.
class Veiled final : public widgets::View {
public:
    Veiled(QString name, ViewPtr view) : m_name(std::move(name)), m_view(std::move(view)) {}

    QSizeF least(const widgets::Canvas& canvas, const widgets::Frame& frame) const override
    {
        return m_view->least(canvas, frame);
    }
    QSizeF comfortable(const widgets::Canvas& canvas, const widgets::Frame& frame) const override
    {
        return m_view->comfortable(canvas, frame);
    }
    void collect(std::set<std::string>& drawn) const override { m_view->collect(drawn); }
    void paint(widgets::Canvas& canvas, QRectF rect, const widgets::Frame& frame, widgets::Places& places) const override
    {
        if (!canvas.veils(m_name, rect)) m_view->paint(canvas, rect, frame, places);
    }

private:
    QString m_name;
    ViewPtr m_view;
};

QString withNumber(std::vector<double> list, std::size_t i, const QString& typed)
{
    QStringList words;
    for (const double number : list) words << QString::fromStdString(engine::textOf(number));
    words[int(i)] = typed.simplified();
    return words.join(QLatin1Char(','));
}

QString withNumber(std::vector<double> list, std::size_t i, double number)
{
    return withNumber(std::move(list), i, QString::fromStdString(engine::textOf(number)));
}

/// To a tenth, as far as a hand can tell.
double dragged(double share, double reach) { return std::clamp(std::round(10 * (2 * share - 1) * reach) / 10, -reach, reach); }

Hand handOf(const Settings& settings)
{
    const auto listOf = [settings](const std::string& id) { return id == "x" ? settings.x : settings.w; };
    const double reach = settings.reach();
    return {.edit = [listOf](const std::string& id, const engine::Indices& at) -> std::optional<widgets::Edit> {
                if (id == "b") return widgets::Edit{QStringLiteral("b"), [](const QString& typed) { return typed; }};
                return widgets::Edit{
                    QString::fromStdString(id),
                    [list = listOf(id), i = std::size_t(at[0])](const QString& typed) { return withNumber(list, i, typed); }};
            },
            .drag =
                [listOf, reach](const std::string& id, int input) {
                    return widgets::Brush{
                        QString::fromStdString(id),
                        [list = listOf(id), i = std::size_t(input), reach](QPointF place, bool erase) -> std::optional<QString> {
                            const double value = erase ? 0 : dragged(place.x(), reach);
                            if (value == list[i]) return {};
                            return withNumber(list, i, value);
                        }};
                },
            .reach = reach};
}

/// The point (x₁, x₂) follows the hand.
widgets::Brush pointBrush(const Settings& settings, double reach)
{
    return {QStringLiteral("x"), [x = settings.x, reach](QPointF place, bool erase) -> std::optional<QString> {
                std::vector<double> next = x;
                next[0] = erase ? 0 : dragged(place.x(), reach), next[1] = erase ? 0 : dragged(1 - place.y(), reach);
                if (next == x) return {};
                return withNumber(next, 0, next[0]);
            }};
}

ViewPtr stage(const Params& p, const Tape& tape)
{
    const Settings settings(p, tape);
    const double reach = settings.reach(), axis = widgets::niceAxis(-reach, reach).high;
    const double low = p.activation == engine::Activation::Tanh ? -1 : 0;
    const bool bounded = p.activation == engine::Activation::Tanh || p.activation == engine::Activation::Logistic;
    const ViewPtr curve =
        widgets::curve({.f = [settings](const widgets::Frame&, double x) { return settings.activity(x, settings.x[1]); },
                        .from = -reach,
                        .to = reach,
                        .x = {"x", {0}},
                        .y = {"a", {}},
                        .named = "curve",
                        .low = bounded ? low : 0,
                        .high = bounded ? 1.0 : 0});
    const ViewPtr map =
        widgets::scatter({.x = "x1",
                          .y = "x2",
                          .surface = [settings](const widgets::Frame&, double x, double y) { return settings.activity(x, y); },
                          .like = "a",
                          .range = reach,
                          .brush = pointBrush(settings, axis)});
    return beside({view(handOf(settings)), below({std::make_shared<Veiled>(QStringLiteral("curve"), curve),
                                                  std::make_shared<Veiled>(QStringLiteral("map"), map)},
                                                 16)});
}

// --- its words --------------------------------------------------------------------------------------------------------

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
        return {Words::tr("Bias."), text.arg(told(tape, "z", {}, last), widgets::number(p.b == 0 ? 0 : -p.b))};
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

/// The inputs by the size of their products, the largest first.
std::vector<int> ranking(const Tape& tape)
{
    std::vector<int> order(std::size_t(tape.shape("p")[0]));
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = int(i);
    const auto size = [&](int i) { return std::abs(*tape.value("p", std::size_t(i), tape.lastStep())); };
    std::stable_sort(order.begin(), order.end(), [&](int i, int j) { return size(i) > size(j); });
    return order;
}

Question matters(const Params& p)
{
    Question question{.id = QStringLiteral("matters"),
                      .kind = Question::Place,
                      .text = Words::tr("Which input matters most now: whose product will be the largest in size?"),
                      .at = 1,
                      .reveals = p.inputs};
    for (int i = 0; i < p.inputs; ++i)
        question.options.push_back({QStringLiteral("x[%1]").arg(i), Words::tr("input %1").arg(indexed(QLatin1Char('x'), i))});
    return question;
}

std::vector<Question> questions(const Params& p, const Tape& tape)
{
    std::vector<Question> all;
    const auto order = ranking(tape);
    const auto product = [&](int place) {
        return std::abs(*tape.value("p", std::size_t(order[std::size_t(place)]), tape.lastStep()));
    };
    if (product(0) > product(1) + 1e-9) all.push_back(matters(p));
    all.push_back(
        {.id = QStringLiteral("fires"),
         .text = Words::tr("The threshold is %1. Will the neuron fire?").arg(widgets::number(p.b == 0 ? 0 : -p.b)),
         .at = p.inputs,
         .reveals = p.inputs + 2,
         .options = {{QStringLiteral("yes"), Words::tr("it fires")}, {QStringLiteral("no"), Words::tr("it stays silent")}}});
    all.push_back({.id = QStringLiteral("activity"),
                   .kind = Question::Number,
                   .text = Words::tr("How large will the activity a = f(z) be?"),
                   .at = p.inputs + 2,
                   .reveals = p.inputs + 3,
                   .tolerance = 0.1,
                   .hides = {QStringLiteral("curve"), QStringLiteral("map")}});
    return all;
}

Outcome outcome(const Params& p, const Tape& tape, const Question& question)
{
    const int last = tape.lastStep();
    if (question.id == QLatin1String("matters")) {
        const int i = ranking(tape).front();
        return {{QStringLiteral("x[%1]").arg(i)},
                Words::tr("Its product is %1; neither the signal nor the weight alone decides.").arg(told(tape, "p", {i}, last))};
    }
    if (question.id == QLatin1String("fires"))
        return {
            {*tape.value("z", 0, last) > 0 ? QStringLiteral("yes") : QStringLiteral("no")},
            Words::tr("The sum is %1, the threshold %2.").arg(told(tape, "s", {}, last), widgets::number(p.b == 0 ? 0 : -p.b))};
    return {{{}, *tape.value("a", 0, last)},
            Words::tr("f turns z = %1 into %2.").arg(told(tape, "z", {}, last), told(tape, "a", {}, last))};
}

} // namespace
} // namespace neuron

extern const Lesson neuronLesson{
    .id = "neuron",
    .part = 1,
    .title = QT_TRANSLATE_NOOP("lessons", "Neuron"),
    .idea = QT_TRANSLATE_NOOP("lessons", "a neuron weighs its inputs, adds them up and compares with a threshold"),
    .stepsPerSecond = 1,
    .open =
        [] {
            return open(Machine<neuron::Params>{.run = neuron::run,
                                                .names = neuron::names,
                                                .stage = neuron::stage,
                                                .caption = neuron::caption,
                                                .phases = neuron::phases,
                                                .questions = neuron::questions,
                                                .outcome = neuron::outcome});
        },
    .teacher = {.minutes = 15,
                .prerequisites = {QT_TRANSLATE_NOOP("lessons", "products and sums"),
                                  QT_TRANSLATE_NOOP("lessons", "the graph of a function")},
                .question =
                    QT_TRANSLATE_NOOP("lessons", "With two inputs of 0 or 1: which weights and bias let the neuron fire only if "
                                                 "both are 1?"),
                .misconception = QT_TRANSLATE_NOOP(
                    "lessons",
                    "“The largest weight decides.” What counts is the product: a large weight of a silent input adds nothing.")},
};

} // namespace lessons
