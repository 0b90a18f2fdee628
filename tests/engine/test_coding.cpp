#include "engine/core/error.h"
#include "engine/core/random.h"
#include "engine/numbers/huffman.h"
#include "engine/numbers/sparse.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>

using namespace engine;

namespace {

using Counts = std::vector<std::uint64_t>;

double total(const Counts& counts)
{
    double sum = 0;
    for (const auto count : counts) sum += double(count);
    return sum;
}

/// Bits for all symbols together.
double costOf(const HuffmanCode& code, const Counts& counts)
{
    double sum = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) sum += double(counts[i]) * code.length(int(i));
    return sum;
}

/// The least cost of any lengths that Kraft's inequality allows, by trying all.
double cheapest(const Counts& counts, std::size_t i = 0, double room = 1)
{
    if (i == counts.size()) return 0;
    double best = INFINITY;
    for (int length = 1; length <= 6; ++length)
        if (const double share = std::ldexp(1, -length); share <= room)
            best = std::min(best, double(counts[i]) * length + cheapest(counts, i + 1, room - share));
    return best;
}

Counts drawn(int n, unsigned seed)
{
    Random random(seed);
    Counts counts;
    for (int i = 0; i < n; ++i) counts.push_back(std::uint64_t(std::exp(random.uniform(0, 7))));
    return counts;
}

/// A share of them is not 0.
std::vector<double> sparse(int n, double share, unsigned seed)
{
    Random random(seed);
    std::vector<double> all;
    for (int i = 0; i < n; ++i) all.push_back(random.uniform() < share ? random.normal() : 0);
    return all;
}

} // namespace

class TestCoding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bitsComeBack()
    {
        BitWriter writer;
        Random random(1);
        std::vector<std::pair<std::uint64_t, int>> all;
        std::size_t bits = 0;
        for (int i = 0; i < 1000; ++i) {
            const int width = random.below(65);
            const std::uint64_t word = std::uint64_t(random.word()) << 32 | random.word();
            all.emplace_back(width == 64 ? word : word & ((std::uint64_t(1) << width) - 1), width);
            writer.put(word, width);
            bits += std::size_t(width);
        }
        QCOMPARE(writer.bits(), bits);
        QCOMPARE(writer.bytes().size(), (bits + 7) / 8);
        BitReader reader(writer.bytes());
        for (const auto& [number, width] : all) QCOMPARE(reader.get(width), number);
        QVERIFY_THROWS_EXCEPTION(InputError, reader.get(8));
    }
    /// Kraft: Σ 2^-length = 1, no bit is wasted. Shannon: entropy <= mean length < entropy + 1.
    void huffmanKeepsItsLaws()
    {
        for (int n = 2; n < 60; ++n) {
            const Counts counts = drawn(n, unsigned(n));
            const HuffmanCode code(counts);
            double kraft = 0;
            for (int i = 0; i < n; ++i) kraft += std::ldexp(1, -code.length(i));
            QCOMPARE(kraft, 1.0);
            const double mean = costOf(code, counts) / total(counts), entropy = entropyOf(counts);
            QVERIFY(entropy <= mean + 1e-12 && mean < entropy + 1);
            for (int i = 0; i < n; ++i) // rarer symbols are never shorter
                for (int j = 0; j < n; ++j)
                    QVERIFY(counts[std::size_t(i)] <= counts[std::size_t(j)] || code.length(i) <= code.length(j));
        }
    }
    void noCodeIsShorter()
    {
        for (unsigned seed = 1; seed < 30; ++seed) {
            const Counts counts = drawn(6, seed);
            QCOMPARE(costOf(HuffmanCode(counts), counts), cheapest(counts));
        }
    }
    void powersOfTwoReachTheEntropy()
    {
        const Counts counts{64, 1, 1, 2, 4, 8, 16, 32};
        const HuffmanCode code(counts);
        QVERIFY(std::abs(costOf(code, counts) / 128 - entropyOf(counts)) < 1e-12);
        QCOMPARE(code.length(0), 1);
        QCOMPARE(code.length(1), 7);
        QVERIFY(std::abs(entropyOf(Counts{5, 5, 5, 5}) - 2) < 1e-12);
    }
    void symbolsComeBack()
    {
        const Counts counts = drawn(40, 7);
        const HuffmanCode code(counts);
        Random random(2);
        std::vector<int> symbols;
        for (int i = 0; i < 5000; ++i) symbols.push_back(random.below(40));
        BitWriter writer;
        code.write(symbols, writer);
        BitReader reader(writer.bytes());
        QVERIFY(code.read(symbols.size(), reader) == symbols);
    }
    void symbolsThatDoNotOccurCostNothing()
    {
        const HuffmanCode alone(Counts{0, 0, 9, 0});
        QCOMPARE(alone.length(2), 1);
        QCOMPARE(alone.length(0), 0);
        BitWriter writer;
        alone.write(std::vector<int>{2, 2, 2}, writer);
        QCOMPARE(writer.bits(), std::size_t(3));
        QVERIFY_THROWS_EXCEPTION(InputError, alone.write(std::vector<int>{1}, writer));
        QVERIFY_THROWS_EXCEPTION(InputError, alone.write(std::vector<int>{4}, writer));
        const std::vector<std::uint8_t> ones{0xff};
        BitReader reader(ones);
        QVERIFY_THROWS_EXCEPTION(InputError, alone.read(1, reader));
        QVERIFY_THROWS_EXCEPTION(InputError, HuffmanCode(Counts{0, 0}));
        const HuffmanCode two(Counts{0, 3, 0, 5}); // no symbol that is missing takes a place
        QVERIFY(two.length(1) == 1 && two.length(3) == 1 && two.bitsOf(1) == 0 && two.bitsOf(3) == 1);
    }

    void rowsComeBack()
    {
        TensorOf<double> matrix({17, 23});
        matrix.data = sparse(17 * 23, 0.1, 3);
        const auto rows = sparseRows(matrix);
        QVERIFY(dense(rows) == matrix);
        QCOMPARE(rows.rowStart.back(),
                 int(std::count_if(matrix.data.begin(), matrix.data.end(), [](double x) { return x != 0; })));
        const auto x = sparse(23, 1, 4), y = multiplied<double>(rows, x);
        for (int i = 0; i < 17; ++i) {
            double sum = 0;
            for (int j = 0; j < 23; ++j) sum += matrix.at(i, j) * x[std::size_t(j)];
            QVERIFY(std::abs(y[std::size_t(i)] - sum) < 1e-12);
        }
        QVERIFY_THROWS_EXCEPTION(InputError, multiplied<double>(rows, y));
        QVERIFY_THROWS_EXCEPTION(InputError, sparseRows(TensorOf<double>({3})));
    }
    /// Numbers at places 1, 4 and 15 of 16, with indices of 3 bits: a zero at 12 is the stepping stone.
    void figureTwo()
    {
        std::vector<float> x(16);
        x[1] = 3.4F, x[4] = 0.9F, x[15] = 1.7F;
        const auto gaps = sparseGaps<float>(x, 3);
        QVERIFY((gaps.gap == std::vector<std::uint32_t>{1, 2, 7, 2}));
        QVERIFY((gaps.value == std::vector<float>{3.4F, 0.9F, 0, 1.7F}));
        QVERIFY(dense(gaps) == x);
        QCOMPARE(gaps.bits(32), std::size_t(4 * 35));
    }
    void gapsAndBitmapsComeBack()
    {
        for (const double share : {0.0, 0.02, 0.3, 1.0})
            for (int bits = 1; bits <= 16; ++bits) {
                const auto x = sparse(1000, share, unsigned(bits));
                const auto gaps = sparseGaps<double>(x, bits);
                for (const auto gap : gaps.gap) QVERIFY(gap < 1U << bits);
                QVERIFY(dense(gaps) == x);
                const auto map = bitmapOf<double>(x);
                QVERIFY(dense(map) == x);
                QCOMPARE(map.bits(8), 1000 + 8 * map.value.size());
                QVERIFY(gaps.value.size() >= map.value.size());
            }
        const std::vector<double> x{1};
        QVERIFY_THROWS_EXCEPTION(InputError, sparseGaps<double>(x, 0));
        QVERIFY_THROWS_EXCEPTION(InputError, sparseGaps<double>(x, 17));
        QVERIFY_THROWS_EXCEPTION(InputError, dense(SparseGaps<double>{3, 4, {3, 3}, {1, 1}}));
    }
};

REGISTER_TEST(TestCoding)
#include "test_coding.moc"
