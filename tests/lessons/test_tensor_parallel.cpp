#include "lessons/claim.h"
#include "lessons/distributed/tensor_parallel/run.h"
#include "tests/lessons/answers.h"
#include "tests/lessons/sessions.h"
#include "tests/run.h"

#include <QTest>

#include <cmath>

using engine::Change;
using engine::Values;

namespace {

std::vector<Values> listNamed(const Values& values, const std::string& name)
{
    const auto found = std::ranges::find(values, name, &Values::value_type::first);
    return found == values.end() ? std::vector<Values>() : std::get<std::vector<Values>>(found->second.content);
}
double numberIn(const Values& object, const std::string& name)
{
    return std::get<double>(std::ranges::find(object, name, &Values::value_type::first)->second.content);
}
std::string textIn(const Values& object, const std::string& name)
{
    return std::get<std::string>(std::ranges::find(object, name, &Values::value_type::first)->second.content);
}
std::unique_ptr<lessons::Session> session(const std::vector<Change>& changes) { return opened("tensor-parallel", changes); }
double atEnd(const lessons::Session& of, const char* name) { return lessons::numberNamed(of.values(of.lastStep()), name); }

} // namespace

class TestTensorParallelLesson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Which cut needs which collective, and how many bytes: 2 (p - 1) / p of V, or half of that.
    void bytesByFormula_data()
    {
        QTest::addColumn<QString>("run");
        QTest::addColumn<QString>("cut");
        QTest::addColumn<int>("elements"); // of what is added up, or gathered
        QTest::addColumn<int>("forward");
        QTest::addColumn<int>("backward");
        QTest::newRow("columns") << "cut"
                                 << "columns" << 8 << 0 << 2;
        QTest::newRow("rows") << "cut"
                              << "rows" << 8 << 2 << 0;
        QTest::newRow("mlp") << "mlp"
                             << "columns" << 4 << 2 << 2;
        QTest::newRow("attention") << "attention"
                                   << "columns" << 8 << 2 << 2;
        QTest::newRow("gelu") << "gelu"
                              << "columns" << 6 << 2 << -1;
    }
    void bytesByFormula()
    {
        QFETCH(QString, run);
        QFETCH(QString, cut);
        QFETCH(int, elements);
        QFETCH(int, forward);
        QFETCH(int, backward);
        for (const int p : {1, 2, 4}) {
            const auto opened =
                session({{"run", run.toStdString()}, {"cut", cut.toStdString()}, {"devices", std::to_string(p)}, {"heads", "4"}});
            if (elements % p != 0) continue;
            const double half = 4.0 * elements * (p - 1) / p;
            QCOMPARE(atEnd(*opened, "sentForward"), forward * half);
            if (backward >= 0) QCOMPARE(atEnd(*opened, "sentBackward"), backward * half);
            double sent = 0;
            for (const Values& t : listNamed(opened->values(0), "transfers")) {
                QCOMPARE(textIn(t, "kind"), std::string("all-reduce"));
                if (numberIn(t, "from") == 0) sent += numberIn(t, "bytes");
            }
            QCOMPARE(sent, (forward + std::max(backward, 0)) * half);
        }
    }
    void halvesOfAnAllReduce()
    {
        const auto split = session({{"run", "sequence"}}), whole = session({{"run", "mlp"}});
        for (const char* way : {"sentForward", "sentBackward"}) QCOMPARE(atEnd(*split, way), atEnd(*whole, way));
        std::set<std::string> kinds;
        for (const Values& t : listNamed(split->values(0), "transfers")) kinds.insert(textIn(t, "kind"));
        QCOMPARE(kinds, (std::set<std::string>{"all-gather", "reduce-scatter"}));
    }
    /// On a device one thing comes after another, and nothing is sent while it works.
    void oneClock()
    {
        for (const char* run : {"cut", "mlp", "attention", "sequence"}) {
            const Values values = session({{"run", run}, {"devices", "4"}, {"heads", "4"}})->values(0);
            double end = 0, last = 0;
            for (const Values& box : listNamed(values, "timeline")) {
                if (numberIn(box, "rank") != 0) continue;
                QVERIFY(numberIn(box, "start") >= end - 1e-15 && numberIn(box, "end") > numberIn(box, "start"));
                for (const Values& t : listNamed(values, "transfers"))
                    QVERIFY(numberIn(t, "end") <= numberIn(box, "start") + 1e-12 ||
                            numberIn(t, "start") >= numberIn(box, "end") - 1e-12);
                end = numberIn(box, "end");
            }
            for (const Values& t : listNamed(values, "transfers")) last = std::max(last, numberIn(t, "end"));
            QVERIFY(end > 0 && last > 0);
            const auto opened = session({{"run", run}, {"devices", "4"}, {"heads", "4"}});
            const double whole = (atEnd(*opened, "timeForward") + atEnd(*opened, "timeBackward")) / 1e6;
            QVERIFY(std::abs(whole - std::max(end, last)) < 1e-12);
        }
    }
    /// A device keeps its part of the weights alone: with p devices 1/p of them.
    void memoryIsShared()
    {
        const auto bytesOf = [](int p, const std::string& part) {
            double all = 0;
            for (const Values& one : listNamed(session({{"run", "mlp"}, {"devices", std::to_string(p)}})->values(2), "memory[0]"))
                if (textIn(one, "part") == part) all += numberIn(one, "bytes");
            return all;
        };
        for (const char* part : {"A", "B", "H"})
            for (const int p : {2, 4}) QCOMPARE(bytesOf(p, part) * p, bytesOf(1, part));
        QCOMPARE(bytesOf(4, "Xs"), bytesOf(1, "Xs"));
    }
    void knifeMovesTheCut()
    {
        for (const char* cut : {"columns", "rows"}) {
            const auto opened = session({{"cut", cut}, {"knife", "3"}});
            const lessons::tensors::Run run = lessons::tensors::run(
                {.cut = cut[0] == 'c' ? lessons::tensors::Cut::Columns : lessons::tensors::Cut::Rows, .knife = 3});
            QCOMPARE(run.shape("As[0]"), (cut[0] == 'c' ? std::vector<int>{4, 3} : std::vector<int>{3, 4}));
            const Picture picture = paint(*opened, 1);
            const auto knife = widgets::regionNamed(picture.regions, "knife"), A = widgets::regionNamed(picture.regions, "A");
            QVERIFY(knife && A && knife->grip);
            const auto grip = knife->grip(knife->rect.center());
            for (const auto& [share, text] : {std::pair{0.26, "1"}, {0.5, "2"}, {0.01, "1"}, {0.99, "3"}})
                QCOMPARE(grip->movedTo(A->rect.topLeft() + QPointF(A->rect.width() * share, A->rect.height() * share)),
                         QString(text));
        }
    }
    void wrongHeadsAreRefused()
    {
        const auto opened = session({{"run", "attention"}});
        for (const auto& [devices, heads] : {std::pair{"2", "3"}, {"4", "2"}, {"3", "4"}, {"2", "6"}})
            QVERIFY_THROWS_EXCEPTION(engine::InputError, opened->apply({{"devices", devices}, {"heads", heads}}));
        QCOMPARE(atEnd(*opened, "sentForward"), 16.0);
        opened->apply({{"devices", "4"}}); // heads follow
        QCOMPARE(engine::find(opened->fields(), "heads").text(), std::string("4"));
    }
    void answers()
    {
        const auto right = [](const std::vector<Change>& changes, const char* id) {
            const auto opened = session(changes);
            return rightAnswer(*opened, *find(opened->questions(), id)).option;
        };
        for (const char* cut : {"columns", "rows"}) {
            QCOMPARE(right({{"cut", cut}}, "no-message"), QString("columns"));
            QCOMPARE(right({{"cut", cut}}, "no-message-back"), QString("rows"));
        }
        for (const char* run : {"mlp", "attention"}) QCOMPARE(right({{"run", run}}, "where"), QString("Z"));
        QCOMPARE(right({{"run", "gelu"}}, "between"), QString("other"));
        QCOMPARE(right({{"run", "gelu"}, {"between", "linear"}}, "between"), QString("same"));
        QCOMPARE(right({{"run", "sequence"}, {"devices", "3"}}, "bytes"), QString("same"));
        QVERIFY(session({{"devices", "1"}})->questions().empty());
    }
};

REGISTER_TEST(TestTensorParallelLesson, "tensor-parallel")
REGISTER_CORNERS("tensor-parallel", "cut=rows knife=1", "devices=4 cut=rows", "devices=3 knife=2",
                 "run=mlp devices=4 between=relu", "run=attention heads=4", "run=attention devices=4",
                 "run=gelu devices=3 between=linear", "run=sequence devices=4", "run=sequence devices=1", "run=mlp devices=1")
#include "test_tensor_parallel.moc"
