#include "engine/core/parallel.h"
#include "engine/nn/train.h"
#include "tests/run.h"

#include <QTest>

#include <numeric>
#include <thread>

using namespace engine;

namespace {

constexpr int Batch = 64, Inputs = 2, Time = 6, Steps = 12;

const std::vector<std::pair<const char*, Layer>> layers{
    {"LSTM", Lstm{24}}, {"LSTM, back", Lstm{5, true}},
    {"GRU", Gru{24}},   {"GRU with the reset outside", Gru{24, Gru::Reset::Outside}},
    {"plain", Rnn{24}},
};

/// A training of a recurrent layer, for a batch that threads share out by lanes, units or not at all.
struct Run {
    explicit Run(const Layer& layer)
        : net({Inputs, Time}, {layer, Last{}, Dense{1}}),
          rows(Batch), learner{initialParameters<float>(net, Initialisation::Uniform, Random(1))}
    {
        Random random(2);
        for (int i = 0; i < Batch * net.inputFeatures(); ++i) features.push_back(float(random.uniform(-1, 1)));
        for (int i = 0; i < Batch; ++i) targets.push_back(float(random.uniform(-1, 1)));
        std::iota(rows.begin(), rows.end(), 0);
    }
    void step(Pass<float>& pass)
    {
        trainStep<float>(net, {.optimiser = {Optimiser::Adam, 0.01}, .clipping = {.norm = 1}}, {features, {}, targets}, rows,
                         learner, pass);
    }
    const std::vector<float>& trained()
    {
        Pass<float> pass;
        for (int k = 0; k < Steps; ++k) step(pass);
        return learner.parameters;
    }

    Network net;
    std::vector<float> features, targets;
    std::vector<int> rows;
    Learner<float> learner;
};

} // namespace

/// A training is the same to the bit whatever else computes, and however it is interrupted.
class TestSideBySide : public QObject {
    Q_OBJECT

    const Layer& layer()
    {
        QFETCH(int, index);
        return layers[std::size_t(index)].second;
    }
    void everyLayer()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < layers.size(); ++i) QTest::newRow(layers[i].first) << int(i);
    }
    std::vector<float> alone()
    {
        setThreads(1);
        return Run(layer()).trained();
    }

private slots:
    void cleanup() { setThreads(0); }
    void twoTrainingsAtOnceAreEachAsAlone_data() { everyLayer(); }
    void twoTrainingsAtOnceAreEachAsAlone()
    {
        const auto expected = alone();
        for (const int threads : {0, 2, 3}) {
            setThreads(threads);
            Run one(layer()), other(layer());
            std::thread beside([&] { other.trained(); });
            one.trained();
            beside.join();
            QVERIFY(one.learner.parameters == expected && other.learner.parameters == expected);
        }
    }
    void stepsOfOtherThreadsAndPassesMakeTheSameRun_data() { everyLayer(); }
    void stepsOfOtherThreadsAndPassesMakeTheSameRun()
    {
        const auto expected = alone();
        Run run(layer());
        for (int k = 0; k < Steps; ++k) {
            setThreads(k % 4);
            Pass<float> fresh;
            run.step(fresh);
        }
        QVERIFY(run.learner.parameters == expected);
    }
};

REGISTER_TEST(TestSideBySide)
#include "test_side_by_side.moc"
