#include "engine/nn/train.h"
#include "lessons/lesson.h"
#include "lessons/tokens/encoder_decoder.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"
#include "tests/under_test.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <set>

using engine::Array;
using engine::Change;
using lessons::Session;

REGISTER_CORNERS("attention", "score=additive features=1", "score=bilinear features=16 temperature=0.1",
                 "form=hierarchical score=additive", "form=hard score=dot temperature=10", "form=key-value score=dot features=16",
                 "run=reversal score=additive", "run=reversal attends=false", "run=dates score=bilinear",
                 "run=sentences score=additive", "run=sentences hard=true")

namespace {

using Changes = std::vector<Change>;
using Row = std::vector<double>;

std::unique_ptr<Session> opened(const Changes& changes)
{
    auto session = lessons::lessonNamed("attention").open();
    session->apply(changes);
    return session;
}

Array arrayOf(const engine::Values& values, const char* name)
{
    for (const auto& [key, value] : values)
        if (key == name) return std::get<Array>(value.content);
    qFatal("no value is called %s", name);
}
Array arrayOf(const Session& session, const char* name, int step) { return arrayOf(session.values(step), name); }
Array atEnd(const Session& session, const char* name) { return arrayOf(session, name, session.lastStep()); }
double numberOf(const Session& session, const char* name, int step)
{
    for (const auto& [key, value] : session.values(step))
        if (key == name) return std::get<double>(value.content);
    qFatal("no number is called %s", name);
}

double dot(const double* a, const double* b, int n) { return std::inner_product(a, a + n, b, 0.0); }

/// The score of a key by its definition.
double scoreOf(const Session& session, const std::string& score, const double* k, const Row& q)
{
    const int D = int(q.size());
    if (score == "dot") return dot(q.data(), k, D);
    if (score == "scaled-dot") return dot(q.data(), k, D) / std::sqrt(double(D));
    const Array W = atEnd(session, "W");
    double sum = 0;
    if (score == "bilinear") {
        for (int i = 0; i < D; ++i) sum += q[std::size_t(i)] * dot(&W.data[std::size_t(i * D)], k, D);
        return sum;
    }
    const Array U = atEnd(session, "U"), v = atEnd(session, "v");
    for (int h = 0; h < v.shape[0]; ++h)
        sum += v.data[std::size_t(h)] *
               std::tanh(dot(&W.data[std::size_t(h * D)], k, D) + dot(&U.data[std::size_t(h * D)], q.data(), D));
    return sum;
}

Row softmaxOf(const Row& scores, double temperature)
{
    Row all;
    for (const double s : scores) all.push_back(std::exp(s / temperature));
    const double sum = std::accumulate(all.begin(), all.end(), 0.0);
    for (double& x : all) x /= sum;
    return all;
}

Row mixed(const Row& weights, const double* values, int width)
{
    Row all(std::size_t(width), 0.0);
    for (std::size_t i = 0; i < weights.size(); ++i)
        for (int j = 0; j < width; ++j) all[std::size_t(j)] += weights[i] * values[i * std::size_t(width) + std::size_t(j)];
    return all;
}

bool close(const Row& a, const Row& b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(),
                                              [](double x, double y) { return std::abs(x - y) < 1e-9 * (1 + std::abs(y)); });
}

const Changes Reversal{{"run", "reversal"}, {"score", "bilinear"}};

} // namespace

class TestAttention : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theMeanIsThatOfTheDefinitions_data()
    {
        QTest::addColumn<QString>("score");
        QTest::addColumn<QString>("form");
        for (const char* score : {"additive", "dot", "scaled-dot", "bilinear"})
            for (const char* form : {"soft", "hard", "key-value", "hierarchical"})
                QTest::addRow("%s, %s", score, form) << score << form;
    }
    void theMeanIsThatOfTheDefinitions()
    {
        QFETCH(QString, score);
        QFETCH(QString, form);
        constexpr double Temperature = 0.7;
        const auto session = opened({{"score", score.toStdString()}, {"form", form.toStdString()}, {"temperature", "0.7"}});
        const Array K = atEnd(*session, "K"), s = atEnd(*session, "s"), alpha = atEnd(*session, "alpha");
        const Row q = atEnd(*session, "q").data;
        const int n = K.shape[0], D = K.shape[1];
        Row scores;
        for (int i = 0; i < n; ++i) scores.push_back(scoreOf(*session, score.toStdString(), &K.data[std::size_t(i * D)], q));
        QVERIFY(close(s.data, scores));
        if (form == QLatin1String("hierarchical")) return sentences(*session, score.toStdString(), scores, Temperature);
        const Row weights = softmaxOf(scores, Temperature);
        QVERIFY(close(alpha.data, weights));
        double entropy = 0;
        for (const double a : weights) entropy -= a * std::log2(a);
        QVERIFY(std::abs(numberOf(*session, "H", session->lastStep()) - entropy) < 1e-9);
        const Array V = form == QLatin1String("key-value") ? atEnd(*session, "V") : K;
        Row taken = weights;
        if (form == QLatin1String("hard"))
            for (double& w : taken) w = w == *std::max_element(weights.begin(), weights.end());
        QVERIFY(close(atEnd(*session, "y").data, mixed(taken, V.data.data(), V.shape[1])));
    }
    /// One step is one score; then the softmax, then the weighted sum.
    void aStepIsAScore()
    {
        const auto session = opened({});
        QCOMPARE(session->lastStep(), 6 + 2);
        for (int step = 1; step <= 6; ++step)
            for (int i = 0; i < 6; ++i) QCOMPARE(std::isnan(arrayOf(*session, "s", step).data[std::size_t(i)]), i >= step);
    }

    void theWeightsOfATrainingAddUpToOne()
    {
        const auto session = opened(Reversal);
        session->await(3);
        const Array alpha = arrayOf(*session, "alignment", 3);
        everyRowAddsUpToOne(alpha);
    }
    /// The inside shows the step that the training then makes.
    void theInsideEndsAtTheNextWeights()
    {
        for (const char* score : {"additive", "scaled-dot"})
            for (const char* task : {"reversal", "dates", "sentences"}) {
                const auto session = opened({{"run", task}, {"score", score}});
                session->await(2);
                const auto inside = session->inside(2, 5);
                const auto again = opened({{"run", task}, {"score", score}});
                again->await(3);
                QCOMPARE(atEnd(*inside, "new").data, arrayOf(*again, "readingWeights", 3).data);
                everyRowOfThoseAddsUpToOne(*inside, {"A_0", "p"});
            }
    }
    /// Back through time: what comes back of each sample adds up to what the kernels make of the whole batch.
    void theSamplesShareTheGradient_data()
    {
        QTest::addColumn<QString>("task");
        QTest::addColumn<QString>("score");
        QTest::addColumn<QString>("hard");
        QTest::newRow("recurrent") << "reversal"
                                   << "additive"
                                   << "false";
        QTest::newRow("of sentences, straight through") << "sentences"
                                                        << "scaled-dot"
                                                        << "true";
    }
    void theSamplesShareTheGradient()
    {
        QFETCH(QString, task);
        QFETCH(QString, score);
        QFETCH(QString, hard);
        const auto session = opened({{"run", task.toStdString()}, {"score", score.toStdString()}, {"hard", hard.toStdString()}});
        session->await(4);
        Row all, batch;
        double largest = 0;
        for (int place = 0; place < session->samplesInside(4); ++place) {
            const auto inside = session->inside(4, place);
            const engine::Values values = inside->values(inside->lastStep());
            const Row own = arrayOf(values, "own").data;
            batch = arrayOf(values, "g").data, all.resize(own.size());
            for (std::size_t i = 0; i < own.size(); ++i) all[i] += own[i], largest = std::max(largest, std::abs(batch[i]));
        }
        for (std::size_t i = 0; i < all.size(); ++i) QVERIFY(std::abs(all[i] - batch[i]) < 1e-5 * largest);
    }
    void aTrainingIsAFunctionOfItsHistory()
    {
        const auto once = opened(Reversal), again = opened(Reversal);
        once->await(12);
        for (int step = 1; step <= 12; ++step) again->await(step);
        for (const int step : {0, 5, 12}) QCOMPARE(difference(once->values(step), again->values(step)), QString());
        const auto resumed = lessons::lessonNamed("attention").open();
        QCOMPARE(resumed->resume(once->history(), 12, once->stateAt(12)), 12);
        resumed->await(15), once->await(15);
        QCOMPARE(difference(once->values(15), resumed->values(15)), QString());
    }
    void whatIsShownChangesNothing()
    {
        const auto plain = opened({{"run", "dates"}}), other = opened({{"run", "dates"}});
        plain->await(2), other->await(2);
        other->apply({{"date", "5/11/2024"}}, 1);
        QCOMPARE(difference(plain->values(2), other->values(2)), QString());
        QVERIFY_THROWS_EXCEPTION(engine::InputError, other->apply({{"date", "2024年13月5日"}}, 1));
    }
    void aKnobChoosesMechanismOrTraining()
    {
        const auto session = lessons::lessonNamed("attention").open();
        QVERIFY(!session->trains());
        const engine::History before = session->history();
        session->apply({{"features", "3"}});
        session->apply(Reversal);
        QVERIFY(session->trains());
        session->await(4);
        QCOMPARE(find(session->fields(), "features").text(), "3");
        session->apply({{"run", "by-hand"}}, 4);
        QVERIFY(!session->trains());
        QCOMPARE(find(session->fields(), "score").text(), "bilinear");
        session->restore(before);
        QCOMPARE(difference(session->values(session->lastStep()), opened({})->values(session->lastStep())), QString());
    }
    void aMechanismMayStandBesideATraining()
    {
        const auto session = opened(Reversal);
        session->apply({{"twin.run", "by-hand"}});
        session->await(2);
        QVERIFY(session->trains());
        QCOMPARE(session->twin()->trains(), false);
        QVERIFY(session->reached() >= 2);
        session->apply({{"twin.run", ""}, {"run", "by-hand"}});
        session->apply({{"twin.run", "reversal"}, {"twin.score", "dot"}});
        QVERIFY(session->trains());
        session->await(session->lastStep() < 9 ? session->lastStep() : 9);
    }

    void symbolsAreReadWhereTheySourceSays()
    {
        using namespace lessons::tokens;
        for (const Task task : {Task::Reversal, Task::Dates, Task::Sentences}) {
            const Script& script = scriptOf(task);
            for (const Pair& pair : drawn(task, 200, engine::Random(3))) {
                QCOMPARE(pair.source.size(), pair.to.size());
                QVERIFY(int(pair.from.size()) <= script.longestRead && int(pair.to.size()) <= script.longestWritten);
                for (std::size_t t = 0; t < pair.to.size(); ++t) {
                    if (pair.source[t] == Pair::Nowhere) continue;
                    const std::string read = script.reads.symbol(pair.from[std::size_t(pair.source[t])]);
                    const std::string figures = "〇一二三四五六七八九", written = script.writes.symbol(pair.to[t]);
                    QVERIFY(read == written || figures.substr(3 * std::size_t(written[0] - '0'), 3) == read);
                }
            }
        }
    }
    /// Symbol by symbol, each given what was written before it.
    void whatIsWrittenAloneIsGreedy()
    {
        using namespace lessons::tokens;
        const Script& script = scriptOf(Task::Reversal);
        const EncoderDecoder model = encoderDecoder(script, Looks::Additive);
        const auto parameters =
            engine::initialParameters<float>(model.network, engine::Initialisation::Xavier, engine::Random(5));
        engine::Pass<float> pass;
        for (const Pair& pair : drawn(Task::Reversal, 20, engine::Random(7))) {
            Pair greedy = pair;
            for (std::size_t t = 0; t < pair.to.size(); ++t) {
                put(model, script, {&greedy, 1}, pass);
                engine::forward<float>(model.network, parameters, pass);
                greedy.to[t] = written(model, pass, 0, int(pair.to.size()))[t];
            }
            QCOMPARE(writtenAlone(model, script, parameters, pair, pass).to, greedy.to);
        }
    }

private:
    static void everyRowAddsUpToOne(const Array& shares)
    {
        for (int t = 0; t < shares.shape[0]; ++t) {
            const double* first = &shares.data[std::size_t(t * shares.shape[1])];
            QVERIFY(std::abs(std::accumulate(first, first + shares.shape[1], 0.0) - 1) < 1e-5);
        }
    }
    /// As they are first made: what is made after the last time step goes as the way back begins.
    static void everyRowOfThoseAddsUpToOne(const Session& session, std::set<std::string> names)
    {
        for (int step = 1; step <= session.lastStep() && !names.empty(); ++step)
            for (const auto& [key, value] : session.values(step)) {
                const auto* made = std::get_if<Array>(&value.content);
                if (!made || !names.contains(key) || std::isnan(made->data.front())) continue;
                everyRowAddsUpToOne(*made);
                names.erase(key);
            }
        QVERIFY2(names.empty(), "no step makes one of them");
    }
    void sentences(const Session& session, const std::string& score, const Row& scores, double temperature)
    {
        const Array K = atEnd(session, "K");
        const int D = K.shape[1];
        constexpr std::size_t Words = 2; // of a sentence
        const Row u = atEnd(session, "u").data;
        Row h, t;
        for (std::size_t i = 0; i < scores.size(); i += Words) {
            const Row own =
                mixed(softmaxOf({scores.begin() + std::ptrdiff_t(i), scores.begin() + std::ptrdiff_t(i + Words)}, temperature),
                      &K.data[i * std::size_t(D)], D);
            t.push_back(scoreOf(session, score, own.data(), u));
            h.insert(h.end(), own.begin(), own.end());
        }
        QVERIFY(close(atEnd(session, "h").data, h));
        QVERIFY(close(atEnd(session, "t").data, t));
        QVERIFY(close(atEnd(session, "y").data, mixed(softmaxOf(t, temperature), h.data(), D)));
    }
};

REGISTER_TEST(TestAttention, "attention")
#include "test_attention.moc"
