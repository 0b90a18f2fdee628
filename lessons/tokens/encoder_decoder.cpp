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

/// Adds its parts to the graph.
class Builder {
public:
    Builder(const Script& script, Looks where, bool takesOne) : looks(where), hard(takesOne)
    {
        const int n = script.sentences;
        const Shape read = n > 1 ? Shape{1, n, script.longestRead / n} : Shape{1, script.longestRead};
        graph.graph.inputs = {read, {1}, {1, script.longestWritten}};
        const int written = script.writes.size();
        symbols = graph.add("E", Embedding{script.reads.size(), Symbol}, {Read});
        before = graph.add("B", Embedding{written + script.questions, Symbol}, {Before}); // and signs for the beginning
        h = graph.add("h", Gru{D}, {before});
    }

    /// Forth and back through all symbols.
    Attending readSequence()
    {
        const int forth = graph.add("f", Gru{D / 2}, {symbols, Length});
        const int back = graph.add("b", Gru{.hidden = D / 2, .reversed = true}, {symbols, Length});
        const int memory = graph.add("M", Concat{}, {forth, back});
        if (looks == Looks::Nowhere) return attendOne(graph.add("K", Last{}, {memory, Length}));
        return attend("", h, memory, memory, {.hard = hard}, true);
    }
    /// Each sentence alone: a word and the two before and after it, twice; then as said above.
    Attending readSentences(int sentences, int length, std::optional<EncoderDecoder::Words>& words)
    {
        const Layer near = Conv2d{D, 1, 5, {.vertical = {}, .horizontal = {2, 2}}}, bent = ActivationLayer{Activation::Tanh};
        int memory = symbols;
        for (const auto& [id, layer] : {std::pair{"N1", near}, {"F1", bent}, {"N2", near}, {"F2", bent}})
            memory = graph.add(id, layer, {memory});
        const PerAxis sentence(1, length);
        const int means = graph.add("G", AveragePool{sentence, sentence}, {memory});
        if (looks == Looks::Nowhere) return attendOne(graph.add("K", Mean{}, {means, Length}));
        const int values = graph.add("Vw", project(D), {symbols});
        const Attending of = attend("w", h, memory, values, {.spans = sentences, .hard = hard}, false);
        words = {of.queries, of.keys, of.memory, of.context - int(graph.graph.inputs.size())};
        return attend("", graph.add("R", project(D), {h}), means, of.context, {.hard = hard}, true);
    }
    /// The network, once it is known where it looks.
    EncoderDecoder closed(const Attending& attends, int written) &&
    {
        const int inputs = int(graph.graph.inputs.size());
        int last = graph.add("C", Concat{}, {h, attends.context});
        for (const auto& [id, layer] :
             {std::pair{"U", project(D)}, {"O", Layer(ActivationLayer{Activation::Tanh})}, {"z", project(written)}})
            last = graph.add(id, layer, {last});
        EncoderDecoder model{std::move(graph).network(), attends.queries, attends.keys, attends.memory, attends.context - inputs};
        model.order = readFirst(model);
        return model;
    }

private:
    /// What was written before is walked through when all is read.
    std::vector<int> readFirst(const NamedNetwork& named) const
    {
        const int end = before - named.network.inputs();
        std::vector<int> order, later{end, end + 1};
        const int reads = named.layerOf(named.has("M") ? "M" : "G");
        for (int layer = 0; layer < named.network.depth(); ++layer) {
            if (layer != end && layer != end + 1) order.push_back(layer);
            if (layer == reads) order.insert(order.end(), later.begin(), later.end());
        }
        return order;
    }
    /// The softmax of a single score is 1.
    Attending attendOne(int one) { return {h, one, one, graph.add("Y", Attention{Attention::Score::Dot}, {h, one, one})}; }
    Attending attend(const std::string& what, int from, int memory, int values, Attention how, bool lengths)
    {
        how.score = looks == Looks::Additive    ? Attention::Score::Additive
                    : looks == Looks::ScaledDot ? Attention::Score::ScaledDot
                                                : Attention::Score::Dot;
        int q = from, k = memory;
        if (looks == Looks::Additive || looks == Looks::Bilinear)
            q = graph.add('Q' + what, project(D, looks == Looks::Additive), {from});
        if (looks == Looks::Additive) k = graph.add('K' + what, project(D, false), {memory});
        return {q, k, values,
                graph.add('Y' + what, how, lengths ? std::vector{q, k, values, Length} : std::vector{q, k, values})};
    }

    static constexpr int D = EncoderDecoder::Features;
    Looks looks;
    bool hard;
    NamedGraph graph{{}, {"symbols", "length", "before"}};
    int symbols, before, h;
};

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
    Builder builder(script, looks, hard);
    std::optional<EncoderDecoder::Words> words;
    const Attending attends = script.sentences == 1
                                  ? builder.readSequence()
                                  : builder.readSentences(script.sentences, script.longestRead / script.sentences, words);
    EncoderDecoder model = std::move(builder).closed(attends, script.writes.size());
    model.words = words;
    return model;
}

std::vector<std::vector<int>> inputsOf(const Script& script, const Pair& pair)
{
    std::vector<int> before{script.writes.size() + pair.question};
    before.insert(before.end(), pair.to.begin(), pair.to.end() - 1);
    return {pair.from, {script.sentences > 1 ? script.sentences : int(pair.from.size())}, std::move(before)};
}

void put(const EncoderDecoder& model, const Script& script, std::span<const Pair> pairs, Pass<float>& pass)
{
    pass.resize(model.network, int(pairs.size()));
    for (int n = 0; n < int(pairs.size()); ++n) {
        const std::vector<std::vector<int>> inputs = inputsOf(script, pairs[std::size_t(n)]);
        for (int i = 0; i < int(inputs.size()); ++i) {
            const auto values = pass.values(i);
            for (int t = 0; t < values.features; ++t)
                values(t, n) = t < int(inputs[std::size_t(i)].size()) ? float(inputs[std::size_t(i)][std::size_t(t)]) : 0.0F;
        }
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
