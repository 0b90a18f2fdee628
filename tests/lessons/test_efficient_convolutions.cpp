#include "engine/nn/network.h"
#include "lessons/compression/efficient_convolutions/run.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace lessons::efficient;
namespace blocks = lessons::blocks;

namespace {

Params with(Which block, int m = 16, int n = 16, int k = 3)
{
    Params p;
    p.block = block, p.channels = m, p.maps = n, p.size = k;
    return p;
}
double number(const engine::Tape& tape, const char* id) { return tape.makings(id).back().quantity[0]; }
double share(const Params& p) { return number(run(p), "quotient"); }

/// Which maps of `of` an element of a map is made of.
std::set<int> madeOf(const engine::Tape& tape, const char* id, int map, const std::string& of)
{
    const engine::Term behind = tape.makings(id).back().quantity.behind({map, 7, 7});
    std::set<int> all;
    for (const engine::Term* term : engine::elementsOf(behind))
        if (term->name == of) all.insert(term->at[0]);
    return all;
}

std::unique_ptr<lessons::Session> training(const char* block, std::vector<engine::Change> more = {})
{
    auto session = lessons::lessonNamed("efficient-convolutions").open();
    more.insert(more.begin(), {{"run", "learn"}, {"block", block}});
    session->apply(more);
    return session;
}

} // namespace

class TestEfficientConvolutions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The chapter's formulas, for maps of 14 x 14.
    void shares()
    {
        for (const double m : {8.0, 64.0})
            for (const double n : {8.0, 16.0, 64.0})
                for (const double k : {1.0, 3.0, 5.0}) {
                    const auto of = [&](Which block) { return with(block, int(m), int(n), int(k)); };
                    const auto near = [](double a, double b) { return std::abs(a - b) < 1e-12; };
                    QVERIFY(near(share(of(Which::Standard)), 1));
                    QVERIFY(near(share(of(Which::Separable)), 1 / n + 1 / (k * k)));
                    QVERIFY(near(share(of(Which::Pointwise)), 1 / (k * k)));
                    QVERIFY(near(share(of(Which::Deformable)), 1 + 2 * k * k / n));
                    Params p = of(Which::Grouped);
                    p.groups = Parts::Eight;
                    QVERIFY(near(share(p), 1.0 / 8));
                    p = of(Which::Attention), p.reduction = Parts::Two;
                    QVERIFY(near(share(p), 1 + n * n / (196 * k * k * m * n)));
                    QCOMPARE(number(run(p), "block"), k * k * m * n + n * n);
                }
    }
    void mapsAreMadeOfThose()
    {
        QCOMPARE(madeOf(run(with(Which::Standard)), "y", 5, "x").size(), 16U);
        QCOMPARE(madeOf(run(with(Which::Grouped)), "y", 5, "x"), (std::set<int>{4, 5, 6, 7}));
        QCOMPARE(madeOf(run(with(Which::Separable)), "depth", 5, "x"), std::set<int>{5});
        QCOMPARE(madeOf(run(with(Which::Separable)), "y", 5, "depth").size(), 16U);
        QCOMPARE(madeOf(run(with(Which::Attention)), "y", 5, "z"), std::set<int>{5});
    }
    /// As the same nets have them in PyTorch.
    void netsCostWhatOthersCount()
    {
        const auto check = [](const char* block, double parameters, double products) {
            const auto session = training(block);
            QCOMPARE(lessons::numberNamed(session->values(0), "parameters"), parameters);
            QCOMPARE(lessons::numberNamed(session->values(0), "multiplyAdds"), products);
        };
        constexpr double Rest = 144 * 196 + 1440, Places = 196 + 49;
        check("standard", 6298, Rest + 2304 * Places);
        check("grouped", 2842, Rest + 576 * Places);
        check("separable", 2554, Rest + 400 * Places);
        check("pointwise", 1626 + 2 * (256 + 32), Rest + 256 * Places);
        check("channel-attention", 6298 + 2 * (2 * 64 + 4 + 16), Rest + 2304 * Places + 2 * 128);
        check("deformable", 6298 + 2 * (18 * 144 + 18), Rest + (2304 + 18 * 144) * Places);
    }
    /// Taps begin where a convolution has them, and wander as the net learns; each at its place of the offsets.
    void tapsWander()
    {
        const auto session = training("deformable", {{"steps", "3"}});
        const auto largest = [&](int step) {
            session->await(step);
            double most = 0;
            for (const widgets::Region& region : paint(*session, step).regions)
                for (int k = 0; k < 2; ++k)
                    for (int j = 0; j < 9; ++j)
                        if (region.id == QLatin1String("taps") && region.cell)
                            most = std::max(most, std::abs(region.cell(k, j).value.toDouble()));
            return most;
        };
        QCOMPARE(largest(0), 0.0);
        QVERIFY(largest(3) > 0);
        engine::Numbers offsets({18, 14, 14}, engine::Precision::Double);
        for (std::size_t i = 0; i < offsets.size(); ++i) offsets.data[i] = double(i);
        const engine::Quantity taps = blocks::tapsAt(engine::Quantity(offsets), {4, 6, 3});
        for (int k = 0; k < 9; ++k)
            for (int j = 0; j < 2; ++j) QCOMPARE(taps[std::size_t(9 * j + k)], double((2 * k + j) * 196 + 4 * 14 + 6));
    }
};

REGISTER_TEST(TestEfficientConvolutions, "efficient-convolutions")
REGISTER_CORNERS("efficient-convolutions", "block=grouped groups=8 channels=8", "block=channel-attention maps=64",
                 "block=deformable kernel=5 row=1 column=14", "run=learn block=channel-attention steps=2",
                 "run=learn block=deformable steps=2")
#include "test_efficient_convolutions.moc"
