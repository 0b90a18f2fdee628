#include "lessons/recurrent/sunspots.h"
#include "tests/lessons/recurrent.h"
#include "tests/run.h"

#include <QTemporaryDir>

#include <fstream>
#include <set>

using namespace lessons;

namespace {

recurrent::Setup of(const std::string& data, int hidden = 4, int length = 12)
{
    recurrent::Setup setup;
    setup.data = data, setup.hidden = hidden, setup.length = length, setup.rate = 0.01;
    return setup;
}

} // namespace

class TestRecurrentData : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    std::string file(const std::string& text) const
    {
        const std::string path = m_folder.filePath(QStringLiteral("own.txt")).toStdString();
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }

private Q_SLOTS:
    /// RMSE in standard deviations of the years up to 1929, computed apart with fractions that round nothing.
    void theLineIsTheKnownOne()
    {
        const recurrent::Sunspots& all = recurrent::sunspots();
        QCOMPARE(all.values.size(), std::size_t(309));
        QVERIFY(std::abs(std::sqrt(all.errorOfLine()) - 0.5673467) < 1e-6);
        QVERIFY(std::abs(std::sqrt(all.errorOfSame()) - 0.9365737) < 1e-6);
    }
    /// Tests end with the year that is asked for; what is learnt from knows nothing after 1929.
    void noYearOfTheTestsIsLearnt()
    {
        const recurrent::Sunspots& all = recurrent::sunspots();
        const auto tests = all.ofTests(12), learnt = all.drawn(500, 12, engine::Random(1));
        for (int test = 0; test < recurrent::Sunspots::Tests; ++test)
            QCOMPARE(tests.targets[std::size_t(test)], float(all.right(test)));
        for (int test = 1; test < recurrent::Sunspots::Tests; ++test)
            QCOMPARE(tests.at(test, 0, 11), tests.targets[std::size_t(test - 1)]);
        std::set<float> known;
        for (int year = 0; year < recurrent::Sunspots::FirstTest - recurrent::Sunspots::First; ++year)
            known.insert(float(all.values[std::size_t(year)]));
        for (const float target : learnt.targets) QVERIFY(known.contains(target));
    }

    void eachCharacterIsAskedForAfterThoseBeforeIt_data()
    {
        QTest::addColumn<QString>("data");
        for (const char* data : {"names", "couplets"}) QTest::newRow(data) << data;
    }
    void eachCharacterIsAskedForAfterThoseBeforeIt()
    {
        QFETCH(QString, data);
        const recurrent::Setup setup = of(data.toStdString());
        const auto plan = recurrent::planOf(setup);
        const auto batch = recurrent::batchOf(setup, *plan, 0);
        for (int row = 0; row < batch.rows(); ++row)
            for (int t = 0; t + 1 < setup.length; ++t)
                QCOMPARE(float(batch.labels[std::size_t(row * setup.length + t)]), batch.at(row, 0, t + 1));
        // each line is in one part or the other, every tenth in that of the tests
        const auto lines = data == QLatin1String("names") ? engine::firstNames() : engine::tangCouplets();
        std::size_t all = 0, tests = 0;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const std::size_t length = engine::charactersOf(lines[i]).size() + 1;
            all += length, tests += i % 10 == 9 ? length : 0;
        }
        QCOMPARE(plan->corpus->tests.size(), tests + 1); // and the end of the last one
        QCOMPARE(plan->corpus->learnt.size(), all - tests + 1);
    }
    /// At first all characters are alike, which is log₂ of their number; single letters alone make 4.09 bits of names.
    void itLearnsToSpell()
    {
        const recurrent::Setup setup = of("names", 16);
        recurrent::State state = recurrent::begin(setup);
        QVERIFY(std::abs(measuresOf(setup, state).testLoss - std::log2(27)) < 0.2);
        for (int k = 0; k < 120; ++k) recurrent::step(setup, state);
        QVERIFY(measuresOf(setup, state).testLoss < 3.9);
    }
    void whatItWritesIsOfItsCharacters()
    {
        const auto session = openedAt("lstm", {{"data", "couplets"}}, 3);
        const auto find = [&](int step) {
            const engine::Values values = session->values(step);
            const auto found = std::ranges::find(values, "written", [](const auto& value) { return value.first; });
            return std::get<std::string>(found->second.content);
        };
        const auto corpus = recurrent::corpusOf("couplets");
        const auto lines = QString::fromStdString(find(3)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(!lines.empty());
        for (const QString& line : lines) {
            QVERIFY(line.size() <= 12);
            QVERIFY(!corpus->alphabet.encoded(line.toStdString()).empty()); // or it throws
        }
        QCOMPARE(find(3), find(3));
    }

    void ownTexts()
    {
        std::string text;
        for (int line = 0; line < 30; ++line) text += "line " + std::to_string(line) + "\n";
        const auto session = openedAt("gru", {{"data", file(text)}, {"length", "5"}}, 2);
        QVERIFY(std::isfinite(numberNamed(session->values(2), "testLoss")));
        QCOMPARE(session->samplesInside(2), 0);
    }
    void otherFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("why");
        QByteArray symbols;
        for (int line = 0; line < 30; ++line) {
            for (int i = 0; i < 100; ++i) symbols += QString(QChar(0x4e00 + 100 * line + i)).toUtf8();
            symbols += '\n';
        }
        QTest::newRow("binary") << QByteArray("a\0b\n", 4).repeated(30) << "UTF-8";
        QTest::newRow("few lines") << QByteArray("a\nb\n") << "2 lines";
        QTest::newRow("too short") << QByteArray("a\n").repeated(30) << "12 characters";
        QTest::newRow("too many characters") << symbols << "3001 different";
    }
    void otherFilesAreRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, why);
        try {
            recurrent::planOf(of(file(text.toStdString())));
            QFAIL("was taken");
        } catch (const engine::InputError& error) {
            QVERIFY2(QString::fromUtf8(error.what()).contains(why), error.what());
        }
    }
};

REGISTER_TEST(TestRecurrentData, "lstm")
#include "test_recurrent_data.moc"
