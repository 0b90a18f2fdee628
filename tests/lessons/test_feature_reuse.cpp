#include "engine/nn/network.h"
#include "lessons/compression/feature_reuse/run.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace lessons::reuse;
namespace blocks = lessons::blocks;

namespace {

double number(const engine::Tape& tape, const char* id) { return tape.makings(id).back().quantity[0]; }

Params ghosts(Ratio ratio, int channels = 16, int cheap = 3)
{
    Params p;
    p.block = Which::Ghost, p.ratio = ratio, p.channels = channels, p.cheap = cheap;
    return p;
}
Params dense(int growth, int layers, int channels = 16)
{
    Params p;
    p.block = Which::Dense, p.growth = growth, p.layers = layers, p.channels = channels;
    return p;
}
Params residual()
{
    Params p;
    p.block = Which::Residual;
    return p;
}

/// Which maps of others an element is made of: "x[3]".
std::set<std::pair<std::string, int>> madeOf(const engine::Tape& tape, const char* id, int map)
{
    const engine::Term behind = tape.makings(id).back().quantity.behind({map, 7, 7});
    std::set<std::pair<std::string, int>> all;
    for (const engine::Term* term : engine::elementsOf(behind))
        if (!term->name.ends_with("Kernels")) all.insert({term->name, term->at[0]});
    return all;
}

} // namespace

class TestFeatureReuse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ghostsSaveWhatTheFormulaSays()
    {
        for (const Ratio ratio : {Ratio::One, Ratio::Two, Ratio::Four, Ratio::Eight})
            for (const int m : {8, 16, 64})
                for (const int d : {1, 3, 5}) {
                    const engine::Tape tape = run(ghosts(ratio, m, d));
                    const double s = 1 << int(ratio);
                    QCOMPARE(number(tape, "ordinary"), 9.0 * m * m);
                    QVERIFY(std::abs(number(tape, "quotient") - s * m * 9 / (m * 9 + (s - 1) * d * d)) < 1e-12);
                    QCOMPARE(number(tape, "blockMultiplyAdds"), 196 * number(tape, "block"));
                }
    }
    void denseBlocksKeepWhatIsThere()
    {
        for (const int m : {8, 16})
            for (const int g : {1, 8, 16})
                for (const int n : {1, 3, 4}) {
                    const engine::Tape tape = run(dense(g, n, m));
                    double block = (m + n * g) * m, anew = block;
                    for (int k = 0; k < n; ++k) block += 9 * (m + k * g) * g, anew += 9 * (m + k * g) * (m + (k + 1) * g);
                    QCOMPARE(number(tape, "block"), block);
                    QCOMPARE(number(tape, "ordinary"), anew);
                    for (int k = 1; k <= n; ++k) QCOMPARE(number(tape, allBehind(k).c_str()), double(m + k * g));
                }
        QCOMPARE(number(run(residual()), "block"), 2.0 * 9 * 16 * 16);
        QCOMPARE(number(run(residual()), "quotient"), 1.0);
    }
    /// A copy is made of one map, a layer of a dense block of all before it, the output of a residual one of two.
    void mapsAreMadeOfThose()
    {
        const engine::Tape copies = run(ghosts(Ratio::Four));
        QCOMPARE(madeOf(copies, "dear", 0).size(), 16U);
        for (int k = 0; k < 12; ++k)
            QCOMPARE(madeOf(copies, "cheap", k), (std::set<std::pair<std::string, int>>{{"dear", k / 3}}));
        const engine::Tape layers = run(dense(4, 3));
        QCOMPARE(madeOf(layers, "f3", 2).size(), 16U + 4 + 4);
        QCOMPARE(madeOf(layers, "y", 2).size(), 16U + 4 + 4 + 4);
        QCOMPARE(madeOf(run(residual()), "y", 5), (std::set<std::pair<std::string, int>>{{"x", 5}, {"z2", 5}}));
    }
    /// The frame of a copy is round this map alone.
    void eachCopyIsATarget()
    {
        const auto session = lessons::lessonNamed("feature-reuse").open(); // a step for the dear maps, then one for each copy
        for (int k = 0; k < 8; ++k) {
            QStringList targets;
            for (const widgets::Region& region : paint(*session, k + 2).regions)
                if (region.target) targets << region.id;
            QCOMPARE(targets, QStringList(QStringLiteral("cheap[%1]").arg(k)));
        }
    }
    /// As the same nets have them in PyTorch: parameters, multiply-adds and pixels across.
    void netsCostWhatOthersCount()
    {
        const auto check = [](const std::vector<engine::Change>& block, double parameters, double products, double sight) {
            const auto session = lessons::lessonNamed("feature-reuse").open();
            std::vector<engine::Change> changes = block;
            changes.push_back({"run", "learn"});
            session->apply(changes);
            QCOMPARE(lessons::numberNamed(session->values(0), "parameters"), parameters);
            QCOMPARE(lessons::numberNamed(session->values(0), "multiplyAdds"), 144.0 * 196 + products * (196 + 49) + 1440);
            QCOMPARE(lessons::numberNamed(session->values(0), "sight"), sight);
        };
        check({{"block", "residual"}}, 10970, 2 * 9 * 256, 5);
        check({{"block", "dense-block"}}, 13434, 9 * 8 * (16 + 24 + 32) + 40 * 16, 7);
        check({{"block", "ghost"}}, 4138, 9 * 16 * 8 + 9 * 8, 5);
        check({{"block", "ghost"}, {"ratio", "1"}}, 6298, 9 * 256, 3);
    }
};

REGISTER_TEST(TestFeatureReuse, "feature-reuse")
REGISTER_CORNERS("feature-reuse", "block=dense-block growth=16 layers=4 channels=64", "block=residual", "ratio=8 channels=8",
                 "ratio=1", "run=learn block=dense-block steps=2")
#include "test_feature_reuse.moc"
