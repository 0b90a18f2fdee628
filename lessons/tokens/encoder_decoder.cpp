#include "lessons/tokens/encoder_decoder.h"

#include "engine/nn/sequence_blocks.h"
#include "engine/nn/train.h"

namespace lessons::tokens {
namespace {

using namespace engine;

constexpr int Symbol = 16;                      ///< features of a symbol
constexpr int Read = 0, Length = 1, Before = 2; // inputs

Layer project(int features, bool bias = true) { return Conv2d{features, 1, 1, {}, bias}; }

struct Attending {
    int queries, keys, memory, context;
};

/// The softmax of a single score is 1.
Attending attendOne(Graph& graph, int h, int one)
{
    return {h, one, one, graph.add(Attention{Attention::Score::Dot}, {h, one, one})};
}

Attending attend(Graph& graph, int h, int memory, int values, Looks looks, Attention how, bool lengths)
{
    const int D = EncoderDecoder::Features;
    how.score = looks == Looks::Additive    ? Attention::Score::Additive
                : looks == Looks::ScaledDot ? Attention::Score::ScaledDot
                                            : Attention::Score::Dot;
    int q = h, k = memory;
    if (looks == Looks::Additive) q = graph.add(project(D), {h}), k = graph.add(project(D, false), {memory});
    if (looks == Looks::Bilinear) q = graph.add(project(D, false), {h});
    return {q, k, values, graph.add(how, lengths ? std::vector{q, k, values, Length} : std::vector{q, k, values})};
}

/// Forth and back through all symbols.
Attending readSequence(Graph& graph, int symbols, int h, Looks looks, bool hard)
{
    const int D = EncoderDecoder::Features;
    const int forth = graph.add(Gru{D / 2}, {symbols, Length});
    const int back = graph.add(Gru{.hidden = D / 2, .reversed = true}, {symbols, Length});
    const int memory = graph.add(Concat{}, {forth, back});
    if (looks == Looks::Nowhere) return attendOne(graph, h, graph.add(Last{}, {memory, Length}));
    return attend(graph, h, memory, memory, looks, {.hard = hard}, true);
}

/// Each sentence alone; a word and the two before and after it, twice.
int readSentences(Graph& graph, int symbols)
{
    const Layer near = Conv2d{EncoderDecoder::Features, 1, 5, {.vertical = {}, .horizontal = {2, 2}}},
                bent = ActivationLayer{Activation::Tanh};
    return graph.chain({near, bent, near, bent}, symbols);
}

/// The network, once it is known where it looks.
EncoderDecoder closed(Graph& graph, int h, const Attending& attends, int written)
{
    const int both = graph.add(Concat{}, {h, attends.context}), inputs = int(graph.inputs.size());
    graph.chain({project(EncoderDecoder::Features), ActivationLayer{Activation::Tanh}, project(written)}, both);
    return {Network(std::move(graph)), attends.queries, attends.keys, attends.memory, attends.context - inputs};
}

/// Of a step the class with the largest logit.
int answerAt(const Network& net, const Lanes<const float>& y, int t, int sample)
{
    const Shape& shape = net.shape(net.output());
    int best = 0;
    for (int c = 1; c < shape.channels; ++c)
        if (y(c * shape.height + t, sample) > y(best * shape.height + t, sample)) best = c;
    return best;
}

} // namespace

EncoderDecoder encoderDecoder(const Script& script, Looks looks, bool hard)
{
    const int D = EncoderDecoder::Features, written = script.writes.size(), sentences = script.sentences;
    const Shape read = sentences > 1 ? Shape{1, sentences, script.longestRead / sentences} : Shape{1, script.longestRead};
    Graph graph{{read, {1}, {1, script.longestWritten}}};
    const int symbols = graph.add(Embedding{script.reads.size(), Symbol}, {Read});
    const int before = graph.add(Embedding{written + script.questions, Symbol}, {Before}); // and signs for the beginning
    const int h = graph.add(Gru{D}, {before});
    if (sentences == 1) return closed(graph, h, readSequence(graph, symbols, h, looks, hard), written);
    const int memory = readSentences(graph, symbols);
    const PerAxis sentence(1, read.width);
    const int means = graph.add(AveragePool{sentence, sentence}, {memory});
    if (looks == Looks::Nowhere) return closed(graph, h, attendOne(graph, h, graph.add(Mean{}, {means, Length})), written);
    const Attending words =
        attend(graph, h, memory, graph.add(project(D), {symbols}), looks, {.spans = sentences, .hard = hard}, false);
    const int asks = graph.add(project(D), {h}), inputs = int(graph.inputs.size());
    EncoderDecoder model = closed(graph, h, attend(graph, asks, means, words.context, looks, {.hard = hard}, true), written);
    model.words = {words.queries, words.keys, words.memory, words.context - inputs};
    return model;
}

void put(const EncoderDecoder& model, const Script& script, std::span<const Pair> pairs, Pass<float>& pass)
{
    pass.resize(model.network, int(pairs.size()));
    const auto read = pass.values(Read), length = pass.values(Length), before = pass.values(Before);
    const auto at = [](const std::vector<int>& list, int i) { return i < int(list.size()) ? float(list[std::size_t(i)]) : 0.0F; };
    for (int n = 0; n < int(pairs.size()); ++n) {
        const Pair& pair = pairs[std::size_t(n)];
        for (int s = 0; s < script.longestRead; ++s) read(s, n) = at(pair.from, s);
        length(0, n) = float(script.sentences > 1 ? script.sentences : int(pair.from.size()));
        before(0, n) = float(script.writes.size() + pair.question);
        for (int t = 1; t < script.longestWritten; ++t) before(t, n) = at(pair.to, t - 1);
    }
}

std::vector<int> labelsOf(const Script& script, std::span<const Pair> pairs)
{
    std::vector<int> labels;
    for (const Pair& pair : pairs)
        for (int t = 0; t < script.longestWritten; ++t) labels.push_back(t < int(pair.to.size()) ? pair.to[std::size_t(t)] : -1);
    return labels;
}

std::vector<int> written(const EncoderDecoder& model, const Pass<float>& pass, int sample, int length)
{
    const auto y = pass.values(model.network.output());
    std::vector<int> all;
    for (int t = 0; t < length; ++t) all.push_back(answerAt(model.network, y, t, sample));
    return all;
}

Tensor weightsOf(const Pass<float>& pass, int attention, int sample, int rows, int columns, int apart)
{
    const auto all = pass.inner(attention);
    Tensor map({rows, columns});
    for (int t = 0; t < rows; ++t)
        for (int s = 0; s < columns; ++s) map.at(t, s) = all(t * apart + s, sample);
    return map;
}

Tensor alignment(const EncoderDecoder& model, const Pass<float>& pass, int sample, int written, int read)
{
    const int keys = model.network.shape(model.keys).pixels();
    const Tensor looked = weightsOf(pass, model.attention, sample, written, std::min(read, keys), keys);
    if (!model.words) return looked;
    const int all = model.network.shape(model.words->keys).pixels();
    Tensor map = weightsOf(pass, model.words->attention, sample, written, all, all);
    for (int t = 0; t < written; ++t)
        for (int s = 0; s < all; ++s) map.at(t, s) *= looked.at(t, s / (all / keys));
    return map;
}

// What is written first depends on nothing, so each round makes one symbol more final; as a rule one round is enough.
Pair writtenAlone(const EncoderDecoder& model, const Script& script, std::span<const float> parameters, Pair pair,
                  Pass<float>& pass)
{
    for (;;) {
        put(model, script, {&pair, 1}, pass);
        forward<float>(model.network, parameters, pass);
        std::vector<int> answers = written(model, pass, 0, int(pair.to.size()));
        if (answers == pair.to) return pair;
        pair.to = std::move(answers);
    }
}

} // namespace lessons::tokens
