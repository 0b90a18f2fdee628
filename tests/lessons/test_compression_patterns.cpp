#include "engine/core/error.h"
#include "engine/nn/written.h"
#include "lessons/compression/compression_patterns/run.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace lessons::recipes;
using lessons::Session;

namespace {

constexpr int Trained = lessons::FirstNet::TrainingSteps;

std::unique_ptr<Session> cooked(const char* recipe)
{
    auto session = lessons::lessonNamed("compression-patterns").open();
    session->apply({{"recipe", recipe}, {"images", "200"}});
    session->await(session->lastStep());
    return session;
}
double numberAt(const Session& session, const char* name, int stage)
{
    return lessons::numbersNamed(session.values(Trained + stage), name)[std::size_t(stage)];
}
std::string textAt(const Session& session, const char* name, int stage)
{
    for (const auto& [id, value] : session.values(Trained + stage))
        if (id == name)
            return QByteArray::fromBase64(QByteArray::fromStdString(std::get<std::string>(value.content))).toStdString();
    return {};
}
std::string fileAt(const Session& session, int stage) { return textAt(session, "file", stage); }
std::vector<std::vector<double>> weightsAt(const Session& session, int stage)
{
    std::vector<std::vector<double>> all;
    const auto values = session.values(Trained + stage);
    for (int i = 0; i < 5; ++i) all.push_back(lessons::numbersNamed(values, "W[" + std::to_string(i) + "]"));
    return all;
}
double differentIn(const std::vector<double>& weights)
{
    const std::set<double> values(weights.begin(), weights.end());
    return double(values.size());
}

// LeNet-5: weights and biases by the formula
constexpr double Weights = 6 * 25 + 16 * 150 + 120 * 400 + 84 * 120 + 10 * 84, Biases = 6 + 16 + 120 + 84 + 10;

} // namespace

class TestCompressionPatterns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recipesAreReadOrRefused()
    {
        for (const char* good :
             {"huffman", "share 16, huffman", " Prune 80% ,tune 1", "filters 10, filters 90, 2:4, int 2, huffman",
              "tune 5, prune 50, tune 5, prune 90, tune 5, share 64"})
            QCOMPARE(complaintAboutRecipe(good).empty(), std::string(good) != "huffman"); // codes of what?
        for (const char* bad : {"", "prune", "prune 99", "prune 80,", "prune eighty", "int 8, tune 5", "int 8, share 4",
                                "share 4, prune 50", "2:4, prune 50", "2:4 1", "prune 50, filters 50", "int 4, huffman, huffman",
                                "prune 80, prune 50", "prune 80, tune 5, prune 80", "2:4, 2:4", "prune 50, 2:4", "prune -50",
                                "prune 8x", "tune 1, tune 1, tune 1, tune 1, tune 1, tune 1, tune 1"})
            QVERIFY2(!complaintAboutRecipe(bad).empty(), bad);
        const std::pair<const char*, const char*> named[] = {{"int 8, prune eighty ", "no 'prune eighty', but"},
                                                             {"prune 80,prune 50", "no 'prune 50' after 'prune 80': each"},
                                                             {"2:4, 2:4", "no second '2:4'"},
                                                             {"share 4, tune 5", "no 'tune 5' here"},
                                                             {"tune 5, huffman", "'huffman' only after"},
                                                             {"prune 50, filters 50", "no 'filters 50' after"}};
        for (const auto& [recipe, complaint] : named)
            QVERIFY2(inEnglish(complaintAboutRecipe(recipe)).starts_with(complaint), recipe);
        const Parts parts = partsIn("prune 80, 2:4");
        QVERIFY(parts.size() == 2 && parts[0].act == Act::Prune && parts[0].amount == 80);
        const auto session = lessons::lessonNamed("compression-patterns").open();
        QVERIFY_THROWS_EXCEPTION(engine::InputError, session->apply({{"recipe", "int 8, tune 5"}}));
        QCOMPARE(session->fields()[0].text(), std::string("prune 80, tune 30, share 16, huffman"));
    }
    /// Bytes by the formulas of the format, of LeNet-5.
    void bytesFollowTheFormat()
    {
        const double head = 4, biases = 4 * Biases, kept = std::llround(0.2 * Weights), bits = Weights;
        const auto session = cooked("prune 80, tune 2, share 16");
        QCOMPARE(numberAt(*session, "bytes", 0), head + 4 * Weights + biases);
        QCOMPARE(numberAt(*session, "bytes", 1), std::ceil(head + bits / 8 + 4 * kept + biases));
        QCOMPARE(numberAt(*session, "bytes", 2), numberAt(*session, "bytes", 1));
        QCOMPARE(numberAt(*session, "bytes", 3), std::ceil(head + bits / 8 + 5 * 16 * 4 + kept / 2 + biases));
        const auto whole = cooked("2:4, int 8");
        double stay = 0; // of every four in a row two, of what is left over at most two
        for (const auto& [rows, columns] : {std::pair{6, 25}, {16, 150}, {120, 400}, {84, 120}, {10, 84}})
            stay += rows * (columns / 4 * 2 + std::min(2, columns % 4));
        QCOMPARE(numberAt(*whole, "bytes", 1), std::ceil(head + stay / 4 + 4 * stay + biases));
        QCOMPARE(numberAt(*whole, "bytes", 2), std::ceil(head + stay / 4 + 4 * (6 + 16 + 120 + 84 + 10) + stay + biases));
        for (int stage = 0; stage < 4; ++stage)
            QCOMPARE(double(fileAt(*session, stage).size()), numberAt(*session, "bytes", stage));
    }
    /// A code of Huffman's is at most as long as one of even length, and at least as long as the entropy.
    void huffmanIsBetweenEntropyAndEvenCodes()
    {
        const auto session = cooked("share 16, huffman");
        double entropy = 0;
        for (const auto& weights : weightsAt(*session, 1)) {
            std::map<double, double> uses;
            for (const double w : weights) ++uses[w];
            for (const auto& [value, n] : uses) entropy -= n * std::log2(n / double(weights.size()));
        }
        const double lengths = 5 * 16, others = 4 + 4 * (Biases + 5 * 16);
        const double coded = 8 * (numberAt(*session, "bytes", 2) - others - lengths);
        QVERIFY(coded >= entropy && coded <= 4 * Weights && coded <= entropy + Weights + 8);
        QCOMPARE(weightsAt(*session, 2), weightsAt(*session, 1));
        QCOMPARE(numberAt(*session, "accuracy", 2), numberAt(*session, "accuracy", 1));
    }
    void weightsAreWhatTheRecipeSays()
    {
        const auto shared = cooked("prune 50, share 8");
        for (const auto& weights : weightsAt(*shared, 2)) QVERIFY(differentIn(weights) <= 9); // and 0
        const auto pruned = weightsAt(*shared, 1);
        double zeros = 0;
        for (const auto& weights : pruned) zeros += double(std::ranges::count(weights, 0.0));
        QCOMPARE(zeros, Weights - std::llround(0.5 * Weights));
        const auto whole = cooked("2:4, int 3");
        const auto weights = weightsAt(*whole, 2);
        for (std::size_t row = 0; row < 120; ++row) { // of C5
            const std::vector<double> in(weights[2].begin() + std::ptrdiff_t(400 * row),
                                         weights[2].begin() + std::ptrdiff_t(400 * row + 400));
            QVERIFY(differentIn(in) <= 7);
            for (std::size_t k = 0; k < 400; k += 4)
                QVERIFY(std::count(in.begin() + std::ptrdiff_t(k), in.begin() + std::ptrdiff_t(k + 4), 0.0) >= 2);
        }
    }
    /// Energy by the table of Horowitz; products of a smaller LeNet-5 by its shapes.
    void operationsAndEnergy()
    {
        const auto session = cooked("int 8");
        const double products = 784 * 6 * 25 + 100 * 16 * 150 + 48000 + 10080 + 840;
        QCOMPARE(numberAt(*session, "operations", 0), products);
        QCOMPARE(numberAt(*session, "computing", 0), products * 4.6 / 1000);
        QCOMPARE(numberAt(*session, "reading", 0), (4 + 4 * (Weights + Biases)) * 162.5 / 1000);
        QCOMPARE(numberAt(*session, "computing", 1), numberAt(*session, "operations", 1) * (0.2 + 0.1) / 1000);
    }
    /// Operands of a card are called by words, and a part that asks too much is told what it did.
    void cardsAndCaptionsTellWhatHappened()
    {
        const auto session = cooked("prune 98, int 8, huffman");
        for (const char* id : {"bytes[3]", "smaller[3]", "computing[3]", "reading[3]", "energy[3]", "accuracy[3]"}) {
            const auto card = session->explain(QLatin1String(id), Trained + 3);
            QVERIFY(card && card->behind.of.size() > 1);
            QVERIFY2(elementsOf(card->behind).empty(), id);
        }
        const bool grew = numberAt(*session, "bytes", 3) > numberAt(*session, "bytes", 2);
        QCOMPARE(session->caption(Trained + 3).text.contains(QLatin1String("more than it saves")), grew);
        QVERIFY(grew); // 256 lengths for each of five tables
    }
    /// The net as it was learns on as if alone.
    void theControlIsTheNetAsItWas()
    {
        const auto session = cooked("prune 90, tune 12"), other = cooked("2:4, tune 12");
        QCOMPARE(numberAt(*session, "control", 0), numberAt(*session, "accuracy", 0));
        QCOMPARE(numberAt(*session, "control", 1), numberAt(*session, "accuracy", 0));
        QCOMPARE(numberAt(*session, "control", 2), numberAt(*other, "control", 2));
    }
    void damagedFilesAreRefused()
    {
        for (const char* recipe : {"prune 50, int 4, huffman", "2:4, share 5", "filters 50"}) {
            const auto session = cooked(recipe);
            const int last = session->lastStep() - Trained;
            const engine::Network net = engine::networkIn(textAt(*session, "layers", last));
            const std::string file = fileAt(*session, last);
            QVERIFY(file == written(net, readPacked(net, file)));
            std::string longer = file + 'x', shorter = file.substr(0, file.size() - 1), other = file;
            other[1] = 9;
            for (const std::string& bad : {longer, shorter, other, std::string()})
                QVERIFY_THROWS_EXCEPTION(engine::InputError, readPacked(net, bad));
        }
    }
};

REGISTER_TEST(TestCompressionPatterns, "compression-patterns")
REGISTER_CORNERS("compression-patterns", "recipe=filters50,prune50,int2,huffman", "recipe=2:4,share3 across=energy")
#include "test_compression_patterns.moc"
