#include "lessons/compression/quantization/quantised_net.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace lessons::quantization;
using engine::Change;
using engine::InputError;
using lessons::Session;

namespace {

constexpr int Channels = 6, Each = 500;

/// Bell-shaped, each channel twice as wide as the one before, one outlier.
std::vector<float> weights()
{
    std::vector<float> list;
    engine::Random random(7);
    for (int channel = 0; channel < Channels; ++channel)
        for (int i = 0; i < Each; ++i) list.push_back(float(random.normal() * std::ldexp(0.01, channel)));
    list[17] = 1.7f;
    return list;
}

double errorOf(const Coded& coded, const std::vector<float>& numbers)
{
    double sum = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i) sum += std::pow(double(numbers[i]) - double(coded.restored[i]), 2);
    return sum;
}

std::vector<double> listOf(const Session& session, int step, const char* name)
{
    return lessons::numbersNamed(session.values(step), name);
}

/// Of the tensor that the step has quantised.
std::vector<double> codedAt(const Session& session, int step, const char* name)
{
    for (const auto& [key, value] : session.values(step))
        if (key == "tensors") return lessons::numbersNamed(std::get<std::vector<engine::Values>>(value.content).back(), name);
    return {};
}

/// How many pictures the net tells right whose weights are these, by the net's own way forward.
double shareRight(lessons::Net net, int images)
{
    const std::vector<int> rows(net.data->test.begin(), net.data->test.begin() + images);
    const std::vector<float> outputs = net.outputs(rows);
    int right = 0;
    for (int n = 0; n < images; ++n) {
        const auto first = outputs.begin() + n * 10;
        right += int(std::max_element(first, first + 10) - first) == net.data->labels[std::size_t(rows[std::size_t(n)])];
    }
    return double(right) / images;
}

} // namespace

class TestQuantization : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linearCodesAreWithinHalfAStep()
    {
        const auto numbers = weights();
        for (const bool symmetric : {true, false})
            for (const Grain grain : {Grain::Tensor, Grain::Channel})
                for (const int bits : {2, 3, 4, 8, 12, 16}) {
                    const Coded made = coded(numbers, Channels, {.grain = grain, .symmetric = symmetric}, bits);
                    QCOMPARE(made.groups.size(), grain == Grain::Tensor ? 1u : unsigned(Channels));
                    for (std::size_t i = 0; i < numbers.size(); ++i) {
                        const Group& group = made.groupOf(i);
                        const double s = group.grid.scale, lost = std::abs(double(numbers[i]) - double(made.restored[i]));
                        // the zero point is rounded, too; what is lost beyond that is the float's
                        QVERIFY(lost <= s / 2 * 1.00001 + (symmetric ? 0 : s / 2) + 1.2e-7);
                        QVERIFY(made.places[i] >= 0 && made.places[i] < group.count);
                        QCOMPARE(float(s * (group.code(made.places[i]) - group.grid.zero)), made.restored[i]);
                    }
                    QCOMPARE(made.groups[0].count, symmetric ? (1 << bits) - 1 : 1 << bits);
                }
    }
    void calibrationByErrorIsNoWorseThanTheExtremes()
    {
        const auto numbers = weights();
        for (const int bits : {2, 3, 4, 6}) {
            const double extremes = errorOf(coded(numbers, Channels, {}, bits), numbers);
            const double least = errorOf(coded(numbers, Channels, {.calibration = Calibration::Mse}, bits), numbers);
            QVERIFY(least < extremes); // there is an outlier
        }
        const Coded clipped = coded(numbers, Channels, {.calibration = Calibration::Percentile}, 4);
        QVERIFY(clipped.groups[0].high < 1.7);
    }
    void levelsOfKMeansAreMeans()
    {
        const auto numbers = weights();
        const Coded made = coded(numbers, Channels, {.levels = Levels::KMeans}, 3);
        for (int place = 0; place < 8; ++place) {
            double sum = 0, count = 0;
            for (std::size_t i = 0; i < numbers.size(); ++i)
                if (made.places[i] == place) sum += double(numbers[i]), ++count;
            if (count > 0) QVERIFY(std::abs(sum / count - made.groups[0].level(place)) < 1e-6);
        }
        QVERIFY(errorOf(made, numbers) < errorOf(coded(numbers, Channels, {}, 3), numbers));
    }
    void aBitIsTheSignTimesTheMeanSize() // the least-squares scale: what is lost is Σw² - n α²
    {
        const auto numbers = weights();
        double squares = 0, sizes = 0;
        for (const float w : numbers) squares += double(w) * double(w), sizes += std::abs(double(w));
        const double n = double(numbers.size()), alpha = sizes / n;
        const Coded made = coded(numbers, Channels, {}, 1);
        QVERIFY(std::abs(errorOf(made, numbers) - (squares - n * alpha * alpha)) < 1e-4 * squares);
        const Coded unscaled = coded(numbers, Channels, {.scaledSign = false}, 1);
        for (std::size_t i = 0; i < numbers.size(); ++i) QCOMPARE(unscaled.restored[i], numbers[i] < 0 ? -1.f : 1.f);
    }
    void powersOfTwoAreNearestInTheLogarithm()
    {
        const auto numbers = weights();
        const Coded made = coded(numbers, Channels, {.levels = Levels::Log2}, 6);
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            if (made.restored[i] == 0) continue;
            int exponent;
            QCOMPARE(std::abs(std::frexp(made.restored[i], &exponent)), 0.5f);
            const double ratio = double(numbers[i]) / double(made.restored[i]);
            QVERIFY(ratio > std::sqrt(0.5) * 0.9999 && ratio < std::sqrt(2) * 1.0001);
        }
    }
    void bytesAreCountedExactly()
    {
        const auto numbers = weights(); // 3000
        QCOMPARE(coded(numbers, Channels, {}, 3).bytes, 1125.0 + 4);
        QCOMPARE(coded(numbers, Channels, {.grain = Grain::Channel, .symmetric = false}, 8).bytes, 3000.0 + 6 * 5);
        QCOMPARE(coded(numbers, Channels, {.levels = Levels::KMeans}, 4).bytes, 1500.0 + 16 * 4);
    }
    void aTableOfMoreThan8BitsIsRefused()
    {
        const auto session = lessons::lessonNamed("quantization").open();
        session->apply({{"scheme", "kmeans"}});
        QVERIFY_THROWS_EXCEPTION(InputError, session->apply({{"bits", "9"}}));
        QCOMPARE(find(session->fields(), "bits").text(), std::string("4"));
    }
    void theNetIsLeNet5() { QCOMPARE(lessons::leNet5().parameterCount(), std::size_t(61706)); }

    void accuracyIsThatOfTheNetWithTheseWeights()
    {
        const auto session = lessons::lessonNamed("quantization").open();
        session->apply({{"bits", "3"}, {"images", "200"}});
        const int last = session->lastStep();
        session->await(last);
        lessons::Net net = *lessons::trainedLeNet5({"digits", 2, 1});
        QCOMPARE(listOf(*session, 1, "accuracy")[0], shareRight(net, 200));
        const auto blocks = weightsOf(net.network);
        for (int i = 0; i < 5; ++i) {
            const std::vector<double> scale = codedAt(*session, 2 + i, "scale"), codes = codedAt(*session, 2 + i, "quantised");
            QCOMPARE(scale.size(), std::size_t(1));
            QCOMPARE(codes.size(), blocks[std::size_t(i)]->size());
            for (std::size_t k = 0; k < codes.size(); ++k)
                net.parameters[blocks[std::size_t(i)]->offset + k] = float(scale[0] * codes[k]);
            QCOMPARE(listOf(*session, 2 + i, "accuracy")[std::size_t(i) + 1], shareRight(net, 200));
        }
        const double weights = 61470, biases = 236;
        const std::vector<double> bytes = listOf(*session, last, "bytes");
        QCOMPARE(bytes[0], weights + 5 * 4 + 4 * biases); // 8 bits
        const std::vector<double> noise = listOf(*session, last, "sqnr");
        QVERIFY(std::ranges::is_sorted(noise.begin(), noise.begin() + 5, std::greater<>())); // a bit less, 6 dB more noise
        QVERIFY(noise[0] - noise[1] > 10 && noise[0] - noise[1] < 14);
    }
    void theControlLearnsAsIfAlone()
    {
        const auto session = lessons::lessonNamed("quantization").open();
        session->apply({{"run", "aware"}, {"bits", "2"}, {"images", "200"}});
        session->await(9);
        const std::vector<double> eight = listOf(*session, 9, "controlLoss");
        session->apply({{"bits", "8"}});
        session->await(9);
        QCOMPARE(listOf(*session, 9, "controlLoss"), eight);
    }
    void activationsOfManyBitsChangeNothing()
    {
        const lessons::NetPtr net = lessons::trainedLeNet5({"digits", 2, 1});
        const int whole = rightOf(*net, net->parameters, 300);
        QCOMPARE(rightOf(*net, net->parameters, 300, 16, 5), whole);
        QVERIFY(rightOf(*net, net->parameters, 300, 1, 5) < whole);
        QCOMPARE(double(whole) / 300, shareRight(*net, 300));
    }
};

REGISTER_TEST(TestQuantization, "quantization")
REGISTER_CORNERS("quantization", "bits=1", "bits=16", "scheme=kmeans granularity=channel", "run=aware batches=3")
#include "test_quantization.moc"
