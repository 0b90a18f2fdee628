#include "engine/data/table.h"
#include "lessons/networks/playground/axis.h"
#include "lessons/networks/playground/plan.h"
#include "lessons/networks/playground/units.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace engine;
using lessons::Session;
using lessons::playground::Params;

namespace {

using Changes = std::vector<Change>;
using Row = std::vector<double>;

/// "data=iris loss=hinge" as changes.
Changes changesOf(const QString& text)
{
    Changes changes;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        changes.push_back({word.section(QLatin1Char('='), 0, 0).toStdString(), word.section(QLatin1Char('='), 1).toStdString()});
    return changes;
}

/// The path of one of the tables that tests share.
QString ownTable(const char* name)
{
    return QStringLiteral(TENSORSCOPE_SOURCE_DIR "/tests/engine/tables/") + QLatin1String(name);
}

std::unique_ptr<Session> opened(const QString& changes = {})
{
    auto session = lessons::lessonNamed("playground").open();
    if (!changes.isEmpty()) session->apply(changesOf(changes));
    return session;
}

Params paramsOf(const QString& changes)
{
    Params params;
    assign(params, changesOf(changes));
    return params;
}

template <class T> T named(const Values& values, const char* name)
{
    for (const auto& [key, value] : values)
        if (key == name) return std::get<T>(value.content);
    throw std::runtime_error(std::string("no value called ") + name);
}
double number(const Session& session, int step, const char* name) { return named<double>(session.values(step), name); }
std::vector<Array> arrays(const Values& values, const char* name) { return named<std::vector<Array>>(values, name); }
std::vector<int> batchOf(const Values& values)
{
    const Row data = named<Array>(values, "batch").data;
    return {data.begin(), data.end()};
}

bool isClose(double a, double b) { return std::abs(a - b) <= 1e-5 * (std::abs(b) + 0.1); }
bool areClose(const std::vector<Array>& a, const std::vector<Row>& b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](const Array& x, const Row& y) {
               return x.data.size() == y.size() && std::equal(x.data.begin(), x.data.end(), y.begin(), isClose);
           });
}

// --- the same arithmetic once more, in double and as the formulas have it ---------------------------------------

/// The inputs of a row as the parameter `features` says, from columns that tables have standardised.
std::vector<Row> inputsOf(const Params& p, const Dataset& data, const std::vector<int>& train)
{
    std::vector<Row> rows;
    for (int row = 0; row < data.rows(); ++row) {
        Row x;
        for (int c = 0; c < data.columnCount(); ++c) x.push_back(data.at(row, c));
        rows.push_back(x);
    }
    if (p.data == "iris" || p.data == "penguins")
        for (std::size_t c = 0; c < std::size_t(data.columnCount()); ++c) {
            double mean = 0, variance = 0;
            for (const int row : train) mean += rows[std::size_t(row)][c] / double(train.size());
            for (const int row : train) variance += std::pow(rows[std::size_t(row)][c] - mean, 2) / double(train.size());
            for (Row& x : rows) x[c] = (x[c] - mean) / std::sqrt(variance);
        }
    if (p.features != "all") // the seven of the suggestion
        for (Row& x : rows) x = {x[0], x[1], x[0] * x[0], x[1] * x[1], x[0] * x[1], std::sin(x[0]), std::sin(x[1])};
    return rows;
}

struct Reference {
    Params params;
    Dataset data;
    Split split;
    std::vector<Row> inputs;
    std::vector<Row> weights, biases; ///< of each layer, weights [unit][input]

    explicit Reference(const QString& changes) : params(paramsOf(changes))
    {
        const auto plan = lessons::playground::planOf(params);
        data = plan->data, split = plan->split, inputs = inputsOf(params, data, split.train);
    }
    void take(const Values& values)
    {
        weights.clear(), biases.clear();
        for (const Array& array : arrays(values, "weights")) weights.push_back(array.data);
        for (const Array& array : arrays(values, "biases")) biases.push_back(array.data);
    }

    /// What each layer gives on; the first is the row itself.
    std::vector<Row> forward(int row) const
    {
        std::vector<Row> values{inputs[std::size_t(row)]};
        for (std::size_t l = 0; l < weights.size(); ++l) {
            Row out = biases[l];
            for (std::size_t j = 0; j < out.size(); ++j) {
                for (std::size_t i = 0; i < values[l].size(); ++i) out[j] += weights[l][j * values[l].size() + i] * values[l][i];
                if (l + 1 < weights.size()) out[j] = params.activation == "relu" ? std::max(0.0, out[j]) : std::tanh(out[j]);
            }
            values.push_back(out);
        }
        return values;
    }
    int answer(const Row& y) const
    {
        return y.size() == 1 ? int(y[0] >= 0) : int(std::max_element(y.begin(), y.end()) - y.begin());
    }
    /// The loss of outputs y, and its derivative by them.
    std::pair<double, Row> loss(const Row& y, int label) const
    {
        using lessons::playground::LossName;
        const std::size_t m = y.size(), right = std::size_t(label);
        Row slope(m, 0.0);
        double loss = 0;
        if (params.loss == LossName::CrossEntropy) {
            double sum = 0;
            for (const double value : y) sum += std::exp(value - y[right]);
            for (std::size_t j = 0; j < m; ++j) slope[j] = std::exp(y[j] - y[right]) / sum - (j == right);
            return {std::log(sum), slope};
        }
        if (params.loss == LossName::Hinge && m > 1) { // Σ max(0, 1 + y_j - y_label) / m over the others
            for (std::size_t j = 0; j < m; ++j)
                if (const double over = 1 + y[j] - y[right]; j != right && over > 0)
                    loss += over / double(m), slope[j] += 1 / double(m), slope[right] -= 1 / double(m);
            return {loss, slope};
        }
        for (std::size_t j = 0; j < m; ++j) {
            const double t = (m == 1 ? label == 1 : j == right) ? 1 : -1;
            if (params.loss == LossName::SquaredError) {
                loss += (y[j] - t) * (y[j] - t) / double(m), slope[j] = 2 * (y[j] - t) / double(m);
            } else if (t * y[j] < 1) {
                loss += (1 - t * y[j]) / double(m), slope[j] = -t / double(m);
            }
        }
        return {loss, slope};
    }
    double meanLoss(const std::vector<int>& rows) const
    {
        double sum = 0;
        for (const int row : rows) sum += loss(forward(row).back(), data.labels[std::size_t(row)]).first;
        return sum / double(rows.size());
    }
    double accuracy(const std::vector<int>& rows) const
    {
        return double(std::count_if(rows.begin(), rows.end(),
                                    [this](int row) { return answer(forward(row).back()) == data.labels[std::size_t(row)]; })) /
               double(rows.size());
    }
    /// Of the mean loss over rows, by weights and biases.
    std::pair<std::vector<Row>, std::vector<Row>> gradient(const std::vector<int>& rows) const
    {
        auto byWeights = weights, byBiases = biases;
        for (auto* list : {&byWeights, &byBiases})
            for (Row& part : *list) std::fill(part.begin(), part.end(), 0.0);
        for (const int row : rows) {
            const auto values = forward(row);
            Row delta = loss(values.back(), data.labels[std::size_t(row)]).second;
            for (std::size_t l = weights.size(); l-- > 0;) {
                const Row& in = values[l];
                Row before(in.size(), 0.0);
                for (std::size_t j = 0; j < delta.size(); ++j) {
                    byBiases[l][j] += delta[j] / double(rows.size());
                    for (std::size_t i = 0; i < in.size(); ++i) {
                        byWeights[l][j * in.size() + i] += delta[j] * in[i] / double(rows.size());
                        before[i] += delta[j] * weights[l][j * in.size() + i];
                    }
                }
                for (std::size_t i = 0; i < in.size() && l > 0; ++i)
                    before[i] *= params.activation == "relu" ? double(in[i] > 0) : 1 - in[i] * in[i];
                delta = before;
            }
        }
        return {byWeights, byBiases};
    }
};

/// An optimiser as its paper has it, for one list of numbers.
class Mover {
public:
    Mover(const Params& p, bool punished) : m_params(p), m_punished(punished) {}

    void move(Row& w, const Row& gradient)
    {
        using namespace lessons::playground;
        ++m_steps;
        m_first.resize(w.size()), m_second.resize(w.size());
        for (std::size_t i = 0; i < w.size(); ++i) {
            double g = gradient[i];
            if (m_punished && m_params.regularization == PenaltyName::L1) g += m_params.penaltyRate * ((w[i] > 0) - (w[i] < 0));
            if (m_punished && m_params.regularization == PenaltyName::L2) g += m_params.penaltyRate * w[i];
            double &m = m_first[i], &v = m_second[i];
            switch (m_params.optimizer) {
            case OptimizerName::Sgd: w[i] -= m_params.learningRate * g; break;
            case OptimizerName::Momentum: w[i] -= m_params.learningRate * (m = 0.9 * m + g); break;
            case OptimizerName::Adam:
                m = 0.9 * m + 0.1 * g, v = 0.999 * v + 0.001 * g * g;
                w[i] -= m_params.learningRate * (m / (1 - std::pow(0.9, m_steps))) /
                        (std::sqrt(v / (1 - std::pow(0.999, m_steps))) + 1e-8);
            }
        }
    }

private:
    Params m_params;
    bool m_punished;
    int m_steps = 0;
    Row m_first, m_second;
};

} // namespace

/// The playground against its formulas, and at its edges.
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

    void editsChangeExactlyThatNumber()
    {
        const auto session = opened(QStringLiteral("layers=5,3"));
        session->await(40);
        const auto expectOnly = [&](const char* change, const char* what, std::size_t layer, std::size_t place) {
            const Values before = session->values(20);
            QCOMPARE(session->apply({{change, "-0.375"}}, 20), 20);
            const Values after = session->values(20);
            for (const char* name : {"weights", "biases", "gradients", "biasGradients"}) {
                auto expected = arrays(before, name);
                if (name == std::string(what)) expected[layer].data[place] = -0.375;
                const auto found = arrays(after, name);
                for (std::size_t l = 0; l < found.size(); ++l) QVERIFY2(sameBits(found[l], expected[l]), name);
            }
            session->await(40);
        };
        expectOnly("weight[0,4,1]", "weights", 0, 4 * 2 + 1);
        expectOnly("weight[1,2,3]", "weights", 1, 2 * 5 + 3);
        expectOnly("weight[2,0,0]", "weights", 2, 0);
        expectOnly("bias[0,0]", "biases", 0, 0);
        expectOnly("bias[2,1]", "biases", 2, 1);
        QCOMPARE(session->history().back().changes.size(), std::size_t(5));
    }
    void wrongEditsAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("right");
        const auto row = [](const char* name, const char* value, const char* right) {
            QTest::newRow(qPrintable(QStringLiteral("%1=%2").arg(QLatin1String(name), QLatin1String(value))))
                << QString::fromLatin1(name) << QString::fromLatin1(value) << QString::fromLatin1(right);
        };
        for (const char* name : {"weight[3,0,0]", "weight[-1,0,0]", "weight[0,8,0]", "weight[0,0,2]", "weight[0,0]", "weight[]",
                                 "weight[0,0,0", "weight[0;0;0]", "weight[0,0,0,0]", "weight[99999999999999999999,0,0]", "weight",
                                 "bias[0]", "bias[0,8]", "bias[0,0,0]", "gradient[0,0,0]", "[0,0]", "[", "]", ""})
            row(name, "1", "weight[l,j,i]");
        for (const char* value : {"", "much", "nan", "inf", "-inf", "1e99", "0.5x", "1,5", " 1"})
            row("weight[0,0,0]", value, "it takes a number");
    }
    void wrongEditsAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, right);
        const auto session = opened();
        session->await(20);
        const Values before = session->values(20);
        const History history = session->history();
        try {
            session->apply({{name.toStdString(), value.toStdString()}}, 10);
            QFAIL("not refused");
        } catch (const InputError& error) {
            const QString text = QString::fromUtf8(error.what());
            QVERIFY2(text.contains(right) && text.contains(name) && !text.contains(QLatin1Char('\n')), error.what());
        }
        QVERIFY(session->history() == history);
        QCOMPARE(session->reached(), 20);
        QCOMPARE(difference(session->values(20), before), QString());
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

    // --- own tables ------------------------------------------------------------------------------------------------

    /// Seconds since 1970, and the same from the first of them on.
    void aConstantThatIsAddedToAColumnChangesNoBit()
    {
        const auto run = [](const char* table) { return opened(QStringLiteral("batch=4 data=") + ownTable(table)); };
        const auto large = run("unix-seconds.csv"), small = run("unix-seconds-shifted.csv");
        for (auto* session : {large.get(), small.get()}) session->await(60);
        QCOMPARE(difference(large->values(60), small->values(60)), QString());
    }
    /// Read as numbers and with what the name says, the ticks are the ends and the middle of the axis.
    void ticksOfAnAxisDiffer_data()
    {
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("step");
        QTest::addColumn<bool>("offset");
        QTest::newRow("seconds since 1970") << 1.7e9 << 1.0 << true;
        QTest::newRow("below zero") << -1.7e9 << 1.0 << true;
        QTest::newRow("hundred thousands") << 123000.0 << 10.0 << true;
        QTest::newRow("near each other") << 1.5 << 1e-7 << true;
        QTest::newRow("small") << 0.0 << 1e-3 << false;
        QTest::newRow("ordinary") << 40.0 << 0.5 << false;
        QTest::newRow("large and far from each other") << 1e6 << 1e5 << false;
    }
    void ticksOfAnAxisDiffer()
    {
        using namespace lessons::playground;
        QFETCH(double, first);
        QFETCH(double, step);
        QFETCH(bool, offset);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("t.csv")));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("u,v,class\n");
        for (int i = 0; i < 20; ++i)
            file.write(QByteArray::number(first + i * step, 'g', 17) + ',' + QByteArray::number(i) + (i % 2 ? ",x\n" : ",y\n"));
        file.close();
        const auto plan = planOf(paramsOf(QStringLiteral("data=") + file.fileName()));
        const auto read = [](QString text) {
            return text.remove(QChar(0x2009)).replace(QChar(0x2212), QLatin1Char('-')).toDouble();
        };
        const QString name = axisName(*plan, 0);
        QCOMPARE(name != QLatin1String("u"), offset);
        const double base = offset ? (name.contains(QLatin1Char('+')) ? -1 : 1) * read(name.mid(4)) : 0;
        const double reach = plan->bound * plan->scaling->sd[0], middle = plan->scaling->mean[0];
        for (const double share : {-1.0, 0.0, 1.0}) {
            const QString tick = axisNumber(*plan, 0, share);
            if (!tick.contains(QChar(0xD7)))
                QVERIFY2(std::abs(base + read(tick) - (middle + share * reach)) < 0.06 * reach, qPrintable(name + tick));
        }
        QVERIFY(axisNumber(*plan, 0, -1) != axisNumber(*plan, 0, 0) && axisNumber(*plan, 0, 0) != axisNumber(*plan, 0, 1));
        QVERIFY(placeName(*plan, 0, 0) != placeName(*plan, 0.1, 0));
    }
    void theClassColumnIsChosen()
    {
        const QString table = ownTable("remark-column-last.csv");
        const auto session = opened(QStringLiteral("data=") + table);
        QVERIFY(session->notice().contains(QStringLiteral("classes taken from column 'colour'")));
        for (const char* column : {"colour", "3"}) {
            session->apply({{"class-column", column}});
            QVERIFY(!session->notice().contains(QStringLiteral("classes taken")));
        }
        for (const auto& [column, why] :
             {std::pair{"remark", "has only the class"}, {"5", "has no column '5'"}, {"w", "regression"}})
            try {
                session->apply({{"class-column", column}});
                QFAIL("not refused");
            } catch (const InputError& error) {
                QVERIFY2(QString::fromUtf8(error.what()).contains(QLatin1String(why)), error.what());
            }
        session->apply({{"data", "circle"}}); // which has no columns to choose from
        session->await(3);
        QCOMPARE(session->reached(), 3);
    }
    /// What is said as the file says it by itself gives the same run; anything else another, or a refusal that changes nothing.
    void howATableIsReadIsPartOfTheRun()
    {
        const QString table = QStringLiteral("batch=3 data=") + ownTable("semicolon-decimal-comma.csv");
        const auto alone = opened(table);
        const auto told = opened(table + QStringLiteral(" header=yes separator=semicolon decimal=comma table-columns=1,height "
                                                        "class-column=3 encoding=utf-8"));
        for (auto* session : {alone.get(), told.get()}) session->await(20);
        QCOMPARE(difference(alone->values(20), told->values(20)), QString());
        told->apply({{"table-columns", "2,1"}}, 20);
        QCOMPARE(told->reached(), 0); // begun anew: the weights meant other columns
        told->await(20);
        QVERIFY(!sameBits(alone->values(20), told->values(20)));
        const Values there = told->values(20);
        for (const Change& change : Changes{{"separator", "comma"},
                                            {"decimal", "point"},
                                            {"encoding", "utf-16"},
                                            {"table-columns", "1"},
                                            {"class-column", ""}})
            QVERIFY_THROWS_EXCEPTION(InputError, told->apply({change}, 20));
        QCOMPARE(difference(told->values(20), there), QString());
    }

    // --- painted points -------------------------------------------------------------------------------------------

    void withoutPointsTheRunWaits()
    {
        const auto session = opened(QStringLiteral("data=painted"));
        session->await(100);
        QCOMPARE(session->reached(), 0);
        QVERIFY(session->hasEnded());
        QCOMPARE(session->lastStep(), 0);
        QVERIFY(session->caption(0).warns || !session->caption(0).whole().isEmpty());
        QVERIFY(session->caption(0).whole().contains(QStringLiteral("Paint")));
        paint(*session, 0);
        QVERIFY(std::isnan(number(*session, 0, "testAccuracy")));

        QCOMPARE(session->apply({{"points", "-2,-2,0;-2,-3,0;-3,-2,0;2,2,1;2,3,1;3,2,1"}}, 0), 0);
        QVERIFY(!session->hasEnded());
        session->await(100);
        QCOMPARE(session->reached(), 100);
        QCOMPARE(number(*session, 100, "trainAccuracy"), 1.0);
    }
    void pointsComeAndGoWhileTheRunGoesOn_data()
    {
        QTest::addColumn<QString>("loss");
        for (const char* loss : {"cross-entropy", "squared-error", "hinge"}) QTest::newRow(loss) << QString::fromLatin1(loss);
    }
    void pointsComeAndGoWhileTheRunGoesOn()
    {
        QFETCH(QString, loss);
        const auto session = opened(QStringLiteral("data=painted loss=%1 batch=3").arg(loss));
        const std::string few = "1,1,0;-1,-1,1", more = few + ";2,2,0;-2,-2,1;2,3,0;-3,-2,1;1,2,0", third = more + ";0,4,2;0,5,2";
        int at = 0;
        for (const std::string& points : {few, more, third, more, few, std::string("1,1,0"), std::string("1,1,7"), few,
                                          std::string(), std::string("9,9,1"), more}) {
            at = session->apply({{"points", points}}, at);
            const int rows = points.empty() ? 0 : int(std::count(points.begin(), points.end(), ';')) + 1;
            for (const int step : {at, at + 1, at + 25}) {
                const Values values = session->values(step);
                if (step > 0)
                    for (const int row : batchOf(values)) QVERIFY2(row < rows, points.c_str());
                paint(*session, std::min(step, session->reached()));
            }
            at = session->reached();
        }
        QVERIFY(!session->hasEnded());
    }
    void oneChangeBringsDataAndPointsAndLoss()
    {
        for (const char* loss : {"cross-entropy", "squared-error", "hinge"})
            for (const char* points : {"1,1,0", "1,1,1", "1,1,0;2,2,1", "1,1,0;2,2,0", "1,1,1;2,2,1", "1,1,0;2,2,2", "0,0,7"}) {
                const auto session = opened();
                session->await(5);
                session->apply({{"loss", loss}, {"points", points}, {"data", "painted"}}, 5);
                session->await(30);
                QCOMPARE(session->reached(), 30);
                paint(*session, 30);
            }
    }

    // --- files ------------------------------------------------------------------------------------------------------

    void aRunWithEditsAndPaintedPointsIsResumed_data()
    {
        QTest::addColumn<QString>("changes");
        for (const char* changes :
             {"optimizer=sgd", "optimizer=momentum loss=squared-error", "optimizer=adam loss=hinge batch=2"})
            QTest::newRow(changes) << QString::fromLatin1(changes);
    }
    void aRunWithEditsAndPaintedPointsIsResumed()
    {
        QFETCH(QString, changes);
        const auto run = opened(QStringLiteral("data=painted points=1,1,0;-1,-1,1;2,1,0 ") + changes);
        run->await(10);
        run->apply(changesOf(QStringLiteral("points=1,1,0;-1,-1,1;2,1,0;-3,-1,1;4,4,0")), 10);
        run->await(20);
        run->apply({{"weight[0,1,0]", "0.75"}, {"bias[1,0]", "-0.25"}}, 20);
        run->await(30);
        run->apply({{"optimizer", "adam"}}, 30);
        run->await(40);
        for (const int at : {5, 10, 11, 20, 25, 30, 31, 40}) {
            const auto resumed = lessons::lessonNamed("playground").open();
            resumed->resume(run->history(), at, run->stateAt(at));
            QCOMPARE(difference(resumed->values(at), run->values(at)), QString());
            QCOMPARE(resumed->stateAt(at), run->stateAt(at));
            for (const int step : {40, 29, 9, 0, 15, 24})
                QCOMPARE(difference(resumed->values(step), run->values(step)), QString());
            QVERIFY(!resumed->replayDiffers());
            resumed->apply({{"weight[0,0,1]", "2"}}, at);
            const auto same = lessons::lessonNamed("playground").open();
            same->restore(resumed->history());
            for (const int step : {at, at + 1, at + 10})
                QCOMPARE(difference(resumed->values(step), same->values(step)), QString());
        }
    }
    void bytesAreAStateOrARefusal()
    {
        using namespace lessons::playground;
        const Params params = paramsOf(QStringLiteral("optimizer=adam layers=2 samples=20"));
        auto state = training.begin(params);
        for (int i = 0; i < 5; ++i) training.step(params, state);
        ByteWriter written;
        training.pack(state, written);
        for (std::size_t at = 0; at < written.bytes().size(); ++at)
            for (const char byte : {'\x00', '\x01', '\x7F', '\xFF'}) {
                std::string bytes = written.bytes();
                bytes[at] = byte;
                try {
                    ByteReader reader(bytes);
                    auto read = training.unpack(params, reader);
                    for (int i = 0; i < 3; ++i) training.step(params, read);
                    training.measure(params, read, {});
                } catch (const InputError&) {
                }
            }
        for (std::size_t size = 0; size < written.bytes().size(); ++size) {
            ByteReader reader(std::string_view(written.bytes()).substr(0, size));
            QVERIFY_THROWS_EXCEPTION(InputError, training.unpack(params, reader));
        }
        const Params wider = paramsOf(QStringLiteral("optimizer=adam layers=3 samples=20"));
        ByteReader reader(written.bytes());
        QVERIFY_THROWS_EXCEPTION(InputError, training.unpack(wider, reader));
    }

    // --- where a run ends by itself -----------------------------------------------------------------------------

    void theAskedAccuracyEndsTheRun()
    {
        const auto session = opened(QStringLiteral("data=circle stop-accuracy=0.9"));
        session->await(500);
        const int last = session->lastStep();
        QVERIFY(session->hasEnded() && last > 0 && last < 500);
        QCOMPARE(session->reached(), last);
        QVERIFY(number(*session, last, "testAccuracy") >= 0.9);
        for (int step = 0; step < last; ++step) QVERIFY(number(*session, step, "testAccuracy") < 0.9);
        checkEnd(*session, last, QStringLiteral("accuracy"));

        QCOMPARE(session->apply({{"stop-accuracy", "0"}}, last), last);
        session->await(last + 50);
        QCOMPARE(session->reached(), last + 50);
        QVERIFY(!session->caption(last).warns);
    }
    void deadUnitsEndTheRun()
    {
        const QString changes = QStringLiteral(
            "activation=relu layers=16,16 optimizer=sgd learning-rate=3 stop-dead=25 data=circle loss=squared-error");
        const auto session = opened(changes);
        session->await(500);
        const int last = session->lastStep();
        QVERIFY(session->hasEnded() && last > 0 && last < 500);
        const auto deadAt = [&](int step) {
            Reference reference(changes);
            reference.take(session->values(step));
            std::vector<std::vector<bool>> lives{std::vector<bool>(16), std::vector<bool>(16)};
            for (const int row : reference.split.train) {
                const auto values = reference.forward(row);
                for (std::size_t l = 0; l < 2; ++l)
                    for (std::size_t j = 0; j < 16; ++j)
                        if (values[l + 1][j] > 0) lives[l][j] = true;
            }
            return (std::count(lives[0].begin(), lives[0].end(), false) + std::count(lives[1].begin(), lives[1].end(), false)) /
                   32.0;
        };
        QVERIFY(deadAt(last) > 0.25);
        for (int step = 0; step < last; ++step) QVERIFY(deadAt(step) <= 0.25);
        checkEnd(*session, last, QStringLiteral("no slope"));
    }
    void aLossThatIsNoNumberEndsTheRun()
    {
        const auto session =
            opened(QStringLiteral("data=penguins loss=squared-error optimizer=sgd learning-rate=10 activation=relu"));
        session->await(500);
        const int last = session->lastStep();
        QVERIFY(session->hasEnded() && last > 0 && last < 500);
        QVERIFY(!std::isfinite(number(*session, last, "batchLoss")));
        for (int step = 1; step < last; ++step) QVERIFY(std::isfinite(number(*session, step, "batchLoss")));
        checkEnd(*session, last, QStringLiteral("smaller learning rate"));
        for (int step = std::max(0, last - 2); step <= last; ++step) paint(*session, step);

        QCOMPARE(session->apply({{"learning-rate", "0.01"}}, 0), 0);
        session->await(300);
        QVERIFY(std::isfinite(number(*session, 300, "trainLoss")));
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

    void wrongCombinationsAreRefused_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("changes");
        QTest::addColumn<QString>("right");
        const auto row = [](const char* before, const char* changes, const char* right) {
            QTest::newRow(changes) << QString::fromLatin1(before) << QString::fromLatin1(changes) << QString::fromLatin1(right);
        };
        row("", "features=x3", "x1 to x2");
        row("", "features=x1,x2,x1x3", "x1 to x2");
        row("", "features=sin(x3)", "x1 to x2");
        row("data=iris", "features=x5", "x1 to x4");
        row("data=iris features=x3,x4", "data=circle", "x1 to x2");
        row("", "features=x0", "x1, x2");
        row("", "features=", "x1, x2");
        row("", "features=x1,x1,x1,x1,x1,x1,x1,x1,x1,x1,x1,x1,x1,x1,x1,x1,x1", "16");
        row("", "layers=17", "1 to 16 units");
        row("", "layers=0", "1 to 16 units");
        row("", "layers=8,,8", "1 to 16 units");
        row("", "layers=", "none");
        row("", "layers=1,1,1,1,1,1,1", "6 layers");
        row("", "activation=tanh,step", "leaky-relu");
        row("", "activation=", "leaky-relu");
        row("", "data=nowhere.csv", "CSV file");
        row("", "data=", "CSV file");
        row("data=painted", "points=1,1", "x,y,class");
        row("data=painted", "points=1,1,8", "0 to 7");
        row("data=painted", "points=11,0,0", "-10 to 10");
        row("", "learning-rate=0", "it takes a number from");
        row("", "loss=mse", "squared-error");
    }
    void wrongCombinationsAreRefused()
    {
        QFETCH(QString, before);
        QFETCH(QString, changes);
        QFETCH(QString, right);
        const auto session = opened(before);
        session->await(10);
        const Values there = session->values(10);
        const int reached = session->reached();
        try {
            session->apply(changesOf(changes), 5);
            QFAIL("not refused");
        } catch (const InputError& error) {
            QVERIFY2(QString::fromUtf8(error.what()).contains(right), error.what());
        }
        QCOMPARE(session->reached(), reached);
        QCOMPARE(difference(session->values(10), there), QString());
    }

private:
    static void checkEnd(const Session& session, int last, const QString& why)
    {
        const lessons::Caption caption = session.caption(last);
        QVERIFY(caption.warns);
        QVERIFY2(caption.lead.contains(QString::number(last)), qPrintable(caption.lead));
        QVERIFY2(caption.text.contains(why), qPrintable(caption.text));
        QVERIFY(!session.caption(last - 1).warns);
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
