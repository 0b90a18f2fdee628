#include "engine/core/error.h"
#include "tests/engine/parents.h"
#include "tests/engine/tape_cases.h"
#include "tests/engine/tape_checks.h"
#include "tests/run.h"

#include <QTest>

using namespace engine;

namespace {

/// L = Σ of what an operator makes, each element with a weight of its own.
Mechanism weighed(const OperatorCase& c)
{
    return [c](const Leaves& leaves) {
        Tape tape;
        Operands of;
        for (const auto& [id, numbers] : leaves) of.push_back(tape.parameter(id, numbers));
        const Quantity y = tape.step("y").make("y", c.made(of));
        tape.step("L").make("L", sum(y * Quantity(noise(y.shape(), y.precision(), 99))));
        return tape;
    };
}

Leaves leavesOf(const OperatorCase& c, Precision precision, unsigned seed)
{
    Leaves leaves;
    for (const auto& shape : c.shapes) {
        const unsigned n = unsigned(leaves.size());
        leaves[std::string("q").append(std::to_string(n))] = c.drawn(shape, precision, 7 * seed + n);
    }
    return leaves;
}

} // namespace

/// Reverse mode: gradients equal finite differences, and are explained by hand like everything else.
class TestTapeBackward : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void operators_data()
    {
        QTest::addColumn<int>("operation");
        const auto cases = operatorCases();
        for (std::size_t i = 0; i < cases.size(); ++i) QTest::newRow(cases[i].name) << int(i);
    }
    void operators()
    {
        QFETCH(int, operation);
        const OperatorCase c = operatorCases()[std::size_t(operation)];
        for (unsigned seed = 1; seed <= 3; ++seed) {
            checkGradients(weighed(c), leavesOf(c, Precision::Double, seed));
            for (const Precision precision : {Precision::Float, Precision::Double}) {
                Tape tape = weighed(c)(leavesOf(c, precision, seed));
                tape.backward("L");
                checkByHand(tape);
            }
        }
    }
    void gradientsOfGradients()
    {
        // g = ∂L/∂x of L = Σ f(x)², and of |g|² in its turn
        const Mechanism twice = [](const Leaves& leaves) {
            Tape tape;
            const Quantity x = tape.parameter("x", leaves.at("x")), W = tape.parameter("W", leaves.at("W"));
            tape.make("M", sum(square(softmax(matmul(W, tanh(x))))));
            tape.backward("M");
            tape.make("L", sum(square(*tape.gradientOf("x"))));
            return tape;
        };
        checkGradients(twice, {{"x", noise({4}, Precision::Double, 1)}, {"W", noise({3, 4}, Precision::Double, 2)}});
    }
    void mechanisms_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("two layers, softmax and cross-entropy") << 0;
        QTest::newRow("recurrent, four rounds") << 1;
        QTest::newRow("convolution, ReLU and pooling") << 2;
    }
    void mechanisms()
    {
        QFETCH(int, which);
        const auto [mechanism, shapes] = mechanismNumber(which);
        for (unsigned seed = 1; seed <= 3; ++seed) {
            Leaves leaves;
            for (const auto& [id, shape] : shapes)
                leaves[id] = noise(shape, Precision::Double, 20 * seed + unsigned(leaves.size()));
            checkGradients(mechanism, leaves);
            for (auto& [id, numbers] : leaves) numbers = Numbers(numbers.floats());
            Tape tape = mechanism(leaves);
            tape.backward("L", {.slopes = "f"});
            checkByHand(tape);
        }
    }
    void everyNumberHasAStepOfItsOwn()
    {
        Tape whole = twoLayers(), each = twoLayers();
        const int before = each.lastStep();
        const auto ids = whole.backward("L");
        QCOMPARE(each.backward("L", {.each = true}), ids);
        int step = before;
        for (const std::string& id : ids) {
            const Making& making = each.makings(id).back();
            QCOMPARE(making.quantity.value().data, whole.makings(id).back().quantity.value().data);
            for (std::size_t i = 0; i < making.quantity.size(); ++i) {
                QCOMPARE(making.madeAt[i], ++step);
                QCOMPARE(each.target(step)->id, id);
                QCOMPARE(elementAt(making.quantity.shape(), *each.target(step)->element), i);
            }
        }
        QCOMPARE(each.lastStep(), step);
    }
    void eachGradientHasItsStepLatestFirst()
    {
        Tape tape = twoLayers();
        const int before = tape.lastStep();
        const auto ids = tape.backward("L", {.without = {"x"}});
        QCOMPARE(ids, (std::vector<std::string>{"dz2", "dW2", "db2", "da1", "dz1", "dW1", "db1"}));
        QCOMPARE(tape.lastStep(), before + 7);
        for (int i = 0; i < 7; ++i) {
            QCOMPARE(tape.target(before + 1 + i)->id, ids[std::size_t(i)]);
            QVERIFY(!tape.at(ids[std::size_t(i)], before + i) && tape.at(ids[std::size_t(i)], before + 1 + i));
        }
        QCOMPARE(tape.gradientOf("W1")->id(), std::string("dW1"));
        QCOMPARE(tape.gradientOf("z2")->id(), std::string("dz2"));
        QVERIFY(!tape.gradientOf("x") && !tape.gradientOf("dz2"));
        QCOMPARE(parentsOf(tape, "dW2"), (std::vector<std::string>{"dz2", "a1"}));
    }
    void allInOneStepUnderOtherNames()
    {
        Tape tape = twoLayers();
        const int before = tape.lastStep();
        tape.backward("L", {.names = {{"W1", "slope"}}, .without = {"z1", "a1", "z2"}, .key = "back", .coarse = true});
        QCOMPARE(tape.lastStep(), before + 1);
        QCOMPARE(tape.key(before + 1), std::string("back"));
        QCOMPARE(tape.gradientOf("W1")->id(), std::string("slope"));
        QVERIFY(!tape.knows("dz1"));
        const auto parents = parentsOf(tape, "slope"); // what has no name has dissolved
        QVERIFY(std::count(parents.begin(), parents.end(), "W2") == 1);
    }
    void aSlopeCanHaveAName()
    {
        Tape tape = twoLayers();
        tape.backward("L", {.slopes = "f"});
        QVERIFY(tape.knows("fa1"));
        QCOMPARE(parentsOf(tape, "dz1"), (std::vector<std::string>{"da1", "fa1"}));
        QCOMPARE(tape.gradientOf("z1")->behind({0}).of.size(), 2U);
    }
    void aKernelsNumbersTakeThePlaceOfTheOperators() // with their arithmetic: each is made of those before it
    {
        Tape tape;
        Numbers kernel({1}, Precision::Float), gradient = kernel;
        kernel.data = {0.5}, gradient.data = {0.25};
        const Quantity x = tape.parameter("x", Tensor({1}, 1));
        const Quantity a = tape.make("a", numbersOf(kernel, tanh(x)));
        QCOMPARE(a[0], 0.5);
        QVERIFY(a.behind({0}).kind == Term::Call);
        tape.make("L", sum(square(a)));
        tape.backward("L",
                      {.numbers = [&](const std::string& id) { return id == "da" ? std::optional(gradient) : std::nullopt; }});
        QCOMPARE((*tape.gradientOf("a"))[0], 0.25);
        QCOMPARE(valueOf(tape.gradientOf("a")->behind({0})), 1.0);                    // 2 a
        QCOMPARE(valueOf(tape.gradientOf("x")->behind({0})), 0.25 * (1 - 0.5 * 0.5)); // G (1 - a²)
        QCOMPARE(parentsOf(tape, "dx"), (std::vector<std::string>{"da", "x", "a"}));
    }
    void roundsGoBackOneByOne()
    {
        Tape tape = recurrentNet();
        const int before = tape.lastStep();
        tape.backward("L", {.without = {"x"}});
        std::vector<int> rounds;
        for (int k = before + 1; k <= tape.lastStep(); ++k)
            if (tape.target(k)->id == "dh") rounds.push_back(tape.round(k));
        QCOMPARE(rounds, (std::vector{3, 4, 5, 6})); // 3: the last of the way there goes on
        int made = 0;
        for (const Making& making : tape.makings("dW")) made += !making.isAgain;
        QCOMPARE(made, 1); // of all four rounds together
        // at the way back through round 1 there is what it had made
        for (int k = before + 1; k <= tape.lastStep(); ++k) {
            if (tape.target(k)->id != "dh" || tape.round(k) != 5) continue;
            QCOMPARE(tape.at("h", k)->quantity.making(), 1);
            QCOMPARE(tape.at("x", k)->quantity.making(), 1);
            QVERIFY(!tape.at("dz", k));
        }
        for (int making = 0; making < 4; ++making) QCOMPARE(tape.gradientOf("h", making)->making(), 3 - making);
    }
    void atAKinkTheSideBelowHolds()
    {
        Tape tape;
        const Quantity z = tape.parameter("z", Tensor({2}, 0)), x = tape.parameter("x", Tensor({1, 2, 2}, 3));
        const Quantity y = tape.parameter("y", Tensor({2}, 1));
        tape.make("L", sum(relu(z)) + sum(maxPooled(x, 2, 2)) + hinge(y, y) + sum(activated(Activation::LeakyRelu, z)));
        tape.backward("L");
        QCOMPARE((*tape.gradientOf("z"))[1], 0 + double(0.01F)); // ReLU 0, leaky ReLU 0.01
        QCOMPARE(tape.gradientOf("x")->value().data, (std::vector<double>{1, 0, 0, 0}));
        QCOMPARE(tape.gradientOf("y")->value().data, (std::vector<double>{0, 0}));
    }
    void itEndsAtWhatIsNoNumber()
    {
        Tape tape = twoLayers();
        QVERIFY_THROWS_EXCEPTION(InputError, tape.backward("z1"));
        QVERIFY_THROWS_EXCEPTION(InputError, tape.backward("nothing"));
    }
};

REGISTER_TEST(TestTapeBackward)
#include "test_tape_backward.moc"
