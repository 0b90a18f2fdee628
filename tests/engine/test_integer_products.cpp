#include "engine/core/error.h"
#include "engine/core/parallel.h"
#include "engine/core/random.h"
#include "engine/nn/simd/kernels.h"
#include "engine/numbers/binary.h"
#include "engine/numbers/integer_product.h"
#include "tests/engine/allocations.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>
#include <functional>

using namespace engine;

namespace {

template <class Code> std::vector<Code> drawn(int n, int low, int high, unsigned seed)
{
    Random random(seed);
    std::vector<Code> all;
    for (int i = 0; i < n; ++i) all.push_back(Code(low + random.below(high - low + 1)));
    return all;
}

/// By the definition, in 64 bits.
template <class A, class B> std::vector<std::int32_t> naive(const std::vector<A>& a, const std::vector<B>& b, int rows, int depth,
                                                            int columns, int zeroA, int zeroB)
{
    std::vector<std::int32_t> c;
    for (int i = 0; i < rows; ++i)
        for (int j = 0; j < columns; ++j) {
            long long sum = 0;
            for (int k = 0; k < depth; ++k)
                sum += (long long)(a[std::size_t(i * depth + k)] - zeroA) * (b[std::size_t(k * columns + j)] - zeroB);
            c.push_back(std::int32_t(sum));
        }
    return c;
}

void eachInstructionSet(const std::function<void()>& body)
{
    for (const char* isa : {"v2", "v3", "v4", "generic"})
        if (simd::chooseKernels(isa)) body();
    simd::chooseKernels("");
}

constexpr int shapes[][3] = {{1, 1, 1}, {3, 5, 2}, {7, 64, 65}, {13, 33, 130}, {40, 129, 64}, {6, 2, 200}};

} // namespace

class TestIntegerProducts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { setThreads(0); }

    void bytesAreMultipliedExactly()
    {
        eachInstructionSet([] {
            for (const auto& [rows, depth, columns] : shapes)
                for (const int threads : {1, 3}) {
                    setThreads(threads);
                    const auto a = drawn<std::int8_t>(rows * depth, -128, 127, 1);
                    const auto b = drawn<std::int8_t>(depth * columns, -128, 127, 2);
                    std::vector<std::int32_t> c(std::size_t(rows * columns), 7);
                    integerProduct(integerRows<std::int8_t>(a, rows, depth), integerColumns<std::int8_t>(b, depth, columns), c);
                    QVERIFY(c == naive(a, b, rows, depth, columns, 0, 0));
                }
        });
    }
    void whatStandsForZeroIsTakenOff()
    {
        eachInstructionSet([] {
            for (const auto& [rows, depth, columns] : shapes) {
                const auto a = drawn<std::uint8_t>(rows * depth, 0, 255, 3);
                const auto b = drawn<std::int8_t>(depth * columns, -128, 127, 4);
                std::vector<std::int32_t> c(std::size_t(rows * columns));
                integerProduct(integerRows<std::uint8_t>(a, rows, depth, 86), integerColumns<std::int8_t>(b, depth, columns, -5),
                               c);
                QVERIFY(c == naive(a, b, rows, depth, columns, 86, -5));
            }
        });
    }
    /// The largest sums that there can be.
    void extremes()
    {
        eachInstructionSet([] {
            const int depth = 131071; // 128 · 128 · depth < 2^31
            const std::vector<std::int8_t> low(std::size_t(depth), -128);
            std::vector<std::int32_t> c(1);
            integerProduct(integerRows<std::int8_t>(low, 1, depth), integerColumns<std::int8_t>(low, depth, 1), c);
            QCOMPARE(c[0], 16384 * depth);
            const std::vector<int> wide{32767, -32767};
            integerProduct(integerRows<int>(wide, 1, 2), integerColumns<int>(wide, 2, 1), c);
            QCOMPARE(c[0], 2 * 32767 * 32767);
        });
    }
    void productsTakeNoMemory()
    {
        const auto codes = drawn<std::int8_t>(64 * 64, -128, 127, 5);
        const auto a = integerRows<std::int8_t>(codes, 64, 64);
        const auto b = integerColumns<std::int8_t>(codes, 64, 64);
        std::vector<std::int32_t> c(64 * 64);
        integerProduct(a, b, c);
        const long before = allocations();
        integerProduct(a, b, c);
        QCOMPARE(allocations(), before);
    }
    /// dot = n - 2 popcount(a xor b) is the product of the signs.
    void signsAreMultipliedByCounting()
    {
        eachInstructionSet([] {
            for (const int n : {1, 63, 64, 65, 300}) {
                TensorOf<float> x({5, n}), y({9, n});
                Random random(6);
                for (float& each : x.data) each = float(random.normal());
                for (float& each : y.data) each = random.below(3) == 0 ? 0 : float(random.normal());
                const BinaryRows a = binarised(x), b = binarised(y);
                std::vector<std::int32_t> c(45);
                binaryProduct(a, b, c);
                for (int i = 0; i < 5; ++i)
                    for (int j = 0; j < 9; ++j) {
                        int dot = 0;
                        for (int k = 0; k < n; ++k) dot += (x.at(i, k) >= 0 ? 1 : -1) * (y.at(j, k) >= 0 ? 1 : -1);
                        QCOMPARE(c[std::size_t(i * 9 + j)], dot);
                        QCOMPARE(a.sign(i, n - 1), x.at(i, n - 1) >= 0 ? 1 : -1);
                    }
            }
        });
    }
    /// Σ (w - α s)² = Σ w² - n α² at α = mean |w|, and more elsewhere.
    void scalesAreLeastSquares()
    {
        TensorOf<double> w({2, 50});
        Random random(7);
        for (double& each : w.data) each = random.normal();
        const auto scales = binaryScales(w);
        const BinaryRows signs = binarised(w);
        for (int i = 0; i < 2; ++i) {
            const double alpha = scales[std::size_t(i)];
            double squares = 0;
            const auto residual = [&](double scale) {
                double sum = 0;
                for (int j = 0; j < 50; ++j) sum += std::pow(w.at(i, j) - scale * signs.sign(i, j), 2);
                return sum;
            };
            for (int j = 0; j < 50; ++j) squares += w.at(i, j) * w.at(i, j);
            QVERIFY(std::abs(residual(alpha) - (squares - 50 * alpha * alpha)) < 1e-12);
            QVERIFY(residual(alpha) < residual(alpha * 1.01) && residual(alpha) < residual(alpha * 0.99));
        }
    }
    void wrongUse()
    {
        const std::vector<int> some(12, 40000);
        const std::vector<std::int8_t> codes(12, 3);
        const auto a = integerRows<std::int8_t>(codes, 3, 4);
        const auto b = integerColumns<std::int8_t>(codes, 4, 3), c = integerColumns<std::int8_t>(codes, 3, 4);
        std::vector<std::int32_t> room(9), small(8), one(1);
        QVERIFY_THROWS_EXCEPTION(InputError, integerRows<int>(some, 3, 4));
        QVERIFY_THROWS_EXCEPTION(InputError, integerRows<std::int8_t>(codes, 3, 5));
        QVERIFY_THROWS_EXCEPTION(InputError, integerColumns<std::int8_t>(codes, 0, 12));
        QVERIFY_THROWS_EXCEPTION(InputError, integerProduct(a, c, room));
        QVERIFY_THROWS_EXCEPTION(InputError, integerProduct(a, b, small));
        const std::vector<int> wide(3, 32767);
        QVERIFY_THROWS_EXCEPTION(InputError, integerProduct(integerRows<int>(wide, 1, 3), integerColumns<int>(wide, 3, 1), one));
        QVERIFY_THROWS_EXCEPTION(InputError, binarised(TensorOf<float>({4})));
        QVERIFY_THROWS_EXCEPTION(InputError,
                                 binaryProduct(binarised(TensorOf<float>({1, 4})), binarised(TensorOf<float>({1, 5})), one));
        QVERIFY_THROWS_EXCEPTION(InputError,
                                 binaryProduct(binarised(TensorOf<float>({2, 4})), binarised(TensorOf<float>({1, 4})), one));
    }
};

REGISTER_TEST(TestIntegerProducts)
#include "test_integer_products.moc"
