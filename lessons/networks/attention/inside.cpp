#include "engine/tape/descended.h"
#include "engine/tape/sequences.h"
#include "lessons/networks/attention/run.h"
#include "lessons/networks/attention/words.h"

#include <algorithm>

namespace lessons::attention {
namespace {

using engine::Numbers;
using engine::numbersOf;

/// The next step made once more.
struct Next {
    Params params;
    State before, after; ///< after: with the pass of the step
    std::vector<tokens::Pair> batch;
    int place;

    Next(const Now& now, int sample)
        : params(now.params), before(now.state), after(now.state), batch(batchOf(now.params, now.state)), place(sample)
    {
        wayBack(after, batch);
        learn(params, after);
    }
    const tokens::EncoderDecoder& model() const { return after.plan->model; }
    const engine::Network& net() const { return model().network; }
    const tokens::Pair& pair() const { return batch[std::size_t(place)]; }
    /// Which symbol is looked at: the first, of a date the last figure of the year, which cannot be guessed.
    int time() const { return after.plan->task == tokens::Task::Dates ? 3 : 0; }
    int symbol() const { return pair().to[std::size_t(time())]; }
    int symbolsInBatch() const
    {
        const auto labels = labelsOf(after.plan->script(), batch);
        return int(std::count_if(labels.begin(), labels.end(), [](int label) { return label >= 0; }));
    }
    // what the chain at the end makes: [h; c], then a sum, tanh, and the output
    int output() const { return net().output(); }
    int both() const { return output() - 3; }
    int tanh() const { return output() - 1; }
};

/// The last row of a matrix.
Numbers lastOf(const Tensor& rows)
{
    Tensor row({rows.shape[1]});
    std::copy(rows.data.end() - rows.shape[1], rows.data.end(), row.data.begin());
    return row;
}

/// Records what happens to the symbol.
class Crank {
public:
    Crank(Tape& t, const Next& n) : tape(t), next(n) {}

    void forwards()
    {
        const int S = std::min(int(next.pair().from.size()), next.net().shape(next.model().keys).pixels()),
                  all = next.net().shape(next.model().keys).pixels(), D = tokens::EncoderDecoder::Features,
                  writes = next.net().shape(next.output()).channels;
        const Quantity q = tape.parameter("q", now(next.model().queries)), K = tape.parameter("K", rows(next.model().keys, S));
        const bool same = next.model().keys == next.model().memory;
        const Quantity M = same ? K : tape.parameter("M", rows(next.model().memory, S));
        const Quantity h = tape.parameter("h", part(now(next.both()), 0));
        const Quantity s = tape.step("s").make("s", scores(q, K));
        const Quantity alpha =
            make("alpha", lastOf(tokens::weightsOf(next.after.pass, next.model().attention, next.place, next.time() + 1, S, all)),
                 softmax(s));
        const Quantity c = make("c", part(now(next.both()), D), mixed(next.params.hard ? engine::largestAlone(alpha) : alpha, M));
        const int hidden = next.tanh() - 1 - next.net().inputs(), last = next.output() - next.net().inputs();
        const Quantity Wo = weights("Wo", hidden, {D, 2 * D}), bo = biases("bo", hidden);
        const Quantity o = make("o", now(next.tanh()), engine::tanh(matmul(Wo, engine::concatenated({h, c})) + bo));
        const Quantity W = weights("W", last, {writes, D}), b = biases("b", last);
        const Quantity y = make("y", now(next.output()), matmul(W, o) + b);
        tape.step("p").make("p", softmax(y));
        const Quantity L = tape.step("L").make("L", crossEntropy(y, next.symbol()));
        tape.step("share").make("share", L / Quantity(next.symbolsInBatch(), "N"));
    }
    void backwards()
    {
        engine::Backward back{.without = {"q", "K", "M", "v", "h", "Wo", "bo", "W", "b", "L"}};
        back.numbers = [this](const std::string& id) -> std::optional<Numbers> {
            if (id == "dy") return slope(next.output());
            if (id == "do") return slope(next.tanh());
            if (id == "dc") return part(slope(next.both()), tokens::EncoderDecoder::Features);
            return {};
        };
        tape.backward("share", back);
    }
    /// Of the output's biases: this symbol's slopes, those of the batch, and what Adam makes of them.
    void update()
    {
        const engine::Block& block = *next.net().biases(next.output() - next.net().inputs());
        const auto of = [&](std::span<const float> flat) {
            return flat.empty() ? Numbers(Tensor(block.shape)) : Numbers(tensorOf(block, flat));
        };
        const engine::Optimiser adam = optimiserOf(next.params);
        const std::int64_t k = next.after.learner.steps;
        const Quantity b = tape.makings("b").back().quantity, dy = *tape.gradientOf("y");
        const Numbers batch = of(next.after.pass.gradient());
        const Quantity others = tape.parameter("others", (Quantity(batch) - dy).value());
        const Quantity g = make("g", batch, dy + others);
        const Quantity mOld = tape.parameter("mOld", of(next.before.learner.first)),
                       vOld = tape.parameter("v2Old", of(next.before.learner.second));
        const Quantity m = make("m", of(next.after.learner.first), firstMoment(adam, k, g, mOld));
        const Quantity v = make("v2", of(next.after.learner.second), secondMoment(adam, g, vOld));
        make("new", of(next.after.learner.parameters), descended(adam, k, b, g, m, v));
    }

private:
    Quantity make(const char* id, const Numbers& numbers, const Quantity& arithmetic)
    {
        return tape.step(id).make(id, numbersOf(numbers, arithmetic));
    }
    Tensor rows(int value, int count) const
    {
        return rowsOf(next.net(), next.after.pass.values(value), value, next.place, count);
    }
    Numbers now(int value) const { return lastOf(rows(value, next.time() + 1)); }
    Numbers slope(int value) const
    {
        const auto deltas = std::as_const(next.after.pass).deltas(value);
        return lastOf(rowsOf(next.net(), deltas, value, next.place, next.time() + 1));
    }
    static Numbers part(Numbers both, int from)
    {
        const int D = tokens::EncoderDecoder::Features;
        std::copy_n(both.data.begin() + from, D, both.data.begin());
        both.data.resize(std::size_t(D)), both.shape = {D};
        return both;
    }
    Quantity weights(const char* id, int layer, std::vector<int> shape)
    {
        Numbers numbers = tensorOf(*next.net().weights(layer), next.before.learner.parameters);
        numbers.shape = std::move(shape);
        return tape.parameter(id, std::move(numbers));
    }
    Quantity biases(const char* id, int layer)
    {
        return tape.parameter(id, tensorOf(*next.net().biases(layer), next.before.learner.parameters));
    }
    Quantity scores(const Quantity& q, const Quantity& K)
    {
        const Score score = next.params.attends ? next.params.score : Score::Dot;
        if (score == Score::Additive) {
            const engine::Block& v = *next.net().weights(next.model().attention);
            const Quantity weights = tape.parameter("v", tensorOf(v, next.before.learner.parameters));
            return matmul(engine::tanh(K + engine::spread(q, 0, K.shape()[0])), weights);
        }
        const Quantity products = matmul(K, q);
        return score == Score::ScaledDot ? products / Quantity(std::sqrt(double(q.size())), "√D") : products;
    }

    Tape& tape;
    const Next& next;
};

/// What is looked at.
QStringList readIn(const Params& p, const tokens::Script& script, const tokens::Pair& pair)
{
    if (p.attends && p.kind != Kind::Sentences) return symbolsOf(script.reads, pair.from);
    if (!p.attends) return {p.kind == Kind::Sentences ? Words::tr("the mean") : Words::tr("the last"), QString()};
    QStringList all;
    for (int i = 1; i <= script.sentences; ++i) all << Words::tr("sentence %1").arg(i);
    return all;
}

Glossary insideNames(const Params& p, const tokens::Script& script, const tokens::Pair& pair, int symbol)
{
    const QStringList read = readIn(p, script, pair), write = allOf(script.writes), feature{Words::tr("feature")};
    const QString learnt = Words::tr("learnt"), computed = Words::tr("computed by encoder and decoder");
    const auto made = [](const QString& name, const char* tex, const QStringList& axis, int decimals = 2) {
        return Naming{.name = name, .tex = tex, .decimals = decimals, .axes = {axis}};
    };
    const auto given = [](const QString& name, const char* tex, const QString& origin) {
        return Naming{.name = name, .tex = tex, .origin = origin, .spelled = true};
    };
    Glossary names{{"read", {.name = Words::tr("Looking at what was read")}},
                   {"write", {.name = Words::tr("Writing “%1”").arg(symbolsOf(script.writes, {symbol}).front())}},
                   {"q", given(Words::tr("query"), "q", computed)},
                   {"K", given(Words::tr("keys"), "K", computed)},
                   {"M", given(Words::tr("values"), "V", computed)},
                   {"h", given(Words::tr("state of the decoder"), "h", computed)},
                   {"v", given(Words::tr("weights of the score"), "v", learnt)},
                   {"Wo", given(Words::tr("weights"), "W_o", learnt)},
                   {"bo", given(Words::tr("biases"), "b_o", learnt)},
                   {"W", given(Words::tr("weights"), "W", learnt)},
                   {"s", made(Words::tr("scores"), "s", read)},
                   {"alpha", made(Words::tr("weights α"), "\\alpha", read)},
                   {"dalpha", made(Words::tr("slope of α"), "\\partial\\alpha", read, 4)},
                   {"ds", made(Words::tr("slope of the score"), "\\partial s", read, 4)},
                   {"c", made(Words::tr("weighted mean"), "c", feature)},
                   {"dc", made(Words::tr("its slope"), "\\partial c", feature, 4)},
                   {"o", made(Words::tr("tanh of state and mean"), "o", feature)},
                   {"do", made(Words::tr("its slope"), "\\partial o", feature, 4)},
                   {"y", made(Words::tr("output"), "y", write)},
                   {"p", made(Words::tr("probability"), "p", write)},
                   {"dy", made(Words::tr("slope of the output"), "\\partial y", write, 4)},
                   {"b", made(Words::tr("bias before"), "b", write, 4)},
                   {"g", made(Words::tr("slope by the batch"), "g", write, 4)},
                   {"new", made(Words::tr("bias after"), "b'", write, 4)},
                   {"m", made(Words::tr("mean of slopes"), "m", write, 4)},
                   {"v2", made(Words::tr("mean of squares"), "v", write, 6)},
                   {"L", {.name = Words::tr("loss of the symbol"), .tex = "L", .decimals = 4}},
                   {"share", {.name = Words::tr("its share of the batch"), .tex = "L/N", .decimals = 6}},
                   {"others", given(Words::tr("slope by all other symbols"), "g", Words::tr("computed from the batch"))},
                   {"mOld", given(Words::tr("mean so far"), "m", learnt)},
                   {"v2Old", given(Words::tr("mean of squares so far"), "v", learnt)}};
    names["b"].origin = learnt;
    for (const auto& [id, note] : std::initializer_list<std::pair<const char*, const char*>>{{"s", "s"},
                                                                                             {"alpha", "α"},
                                                                                             {"dalpha", "∂L/∂α"},
                                                                                             {"ds", "∂L/∂s"},
                                                                                             {"y", "y"},
                                                                                             {"p", "p"},
                                                                                             {"dy", "∂L/∂y"},
                                                                                             {"g", "Σ ∂L/∂b"},
                                                                                             {"m", "m"},
                                                                                             {"v2", "v"},
                                                                                             {"b", "b"},
                                                                                             {"new", "b′"}})
        names[id].note = QString::fromUtf8(note);
    for (const char* id : {"alpha", "p"}) names[id].scale = Scale::Sequential, names[id].bound = 1;
    return names;
}

Caption insideCaption(const Tape& tape, int operation)
{
    if (operation == 0)
        return {Words::tr("Inside the next step."),
                Words::tr("One sample of its batch: how one of its symbols is written, and what comes back.")};
    const std::string key = tape.key(operation);
    const auto is = [&](const char* id) { return told(tape, id, {}, operation, 4); };
    if (key == "s") return {Words::tr("Scores."), Words::tr("How well each key fits the query of the symbol.")};
    if (key == "alpha") return {Words::tr("Softmax."), Words::tr("The scores become weights that add up to 1.")};
    if (key == "c")
        return {Words::tr("One weighted sum."), Words::tr("Of each state that the encoder left as much as its weight.")};
    if (key == "o" || key == "y" || key == "p")
        return {Words::tr("Writing."), Words::tr("State and weighted mean together make the probability of each symbol.")};
    if (key == "L")
        return {Words::tr("Loss."), Words::tr("Minus the logarithm of the probability of the right symbol: %1.").arg(is("L"))};
    if (key == "share") return {Words::tr("Its share."), Words::tr("The batch's loss is the mean over all its symbols.")};
    if (key[0] == 'd')
        return {Words::tr("Back."), Words::tr("The slope of the loss comes back through the softmax to the scores.")};
    return {Words::tr("Update."), Words::tr("The slopes of the whole batch, Adam's means of them, and the new biases.")};
}

/// Slopes of one symbol are small, as they carry the 1/N of the batch.
QString printed(const std::string& id, double value)
{
    const bool plain = id == "s" || id == "alpha" || id == "y" || id == "p";
    if (id != "dalpha" && id != "ds" && id != "v2") return widgets::withMinus(QString::number(value, 'f', plain ? 2 : 4));
    return widgets::withMinus(QString::number(value, 'e', 1).replace(QLatin1String("e-0"), QLatin1String("e-")));
}

ViewPtr insideStage()
{
    const auto table = [](std::vector<std::string> ids) { return widgets::columns({.ids = std::move(ids), .printed = printed}); };
    const auto stripe = [](const char* id) { return cells({.id = id, .lying = true, .tallest = 26}); };
    return below({beside({titled({.named = "read"}, table({"s", "alpha", "dalpha", "ds"})),
                          titled({.named = "write"}, table({"y", "p", "dy", "g", "m", "v2", "b", "new"}))}),
                  beside({stripe("c"), stripe("o")}), beside({stripe("dc"), stripe("do")}),
                  widgets::ledger({.ids = {"L", "share"}, .bars = false})},
                 12);
}

} // namespace

Inside insideOf(const Now& now, int place)
{
    const Next next(now, place);
    Tape tape;
    Crank crank(tape, next);
    crank.forwards(), crank.backwards(), crank.update();
    return {.run = Recorded(std::move(tape), insideStage()),
            .names = [p = now.params, plan = next.after.plan, pair = next.pair(),
                      symbol = next.symbol()] { return insideNames(p, plan->script(), pair, symbol); },
            .caption = insideCaption,
            .phases = [](const Tape& of) -> std::vector<Phase> {
                return {{1, Words::tr("forward")},
                        {stepOf(of, "L"), Words::tr("loss")},
                        {stepOf(of, "dy"), Words::tr("backward")},
                        {stepOf(of, "g"), Words::tr("update")}};
            }};
}

} // namespace lessons::attention
