#include "tests/engine/naive_sequences.h"

#include <cmath>
#include <functional>

namespace engine {
namespace {

using Row = std::vector<double>;

double logistic(double x) { return 1 / (1 + std::exp(-x)); }

struct Naive {
    const Network& net;
    const Row& parameters;
    int l;
    const std::vector<Row>& values;

    const Shape& in(std::size_t i = 0) const { return net.shape(net.from(l)[i]); }
    Shape out() const { return net.shape(net.valueOf(l)); }
    std::size_t inputs() const { return net.from(l).size(); }
    double x(std::size_t i, int feature, int t) const
    {
        return values[std::size_t(net.from(l)[i])][std::size_t(feature * in(i).pixels() + t)];
    }
    double parameter(const char* block, int i) const { return parameters[net.block(l, block)->offset + std::size_t(i)]; }
    double bias(const char* block, int i) const { return net.block(l, block) ? parameter(block, i) : 0; }
    /// How many steps of input i - 1 count, by input i.
    int length(std::size_t i, int steps) const { return i < inputs() ? int(x(i, 0, 0)) : steps; }
    template <class At> Row each(At at) const
    {
        Row y;
        for (int f = 0; f < out().channels; ++f)
            for (int t = 0; t < out().pixels(); ++t) y.push_back(at(f, t));
        return y;
    }

    /// Row `row` of W x_t and of U h.
    double fromInput(int row, int t) const
    {
        double sum = 0;
        for (int i = 0; i < in().channels; ++i) sum += parameter("weights", row * in().channels + i) * x(0, i, t);
        return sum;
    }
    double fromState(int row, const Row& h) const
    {
        double sum = 0;
        for (std::size_t j = 0; j < h.size(); ++j) sum += parameter("recurrent", row * int(h.size()) + int(j)) * h[j];
        return sum;
    }
    double sum(int row, int t, const Row& h) const { return fromInput(row, t) + fromState(row, h); }

    /// States over time; next(t, h) is the one after h.
    Row recurrent(bool reversed, const std::function<Row(int, const Row&)>& next) const
    {
        const int steps = in().height, hidden = out().channels;
        Row h(std::size_t(hidden), 0.0), all(std::size_t(hidden * steps));
        for (int step = 0; step < steps; ++step) {
            const int t = reversed ? steps - 1 - step : step;
            if (t < length(1, steps)) h = next(t, h);
            for (int j = 0; j < hidden; ++j) all[std::size_t(j * steps + t)] = h[std::size_t(j)];
        }
        return all;
    }
    Row of(const Rnn& rnn) const
    {
        return recurrent(rnn.reversed, [&](int t, const Row& h) {
            Row next;
            for (int j = 0; j < rnn.hidden; ++j) {
                const double z = sum(j, t, h) + bias("biases", j);
                next.push_back(rnn.activation == Activation::Tanh   ? std::tanh(z)
                               : rnn.activation == Activation::Relu ? std::max(z, 0.0)
                                                                    : z);
            }
            return next;
        });
    }
    Row of(const Lstm& lstm) const
    {
        const int n = lstm.hidden;
        Row c(std::size_t(n), 0.0);
        return recurrent(lstm.reversed, [&](int t, const Row& h) {
            Row next;
            for (int j = 0; j < n; ++j) {
                double& cell = c[std::size_t(j)];
                cell = logistic(sum(n + j, t, h) + bias("forget biases", j)) * cell +
                       logistic(sum(j, t, h) + bias("input biases", j)) *
                           std::tanh(sum(2 * n + j, t, h) + bias("candidate biases", j));
                next.push_back(logistic(sum(3 * n + j, t, h) + bias("output biases", j)) * std::tanh(cell));
            }
            return next;
        });
    }
    Row of(const Gru& gru) const
    {
        const int n = gru.hidden;
        return recurrent(gru.reversed, [&](int t, const Row& h) {
            Row next, r, kept;
            for (int j = 0; j < n; ++j) r.push_back(logistic(sum(j, t, h) + bias("reset biases", j)));
            for (int j = 0; j < n; ++j) kept.push_back(r[std::size_t(j)] * h[std::size_t(j)]);
            for (int j = 0; j < n; ++j) {
                const int row = 2 * n + j;
                const double z = logistic(sum(n + j, t, h) + bias("update biases", j));
                const double state = gru.reset == Gru::Reset::Inside
                                         ? fromState(row, kept)
                                         : r[std::size_t(j)] * (fromState(row, h) + bias("state biases", j));
                const double candidate = std::tanh(fromInput(row, t) + bias("candidate biases", j) + state);
                next.push_back(z * h[std::size_t(j)] + (1 - z) * candidate);
            }
            return next;
        });
    }
    Row of(const Last&) const
    {
        const int steps = in().height;
        return each([&](int f, int) { return x(0, f, std::max(length(1, steps), 1) - 1); });
    }
    Row of(const Mean&) const
    {
        const int counted = std::min(length(1, in().height), in().height);
        return each([&](int f, int) {
            double sum = 0;
            for (int t = 0; t < counted; ++t) sum += x(0, f, t);
            return counted > 0 ? sum / counted : 0;
        });
    }
    Row of(const Embedding& e) const
    {
        return each([&](int f, int t) { return parameter("weights", int(x(0, 0, t)) * e.features + f); });
    }
    Row of(const LayerNorm& norm) const
    {
        const int n = in().channels;
        return each([&](int f, int t) {
            double mean = 0, variance = 0;
            for (int i = 0; i < n; ++i) mean += x(0, i, t) / n;
            for (int i = 0; i < n; ++i) variance += std::pow(x(0, i, t) - mean, 2) / n;
            return (x(0, f, t) - mean) / std::sqrt(variance + norm.epsilon) * parameter("gamma", f) + parameter("beta", f);
        });
    }
    Row of(const Positions& p) const
    {
        return each([&](int f, int t) {
            if (p.kind == Positions::Kind::Learnt) return x(0, f, t) + parameter("weights", f * in().pixels() + t);
            const double angle = t / std::pow(10000, double(f / 2 * 2) / in().channels);
            return x(0, f, t) + (f % 2 == 0 ? std::sin(angle) : std::cos(angle));
        });
    }
    double score(const Attention& a, int head, int t, int s) const
    {
        const int part = in().channels / a.heads;
        double sum = 0;
        for (int f = head * part; f < (head + 1) * part; ++f)
            sum += a.score == Attention::Score::Additive ? parameter("weights", f) * std::tanh(x(0, f, t) + x(1, f, s))
                                                         : x(0, f, t) * x(1, f, s);
        return a.score == Attention::Score::ScaledDot ? sum / std::sqrt(double(part)) : sum;
    }
    Row of(const Attention& a) const
    {
        const int keys = in(1).pixels(), counted = std::min(length(3, keys), keys), span = keys / a.spans;
        return each([&](int f, int y) {
            const int head = f / (out().channels / a.heads), t = y / a.spans, first = y % a.spans * span;
            double above = 0, below = 0, most = -HUGE_VAL, taken = 0;
            for (int s = first; s < std::min({first + span, counted, a.causal ? t + 1 : counted}); ++s) {
                const double e = std::exp(score(a, head, t, s));
                above += e * x(2, f, s), below += e;
                if (e > most) most = e, taken = x(2, f, s);
            }
            return a.hard ? taken : below > 0 ? above / below : 0;
        });
    }
};

template <class Kind> bool made(const Naive& naive, std::optional<Row>& y)
{
    const auto* kind = naive.net.layer(naive.l).as<Kind>();
    if (kind) y = naive.of(*kind);
    return kind;
}

template <class... Kinds> std::optional<Row> oneOf(const Naive& naive)
{
    std::optional<Row> y;
    (made<Kinds>(naive, y) || ...);
    return y;
}

} // namespace

std::optional<Row> naiveSequence(const Network& net, const Row& parameters, int l, const std::vector<Row>& values)
{
    return oneOf<Rnn, Lstm, Gru, Last, Mean, Embedding, LayerNorm, Positions, Attention>({net, parameters, l, values});
}

} // namespace engine
