#include "lessons/compression/quantization/run.h"
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
        const int last = session->lastStep(), first = TrainingSteps;
        session->await(last);
        lessons::Net net = *lessons::trainedLeNet5({"digits", lessons::LeNetBatches, 1});
        QCOMPARE(listOf(*session, first, "accuracy")[0], shareRight(net, 200));
        const auto blocks = lessons::weightsOf(net.network);
        for (int i = 0; i < 5; ++i) {
            const std::vector<double> scale = codedAt(*session, first + 1 + i, "scale"),
                                      codes = codedAt(*session, first + 1 + i, "quantised");
            QCOMPARE(scale.size(), std::size_t(1));
            QCOMPARE(codes.size(), blocks[std::size_t(i)]->size());
            for (std::size_t k = 0; k < codes.size(); ++k)
                net.parameters[blocks[std::size_t(i)]->offset + k] = float(scale[0] * codes[k]);
            QCOMPARE(listOf(*session, first + 1 + i, "accuracy")[std::size_t(i) + 1], shareRight(net, 200));
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
        const int third = TrainingSteps + 5 + 3;
        session->await(third);
        const std::vector<double> ofTwo = listOf(*session, third, "controlLoss");
        session->apply({{"bits", "8"}});
        session->await(third);
        QCOMPARE(listOf(*session, third, "controlLoss"), ofTwo);
    }
    /// The control's first batches are the ones with which LeNet-5 would have gone on, with fresh moments.
    void aNetThatGoesOnIsTheNetTrainedAtOnce()
    {
        const lessons::NetPtr parts = (lessons::trainedLeNet5({"digits", 3, 9}), lessons::trainedLeNet5({"digits", 7, 9}));
        engine::Learner<float> learner{
            initialParameters<float>(parts->network, engine::Initialisation::Uniform, engine::Random(9, 2))};
        const engine::Recipe how{engine::Loss::CrossEntropy, lessons::leNetOptimiser()};
        engine::Pass<float> pass;
        for (int batch = 0; batch < 7; ++batch)
            trainStep<float>(parts->network, how, {parts->data->inputs, parts->data->labels, {}},
                             lessons::leNetBatch(*parts->data, 9, batch), learner, pass);
        QVERIFY(learner.parameters == parts->parameters);
    }
    void anEpochHasEachPictureOnce()
    {
        const auto data = lessons::picturesOf("digits");
        std::vector<int> rows;
        for (int batch = 0; batch < lessons::LeNetBatches; ++batch)
            for (const int row : lessons::leNetBatch(*data, 1, batch)) rows.push_back(row);
        std::ranges::sort(rows);
        QVERIFY(std::ranges::adjacent_find(rows) == rows.end());
        QVERIFY(rows.back() < 12000);
        QVERIFY(lessons::leNetBatch(*data, 1, 0) != lessons::leNetBatch(*data, 1, lessons::LeNetBatches));
    }
    void wholeNumbersAreTheSimulatedOnes()
    {
        const auto session = lessons::lessonNamed("quantization").open();
        for (const char* symmetric : {"true", "false"}) {
            session->apply({{"symmetric", symmetric}, {"images", "200"}});
            const int last = session->lastStep();
            session->await(last);
            QVERIFY(lessons::numberNamed(session->values(last), "difference") < 0.5); // outputs are of the order of 10
            QVERIFY(lessons::numberNamed(session->values(last), "speed") > 0);
        }
    }
    void activationsOfFewBitsCost()
    {
        const auto session = lessons::lessonNamed("quantization").open();
        const auto after = [&](const char* bits) {
            session->apply({{"target", "weights+activations"}, {"images", "200"}, {"bits", bits}});
            session->await(TrainingSteps + 5);
            return listOf(*session, TrainingSteps + 5, "accuracy");
        };
        const auto many = after("16"), few = after("1");
        QCOMPARE(many.back(), many.front());
        QVERIFY(few.back() < few.front());
    }
};

REGISTER_TEST(TestQuantization, "quantization")
REGISTER_CORNERS("quantization", "bits=1", "bits=16", "scheme=kmeans granularity=channel", "run=aware batches=3")
#include "test_quantization.moc"
