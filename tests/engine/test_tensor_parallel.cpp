#include "engine/cluster/ring.h"
#include "engine/cluster/tensor_parallel_tape.h"
#include "engine/nn/activation.h"
#include "engine/tape/operators.h"
#include "engine/tape/sequences.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>

using namespace engine;
using namespace engine::cluster;

namespace {

const Quantity& last(const Tape& tape, const std::string& id) { return tape.makings(id).back().quantity; }
Numbers valueOf(const Tape& tape, const std::string& id) { return last(tape, id).value(); }

/// The shares of all devices put together along the axis in which they are cut.
Numbers together(const Tape& tape, const std::string& base, int axis, int p)
{
    std::vector<Quantity> parts;
    for (int r = 0; r < p; ++r) parts.emplace_back(valueOf(tape, shareId(base, r)));
    return concatenated(parts, axis).value();
}

double distance(const Numbers& a, const Numbers& b)
{
    if (a.shape != b.shape) return NAN;
    double most = 0;
    for (std::size_t i = 0; i < a.size(); ++i) most = std::max(most, std::abs(a.data[i] - b.data[i]));
    return most;
}

/// One device: Z of whole matrices, and by the tape's own way back from L = Σ G Z every gradient.
struct Whole {
    Tape tape;
    Quantity leaf(const char* id, const Numbers& numbers) { return tape.parameter(id, numbers); }
    void finish(const Quantity& Z, const Numbers& G)
    {
        tape.step("Z").make("Z", Z);
        tape.step("L").make("L", sum(last(tape, "Z") * Quantity(G)));
        tape.backward("L");
    }
};

SplitSetup setupOf(SplitSetup::Kind kind, int p, std::uint64_t seed = 1)
{
    SplitSetup setup;
    setup.kind = kind, setup.devices = p, setup.seed = seed;
    setup.knife = p == 1 ? SplitLines : 1, setup.heads = p == 3 ? 3 : 4;
    return setup;
}

/// Y, and dX and dA of the whole, with loops alone.
void multiplied(const Numbers& A, const Numbers& B, bool transposeA, bool transposeB, Numbers& C)
{
    const int n = C.shape[0], m = C.shape[1], inner = transposeA ? A.shape[0] : A.shape[1];
    for (int i = 0; i < n; ++i)
        for (int j = 0; j < m; ++j) {
            double all = 0;
            for (int k = 0; k < inner; ++k)
                all += (transposeA ? A.at(k, i) : A.at(i, k)) * (transposeB ? B.at(j, k) : B.at(k, j));
            C.at(i, j) = all;
        }
}

} // namespace

class TestTensorParallel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void productEqualsLoops()
    {
        for (const bool columns : {true, false})
            for (const int p : {1, 2, 3, 4})
                for (int knife = 1; knife <= SplitLines - (p - 1); ++knife) {
                    SplitSetup setup = setupOf(SplitSetup::Product, p);
                    setup.columns = columns, setup.knife = p == 1 ? SplitLines : knife;
                    const SplitRun run = splitRun(setup);
                    const Numbers X = valueOf(run, "X"), A = valueOf(run, "A"), G = valueOf(run, "dY");
                    Numbers Y(G.shape, Precision::Double), dX(X.shape, Precision::Double), dA(A.shape, Precision::Double);
                    multiplied(X, A, false, false, Y), multiplied(G, A, false, true, dX), multiplied(X, G, true, false, dA);
                    QVERIFY(distance(valueOf(run, "Y"), Y) <= 1e-12 && distance(valueOf(run, "dX"), dX) <= 1e-12);
                    QVERIFY(distance(together(run, "dAs", columns ? 1 : 0, p), dA) <= 1e-12);
                    QCOMPARE(last(run, "As[0]").shape()[columns ? 1 : 0], setup.knife);
                    const double all = p == 1 ? 0 : 2.0 * (p - 1) / p * 32; // 2 x 4 floats
                    if (8 % p == 0) {
                        QCOMPARE(valueOf(run, "sentForward").data[0], columns ? 0 : all);
                        QCOMPARE(valueOf(run, "sentBackward").data[0], columns ? all : 0);
                    }
                    QVERIFY(valueOf(run, "difference").data[0] <= 1e-12);
                }
    }
    void blockEqualsOneDevice()
    {
        for (const Activation f : {Activation::Gelu, Activation::Relu, Activation::Linear})
            for (const int p : {1, 2, 3, 4})
                for (const std::uint64_t seed : {1, 2, 3}) {
                    SplitSetup setup = setupOf(SplitSetup::Mlp, p, seed);
                    setup.activation = f;
                    const SplitRun run = splitRun(setup);
                    Whole whole;
                    const Quantity X = whole.leaf("X", valueOf(run, "X"));
                    const Quantity A = whole.leaf("A", together(run, "A", 1, p)), B = whole.leaf("B", together(run, "B", 0, p));
                    whole.finish(matmul(activated(f, matmul(X, A)), B), valueOf(run, "dZ"));
                    for (const char* id : {"Z", "dX"}) QVERIFY(distance(valueOf(run, id), valueOf(whole.tape, id)) <= 1e-12);
                    QVERIFY(distance(together(run, "dA", 1, p), valueOf(whole.tape, "dA")) <= 1e-12);
                    QVERIFY(distance(together(run, "dB", 0, p), valueOf(whole.tape, "dB")) <= 1e-12);
                    QVERIFY(valueOf(run, "relativeError").data[0] <= 1e-5);
                }
    }
    void attentionEqualsOneDevice()
    {
        for (const int p : {1, 2, 3, 4}) {
            const SplitSetup setup = setupOf(SplitSetup::Attention, p);
            const SplitRun run = splitRun(setup);
            Whole whole;
            const Quantity X = whole.leaf("X", valueOf(run, "X")), Wo = whole.leaf("Wo", together(run, "Wo", 0, p));
            std::vector<Quantity> projected;
            for (const char* id : {"Wq", "Wk", "Wv"}) projected.push_back(matmul(X, whole.leaf(id, together(run, id, 1, p))));
            const Attention how{.score = Attention::Score::ScaledDot, .heads = setup.heads};
            whole.finish(matmul(attended(how, projected[0], projected[1], projected[2]), Wo), valueOf(run, "dZ"));
            for (const char* id : {"Z", "dX"}) QVERIFY(distance(valueOf(run, id), valueOf(whole.tape, id)) <= 1e-12);
            for (const char* id : {"dWq", "dWk", "dWv", "dWo"})
                QVERIFY(distance(together(run, id, id[2] == 'o' ? 0 : 1, p), valueOf(whole.tape, id)) <= 1e-12);
        }
    }
    /// The same block on shares of the positions; both halves of an all-reduce instead of it.
    void sequenceEqualsOneDevice()
    {
        for (const int p : {1, 2, 3, 4}) {
            const SplitRun run = splitRun(setupOf(SplitSetup::Sequence, p));
            Whole whole;
            const Quantity X = whole.leaf("X", together(run, "N", 0, p));
            const Quantity A = whole.leaf("A", together(run, "A", 1, p)), B = whole.leaf("B", together(run, "B", 0, p));
            whole.finish(matmul(activated(Activation::Gelu, matmul(X, A)), B), together(run, "dS", 0, p));
            QVERIFY(distance(together(run, "S", 0, p), valueOf(whole.tape, "Z")) <= 1e-12);
            QVERIFY(distance(together(run, "dN", 0, p), valueOf(whole.tape, "dX")) <= 1e-12);
            QVERIFY(distance(together(run, "dA", 1, p), valueOf(whole.tape, "dA")) <= 1e-12);
            QVERIFY(distance(together(run, "dB", 0, p), valueOf(whole.tape, "dB")) <= 1e-12);
            const double V = 4.0 * std::max(2, p) * 2; // an all-reduce of all positions
            for (const char* way : {"sentForward", "sentBackward"}) QCOMPARE(valueOf(run, way).data[0], 2.0 * (p - 1) / p * V);
            const double unit = 2048 * 4096 / 1e6, scores = 5.0 * 32 * 2048 / 4096; // Korthikanti et al., table 2
            QCOMPARE(valueOf(run, "layerWhole").data[0], unit * (34 + scores));
            QCOMPARE(valueOf(run, "layerTensor").data[0], unit * (10 + 24.0 / p + scores / p));
            QCOMPARE(valueOf(run, "layerSequence").data[0], unit * (34 + scores) / p);
        }
    }
    /// Each all-reduce has the transfers of the ring, and as many bytes on the wire.
    void messagesAreThoseOfTheRing()
    {
        for (const int p : {2, 3, 4}) {
            const SplitRun run = splitRun(setupOf(SplitSetup::Mlp, p));
            QCOMPARE(int(run.messages.size()), 2 * 2 * (p - 1) * p);
            double forward = 0;
            for (const auto& message : run.messages)
                if (message.step == run.messages.front().step) forward += message.transfer.bytes;
            QCOMPARE(forward, 2.0 * (p - 1) * 16); // Z: 2 x 2 floats
            Tensor buffers({p, 4});
            for (int r = 0; r < p; ++r)
                for (int e = 0; e < 4; ++e) buffers.at(r, e) = float(valueOf(run, shareId("Zs", r)).data[std::size_t(e)]);
            const Tensor summed = ring(buffers, Network()).back().buffers;
            for (int e = 0; e < 4; ++e)
                QVERIFY(std::abs(double(summed.at(p - 1, e)) - valueOf(run, "Z").data[std::size_t(e)]) < 1e-5);
            for (std::size_t i = 1; i < run.messages.size(); ++i)
                QVERIFY(run.messages[i].transfer.start >= run.messages[i - 1].transfer.start);
        }
    }
    void halvesMakeTheWhole()
    {
        for (const int p : {1, 2, 3, 4, 5})
            for (const int n : {1, 7, 12}) {
                Tensor buffers({p, n});
                for (std::size_t i = 0; i < buffers.size(); ++i) buffers.data[i] = float(i % 5) - 2;
                const Network network{20e-6, 1e6};
                const Exchanged scattered = exchanged(Exchange::ReduceScatter, buffers, network, 1);
                const Exchanged gathered = exchanged(Exchange::AllGather, buffers, network, scattered.end);
                const Exchanged reduced = exchanged(Exchange::AllReduce, buffers, network, 1);
                QVERIFY(std::abs(gathered.end - reduced.end) < 1e-12);
                QCOMPARE(scattered.sent + gathered.sent, reduced.sent);
                QCOMPARE(scattered.transfers.size() + gathered.transfers.size(), reduced.transfers.size());
                QCOMPARE(exchanged(Exchange::None, buffers, network, 1).end, 1.0);
            }
    }
    /// GELU(1) + GELU(-1) = Φ(1) - Φ(-1) = 0.6827, and GELU(0) = 0.
    void earlyFunctionIsWrong()
    {
        QVERIFY(std::abs(activationValue(Activation::Gelu, 1, 0) + activationValue(Activation::Gelu, -1, 0) - 0.682689492137086) <
                1e-12);
        for (const int p : {1, 2, 3, 4})
            for (const std::uint64_t seed : {1, 2, 3}) {
                SplitSetup setup = setupOf(SplitSetup::EarlyActivation, p, seed);
                SplitRun run = splitRun(setup);
                const Numbers X = together(run, "X", 1, p), A = together(run, "A", 0, p);
                double gap = 0;
                for (int i = 0; i < X.shape[0]; ++i)
                    for (int j = 0; j < A.shape[1]; ++j) {
                        double whole = 0, early = 0;
                        for (int r = 0; r < p; ++r) {
                            double part = 0;
                            const auto [first, count] = chunkRange(SplitLines, p, r);
                            for (int k = first; k < first + count; ++k) part += X.at(i, k) * A.at(k, j);
                            whole += part, early += 0.5 * part * std::erfc(-part / std::sqrt(2.0));
                        }
                        gap = std::max(gap, std::abs(early - 0.5 * whole * std::erfc(-whole / std::sqrt(2.0))));
                    }
                QVERIFY(std::abs(valueOf(run, "gap").data[0] - gap) < 1e-12);
                QVERIFY(p == 1 ? gap == 0 : valueOf(run, "relativeError").data[0] >= 0.2);
                setup.activation = Activation::Linear;
                run = splitRun(setup);
                QVERIFY(valueOf(run, "gap").data[0] < 1e-12 && valueOf(run, "relativeError").data[0] < 1e-5);
            }
    }
};

REGISTER_TEST(TestTensorParallel)
#include "test_tensor_parallel.moc"
