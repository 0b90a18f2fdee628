#include "tests/run.h"
#include "widgets/explain/explain_card.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <random>

using namespace widgets;
using engine::call, engine::product, engine::sum, engine::Term;

namespace {

Term one(double value) { return {value, "x"}; }

Term single(float value, std::string name = {}, std::string place = {}, int step = -1)
{
    Term term(double(value), std::move(name), engine::Precision::Float);
    term.place = std::move(place), term.step = step;
    return term;
}

/// y = tanh(z) with z = 3 products and a bias: rows that a person can point at.
Explanation neuron()
{
    std::vector<Term> sumOf;
    for (int i = 0; i < 3; ++i)
        sumOf.push_back(single(0.25F * float(i + 1), "w", "weight[" + std::to_string(i) + ']') *
                        single(-0.5F, "a", "a[" + std::to_string(i) + ']', 7));
    sumOf.push_back(single(0.125F, "bias", "bias"));
    const Term z = sum(std::move(sumOf), "z");
    Explanation e{
        QStringLiteral("neuron[0]"), QStringLiteral("neuron"),         QStringLiteral("hidden 1"), QStringLiteral("a[0]"),
        QStringLiteral("a_0"),       single(float(std::tanh(-0.625))), call("tanh", {z})};
    return e;
}

double read(QString printed) { return printed.replace(QChar(0x2212), QLatin1Char('-')).remove(QChar(0x2009)).toDouble(); }

struct ShownCard {
    ExplainCard card;

    ShownCard()
    {
        card.resize(320, 400);
        card.show(neuron(), false);
        card.QWidget::show();
        QApplication::setActiveWindow(&card); // the platform without screen does not do it
        card.setFocus();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&card, key, modifiers); }
};

} // namespace

/// Expressions as text and as TeX, the rows of a card, and the card's keys and mouse.
class TestExplain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textHasTheBracketsItNeeds()
    {
        const Term a = one(2), b = one(-3), c = one(0.5);
        QCOMPARE(textOf(a - (b + c)), QStringLiteral("2 - (-3 + 0.5)"));
        QCOMPARE(textOf(a - b - c), QStringLiteral("2 - -3 - 0.5"));
        QCOMPARE(textOf((a + b) * c), QStringLiteral("(2 + -3) * 0.5"));
        QCOMPARE(textOf(a / (b * c)), QStringLiteral("2 / (-3 * 0.5)"));
        QCOMPARE(textOf(a * (b / c)), QStringLiteral("2 * (-3 / 0.5)"));
        QCOMPARE(textOf(a / (one(1) + call("exp", {b}))), QStringLiteral("2 / (1 + exp(-3))"));
        QCOMPARE(textOf(call("max", {one(0), a + b})), QStringLiteral("max(0, 2 + -3)"));
    }
    void arithmeticToBeReadHasFewDigits()
    {
        const Term x = 0.5, y(-1.0 / 3, "y"), logistic = Term(1) / (Term(1) + call("exp", {Term(-1) * x}));
        QCOMPARE(readable(logistic, 3), QStringLiteral("1 / (1 + e^(\u22120.5))"));
        QCOMPARE(readable(y * (Term(1) - y), 2), QStringLiteral("(\u22120.33) · (1 \u2212 (\u22120.33))"));
        QCOMPARE(readable(called(logistic, "σ") * x, 2), QStringLiteral("0.62 · 0.5")); // what has a name is worked out
        QCOMPARE(readable(call("max", {Term(0), Term(2)}), 2), QStringLiteral("max(0, 2)"));
    }

    void valuesFollowTheText()
    {
        QCOMPARE(valueOf(one(2) - (one(-3) + one(0.5))), 4.5);
        QCOMPARE(valueOf(one(1) / (one(1) + call("exp", {one(0)}))), 0.5);
        QCOMPARE(valueOf(call("sqrt", {one(3) * one(3)})), 3.0);
    }

    void operandsHaveTheDigitsOfTheirPrecision() // and no more
    {
        Term term = single(0.1F);
        QCOMPARE(textOf(term), QStringLiteral("0.1"));
        term.precision = engine::Precision::Double;
        QCOMPARE(textOf(term).toDouble(), double(0.1F));
        QCOMPARE(textOf(Term(100000) * Term(-7) + Term(1e-7)), QStringLiteral("100000 * -7 + 1e-07"));
        QCOMPARE(texOf(Term(1e-7)), QStringLiteral("1 \\times 10^{-7}"));
    }

    void constantsAreWrittenAsByAPerson() // and all others read back to the same bits
    {
        QCOMPARE(textOf(Term(1 - 0.9, "1 − β₁")), QStringLiteral("0.1"));
        QCOMPARE(textOf(Term(1 - 0.999)), QStringLiteral("0.001"));
        QCOMPARE(textOf(Term(1 - 0.1 * 0.01)), QStringLiteral("0.999"));
        for (const double x : {1.0 / 3, 1 - 1.0 / 3, 1 / (1 - 0.9 * 0.9 * 0.9), 1.234567890123e-7, 0.1 + 1e-9})
            QCOMPARE(textOf(Term(x)).toDouble(), x);
        QCOMPARE(textOf(Term(1 - 0.9, {}, engine::Precision::Double)).toDouble(), 1 - 0.9); // what was computed is that
    }

    void anElementIsCalledByItsIndices()
    {
        Term term(0.5, "W");
        term.kind = Term::Element, term.at = {1, 2};
        const auto blocks = blocksOf(Term(1.5), term + Term(1, "b"), 2, 4);
        QCOMPARE(nameOf(term), QStringLiteral("W[1,2]"));
        QCOMPARE(blocks[0].rows[0].name, nameOf(term));
        QCOMPARE(blocks[0].rows[1].name, QStringLiteral("b"));
    }

    void copiesSayEverything()
    {
        const Explanation e = neuron();
        QCOMPARE(textOf(e), QStringLiteral("a[0] = tanh(0.25 * -0.5 + 0.5 * -0.5 + 0.75 * -0.5 + 0.125) = ") + textOf(e.value));
        QVERIFY(texOf(e).startsWith(QStringLiteral("a_0 = \\tanh\\left(0.25 \\cdot (-0.5)")));
    }

    void regionNamesAreReadInParts()
    {
        const RegionName name(QStringLiteral("neuron[0,3][7,12]"));
        QCOMPARE(name.name, QStringLiteral("neuron"));
        QCOMPARE(name.at, (std::vector<int>{0, 3, 7, 12}));
        QCOMPARE(RegionName(QStringLiteral("bias")).at.size(), std::size_t(0));
    }

    void printedRowsAddUpToThePrintedResult()
    {
        std::mt19937 random(3);
        std::normal_distribution<float> normal(0, 1);
        for (int round = 0; round < 500; ++round) {
            std::vector<Term> of;
            const float scale = std::pow(10.0F, float(int(random() % 9) - 5));
            for (int i = 0; i < 1 + int(random() % 30); ++i)
                of.push_back(single(normal(random)) * single(scale * normal(random)));
            of.push_back(single(scale * normal(random), "bias"));
            const Term total = sum(of);
            const auto blocks = blocksOf(single(float(valueOf(total))), total, 2, 4);
            QCOMPARE(blocks.size(), std::size_t(1));
            double added = 0;
            for (const ExplainRow& row : blocks[0].rows) added += read(row.result);
            const QString result = blocks[0].result;
            const qsizetype decimals = result.size() - result.indexOf(QLatin1Char('.')) - 1;
            QCOMPARE(QString::number(added, 'f', int(decimals)).toDouble(), read(result));
        }
    }

    void smallFactorsHaveAsManyDigitsAsTheResult()
    {
        const Term small(0.0000123456, "a"), other(0.0000837, "b");
        QCOMPARE(blocksOf(Term(0.1475), small / other, 2, 4).back().rows[0].result, QStringLiteral("0.00001235"));
    }
    void noRowReadsAsAStringOfZeros()
    {
        Term lost(3e-12, "rounding");
        lost.rounds = true;
        const auto rowsOf = [](const std::vector<Term>& of, double result) {
            return blocksOf(Term(result), sum(of), 2, 4).back().rows;
        };
        const Term half(0.5, "a"), third(0.125, "b");
        const Term nothing = Term(0.7) * Term(0), little(2.5e-9, "c");
        QCOMPARE(rowsOf({half, third, lost}, 0.625).size(), std::size_t(2)); // nobody sees it
        lost.value = 0.01;
        QCOMPARE(rowsOf({half, third, lost}, 0.635).size(), std::size_t(3)); // without it the sum would be wrong
        QCOMPARE(rowsOf({half, nothing}, 0.5)[1].result, QStringLiteral("0"));
        QCOMPARE(rowsOf({half, little}, 0.5)[1].result, QStringLiteral("2.5\u00A0×\u00A010⁻⁹"));
    }
    void integersHaveNoDecimals()
    {
        const Term total = Term(7) * Term(-2) + Term(133) * Term(2) + Term(0);
        const auto blocks = blocksOf(Term(252), total, 0, 4);
        QCOMPARE(blocks[0].rows[0].result, QString::fromUtf8("−14"));
        QCOMPARE(blocks[0].result, QStringLiteral("252"));
        QVERIFY(blocks[0].rows[2].isZero && !blocks[0].rows[1].isZero);
    }

    void namedPartsComeFirst()
    {
        const Explanation e = neuron();
        const auto blocks = blocksOf(e.value, e.behind, e.decimals, 4);
        QCOMPARE(blocks.size(), std::size_t(2));
        QCOMPARE(blocks[0].label, QStringLiteral("z"));
        QCOMPARE(blocks[0].rows.size(), std::size_t(4));
        QCOMPARE(blocks[0].rows[3].name, QStringLiteral("bias"));
        QCOMPARE(blocks[1].label, QStringLiteral("tanh(z)"));
        QCOMPARE(read(blocks[1].result), std::round(std::tanh(-0.625) * 1e4) / 1e4);
    }

    void differentPartsWithoutANameAreToldApart()
    {
        const Term a = sum({one(1), one(2), one(4)}), b = sum({one(10), one(20), one(40)});
        const auto blocks = blocksOf(Term(980), product({a, b, a - one(5)}), 0, 4);
        QCOMPARE(blocks.size(), std::size_t(3)); // the same part is printed once
        QCOMPARE(read(blocks[0].result), 7.0);
        QCOMPARE(read(blocks[1].result), 70.0);
        QVERIFY(blocks[0].label != blocks[1].label);
        QVERIFY(blocks[2].label.contains(blocks[1].label));
    }

    void keysWalkToAnOperand()
    {
        ShownCard shown;
        QSignalSpy walks(&shown.card, &ExplainCard::walkWanted), points(&shown.card, &ExplainCard::pointedAt);
        shown.key(Qt::Key_Down);
        shown.key(Qt::Key_Down);
        QCOMPARE(points.last()[0].toString(), QStringLiteral("a[0]"));
        shown.key(Qt::Key_Return);
        QCOMPARE(walks.size(), 1);
        QCOMPARE(walks[0][0].toString(), QStringLiteral("a[0]"));
        QCOMPARE(walks[0][1].toInt(), 7);
        QSignalSpy backs(&shown.card, &ExplainCard::backWanted), closes(&shown.card, &ExplainCard::closeWanted);
        shown.key(Qt::Key_Backspace);
        shown.key(Qt::Key_Escape);
        QCOMPARE(backs.size() + closes.size(), 2);
    }

    void theMouseWalksToo()
    {
        ShownCard shown;
        QSignalSpy walks(&shown.card, &ExplainCard::walkWanted);
        QImage page(shown.card.size(), QImage::Format_RGB32);
        shown.card.render(&page);
        for (int y = 0; y < shown.card.height(); y += 4)
            for (int x = 20; x < 120 && walks.isEmpty(); x += 8) QTest::mouseClick(&shown.card, Qt::LeftButton, {}, {x, y});
        QCOMPARE(walks.size(), 1);
        QCOMPARE(walks[0][0].toString(), QStringLiteral("weight[0]"));
    }

    void copyingGivesTextAndTeX()
    {
        ShownCard shown;
        shown.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), textOf(neuron()));
        shown.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(), texOf(neuron()));
    }

    void longSumsFoldOnScreenOnly()
    {
        ShownCard shown;
        Explanation e = neuron();
        std::vector<Term> many;
        for (int i = 0; i < 300; ++i) many.push_back(single(0.01F * float(i)));
        e.behind = sum(many), e.value = single(float(valueOf(e.behind)));
        shown.card.show(e, false);
        const int folded = shown.card.sizeHint().height();
        QVERIFY(folded < 400);
        QCOMPARE(textOf(e).count(QLatin1Char('+')), 299);
        shown.key(Qt::Key_Down); // the fold is the one thing to pick
        shown.key(Qt::Key_Return);
        QVERIFY(shown.card.sizeHint().height() > 10 * folded);
    }
    void aScreenReaderGetsTheSumWhenItAsks()
    {
        ShownCard shown;
        const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&shown.card);
        QVERIFY(told->text(QAccessible::Name).contains(neuron().what));
        QCOMPARE(told->text(QAccessible::Description), textOf(neuron()));
        shown.card.show({}, false);
        QCOMPARE(told->text(QAccessible::Description), QString());
    }
};

REGISTER_TEST(TestExplain)
#include "test_explain.moc"
