#include "tests/lessons/convolution.h"
#include "tests/run.h"

#include <array>

using namespace convolution;

namespace {

Array mapOf(const engine::Values& values, const char* name, int learner)
{
    return std::get<std::vector<Array>>(valueOf(values, name).content)[std::size_t(learner)];
}

/// dL/dw of the mean squared error of one learner at a kernel of 3 x 3, straight from the definition.
std::vector<double> gradientAt(const engine::Values& values, int learner, const std::vector<double>& kernel, const Setting& s)
{
    const Array input = mapOf(values, "input", learner), target = mapOf(values, "target", learner);
    const Array w{{1, 1, 3, 3}, kernel};
    std::vector<double> gradient(9);
    for (int place = 0; place < int(target.data.size()); ++place) {
        const auto x = windowOf(input, w, s, 0, place / target.shape[2], place % target.shape[2]);
        const double error = weightedSum(w, 0, x, 0) - target.data[std::size_t(place)];
        for (std::size_t i = 0; i < 9; ++i) gradient[i] += 2 * error * x[i] / double(target.data.size());
    }
    return gradient;
}

/// Numbers 9 l ... 9 l + 8 of a list of kernels.
std::vector<double> kernelOf(const engine::Values& values, const char* name, int learner)
{
    const auto data = arrayOf(values, name).data;
    return {data.begin() + 9 * learner, data.begin() + 9 * learner + 9};
}

} // namespace

class TestConvolutionLearns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void learnersAreEquallyLargeAndNothingIsCut_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("rate");
        for (const char* theme : {"light", "projector"})
            for (const char* rate : {"1", "3"}) QTest::addRow("%s %s", theme, rate) << theme << rate;
    }
    void learnersAreEquallyLargeAndNothingIsCut()
    {
        QFETCH(QString, theme);
        QFETCH(QString, rate);
        const auto session = opened({{"run", "learn"}, {"learn-rate", rate.toStdString()}});
        for (const QSize size : {QSize(800, 480), QSize(1024, 700), QSize(1600, 900)}) {
            const auto picture = paint(*session, 9, theme, size);
            const QRectF stage = widgets::layoutPage(size, widgets::Theme::named(theme), pageOf(*session, 9)).stage;
            std::array<QRectF, 2> inputs;
            for (const widgets::Region& region : picture.regions) {
                QVERIFY2(region.rect.right() <= stage.right() + 6, qPrintable(region.id)); // a frame lies round its number
                for (const std::size_t l : {0U, 1U})
                    if (region.id.startsWith(QStringLiteral("input[%1]").arg(l))) inputs[l] |= region.rect;
            }
            QVERIFY(!inputs[0].isEmpty());
            QVERIFY(std::abs(inputs[0].width() - inputs[1].width()) <= 1);
        }
    }
    void noiseTeachesTheKernelInTwelveSteps()
    {
        for (const char* seed : {"0", "1", "2"}) {
            const auto session = opened({{"run", "learn"}, {"seed", seed}});
            QVERIFY(arrayOf(session->values(12), "error").data[0] < 1e-6);
        }
        QVERIFY(arrayOf(opened({{"run", "learn"}, {"resolution", "64"}})->values(0), "condition").data[0] < 1.3);
    }
    void aPhotographTakesHundreds()
    {
        const auto session = opened({{"run", "learn"}, {"resolution", "64"}});
        const auto values = session->values(300);
        QVERIFY(arrayOf(values, "error").data[1] > 0.1);
        QVERIFY(arrayOf(values, "condition").data[1] > 100 * arrayOf(values, "condition").data[0]);
        QVERIFY(arrayOf(values, "stepsPerDigit").data[1] > 300);
    }
    void lossFallsUpToTheRate()
    {
        for (const char* rate : {"0.1", "0.5", "1"}) {
            const auto session = opened({{"run", "learn"}, {"learn-rate", rate}, {"kernel", "sharpen"}});
            for (int step = 1; step <= session->lastStep(); ++step)
                for (std::size_t l = 0; l < 2; ++l) {
                    const double before = arrayOf(session->values(step - 1), "loss").data[l];
                    QVERIFY(arrayOf(session->values(step), "loss").data[l] <= before * (1 + 1e-9) + 1e-14);
                }
        }
    }
    void aboveTwiceTheRateItDiverges()
    {
        const auto session = opened({{"run", "learn"}, {"learn-rate", "2.5"}, {"learn-steps", "1000"}});
        session->await(1000);
        const int last = session->lastStep();
        QVERIFY(last < 1000); // and the run ends before its numbers do
        QVERIFY(session->caption(last).warns);
        const auto error = [&](int step) { return arrayOf(session->values(step), "error").data; };
        for (std::size_t l = 0; l < 2; ++l) QVERIFY(error(last)[l] > 100 * error(0)[l]);
        QVERIFY(std::isinf(arrayOf(session->values(0), "stepsPerDigit").data[0]));
    }
    void everyStepIsTheGradients_data()
    {
        QTest::addColumn<int>("stride");
        QTest::addColumn<int>("dilation");
        QTest::addColumn<int>("padding");
        QTest::newRow("valid") << 1 << 1 << 0;
        QTest::newRow("stride") << 2 << 1 << 1;
        QTest::newRow("dilation") << 1 << 3 << 2;
    }
    void everyStepIsTheGradients()
    {
        QFETCH(int, stride);
        QFETCH(int, dilation);
        QFETCH(int, padding);
        const auto session = opened({{"run", "learn"},
                                     {"stride", std::to_string(stride)},
                                     {"dilation", std::to_string(dilation)},
                                     {"padding", std::to_string(padding)},
                                     {"learn-rate", "0.7"},
                                     {"picture", "brick"}});
        const Setting setting{stride, dilation, 1, padding, padding};
        for (int step : {1, 2, 9})
            for (int l = 0; l < 2; ++l) {
                const auto from = session->values(step - 1), to = session->values(step);
                const auto before = kernelOf(from, "learnt", l), after = kernelOf(to, "learnt", l);
                const auto gradient = gradientAt(to, l, before, setting), said = kernelOf(to, "gradient", l);
                const double rate = arrayOf(to, "rate").data[std::size_t(l)];
                for (std::size_t i = 0; i < 9; ++i) {
                    QVERIFY(close(said[i], gradient[i]));
                    QVERIFY(close(after[i], before[i] - rate * gradient[i]));
                }
            }
    }
    void whatLearningCannotDoIsRefused()
    {
        for (const engine::Change& change : Changes{{"channels", "rgb"},
                                                    {"bias", "1"},
                                                    {"activation", "relu"},
                                                    {"kernel-size", "5"},
                                                    {"kernel", "1"},
                                                    {"kernel", "1,2,3,4,5;1,2,3,4,5;1,2,3,4,5;1,2,3,4,5;1,2,3,4,5"}})
            QVERIFY2(!complaint({{"run", "learn"}, change}).empty(), change.value.c_str());
        QVERIFY(complaint({{"run", "learn"}, {"kernel", "1,2,3;4,5,6;7,8,9"}}).empty());
    }
    void learningHasOneTargetAStepOnItsGreatestMove()
    {
        for (const char* picture : {"camera", "noise"}) {
            const auto session = opened({{"run", "learn"}, {"picture", picture}});
            QCOMPARE(targetsAt(*session, 0), 0);
            for (int step = 1; step <= session->lastStep(); ++step) QCOMPARE(targetsAt(*session, step), 1);
        }
    }
    void allPlacesTogetherMakeLossAndGradient()
    {
        const auto session = opened({{"run", "learn"}, {"resolution", "10"}});
        session->await(3);
        const int places = session->samplesInside(3) / 2; // the noise comes first, then as large a picture
        double loss = 0;
        std::vector<double> shares(9);
        engine::Values last;
        for (int place = 0; place < places; ++place) {
            const auto inside = session->inside(3, place);
            last = inside->values(inside->lastStep());
            loss += numberOf(last, "loss");
            const Array share = arrayOf(last, "share");
            for (std::size_t i = 0; i < 9; ++i) shares[i] += share.data[i];
        }
        QVERIFY(places == 64 && close(loss / places, numberOf(last, "L")));
        for (std::size_t i = 0; i < 9; ++i) QVERIFY(std::abs(shares[i] / places - arrayOf(last, "g").data[i]) < 1e-5);
    }
};

REGISTER_TEST(TestConvolutionLearns, "convolution")
#include "test_convolution_learns.moc"
