#include "lessons/tokens/walk.h"

#include "engine/core/error.h"
#include "engine/nn/layers.h"
#include "engine/tape/normalised.h"
#include "engine/tape/operators.h"
#include "engine/tape/sequences.h"

#include <algorithm>
#include <utility>

namespace lessons::tokens {
namespace {

using namespace engine;

/// What records a layer, by its kind.
class Recorder {
public:
    Recorder(Tape& t, const Walked& w) : tape(t), walked(w) {}

    Quantity all()
    {
        Tensor symbols({int(walked.symbols.size())});
        std::copy(walked.symbols.begin(), walked.symbols.end(), symbols.data.begin());
        tape.input(walked.named.ids.front(), std::move(symbols));
        for (int layer = 0; layer < walked.named.network.depth(); ++layer)
            recordOf<Embedding, Positions, Conv2d, ActivationLayer, Add, LayerNorm, Attention>(layer);
        return made.back();
    }

private:
    template <class... Kinds> void recordOf(int layer)
    {
        const auto as = [&]<class Kind>(const Kind* kind) { return kind ? record(*kind, layer), true : false; };
        if (!(as(walked.named.network.layer(layer).as<Kinds>()) || ...)) throw InputError("a walk knows no such layer");
    }
    const std::string& idOf(int layer) const { return walked.named.ids[std::size_t(walked.named.network.valueOf(layer))]; }
    /// The value that enters a layer.
    const Quantity& input(int layer, int which = 0) const
    {
        const Network& net = walked.named.network;
        return made[std::size_t(net.from(layer)[std::size_t(which)] - net.inputs())];
    }
    Quantity parameter(int layer, const char* prefix, const char* block, std::vector<int> shape = {})
    {
        Tensor numbers = tensorOf(*walked.named.network.block(layer, block), walked.parameters);
        if (!shape.empty()) numbers.shape = std::move(shape);
        return tape.parameter(prefix + idOf(layer), std::move(numbers));
    }
    void begin(const std::string& id)
    {
        if (walked.stepwise) tape.step(id);
    }
    /// The kernel's numbers with this arithmetic; its step has begun.
    void finish(int layer, const Quantity& arithmetic)
    {
        const Network& net = walked.named.network;
        const int value = net.valueOf(layer);
        const Numbers kernel = timeRows(net, walked.pass.values(value), value, walked.sample);
        made.push_back(tape.make(idOf(layer), numbersOf(kernel, arithmetic)));
    }
    void make(int layer, const Quantity& arithmetic) { begin(idOf(layer)), finish(layer, arithmetic); }

    void record(const Embedding&, int layer) { make(layer, embedded(parameter(layer, "W", "weights"), walked.symbols)); }
    void record(const Positions& positions, int layer)
    {
        const Quantity& x = input(layer);
        const int T = x.shape()[0], d = x.shape()[1];
        make(layer, x + (positions.kind == Positions::Kind::Sines ? sinePositions(T, d, Precision::Float)
                                                                  : transposed(parameter(layer, "p", "weights", {d, T}))));
    }
    void record(const Conv2d& dense, int layer)
    {
        const Quantity& x = input(layer);
        const Quantity W = parameter(layer, "W", "weights", {dense.maps, x.shape()[1]});
        make(layer, projected(x, W, parameter(layer, "b", "biases")));
    }
    void record(const ActivationLayer& f, int layer) { make(layer, activated(f.kind, input(layer))); }
    /// A sum that is normed has no step of its own.
    void record(const Add&, int layer)
    {
        const Network& net = walked.named.network;
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
    void record(const Attention& how, int layer)
    {
        const Naming heads = [&](const std::string& id, const Quantity& q) { return head(layer, id, q); };
        make(layer, attended(how, input(layer), input(layer, 1), input(layer, 2), {}, heads));
    }

    /// "S[1]" of the attention "Y2" becomes "S2_1"; what a head makes dissolves.
    Quantity head(int layer, const std::string& id, const Quantity& q)
    {
        if (id[0] == 'Y') return q;
        const int number = std::stoi(id.substr(2));
        const std::string name = id[0] + idOf(layer).substr(1) + '_' + std::to_string(number);
        begin(name);
        return tape.make(name, id[0] == 'S' ? q : numbersOf(walked.weights(layer, number), q));
    }

    Tape& tape;
    const Walked& walked;
    std::vector<Quantity> made; ///< by layer
    bool m_sums = false;        ///< the step that norms has begun
};

} // namespace

int NamedNetwork::valueOf(const std::string& id) const { return int(std::find(ids.begin(), ids.end(), id) - ids.begin()); }

Tensor timeRows(const Network& net, const Lanes<const float>& values, int value, int sample)
{
    const int T = net.shape(value).height, d = net.shape(value).channels;
    Tensor rows({T, d});
    for (int t = 0; t < T; ++t)
        for (int f = 0; f < d; ++f) rows.at(t, f) = values(f * T + t, sample);
    return rows;
}

Tensor Walked::weights(int layer, int head) const
{
    const int T = named.network.shape(named.network.valueOf(layer)).height;
    const auto inner = pass.inner(layer);
    Tensor map({T, T});
    for (int t = 0; t < T; ++t)
        for (int s = 0; s < T; ++s) map.at(t, s) = inner((head * T + t) * T + s, sample);
    return map;
}

std::optional<Numbers> Walked::slope(const std::string& gradient) const
{
    const int value = named.valueOf(gradient.substr(1));
    if (value == int(named.ids.size()) || value < named.network.inputs()) return {};
    return timeRows(named.network, pass.deltas(value), value, sample);
}

Quantity recordWalk(Tape& tape, const Walked& walked) { return Recorder(tape, walked).all(); }

} // namespace lessons::tokens
