#include "engine/core/error.h"
#include "engine/numbers/quantised_chain.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace engine;

namespace {

/// Codes of weights, with a grid for all or one for each map.
QuantisedTensor drawnWeights(const Block& block, bool perMap, Random& random)
{
    QuantisedTensor made{{8, false}, block.shape, {}, {}};
    for (int g = 0; g < (perMap ? block.shape[0] : 1); ++g) made.grids.push_back({0.5 + random.uniform(), random.below(256)});
    for (std::size_t i = 0; i < block.size(); ++i) made.codes.push_back(random.below(256));
    return made;
}

std::vector<std::uint8_t> drawnCodes(std::size_t n, Random& random)
{
    std::vector<std::uint8_t> codes;
    while (codes.size() < n) codes.push_back(std::uint8_t(random.below(256)));
    return codes;
}

struct Layered {
    Network net;
    QuantisedTensor weights;
    std::vector<std::uint8_t> codes;
    Grid grid;
    int samples;

    int code(int f, int n) const { return codes[std::size_t(f * samples + n)] - grid.zero; }
    long long weight(std::size_t i) const { return weights.codes[i] - weights.gridOf(i).zero; }
};

/// By the definition of a dense layer, in 64 bits.
long long denseSum(const Layered& of, int unit, int n)
{
    const int inputs = of.net.shape(0).features();
    long long sum = 0;
    for (int i = 0; i < inputs; ++i) sum += of.weight(std::size_t(unit * inputs + i)) * of.code(i, n);
    return sum;
}

/// And of a convolution: beyond the border there is 0.
long long windowSum(const Layered& of, int map, int row, int column, int n)
{
    const auto& conv = *of.net.layer(0).as<Conv2d>();
    const Shape in = of.net.shape(0);
    long long sum = 0;
    for (int c = 0; c < in.channels; ++c)
        for (int u = 0; u < conv.height; ++u)
            for (int v = 0; v < conv.width; ++v) {
                const int y = row * conv.how.stride.vertical + u * conv.how.dilation.vertical - conv.how.vertical.before;
                const int x = column * conv.how.stride.horizontal + v * conv.how.dilation.horizontal - conv.how.horizontal.before;
                if (y < 0 || y >= in.height || x < 0 || x >= in.width) continue;
                const int weight = ((map * in.channels + c) * conv.height + u) * conv.width + v;
                sum += of.weight(std::size_t(weight)) * of.code((c * in.height + y) * in.width + x, n);
            }
    return sum;
}

Layered drawn(Shape shape, Layer layer, bool perMap, int samples)
{
    Random random(11);
    Network net(shape, {layer});
    const QuantisedTensor weights = drawnWeights(*net.weights(0), perMap, random);
    const auto codes = drawnCodes(std::size_t(shape.features() * samples), random);
    return {std::move(net), weights, codes, {0.25, random.below(256)}, samples};
}

/// Outputs scaled back from sums as the definition has them.
template <class Sum> void compare(Layered of, Sum sum)
{
    const Shape out = of.net.shape(1);
    const std::vector<float> biases(std::size_t(out.channels), 3.f);
    IntegerLayer layer(of.net, 0, of.weights, biases);
    std::vector<float> numbers(std::size_t(out.features() * of.samples));
    layer({of.codes.data(), of.net.shape(0).features(), of.samples, of.samples}, of.grid,
          {numbers.data(), out.features(), of.samples, of.samples});
    const std::size_t each = of.weights.codes.size() / std::size_t(out.channels);
    for (int f = 0; f < out.features(); ++f)
        for (int n = 0; n < of.samples; ++n) {
            const int map = f / out.pixels(), place = f % out.pixels();
            const long long exact = sum(of, map, place / out.width, place % out.width, n);
            const std::size_t i = std::size_t(f * of.samples + n);
            QVERIFY(std::abs(exact) < 1 << 24); // so that no two of them give the same float
            QCOMPARE(numbers[i], float(3 + of.weights.gridOf(std::size_t(map) * each).scale * of.grid.scale * double(exact)));
        }
}

const Network chain({1, 6, 6}, {Conv2d{4, 3, 3, {.vertical = {1, 1}, .horizontal = {1, 1}}}, ActivationLayer{Activation::Relu},
                                MaxPool{}, Dense{8}, ActivationLayer{Activation::Relu}, Dense{3}});

} // namespace

class TestIntegerLayers : public QObject {
    Q_OBJECT

    static constexpr int Rows = 40;
    std::vector<float> features, parameters = initialParameters<float>(chain, Initialisation::Uniform, Random(5)),
                                 seen = parameters;
    std::vector<int> rows = std::vector<int>(Rows), labels = std::vector<int>(Rows);
    std::vector<QuantisedTensor> weights;

    Samples samples() const { return {features, labels, {}}; }
private Q_SLOTS:
    /// Weights that are multiples of a scale: whole numbers and floats then have the same net.
    void initTestCase()
    {
        Random random(3);
        while (features.size() < Rows * 36) features.push_back(float(random.normal()));
        std::iota(rows.begin(), rows.end(), 0);
        for (int l = 0; l < chain.depth(); ++l)
            if (const Block* block = chain.weights(l)) {
                Tensor tensor = tensorOf(*block, parameters);
                weights.push_back(quantise(tensor, {8, true}, Spacing::Symmetric, Grids::PerChannel));
                std::ranges::copy(dequantise<float>(weights.back()).data, seen.begin() + std::ptrdiff_t(block->offset));
            }
    }
    void denseSumsAreExact()
    {
        for (const bool perMap : {false, true})
            compare(drawn({2, 3, 5}, Dense{7}, perMap, 9),
                    [](const Layered& of, int unit, int, int, int n) { return denseSum(of, unit, n); });
    }
    void windowsAreSummedExactly()
    {
        const Convolution plain, wide{.stride = {2, 1}, .dilation = {1, 2}, .vertical = {2, 1}, .horizontal = {0, 3}};
        for (const Convolution& how : {plain, wide})
            for (const bool perMap : {false, true}) compare(drawn({3, 7, 8}, Conv2d{5, 3, 2, how}, perMap, 4), windowSum);
    }
    void withoutRoundingAChainIsTheNet()
    {
        QuantisedChain plain(chain);
        QCOMPARE(plain.layers(), 3);
        Pass<float> pass;
        gather<float>(chain, samples(), rows, pass);
        forward<float>(chain, parameters, pass);
        const auto outputs = plain.outputs(parameters, samples(), rows);
        for (int k = 0; k < 3; ++k)
            for (int n = 0; n < Rows; ++n) QCOMPARE(outputs(k, n), std::as_const(pass).values(chain.output())(k, n));
    }
    void wholeNumbersGiveWhatRoundedFloatsGive()
    {
        QuantisedChain simulated(chain), whole(chain);
        for (QuantisedChain* each : {&simulated, &whole}) each->calibrate(seen, samples(), rows, {8, false}, 3);
        whole.useIntegers(seen, weights);
        const auto expected = simulated.outputs(seen, samples(), rows), outputs = whole.outputs(seen, samples(), rows);
        for (int k = 0; k < 3; ++k) // a float sum near the border of two codes may go to the other
            for (int n = 0; n < Rows; ++n) QVERIFY(std::abs(outputs(k, n) - expected(k, n)) < 0.02f);
        QVERIFY(std::abs(whole.right(seen, samples(), rows) - simulated.right(seen, samples(), rows)) <= 1);
    }
    void roundingWithManyBitsChangesLittle()
    {
        QuantisedChain plain(chain), fine(chain), coarse(chain);
        fine.calibrate(seen, samples(), rows, {16, false}, 3), coarse.calibrate(seen, samples(), rows, {2, false}, 3);
        const auto expected = plain.outputs(seen, samples(), rows);
        const auto distance = [&](QuantisedChain& other) {
            const auto outputs = other.outputs(seen, samples(), rows);
            float most = 0;
            for (int k = 0; k < 3; ++k)
                for (int n = 0; n < Rows; ++n) most = std::max(most, std::abs(outputs(k, n) - expected(k, n)));
            return most;
        };
        QVERIFY(distance(fine) < 1e-3f);
        QVERIFY(distance(coarse) > 10 * distance(fine));
    }
    void wrongUseIsRefused()
    {
        QuantisedChain chained(chain);
        QVERIFY_THROWS_EXCEPTION(InputError, chained.useIntegers(seen, weights)); // nothing is calibrated
        QVERIFY_THROWS_EXCEPTION(InputError, IntegerLayer(chain, 1, weights[0], {}));
        QVERIFY_THROWS_EXCEPTION(InputError, IntegerLayer(chain, 0, weights[1], {}));
        const Network grouped({2, 3, 3}, {Conv2d{2, 3, 3, {.groups = 2, .vertical = {}, .horizontal = {}}}});
        QVERIFY_THROWS_EXCEPTION(InputError, IntegerLayer(grouped, 0, weights[0], {}));
    }
};

REGISTER_TEST(TestIntegerLayers)
#include "test_integer_layers.moc"
