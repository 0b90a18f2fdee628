#include "engine/tape/operators.h"
#include "tests/pictures/samples.h"
#include "tests/run.h"
#include "widgets/views/explain.h"

#include <cmath>

using namespace widgets;

namespace {

bool near(double a, double b) { return std::abs(a - b) <= 1e-5 * (std::abs(b) + 0.1); }

QString told(const Symbol& symbol)
{
    QStringList parts;
    for (const SymbolPart& part : symbol) parts << QStringList{part.letter, part.index, part.power}.join(QLatin1Char('|'));
    return parts.join(QLatin1Char(' '));
}

} // namespace

/// What quantities are called, and their cards.
class TestNaming : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void symbolsAreWrittenAsOnPaper_data()
    {
        QTest::addColumn<QString>("tex");
        QTest::addColumn<QString>("written");
        QTest::newRow("index") << "f_t"
                               << "f|t|";
        QTest::newRow("longer") << "h_{t-1}" << QStringLiteral(u"h|t\u22121|");
        QTest::newRow("accent") << "\\tilde{c}_t" << QStringLiteral(u"c\u0303|t|");
        QTest::newRow("greek") << "\\alpha" << QStringLiteral(u"\u03b1||");
        QTest::newRow("power") << "a^{(1)}_j"
                               << "a|j|(1)";
        QTest::newRow("product") << "r_t h_{t-1}" << QStringLiteral(u"r|t| h|t\u22121|");
        QTest::newRow("factor") << "\\beta m_{k-1}" << QStringLiteral(u"\u03b2 m|k\u22121|");
        QTest::newRow("sum") << "a^2_1 + b" << QStringLiteral("a|1|2 + b||");
        QTest::newRow("slope") << "\\partial L / \\partial w" << QStringLiteral(u"\u2202L/\u2202w||");
    }
    void symbolsAreWrittenAsOnPaper()
    {
        QFETCH(QString, tex);
        QFETCH(QString, written);
        QCOMPARE(told(symbolOf(tex)), written);
    }
    void elementsHaveOneName()
    {
        QCOMPARE(elementId("c", {}), QStringLiteral("c"));
        QCOMPARE(elementId("K", {1, 3}), QStringLiteral("K[1,3]"));
        QCOMPARE(elementId("weight[0]", {}), QStringLiteral("weight[0]"));
        QCOMPARE(elementId("weight[0]", {1, 3}), QStringLiteral("weight[0,1,3]"));
        QCOMPARE(elementTex({.tex = QStringLiteral("f_t")}, "f", {2}), QStringLiteral("f_{t,2}"));
        QCOMPARE(elementTex({.tex = QStringLiteral("h_{t-1}")}, "h", {0}), QStringLiteral("h_{t-1,0}"));
        QCOMPARE(elementTex({.tex = QStringLiteral("y")}, "y", {16, 16}), QStringLiteral("{y}_{16,16}"));
        const Naming look{.axes = {{QStringLiteral("setosa"), QStringLiteral("virginica")}, {QStringLiteral("column")}}};
        QCOMPARE(placeName(look, {1, 4}), QStringLiteral("virginica, column 4"));
    }
    void whatIsSpelledTellsWhatItIsMadeOf() // once, where a card would end at its name; indices of an id are an element's, too
    {
        engine::Tape tape;
        engine::Tensor numbers({2});
        numbers.data = {0.5F, -2};
        const engine::Quantity x = tape.input("x", numbers);
        const engine::Quantity z = tape.step("z").make("z[3]", x + x), y = tape.step("y").make("y[3]", z * z);
        auto run = std::make_shared<Run>(std::move(tape));
        run->drawn = {"x", "y[3]"};
        const auto names =
            std::make_shared<const Glossary>(Glossary{{"z[3]", {.name = QStringLiteral("double"), .spelled = true}}});
        const auto card = explain({run, names, {2, 2, 1}}, RegionName(QStringLiteral("y[3,1]")));
        QVERIFY(card);
        QCOMPARE(card->region, QStringLiteral("y[3,1]"));
        QCOMPARE(textOf(card->behind), QStringLiteral("(-2 + -2) * -4"));
        QCOMPARE(card->behind.of[0].name, std::string("double 1"));
        QVERIFY(!explain({run, names, {2, 2, 1}}, RegionName(QStringLiteral("y[3,2]"))));
    }
    void everyElementHasItsCardAtEveryStep_data() // those behind an ellipsis, and of quantities that no view draws, too
    {
        QTest::addColumn<QString>("name");
        for (const Sample& one : samples()) QTest::newRow(one.name) << QString::fromUtf8(one.name);
    }
    void everyElementHasItsCardAtEveryStep()
    {
        QFETCH(QString, name);
        const Sample& one = sample(qPrintable(name));
        const ViewPtr stage = one.stage();
        const RunPtr run = runOf(one, stage);
        const auto names = std::make_shared<const Glossary>(one.names(false));
        int cards = 0, slopes = 0;
        for (const int step : {1, run->tape.lastStep() / 2, run->tape.lastStep()})
            for (const std::string& id : run->tape.ids()) {
                const Frame frame{run, names, {step - 1, step, 1}};
                const std::vector<int> shape = frame.shape(id);
                const std::size_t size = engine::Tensor::elements(shape);
                for (std::size_t i = 0; i < size; i += std::max<std::size_t>(1, size / 50)) {
                    const engine::Indices at = engine::indicesOf(shape, i);
                    const auto value = frame.value(id, at);
                    const auto card = explain(frame, RegionName(elementId(id, at)));
                    QCOMPARE(card.has_value(), value.has_value());
                    if (!card) continue;
                    QVERIFY2(near(valueOf(card->behind), *value), qPrintable(textOf(*card).left(300)));
                    QVERIFY(!card->behind.isOperand() || !card->origin.isEmpty());
                    ++cards;
                    if (!card->slope) continue;
                    QVERIFY2(near(valueOf(card->slope->behind), card->slope->value.value), qPrintable(textOf(*card).left(300)));
                    ++slopes;
                }
            }
        QVERIFY(cards > 20);
        QCOMPARE(slopes > 0, name == QLatin1String("graph")); // the one with a way back
    }
    void whatIsNoElementHasNoCard()
    {
        const Sample& one = sample("graph");
        const RunPtr run = runOf(one, one.stage());
        const Frame frame{run, std::make_shared<const Glossary>(one.names(false)), {0, 1, 1}};
        for (const char* region : {"z1[0,0]", "z1[9]", "z1[-1]", "z1", "nobody[0]", "y[0]"}) // y is made later
            QVERIFY2(!explain(frame, RegionName(QString::fromUtf8(region))), region);
        QVERIFY(explain(frame, RegionName(QStringLiteral("z1[0]"))));
        QVERIFY(!explain(frame, RegionName(QStringLiteral("z1[1]")))); // the next step makes it
    }
};

REGISTER_TEST(TestNaming)
#include "test_naming.moc"
