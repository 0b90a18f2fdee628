#include "engine/core/error.h"
#include "engine/nn/layers.h"
#include "engine/tape/cells.h"
#include "engine/tape/normalised.h"
#include "engine/tape/operators.h"
#include "engine/tape/sequences.h"
#include "lessons/tokens/walk.h"

#include <algorithm>
#include <utility>

namespace lessons::tokens {
namespace {

using namespace engine;

/// What records a layer, by its kind.
class Recorder {
public:
    Recorder(Tape& t, const Walked& w) : tape(t), walked(w), made(std::size_t(net.values()), Quantity(0)) {}

    Quantity all()
    {
        for (std::size_t i = 0; i < std::size_t(net.inputs()); ++i) {
            Tensor symbols({int(walked.inputs[i].size())});
            std::copy(walked.inputs[i].begin(), walked.inputs[i].end(), symbols.data.begin());
            made[i] = tape.input(walked.named.ids[i], std::move(symbols));
        }
        for (int i = 0; i < net.depth(); ++i)
            recordOf<Embedding, Positions, Conv2d, ActivationLayer, Add, LayerNorm, Attention, Gru, Concat, Last, Mean,
                     AveragePool>(walked.named.order.empty() ? i : walked.named.order[std::size_t(i)]);
        return made[std::size_t(net.output())];
    }

private:
    template <class... Kinds> void recordOf(int layer)
    {
        const auto as = [&]<class Kind>(const Kind* kind) { return kind ? record(*kind, layer), true : false; };
        if (!(as(net.layer(layer).as<Kinds>()) || ...)) throw InputError("a walk knows no such layer");
    }
    const std::string& idOf(int layer) const { return walked.named.ids[std::size_t(net.valueOf(layer))]; }
    /// The value that enters a layer.
    const Quantity& input(int layer, int which = 0) const { return made[std::size_t(net.from(layer)[std::size_t(which)])]; }
    Quantity parameter(int layer, const std::string& prefix, const char* block, std::vector<int> shape = {}, int part = 0)
    {
        Tensor numbers = tensorOf(*net.block(layer, block), walked.parameters);
        if (!shape.empty()) {
            const auto count = std::ptrdiff_t(Tensor(shape).data.size());
            numbers.data = {numbers.data.begin() + part * count, numbers.data.begin() + (part + 1) * count};
            numbers.shape = std::move(shape);
        }
        return tape.parameter(prefix + idOf(layer), std::move(numbers));
    }
    void begin(const std::string& id)
    {
        if (walked.stepwise) tape.step(id);
    }
    /// It outlives the rounds.
    Quantity kept(const std::string& id, const Quantity& q)
    {
        Quantity named = tape.make(id, q);
        tape.keep(id);
        return named;
    }
    /// The kernel's numbers with this arithmetic; its step has begun.
    void finish(int layer, const Quantity& arithmetic)
    {
        const int value = net.valueOf(layer);
        const Numbers kernel = timeRows(net, walked.pass.values(value), value, walked.sample, arithmetic.shape()[0]);
        made[std::size_t(value)] = kept(idOf(layer), numbersOf(kernel, arithmetic));
    }
    void make(int layer, const Quantity& arithmetic) { begin(idOf(layer)), finish(layer, arithmetic); }

    void record(const Embedding&, int layer)
    {
        make(layer, embedded(parameter(layer, "W", "weights"), walked.inputs[std::size_t(net.from(layer).front())]));
    }
    void record(const Positions& positions, int layer)
    {
        const Quantity& x = input(layer);
        const int T = x.shape()[0], d = x.shape()[1];
        make(layer, x + (positions.kind == Positions::Kind::Sines ? sinePositions(T, d, Precision::Float)
                                                                  : transposed(parameter(layer, "p", "weights", {d, T}))));
    }
    /// At each place a dense layer, of what stands there and so many places around it.
    void record(const Conv2d& dense, int layer)
    {
        const Quantity& x = input(layer);
        const Quantity W = parameter(layer, "W", "weights", {dense.maps, dense.width * x.shape()[1]});
        const Quantity around = dense.width == 1 ? x : windows(x, dense.width, net.shape(net.from(layer).front()).width);
        make(layer, dense.bias ? projected(around, W, parameter(layer, "b", "biases")) : projected(around, W));
    }
    /// Of each feature the places around each place of a sentence; beyond its ends 0.
    static Quantity windows(const Quantity& x, int width, int sentence)
    {
        const int places = x.shape()[0], features = x.shape()[1];
        std::vector<int> index;
        for (int t = 0; t < places; ++t)
            for (int f = 0; f < features; ++f)
                for (int k = 0; k < width; ++k) {
                    const int at = t % sentence + k - width / 2;
                    index.push_back(at < 0 || at >= sentence ? -1 : (t - t % sentence + at) * features + f);
                }
        return picked(x, std::move(index), {places, features * width});
    }
    void record(const ActivationLayer& f, int layer) { make(layer, activated(f.kind, input(layer))); }
    /// A sum that is normed has no step of its own.
    void record(const Add&, int layer)
    {
        m_sums = layer + 1 < net.depth() && net.layer(layer + 1).as<LayerNorm>();
        begin(idOf(m_sums ? layer + 1 : layer));
        finish(layer, input(layer) + input(layer, 1));
    }
    void record(const LayerNorm& norm, int layer)
    {
        const Quantity& x = input(layer);
        if (!std::exchange(m_sums, false)) begin(idOf(layer));
        const Quantity mean = tape.make("mean" + idOf(layer), meanForEach(x, 0));
        const Quantity variance = tape.make("variance" + idOf(layer), varianceForEach(x, mean, 0));
        finish(layer, scaledAndShifted(normalised(x, mean, variance, norm.epsilon, 0), parameter(layer, "gain", "gamma"),
                                       parameter(layer, "shift", "beta"), 1));
    }
    void record(const Concat&, int layer) { make(layer, concatenated({input(layer), input(layer, 1)}, 1)); }
    void record(const Last&, int layer) { make(layer, sliced(input(layer), 0, input(layer).shape()[0] - 1, 1)); }
    void record(const Mean&, int layer) { make(layer, meanOfEach(input(layer), input(layer).shape()[0])); }
    void record(const AveragePool& pool, int layer) { make(layer, meanOfEach(input(layer), pool.size.horizontal)); }
    /// The mean row of each so many.
    static Quantity meanOfEach(const Quantity& x, int rows)
    {
        return mean(reshaped(x, {x.shape()[0] / rows, rows, x.shape()[1]}), 1);
    }

    // --- attention --------------------------------------------------------------------------------------------------------
    void record(const Attention& how, int layer)
    {
        const engine::Naming heads = [&](const std::string& id, const Quantity& q) { return head(layer, id, q); };
        const Quantity &Q = input(layer), &K = input(layer, 1), &V = input(layer, 2);
        const auto v = how.score == Attention::Score::Additive ? std::optional(weightsOfScore(layer)) : std::nullopt;
        if (how.spans == 1) return make(layer, attended(how, Q, K, V, {}, heads, v));
        make(layer, attendedInSpans(how, Q, K, V, v, heads));
    }
    Quantity weightsOfScore(int layer)
    {
        return tape.parameter('v' + idOf(layer).substr(1), tensorOf(*net.weights(layer), walked.parameters));
    }
    /// One query, and a softmax for each span of the keys.
    static Quantity attendedInSpans(const Attention& how, const Quantity& Q, const Quantity& K, const Quantity& V,
                                    const std::optional<Quantity>& v, const engine::Naming& name)
    {
        const int n = how.spans, length = K.shape()[0] / n;
        const Quantity scores = v                                          ? additiveScores(Q, K, *v)
                                : how.score == Attention::Score::ScaledDot ? scaledDotScores(Q, K)
                                                                           : dotScores(Q, K);
        Quantity weights = name("A[0]", softmax(name("S[0]", reshaped(scores, {n, length}))));
        if (how.hard) weights = largestAlone(weights);
        std::vector<Quantity> rows;
        for (int i = 0; i < n; ++i) rows.push_back(mixed(row(weights, i), sliced(V, 0, i * length, length)));
        return stacked(rows);
    }
    /// "S[1]" of the attention "Y2" becomes "S2_1"; what a head makes, and the tanh of additive scores, dissolve.
    Quantity head(int layer, const std::string& id, const Quantity& q)
    {
        if (id[0] != 'S' && id[0] != 'A') return q;
        const int number = std::stoi(id.substr(2));
        const std::string name = id[0] + idOf(layer).substr(1) + '_' + std::to_string(number);
        begin(name);
        if (id[0] == 'S') return kept(name, q);
        Tensor weights = walked.weights(layer, number, 1, int(q.size()));
        if (net.layer(layer).as<Attention>()->spans == 1) weights = walked.weights(layer, number, q.shape()[0], q.shape()[1]);
        weights.shape = q.shape();
        return kept(name, numbersOf(weights, q));
    }

    // --- a cell -----------------------------------------------------------------------------------------------------------
    void record(const Gru& gru, int layer)
    {
        const std::string& id = idOf(layer);
        const Quantity& x = input(layer);
        const int T = x.shape()[0];
        const auto gate = [&](const char* letter, int part, const char* biases) {
            return Weighed{parameter(layer, 'W' + std::string(letter), "weights", {gru.hidden, x.shape()[1]}, part),
                           parameter(layer, 'U' + std::string(letter), "recurrent", {gru.hidden, gru.hidden}, part),
                           parameter(layer, 'b' + std::string(letter), biases)};
        };
        const GruWeights weights{gate("r", 0, "reset biases"), gate("z", 1, "update biases"), gate("c", 2, "candidate biases")};
        std::vector<Quantity> states(std::size_t(T), Quantity(0));
        for (int i = 0; i < T; ++i) {
            const int t = gru.reversed ? T - 1 - i : i, before = gru.reversed ? t + 1 : t - 1;
            tape.round(id);
            const Quantity h =
                i == 0 ? tape.arrives(id + "Old", Tensor({gru.hidden})) : tape.carry(id + "Old", states[std::size_t(before)]);
            const engine::Naming name = [&](const std::string& part, const Quantity& q) { return cellPart(layer, part, t, q); };
            states[std::size_t(t)] = gruStep(weights, tape.carry('x' + id, row(x, t)), h, name);
        }
        made[std::size_t(net.valueOf(layer))] = stacked(states);
    }
    /// With the numbers that the kernel kept.
    Quantity cellPart(int layer, const std::string& part, int t, const Quantity& q)
    {
        const int value = net.valueOf(layer), hidden = net.shape(value).channels, T = net.shape(value).pixels();
        const int gate = part == "r" ? 0 : part == "z" ? 1 : part == "candidate" ? 2 : part == "rh" ? 3 : -1;
        const auto lanes = gate < 0 ? walked.pass.values(value) : walked.pass.inner(layer);
        Tensor numbers({hidden});
        for (int j = 0; j < hidden; ++j) numbers.at(j) = lanes((std::max(0, gate) * hidden + j) * T + t, walked.sample);
        return tape.make(gate < 0 ? idOf(layer) : (gate == 3 ? 's' : part[0]) + idOf(layer), numbersOf(numbers, q));
    }

    Tape& tape;
    const Walked& walked;
    const Network& net = walked.named.network;
    std::vector<Quantity> made; ///< of each value
    bool m_sums = false;        ///< the step that norms has begun
};

} // namespace

Quantity recordWalk(Tape& tape, const Walked& walked) { return Recorder(tape, walked).all(); }

} // namespace lessons::tokens
