#include "engine/data/digits.h"
#include "engine/nn/train.h"
#include "lessons/distributed/ring_all_reduce/words.h"
#include "lessons/lesson.h"
#include "tests/run.h"
#include "tests/under_test.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <set>

using engine::Array;
using engine::Change;
using engine::Values;
using lessons::ring::Params;
using widgets::Canvas;
using widgets::Region;

namespace {

const engine::Value& valueOf(const Values& values, const std::string& name)
{
    for (const auto& [key, value] : values)
        if (key == name) return value;
    throw std::out_of_range(name);
}
Array arrayOf(const Values& values, const std::string& name) { return std::get<Array>(valueOf(values, name).content); }
double numberOf(const Values& values, const std::string& name) { return std::get<double>(valueOf(values, name).content); }
std::string textOf(const Values& values, const std::string& name) { return std::get<std::string>(valueOf(values, name).content); }
std::vector<Values> listOf(const Values& values, const std::string& name)
{
    return std::get<std::vector<Values>>(valueOf(values, name).content);
}

constexpr const char* Names[] = {"ring",        "server",      "naive", "recursive-doubling", "halving-doubling",
                                 "double-tree", "hierarchical"};

std::unique_ptr<lessons::Session> opened(const std::vector<Change>& changes = {})
{
    auto session = lessons::lessonNamed("ring-all-reduce").open();
    session->apply(changes);
    return session;
}

struct Picture {
    QImage image;
    std::vector<Region> regions;
};

/// The stage alone, as large as it is in a window of this kind.
QSizeF stageSize(const widgets::Theme& theme) { return theme.projector ? QSizeF(1472, 740) : QSizeF(936, 576); }

Picture painted(const lessons::Session& session, double t, const widgets::Theme& theme, QSizeF size)
{
    Picture picture{QImage(size.toSize(), QImage::Format_RGB32), {}};
    picture.image.fill(theme.raised);
    QPainter painter(&picture.image);
    Canvas canvas(painter, theme, QRectF(QPointF(), size));
    session.paint(canvas, t);
    picture.regions = canvas.regions();
    return picture;
}

int targets(const Picture& picture)
{
    return int(std::count_if(picture.regions.begin(), picture.regions.end(), [](const Region& region) { return region.target; }));
}

} // namespace

class TestRingAllReduce : public QObject {
    Q_OBJECT

    static void situations()
    {
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<int>("p");
        QTest::addColumn<int>("V");
        for (const QByteArray algorithm : {"ring", "server"})
            for (const int p : {1, 2, 3, 4, 5, 8, 11, 16})
                for (const int V : {1, 12, 2410})
                    QTest::addRow("%s p=%d V=%d", algorithm.constData(), p, V) << QString::fromLatin1(algorithm) << p << V;
    }
    static std::unique_ptr<lessons::Session> situation()
    {
        const auto text = [](int number) { return std::to_string(number); };
        QFETCH(QString, algorithm);
        QFETCH(int, p);
        QFETCH(int, V);
        return opened({{"algorithm", algorithm.toStdString()}, {"devices", text(p)}, {"elements", text(V)}});
    }

private Q_SLOTS:
    void chartsCountWhatTheStepsHold_data() { situations(); }
    void chartsCountWhatTheStepsHold()
    {
        const auto session = situation();
        const int last = session->lastStep();
        const auto charts = session->charts(last);
        QCOMPARE(charts.empty(), last == 0);
        if (last == 0) return;
        QFETCH(QString, algorithm);
        QFETCH(int, p);
        QFETCH(int, V);
        const auto &sent = charts[0].curves, &finished = charts[1].curves;
        for (int k = 0; k <= last; ++k) {
            const Array bytes = arrayOf(session->values(k), "bytesSent");
            QCOMPARE(sent[0].y[std::size_t(k)], *std::max_element(bytes.data.begin(), bytes.data.end()));
        }
        const int chunks = algorithm == QLatin1String("ring") ? p : 1;
        QCOMPARE(finished[0].y.front(), 0.0);
        QCOMPARE(finished[0].y.back(), double(p * chunks));
        if (chunks > 1) { // reduce-scatter ends with one finished chunk on each device, or more that were empty
            QCOMPARE(finished[0].y[std::size_t(p - 1)], double(p));
            QCOMPARE(sent[1].y.front(), 8.0 * V);
            QVERIFY(sent[0].y.back() <= sent[1].y.front() + 8.0 * p); // chunks differ by one element
        }
    }

    /// 16 times the mean gradient of its own 16 digits, computed in double, output layer first.
    void buffersAreTheGradientsOfTheShards()
    {
        const auto session = opened({{"devices", "3"}, {"elements", "2410"}, {"seed", "5"}});
        const Array buffers = arrayOf(session->values(0), "buffers");
        QCOMPARE(buffers.shape, (std::vector<int>{3, 2410}));
        const engine::Network net({64},
                                  {engine::Dense{32}, engine::ActivationLayer{engine::Activation::Tanh}, engine::Dense{10}});
        const auto parameters = engine::initialParameters<double>(net, engine::Initialisation::Uniform, engine::Random(5));
        for (int d = 0; d < 3; ++d) {
            std::vector<int> rows(16);
            std::iota(rows.begin(), rows.end(), 16 * d);
            engine::Pass<double> pass;
            engine::gather(net, {engine::digits().images.data, engine::digits().labels, {}}, rows, pass);
            engine::forward<double>(net, parameters, pass);
            engine::backward<double>(net, parameters, engine::Loss::CrossEntropy, pass);
            const auto block = [&](const engine::Block& b) { return pass.gradient().subspan(b.offset, b.size()); };
            std::vector<double> gradient;
            for (const auto part : {block(*net.weights(2)), block(*net.biases(2)), block(*net.weights(0)), block(*net.biases(0))})
                gradient.insert(gradient.end(), part.begin(), part.end());
            for (int e = 0; e < 2410; ++e)
                QVERIFY(std::abs(buffers.data[std::size_t(2410 * d + e)] - 16 * gradient[std::size_t(e)]) < 1e-5);
        }
    }

    /// What operators record, element by element, is what the collectives of the engine compute.
    void theTapeComesToWhatTheCollectivesSay_data()
    {
        QTest::addColumn<int>("algorithm");
        QTest::addColumn<int>("p");
        QTest::addColumn<int>("V");
        for (int a = 0; a < engine::cluster::Algorithms; ++a)
            for (const auto& [p, V] : {std::pair(5, 17), std::pair(4, 7), std::pair(8, 3), std::pair(16, 40)})
                if (engine::cluster::fits({lessons::ring::Algorithm(a), p}, 2))
                    QTest::addRow("%s p=%d", Names[a], p) << a << p << V;
    }
    void theTapeComesToWhatTheCollectivesSay()
    {
        using engine::cluster::Fault;
        QFETCH(int, algorithm);
        QFETCH(int, p);
        QFETCH(int, V);
        const auto text = [](int number) { return std::to_string(number); };
        for (const auto& [kind, name] :
             {std::pair(Fault::None, "none"), std::pair(Fault::DropMessage, "drop-message"),
              std::pair(Fault::DuplicateMessage, "duplicate-message"), std::pair(Fault::EarlyAllGather, "early-all-gather")}) {
            const auto session = opened({{"algorithm", Names[algorithm]},
                                         {"devices", text(p)},
                                         {"elements", text(V)},
                                         {"fault", name},
                                         {"fault-round", "1"}});
            const auto steps = engine::cluster::allReduced({lessons::ring::Algorithm(algorithm), p},
                                                           lessons::ring::gradients(p, V, 1), {20e-6, 1e6, 2, 1}, {kind, 1});
            QCOMPARE(session->lastStep(), engine::lastStep(steps));
            for (int k = 0; k <= session->lastStep(); ++k) {
                const Values values = session->values(k);
                const auto& expected = steps[std::size_t(k)];
                const auto same = [](const Array& a, const engine::Tensor& b) {
                    return a.shape == b.shape && std::equal(a.data.begin(), a.data.end(), b.data.begin(), b.data.end());
                };
                QVERIFY2(same(arrayOf(values, "buffers"), expected.buffers), name);
                QVERIFY2(same(arrayOf(values, "contributors"), expected.contributors), name);
                QCOMPARE(arrayOf(values, "bytesSent").data, expected.bytesSent);
                QCOMPARE(numberOf(values, "time"), expected.time);
            }
        }
    }

    /// The curves are the formulas of the α-β clock, where p divides the elements.
    void curvesFollowTheFormulas()
    {
        for (const int p : {4, 8}) {
            const auto session = opened({{"devices", std::to_string(p)}, {"show", "crossover"}, {"elements", "64"}});
            const Array times = arrayOf(session->values(0), "timeOnSizes"), rates = arrayOf(session->values(0), "rateOnSizes");
            QCOMPARE(times.shape, (std::vector<int>{7, 7})); // 16 bytes ... 64 kB
            const double a = 20e-6, B = 1e6, lg = std::log2(p);
            for (int i = p > 4 ? 1 : 0; i < 7; ++i) {
                const double V = 16 * std::pow(4, i), even = 2.0 * (p - 1) / p * V / B;
                const double due[] = {2 * (p - 1) * a + even,
                                      2 * (a + p * V / B),
                                      2 * (p - 1) * (a + V / B),
                                      lg * (a + V / B),
                                      2 * lg * a + even,
                                      0,
                                      (2 + 2 * (p / 2 - 1)) * a + even};
                for (int row = 0; row < 7; ++row) {
                    const std::size_t at = std::size_t(7 * row + i);
                    if (row != 5) QVERIFY(std::abs(times.data[at] / due[row] - 1) < 1e-9);
                    QVERIFY(std::abs(rates.data[at] * times.data[at] / (even * B) - 1) < 1e-9);
                }
            }
        }
        // five devices are in no pairs and in no groups of two
        QCOMPARE(arrayOf(opened({{"devices", "5"}})->values(0), "timeOnSizes").shape[0], 4);
    }

    void transfersAndMemoryAreTold()
    {
        const auto session = opened({{"algorithm", "halving-doubling"}});
        const Values first = session->values(1), last = session->values(4);
        const auto sent = listOf(first, "transfers");
        QCOMPARE(numberOf(sent[0], "to"), 2.0); // 0 xor 4/2
        QCOMPARE(numberOf(sent[0], "chunk"), 2.0);
        QCOMPARE(numberOf(sent[0], "chunks"), 2.0);
        QCOMPARE(textOf(sent[0], "kind"), std::string("add"));
        QCOMPARE(textOf(listOf(last, "transfers")[0], "kind"), std::string("copy"));
        QCOMPARE(numberOf(listOf(first, "memory")[3], "buffer"), 48.0);
        QCOMPARE(numberOf(listOf(first, "memory")[3], "arriving"), 24.0); // half of it waits to be added
        QCOMPARE(numberOf(listOf(last, "memory")[3], "arriving"), 0.0);
        QCOMPARE(listOf(first, "memory").size(), std::size_t(4));
        QCOMPARE(listOf(opened({{"algorithm", "server"}})->values(1), "memory").size(), std::size_t(5));
    }

    void whatDoesNotFitIsRefused()
    {
        const auto session = opened();
        const auto refuses = [&](const std::vector<Change>& changes) {
            try {
                session->apply(changes);
                return std::string();
            } catch (const engine::InputError& error) {
                return std::string(error.what());
            }
        };
        QVERIFY(refuses({{"algorithm", "recursive-doubling"}, {"devices", "6"}}).find("4 / 8") != std::string::npos);
        QVERIFY(refuses({{"algorithm", "halving-doubling"}, {"devices", "15"}}).find("8 / 16") != std::string::npos);
        QVERIFY(refuses({{"algorithm", "hierarchical"}, {"devices", "7"}, {"group", "3"}}).find("6 / 9") != std::string::npos);
        QCOMPARE(session->lastStep(), 6); // and nothing has changed
    }

    /// Questions of each algorithm, against the formulas.
    void answersFollowTheFormulas()
    {
        struct Due {
            const char* algorithm;
            double rounds, bytes;
        };
        // p = 8, V = 4 · 64 bytes
        for (const Due& due : {Due{"naive", 14, 7 * 256}, Due{"recursive-doubling", 3, 3 * 256}, Due{"halving-doubling", 6, 448},
                               Due{"hierarchical", 2 + 6, 448}}) {
            const auto session = opened({{"algorithm", due.algorithm}, {"devices", "8"}, {"elements", "64"}});
            for (const auto& question : session->questions()) {
                const auto answer = session->outcome(question, question.reveals).right;
                if (question.id == QLatin1String("rounds")) QCOMPARE(answer.number, due.rounds);
                if (question.id == QLatin1String("bytes")) QCOMPARE(answer.number, due.bytes);
            }
            QCOMPARE(int(session->questions().size()), 3);
        }
    }

    /// V* = α B (2(p - 1) - log2 p) / (log2 p - 2(p - 1)/p), and halving-doubling is faster from α B log2 p / (log2 p - 2(p -
    /// 1)/p) on: it has as many rounds more as there are pairs of each.
    void theCaptionSaysWhoIsFastest()
    {
        for (const int p : {4, 8, 16}) {
            const double lg = std::log2(p), less = lg - 2.0 * (p - 1) / p, even = 20e-6 * 1e6;
            const auto session = opened({{"devices", std::to_string(p)}, {"show", "crossover"}, {"group", "1"}});
            const QString text = session->caption(1).whole();
            QVERIFY(text.startsWith(QLatin1String("Recursive doubling.")));
            for (const double bytes : {even * lg / less, even * (2 * (p - 1) - lg) / less})
                QVERIFY2(text.contains(widgets::bytes(bytes)), qPrintable(text + widgets::bytes(bytes)));
            QVERIFY(session->caption(0).whole() == text && !text.contains(QLatin1String("power")));
        }
        QVERIFY(opened({{"devices", "6"}, {"show", "crossover"}})->caption(0).whole().contains(QLatin1String("no power of two")));
    }

    /// Cards and ways of those who send to whom they like.
    void waysHaveTheirPlace()
    {
        QImage image(10, 10, QImage::Format_RGB32);
        QPainter painter(&image);
        for (const auto algorithm : {lessons::ring::Algorithm::Naive, lessons::ring::Algorithm::RecursiveDoubling,
                                     lessons::ring::Algorithm::DoubleTree, lessons::ring::Algorithm::Hierarchical})
            for (const int p : {2, 3, 4, 6, 8, 16})
                for (const QString& name : {QStringLiteral("light"), QStringLiteral("projector")}) {
                    Params params;
                    params.algorithm = algorithm, params.devices = p;
                    if (!engine::cluster::fits(params.choice(), params.group)) continue;
                    const widgets::Theme& theme = widgets::Theme::named(name);
                    Canvas canvas(painter, theme, QRectF({32, 72}, stageSize(theme)));
                    const auto ways = lessons::ring::waysOf(lessons::ring::run(params).course);
                    const QRectF rect = canvas.area().adjusted(0, 0, 0, -170);
                    const auto scene = widgets::layoutOf(ways, canvas, rect, 2.5);
                    for (std::size_t i = 0; i < scene.cards.size(); ++i) {
                        QVERIFY(rect.contains(scene.cards[i]) && !scene.cards[i].intersects(scene.words));
                        for (std::size_t j = 0; j < i; ++j) QVERIFY(!scene.cards[i].intersects(scene.cards[j]));
                        const QRectF badges = scene.shape.badgesRect(scene.cards[i], 0, p);
                        QVERIFY(scene.cards[i].contains(badges) && !badges.intersects(scene.shape.patchRect(scene.cards[i], 0)));
                    }
                    for (int round = 0; round < int(ways.rounds.size()); ++round) {
                        const auto all = widgets::waysOf(ways, round);
                        const auto levels = widgets::levelsOf(all);
                        for (std::size_t i = 0; i < all.size(); ++i)
                            for (const QPointF& point : scene.way(all[i], levels[i])) QVERIFY(rect.contains(point));
                    }
                }
    }

    /// In round t device r receives chunk r - t: its own number and the one that arrives make the sum, where they stood before.
    void aSumIsOfWhatWasThereAndWhatArrived()
    {
        const auto session = opened();
        for (int t = 1; t <= 3; ++t)
            for (int r = 0; r < 4; ++r) {
                const int chunk = ((r - t) % 4 + 4) % 4, from = (r + 3) % 4, e = 3 * chunk + 1;
                const QString id = QStringLiteral("buffers[%1,%2]").arg(r).arg(e);
                const auto card = session->explain(QStringLiteral("chunk[%1,%2][0,1]").arg(r).arg(chunk), t);
                QVERIFY(card);
                QCOMPARE(card->region, id);
                const auto operands = widgets::standing(card->behind);
                QCOMPARE(operands.size(), std::size_t(2));
                QCOMPARE(QString::fromStdString(operands[0].place), id);
                QCOMPARE(operands[0].step, 0); // its own chunk has not changed before
                QCOMPARE(widgets::nameOf(operands[0]), QStringLiteral("device %1, at the start").arg(r + 1));
                QCOMPARE(QString::fromStdString(operands[1].place), QStringLiteral("buffers[%1,%2]").arg(from).arg(e));
                QCOMPARE(operands[1].step, t - 1); // it has arrived in the round before
                const QString sender = QStringLiteral("device %1, ").arg(from + 1);
                QCOMPARE(widgets::nameOf(operands[1]), sender + (t == 1 ? "at the start" : QString("after step %1").arg(t - 1)));
                QCOMPARE(session->madeIn(id, t), std::optional(t));
                QCOMPARE(session->madeIn(id, 0), std::optional<int>());
            }
        QCOMPARE(session->explain(QStringLiteral("chunk[1,2]"), 1)->region, QStringLiteral("buffers[1,6]"));
        const auto copy = session->explain(QStringLiteral("buffers[0,0]"), 4); // device 4 has finished chunk A first
        QVERIFY(copy && copy->behind.isOperand() && !copy->origin.isEmpty());
        QCOMPARE(QString::fromStdString(copy->behind.place), QStringLiteral("buffers[3,0]"));
        QCOMPARE(copy->behind.step, 3);
    }

    void theStepsTellTheirPhase()
    {
        const auto ring = opened();
        QCOMPARE(ring->lastStep(), 6);
        for (int k = 0; k <= 6; ++k)
            QCOMPARE(textOf(ring->values(k), "phase"), std::string(k == 0 ? "start" : k <= 3 ? "reduce-scatter" : "all-gather"));
        const auto server = opened({{"algorithm", "server"}});
        QCOMPARE(server->lastStep(), 2);
        QCOMPARE(textOf(server->values(1), "phase"), std::string("gather"));
        QCOMPARE(textOf(server->values(2), "phase"), std::string("broadcast"));
        QCOMPARE(int(ring->phases().size()), 2);
        QCOMPARE(ring->phases()[1].firstStep, 4);
    }

    void theNumbersOfTheDefaultRun()
    {
        const auto session = opened();
        const Values end = session->values(6);
        // 2(p-1)α + 2(p-1)/p V/B = 6 · 20 µs + 1.5 · 48 µs, and 2(α + pV/B) = 2 · (20 + 192) µs
        QVERIFY(std::abs(numberOf(end, "time") - 192e-6) < 1e-12);
        QVERIFY(std::abs(numberOf(end, "ringTime") - 192e-6) < 1e-12);
        QVERIFY(std::abs(numberOf(end, "serverTime") - 424e-6) < 1e-12);
        QCOMPARE(arrayOf(end, "bytesSent").data, std::vector<double>(4, 72));
        QCOMPARE(arrayOf(end, "chunkOwners").data, (std::vector<double>{3, 0, 1, 2}));
        QCOMPARE(arrayOf(session->values(2), "chunkOwners").data, std::vector<double>(4, -1));
        const auto transfers = listOf(session->values(2), "transfers");
        QCOMPARE(transfers.size(), std::size_t(4));
        // in the second round device 1 sends chunk D = 0 - 1
        QCOMPARE(numberOf(transfers[0], "from"), 0.0);
        QCOMPARE(numberOf(transfers[0], "to"), 1.0);
        QCOMPARE(numberOf(transfers[0], "chunk"), 3.0);
        QCOMPARE(numberOf(transfers[0], "bytes"), 12.0);
        QVERIFY(std::abs(numberOf(transfers[0], "start") - 32e-6) < 1e-12);
        QVERIFY(std::abs(numberOf(transfers[0], "end") - 64e-6) < 1e-12);
    }

    void faultsAreCountedAndMeasured()
    {
        const auto session = opened({{"fault", "drop-message"}, {"fault-round", "2"}});
        const Values end = session->values(session->lastStep());
        QCOMPARE(numberOf(end, "wrongSums"), 3.0); // the three numbers of chunk D
        const Array start = arrayOf(session->values(0), "buffers");
        double largest = 0; // devices 4 and 1 are missing
        for (const int e : {9, 10, 11})
            largest = std::max(largest, std::abs(start.data[std::size_t(e)] + start.data[std::size_t(36 + e)]));
        QVERIFY(std::abs(numberOf(end, "largestError") - largest) < 1e-5);
        QVERIFY(session->caption(session->lastStep()).whole() != opened()->caption(6).whole());
        QCOMPARE(numberOf(listOf(session->values(2), "transfers")[0], "lost"), 1.0);
    }

    void latencyMayBeZeroAndRoundsFollowTheFault()
    {
        QVERIFY(std::abs(numberOf(opened({{"latency", "0"}})->values(6), "time") - 72e-6) < 1e-12);
        QCOMPARE(opened({{"fault", "early-all-gather"}, {"fault-round", "0"}})->lastStep(), 3);
        QVERIFY_THROWS_EXCEPTION(engine::InputError, opened({{"fault", "early-all-gather"}, {"fault-round", "3"}}));
        QVERIFY_THROWS_EXCEPTION(engine::InputError, opened({{"fault", "drop-message"}, {"fault-round", "7"}}));
        QVERIFY_THROWS_EXCEPTION(engine::InputError, opened({{"devices", "17"}}));
        QCOMPARE(opened({{"devices", "1"}})->lastStep(), 0);
        QCOMPARE(opened({{"devices", "1"}, {"algorithm", "server"}})->lastStep(), 0);
    }

    void oneTargetAStepAndNoneBefore_data() { situations(); }
    void oneTargetAStepAndNoneBefore()
    {
        const auto session = situation();
        const widgets::Theme& theme = widgets::Theme::named(QStringLiteral("light"));
        const int last = session->lastStep();
        for (const double t :
             std::set<double>{0, std::min(0.4, double(last)), std::min(1.0, double(last)), last / 2.0, double(last)})
            QCOMPARE(targets(painted(*session, t, theme, stageSize(theme))), t == 0 ? 0 : 1);
        QCOMPARE(targets(painted(*session, last / 2.0, theme, QSizeF(856, 480))), last == 0 ? 0 : 1);
        const widgets::Theme& projector = widgets::Theme::named(QStringLiteral("projector"));
        QCOMPARE(targets(painted(*session, last, projector, stageSize(projector))), last == 0 ? 0 : 1);
        for (int k = 0; k <= last; ++k) QVERIFY(!session->caption(k).whole().contains(QLatin1Char('%')));
    }

    void everythingHasItsPlace_data() { situations(); }
    void everythingHasItsPlace()
    {
        QFETCH(QString, algorithm);
        QFETCH(int, p);
        QFETCH(int, V);
        Params params;
        params.algorithm = algorithm == QLatin1String("ring") ? lessons::ring::Algorithm::Ring : lessons::ring::Algorithm::Server;
        params.devices = p, params.elements = V;
        QImage image(10, 10, QImage::Format_RGB32);
        QPainter painter(&image);
        const auto course = lessons::ring::run(params).course;
        const widgets::DeviceRing ring = lessons::ring::ringOf(course);
        const widgets::ViewPtr clock = widgets::lanes(lessons::ring::clockOf(course));
        for (const QString& name : {QStringLiteral("light"), QStringLiteral("projector")}) {
            const widgets::Theme& theme = widgets::Theme::named(name);
            for (const QSizeF size : {stageSize(theme), theme.projector ? QSizeF(1472, 700) : QSizeF(856, 480)}) {
                Canvas canvas(painter, theme, QRectF({32, 72}, size));
                const double below = clock->least(canvas, {}).height() + (theme.projector ? 12 : 20);
                const auto scene = widgets::layoutOf(ring, canvas, canvas.area().adjusted(0, 0, 0, -below), 2.5);
                std::vector<QRectF> all = scene.cards;
                if (!scene.server.isEmpty()) all.push_back(scene.server);
                for (std::size_t i = 0; i < all.size(); ++i) {
                    QVERIFY2(scene.circle.contains(all[i]), qPrintable(name));
                    for (std::size_t j = 0; j < i; ++j) QVERIFY2(!all[i].intersects(all[j]), qPrintable(name));
                    const QRectF rows = scene.shape.patchRect(all[i], 0);
                    QVERIFY(all[i].contains(rows) && !rows.intersects(scene.shape.badgesRect(all[i], 0, p)));
                    QVERIFY(all[i].contains(scene.shape.badgesRect(all[i], 0, p)));
                }
                QVERIFY(below < canvas.area().height() / 2);
                QCOMPARE(int(scene.links.size()), p == 1 && algorithm == QLatin1String("ring") ? 0 : p);
            }
        }
    }

    /// What a cell says is what the JSON says, and stepping to and fro ends with the same picture.
    void cellsCarryTheBuffersNumbers()
    {
        const auto session = opened({{"devices", "3"}, {"elements", "7"}});
        const widgets::Theme& theme = widgets::Theme::named(QStringLiteral("dark"));
        for (int k = 0; k <= session->lastStep(); ++k) {
            const Picture picture = painted(*session, k, theme, stageSize(theme));
            const Array buffers = arrayOf(session->values(k), "buffers");
            for (int d = 0; d < 3; ++d)
                for (int e = 0, chunks[] = {3, 2, 2}, c = 0, i = 0; e < 7; ++e, ++i) {
                    if (i == chunks[c]) ++c, i = 0;
                    const auto chunk = widgets::regionNamed(picture.regions, QStringLiteral("chunk[%1,%2]").arg(d).arg(c));
                    const auto cell = widgets::regionNamed(picture.regions, QStringLiteral("buffers[%1,%2]").arg(d).arg(e));
                    QVERIFY(chunk && cell);
                    QCOMPARE(chunk->cell(0, i).id, cell->id);
                    QCOMPARE(cell->value.toDouble(), buffers.data[std::size_t(7 * d + e)]);
                }
            painted(*session, session->lastStep() - k, theme, stageSize(theme));
            QCOMPARE(painted(*session, k, theme, stageSize(theme)).image, picture.image);
        }
    }
};

REGISTER_CORNERS("ring-all-reduce", "devices=1", "devices=16 elements=5", "devices=16 elements=2410",
                 "devices=2 elements=1 algorithm=server", "fault=drop-message fault-round=2 elements=7",
                 "fault=duplicate-message fault-round=2 elements=7", "fault=duplicate-message fault-round=5",
                 "fault=early-all-gather fault-round=0", "fault=early-all-gather fault-round=1 devices=5",
                 "algorithm=server fault=drop-message", "algorithm=server fault=duplicate-message fault-round=2",
                 "algorithm=server fault=early-all-gather", "algorithm=server devices=16 fault=duplicate-message",
                 "latency=0 bandwidth=1e11 elements=13", "show=crossover devices=3", "algorithm=naive devices=3 elements=5",
                 "algorithm=naive devices=16 fault=drop-message fault-round=30",
                 "algorithm=recursive-doubling devices=16 elements=5", "algorithm=halving-doubling devices=16 elements=33",
                 "algorithm=halving-doubling fault=duplicate-message", "algorithm=double-tree devices=16 pieces=8",
                 "algorithm=double-tree devices=5 elements=3 pieces=1", "algorithm=double-tree devices=8 fault=early-all-gather",
                 "algorithm=hierarchical devices=16 group=4 within=10", "algorithm=hierarchical devices=6 group=6",
                 "algorithm=hierarchical devices=8 group=1 elements=100",
                 "algorithm=recursive-doubling devices=2 fault=drop-message")
REGISTER_TEST(TestRingAllReduce, "ring-all-reduce")
#include "test_ring_all_reduce.moc"
