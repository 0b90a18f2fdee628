#include "engine/cluster/tensor_parallel_tape.h"

#include "engine/core/random.h"
#include "engine/tape/operation.h"
#include "engine/tape/operators.h"
#include "engine/tape/sequences.h"

#include <cmath>

namespace engine::cluster {
namespace {

constexpr double SecondsPerOperand = 0.5e-6; ///< the model's devices

/// Positions; where they are split each device has one at least.
int tokensOf(const SplitSetup& setup) { return setup.kind == SplitSetup::Sequence ? std::max(2, setup.devices) : 2; }

std::vector<std::string> wordsOf(const std::string& text)
{
    std::vector<std::string> words{""};
    for (const char c : text)
        if (c == ' ') words.emplace_back();
        else words.back() += c;
    return words;
}

/// A copy that knows where it is from.
Quantity copied(const Quantity& x) { return sliced(x, 0, 0, x.shape()[0]); }
/// Parts added up.
Quantity added(const std::vector<Quantity>& parts) { return parts.size() == 1 ? copied(parts[0]) : sum(stacked(parts), 0); }

class Recorder {
public:
    Recorder(const SplitSetup& setup, int tokens, SplitRun& run)
        : m_setup(setup), m_run(run), m_p(setup.devices), m_tokens(tokens), m_random(setup.seed)
    {
    }
    void record()
    {
        switch (m_setup.kind) {
        case SplitSetup::Product: return recordCut();
        case SplitSetup::Mlp: return recordMlp();
        case SplitSetup::Attention: return recordAttention();
        case SplitSetup::EarlyActivation: return recordGelu();
        case SplitSetup::Sequence: return recordSequence();
        }
    }

private:
    // --- what there is ----------------------------------------------------------------------------------------------------

    /// With one decimal, so that sums can be checked by hand.
    Numbers drawn(int rows, int columns)
    {
        Numbers made({rows, columns}, Precision::Double);
        for (double& x : made.data) x = std::round(m_random.uniform(-20, 20)) / 10;
        return made;
    }
    Quantity& of(const std::string& id) { return m_known.at(id); }
    Quantity& of(const std::string& base, int device) { return of(shareId(base, device)); }
    std::vector<Quantity> all(const std::string& base)
    {
        std::vector<Quantity> list;
        for (int r = 0; r < m_p; ++r) list.push_back(of(base, r));
        return list;
    }
    void keep(const std::string& id, const Quantity& q) { m_known.insert_or_assign(id, q); }
    ChunkRange range(int lines, int r) const
    {
        return m_setup.kind == SplitSetup::Product ? cutRange(lines, m_p, m_setup.knife, r) : chunkRange(lines, m_p, r);
    }
    Quantity slice(const Quantity& whole, int axis, int r) const
    {
        const auto [first, count] = range(whole.shape()[std::size_t(axis)], r);
        return sliced(whole, axis, first, count);
    }
    /// Weights, or inputs, each on its device from the beginning; the same numbers for any p.
    void place(const std::string& base, const Numbers& whole, int axis)
    {
        for (int r = 0; r < m_p; ++r)
            keep(shareId(base, r), m_run.parameter(shareId(base, r), slice(Quantity(whole), axis, r).value()));
        m_run.results.emplace_back("d" + base, axis);
    }

    // --- forward ------------------------------------------------------------------------------------------------------------

    /// The same step on all devices at once.
    template <class Make> void each(const std::string& base, Make make)
    {
        m_run.step(base);
        makeEach(base, make);
    }
    template <class Make> void makeEach(const std::string& base, Make make)
    {
        double end = m_time;
        for (int r = 0; r < m_p; ++r) {
            const Quantity made = m_run.make(shareId(base, r), make(r));
            keep(shareId(base, r), made);
            const double operands = double(elementsOf(made.behind(Indices(made.shape().size(), 0))).size());
            const double seconds = SecondsPerOperand * operands * double(made.size());
            m_run.work.push_back({r, m_back, base, m_time, m_time + seconds});
            end = std::max(end, m_time + seconds);
        }
        m_work += end - m_time, m_time = end;
        m_run.point(shareId(base, 0));
    }
    void multiply(const std::string& base, const std::string& left, const std::string& right)
    {
        each(base, [&](int r) { return matmul(of(left, r), of(right, r)); });
    }
    void activate(const std::string& base, const std::string& sums)
    {
        each(base, [&](int r) { return activated(m_setup.activation, of(sums, r)); });
    }
    /// X goes to all devices: f.
    void hand(const std::string& base, const std::string& whole)
    {
        each(base, [&](int) { return copied(of(whole)); });
    }

    // --- the ring -----------------------------------------------------------------------------------------------------------

    /// Bytes that device 1 sends: (p - 1) / p of all for each half of an all-reduce, where p divides them.
    Term bytesOf(Exchange kind, int elements, double sent) const
    {
        if (kind == Exchange::None || m_p == 1) return Term(0);
        if (elements % m_p != 0) return Term(sent, "bytes of its chunks");
        const double halves = kind == Exchange::AllReduce ? 2 : 1;
        return product({Term(halves), Term(m_p - 1, "p − 1"), Term(BytesPerElement * elements, "V")}) / Term(m_p, "p");
    }
    void talk(Exchange kind, const std::vector<Quantity>& parts)
    {
        const int n = int(parts[0].size());
        Tensor buffers({m_p, n}); // where nothing is sent parts need not be of one size
        for (int r = 0; r < m_p && kind != Exchange::None; ++r)
            for (int e = 0; e < n; ++e) buffers.at(r, e) = float(parts[std::size_t(r)][std::size_t(e)]);
        const Exchanged made = exchanged(kind, buffers, m_setup.network, m_time);
        for (const Transfer& transfer : made.transfers) m_run.messages.push_back({transfer, kind, m_run.lastStep()});
        for (std::size_t i = 0; i < made.transfers.size(); i += std::size_t(m_p)) { // a round, which waits for its longest chunk
            double longest = 0;
            for (int r = 0; r < m_p; ++r) longest = std::max(longest, made.transfers[i + std::size_t(r)].bytes);
            ++m_rounds, m_travelled += longest;
        }
        m_time = made.end;
        m_bytes.push_back(bytesOf(kind, n, made.sent));
        m_run.make(m_back ? "sentBackward" : "sentForward", byHand(sum(m_bytes)));
    }
    /// Of one way, on the α-β clock, in microseconds.
    void noteTime(const std::string& pointed)
    {
        std::vector<Term> parts{Term(1e6 * m_work, "work")};
        if (m_rounds > 0) {
            parts.push_back(Term(m_rounds, "rounds") * Term(1e6 * m_setup.network.latency, "α"));
            parts.push_back(product({Term(m_travelled, "bytes"), Term(1e6)}) / Term(m_setup.network.bandwidth, "B"));
        }
        m_run.make(m_back ? "timeBackward" : "timeForward", byHand(sum(std::move(parts))));
        m_run.point(pointed);
        m_work = m_rounds = m_travelled = 0;
    }
    /// What all have made becomes one: g.
    void join(const std::string& id, const Quantity& made, Exchange kind, const std::vector<Quantity>& parts)
    {
        m_run.step(id);
        talk(kind, parts);
        keep(id, m_run.make(id, made));
        if (id.front() != 'd') m_run.results.emplace_back(id, -1);
    }

    // --- backward: reverse mode, all devices at once ------------------------------------------------------------------------

    void meet(const Quantity& q, const Quantity& G)
    {
        if (q.isRecorded()) m_gradients[q.id()].push_back(G);
        else pass(q, G);
    }
    void pass(const Quantity& q, const Quantity& G)
    {
        for (std::size_t i = 0; q.operation() && i < q.operation()->operands().size(); ++i)
            if (const auto pulled = q.operation()->pull(i, q, G)) meet(q.operation()->operands()[i], *pulled);
    }
    void takeBack(const std::string& base)
    {
        makeEach("d" + base, [&](int r) { return added(m_gradients.at(shareId(base, r))); });
        for (int r = 0; r < m_p; ++r) {
            m_run.slopeIs(shareId(base, r), of("d" + base, r));
            pass(of(base, r), of("d" + base, r));
        }
    }
    void back(const std::string& bases)
    {
        for (const std::string& base : wordsOf(bases)) m_run.step("d" + base), takeBack(base);
    }
    /// What the layers behind hand back is drawn here; g hands it on.
    void beginBack(const std::string& whole, const std::string& base)
    {
        noteTime(whole);
        m_back = true, m_bytes.clear();
        const auto& shape = of(whole).shape();
        const Quantity G = m_run.step("d" + whole).draw("d" + whole, drawn(shape[0], shape[1]));
        pass(of(whole), G);
        takeBack(base);
        m_run.point("d" + whole);
    }
    void endBack(const std::string& whole, Exchange kind)
    {
        const std::vector<Quantity> parts = m_gradients.at(whole);
        join("d" + whole, added(parts), kind, parts);
        m_run.results.emplace_back("d" + whole, -1);
        noteTime("d" + whole);
    }

    // --- the runs -------------------------------------------------------------------------------------------------------------

    void recordCut()
    {
        const bool columns = m_setup.columns;
        keep("X", m_run.input("X", drawn(m_tokens, SplitLines))), keep("A", m_run.parameter("A", drawn(SplitLines, SplitLines)));
        m_run.step("cut");
        makeEach("Xs", [&](int r) { return columns ? copied(of("X")) : slice(of("X"), 1, r); });
        makeEach("As", [&](int r) { return slice(of("A"), columns ? 1 : 0, r); });
        m_run.results.emplace_back("dAs", columns ? 1 : 0);
        multiply("Ys", "Xs", "As");
        if (columns) join("Y", concatenated(all("Ys"), 1), Exchange::None, all("Ys"));
        else join("Y", added(all("Ys")), Exchange::AllReduce, all("Ys"));
        beginBack("Y", "Ys"), back("As Xs"), endBack("X", columns ? Exchange::AllReduce : Exchange::None);
    }
    void recordMlp()
    {
        keep("X", m_run.input("X", drawn(m_tokens, 2)));
        place("A", drawn(2, SplitLines), 1), place("B", drawn(SplitLines, 2), 0);
        hand("Xs", "X"), multiply("H", "Xs", "A"), activate("U", "H"), multiply("Zs", "U", "B");
        join("Z", added(all("Zs")), Exchange::AllReduce, all("Zs"));
        beginBack("Z", "Zs"), back("B U H A Xs"), endBack("X", Exchange::AllReduce);
    }
    /// p(q kᵀ), head by head.
    Quantity scores(int r)
    {
        std::vector<Quantity> heads;
        for (int h = 0; h < m_setup.heads / m_p; ++h)
            heads.push_back(softmax(scaledDotScores(sliced(of("Q", r), 1, h, 1), sliced(of("K", r), 1, h, 1))));
        return concatenated(heads, 1);
    }
    Quantity mixedValues(int r)
    {
        std::vector<Quantity> heads;
        for (int h = 0; h < m_setup.heads / m_p; ++h)
            heads.push_back(matmul(sliced(of("P", r), 1, m_tokens * h, m_tokens), sliced(of("V", r), 1, h, 1)));
        return concatenated(heads, 1);
    }
    void recordAttention()
    {
        const int d = m_setup.heads;
        keep("X", m_run.input("X", drawn(m_tokens, d)));
        for (const char* base : {"Wq", "Wk", "Wv"}) place(base, drawn(d, d), 1);
        place("Wo", drawn(d, d), 0);
        hand("Xs", "X"), multiply("Q", "Xs", "Wq"), multiply("K", "Xs", "Wk"), multiply("V", "Xs", "Wv");
        each("P", [&](int r) { return scores(r); }), each("O", [&](int r) { return mixedValues(r); });
        multiply("Zs", "O", "Wo"), join("Z", added(all("Zs")), Exchange::AllReduce, all("Zs"));
        beginBack("Z", "Zs"), back("Wo O P Q K V Wq Wk Wv Xs"), endBack("X", Exchange::AllReduce);
    }
    /// By rows first, and the function before the sum.
    void recordGelu()
    {
        const Numbers X = drawn(m_tokens, SplitLines);
        place("X", X, 1), place("A", drawn(SplitLines, 3), 0);
        multiply("Hs", "X", "A"), activate("Us", "Hs");
        keep("S", m_run.step("S").make("S", added(all("Us"))));
        join("H", added(all("Hs")), Exchange::AllReduce, all("Hs"));
        keep("U", m_run.step("U").make("U", activated(m_setup.activation, of("H"))));
        keep("D", m_run.step("D").make("D", of("S") - of("U")));
        std::vector<Term> sizes;
        for (int e = 0; e < int(of("D").size()); ++e)
            sizes.push_back(call("abs", {of("D").term(indicesOf(of("D").shape(), std::size_t(e)))}));
        m_run.step("gap").make("gap", byHand(call("max", sizes)));
        m_run.results = {{"U", -1}};
    }
    /// f gathers the positions, g scatters their sums.
    void recordSequence()
    {
        place("N", drawn(m_tokens, 2), 0), place("A", drawn(2, SplitLines), 1), place("B", drawn(SplitLines, 2), 0);
        m_run.step("Xs"), talk(Exchange::AllGather, std::vector(std::size_t(m_p), concatenated(all("N"), 0)));
        makeEach("Xs", [&](int) { return concatenated(all("N"), 0); });
        each("U", [&](int r) { return activated(Activation::Gelu, matmul(of("Xs", r), of("A", r))); });
        multiply("Zs", "U", "B");
        m_run.step("S"), talk(Exchange::ReduceScatter, all("Zs"));
        makeEach("S", [&](int r) { return slice(added(all("Zs")), 0, r); });
        m_run.results.emplace_back("S", 0);
        noteTime("S[0]");
        m_back = true, m_bytes.clear();
        m_run.step("dS");
        const Numbers G = drawn(m_tokens, 2);
        for (int r = 0; r < m_p; ++r) {
            keep(shareId("dS", r), m_run.draw(shareId("dS", r), slice(Quantity(G), 0, r).value()));
            pass(of("S", r), of("dS", r));
        }
        m_run.point("dS[0]");
        m_run.step("dZs"), talk(Exchange::AllGather, all("Zs")), takeBack("Zs");
        back("B U A Xs");
        m_run.step("dN"), talk(Exchange::ReduceScatter, all("dXs")), takeBack("N");
        noteTime("dN[0]");
    }

    const SplitSetup& m_setup;
    SplitRun& m_run;
    const int m_p, m_tokens;
    Random m_random;
    std::map<std::string, Quantity> m_known;
    std::map<std::string, std::vector<Quantity>> m_gradients;
    std::vector<Term> m_bytes;                                    ///< of this way
    double m_time = 0, m_work = 0, m_rounds = 0, m_travelled = 0; ///< the last three of this way
    bool m_back = false;
};

/// A result of a run, its parts put together.
Numbers resultOf(const SplitRun& run, const std::string& id, int axis, int devices)
{
    const auto number = [&](const std::string& of) { return Quantity(run.makings(of).back().quantity.value()); };
    if (axis < 0) return number(id).value();
    std::vector<Quantity> parts;
    for (int r = 0; r < devices; ++r) parts.push_back(number(shareId(id, r)));
    return concatenated(parts, axis).value();
}

/// Against the same run on one device.
double largestDifference(const SplitSetup& setup, const SplitRun& run)
{
    SplitSetup one = setup;
    SplitRun whole;
    one.devices = 1, one.knife = SplitLines;
    Recorder(one, tokensOf(setup), whole).record();
    double most = 0;
    for (const auto& [id, axis] : run.results) {
        const Numbers a = resultOf(run, id, axis, setup.devices), b = resultOf(whole, id, axis, 1);
        for (std::size_t i = 0; i < a.size(); ++i) most = std::max(most, std::abs(a.data[i] - b.data[i]));
    }
    return most;
}

void recordSizes(const SplitSetup& setup, SplitRun& run)
{
    const auto t = double(setup.devices);
    if (setup.kind == SplitSetup::Mlp || setup.kind == SplitSetup::EarlyActivation) {
        const bool early = setup.kind == SplitSetup::EarlyActivation;
        run.step("size").make("relativeError",
                              Quantity(Numbers::scalar(splitError(early, setup.devices, 64, 256, setup.activation, setup.seed))));
    }
    if (setup.kind != SplitSetup::Sequence) return;
    const Term s(2048, "s"), b(1, "b"), h(4096, "h"), a(32, "a"), p(t, "p"), mega(1e6);
    const Term unit = s * b * h / mega, scores = product({Term(5), a, s}) / h;
    run.step("size");
    run.make("layerWhole", byHand(unit * (Term(34) + scores)));
    run.make("layerTensor", byHand(unit * (Term(10) + Term(24) / p + scores / p)));
    run.make("layerSequence", byHand(unit * (Term(34) + scores) / p));
}

} // namespace

SplitRun splitRun(const SplitSetup& setup)
{
    SplitRun run;
    Recorder(setup, tokensOf(setup), run).record();
    run.step("difference").make("difference", Quantity(Numbers::scalar(largestDifference(setup, run))));
    recordSizes(setup, run);
    return run;
}

} // namespace engine::cluster
