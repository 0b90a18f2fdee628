#include "engine/tape/losses.h"
#include "engine/tape/pictures.h"
#include "lessons/chosen.h"
#include "lessons/compression/binary_and_adder/run.h"
#include "lessons/dense_step.h"
#include "lessons/numbered.h"

namespace lessons {
namespace binary {
namespace {

using blocks::State;
using Now = At<Params, State>;

/// As XNOR-Net has them, normalisation stands before each layer, so that there are signs; and behind the last.
std::shared_ptr<const blocks::Plan> planOf(const Params& p)
{
    const bool small = p.size == Size::Small;
    std::vector<engine::Layer> layers{engine::BatchNorm{}};
    for (int l = 0; l <= p.layers; ++l) {
        const int units = l == p.layers ? blocks::Classes : small ? 32 : 256;
        const engine::Layer kernels[] = {engine::Dense{units, false}, engine::Xnor{units}, engine::Adder{units}};
        layers.push_back(kernels[int(p.kernel)]);
        layers.push_back(engine::BatchNorm{});
        if (l < p.layers && p.kernel != Kernel::Binary) layers.push_back(engine::ActivationLayer{engine::Activation::Relu});
    }
    const engine::Shape in{small ? 64 : 784};
    return std::make_shared<const blocks::Plan>(
        blocks::Plan{engine::Model(in), {in, std::move(layers)}, picturesOf(small ? "digits8x8" : "digits")});
}

/// How the net answers a test picture, and what its first units have learnt: in a binary net signs, scaled, of weights behind.
void recordNet(Tape& tape, const Now& now)
{
    if (now.step > 0) tape.step("batch");
    const engine::Pass<float>& pass = blocks::recordPicture(tape, blocks::seen(now));
    const engine::Network& net = now.state.plan->network;
    const int side = now.params.size == Size::Small ? 8 : 28;
    engine::Numbers weights = tensorOf(*net.weights(1), now.state.learner.parameters);
    constexpr int Shown = 16; // units of the first layer
    weights.shape = {Shown, side, side}, weights.data.resize(std::size_t(Shown * side * side));
    const Quantity behind = tape.parameter("behind", std::move(weights));
    if (now.params.kernel == Kernel::Binary) {
        const Quantity alpha = tape.make("alpha", meanForEach(absolute(behind), 0));
        tape.make("seen", everywhere(alpha, 0, behind.shape()) * signOf(behind));
    }
    blocks::recordMeasures(tape, now.state);
    const Quantity z = tape.parameter("z", lane(pass.values(net.depth())));
    tape.make("p", numbersOf(lane(pass.probabilities()), softmax(z)));
    if (now.step > 0) tape.point("p");
}

Glossary namesOfNet(const Now&)
{
    const QStringList unit{Words::tr("unit")}, digits = countedFrom(0, blocks::Classes);
    const QString given = Words::tr("a test picture"), learnt = Words::tr("learnt"), made = Words::tr("made by the net");
    Glossary all{{"x", {.name = Words::tr("Picture"), .tex = "x", .origin = given, .bound = 1, .axes = pictureAxes()}},
                 {"behind", {.name = Words::tr("Weights w"), .tex = "w", .origin = learnt, .axes = mapAxes(unit)}},
                 {"alpha", {.name = Words::tr("mean |w|"), .tex = "\\alpha", .decimals = 4, .axes = {unit}, .spelled = true}},
                 {"seen", {.name = Words::tr("What the net sees: α sign w"), .tex = "\\hat w", .axes = mapAxes(unit)}},
                 {"z", {.name = Words::tr("output"), .tex = "z", .origin = made, .axes = {digits}, .spelled = true}},
                 {"p", {.name = Words::tr("Answer"), .tex = "p", .scale = Scale::Sequential, .bound = 1, .axes = {digits}}}};
    blocks::nameMeasures(all);
    all["x"].scale = Scale::Sequential;
    return all;
}

ViewPtr stageOfNet(const Now& now)
{
    const bool isBinary = now.params.kernel == Kernel::Binary;
    std::vector<ViewPtr> maps{widgets::gallery({.id = "behind", .columns = isBinary ? 8 : 4})};
    if (isBinary) maps.push_back(widgets::gallery({.id = "seen", .columns = 8}));
    maps.push_back(widgets::ledger({.ids = {"loss", "batchAccuracy", "testAccuracy"}, .bars = false, .line = 1.5}));
    const ViewPtr answer = cells({.id = "p", .named = true, .stretch = 2, .bars = true});
    return beside({below({widgets::picture({.id = "x", .side = 120}), answer}, 12), below(std::move(maps), 12)}, 24);
}

Caption captionOfNet(const Now& now, const Tape&)
{
    if (now.verdict) return {Words::tr("Stopped."), Words::tr("The loss is no number: try a smaller learning rate."), true};
    if (now.step == 0) return {leadOf(0), Words::tr("All weights are random.")};
    return {Words::tr("Step %1 of %2.").arg(now.step).arg(now.params.steps), Words::tr("Each batch moves the weights w.")};
}

/// All weights, layer by layer: Adam moves these, whatever of them the net sees.
std::vector<Counted> counts(const State& s)
{
    Counted all{QStringLiteral("behind"), Words::tr("Weights w"), Words::tr("of all layers"), {}};
    for (int l = 0; l < s.plan->network.depth(); ++l)
        if (const engine::Block* block = s.plan->network.weights(l)) {
            const auto first = s.learner.parameters.begin() + std::ptrdiff_t(block->offset);
            all.parts.push_back(
                {Words::tr("layer %1").arg(all.parts.size() + 1), {first, first + std::ptrdiff_t(block->size())}});
        }
    return {all};
}

constexpr auto taught = blocks::machineOf<Params>();
constexpr LiveMachine<Params, State> machine = [] {
    auto made = taught;
    made.record = recordNet, made.names = namesOfNet, made.stage = stageOfNet, made.caption = captionOfNet, made.counts = counts;
    made.values = nullptr, made.inside = insideOf;
    made.training.measure = [](const Params& p, const State& s, const std::vector<double>& before) {
        std::vector<double> all = taught.training.measure(p, s, before);
        addReaches(all, before, counts(s));
        return all;
    };
    return made;
}();

/// The largest |2 popcount - n - Σ sign x sign w| of 1000 pairs of up to 1000 numbers.
Measured largestDifference(const Session& session, int)
{
    engine::Random random(std::stoull(find(session.fields(), "seed").text()));
    double most = 0;
    for (int i = 0; i < 1000; ++i) {
        engine::Numbers x({1 + random.below(1000)}, engine::Precision::Double), w = x;
        for (auto* each : {&x, &w}) std::ranges::generate(each->data, [&] { return random.normal(); });
        most = std::max(most, std::abs(productOfSigns(x, w) - dot(signOf(x), signOf(w))[0]));
    }
    return most;
}

std::vector<Claim> claims()
{
    const auto learnt = [](const char* id, const QString& sentence, ClaimRun run, double least) {
        return Claim{id, sentence, {std::move(run)}, 1, nullptr, valueNamed("testAccuracy"), nullptr, false, atLeast(least), 8};
    };
    const std::vector<engine::Change> signs{{"run", "learn"}, {"data", "28x28"}, {"layers", "2"}, {"steps", "748"}};
    const QString exact = Words::tr("Twice the popcount minus n is the product of the signs, exactly.");
    return {{"xnor-identity", exact, {{}}, 1, nullptr, largestDifference, nullptr, false, equalTo(0), 0.1},
            learnt("binary-accuracy", Words::tr("Four epochs, 784-256-256-10: signs alone read digits."), {signs, 748}, 0.89),
            learnt("adder-accuracy", Words::tr("Fifteen epochs, 64-32-10: a net that adds reads small digits."),
                   {{{"run", "learn"}, {"kernel", "adder"}}, 300}, 0.85)};
}

} // namespace

blocks::Setup Params::setup() const
{
    const char* const kernels[] = {"x · w", "±1", "−|x − w|"};
    const bool small = size == Size::Small;
    const QString hidden = QString(small ? "-32" : "-256").repeated(layers);
    const QString name = QStringLiteral("%1, %2%3-10").arg(kernels[int(kernel)]).arg(small ? 64 : 784).arg(hidden);
    return {*this, name, {}, 1, 1, [p = *this] { return planOf(p); }};
}

} // namespace binary

extern const Lesson binaryAndAdder{
    .id = "binary-and-adder",
    .part = 2,
    .title = QT_TRANSLATE_NOOP("lessons", "Binary and adder"),
    .idea = QT_TRANSLATE_NOOP("lessons", "layers without multiplication: signs as bits of a word, or differences that are added"),
    .stepsPerSecond = 1,
    .open =
        [] {
            using namespace binary;
            return openEither(
                {.field = "run", .mechanism = {makeByHand, 1}, .training = {makeLive<machine>(), 20}, .mechanismIs = "by-hand"});
        },
    .teacher = {.minutes = 35,
                .prerequisites = {"number-formats", "quantization"},
                .question =
                    QT_TRANSLATE_NOOP("lessons", "1000 signs against 1000 others: how many operations on words of 64 bits?"),
                .misconception =
                    QT_TRANSLATE_NOOP("lessons", "“A binary net learns ±1.” Real weights learn; it sees their signs.")},
    .claims = binary::claims,
};

} // namespace lessons
