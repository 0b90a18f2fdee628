#include "engine/nn/train.h"
#include "lessons/compression/small_kernels/run.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>

using namespace lessons::small;
namespace blocks = lessons::blocks;
using engine::Numbers;

namespace {

constexpr const char* Names[] = {"7x7", "three-3x3", "5x5", "two-3x3", "3x3", "1x3-3x1"};

const Numbers& last(const engine::Tape& tape, const std::string& id) { return tape.makings(id).back().quantity.value(); }
double number(const engine::Tape& tape, const char* id) { return last(tape, id).data[0]; }

Params with(Pair pair, int channels = 64, bool biases = false)
{
    Params p;
    p.pair = pair, p.channels = channels, p.biases = biases;
    return p;
}
Params trained(Which block)
{
    Params p;
    p.kind = Kind::Learn, p.block = block;
    return p;
}

/// Rows and columns of a picture that a pixel in the middle behind the block of a net has slopes to, in any of several nets: a
/// ReLU may hide some of them.
std::pair<int, int> supportOf(const blocks::Block& block)
{
    constexpr int Side = 15;
    engine::Model model({blocks::Channels, Side, Side});
    const engine::Network net(model.part("block", block).graph());
    std::set<int> rows, columns;
    for (int seed = 1; seed <= 5; ++seed) {
        engine::Random random{std::uint64_t(seed)};
        const auto parameters = engine::initialParameters<float>(net, engine::Initialisation::He, random);
        engine::Pass<float> pass;
        pass.resize(net, 1);
        for (int i = 0; i < net.inputFeatures(); ++i) pass.values(0)(i, 0) = float(random.uniform(-1, 1));
        engine::forward<float>(net, parameters, pass);
        pass.needBackward(net);
        for (int i = 0; i < net.shape(net.output()).features(); ++i)
            pass.deltas(net.output())(i, 0) = i % (Side * Side) == Side * Side / 2 ? 1 : 0;
        engine::backwardFrom<float>(net, parameters, pass, engine::Reach::Inputs);
        for (int i = 0; i < net.inputFeatures(); ++i)
            if (pass.deltas(0)(i, 0) != 0) rows.insert(i % (Side * Side) / Side), columns.insert(i % Side);
    }
    return {int(rows.size()), int(columns.size())};
}

} // namespace

class TestSmallKernels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fieldsGrowPixelByPixel()
    {
        for (const Pair pair : {Pair::Seven, Pair::Five, Pair::Three}) {
            const Params p = with(pair);
            const engine::Tape tape = run(p);
            const auto stack = p.stack();
            int high = 1, wide = 1; // each kernel of k adds k - 1
            for (int l = p.layers(); l >= 0; --l) {
                const Numbers& slopes = last(tape, blocks::slopeBehind(l));
                for (int i = 0; i < int(slopes.size()); ++i) {
                    const int row = std::abs(i / Side - Side / 2), column = std::abs(i % Side - Side / 2);
                    QCOMPARE(slopes.data[std::size_t(i)] != 0, row <= high / 2 && column <= wide / 2);
                }
                if (l > 0) high += stack[std::size_t(l - 1)][0] - 1, wide += stack[std::size_t(l - 1)][1] - 1;
            }
            QCOMPARE(wide, p.kernel());
            QCOMPARE(high, p.kernel());
            const std::vector<double>& field = last(tape, "field").data;
            QCOMPARE(field.back(), double(p.kernel()));
            QCOMPARE(field[field.size() - 2], double(p.kernel()));
        }
    }
    /// The chapter's formulas, each bias counted once for a map.
    void costs()
    {
        const auto check = [](const Params& p, double stack, double single) {
            const engine::Tape tape = run(p);
            QCOMPARE(number(tape, "stack"), stack);
            QCOMPARE(number(tape, "single"), single);
            QVERIFY(std::abs(number(tape, "ratio") - stack / single) < 1e-12);
            const double biases = p.biases ? p.channels : 0;
            QCOMPARE(number(tape, "stackMultiplyAdds"), Side * Side * (stack - p.layers() * biases));
            QCOMPARE(number(tape, "singleMultiplyAdds"), Side * Side * (single - biases));
        };
        for (const double m : {1.0, 64.0, 512.0}) {
            check(with(Pair::Seven, int(m)), 27 * m * m, 49 * m * m);
            check(with(Pair::Five, int(m)), 18 * m * m, 25 * m * m);
            check(with(Pair::Three, int(m)), 6 * m * m, 9 * m * m);
            check(with(Pair::Seven, int(m), true), 27 * m * m + 3 * m, 49 * m * m + m);
        }
        check(with(Pair::Seven, 1, true), 30, 50);
    }
    /// As the same nets have them in PyTorch.
    void netsCostWhatOthersCount()
    {
        constexpr double Parameters[] = {26778, 15642, 14490, 10970, 6298, 4826};
        constexpr double Squares[] = {49, 27, 25, 18, 9, 6};
        for (int i = 0; i < 6; ++i) {
            const engine::Network net(blocks::netOf(trained(Which(i)).setup().block).graph());
            QCOMPARE(double(net.parameterCount()) - 2 * 16 *
                                                        (1 + 2 * (Squares[i] == 27                      ? 3
                                                                  : Squares[i] == 18 || Squares[i] == 6 ? 2
                                                                                                        : 1)),
                     Parameters[i]); // what follows the batch is not learnt
            const auto session = lessons::lessonNamed("small-kernels").open();
            session->apply({{"run", "learn"}, {"block", Names[i]}});
            QCOMPARE(lessons::numberNamed(session->values(0), "parameters"), Parameters[i]);
            QCOMPARE(lessons::numberNamed(session->values(0), "multiplyAdds"),
                     144.0 * 196 + 256 * Squares[i] * (196 + 49) + 1440);
        }
    }
    void fieldsAreMeasuredAsTheyAreCounted()
    {
        constexpr int Sights[] = {7, 7, 5, 5, 3, 3};
        for (int i = 0; i < 6; ++i) {
            const blocks::Block block = trained(Which(i)).setup().block;
            QCOMPARE(blocks::sightOf(block), Sights[i]);
            QCOMPARE(supportOf(block), std::pair(Sights[i], Sights[i]));
        }
    }
    void aTrainingGoesOnFromItsState()
    {
        const auto open = [] {
            auto session = lessons::lessonNamed("small-kernels").open();
            session->apply({{"run", "learn"}, {"block", "1x3-3x1"}, {"steps", "4"}});
            return session;
        };
        const auto whole = open(), resumed = open();
        whole->await(4);
        QVERIFY(lessons::numberNamed(whole->values(4), "testAccuracy") > 0.05);
        resumed->resume(whole->history(), 2, whole->stateAt(2));
        resumed->await(4);
        QCOMPARE(difference(resumed->values(4), whole->values(4)), QString());
        QCOMPARE(whole->net(4)->parameters, resumed->net(4)->parameters);
    }
    /// η (1 - t / T), 0 from the last step on.
    void theRateFallsToZero()
    {
        const blocks::Setup setup = trained(Which::Three).setup();
        QCOMPARE(recipeAt(setup, 0).optimiser.rate, 0.004);
        QVERIFY(std::abs(recipeAt(setup, 187).optimiser.rate - 0.004 * 2 / 3) < 1e-12);
        QCOMPARE(recipeAt(setup, 561).optimiser.rate, 0.0);
        QCOMPARE(recipeAt(setup, 900).optimiser.rate, 0.0);
    }
};

REGISTER_TEST(TestSmallKernels, "small-kernels")
REGISTER_CORNERS("small-kernels", "pair=3x3 biases=true channels=1", "pair=5x5 picture=2000", "run=learn steps=2")
#include "test_small_kernels.moc"
