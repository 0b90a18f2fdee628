#include "engine/nn/pruned_bytes.h"
#include "engine/numbers/quantised_chain.h"
#include "lessons/compression/pruning/run.h"
#include "tests/lessons/cards.h"
#include "tests/run.h"

#include <QTest>

#include <algorithm>

using namespace lessons::pruning;
using engine::Change;
using lessons::Session;

namespace {

double prunedNumber(const Session& session, int step, const char* name)
{
    return lessons::numberNamed(session.values(step), name);
}

/// The parameters as the stage shows them; biases as LeNet-5 has learnt them, which pruning alone leaves as they are.
std::vector<float> shownParameters(const Session& session, int step, const lessons::Net& net)
{
    std::vector<float> parameters = net.parameters;
    const engine::Values values = session.values(step);
    const auto blocks = weightBlocks(net.network);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const std::vector<double> weights = lessons::numbersNamed(values, "W[" + std::to_string(i) + "]");
        for (std::size_t k = 0; k < weights.size(); ++k) parameters[blocks[i]->offset + k] = float(weights[k]);
    }
    return parameters;
}

} // namespace

class TestPruningLesson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void accuracyAndBytesAreThoseOfTheNetShown()
    {
        const auto session = lessons::lessonNamed("pruning").open();
        const int pruned = lessons::FirstNet::TrainingSteps + PruningSteps;
        const lessons::NetPtr net = lessons::trainedLeNet5({"digits", lessons::LeNetBatches, 1});
        for (const char* grain : {"weight", "2:4"}) {
            session->apply({{"grain", grain}, {"images", "200"}});
            const int step = std::string(grain) == "weight" ? pruned : lessons::FirstNet::TrainingSteps + 1;
            session->await(step);
            const std::vector<float> shown = shownParameters(*session, step, *net);
            const auto zeros = std::size_t(std::ranges::count(shown, 0.0F));
            if (std::string(grain) == "weight") QCOMPARE(zeros, std::size_t(61470 - 6147));
            engine::QuantisedChain chain(net->network);
            const std::vector<int> rows(net->data->test.begin(), net->data->test.begin() + 200);
            QCOMPARE(prunedNumber(*session, step, "accuracy"),
                     chain.right(shown, {net->data->inputs, net->data->labels, {}}, rows) / 200.0);
            QCOMPARE(prunedNumber(*session, step, "bytesCsr"), double(written(net->network, shown, Storage::Csr).size()));
            QCOMPARE(prunedNumber(*session, step, "bytesBitmap"), double(written(net->network, shown, Storage::Bitmap).size()));
            QCOMPARE(prunedNumber(*session, step, "bytesDense"), double(written(net->network, shown, Storage::Dense).size()));
            if (std::string(grain) == "2:4")
                QCOMPARE(prunedNumber(*session, step, "bytesLeft"),
                         double(written(net->network, shown, Storage::TwoOfFour).size()));
        }
    }
    /// A third of all filters and units: LeNet-5 with 2, 5, 40 and 28 of them.
    void aThirdOfAllFilters()
    {
        const auto session = lessons::lessonNamed("pruning").open();
        session->apply({{"grain", "filter"}, {"scope", "per-layer"}, {"sparsity", "0.89"}, {"images", "100"}});
        const int pruned = lessons::FirstNet::TrainingSteps + PruningSteps;
        session->await(pruned);
        const double parameters = 2 * 26 + 5 * 51 + 40 * 126 + 28 * 41 + 10 * 29; // 6 785
        QCOMPARE(prunedNumber(*session, pruned, "bytesLeft"), 4 * parameters);
        const double places = 784, second = 100; // of each map
        QCOMPARE(prunedNumber(*session, pruned, "operations"),
                 places * 2 * 25 + second * 5 * 2 * 25 + 125 * 40 + 40 * 28 + 28 * 10);
    }
    void theDenseNetLearnsAsIfAlone()
    {
        const auto session = lessons::lessonNamed("pruning").open();
        const int end = lessons::FirstNet::TrainingSteps + PruningSteps + TuningSteps;
        session->apply({{"after", "12"}, {"images", "100"}});
        session->await(end);
        const double beside = prunedNumber(*session, end, "denseAccuracy");
        session->apply({{"sparsity", "0.5"}, {"criterion", "random"}});
        session->await(end);
        QCOMPARE(prunedNumber(*session, end, "denseAccuracy"), beside);
    }
    void oneShotToOneSparsityHasOneAnswer() // in the run, and in the row of sparsities beside it
    {
        const auto session = lessons::lessonNamed("pruning").open();
        session->apply({{"grain", "filter"}, {"sparsity", "0.5"}, {"images", "200"}, {"after", "6"}});
        const int pruned = lessons::FirstNet::TrainingSteps + PruningSteps, tuned = pruned + TuningSteps;
        session->await(tuned + 1);
        const engine::Values row = session->values(tuned + 1);
        QCOMPARE(prunedNumber(*session, pruned, "accuracy"), lessons::numbersNamed(row, "prunedAt").front());
        QCOMPARE(prunedNumber(*session, tuned, "accuracy"), lessons::numbersNamed(row, "tunedAt").front());
    }
    /// Adam moves all weights, the mask makes those that are gone 0 again; of three batches the first is shown.
    void insideTheMaskHolds()
    {
        const auto session = lessons::lessonNamed("pruning").open(), single = lessons::lessonNamed("pruning").open();
        const int pruned = lessons::FirstNet::TrainingSteps + PruningSteps, tuned = pruned + TuningSteps;
        session->apply({{"images", "100"}}), single->apply({{"images", "100"}, {"after", "6"}});
        single->await(pruned + 1);
        const auto inside = session->inside(pruned, 5);
        const engine::Values made = inside->values(inside->lastStep());
        const auto list = [&](const char* id) { return lessons::numbersNamed(made, id); };
        QCOMPARE(list("held"), lessons::numbersNamed(single->values(pruned + 1), "W[4]"));
        const std::vector<double> mask = list("mask"), moved = list("new"), held = list("held"), change = list("change");
        QVERIFY(std::ranges::count(mask, 0.0) > 100);
        int drawn = 0; // those that are gone, and would come back
        for (std::size_t i = 0; i < mask.size(); ++i) {
            QCOMPARE(held[i], mask[i] == 0 ? 0 : moved[i]);
            if (mask[i] != 0) continue;
            QCOMPARE(change[i], 0.0);
            drawn += int(moved[i] != 0);
        }
        QVERIFY(drawn > 100);
        for (int operation = 0; operation <= inside->lastStep(); ++operation) QCOMPARE(wrongCard(*inside, operation), QString());
        for (const int step : {0, pruned - 1, tuned}) QCOMPARE(session->samplesInside(step), 0);
    }
    /// Pruned and learnt in one step; with few batches some steps learn from none.
    void insideOfAGradualStep()
    {
        const auto session = lessons::lessonNamed("pruning").open();
        const int net = lessons::FirstNet::TrainingSteps;
        session->apply({{"images", "100"}, {"schedule", "gradual"}, {"after", "6"}});
        QCOMPARE(session->samplesInside(net), 0);
        QCOMPARE(session->samplesInside(net + 1), 64);
        const auto inside = session->inside(net + 1, 0);
        session->await(net + 2);
        QCOMPARE(lessons::numbersNamed(inside->values(inside->lastStep()), "held"),
                 lessons::numbersNamed(session->values(net + 2), "W[4]"));
    }
    void sizeBeatsChance()
    {
        const auto session = lessons::lessonNamed("pruning").open();
        session->apply({{"after", "6"}, {"images", "100"}});
        const int last = session->lastStep();
        session->await(last);
        const auto values = session->values(last);
        QVERIFY(lessons::numbersNamed(values, "prunedAt")[1] > lessons::numbersNamed(values, "randomAt")[1] + 0.2); // at 70 %
        QVERIFY(lessons::numberNamed(values, "speed") > 0);
    }
};

REGISTER_TEST(TestPruningLesson, "pruning")
REGISTER_CORNERS("pruning", "grain=filter", "grain=2:4", "grain=layer", "criterion=search", "criterion=sampling grain=channel",
                 "schedule=gradual after=12")
#include "test_pruning.moc"
