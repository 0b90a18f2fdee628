#include "engine/core/aligned.h"
#include "engine/core/random.h"
#include "engine/nn/simd/kernels.h"
#include "tests/run.h"

#include <cmath>
#include <functional>

using namespace engine;
using simd::Index;

namespace {

constexpr int Stride = 48; // three vectors of floats: none of the tiles alone

template <class Real> AlignedVector<Real> noise(std::size_t count, int seed)
{
    Random random{std::uint64_t(seed)};
    AlignedVector<Real> numbers(count + 64);
    for (Real& x : numbers) x = Real(random.uniform(-1, 1));
    return numbers;
}

/// The largest |a - b| / (|b| + 1).
template <class Real> double worst(const AlignedVector<Real>& a, const std::vector<double>& b)
{
    double error = 0;
    for (std::size_t i = 0; i < b.size(); ++i) error = std::max(error, std::abs(double(a[i]) - b[i]) / (std::abs(b[i]) + 1));
    return error;
}
template <class Real> constexpr double Close = sizeof(Real) == 4 ? 2e-5 : 1e-13;

void sets()
{
    QTest::addColumn<QString>("isa");
    for (const char* isa : {"v2", "v3", "v4", "generic"})
        if (simd::chooseKernels(isa)) QTest::newRow(isa) << QString(isa);
    simd::chooseKernels("");
}

template <class Real> double outerError(int rows, int columns, int depth, bool more)
{
    const auto a = noise<Real>(std::size_t(rows * depth), 1), b = noise<Real>(std::size_t(columns * depth), 2);
    auto c = noise<Real>(std::size_t(rows * columns), 3);
    std::vector<double> expected(std::size_t(rows * columns));
    for (int r = 0; r < rows; ++r)
        for (int j = 0; j < columns; ++j) {
            double sum = more ? double(c[std::size_t(r * columns + j)]) : 0;
            for (int k = 0; k < depth; ++k) sum += double(a[std::size_t(r * depth + k)]) * double(b[std::size_t(j * depth + k)]);
            expected[std::size_t(r * columns + j)] = sum;
        }
    simd::kernels<Real>().outer({rows, columns, depth, a.data(), depth, b.data(), depth, c.data(), columns, more});
    return worst(c, expected);
}

/// Matrices [row][column][lane].
template <class Real> double laneProductError(int rows, int columns, int depth)
{
    const auto a = noise<Real>(std::size_t(rows * depth * Stride), 4), b = noise<Real>(std::size_t(depth * columns * Stride), 5);
    AlignedVector<Real> c(std::size_t(rows * columns * Stride));
    std::vector<double> expected(c.size());
    for (int i = 0; i < rows; ++i)
        for (int j = 0; j < columns; ++j)
            for (int k = 0; k < depth; ++k)
                for (int n = 0; n < Stride; ++n)
                    expected[std::size_t((i * columns + j) * Stride + n)] +=
                        0.5 * double(a[std::size_t((i * depth + k) * Stride + n)]) *
                        double(b[std::size_t((k * columns + j) * Stride + n)]);
    simd::kernels<Real>().laneProduct({rows, columns, depth, a.data(), depth * Stride, Stride, b.data(), columns * Stride, Stride,
                                       c.data(), columns * Stride, Stride, Real(0.5), Stride, false});
    return worst(c, expected);
}

/// How far the derivative `gradient` of f by `x` is from differences.
double differenceError(AlignedVector<double>& x, std::size_t count, const AlignedVector<double>& gradient,
                       const std::function<double()>& f)
{
    double error = 0;
    const std::size_t step = count / 40 + 1;
    for (std::size_t i = 0; i < count; i += step) {
        const double old = x[i], h = 1e-5;
        x[i] = old + h;
        const double above = f();
        x[i] = old - h;
        const double slope = (above - f()) / (2 * h);
        x[i] = old;
        error = std::max(error, std::abs(slope - gradient[i]) / (std::abs(slope) + 1));
    }
    return error;
}

double logistic(double x) { return 1 / (1 + std::exp(-x)); }

/// A recurrent layer of its own, with what it is made of.
template <class Real> struct Layer {
    bool lstm, resetFirst;
    int inputs = 5, hidden = 7, steps = 4;
    AlignedVector<Real> w, u, b, b2, x, h, gates, cells, dh, sums, dx, carried;

    Layer(bool isLstm, bool first) : lstm(isLstm), resetFirst(first)
    {
        const std::size_t gateRows = std::size_t(gateCount() * hidden), row = std::size_t(steps * Stride);
        w = noise<Real>(gateRows * std::size_t(inputs), 6), u = noise<Real>(gateRows * std::size_t(hidden), 7);
        b = noise<Real>(gateRows, 8), b2 = noise<Real>(std::size_t(hidden), 9), x = noise<Real>(std::size_t(inputs) * row, 10);
        dh = noise<Real>(std::size_t(hidden) * row, 11);
        h.resize(std::size_t(hidden) * row), cells.resize(h.size()), gates.resize(4 * h.size()), sums.resize(4 * h.size());
        dx.resize(std::size_t(inputs) * row), carried.resize(std::size_t(3 * hidden * Stride));
    }
    int gateCount() const { return lstm ? 4 : 3; }
    void run(bool back, int lane, int lanes)
    {
        const simd::Recurrent<Real> r{inputs,
                                      hidden,
                                      steps,
                                      lanes,
                                      Stride,
                                      w.data(),
                                      u.data(),
                                      b.data(),
                                      b2.data(),
                                      resetFirst,
                                      x.data() + lane,
                                      h.data() + lane,
                                      gates.data() + lane,
                                      cells.data() + lane,
                                      dh.data() + lane,
                                      sums.data() + lane,
                                      dx.data() + lane,
                                      carried.data() + lane};
        const auto& k = simd::kernels<Real>();
        (lstm ? (back ? k.lstmBack : k.lstm) : (back ? k.gruBack : k.gru))(r);
    }
    /// Row `gate` of W x + b.
    double fromInput(int gate, int t, int n) const
    {
        double sum = double(b[std::size_t(gate)]);
        for (int i = 0; i < inputs; ++i)
            sum += double(w[std::size_t(gate * inputs + i)]) * double(x[std::size_t((i * steps + t) * Stride + n)]);
        return sum;
    }
    double fromState(int gate, const std::vector<double>& state) const
    {
        double sum = 0;
        for (int j = 0; j < hidden; ++j) sum += double(u[std::size_t(gate * hidden + j)]) * state[std::size_t(j)];
        return sum;
    }
    /// The states of lane n, by definition, at [hidden][time].
    std::vector<double> naive(int n) const
    {
        std::vector<double> all(std::size_t(hidden * steps)), state(std::size_t(hidden), 0.0), cell(state);
        for (int t = 0; t < steps; ++t) {
            std::vector<double> next(state);
            for (int j = 0; j < hidden; ++j) {
                const auto sum = [&](int g) { return fromInput(g * hidden + j, t, n) + fromState(g * hidden + j, state); };
                double& c = cell[std::size_t(j)];
                if (lstm) {
                    c = logistic(sum(1)) * c + logistic(sum(0)) * std::tanh(sum(2));
                    next[std::size_t(j)] = logistic(sum(3)) * std::tanh(c);
                    continue;
                }
                const double z = logistic(sum(1)), r = logistic(sum(0)),
                             later = fromState(2 * hidden + j, state) + double(b2[std::size_t(j)]);
                std::vector<double> reset(state);
                for (int i = 0; i < hidden; ++i) reset[std::size_t(i)] *= logistic(fromInput(i, t, n) + fromState(i, state));
                const double candidate =
                    fromInput(2 * hidden + j, t, n) + (resetFirst ? fromState(2 * hidden + j, reset) : r * later);
                next[std::size_t(j)] = (1 - z) * std::tanh(candidate) + z * state[std::size_t(j)];
            }
            state = next;
            for (int j = 0; j < hidden; ++j) all[std::size_t(j * steps + t)] = state[std::size_t(j)];
        }
        return all;
    }
    double forwardError()
    {
        run(false, 0, Stride);
        double error = 0;
        for (int n = 0; n < Stride; ++n) {
            const auto expected = naive(n);
            for (std::size_t i = 0; i < expected.size(); ++i)
                error = std::max(error, std::abs(double(h[i * Stride + std::size_t(n)]) - expected[i]));
        }
        return error;
    }
    /// sum of dh h
    double loss()
    {
        run(false, 0, Stride);
        double sum = 0;
        for (std::size_t i = 0; i < h.size(); ++i) sum += double(dh[i]) * double(h[i]);
        return sum;
    }
    /// By W and U, whose gradients are Outer of sums with x and h.
    AlignedVector<Real> gradient(bool recurrent) const
    {
        const int columns = recurrent ? hidden : inputs, row = steps * Stride, gateRows = gateCount() * hidden;
        AlignedVector<Real> to(std::size_t(gateRows * columns + 64));
        const auto learn = [&](int first, int count, const Real* from, const Real* of, int later) {
            simd::kernels<Real>().outer({count * hidden, columns, row - later, from + later, row, of, row,
                                         to.data() + first * hidden * columns, columns, false});
        };
        const int block = hidden * row;
        if (!recurrent) learn(0, gateCount(), sums.data(), x.data(), 0);
        else if (lstm) learn(0, 4, sums.data(), h.data(), Stride);
        else {
            learn(0, 2, sums.data(), h.data(), Stride);
            if (resetFirst) learn(2, 1, sums.data() + 2 * block, gates.data() + 3 * block, 0);
            else learn(2, 1, sums.data() + 3 * block, h.data(), Stride);
        }
        return to;
    }
};

template <class Real> simd::LayerNorm<Real> normOf(AlignedVector<Real>& x, AlignedVector<Real>& out, AlignedVector<Real>& gamma)
{
    constexpr int features = 9, places = 2, all = features * places * Stride, column = places * Stride;
    out.resize(std::size_t(3 * all + 2 * column + 2 * 64));
    Real* o = out.data();
    return {features,
            places,
            Stride,
            Stride,
            Real(1e-5),
            gamma.data(),
            gamma.data() + features,
            x.data(),
            o,
            o + 3 * all,
            o + 3 * all + column,
            gamma.data() + 64,
            o + all,
            o + 2 * all,
            o + 2 * all + features,
            0,
            features};
}

} // namespace

/// Kernels against their definitions, in double.
class TestKernels : public QObject {
    Q_OBJECT

    template <class Real> void outerOf()
    {
        for (const auto& [rows, columns, depth] : {std::array{1, 1, 16}, {7, 17, 32}, {13, 70, 96}, {30, 33, 208}})
            for (const bool more : {false, true}) QVERIFY(outerError<Real>(rows, columns, depth, more) < Close<Real>);
    }
    template <class Real> void laneProductsOf()
    {
        for (const auto& [rows, columns, depth] : {std::array{1, 1, 1}, {5, 5, 8}, {7, 13, 9}, {16, 3, 4}})
            QVERIFY(laneProductError<Real>(rows, columns, depth) < Close<Real>);
    }
    template <class Real> void recurrentOf(bool lstm, bool first)
    {
        Layer<Real> layer(lstm, first);
        QVERIFY(layer.forwardError() < Close<Real>);
        layer.run(true, 0, Stride);
        Layer<Real> parts(lstm, first);
        for (int lane = 0; lane < Stride; lane += 16) parts.run(false, lane, 16), parts.run(true, lane, 16);
        QVERIFY(parts.h == layer.h && parts.dx == layer.dx && parts.sums == layer.sums); // whatever the cuts
    }

private slots:
    void init()
    {
        QFETCH(QString, isa);
        QVERIFY(simd::chooseKernels(qPrintable(isa)));
    }
    void cleanup() { simd::chooseKernels(""); }

    void products_data() { sets(); }
    void products() { outerOf<float>(), outerOf<double>(), laneProductsOf<float>(), laneProductsOf<double>(); }

    void softmax_data() { sets(); }
    void softmax()
    {
        constexpr int rows = 6, blocks = 3, all = rows * blocks * Stride;
        auto y = noise<double>(all, 20), dp = noise<double>(all, 21);
        AlignedVector<double> p(all), dy(all);
        const simd::Softmax<double> s{blocks, rows * Stride, rows, Stride, Stride, y.data(), p.data(), dp.data(), dy.data()};
        const auto loss = [&] {
            simd::kernels<double>().softmaxRows(s);
            double sum = 0;
            for (int i = 0; i < all; ++i) sum += p[std::size_t(i)] * dp[std::size_t(i)];
            return sum;
        };
        loss();
        for (int block = 0; block < blocks; ++block)
            for (int n = 0; n < Stride; ++n) {
                double sum = 0, total = 0;
                for (int i = 0; i < rows; ++i) sum += std::exp(y[std::size_t((block * rows + i) * Stride + n)]);
                for (int i = 0; i < rows; ++i) {
                    const auto at = std::size_t((block * rows + i) * Stride + n);
                    QVERIFY(std::abs(p[at] - std::exp(y[at]) / sum) < 1e-14);
                    total += p[at];
                }
                QVERIFY(std::abs(total - 1) < 1e-14);
            }
        simd::kernels<double>().softmaxRowsBack(s);
        QVERIFY(differenceError(y, all, dy, loss) < 1e-8);
    }

    void layerNorm_data() { sets(); }
    void layerNorm()
    {
        auto x = noise<double>(9 * 2 * Stride, 30), gamma = noise<double>(64 + 9 * 2 * Stride, 31);
        AlignedVector<double> out;
        const auto n = normOf(x, out, gamma);
        const int all = 9 * 2 * Stride;
        const auto loss = [&] {
            simd::kernels<double>().layerNorm(n);
            double sum = 0;
            for (int i = 0; i < all; ++i) sum += n.y[i] * n.dy[i];
            return sum;
        };
        loss();
        for (int column = 0; column < 2 * Stride; ++column) { // mean β and variance of what γ has not scaled
            double sum = 0, squares = 0;
            for (int f = 0; f < 9; ++f) {
                const double hat = (n.y[f * 2 * Stride + column] - n.beta[f]) / n.gamma[f];
                sum += hat, squares += hat * hat;
            }
            QVERIFY(std::abs(sum) < 1e-10 && std::abs(squares / 9 - 1) < 1e-3);
        }
        simd::kernels<double>().layerNormBack(n);
        simd::kernels<double>().layerNormGradient(n);
        QVERIFY(differenceError(x, std::size_t(all), AlignedVector<double>(n.dx, n.dx + all), loss) < 1e-7);
        AlignedVector<double> learnt(n.dGamma, n.dGamma + 9);
        learnt.insert(learnt.end(), n.dBeta, n.dBeta + 9);
        QVERIFY(differenceError(gamma, 18, learnt, loss) < 1e-7);
    }

    void recurrent_data() { sets(); }
    void recurrent()
    {
        for (const auto& [lstm, first] : {std::pair{true, false}, {false, false}, {false, true}}) {
            recurrentOf<float>(lstm, first), recurrentOf<double>(lstm, first);
            Layer<double> layer(lstm, first);
            const auto loss = [&layer = layer] { return layer.loss(); };
            loss(), layer.run(true, 0, Stride);
            const auto dx = layer.dx, dw = layer.gradient(false), du = layer.gradient(true);
            QVERIFY(differenceError(layer.x, dx.size(), dx, loss) < 1e-7);
            QVERIFY(differenceError(layer.w, dw.size() - 64, dw, loss) < 1e-7);
            QVERIFY(differenceError(layer.u, du.size() - 64, du, loss) < 1e-7);
        }
    }
};

REGISTER_TEST(TestKernels)
#include "test_kernels.moc"
