#include "tests/lessons/playground_by_hand.h"

using namespace lessons::playground::tests;

/// The playground against its formulas.
class TestPlayground : public QObject {
    Q_OBJECT

    static void runs()
    {
        QTest::addColumn<QString>("changes");
        for (const char* changes :
             {"batch=7", "data=circle loss=squared-error optimizer=sgd activation=relu learning-rate=0.1",
              "data=circle loss=squared-error optimizer=sgd regularization=l2 regularization-rate=0.1 learning-rate=0.1",
              "data=xor loss=hinge optimizer=momentum regularization=l1 regularization-rate=0.1",
              "data=multi-gauss loss=hinge optimizer=sgd activation=relu learning-rate=0.1 layers=5,3,2",
              "data=multi-gauss loss=squared-error optimizer=adam regularization=l2 regularization-rate=0.1",
              "data=iris optimizer=momentum regularization=l2 regularization-rate=0.1 initialization=uniform",
              "data=iris loss=squared-error activation=relu initialization=he regularization=l1 regularization-rate=0.1",
              "data=penguins loss=hinge split=0.8 batch=512", "data=gauss layers=none optimizer=sgd learning-rate=0.1",
              "features=x1,x2,x1^2,x2^2,x1x2,sin(x1),sin(x2) layers=4 batch=1 activation=relu"})
            QTest::newRow(changes) << QString::fromLatin1(changes);
    }

private Q_SLOTS:
    void everyValueHasItsShape()
    {
        using Shape = std::vector<int>;
        const auto session = opened(QStringLiteral("data=iris layers=5,3"));
        for (const int step : {0, 1, 64}) {
            const Values values = session->values(step);
            const auto isThere = [&](const char* name) {
                return std::ranges::any_of(values, [&](const auto& named) { return named.first == name; });
            };
            for (const char* name : {"gradients", "biasGradients", "batch", "batchLoss"})
                QCOMPARE(isThere(name), step > 0); // nothing was learnt from yet
            for (const char* name : {"weights", "gradients"}) {
                if (!isThere(name)) continue;
                const auto list = arrays(values, name);
                QCOMPARE(list.size(), std::size_t(3));
                QCOMPARE(list[0].shape, (Shape{5, 4})); // units, inputs
                QCOMPARE(list[1].shape, (Shape{3, 5}));
                QCOMPARE(list[2].shape, (Shape{3, 3}));
                for (const Array& array : list) QCOMPARE(array.data.size(), Tensor::elements(array.shape));
            }
            for (const char* name : {"biases", "biasGradients"}) {
                if (!isThere(name)) continue;
                const auto list = arrays(values, name);
                QCOMPARE(list.size(), std::size_t(3));
                QCOMPARE(list[0].shape, (Shape{5}));
                QCOMPARE(list[2].shape, (Shape{3}));
            }
            QCOMPARE(named<Array>(values, "confusion").shape, (Shape{3, 3}));
            if (step > 0) QCOMPARE(batchOf(values).size(), std::size_t(step == 1 ? 10 : 5)); // 75 rows in batches of 10
        }
    }

    void lossesAndGradientsFollowTheFormulas_data() { runs(); }
    void lossesAndGradientsFollowTheFormulas()
    {
        QFETCH(QString, changes);
        const auto session = opened(changes);
        Reference reference(changes);
        for (const int step : {0, 1, 2, 29, 30}) {
            reference.take(session->values(step));
            const Values next = session->values(step + 1);
            const auto [byWeights, byBiases] = reference.gradient(batchOf(next));
            QVERIFY(areClose(arrays(next, "gradients"), byWeights));
            QVERIFY(areClose(arrays(next, "biasGradients"), byBiases));
            QVERIFY(isClose(named<double>(next, "batchLoss"), reference.meanLoss(batchOf(next))));
        }
    }
    void lossAndAccuracyOfBothPartsFollowTheFormulas_data() { runs(); }
    void lossAndAccuracyOfBothPartsFollowTheFormulas()
    {
        QFETCH(QString, changes);
        const auto session = opened(changes);
        Reference reference(changes);
        for (const int step : {0, 30}) {
            const Values values = session->values(step);
            reference.take(values);
            QVERIFY(isClose(named<double>(values, "trainLoss"), reference.meanLoss(reference.split.train)));
            QVERIFY(isClose(named<double>(values, "testLoss"), reference.meanLoss(reference.split.test)));
            QVERIFY(isClose(named<double>(values, "trainAccuracy"), reference.accuracy(reference.split.train)));
            QVERIFY(isClose(named<double>(values, "testAccuracy"), reference.accuracy(reference.split.test)));
            const std::size_t classes = reference.data.classes.size();
            Row confusion(classes * classes, 0.0);
            for (const int row : reference.split.test)
                ++confusion[std::size_t(reference.data.labels[std::size_t(row)]) * classes +
                            std::size_t(reference.answer(reference.forward(row).back()))];
            QCOMPARE(named<Array>(values, "confusion").data, confusion);
        }
    }
    void everyStepMovesTheWeightsByItsLaw_data() { runs(); }
    void everyStepMovesTheWeightsByItsLaw()
    {
        QFETCH(QString, changes);
        const auto session = opened(changes);
        const Params params = paramsOf(changes);
        const std::size_t layers = arrays(session->values(0), "weights").size();
        std::vector<Mover> weightMovers(layers, Mover(params, true)), biasMovers(layers, Mover(params, false));
        Values now = session->values(0);
        for (int step = 1; step <= 30; ++step) {
            const Values next = session->values(step);
            const auto check = [&](const char* what, const char* gradients, std::vector<Mover>& movers) {
                auto before = arrays(now, what);
                const auto after = arrays(next, what), by = arrays(next, gradients);
                for (std::size_t l = 0; l < layers; ++l) {
                    movers[l].move(before[l].data, by[l].data);
                    QVERIFY(areClose({after[l]}, {before[l].data}));
                }
            };
            check("weights", "gradients", weightMovers);
            check("biases", "biasGradients", biasMovers);
            now = next;
        }
    }

    void anEpochUsesEveryTrainingRowOnce_data()
    {
        QTest::addColumn<QString>("changes");
        for (const char* changes : {"batch=10", "batch=7", "batch=1 samples=40", "batch=512", "data=penguins batch=16 split=0.7"})
            QTest::newRow(changes) << QString::fromLatin1(changes);
    }
    void anEpochUsesEveryTrainingRowOnce()
    {
        QFETCH(QString, changes);
        const auto session = opened(changes + QStringLiteral(" grain=epoch"));
        const Reference reference(changes);
        std::vector<int> train = reference.split.train, all(std::size_t(reference.data.rows()));
        std::iota(all.begin(), all.end(), 0);
        std::vector<int> parts = train;
        parts.insert(parts.end(), reference.split.test.begin(), reference.split.test.end());
        std::sort(parts.begin(), parts.end());
        QCOMPARE(parts, all); // each row learns or tests
        std::sort(train.begin(), train.end());

        const int batches = session->grain();
        std::vector<std::vector<int>> orders;
        for (int epoch = 0; epoch < 3; ++epoch) {
            std::vector<int> used;
            for (int step = epoch * batches + 1; step <= (epoch + 1) * batches; ++step) {
                const auto batch = batchOf(session->values(step));
                used.insert(used.end(), batch.begin(), batch.end());
            }
            orders.push_back(used);
            std::sort(used.begin(), used.end());
            QCOMPARE(used, train);
            QCOMPARE(number(*session, (epoch + 1) * batches, "epoch"), epoch + 1.0);
        }
        QVERIFY(orders[0] != orders[1] && orders[1] != orders[2]);
    }

    void theDefaultNetSolvesTheSpiral_data()
    {
        QTest::addColumn<int>("seed");
        for (const int seed : {1, 2, 3}) QTest::addRow("%d", seed) << seed;
    }
    void theDefaultNetSolvesTheSpiral()
    {
        QFETCH(int, seed);
        const auto session = opened(QStringLiteral("seed=%1").arg(seed));
        QVERIFY(number(*session, session->lastStep(), "testAccuracy") >= 0.95);
    }

    // --- any data, any loss, any wrong word ---------------------------------------------------------------------

    void anyDataGoesWithAnyLoss_data()
    {
        QTest::addColumn<QString>("changes");
        for (const Field& field : opened()->fields())
            if (field.name() == "data")
                for (const std::string& data : field.choices)
                    for (const char* loss : {"cross-entropy", "squared-error", "hinge"}) {
                        QString changes =
                            QStringLiteral("data=%1 loss=%2").arg(QString::fromStdString(data), QLatin1String(loss));
                        if (data == "painted") changes += QStringLiteral(" points=1,1,0;-1,-1,1;2,1,0;-2,-1,1;0,3,2;1,4,2");
                        QTest::newRow(qPrintable(changes)) << changes;
                    }
    }
    void anyDataGoesWithAnyLoss()
    {
        QFETCH(QString, changes);
        const auto session = opened(changes);
        session->await(30);
        QCOMPARE(session->reached(), 30);
        const Values values = session->values(30);
        QVERIFY(std::isfinite(named<double>(values, "trainLoss")) && std::isfinite(named<double>(values, "testLoss")));
        QVERIFY(named<double>(values, "trainLoss") < number(*session, 0, "trainLoss"));
        paint(*session, 30);
    }
};

REGISTER_CORNERS("playground", "layers=none loss=squared-error", "layers=none loss=hinge learning-rate=3 steps=200",
                 "layers=none data=iris", "data=multi-gauss loss=hinge layers=4,3 activation=relu,prelu steps=300",
                 "data=penguins loss=squared-error batch=1",
                 "features=x1,x2,x1^2,x2^2,x1x2,sin(x1),sin(x2) activation=relu learning-rate=1 steps=400 batch=1",
                 "features=x1^2,sin(x2) layers=1 activation=linear loss=squared-error optimizer=momentum steps=300",
                 "layers=16,16,16,16,16,16 activation=gelu,swish,elu,softplus,leaky-relu,logistic steps=100",
                 "activation=linear layers=16,16 learning-rate=0.3 optimizer=sgd loss=hinge steps=300",
                 "activation=prelu optimizer=momentum learning-rate=0.5 regularization=l1 regularization-rate=0.1 steps=200",
                 "activation=tanh learning-rate=10 steps=1000 regularization=l2",
                 "data=painted points=1,2,0;-3,-3,1;2,2,4;-2,-3,1 batch=3")
REGISTER_TEST(TestPlayground, "playground")
#include "test_playground.moc"
