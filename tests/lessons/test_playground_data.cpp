#include "tests/lessons/playground.h"

#include <QTemporaryDir>

using namespace lessons::playground::tests;

/// The data of the playground: own tables, painted points, and what does not go together.
namespace {

/// The path of one of the tables that tests share.
QString ownTable(const char* name)
{
    return QStringLiteral(TENSORSCOPE_SOURCE_DIR "/tests/engine/tables/") + QLatin1String(name);
}

} // namespace

class TestPlaygroundData : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // --- own tables ------------------------------------------------------------------------------------------------

    /// Seconds since 1970, and the same from the first of them on.
    void aConstantThatIsAddedToAColumnChangesNoBit()
    {
        const auto run = [](const char* table) { return opened(QStringLiteral("batch=4 data=") + ownTable(table)); };
        const auto large = run("unix-seconds.csv"), small = run("unix-seconds-shifted.csv");
        for (auto* session : {large.get(), small.get()}) session->await(60);
        QCOMPARE(difference(large->values(60), small->values(60)), QString());
    }
    /// Read as numbers and with what the name says, the ticks are the ends and the middle of the axis.
    void ticksOfAnAxisDiffer_data()
    {
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("step");
        QTest::addColumn<bool>("offset");
        QTest::newRow("seconds since 1970") << 1.7e9 << 1.0 << true;
        QTest::newRow("below zero") << -1.7e9 << 1.0 << true;
        QTest::newRow("hundred thousands") << 123000.0 << 10.0 << true;
        QTest::newRow("near each other") << 1.5 << 1e-7 << true;
        QTest::newRow("small") << 0.0 << 1e-3 << false;
        QTest::newRow("ordinary") << 40.0 << 0.5 << false;
        QTest::newRow("large and far from each other") << 1e6 << 1e5 << false;
    }
    void ticksOfAnAxisDiffer()
    {
        using namespace lessons::playground;
        QFETCH(double, first);
        QFETCH(double, step);
        QFETCH(bool, offset);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("t.csv")));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("u,v,class\n");
        for (int i = 0; i < 20; ++i)
            file.write(QByteArray::number(first + i * step, 'g', 17) + ',' + QByteArray::number(i) + (i % 2 ? ",x\n" : ",y\n"));
        file.close();
        const auto plan = planOf(paramsOf(QStringLiteral("data=") + file.fileName()));
        const auto read = [](QString text) {
            return text.remove(QChar(0x2009)).replace(QChar(0x2212), QLatin1Char('-')).toDouble();
        };
        const QString name = axisName(*plan, 0);
        QCOMPARE(name != QLatin1String("u"), offset);
        const double base = offset ? (name.contains(QLatin1Char('+')) ? -1 : 1) * read(name.mid(4)) : 0;
        const double reach = plan->bound * plan->scaling->sd[0], middle = plan->scaling->mean[0];
        for (const double share : {-1.0, 0.0, 1.0}) {
            const QString tick = axisNumber(*plan, 0, share);
            if (!tick.contains(QChar(0xD7)))
                QVERIFY2(std::abs(base + read(tick) - (middle + share * reach)) < 0.06 * reach, qPrintable(name + tick));
        }
        QVERIFY(axisNumber(*plan, 0, -1) != axisNumber(*plan, 0, 0) && axisNumber(*plan, 0, 0) != axisNumber(*plan, 0, 1));
        QVERIFY(placeName(*plan, 0, 0) != placeName(*plan, 0.1, 0));
    }
    void theClassColumnIsChosen()
    {
        const QString table = ownTable("remark-column-last.csv");
        const auto session = opened(QStringLiteral("data=") + table);
        QVERIFY(session->notice().contains(QStringLiteral("classes taken from column 'colour'")));
        for (const char* column : {"colour", "3"}) {
            session->apply({{"class-column", column}});
            QVERIFY(!session->notice().contains(QStringLiteral("classes taken")));
        }
        for (const auto& [column, why] :
             {std::pair{"remark", "has only the class"}, {"5", "has no column '5'"}, {"w", "regression"}})
            try {
                session->apply({{"class-column", column}});
                QFAIL("not refused");
            } catch (const InputError& error) {
                QVERIFY2(QString::fromUtf8(error.what()).contains(QLatin1String(why)), error.what());
            }
        session->apply({{"data", "circle"}}); // which has no columns to choose from
        session->await(3);
        QCOMPARE(session->reached(), 3);
    }
    /// What is said as the file says it by itself gives the same run; anything else another, or a refusal that changes nothing.
    void howATableIsReadIsPartOfTheRun()
    {
        const QString table = QStringLiteral("batch=3 data=") + ownTable("semicolon-decimal-comma.csv");
        const auto alone = opened(table);
        const auto told = opened(table + QStringLiteral(" header=yes separator=semicolon decimal=comma table-columns=1,height "
                                                        "class-column=3 encoding=utf-8"));
        for (auto* session : {alone.get(), told.get()}) session->await(20);
        QCOMPARE(difference(alone->values(20), told->values(20)), QString());
        told->apply({{"table-columns", "2,1"}}, 20);
        QCOMPARE(told->reached(), 0); // begun anew: the weights meant other columns
        told->await(20);
        QVERIFY(!sameBits(alone->values(20), told->values(20)));
        const Values there = told->values(20);
        for (const Change& change : Changes{{"separator", "comma"},
                                            {"decimal", "point"},
                                            {"encoding", "utf-16"},
                                            {"table-columns", "1"},
                                            {"class-column", ""}})
            QVERIFY_THROWS_EXCEPTION(InputError, told->apply({change}, 20));
        QCOMPARE(difference(told->values(20), there), QString());
    }

    // --- painted points -------------------------------------------------------------------------------------------

    void withoutPointsTheRunWaits()
    {
        const auto session = opened(QStringLiteral("data=painted"));
        session->await(100);
        QCOMPARE(session->reached(), 0);
        QVERIFY(session->hasEnded());
        QCOMPARE(session->lastStep(), 0);
        QVERIFY(session->caption(0).warns || !session->caption(0).whole().isEmpty());
        QVERIFY(session->caption(0).whole().contains(QStringLiteral("Paint")));
        paint(*session, 0);
        QVERIFY(std::isnan(number(*session, 0, "testAccuracy")));

        QCOMPARE(session->apply({{"points", "-2,-2,0;-2,-3,0;-3,-2,0;2,2,1;2,3,1;3,2,1"}}, 0), 0);
        QVERIFY(!session->hasEnded());
        session->await(100);
        QCOMPARE(session->reached(), 100);
        QCOMPARE(number(*session, 100, "trainAccuracy"), 1.0);
    }
    void pointsComeAndGoWhileTheRunGoesOn_data()
    {
        QTest::addColumn<QString>("loss");
        for (const char* loss : {"cross-entropy", "squared-error", "hinge"}) QTest::newRow(loss) << QString::fromLatin1(loss);
    }
    void pointsComeAndGoWhileTheRunGoesOn()
    {
        QFETCH(QString, loss);
        const auto session = opened(QStringLiteral("data=painted loss=%1 batch=3").arg(loss));
        const std::string few = "1,1,0;-1,-1,1", more = few + ";2,2,0;-2,-2,1;2,3,0;-3,-2,1;1,2,0", third = more + ";0,4,2;0,5,2";
        int at = 0;
        for (const std::string& points : {few, more, third, more, few, std::string("1,1,0"), std::string("1,1,7"), few,
                                          std::string(), std::string("9,9,1"), more}) {
            at = session->apply({{"points", points}}, at);
            const int rows = points.empty() ? 0 : int(std::count(points.begin(), points.end(), ';')) + 1;
            for (const int step : {at, at + 1, at + 25}) {
                const Values values = session->values(step);
                if (step > 0)
                    for (const int row : batchOf(values)) QVERIFY2(row < rows, points.c_str());
                paint(*session, std::min(step, session->reached()));
            }
            at = session->reached();
        }
        QVERIFY(!session->hasEnded());
    }
    void oneChangeBringsDataAndPointsAndLoss()
    {
        for (const char* loss : {"cross-entropy", "squared-error", "hinge"})
            for (const char* points : {"1,1,0", "1,1,1", "1,1,0;2,2,1", "1,1,0;2,2,0", "1,1,1;2,2,1", "1,1,0;2,2,2", "0,0,7"}) {
                const auto session = opened();
                session->await(5);
                session->apply({{"loss", loss}, {"points", points}, {"data", "painted"}}, 5);
                session->await(30);
                QCOMPARE(session->reached(), 30);
                paint(*session, 30);
            }
    }

    void wrongCombinationsAreRefused_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("changes");
        QTest::addColumn<QString>("right");
        const auto row = [](const char* before, const char* changes, const char* right) {
            QTest::newRow(changes) << QString::fromLatin1(before) << QString::fromLatin1(changes) << QString::fromLatin1(right);
        };
        row("", "features=x3", "x1 to x2");
        row("", "features=x1,x2,x1x3", "x1 to x2");
        row("", "features=sin(x3)", "x1 to x2");
        row("data=iris", "features=x5", "x1 to x4");
        row("data=iris features=x3,x4", "data=circle", "x1 to x2");
        row("", "features=x0", "x1, x2");
        row("", "features=", "x1, x2");
        row("", "features=x1,x1,x1,x1,x1,x1,x1,x1,x1,x1,x1,x1,x1,x1,x1,x1,x1", "16");
        row("", "layers=17", "1 to 16 units");
        row("", "layers=0", "1 to 16 units");
        row("", "layers=8,,8", "1 to 16 units");
        row("", "layers=", "none");
        row("", "layers=1,1,1,1,1,1,1", "6 layers");
        row("", "activation=tanh,step", "leaky-relu");
        row("", "activation=", "leaky-relu");
        row("", "data=nowhere.csv", "CSV file");
        row("", "data=", "CSV file");
        row("data=painted", "points=1,1", "x,y,class");
        row("data=painted", "points=1,1,8", "0 to 7");
        row("data=painted", "points=11,0,0", "-10 to 10");
        row("", "learning-rate=0", "it takes a number from");
        row("", "loss=mse", "squared-error");
    }
    void wrongCombinationsAreRefused()
    {
        QFETCH(QString, before);
        QFETCH(QString, changes);
        QFETCH(QString, right);
        const auto session = opened(before);
        session->await(10);
        const Values there = session->values(10);
        const int reached = session->reached();
        try {
            session->apply(changesOf(changes), 5);
            QFAIL("not refused");
        } catch (const InputError& error) {
            QVERIFY2(QString::fromUtf8(error.what()).contains(right), error.what());
        }
        QCOMPARE(session->reached(), reached);
        QCOMPARE(difference(session->values(10), there), QString());
    }
};

REGISTER_TEST(TestPlaygroundData, "playground")
#include "test_playground_data.moc"
