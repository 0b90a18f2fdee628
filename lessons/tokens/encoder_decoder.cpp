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
    int queries, keys, context;
};

Attending attend(Graph& graph, int h, int memory, Looks looks)
{
    const int D = EncoderDecoder::Features;
    if (looks == Looks::Nowhere) {
        const int last = graph.add(Last{}, {memory, Length}); // the softmax of a single score is 1
        return {h, last, graph.add(Attention{Attention::Score::Dot}, {h, last, last})};
    }
    const auto score = looks == Looks::Additive    ? Attention::Score::Additive
                       : looks == Looks::ScaledDot ? Attention::Score::ScaledDot
                                                   : Attention::Score::Dot;
    int q = h, k = memory;
    if (looks == Looks::Additive) q = graph.add(project(D), {h}), k = graph.add(project(D, false), {memory});
    if (looks == Looks::Bilinear) q = graph.add(project(D, false), {h});
    return {q, k, graph.add(Attention{score}, {q, k, memory, Length})};
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

EncoderDecoder encoderDecoder(const Script& script, Looks looks)
{
    const int D = EncoderDecoder::Features, written = script.writes.size();
    Graph graph{{{1, script.longestRead}, {1}, {1, script.longestWritten}}};
    const int symbols = graph.add(Embedding{script.reads.size(), Symbol}, {Read});
    const int forth = graph.add(Gru{D / 2}, {symbols, Length});
    const int back = graph.add(Gru{.hidden = D / 2, .reversed = true}, {symbols, Length});
    const int memory = graph.add(Concat{}, {forth, back});
    const int before = graph.add(Embedding{written + 1, Symbol}, {Before}); // and a sign for the beginning
    const int h = graph.add(Gru{D}, {before});
    const Attending attends = attend(graph, h, memory, looks);
    const int both = graph.add(Concat{}, {h, attends.context});
    graph.chain({project(D), ActivationLayer{Activation::Tanh}, project(written)}, both);
    const int inputs = int(graph.inputs.size());
    return {Network(std::move(graph)), attends.queries, attends.keys, looks == Looks::Nowhere ? attends.keys : memory,
            attends.context - inputs};
}

void put(const EncoderDecoder& model, const Script& script, std::span<const Pair> pairs, Pass<float>& pass)
{
    pass.resize(model.network, int(pairs.size()));
    const auto read = pass.values(Read), length = pass.values(Length), before = pass.values(Before);
    const auto at = [](const std::vector<int>& list, int i) { return i < int(list.size()) ? float(list[std::size_t(i)]) : 0.0F; };
    for (int n = 0; n < int(pairs.size()); ++n) {
        const Pair& pair = pairs[std::size_t(n)];
        for (int s = 0; s < script.longestRead; ++s) read(s, n) = at(pair.from, s);
        length(0, n) = float(pair.from.size());
        before(0, n) = float(script.writes.size());
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

Tensor alignment(const EncoderDecoder& model, const Pass<float>& pass, int sample, int written, int read)
{
    const auto all = pass.inner(model.attention);
    const int keys = model.network.shape(model.keys).height, columns = std::min(read, keys);
    Tensor map({written, columns});
    for (int t = 0; t < written; ++t)
        for (int s = 0; s < columns; ++s) map.at(t, s) = all(t * keys + s, sample);
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
