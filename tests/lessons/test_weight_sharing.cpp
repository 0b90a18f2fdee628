#include "engine/numbers/huffman.h"
#include "engine/numbers/shared_weights.h"
#include "lessons/claim.h"
#include "lessons/coded_net.h"
#include "lessons/trained.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>

namespace {

using lessons::numberNamed;
using lessons::numbersNamed;
using Numbers = std::vector<double>;

bool areNear(const Numbers& a, const Numbers& b)
{
    return std::ranges::equal(a, b, [](double x, double y) { return std::abs(x - y) < 1e-6; });
}

std::unique_ptr<lessons::Session> opened(std::vector<engine::Change> changes)
{
    auto session = lessons::lessonNamed("weight-sharing").open();
    session->apply(changes);
    return session;
}
/// LeNet-5 learns in 8 steps, 20 rounds of k-means follow, then so many more.
engine::Values afterRounds(lessons::Session& session, int more)
{
    session.await(28 + more);
    return session.values(28 + more);
}

} // namespace

class TestWeightSharing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// As printed in Han, Mao and Dally 2016, figure 3.
    void theFigureIsThatOfThePaper()
    {
        const auto session = opened({});
        const engine::Values end = session->values(session->lastStep());
        QCOMPARE(numbersNamed(end, "index"), (Numbers{3, 0, 2, 1, 1, 1, 0, 3, 0, 3, 1, 0, 3, 1, 2, 2}));
        QVERIFY(areNear(numbersNamed(end, "book"), {-1, 0, 1.5, 2}));
        QVERIFY(areNear(numbersNamed(end, "slope"), {-0.03, 0.04, 0.02, 0.04}));
        QVERIFY(areNear(numbersNamed(end, "tuned"), {-0.97, -0.04, 1.48, 1.96}));
        QCOMPARE(numberNamed(end, "plain"), 512.0);
        QCOMPARE(numberNamed(end, "coded"), 160.0);
        QCOMPARE(numberNamed(end, "ratio"), 3.2);
        QCOMPARE(numberNamed(end, "packed"), 4 * 40.0 + 2 * 16); // 4, 5, 3, 4 of each: all codes have 2 bits
    }
    /// Of a row of indices that a step finds, the card tells the first.
    void theCardIsOfTheRowThatIsMade()
    {
        const auto session = opened({});
        for (int row = 0; row < 4; ++row) {
            const auto card = session->explain(QStringLiteral("index"), 2 + row);
            QVERIFY(card);
            QCOMPARE(card->region, QStringLiteral("index[%1,0]").arg(row));
        }
    }
    /// Also on a projector, where a column of 16 has no room for them.
    void sixteenValuesHaveNumbers()
    {
        const auto session = opened({{"k", "16"}});
        const int begin = 1, tuned = session->lastStep() - 6, end = session->lastStep();
        const std::vector<std::pair<const char*, int>> seen{{"weights", begin}, {"index", begin},    {"before", begin},
                                                            {"book", begin},    {"gradient", tuned}, {"slope", tuned},
                                                            {"book", end},      {"lengths", end}};
        for (const auto& [id, step] : seen)
            for (const bool projector : {false, true}) {
                const QSize size = projector ? QSize(1280, 800) : QSize(904, 700);
                const auto regions = paint(*session, step, projector ? "projector" : "light", size).regions;
                const auto region = widgets::regionNamed(regions, QLatin1String(id));
                QVERIFY2(region && region->cell, id);
                const QSizeF cell = region->cell(0, 0).rect.size();
                QVERIFY2(cell.height() >= (projector ? 36 : 25) && cell.width() >= (projector ? 62 : 44), id);
            }
    }
    /// Σ (w - c)² never grows from round to round, wherever the book begins.
    void aRoundNeverMakesItWorse()
    {
        for (const char* init : {"linear", "density", "random"})
            for (const char* k : {"2", "5", "16"}) {
                const auto session = opened({{"init", init}, {"k", k}, {"seed", "3"}});
                double last = INFINITY;
                for (int step = 0; step <= session->lastStep(); ++step) {
                    const engine::Values values = session->values(step);
                    const Numbers weights = numbersNamed(values, "weights"), index = numbersNamed(values, "index"),
                                  book = numbersNamed(values, "book");
                    double distance = 0;
                    for (std::size_t i = 0; i < weights.size() && i < index.size(); ++i) {
                        const bool isThere = std::isfinite(index[i]) && std::size_t(index[i]) < book.size();
                        const double value = isThere ? book[std::size_t(index[i])] : NAN;
                        distance += (weights[i] - value) * (weights[i] - value);
                    }
                    if (!std::isfinite(distance) || index.size() < weights.size()) continue; // in the middle of a round
                    QVERIFY(distance <= last + 1e-9);
                    last = distance;
                }
                QVERIFY(std::isfinite(last));
            }
    }
    /// The net with these books, written bit by bit, is as large as is said, and is told right as often.
    void sizesAreThoseOfTheFile()
    {
        const auto session = opened({{"show", "net"}, {"k", "8"}, {"fine-tuning", "false"}, {"images", "200"}});
        const engine::Values end = afterRounds(*session, 6);
        const auto net = lessons::trainedLeNet5({"digits", lessons::LeNetBatches, 1});
        const auto blocks = lessons::weightsOf(net->network);
        engine::WeightTensors tensors;
        for (const auto* block : blocks) tensors.push_back(net->of(*block));
        engine::Books books;
        for (int round = 0; round < 20; ++round) books = clusteredOnce(tensors, books, 8, engine::Seeding::Linear, 1);
        const double biases = 6 + 16 + 120 + 84 + 10, weights = 150 + 2400 + 48000 + 10080 + 840;
        QCOMPARE(numberNamed(end, "plain"), 32 * (weights + biases));
        QCOMPARE(numberNamed(end, "coded"), 3 * weights + 32 * (5 * 8 + biases));
        for (const bool huffman : {false, true}) {
            engine::BitWriter file;
            for (const auto& book : books) write(book, huffman, file);
            QCOMPARE(numberNamed(end, huffman ? "packed" : "coded"), double(file.bits()) + 32 * biases);
        }
        lessons::Net shared = *net;
        for (std::size_t i = 0; i < blocks.size(); ++i)
            std::ranges::copy(restored(books[i]), shared.parameters.begin() + std::ptrdiff_t(blocks[i]->offset));
        const std::vector<int> rows(net->data->test.begin(), net->data->test.begin() + 200);
        const std::vector<float> outputs = shared.outputs(rows);
        int right = 0;
        for (int n = 0; n < 200; ++n) {
            const auto first = outputs.begin() + n * 10;
            right += int(std::max_element(first, first + 10) - first) == net->data->labels[std::size_t(rows[std::size_t(n)])];
        }
        QVERIFY(std::abs(numberNamed(end, "accuracy") - right / 200.0) < 1e-9);
        QCOMPARE(numbersNamed(end, "ratioK").size(), std::size_t(6));
        QVERIFY(numbersNamed(end, "accuracyK").back() > numbersNamed(end, "accuracyK").front());
    }
    /// Fine-tuned values stay shared; the gradient of each is the sum over its weights.
    void valuesMoveByTheSumOfTheirGradients()
    {
        const auto session = opened({{"show", "net"}, {"batches", "2"}, {"images", "100"}, {"tensor", "1"}});
        const engine::Values end = afterRounds(*session, 2);
        const Numbers index = numbersNamed(end, "index"), gradient = numbersNamed(end, "gradient"),
                      before = numbersNamed(end, "before"), book = numbersNamed(end, "book"), slope = numbersNamed(end, "slope");
        Numbers sums(4);
        for (std::size_t i = 0; i < index.size(); ++i) sums[std::size_t(index[i])] += gradient[i];
        for (std::size_t j = 0; j < 4; ++j) {
            QVERIFY(std::abs(sums[j] - slope[j]) < 1e-5 * (std::abs(sums[j]) + 0.1));
            QVERIFY(std::abs(before[j] - 0.0003 * sums[j] - book[j]) < 1e-6);
        }
        QVERIFY(numberNamed(end, "controlAccuracy") > 0.5);
    }
    /// As any training: back and forth, and by a file, the bits are the same; what is not there yet can still be changed.
    void itIsTrainedLive()
    {
        const auto session = opened({{"show", "net"}, {"batches", "6"}, {"images", "100"}});
        QVERIFY(session->trains());
        const engine::Values once = afterRounds(*session, 5), early = session->values(15);
        QCOMPARE(numbersNamed(session->values(33), "book"), numbersNamed(once, "book"));
        QVERIFY(numbersNamed(early, "book") != numbersNamed(once, "book"));
        const auto other = opened({{"show", "net"}, {"batches", "6"}, {"images", "100"}});
        other->await(20);
        other->apply({{"k", "8"}}, 4);
        other->await(12);
        QCOMPARE(numbersNamed(other->values(12), "book").size(), std::size_t(8));
    }
};

REGISTER_TEST(TestWeightSharing, "weight-sharing")
REGISTER_CORNERS("weight-sharing", "k=16 init=random", "k=2 fine-tuning=false", "show=net batches=2 images=100",
                 "show=net fine-tuning=false k=16 images=100 tensor=1")
#include "test_weight_sharing.moc"
