#include "engine/tape/sequences.h"
#include "lessons/networks/attention/run.h"
#include "lessons/networks/attention/words.h"

namespace lessons::attention {
namespace {

using engine::Numbers;

/// Where each symbol that is written looks.
void recordMap(Tape& tape, const Now& now, const Shown& shown)
{
    const tokens::EncoderDecoder& model = now.state.plan->model;
    const int T = int(shown.written.to.size()), S = int(shown.written.from.size());
    const Quantity Q = tape.parameter("Q", shown.rows(model, model.queries, T)),
                   K = tape.parameter("K", shown.rows(model, model.keys, S));
    const Quantity s = tape.make("s", scoresOf(tape, now, Q, K, model.attention, "v"));
    const Quantity alpha = tape.make("alpha", engine::numbersOf(alignment(model, shown.pass, 0, T, S), engine::softmax(s)));
    tape.make("H", engine::entropy(alpha));
}

} // namespace

Quantity scoresOf(Tape& tape, const Now& now, const Quantity& Q, const Quantity& K, int layer, const char* v)
{
    const Plan& plan = *now.state.plan;
    if (!now.params.attends || now.params.score == Score::Dot || now.params.score == Score::Bilinear)
        return engine::dotScores(Q, K);
    if (now.params.score == Score::ScaledDot) return engine::scaledDotScores(Q, K);
    const engine::Block& weights = *plan.model.network.weights(layer);
    return engine::additiveScores(Q, K, tape.parameter(v, tensorOf(weights, now.state.learner.parameters)));
}

Tensor Shown::rows(const tokens::EncoderDecoder& model, int value, int count) const
{
    return tokens::timeRows(model.network, pass.values(value), value, 0, std::min(count, model.network.shape(value).pixels()));
}

void record(Tape& tape, const Now& now)
{
    const Plan& plan = *now.state.plan;
    const tokens::EncoderDecoder& model = plan.model;
    const Shown shown = shownAt(now.params, now.state);
    if (now.step > 0) tape.step("batch");
    (model.words ? recordSentences : recordMap)(tape, now, shown);
    const Tensor logits = shown.rows(model, model.network.output(), int(shown.written.to.size()));
    tape.make("p", engine::softmax(tape.parameter("z", logits)));
    const Measures& m = now.state.measures;
    tape.parameter("loss", Numbers::scalar(now.state.loss)), tape.parameter("mass", Numbers::scalar(m.mass));
    tape.make("accuracy", engine::byHand(engine::Term(std::round(m.accuracy * Tests), Words::tr("right").toStdString()) /
                                         engine::Term(Tests, "N")));
    tape.parameter("entropy", Numbers::scalar(m.entropy));
    if (now.step > 0) tape.point(model.words ? "beta" : "alpha");
}

// Those of the run: what is shown of it is only looked at.
engine::Values values(const Now& now, const Tape&)
{
    const Plan& plan = *now.state.plan;
    thread_local engine::Pass<float> pass;
    const tokens::Pair first = writtenAlone(plan.model, plan.script(), now.state.learner.parameters, plan.tests.front(), pass);
    const Tensor map = alignment(plan.model, pass, 0, int(first.to.size()), int(first.from.size()));
    const Measures& m = now.state.measures;
    return {{"loss", now.state.loss},
            {"accuracy", m.accuracy},
            {"mass", m.mass},
            {"entropy", m.entropy},
            {"read", first.from},
            {"written", first.to},
            {"readingWeights", followedIn(plan.model).exported(now.state.learner.parameters)},
            {"alignment", map}};
}

Glossary names(const Now& now)
{
    const Plan& plan = *now.state.plan;
    const Shown shown = shownAt(now.params, now.state);
    const tokens::Script& script = plan.script();
    const QStringList read = symbolsOf(script.reads, shown.written.from), feature{Words::tr("feature")};
    QStringList written = symbolsOf(script.writes, shown.written.to);
    int wrong = 0;
    for (int t = 0; t < int(written.size()); ++t)
        if (shown.written.to[std::size_t(t)] != shown.truth.to[std::size_t(t)]) written[t] += QStringLiteral(" ✗"), ++wrong;
    const QStringList looked =
        now.params.attends ? read
                           : QStringList{now.params.kind == Kind::Sentences ? Words::tr("the mean") : Words::tr("the last")};
    const QString decoder = Words::tr("computed by the decoder"),
                  tests = Words::tr("computed from the %1 test sequences").arg(Tests);
    Glossary all{
        {"map",
         {.name = now.params.kind == Kind::Sentences
                      ? Words::tr("Which word follows %1 in the sentence with ★?").arg(shown.truth.question == 0 ? "▲" : "●")
                  : now.params.attends ? Words::tr("Where each symbol looks while it is written")
                                       : Words::tr("What is written, all from one vector"),
          .note = wrong == 0 ? Words::tr("all that is written is right") : Words::tr("wrong: %n symbol(s)", nullptr, wrong)}},
        {"alpha", tokens::weighing(Words::tr("weights"), "\\alpha", {written, looked})},
        {"p", tokens::weighing(Words::tr("probability of each symbol"), "p", {written, allOf(script.writes)})},
        {"H",
         {.name = Words::tr("entropy, bits"),
          .tex = "H",
          .scale = Scale::Sequential,
          .bound = 5,
          .axes = {written},
          .extent = widgets::Extent{0, 5, false}}},
        {"s", spelled(Words::tr("scores"), "s", {}, {written, looked})},
        {"Q", spelled(Words::tr("queries"), "q", decoder, {written, feature})},
        {"K", spelled(Words::tr("keys"), "k", Words::tr("computed by the encoder"), {looked, feature})},
        {"v", spelled(Words::tr("weights of the score"), "v", Words::tr("learnt"), {feature})},
        {"z", spelled(Words::tr("logits"), "z", decoder, {written, allOf(script.writes)})},
        {"accuracy", {.name = Words::tr("whole sequences right"), .tex = "\\mathrm{accuracy}", .decimals = 3}},
        {"entropy", {.name = Words::tr("mean entropy of the weights"), .tex = "\\bar H", .origin = tests, .decimals = 3}}};
    tokens::nameMeasures(all, tests);
    if (plan.model.words) nameSentences(all, read);
    return all;
}

ViewPtr stage(const Now& now)
{
    if (now.state.plan->model.words) return stageOfSentences();
    if (!now.params.attends) // there is one place to look at: what is written is the picture
        return titled({.named = "map"},
                      beside({cells({.id = "p", .named = true, .widest = 72, .tallest = 44, .stretch = 3}),
                              cells({.id = "alpha", .named = true, .tallest = 44, .stretch = 0, .level = true})}));
    const ViewPtr map = cells({.id = "alpha", .named = true, .widest = 96, .tallest = 44, .stretch = 2});
    return titled({.named = "map"},
                  beside({map, cells({.id = "H", .tallest = 44, .stretch = 0, .level = true, .bars = true}),
                          cells({.id = "p", .named = true, .widest = 56, .tallest = 44, .stretch = 2, .spare = true})}));
}

} // namespace lessons::attention
