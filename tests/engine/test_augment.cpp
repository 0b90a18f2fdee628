#include "engine/core/error.h"
#include "engine/data/augment.h"
#include "engine/data/data_dir.h"
#include "engine/data/png.h"
#include "tests/run.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace engine;

namespace {

Tensor picture(int channels, int height, int width, std::uint64_t seed = 1)
{
    Random random(seed);
    Tensor made({channels, height, width});
    for (float& number : made.data) number = float(random.normal());
    return made;
}

using Matrix = std::array<std::array<double, 3>, 3>;

Matrix product(const Matrix& a, const Matrix& b)
{
    Matrix c{};
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j)
            for (std::size_t k = 0; k < 3; ++k) c[i][j] += a[i][k] * b[k][j];
    return c;
}

/// mean(x_i x_j) - mean(x_i) mean(x_j), over columns of three numbers.
Matrix covariance(const std::vector<std::array<double, 3>>& colours)
{
    Matrix c{};
    std::array<double, 3> mean{};
    const double n = double(colours.size());
    for (const auto& colour : colours)
        for (std::size_t i = 0; i < 3; ++i) {
            mean[i] += colour[i] / n;
            for (std::size_t j = 0; j < 3; ++j) c[i][j] += colour[i] * colour[j] / n;
        }
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j) c[i][j] -= mean[i] * mean[j];
    return c;
}

std::vector<std::array<double, 3>> coloursOf(const std::vector<Tensor>& pictures)
{
    std::vector<std::array<double, 3>> colours;
    for (const Tensor& p : pictures)
        for (int y = 0; y < p.shape[1]; ++y)
            for (int x = 0; x < p.shape[2]; ++x)
                colours.push_back({double(p.at(0, y, x)), double(p.at(1, y, x)), double(p.at(2, y, x))});
    return colours;
}

std::vector<Tensor> photographs()
{
    return {readPng(dataFile("pictures/cat-256.png")), readPng(dataFile("pictures/coffee-256.png"))};
}

} // namespace

class TestAugment : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void flippedTwiceIsTheSame()
    {
        const Tensor original = picture(2, 3, 4), other = flipped(original);
        QVERIFY(flipped(other) == original && other != original);
        for (int x = 0; x < 4; ++x) QCOMPARE(other.at(1, 2, x), original.at(1, 2, 3 - x));
    }
    void aPartIsWhatStandsThere()
    {
        const Tensor original = picture(2, 5, 6), part = cropped(original, 1, 2, 3, 4);
        QCOMPARE(part.shape, (std::vector{2, 3, 4}));
        for (int c = 0; c < 2; ++c)
            for (int y = 0; y < 3; ++y)
                for (int x = 0; x < 4; ++x) QCOMPARE(part.at(c, y, x), original.at(c, 1 + y, 2 + x));
        QVERIFY(cropped(original, 0, 0, 5, 6) == original);
        QVERIFY(cropped(flipped(original), 1, 0, 3, 4) == flipped(part)); // left of the one is right of the other
    }
    void shiftedThereAndBackIsTheInside()
    {
        const Tensor original = picture(1, 6, 7);
        for (int down = -7; down <= 7; ++down)
            for (int right = -8; right <= 8; ++right) {
                const Tensor back = shifted(shifted(original, down, right, 9), -down, -right, 9);
                for (int y = 0; y < 6; ++y)
                    for (int x = 0; x < 7; ++x) {
                        const bool stayed = y + down >= 0 && y + down < 6 && x + right >= 0 && x + right < 7;
                        QCOMPARE(back.at(0, y, x), stayed ? original.at(0, y, x) : 9.0F);
                    }
            }
        QVERIFY(shifted(original, 0, 0) == original);
    }
    void everyPlaceIsDrawnEquallyOften()
    {
        const Tensor original = picture(1, 3, 4);
        Random random(1);
        std::map<std::vector<float>, int> crops, shifts, flips;
        const int n = 6000;
        for (int i = 0; i < n; ++i) {
            ++crops[randomCrop(original, 2, 2, random).data];
            ++shifts[randomShift(original, 1, random).data];
            ++flips[randomFlip(original, random).data];
        }
        for (const auto& [counts, places] : {std::pair{&crops, 6}, {&shifts, 9}, {&flips, 2}}) {
            QCOMPARE(counts->size(), std::size_t(places));
            for (const auto& [pixels, count] : *counts)
                QVERIFY(std::abs(count - n / double(places)) < 5 * std::sqrt(n / double(places)));
        }
    }
    void noiseHasItsDeviation()
    {
        const Tensor original = picture(1, 100, 100);
        Random random(2);
        const Tensor noisy = withNoise(original, 0.3, random);
        double squares = 0;
        for (std::size_t i = 0; i < noisy.size(); ++i) squares += std::pow(double(noisy.data[i]) - double(original.data[i]), 2);
        QVERIFY(std::abs(squares / 1e4 - 0.09) < 5 * 0.09 * std::sqrt(2 / 1e4));
        QVERIFY(withNoise(original, 0, random) == original);
    }
    /// C = Σ λ_i p_i p_iᵀ with orthonormal p: that is the whole meaning of eigenvectors.
    void axesMakeUpTheCovariance()
    {
        const auto pictures = photographs();
        const ColourAxes axes = colourAxes(pictures);
        const Matrix c = covariance(coloursOf(pictures));
        QVERIFY(axes.lambda[0] > axes.lambda[1] && axes.lambda[1] > axes.lambda[2] && axes.lambda[2] > 0);
        for (std::size_t i = 0; i < 3; ++i)
            for (std::size_t j = 0; j < 3; ++j) {
                double sum = 0, dot = 0;
                for (std::size_t k = 0; k < 3; ++k) sum += axes.lambda[k] * axes.axis[k][i] * axes.axis[k][j];
                for (std::size_t k = 0; k < 3; ++k) dot += axes.axis[i][k] * axes.axis[j][k];
                QVERIFY(std::abs(sum - c[i][j]) < 1e-9 * c[0][0]);
                QVERIFY(std::abs(dot - (i == j)) < 1e-12);
            }
    }
    /// Σ α_i λ_i p_i with deviation d of α has the covariance Σ d² λ_i² p_i p_iᵀ = d² C².
    void colourNoiseHasItsCovariance()
    {
        const auto pictures = photographs();
        const ColourAxes axes = colourAxes(pictures);
        const Matrix c = covariance(coloursOf(pictures)), squared = product(c, c);
        Random random(1);
        std::vector<std::array<double, 3>> added;
        const int n = 20000;
        for (int i = 0; i < n; ++i) {
            const Tensor colour = withColourNoise(Tensor({3, 1, 1}), axes, 0.1, random);
            added.push_back({double(colour.data[0]), double(colour.data[1]), double(colour.data[2])});
        }
        const Matrix measured = covariance(added);
        for (std::size_t i = 0; i < 3; ++i)
            for (std::size_t j = 0; j < 3; ++j) {
                const double wanted = 0.01 * squared[i][j], scale = 0.01 * std::sqrt(squared[i][i] * squared[j][j]);
                QVERIFY(std::abs(measured[i][j] - wanted) < 5 * scale * std::sqrt(2.0 / n));
            }
    }
    void everyPixelGetsTheSameColour()
    {
        const Tensor original = photographs()[0];
        Random random(1);
        const Tensor other = withColourNoise(original, colourAxes(std::vector{original}), 1e-3, random);
        for (int c = 0; c < 3; ++c)
            for (int i = 0; i < 256; ++i)
                QVERIFY(std::abs((other.at(c, i, i) - original.at(c, i, i)) - (other.at(c, 0, 0) - original.at(c, 0, 0))) <
                        1e-3F);
        QVERIFY(other != original);
    }
    void aShareOfTheLabelsIsDrawnAgain()
    {
        const std::vector<int> labels(20000, 3);
        const auto other = redrawn(labels, 10, 0.3, Random(1));
        const auto wrong = double(std::count_if(other.begin(), other.end(), [](int label) { return label != 3; }));
        QVERIFY(std::abs(wrong / 20000 - 0.27) < 5 * std::sqrt(0.27 * 0.73 / 20000));
        QVERIFY(redrawn(labels, 10, 0, Random(1)) == labels && redrawn(labels, 10, 0.3, Random(1)) == other);
    }
    void otherPicturesAreRefused()
    {
        const Tensor grey = picture(1, 3, 3), flat({3, 3});
        Random random(1);
        QVERIFY_THROWS_EXCEPTION(InputError, flipped(flat));
        QVERIFY_THROWS_EXCEPTION(InputError, shifted(flat, 1, 1));
        QVERIFY_THROWS_EXCEPTION(InputError, cropped(grey, -1, 0, 2, 2));
        QVERIFY_THROWS_EXCEPTION(InputError, cropped(grey, 2, 0, 2, 2));
        QVERIFY_THROWS_EXCEPTION(InputError, cropped(grey, 0, 0, 2, 0));
        QVERIFY_THROWS_EXCEPTION(InputError, randomCrop(grey, 4, 2, random));
        QVERIFY_THROWS_EXCEPTION(InputError, colourAxes({}));
        QVERIFY_THROWS_EXCEPTION(InputError, colourAxes(std::vector{grey}));
        QVERIFY_THROWS_EXCEPTION(InputError, withColourNoise(grey, {}, 0.1, random));
    }
};

REGISTER_TEST(TestAugment)
#include "test_augment.moc"
