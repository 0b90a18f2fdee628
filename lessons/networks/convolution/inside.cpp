#include "lessons/networks/convolution/words.h"

#include <algorithm>

namespace lessons::conv {
namespace {

using engine::Indices;
using engine::Numbers;
using engine::Term;

/// A place of the output of one learner, which is a sample of its batch: the next step looks at all of them.
struct InsideOf {
    Params params;
    State state; ///< with the step before it
    int learner = 0, place;

    InsideOf(const Now& now, int sample) : params(now.params), state(now.state), place(sample)
    {
        while (place >= of().task.places()) place -= of().task.places(), ++learner;
    }
    const Learner& of() const { return state.learners()[std::size_t(learner)]; }
    const engine::KernelLearning& at() const { return state.now[std::size_t(learner)]; }
    int places() const { return of().task.places(); }
    Indices element() const { return {place / of().task.target.shape[2], place % of().task.target.shape[2]}; }
    /// The one map of a tensor.
    static Quantity flat(const Tensor& map) { return reshaped(Quantity(Numbers(map)), {map.shape[1], map.shape[2]}); }
};

Numbers ofWeights(const std::vector<double>& weights)
{
    Numbers numbers({3, 3}, engine::Precision::Double);
    numbers.data = weights;
    return numbers;
}

/// The error of the place, its loss, and the batch's: the mean over all places.
Quantity recordLoss(Tape& tape, const InsideOf& p, const Quantity& answers, const Quantity& y, const Quantity& t)
{
    const Quantity r = tape.step("r").make("r", y - t);
    const Quantity own = tape.step("loss").make("loss", square(r));
    const std::vector<int> all{p.places()};
    const Quantity mean = meanSquared(reshaped(answers, all), reshaped(Quantity(Numbers(p.of().task.target)), all));
    const Quantity others(mean[0] * p.places() - own[0], "others");
    tape.step("L").make("L", numbersOf(mean.value(), (own + others) / Quantity(p.places(), "P")));
    return r;
}

/// dL/dw = the mean of the shares of all places; w = w' - η dL/dw.
void recordUpdate(Tape& tape, const InsideOf& p, const Quantity& w, const Quantity& share)
{
    const Numbers slopes = ofWeights(p.at().gradient);
    Numbers rest = slopes;
    for (std::size_t i = 0; i < 9; ++i) rest.data[i] = slopes.data[i] * p.places() - share[i];
    const Quantity others(rest, [rest](const Indices& at) { return Term(rest.data[std::size_t(3 * at[0] + at[1])], "others"); });
    const Quantity gradient = tape.step("g").make("g", numbersOf(slopes, (share + others) / Quantity(p.places(), "P")));
    tape.slopeIs("w", gradient);
    engine::KernelLearning next = p.at();
    const double rate = p.of().rate(p.params);
    engine::step(p.of().task, next, rate);
    tape.step("new").make("new", numbersOf(ofWeights(next.kernel), w - Quantity(rate, "η") * gradient));
}

Tape tapeOf(const InsideOf& p)
{
    Tape tape;
    const Learner& of = p.of();
    const Numbers pixels(of.task.pixels), kernel = ofWeights(p.at().kernel);
    Numbers window = kernel;
    for (std::size_t i = 0; i < 9; ++i) window.data[i] = pixels.data[i * std::size_t(p.places()) + std::size_t(p.place)];
    tape.input("input", p.flat(of.grey).value());
    const Quantity target = tape.input("target", p.flat(of.task.target).value());
    const Quantity x = tape.input("x", window), w = tape.parameter("w", kernel);
    // what the net of one kernel answers everywhere, as the stage of the training shows it
    const Quantity t = tape.make("t", element(target, p.element())), answers = of.output(of.input(), Quantity(kernel));
    const Quantity products = tape.step("products").make("products", x * w);
    const Quantity y = tape.step("y").make("y", numbersOf(element(answers, p.element()).value(), sum(products)));
    const Quantity r = recordLoss(tape, p, answers, y, t);
    const Quantity dy = tape.step("dy").make("dy", Quantity(2) * r);
    recordUpdate(tape, p, w, tape.step("share").make("share", spread(spread(dy, 0, 3), 1, 3) * x));
    return tape;
}

ViewPtr insideStage(const InsideOf& p)
{
    const Slide slide(p.params, p.of().grey.shape);
    const QRectF picture = slide.picture();
    const auto sight = [slide, at = p.element()](const widgets::Frame&) {
        return std::optional(widgets::Sight{slide.spanAt(at[0], at[1]), at});
    };
    const ViewPtr maps =
        beside({titled({.named = "input.panel"},
                       widgets::picture({.id = "input", .plane = widgets::Plane{slide.padded(), picture, slide.padded(), true}})),
                widgets::picture({.id = "target", .side = 120}),
                titled({.named = "losses", .stretch = 0.8}, widgets::ledger({.ids = {"loss", "L"}, .bars = false}))},
               24);
    const ViewPtr forward =
        widgets::equation({.parts = {{"x", "×"}, {"w", "="}, {"products", "}"}, {"y", "−"}, {"t", "="}, {"r"}}, .stretch = 0});
    const ViewPtr back =
        widgets::equation({.parts = {{"dy", "× x ="}, {"share", "Σ / P ="}, {"g", "w − ηg ="}, {"new"}}, .stretch = 0});
    return magnified({.picture = "input", .cells = "x", .map = "target", .sight = sight}, below({maps, forward, back}, 28));
}

Glossary insideNames(const InsideOf& p)
{
    const std::vector<QStringList> axes{{Words::tr("row")}, {Words::tr("column")}};
    const auto weights = [&](const QString& name, const char* tex, const QString& origin = {}) {
        return widgets::Naming{.name = name, .tex = tex, .origin = origin, .axes = axes};
    };
    const auto one = [](const QString& name, const char* tex) {
        return widgets::Naming{.name = name, .tex = tex, .decimals = 4};
    };
    const QString who = nameOfLearner(p.params, p.learner);
    return {{"input", {.name = Words::tr("input"), .tex = "x", .origin = who, .scale = Scale::Grey, .bound = 255, .axes = axes}},
            {"input.panel", {.name = Words::tr("Input: %1").arg(who)}},
            {"target", {.name = Words::tr("target"), .tex = "y^{*}", .origin = Words::tr("the true kernel's"), .axes = axes}},
            {"losses", {.name = Words::tr("Loss")}},
            {"x", weights(Words::tr("window, −1 to 1"), "x", Words::tr("grey value / 127.5 − 1"))},
            {"w", weights(Words::tr("learnt kernel"), "w", Words::tr("as the step has left it"))},
            {"products", weights(Words::tr("products"), "xw")},
            {"y", one(Words::tr("output"), "y")},
            {"t", one(Words::tr("target"), "y^{*}")},
            {"r", one(Words::tr("error"), "r")},
            {"loss", one(Words::tr("loss of the place"), "r^2")},
            {"L", one(Words::tr("mean over all %1 places").arg(p.places()), "L")},
            {"dy", one(Words::tr("slope of its loss"), "2r")},
            {"share", weights(Words::tr("share of the place"), "\\partial y\\,x")},
            {"g", weights(Words::tr("gradient ∂L/∂w"), "g")},
            {"new", weights(Words::tr("new kernel"), "w'")}};
}

Caption insideCaption(const Tape& tape, int operation)
{
    const auto is = [&](const char* id) { return told(tape, id, {}, operation, 4); };
    const Caption captions[] = {
        {Words::tr("Inside the next step."), Words::tr("One place of the window, of all that the step looks at.")},
        {Words::tr("Forward."), Words::tr("Each pixel times its weight.")},
        {Words::tr("Forward."), Words::tr("Their sum is the output, %1.").arg(is("y"))},
        {Words::tr("Error."), Words::tr("It should be %1, and is off by %2.").arg(is("t"), is("r"))},
        {Words::tr("Loss."), Words::tr("The error squared: %1.").arg(is("loss"))},
        {Words::tr("Loss."), Words::tr("The loss of the step is the mean over all places: %1.").arg(is("L"))},
        {Words::tr("Back."), Words::tr("How the loss of the place changes with its output: %1.").arg(is("dy"))},
        {Words::tr("Back."), Words::tr("Each weight's share: that slope times the pixel under it.")},
        {Words::tr("Gradient."), Words::tr("The mean of the shares of all places.")},
        {Words::tr("Update."), Words::tr("Each weight goes a step against its gradient.")}};
    return captions[operation];
}

} // namespace

int placesOf(const Now& now)
{
    int places = 0;
    for (const Learner& learner : now.state.learners()) places += learner.task.places();
    return places;
}

Inside insideOf(const Now& now, int sample)
{
    const InsideOf place(now, sample);
    return {.run = Recorded(tapeOf(place), insideStage(place)),
            .names = [place] { return insideNames(place); },
            .caption = insideCaption,
            .phases = [](const Tape& tape) -> std::vector<Phase> {
                return {{1, Words::tr("forward")},
                        {stepOf(tape, "r"), Words::tr("loss")},
                        {stepOf(tape, "dy"), Words::tr("backward")},
                        {stepOf(tape, "g"), Words::tr("update")}};
            }};
}

} // namespace lessons::conv
