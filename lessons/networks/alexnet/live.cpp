#include "lessons/networks/alexnet/run.h"
#include "lessons/numbered.h"
#include "lessons/trained.h"
#include "lessons/training_words.h"

#include <cmath>

namespace lessons::alexnet {
namespace {

using engine::Lanes;
using engine::Numbers;

constexpr int Shown = 16; ///< digits of the next batch

/// One sample's values as maps of this size.
Numbers mapsOf(const Lanes<const float>& values, int count, std::vector<int> shape)
{
    Numbers maps(std::move(shape), engine::Precision::Float);
    auto to = maps.data.begin();
    for (int n = 0; n < count; ++n)
        for (int i = 0; i < values.features; ++i) *to++ = double(values(i, n));
    return maps;
}

void recordCosts(Tape& tape, const Counted& of)
{
    const auto all = [&](const char* id, const std::vector<engine::Term>& terms) {
        tape.make(id, engine::byHand(sum(std::vector(terms))));
    };
    all("parameters", of.parameters), all("products", of.products), all("traffic", of.bytes);
}

/// What the next step learns from, what dropout leaves of the first digit, and how the net answers it.
void record(Tape& tape, const Now& now)
{
    static thread_local engine::Pass<float> pass;
    const State& s = now.state;
    nextBatch(now.params, s).put(s, Shown, pass);
    if (now.step > 0) tape.step("batch");
    const auto values = [&](int v) { return std::as_const(pass).values(v); };
    tape.input("digits", mapsOf(values(0), Shown, {Shown, Side, Side}));
    const engine::Network& net = s.plan->network;
    for (const int layer : {0, 1}) {
        const int value = s.plan->looked[std::size_t(layer)];
        const engine::Shape shape = net.shape(value);
        tape.input(layer == 0 ? "h1" : "h2", mapsOf(values(value), 1,
                                                    s.plan->counted ? std::vector{shape.channels, shape.height, shape.width}
                                                                    : std::vector{Hidden, Hidden}));
    }
    if (s.plan->counted) recordCosts(tape, *s.plan->counted);
    const Quantity y = tape.parameter("z", mapsOf(values(net.output()), 1, {Classes}));
    tape.parameter("loss", Numbers::scalar(s.loss));
    const auto share = [&](const char* id, double value, double n) {
        tape.make(id, engine::byHand(engine::Term(std::round(value * n), "right") / engine::Term(n, "N"), value));
    };
    share("batchAccuracy", s.accuracy, BatchSize), share("testAccuracy", s.tested, Tests);
    tape.make("p", softmax(y));
    if (now.step > 0) tape.point("p");
}

Glossary names(const Now& now)
{
    const Batch batch = nextBatch(now.params, now.state);
    QStringList told;
    for (std::size_t i = 0; i < Shown; ++i) {
        told << QString::number(batch.labels[i]);
        if (batch.labels[i] != now.state.plan->train->labels[std::size_t(batch.rows[i])]) told.back() += QStringLiteral(" ✗");
    }
    const QString net = Words::tr("computed by the net, with dropout");
    const QString title = now.params.redrawn > 0 ? Words::tr("Digits of the next batch; ✗: it is told a wrong class")
                                                 : Words::tr("Digits of the next batch, and their classes");
    const auto hidden = [&](const QString& name, const char* tex) {
        return Naming{.name = name,
                      .tex = tex,
                      .origin = net,
                      .scale = now.params.activation == engine::Activation::Relu ? Scale::Sequential : Scale::Diverging,
                      .axes = pictureAxes()};
    };
    const auto maps = [&](const QString& name, const char* tex, int layer) {
        const engine::Shape shape = now.state.plan->network.shape(now.state.plan->looked[std::size_t(layer)]);
        Naming all = hidden(name, tex);
        all.axes = mapAxes(mapNames(now.params.form, shape.channels));
        return all;
    };
    const QString rows = now.params.form == Form::TwoGpus ? Words::tr("%1: a row for each GPU") : QStringLiteral("%1");
    const bool convolves = now.params.convolves();
    return {{"parameters", {.name = Words::tr("parameters"), .tex = "P", .decimals = 0}},
            {"products", {.name = Words::tr("multiplications a picture"), .tex = "M", .decimals = 0}},
            {"traffic", {.name = Words::tr("bytes between two GPUs"), .tex = "B", .decimals = 0}},
            {"digits",
             {.name = title,
              .tex = "x",
              .origin = Words::tr("training digits, as they are changed for this step"),
              .scale = Scale::Sequential,
              .bound = 1,
              .axes = mapAxes(told)}},
            {"h1", convolves ? maps(rows.arg(Words::tr("conv1, pooled, of the first digit")), "h_1", 0)
                             : hidden(Words::tr("left of layer 1, first digit"), "h_1")},
            {"h2", convolves ? maps(rows.arg(Words::tr("conv5 of it")), "h_5", 1)
                             : hidden(Words::tr("left of layer 2, first digit"), "h_2")},
            {"z", {.name = Words::tr("outputs"), .tex = "z", .origin = net, .axes = {countedFrom(0, Classes)}, .spelled = true}},
            {"p",
             {.name = Words::tr("answer to it"),
              .tex = "p",
              .scale = Scale::Sequential,
              .bound = 1,
              .axes = {countedFrom(0, Classes)}}},
            {"loss",
             {.name = Words::tr("loss of the batch"),
              .tex = "L",
              .origin = Words::tr("computed from the batch, before the step"),
              .decimals = 3}},
            {"batchAccuracy", {.name = Words::tr("right in the batch, as it is told"), .tex = "r_b", .decimals = 3}},
            {"testAccuracy", {.name = Words::tr("test digits right"), .tex = "r", .decimals = 3}}};
}

ViewPtr stage(const Now& now)
{
    const bool convolves = now.params.convolves();
    const auto units = [&](const char* id) {
        return convolves ? widgets::gallery({.id = id, .columns = id[1] == '1' ? 4 : 8}) : cells({.id = id, .square = true});
    };
    std::vector<std::string> told{"loss", "batchAccuracy", "testAccuracy"};
    if (convolves) told.insert(told.end(), {"parameters", "products", "traffic"});
    const ViewPtr numbers = widgets::ledger({.ids = told, .bars = false, .stretch = 1});
    return below(
        {beside({widgets::gallery({.id = "digits", .columns = 8, .stretch = 2, .named = true, .key = false}), numbers}),
         beside({units("h1"), units("h2"), cells({.id = "p", .named = true, .tallest = 24, .stretch = 0.4, .bars = true})})},
        16);
}

Caption caption(const Now& now, const Tape&)
{
    if (now.verdict) return stopCaption(now.step, *now.verdict);
    const State& s = now.state;
    const QString right = Words::tr("After the last epoch %1 of the test digits are right.").arg(percent(s.tested));
    if (now.step == 0) return {leadOf(0), Words::tr("The weights are random.")};
    return {Words::tr("Step %1, epoch %2.").arg(now.step).arg((now.step - 1) / s.perEpoch(now.params) + 1), right};
}

std::vector<ChartOf> charts(const Params&)
{
    return lossAndAccuracy({{.id = "loss"}}, batchAndTest("batchAccuracy", "testAccuracy"));
}

constexpr int Look = 20, Late = 600; ///< steps at which is asked

Outcome testedRight(const Now& now)
{
    return {{{}, 100 * now.state.tested},
            Words::tr("Test digits %1, batch %2: what a net knows by heart does not help it with new digits.")
                .arg(percent(now.state.tested), percent(now.state.accuracy))};
}

std::vector<Question> questions(const Now& changed)
{
    if (changed.step > 0 || changed.params.steps < Late) return {};
    return {{.id = "right",
             .kind = Question::Number,
             .text = Words::tr("How many of a hundred test digits are right at step %1?").arg(Late),
             .at = Look,
             .reveals = Late,
             .unit = QStringLiteral("%"),
             .tolerance = 5,
             .outcome = testedRight}};
}

engine::Values values(const Now& now, const Tape&)
{
    const State& s = now.state;
    const engine::Block& bias = *s.plan->network.biases(0);
    const auto from = s.learner.parameters.begin() + std::ptrdiff_t(bias.offset);
    return {{"loss", s.loss},
            {"batchAccuracy", s.accuracy},
            {"testAccuracy", s.tested},
            {"b1", std::vector<double>(from, from + std::ptrdiff_t(bias.size()))}};
}

} // namespace

QStringList mapNames(Form form, int count)
{
    QStringList all;
    for (int map = 0; map < count; ++map)
        all << (form == Form::Whole ? Words::tr("map %1").arg(map + 1)
                                    : Words::tr("GPU %1, map %2").arg(1 + 2 * map / count).arg(map + 1));
    return all;
}

const LiveMachine<Params, State> machine{.training = training,
                                         .end = [](const Params& p) { return p.steps; },
                                         .record = record,
                                         .names = names,
                                         .stage = stage,
                                         .caption = caption,
                                         .charts = charts,
                                         .questions = questions,
                                         .values = values,
                                         .net =
                                             [](const Now& now) {
                                                 const State& s = now.state;
                                                 return Net{s.plan->network, s.learner.parameters, picturesOf("digits")};
                                             },
                                         .samples = [](const Now&) { return BatchSize; },
                                         .inside = insideOf};

} // namespace lessons::alexnet
