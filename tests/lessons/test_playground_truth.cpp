#include "lessons/networks/playground/run.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"
#include "widgets/charts/chart_axis.h"

#include <QTest>

#include <cmath>

using namespace engine;
using lessons::Session;

namespace {

std::unique_ptr<Session> openedWith(const std::vector<Change>& changes)
{
    auto session = lessons::lessonNamed("playground").open();
    session->apply(changes);
    return session;
}

template <class T> T named(const Values& values, const char* name)
{
    for (const auto& [key, value] : values)
        if (key == name) return std::get<T>(value.content);
    throw std::runtime_error(std::string("no value called ") + name);
}

widgets::Chart chartOf(const Session& session, int step, const char* id)
{
    for (widgets::Chart& chart : session.charts(step))
        if (chart.id == QLatin1String(id)) return std::move(chart);
    return {};
}

QStringList earlierIn(const Session& session, int step, const char* chart)
{
    QStringList names;
    for (const widgets::Curve& curve : chartOf(session, step, chart).curves)
        if (curve.earlier) names << curve.name;
    return names;
}

/// Outputs that are no numbers at step 5: of a linear network, 3e38 * x * 10.
std::unique_ptr<Session> broken(const char* loss)
{
    auto session = openedWith({{"activation", "linear"}, {"layers", "2"}, {"loss", loss}});
    session->await(5);
    session->apply({{"weight[0,0,0]", "3e38"}, {"weight[1,0,0]", "10"}}, 5);
    return session;
}

/// Of the region's pixels, the share that have this colour.
double shareOf(const Picture& picture, const QRectF& rect, QColor colour)
{
    const QRect place = rect.toRect();
    int count = 0;
    for (int y = place.top(); y <= place.bottom(); ++y)
        for (int x = place.left(); x <= place.right(); ++x) count += picture.image.pixelColor(x, y) == colour;
    return count / double(place.width() * place.height());
}

} // namespace

/// What curves, histograms and captions say is so.
class TestPlaygroundTruth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEarlierRunIsNamedByItsParameter()
    {
        const auto session = openedWith({});
        session->await(40);
        session->apply({{"learning-rate", "0.5"}}, 20);
        for (const char* chart : {"loss", "accuracy"})
            QCOMPARE(earlierIn(*session, 20, chart), QStringList{QStringLiteral("before: Learning rate η = 0.01")});
        session->await(40);
        session->apply({{"loss", "hinge"}, {"learning-rate", "0.01"}}, 30);
        QVERIFY(earlierIn(*session, 30, "loss").isEmpty()); // cross-entropy is measured otherwise
        QCOMPARE(earlierIn(*session, 30, "accuracy").size(), 2);
        session->forgetEarlierRuns();
        QVERIFY(earlierIn(*session, 30, "accuracy").isEmpty());
    }
    void onOtherDataNothingIsCompared_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("data") << "data"
                              << "xor";
        QTest::newRow("noise") << "noise"
                               << "0.3";
        QTest::newRow("turns") << "turns"
                               << "2";
        QTest::newRow("samples") << "samples"
                                 << "100";
        QTest::newRow("split") << "split"
                               << "0.7";
    }
    void onOtherDataNothingIsCompared()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const auto session = openedWith({});
        session->await(40);
        session->apply({{"learning-rate", "0.5"}}, 20);
        session->await(40);
        session->apply({{name.toStdString(), value.toStdString()}}, 30);
        QVERIFY(earlierIn(*session, 0, "loss").isEmpty());
        QVERIFY(earlierIn(*session, 0, "accuracy").isEmpty());
    }
    void axesOfHistogramsOnlyGrow_data()
    {
        QTest::addColumn<QString>("activation");
        for (const char* name : {"tanh", "relu"}) QTest::newRow(name) << name;
    }
    void axesOfHistogramsOnlyGrow()
    {
        QFETCH(QString, activation);
        const auto session =
            openedWith({{"learning-rate", "0.3"}, {"optimizer", "sgd"}, {"activation", activation.toStdString()}});
        session->await(120);
        for (const char* id : {"weights", "activations", "gradients"}) {
            double bound = 0, top = 0;
            for (int step = 1; step <= 120; ++step) {
                const widgets::Axes axes = widgets::axesOf(chartOf(*session, step, id));
                QVERIFY2(axes.x.high >= bound * (1 - 1e-9), qPrintable(QStringLiteral("%1 at step %2").arg(id).arg(step)));
                QVERIFY2(axes.y.high >= top, qPrintable(QStringLiteral("%1 at step %2").arg(id).arg(step)));
                bound = axes.x.high, top = axes.y.high;
            }
        }
    }
    void histogramsCountAllNumbers()
    {
        const auto session = openedWith({{"layers", "4,2"}});
        session->await(30);
        const widgets::Chart chart = chartOf(*session, 30, "weights");
        double sum = 0;
        for (const double count : chart.curves[0].y) sum += count;
        QCOMPARE(sum, 2.0 * 4 + 4 * 2 + 2 * 2); // two inputs, one output for each class
    }
    void anAccuracyOfOneHasAnAxisToOne()
    {
        const auto session = openedWith({{"data", "gauss"}, {"noise", "0"}, {"learning-rate", "0.1"}});
        session->await(300);
        QCOMPARE(named<double>(session->values(300), "testAccuracy"), 1.0); // two clouds far apart
        const widgets::Axes axes = widgets::axesOf(chartOf(*session, 300, "accuracy"));
        QCOMPARE(axes.y.high, 1.0);
    }
    void outputsThatAreNoNumbersHaveNoValue_data()
    {
        QTest::addColumn<QString>("loss");
        QTest::newRow("squared error") << "squared-error";
        QTest::newRow("cross-entropy") << "cross-entropy";
    }
    void outputsThatAreNoNumbersHaveNoValue()
    {
        QFETCH(QString, loss);
        const auto session = broken(loss.toUtf8());
        const Values values = session->values(5);
        QVERIFY(std::isnan(named<double>(values, "trainAccuracy")) && std::isnan(named<double>(values, "testAccuracy")));
        for (const double count : named<Array>(values, "confusion").data) QVERIFY(std::isnan(count));
        const QString caption = session->caption(5).whole();
        QVERIFY2(caption.contains(QStringLiteral("no value in training, no value in test")), qPrintable(caption));
        QVERIFY2(!caption.contains(QLatin1Char('%')), qPrintable(caption));
        const auto told = session->explain(QStringLiteral("confusion[0,0]"), 5);
        QVERIFY(told && told->origin.contains(QStringLiteral("no value")));
    }
    void whatHasNoValueIsPaintedNeutral()
    {
        const auto session = broken("cross-entropy");
        const widgets::Theme& theme = widgets::Theme::named(QStringLiteral("light"));
        const Picture picture = paint(*session, 5, QStringLiteral("light"), {1400, 1000});
        const auto confusion = widgets::regionNamed(picture.regions, QStringLiteral("confusion"));
        const auto output = widgets::regionNamed(picture.regions, QStringLiteral("output"));
        QVERIFY(confusion && output);
        QVERIFY(shareOf(picture, output->rect, theme.sunken) > 0.4); // points lie on the rest
        QVERIFY(shareOf(picture, confusion->rect, theme.sunken) > 0.4);
    }
    void aDeadLayerIsSaid()
    {
        const auto session = openedWith({{"activation", "relu"}, {"layers", "3,2"}});
        session->await(5);
        QVERIFY(!session->caption(5).text.contains(QStringLiteral("dead")));
        session->apply({{"bias[1,0]", "-1000"}, {"bias[1,1]", "-1000"}}, 5); // below zero at every point
        const QString caption = session->caption(5).whole();
        QVERIFY2(caption.contains(QStringLiteral("Hidden 2 is dead")), qPrintable(caption));
        QVERIFY2(caption.contains(QStringLiteral("All points are answered")), qPrintable(caption)); // the output's bias decides
    }
    void anOnlyAnswerIsNamed()
    {
        const auto session = openedWith({{"data", "iris"}, {"layers", "4"}});
        session->await(5);
        session->apply({{"bias[1,2]", "1000"}}, 5);
        const QString caption = session->caption(5).whole();
        QVERIFY2(caption.contains(QStringLiteral("All points are answered “virginica”")), qPrintable(caption));
    }
    void aSliceSaysHowManyPointsItsColoursContradict()
    {
        using namespace lessons::playground;
        const auto session = openedWith({{"data", "iris"}, {"features", "all"}, {"layers", "4"}, {"activation", "tanh"}});
        session->await(60);
        const auto plan = planOf([] {
            Params params;
            assign(params, {{"data", "iris"}, {"features", "all"}, {"layers", "4"}, {"activation", "tanh"}});
            return params;
        }());
        const Values values = session->values(60);
        const auto weights = named<std::vector<Array>>(values, "weights"), biases = named<std::vector<Array>>(values, "biases");
        const auto answer = [&](const std::vector<double>& x) { // once more, in double
            std::vector<double> in = x;
            for (std::size_t l = 0; l < 2; ++l) {
                std::vector<double> out = biases[l].data;
                for (std::size_t j = 0; j < out.size(); ++j) {
                    for (std::size_t i = 0; i < in.size(); ++i) out[j] += weights[l].data[j * in.size() + i] * in[i];
                    if (l == 0) out[j] = std::tanh(out[j]);
                }
                in = out;
            }
            return std::max_element(in.begin(), in.end()) - in.begin();
        };
        int apart = 0;
        for (int row = 0; row < plan->data.rows(); ++row) {
            const float* x = &plan->columns[std::size_t(row) * 4];
            apart += answer({x[0], x[1], x[2], x[3]}) != answer({x[0], x[1], 0, 0});
        }
        QVERIFY(apart > 0);
        const QString caption = session->caption(60).whole();
        QVERIFY2(caption.contains(QStringLiteral("slice")) && caption.contains(QStringLiteral(" %1 point").arg(apart)),
                 qPrintable(caption));
        QVERIFY(!openedWith({})->caption(0).whole().contains(QStringLiteral("slice"))); // two columns: nothing is left out
    }
    void tableAndCaptionNameTheSameEpoch()
    {
        const auto session = openedWith({{"samples", "100"}, {"batch", "20"}}); // 50 to learn from: three batches an epoch
        session->await(7);
        for (int step = 1; step <= 7; ++step) {
            QCOMPARE(named<double>(session->values(step), "epoch"), std::ceil(step / 3.0));
            QVERIFY(session->caption(step).lead.contains(QStringLiteral("epoch %1.").arg(int(std::ceil(step / 3.0)))));
        }
    }
};

REGISTER_TEST(TestPlaygroundTruth, "playground")
#include "test_playground_truth.moc"
