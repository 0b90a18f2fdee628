#include "tests/lessons/sessions.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>

namespace {

using engine::Array;

std::vector<double> listOf(const engine::Values& values, const char* name)
{
    for (const auto& [known, value] : values)
        if (known == name) return std::get<Array>(value.content).data;
    return {};
}
double numberOf(const engine::Values& values, const char* name)
{
    for (const auto& [known, value] : values)
        if (known == name) return std::get<double>(value.content);
    return std::nan("");
}

std::unique_ptr<lessons::Session> opened(const std::vector<engine::Change>& changes)
{
    auto session = lessons::lessonNamed("neuron").open();
    session->apply(changes);
    return session;
}

widgets::Region regionOf(const lessons::Session& session, const QString& id)
{
    return widgets::regionNamed(paint(session, 0).regions, id).value_or(widgets::Region{});
}

} // namespace

class TestNeuron : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStepIsAProductThenSumBiasActivation()
    {
        const auto session = opened({{"x", "1,2,3"}, {"w", "1,-1,0.5"}, {"inputs", "3"}, {"b", "0.5"}});
        QCOMPARE(session->lastStep(), 6);
        const auto values = session->values(6);
        QCOMPARE(listOf(values, "p"), (std::vector<double>{1, -2, 1.5}));
        QCOMPARE(numberOf(values, "s"), 0.5);
        QCOMPARE(numberOf(values, "z"), 1.0);
    }
    void typedNumbersGoIntoTheirList()
    {
        const auto session = opened({{"x", "1,2"}, {"w", "3,4"}, {"inputs", "2"}});
        const auto cell = regionOf(*session, QStringLiteral("w[1]"));
        QVERIFY(cell.edit);
        QCOMPARE(cell.edit->field, QStringLiteral("w"));
        session->apply({{"w", cell.edit->withValue(QStringLiteral("-0.25")).toStdString()}});
        QCOMPARE(listOf(session->values(0), "w"), (std::vector<double>{3, -0.25}));
        QVERIFY_THROWS_EXCEPTION(engine::InputError,
                                 session->apply({{"w", cell.edit->withValue(QStringLiteral("many")).toStdString()}}));
    }
    void barsAndTheMapAreDragged() // from the left end, -4, to the right end, 4
    {
        const auto session = opened({{"x", "1,2"}, {"w", "3,4"}, {"inputs", "2"}});
        const auto bar = regionOf(*session, QStringLiteral("drag.x[0]"));
        QVERIFY(bar.brush);
        QCOMPARE(*bar.brush->withTouch({0.75, 0.5}, false), QStringLiteral("2,2"));
        QCOMPARE(*bar.brush->withTouch({0.75, 0.5}, true), QStringLiteral("0,2"));
        QVERIFY(!bar.brush->withTouch({0.625, 0.5}, false)); // where it is
        const auto map = regionOf(*session, QStringLiteral("x1.x2"));
        QVERIFY(map.brush);
        QCOMPARE(*map.brush->withTouch({0, 0}, false), QStringLiteral("-4,4"));
    }
    void cardsCountInputsAsTheFormulaDoes() // x₁ is the first
    {
        const auto session = opened({});
        QCOMPARE(session->explain(QStringLiteral("p[3]"), 4)->where, QStringLiteral("input 4"));
    }
    void drawnNumbersBelongToTheirPlaces() // and do not change with those that are given
    {
        const auto drawn = listOf(opened({{"x", "random"}, {"inputs", "6"}})->values(0), "x");
        const auto given = listOf(opened({{"x", "9,9"}, {"inputs", "6"}})->values(0), "x");
        QCOMPARE(std::vector<double>(given.begin() + 2, given.end()), std::vector<double>(drawn.begin() + 2, drawn.end()));
    }
    void answersAreOfTheDefinitions() // products 1, 2, 2.5; their sum is 5.5
    {
        for (const char* b : {"-5", "-4.9", "2"}) {
            const auto session = opened({{"x", "1,0.5,-1"}, {"w", "1,4,-2.5"}, {"inputs", "3"}, {"b", b}});
            for (const lessons::Question& question : session->questions()) {
                const auto right = session->outcome(question, question.reveals).right;
                if (question.id == QLatin1String("matters")) QCOMPARE(right.option, QStringLiteral("x[2]"));
                else if (question.id == QLatin1String("fires")) QCOMPARE(right.option, QStringLiteral("yes"));
                else QVERIFY(std::abs(right.number - 1 / (1 + std::exp(-(5.5 + engine::numberOf(b))))) < 1e-12);
            }
        }
        const auto silent = opened({{"x", "1,0.5"}, {"w", "1,-4"}, {"inputs", "2"}, {"b", "1"}}); // 1 - 2 + 1 = 0 is not above 0
        for (const lessons::Question& question : silent->questions())
            if (question.id == QLatin1String("fires"))
                QCOMPARE(silent->outcome(question, question.reveals).right.option, QStringLiteral("no"));
    }
    void partsOfTheNeuronMeanNumbersOfTheModel()
    {
        const auto session = lessons::lessonNamed("neuron").open();
        const auto regions = paint(*session, session->lastStep()).regions;
        const auto soma = widgets::regionNamed(regions, QStringLiteral("soma")),
                   w = widgets::regionNamed(regions, QStringLiteral("w"));
        QVERIFY(soma && w);
        const auto synapse = widgets::regionAt(regions, {w->rect.center().x(), soma->rect.top() + 4});
        QVERIFY(synapse);
        QVERIFY2(synapse->id.startsWith(QStringLiteral("w[")), qPrintable(synapse->id));
        QVERIFY(session->explain(synapse->id, session->lastStep()));
    }
};

REGISTER_CORNERS("neuron", "inputs=6 x=random w=random seed=3 activation=tanh", "inputs=2 x=0,0 w=1,0 b=0 activation=relu",
                 "x=99,-99,99,-98.5 w=99,99,-99,-0.125 activation=linear", "inputs=5 b=-5 activation=leaky-relu")
REGISTER_TEST(TestNeuron, "neuron")
#include "test_neuron.moc"
