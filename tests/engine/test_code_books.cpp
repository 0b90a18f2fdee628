#include "engine/core/elementary.h"
#include "engine/core/error.h"
#include "engine/numbers/code_book.h"
#include "engine/numbers/huffman.h"
#include "engine/numbers/integers.h"
#include "engine/numbers/normal_float.h"
#include "engine/numbers/powers_of_two.h"
#include "engine/numbers/shared_weights.h"
#include "tests/run.h"

#include <QTest>

#include <algorithm>
#include <bit>
#include <cmath>

using namespace engine;

namespace {

/// "Deep Compression", figure 3.
const std::vector<double> weights{2.09, -0.98, 1.48, 0.09, 0.05, -0.14, -1.08, 2.12, -0.91, 1.92, 0, -1.03, 1.87, 0, 1.53, 1.49},
    gradient{-.03, -.01, .03, .02, -.01, .01, -.02, .12, -.01, .02, .04, .01, -.07, -.02, .01, -.02};

std::vector<double> bell(int n, unsigned seed)
{
    Random random(seed);
    std::vector<double> all;
    for (int i = 0; i < n; ++i) all.push_back(random.normal());
    return all;
}

/// The least Σ (x - value)² that any k values reach: stretches of the sorted numbers, by dynamic programming.
double optimum(std::vector<double> x, int k)
{
    std::sort(x.begin(), x.end());
    const std::size_t n = x.size();
    const auto cost = [&](std::size_t from, std::size_t end) {
        double mean = 0, sum = 0;
        for (std::size_t i = from; i < end; ++i) mean += x[i] / double(end - from);
        for (std::size_t i = from; i < end; ++i) sum += (x[i] - mean) * (x[i] - mean);
        return sum;
    };
    std::vector<double> best(n + 1, INFINITY);
    best[0] = 0;
    for (int j = 0; j < k; ++j) {
        std::vector<double> next(n + 1, INFINITY);
        for (std::size_t end = 1; end <= n; ++end)
            for (std::size_t from = 0; from < end; ++from) next[end] = std::min(next[end], best[from] + cost(from, end));
        best = next;
    }
    return best[n];
}

/// Where the normal distribution has reached p.
double quantile(double p)
{
    double low = -10, high = 10;
    for (int i = 0; i < 100; ++i) {
        const double middle = (low + high) / 2;
        (std::erfc(-middle / std::sqrt(2.0)) / 2 < p ? low : high) = middle;
    }
    return low;
}

} // namespace

class TestCodeBooks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void figureThree()
    {
        const auto book = clustered<double>(weights, 4, Seeding::Linear);
        QVERIFY((book.codes == std::vector<int>{3, 0, 2, 1, 1, 1, 0, 3, 0, 3, 1, 0, 3, 1, 2, 2}));
        const double values[] = {-1, 0, 1.5, 2};
        for (std::size_t j = 0; j < 4; ++j) QVERIFY(std::abs(book.values[j] - values[j]) < 1e-12);
        QVERIFY(std::abs(book.distance - 0.0932) < 1e-12);
        QVERIFY(std::abs(book.distance - optimum(weights, 4)) < 1e-12);
        QCOMPARE(book.rounds, 1);
        const auto sums = sharedGradient<double>(book.codes, gradient, 4);
        const double tuned[] = {-0.97, -0.04, 1.48, 1.96};
        for (std::size_t j = 0; j < 4; ++j) QVERIFY(std::abs(book.values[j] - sums[j] - tuned[j]) < 1e-12);
        QCOMPARE(compressionOf(16, 4), 3.2);
        const auto shared = restored(book);
        QVERIFY(std::abs(shared[0] - 2) < 1e-12 && std::abs(shared[5]) < 1e-12);
    }
    void singlePrecisionToo()
    {
        const std::vector<float> floats(weights.begin(), weights.end());
        const auto a = clustered<float>(floats, 4, Seeding::Density);
        const auto b = clustered<double>(weights, 4, Seeding::Density);
        QVERIFY(a.codes == b.codes);
        for (std::size_t j = 0; j < 4; ++j) QVERIFY(std::abs(double(a.values[j]) - b.values[j]) < 1e-6);
    }
    /// When it ends each number has its nearest value, and each value is the mean of its numbers; no book beats the optimum.
    void lloydEndsWhereNothingMoves()
    {
        const auto x = bell(300, 1);
        for (const int k : {1, 2, 5, 16}) {
            const double least = optimum(x, k);
            for (const auto how : {Seeding::Linear, Seeding::Density, Seeding::Random}) {
                const auto book = clustered<double>(x, k, how, Random(3));
                QVERIFY(std::is_sorted(book.values.begin(), book.values.end()));
                std::vector<double> sum(std::size_t(k), 0), count = sum;
                for (std::size_t i = 0; i < x.size(); ++i) {
                    const auto own = std::size_t(book.codes[i]);
                    for (const double value : book.values) QVERIFY(std::abs(x[i] - book.values[own]) <= std::abs(x[i] - value));
                    sum[own] += x[i], ++count[own];
                }
                for (std::size_t j = 0; j < std::size_t(k); ++j)
                    QVERIFY(count[j] == 0 || std::abs(book.values[j] - sum[j] / count[j]) < 1e-12);
                QVERIFY(book.distance >= least - 1e-9);
            }
        }
        QVERIFY(std::abs(clustered<double>(x, 1, Seeding::Random).distance - optimum(x, 1)) < 1e-9);
    }
    void seedsAreWhatTheySay()
    {
        const std::vector<double> x{0, 1, 2, 3, 4, 5, 6, 100};
        QVERIFY((seeds<double>(x, 5, Seeding::Linear) == std::vector<double>{0, 25, 50, 75, 100}));
        QVERIFY((seeds<double>(x, 4, Seeding::Density) == std::vector<double>{1, 3, 5, 100}));
        auto all = seeds<double>(x, 8, Seeding::Random, Random(5));
        QVERIFY(all == x); // each once
        QVERIFY(seeds<double>(x, 3, Seeding::Random, Random(5)) == seeds<double>(x, 3, Seeding::Random, Random(5)));
    }
    /// What a value of ∂L/∂value is: the change of Σ f(x_i) when the value moves, all its numbers with it.
    void sharedGradientsAreDerivatives()
    {
        auto book = clustered<double>(weights, 4, Seeding::Linear);
        const auto loss = [&] {
            double sum = 0;
            for (std::size_t i = 0; const double x : restored(book)) sum += std::sin(x * double(++i));
            return sum;
        };
        std::vector<double> slopes;
        for (std::size_t i = 0; const double x : restored(book)) ++i, slopes.push_back(double(i) * std::cos(x * double(i)));
        const auto shared = sharedGradient<double>(book.codes, slopes, 4);
        for (std::size_t j = 0; j < 4; ++j) {
            const double value = book.values[j], h = 1e-6;
            book.values[j] = value + h;
            const double above = loss();
            book.values[j] = value - h;
            QVERIFY(std::abs((above - loss()) / (2 * h) - shared[j]) < 1e-6);
            book.values[j] = value;
        }
    }

    /// The 16 numbers are quantiles: of 9 shares from ½ up to 0.9677083, and of 8 down, over the largest. (QLoRA, appendix E)
    void normalFloatsAreQuantiles()
    {
        const double end = 0.9677083, largest = quantile(end);
        for (int i = 0; i < 8; ++i) {
            QVERIFY(std::abs(normalFloats[std::size_t(15 - i)] - quantile(end + (0.5 - end) * i / 8) / largest) < 2e-6);
            if (i < 7) QVERIFY(std::abs(normalFloats[std::size_t(i)] + quantile(end + (0.5 - end) * i / 7) / largest) < 2e-6);
        }
        QCOMPARE(normalFloats[7], 0.0);
    }
    void normalFloatsGoThereAndBack()
    {
        for (int code = 0; code < 16; ++code) QCOMPARE(nearestNormalFloat(normalFloats[std::size_t(code)]), code);
        const auto x = bell(6400, 2);
        const auto y = restored<double>(normalFloated<double>(x));
        double whole = 0;
        for (std::size_t first = 0; first < x.size(); first += 64) { // the largest of each block is exact
            const auto at = std::max_element(x.begin() + std::ptrdiff_t(first), x.begin() + std::ptrdiff_t(first) + 64,
                                             [](double a, double b) { return std::abs(a) < std::abs(b); }) -
                            x.begin();
            QVERIFY(std::abs(y[std::size_t(at)] - x[std::size_t(at)]) < 1e-12);
            TensorOf<double> block({64});
            std::copy_n(x.begin() + std::ptrdiff_t(first), 64, block.data.begin());
            const auto z = dequantise<double>(quantise(block, {4, true}, Spacing::Symmetric));
            for (std::size_t i = 0; i < 64; ++i) whole += std::pow(z.data[i] - block.data[i], 2);
        }
        double lost = 0;
        for (std::size_t i = 0; i < x.size(); ++i) lost += std::pow(x[i] - y[i], 2);
        QVERIFY(lost < whole); // bells are what it is made for
        QVERIFY((restored<float>(normalFloated<float>(std::vector<float>(5))) == std::vector<float>(5)));
    }

    void powersOfTwoRoundInTheLogarithm()
    {
        const PowersOfTwo format{-3, 2};
        for (const auto& [x, y] : {std::pair{1.41, 1.0},
                                   {1.42, 2.0},
                                   {1.49, 2.0},
                                   {-0.7, -0.5},
                                   {-0.71, -1.0},
                                   {0.0, 0.0},
                                   {100.0, 4.0},
                                   {1e-9, 0.125},
                                   {3.0, 4.0}}) {
            QCOMPARE(nearestPower(format, x), y);
            QCOMPARE(nearestPower(format, float(x)), float(y));
        }
        Random random(7);
        for (int i = 0; i < 10000; ++i) {
            const double x = std::exp(random.uniform(-20, 20)), y = nearestPower({-40, 40}, x);
            QVERIFY(std::abs(std::log2(x / y)) <= 0.5);
            QCOMPARE(nearestPower({-40, 40}, y), y);
        }
    }
    void wrongUse()
    {
        const std::vector<double> none, one{1}, endless{INFINITY};
        QVERIFY_THROWS_EXCEPTION(InputError, clustered<double>(none, 2, Seeding::Linear));
        QVERIFY_THROWS_EXCEPTION(InputError, clustered<double>(one, 0, Seeding::Linear));
        QVERIFY_THROWS_EXCEPTION(InputError, clustered<double>(one, 2, Seeding::Random));
        QVERIFY_THROWS_EXCEPTION(InputError, clustered<double>(endless, 1, Seeding::Linear));
        QVERIFY_THROWS_EXCEPTION(InputError, clustered<double>(one, endless));
        QVERIFY_THROWS_EXCEPTION(InputError, sharedGradient<double>(std::vector<int>{0, 2}, weights, 2));
        QVERIFY_THROWS_EXCEPTION(InputError, sharedGradient<double>(std::vector<int>{2}, one, 2));
        QVERIFY_THROWS_EXCEPTION(InputError, compressionOf(3, 0));
        QVERIFY_THROWS_EXCEPTION(InputError, normalFloated<double>(one, 0));
        QVERIFY_THROWS_EXCEPTION(InputError, normalFloated<double>(endless));
        QVERIFY_THROWS_EXCEPTION(InputError, nearestPower({2, 1}, 1.0));
        QVERIFY_THROWS_EXCEPTION(InputError, nearestPower({0, 1}, double(NAN)));
    }

    /// Round by round to where it ends at once; of two tensors each for itself.
    void roundsAddUp()
    {
        const std::vector<double> first = bell(300, 5), second = bell(40, 6);
        const std::vector<float> a(first.begin(), first.end()), b(second.begin(), second.end());
        const CodeBook<float> whole = clustered<float>(a, 8, Seeding::Linear);
        Books books;
        for (int round = 0; round < std::max(whole.rounds, 1); ++round)
            books = clusteredOnce({a, b}, books, 8, Seeding::Linear, 1);
        QCOMPARE(books[0].values, whole.values);
        QCOMPARE(books[0].codes, whole.codes);
        QVERIFY(std::abs(books[0].distance - whole.distance) < 1e-9);
        QCOMPARE(books[1].codes.size(), b.size());
    }
    /// What is written is read back: values, then codes of equal length, or of those that Huffman's lengths give.
    void aWrittenBookIsReadBack()
    {
        const std::vector<double> numbers = bell(1000, 7);
        const std::vector<float> a(numbers.begin(), numbers.end());
        const CodeBook<float> book = clustered<float>(a, 11, Seeding::Linear);
        for (const bool huffman : {false, true}) {
            BitWriter file;
            write(book, huffman, file);
            BitReader from(file.bytes());
            std::vector<std::uint64_t> dyadic; // counts that give the same lengths: Huffman's code of 2^-l has l bits
            for (const float value : book.values) {
                QCOMPARE(std::bit_cast<float>(std::uint32_t(from.get(32))), value);
                const int length = huffman ? int(from.get(8)) : 0;
                dyadic.push_back(length > 0 ? std::uint64_t(1) << (40 - length) : 0);
            }
            std::vector<int> codes;
            if (huffman) codes = HuffmanCode(dyadic).read(a.size(), from);
            for (std::size_t i = 0; !huffman && i < a.size(); ++i) codes.push_back(int(from.get(4)));
            QCOMPARE(codes, book.codes);
            QCOMPARE(file.bits(), huffman ? file.bits() : 11 * 32 + 4 * a.size());
        }
    }
};

REGISTER_TEST(TestCodeBooks)
#include "test_code_books.moc"
