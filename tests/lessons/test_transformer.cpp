#include "engine/nn/layers.h"
#include "lessons/lesson.h"
#include "lessons/tokens/lines.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"
#include "tests/under_test.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using engine::Array;
using engine::Change;
using lessons::Session;

REGISTER_CORNERS("transformer", "heads=4 layers=2 mask=causal", "heads=1 residual=false layer-norm=false", "part=cost",
                 "run=induction layers=2 layer=2 head-off=1 positions=false residual=false")

namespace {

using Changes = std::vector<Change>;

std::unique_ptr<Session> opened(const Changes& changes)
{
    auto session = lessons::lessonNamed("transformer").open();
    session->apply(changes);
    return session;
}

Array arrayOf(const Session& session, const std::string& name, int step)
{
    for (const auto& [key, value] : session.values(step))
        if (key == name) return std::get<Array>(value.content);
    qFatal("no value is called %s", name.c_str());
}
double numberOf(const Session& session, const std::string& name, int step)
{
    for (const auto& [key, value] : session.values(step))
        if (key == name) return std::get<double>(value.content);
    qFatal("no number is called %s", name.c_str());
}

/// A matrix of doubles, and what blocks do with it, by their definitions.
struct Matrix {
    int rows, columns;
    std::vector<double> data;

    Matrix(int r, int c) : rows(r), columns(c), data(std::size_t(r * c)) {}
    Matrix(const Array& a) : rows(a.shape[0]), columns(a.shape.size() > 1 ? a.shape[1] : 1), data(a.data) {}
    double& at(int r, int c) { return data[std::size_t(r * columns + c)]; }
    double at(int r, int c) const { return data[std::size_t(r * columns + c)]; }
};

Matrix projected(const Matrix& x, const Matrix& W, const Matrix& b)
{
    Matrix y(x.rows, W.rows);
    for (int t = 0; t < x.rows; ++t)
        for (int o = 0; o < W.rows; ++o) {
            y.at(t, o) = b.at(o, 0);
            for (int i = 0; i < x.columns; ++i) y.at(t, o) += W.at(o, i) * x.at(t, i);
        }
    return y;
}

Matrix softmaxOf(Matrix z, bool causal)
{
    for (int t = 0; t < z.rows; ++t) {
        double sum = 0;
        for (int s = 0; s < z.columns; ++s) sum += z.at(t, s) = causal && s > t ? 0 : std::exp(z.at(t, s));
        for (int s = 0; s < z.columns; ++s) z.at(t, s) /= sum;
    }
    return z;
}

Matrix heads(const Matrix& Q, const Matrix& K, const Matrix& V, int count, bool causal)
{
    const int T = Q.rows, d = Q.columns / count;
    Matrix Y(T, Q.columns);
    for (int h = 0; h < count; ++h) {
        Matrix S(T, T);
        for (int t = 0; t < T; ++t)
            for (int s = 0; s < T; ++s)
                for (int i = h * d; i < (h + 1) * d; ++i) S.at(t, s) += Q.at(t, i) * K.at(s, i) / std::sqrt(double(d));
        const Matrix A = softmaxOf(S, causal);
        for (int t = 0; t < T; ++t)
            for (int s = 0; s < T; ++s)
                for (int i = h * d; i < (h + 1) * d; ++i) Y.at(t, i) += A.at(t, s) * V.at(s, i);
    }
    return Y;
}

/// Gains are 1 and shifts 0 before a training.
Matrix closed(const Matrix& x, Matrix part, bool residual, bool norm)
{
    for (std::size_t i = 0; residual && i < part.data.size(); ++i) part.data[i] += x.data[i];
    for (int t = 0; norm && t < part.rows; ++t) {
        double mean = 0, variance = 0;
        for (int i = 0; i < part.columns; ++i) mean += part.at(t, i) / part.columns;
        for (int i = 0; i < part.columns; ++i) variance += std::pow(part.at(t, i) - mean, 2) / part.columns;
        for (int i = 0; i < part.columns; ++i) part.at(t, i) = (part.at(t, i) - mean) / std::sqrt(variance + 1e-5);
    }
    return part;
}

bool close(const Matrix& a, const Matrix& b)
{
    return a.data.size() == b.data.size() && std::equal(a.data.begin(), a.data.end(), b.data.begin(), [](double x, double y) {
               return std::abs(x - y) < 1e-5 * (1 + std::abs(y));
           });
}

const Changes Reversal{{"run", "reversal"}};

} // namespace

class TestTransformer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBlockIsThatOfTheDefinitions_data()
    {
        QTest::addColumn<QString>("count");
        QTest::addColumn<bool>("causal");
        QTest::addColumn<bool>("residual");
        QTest::addColumn<bool>("norm");
        for (const char* count : {"1", "2", "4"})
            for (int i = 0; i < 8; ++i)
                QTest::addRow("%s heads, %d", count, i) << count << bool(i & 1) << bool(i & 2) << bool(i & 4);
    }
    void aBlockIsThatOfTheDefinitions()
    {
        QFETCH(QString, count);
        QFETCH(bool, causal);
        QFETCH(bool, residual);
        QFETCH(bool, norm);
        const auto flag = [](bool yes) { return std::string(yes ? "true" : "false"); };
        const auto session = opened({{"heads", count.toStdString()},
                                     {"layers", "2"},
                                     {"mask", causal ? "causal" : "none"},
                                     {"residual", flag(residual)},
                                     {"layer-norm", flag(norm)}});
        const auto is = [&](const std::string& id) { return Matrix(arrayOf(*session, id, session->lastStep())); };
        const auto through = [&](const Matrix& x, const std::string& id) { return projected(x, is("W" + id), is("b" + id)); };
        Matrix x = is("X");
        for (const std::string layer : {"1", "2"}) {
            const Matrix Q = through(x, "Q" + layer), K = through(x, "K" + layer), V = through(x, "V" + layer);
            QVERIFY(close(is("Q" + layer), Q));
            const Matrix Y = heads(Q, K, V, count.toInt(), causal);
            QVERIFY(close(is("Y" + layer), Y));
            const Matrix N = closed(x, through(Y, "O" + layer), residual, norm);
            Matrix F = through(N, "H" + layer);
            for (double& f : F.data) f = std::max(0.0, f);
            x = closed(N, through(F, "G" + layer), residual, norm);
        }
        QVERIFY(close(is("p"), softmaxOf(through(x, "z"), false)));
    }
    void nobodySeesWhatStandsBehind()
    {
        const auto session = opened({{"mask", "causal"}});
        const Matrix A = arrayOf(*session, "A1_1", session->lastStep());
        for (int t = 0; t < A.rows; ++t)
            for (int s = 0; s < A.columns; ++s) QCOMPARE(A.at(t, s) == 0, s > t);
    }
    void withoutPositionsEqualSymbolsAreEqual()
    {
        for (const char* seed : {"1", "2", "3", "4", "5"}) {
            const auto session = opened({{"positions", "false"}, {"seed", seed}});
            const Matrix X = arrayOf(*session, "X", session->lastStep()), p = arrayOf(*session, "p", session->lastStep());
            for (int t = 0; t < X.rows; ++t)
                for (int s = 0; s < t; ++s) {
                    const auto same = [&](const Matrix& m) {
                        return std::equal(&m.data[std::size_t(t * m.columns)], &m.data[std::size_t((t + 1) * m.columns)],
                                          &m.data[std::size_t(s * m.columns)]);
                    };
                    QVERIFY(!same(X) || same(p));
                }
        }
    }
    /// Twice the length: twice the work at places, four times that of pairs.
    void costGrowsWithTheLength()
    {
        const auto session = opened({{"part", "cost"}});
        for (int step = 2; step <= session->lastStep(); ++step) {
            QCOMPARE(numberOf(*session, "T", step), 2 * numberOf(*session, "T", step - 1));
            QCOMPARE(numberOf(*session, "perPlace", step), 2 * numberOf(*session, "perPlace", step - 1));
            QCOMPARE(numberOf(*session, "perPair", step), 4 * numberOf(*session, "perPair", step - 1));
            QVERIFY(numberOf(*session, "pairTime", step) > 0);
        }
        const int T = int(numberOf(*session, "T", 1)), d = int(numberOf(*session, "d", 1));
        const engine::Shape rows{d, T};
        engine::Graph graph{{rows, rows, rows}};
        graph.add(engine::Attention{.heads = 2}, {0, 1, 2});
        QCOMPARE(numberOf(*session, "perPair", 1), engine::Network(graph).multiplyAdds(0));
    }

    /// The inside shows the step that the training then makes.
    void theInsideEndsAtTheNextWeights_data()
    {
        QTest::addColumn<QString>("options");
        for (const char* options :
             {"run=reversal", "run=sorting heads=4 layers=2", "run=induction layers=2 layer-norm=false",
              "run=dates residual=false", "run=couplets positions=false", "run=reversal residual=false layer-norm=false"})
            QTest::newRow(options) << options;
    }
    void theInsideEndsAtTheNextWeights()
    {
        QFETCH(QString, options);
        Changes changes;
        for (const QString& one : options.split(QLatin1Char(' ')))
            changes.push_back(
                {one.section(QLatin1Char('='), 0, 0).toStdString(), one.section(QLatin1Char('='), 1).toStdString()});
        const auto session = opened(changes);
        session->await(2);
        const auto inside = session->inside(2, 5);
        session->await(3);
        const int last = inside->lastStep();
        QCOMPARE(arrayOf(*inside, "new", last).data, arrayOf(*session, "queryWeights", 3).data);
        for (int operation = 0; operation <= last; ++operation) {
            const auto regions = paint(*inside, operation).regions;
            QVERIFY(!inside->caption(operation).whole().isEmpty());
            QCOMPARE(int(std::ranges::count_if(regions, [](const auto& region) { return region.target; })), int(operation > 0));
        }
    }
    void aTrainingIsAFunctionOfItsHistory()
    {
        const auto once = opened(Reversal), again = opened(Reversal);
        once->await(12);
        for (int step = 1; step <= 12; ++step) again->await(step);
        for (const int step : {0, 5, 12}) QCOMPARE(difference(once->values(step), again->values(step)), QString());
        const auto resumed = lessons::lessonNamed("transformer").open();
        QCOMPARE(resumed->resume(once->history(), 12, once->stateAt(12)), 12);
        resumed->await(15), once->await(15);
        QCOMPARE(difference(once->values(15), resumed->values(15)), QString());
    }
    void whatIsShownChangesNothing()
    {
        const auto plain = opened({{"run", "dates"}}), other = opened({{"run", "dates"}});
        plain->await(2), other->await(2);
        other->apply({{"date", "5/11/2024"}, {"head-off", "1"}}, 1);
        QCOMPARE(difference(plain->values(2), other->values(2)), QString());
        QVERIFY_THROWS_EXCEPTION(engine::InputError, other->apply({{"date", "2024年13月5日"}}, 1));
        QVERIFY_THROWS_EXCEPTION(engine::InputError, other->apply({{"beginning", "Ж"}}, 1));
    }

    void whatIsToldFollowsFromWhatIsRead()
    {
        using namespace lessons::tokens;
        for (const LineTask task :
             {LineTask::Reversal, LineTask::Sorting, LineTask::Induction, LineTask::Dates, LineTask::Couplets}) {
            const LineScript& script = scriptOf(task);
            for (const Line& line : drawnLines(task, 50, engine::Random(3), false)) {
                QCOMPARE(int(line.read.size()), script.length);
                QCOMPARE(int(line.told.size()), script.length);
                for (std::size_t t = 0; t + 1 < line.told.size() && script.goesOn; ++t)
                    QVERIFY(line.told[t] == Line::Unasked || line.read[t + 1] == line.told[t]);
                if (task == LineTask::Sorting) QVERIFY(std::ranges::is_sorted(line.told));
                for (std::size_t t = 0; t < line.source.size() && task != LineTask::Dates; ++t)
                    if (line.source[t] != Pair::Nowhere) QCOMPARE(line.read[std::size_t(line.source[t])], line.told[t]);
            }
        }
    }
    void coupletsThatAreHeldOutAreNeverLearntFrom()
    {
        using namespace lessons::tokens;
        const auto held = drawnLines(LineTask::Couplets, CoupletsHeldOut, engine::Random(1), true);
        for (const Line& learnt : drawnLines(LineTask::Couplets, 5000, engine::Random(2), false))
            for (const Line& one : held) QVERIFY(one.told != learnt.told);
    }
};

REGISTER_TEST(TestTransformer, "transformer")
#include "test_transformer.moc"
