#include "lessons/networks/activations/run.h"

#include <cmath>

namespace lessons::acts {
namespace {

using engine::Term;

constexpr std::uint32_t NoiseStream = 2;
constexpr int Points = PointsOfShape;
constexpr double Noise = 0.05;

/// What PReLU and swish learn, and what the points were made with.
struct Learner {
    const char* id;
    Activation kind;
    double start, truth, rate;
};
constexpr Learner Learners[] = {{"gamma", Activation::PRelu, 0.25, -0.5, 0.02}, {"beta", Activation::Swish, 1, 2, 2}};

double placeOf(int i) { return -3 + 0.25 * i; }

/// t = f(x) with the true shape, and some noise.
std::vector<double> targetsOf(const Params& p, int which)
{
    engine::Random random(std::uint64_t(p.seed), NoiseStream + std::uint32_t(which));
    std::vector<double> targets;
    for (int i = 0; i < Points; ++i)
        targets.push_back(engine::activationValue(Learners[which].kind, placeOf(i), Learners[which].truth) +
                          Noise * random.normal());
    return targets;
}

std::vector<QPointF> pointsOf(const Params& p, int which)
{
    std::vector<QPointF> points;
    for (const double target : targetsOf(p, which)) points.emplace_back(placeOf(int(points.size())), target);
    return points;
}

/// f(x): of PReLU γx below 0; of swish x σ(βx).
Quantity valueOf(const Learner& learner, const Quantity& shape, const Quantity& x)
{
    if (learner.kind == Activation::PRelu) return x[0] < 0 ? shape * x : x + Quantity(0);
    return x * engine::logistic(shape * x);
}

/// df/dγ = min(0, x) of PReLU; df/dβ = x² σ(βx) (1 - σ(βx)) of swish.
Quantity pullOf(const Learner& learner, const Quantity& shape, const Quantity& x)
{
    if (learner.kind == Activation::PRelu) return x[0] < 0 ? x + Quantity(0) : Quantity(0) * x;
    const Quantity s = engine::logistic(shape * x);
    return x * x * s * (Quantity(1) - s);
}

/// dL/dshape of L = mean (f(x) - t)², point by point.
Term gradientOf(const Params& p, int which, double shape)
{
    const Learner& learner = Learners[which];
    const std::vector<double> targets = targetsOf(p, which);
    std::vector<Term> terms;
    for (int i = 0; i < Points; ++i) {
        const Quantity x = placeOf(i), f = valueOf(learner, shape, x), pull = pullOf(learner, shape, x);
        terms.push_back(
            engine::product({Term(2.0 / Points, "2/N"), Term(f[0] - targets[std::size_t(i)], "f − t"), Term(pull[0], "df")}));
    }
    return sum(std::move(terms));
}

std::string part(const Learner& learner, const char* what) { return std::string(learner.id) + '.' + what; }

} // namespace

void stepLearn(const Params& p, State& s)
{
    s.before = s.shapes;
    for (int which = 0; which < 2; ++which)
        s.shapes[std::size_t(which)] -= Learners[which].rate * valueOf(gradientOf(p, which, s.before[std::size_t(which)]));
}

State beginLearn(const Params& p)
{
    State s;
    for (const Learner& learner : Learners) s.shapes.push_back(learner.start * p.shape);
    s.before = s.shapes;
    return s;
}

namespace {

void record(Tape& tape, const Now& now)
{
    if (now.step > 0) tape.step("learn");
    const auto put = [&](const std::string& id, const Quantity& quantity) -> Quantity {
        return now.step > 0 ? tape.make(id, quantity) : tape.plan(id, quantity);
    };
    for (int which : {1, 0}) {
        const Learner& learner = Learners[which];
        const double old = now.state.before[std::size_t(which)];
        const Quantity from = put(part(learner, "from"), engine::Numbers::scalar(old));
        const Quantity rate = put(part(learner, "rate"), engine::Numbers::scalar(learner.rate));
        const Quantity gradient = put(part(learner, "gradient"), engine::byHand(gradientOf(now.params, which, old)));
        tape.make(learner.id, now.step > 0 ? from - rate * gradient : Quantity(engine::Numbers::scalar(old)));
    }
}

Glossary names(const Now&)
{
    Glossary names{{"gamma.plot", {.name = Words::tr("PReLU; dots: what it should become")}},
                   {"beta.plot", {.name = Words::tr("Swish; dots: what it should become")}}};
    for (const Learner& learner : Learners) {
        const QString tex = QStringLiteral("\\") + QLatin1String(learner.id);
        names[learner.id] = {.name = learner.kind == Activation::PRelu ? Words::tr("new γ") : Words::tr("new β"),
                             .tex = tex,
                             .origin = Words::tr("where it starts"),
                             .decimals = 3,
                             .ink = 1};
        names[part(learner, "from")] = {.name = learner.kind == Activation::PRelu ? Words::tr("old γ") : Words::tr("old β"),
                                        .tex = tex + QStringLiteral("'"),
                                        .origin = Words::tr("as the step before left it"),
                                        .decimals = 3};
        names[part(learner, "rate")] = {
            .name = Words::tr("learning rate"), .tex = "\\eta", .origin = Words::tr("given"), .decimals = 2};
        names[part(learner, "gradient")] = {.name = Words::tr("gradient"), .tex = "g", .decimals = 3};
    }
    return names;
}

/// A function as it is bent in a step, and points that it should go through. A quantity of the learner stands on its axis.
ViewPtr plotOf(const State& s, int which, const std::string& onAxis, std::vector<QPointF> points)
{
    const Learner& learner = Learners[which];
    const auto f = [&learner, start = s.shapes[std::size_t(which)]](const widgets::Frame& frame, double x) {
        return engine::activationValue(learner.kind, x, frame.value(learner.id, {}).value_or(start));
    };
    return widgets::curve({.f = f,
                           .from = -3,
                           .to = 3,
                           .y = {onAxis, {}},
                           .points = std::move(points),
                           .named = part(learner, "plot"),
                           .low = -1,
                           .high = 3});
}

ViewPtr stage(const Now& now)
{
    std::vector<ViewPtr> both;
    for (const int which : {0, 1}) {
        const Learner& learner = Learners[which];
        const ViewPtr update = widgets::equation({.parts = {{part(learner, "from"), QStringLiteral("−")},
                                                            {part(learner, "rate"), QStringLiteral("×")},
                                                            {part(learner, "gradient"), QStringLiteral("=")},
                                                            {learner.id}},
                                                  .stretch = 0});
        both.push_back(below({plotOf(now.state, which, learner.id, pointsOf(now.params, which)), update}, 16));
    }
    return beside(std::move(both));
}

Caption caption(const Now& now, const Tape&)
{
    if (now.step == 0)
        return {Words::tr("Before the first step."),
                Words::tr("Both functions will be bent to points that others of their kind have made.")};
    const auto shown = [&](std::size_t which) { return widgets::number(now.state.shapes[which], 3); };
    return {Words::tr("Step %1.").arg(now.step),
            Words::tr("PReLU has learnt γ = %1, swish β = %2, each by its own gradient.").arg(shown(0), shown(1))};
}

// --- inside of a step: what one point has to do with both shapes --------------------------------------------------

/// One point of one function, to the new shape.
void recordPoint(Tape& tape, const Now& now, const State& after, int which, int point)
{
    using engine::Numbers;
    const Learner& learner = Learners[which];
    const double shape = now.state.shapes[std::size_t(which)];
    const auto id = [&](const char* what) { return part(learner, what); };
    const Quantity x = tape.input(id("x"), Numbers::scalar(placeOf(point)));
    const Quantity t = tape.input(id("t"), Numbers::scalar(targetsOf(now.params, which)[std::size_t(point)]));
    const Quantity from = tape.parameter(id("from"), Numbers::scalar(shape));
    const auto make = [&](const char* what, const Quantity& made) { return tape.step(what).make(id(what), made); };
    const Quantity f = make("f", valueOf(learner, from, x)), r = make("r", f - t);
    const Quantity pull = make("pull", pullOf(learner, from, x)), share = make("share", Quantity(2) * r * pull);
    const double all = valueOf(gradientOf(now.params, which, shape));
    const Quantity mean = (share + Quantity(Points * all - share[0], "others")) / Quantity(Points, "N");
    const Quantity gradient = make("gradient", numbersOf(Numbers::scalar(all), mean));
    tape.slopeIs(id("from"), gradient);
    tape.step("new").make(
        learner.id, numbersOf(Numbers::scalar(after.shapes[std::size_t(which)]), from - Quantity(learner.rate, "η") * gradient));
}

ViewPtr insideStage(const Now& now, int point)
{
    std::vector<ViewPtr> both;
    for (const int which : {0, 1}) {
        const Learner& learner = Learners[which];
        const auto id = [&](const char* what) { return part(learner, what); };
        const auto row = [&](std::vector<widgets::Equation::Part> parts) {
            return widgets::equation({.parts = std::move(parts), .stretch = 0});
        };
        both.push_back(below(
            {plotOf(now.state, which, id("f"), {pointsOf(now.params, which)[std::size_t(point)]}),
             row({{id("x"), QStringLiteral("→")}, {id("f"), QStringLiteral("−")}, {id("t"), QStringLiteral("=")}, {id("r")}}),
             row({{id("pull"), QStringLiteral("× 2r =")}, {id("share"), QStringLiteral("Σ / N =")}, {id("gradient")}}),
             row({{id("from"), QStringLiteral("− ηg =")}, {learner.id}})},
            12));
    }
    return beside(std::move(both));
}

Glossary insideNames(const Now& now, int point)
{
    Glossary all = names(now);
    for (const Learner& learner : Learners) {
        const auto put = [&](const char* what, const QString& name, const char* tex, const QString& origin = {}) {
            all[part(learner, what)] = {.name = name, .tex = QString::fromUtf8(tex), .origin = origin, .decimals = 3};
        };
        put("x", Words::tr("point %1").arg(point + 1), "x", Words::tr("given"));
        put("t", Words::tr("what it should be"), "t", Words::tr("the true shape's, with noise"));
        put("f", Words::tr("answer"), "f"), put("r", Words::tr("error"), "r"), put("share", Words::tr("its share"), "2r\\,f'");
        put("pull", learner.kind == Activation::PRelu ? QStringLiteral("∂f/∂γ") : QStringLiteral("∂f/∂β"), "f'");
        all[part(learner, "plot")].name = learner.kind == Activation::PRelu ? QStringLiteral("PReLU") : QStringLiteral("Swish");
        all[part(learner, "from")].origin = Words::tr("as the step before left it");
    }
    return all;
}

Caption insideCaption(const Tape& tape, int operation)
{
    if (operation == 0)
        return {Words::tr("Inside the next step."), Words::tr("One of the points that both functions are bent to.")};
    const QString lead = tape.target(operation)->id.starts_with("gamma") ? QStringLiteral("PReLU.") : QStringLiteral("Swish.");
    const std::string key = tape.key(operation);
    if (key == "f") return {lead, Words::tr("What the function answers with the shape that it has.")};
    if (key == "r") return {lead, Words::tr("By how much it is off.")};
    if (key == "pull") return {lead, Words::tr("How the answer changes with the shape.")};
    if (key == "share") return {lead, Words::tr("The share of the point: twice its error times that slope.")};
    if (key == "gradient") return {lead, Words::tr("The mean of the shares of all %1 points.").arg(Points)};
    return {lead, Words::tr("The shape goes a step against its gradient.")};
}

} // namespace

Inside insideOfLearning(const Now& now, int place)
{
    State after = now.state;
    stepLearn(now.params, after);
    Tape tape;
    for (int which : {0, 1}) recordPoint(tape, now, after, which, place);
    const auto owned = [params = now.params, state = now.state, step = now.step](auto f) {
        return f(Now{step, params, state, {}});
    };
    return {.run = Recorded(std::move(tape), insideStage(now, place)),
            .names = [owned, place] { return owned([&](const Now& then) { return insideNames(then, place); }); },
            .caption = insideCaption};
}

const Showing ofLearning{record, names, stage, caption};

} // namespace lessons::acts
