#include "engine/core/error.h"
#include "engine/data/autoregression.h"
#include "engine/data/series.h"
#include "engine/data/text.h"
#include "tests/run.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>
#include <set>

using namespace engine;

class TestSeriesAndText : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    std::filesystem::path file(const std::string& bytes)
    {
        const std::filesystem::path path = m_folder.filePath(QStringLiteral("x.csv")).toStdString();
        std::ofstream(path, std::ios::binary) << bytes;
        return path;
    }

private Q_SLOTS:
    void theSeriesAreWhole()
    {
        const Series spots = sunspots(), carbon = carbonDioxide(), sea = seaTemperature(), days = seattleHighestOfDays();
        QCOMPARE((std::vector{spots.length(), carbon.length(), sea.length(), days.length()}),
                 (std::vector{309, 2284, 732, 1461}));
        QCOMPARE((std::vector{spots.filled, carbon.filled, sea.filled, days.filled}), (std::vector{0, 59, 0, 0}));
        QCOMPARE(spots.times.back(), std::string("2008"));
        QVERIFY(spots.values.front() == 5 && sea.values[1] == 24.2 && days.values[1] == 10.6);
        for (const double ppm : carbon.values) QVERIFY(ppm > 310 && ppm < 380);
    }
    void missingValuesLieOnALine()
    {
        const Series series = readSeries(file("t,x\n1,2\n2,\n3,NA\n4,8\n5,7\n"), "x");
        QCOMPARE(series.values, (std::vector<double>{2, 4, 6, 8, 7}));
        QCOMPARE(series.filled, 2);
    }
    void otherTablesAreRefused()
    {
        for (const char* text :
             {"t,x\n", "t,y\n1,2\n", "t,x\n1,\n2,3\n", "t,x\n1,2\n2,\n", "t,x\n1,2\n2,two\n", "t,x\n1,2\n2\n", "\n"})
            QVERIFY_THROWS_EXCEPTION(InputError, readSeries(file(text), "x"));
        QVERIFY_THROWS_EXCEPTION(InputError, readSeries("/nowhere/x.csv", "x"));
    }
    void everyForecastHasItsWindow()
    {
        const std::vector<double> values{10, 11, 12, 13, 14, 15, 16};
        for (int window = 1; window <= 8; ++window)
            for (int ahead = 1; ahead <= 8; ++ahead) {
                const ForecastSet set = forecastSet(values, window, ahead);
                QCOMPARE(set.rows(), std::max(0, 7 - window - ahead + 1));
                QCOMPARE(set.features.size(), std::size_t(set.rows() * window));
                for (int row = 0; row < set.rows(); ++row) {
                    for (int i = 0; i < window; ++i) QCOMPARE(set.features[std::size_t(row * window + i)], float(10 + row + i));
                    QCOMPARE(set.targets[std::size_t(row)], set.features[std::size_t(row * window + window - 1)] + float(ahead));
                }
            }
        QVERIFY_THROWS_EXCEPTION(InputError, forecastSet(values, 0, 1));
        QVERIFY_THROWS_EXCEPTION(InputError, forecastSet(values, 1, 0));
    }
    /// A wave is what its two values before say: x_t - m = 2 cos ω (x_{t-1} - m) - (x_{t-2} - m).
    void aLineThroughAWaveIsExact()
    {
        std::vector<double> wave;
        for (int t = 0; t < 40; ++t) wave.push_back(50 + 7 * std::sin(0.6 * t));
        const Autoregression line = leastSquares(wave, 2);
        QVERIFY(std::abs(line.weights[0] - 2 * std::cos(0.6)) < 1e-9 && std::abs(line.weights[1] + 1) < 1e-9);
        QVERIFY(std::abs(line.next(wave) - (50 + 7 * std::sin(0.6 * 40))) < 1e-9);
        QVERIFY_THROWS_EXCEPTION(InputError, leastSquares(wave, 0));
        QVERIFY_THROWS_EXCEPTION(InputError, leastSquares(wave, 20));
        QVERIFY_THROWS_EXCEPTION(InputError, leastSquares(std::vector<double>(40, 3.0), 2));
    }
    /// What least squares leaves over has nothing to do with what it was told: that is what it means.
    void whatALineLeavesIsUncorrelated()
    {
        constexpr int Order = 20;
        const std::vector<double> all = sunspots().values;
        const Autoregression line = leastSquares(all, Order);
        std::vector<double> with(Order + 1, 0);
        for (std::size_t t = Order; t < all.size(); ++t) {
            const double rest = all[t] - line.next({all.data(), t});
            for (std::size_t k = 0; k < Order; ++k) with[k] += rest * all[t - 1 - k];
            with[Order] += rest;
        }
        for (const double sum : with) QVERIFY(std::abs(sum) < 1e-5);
    }
    void theTextsAreWhole()
    {
        const auto names = firstNames(), couplets = tangCouplets(), quatrains = tangQuatrains(), plays = shakespeare();
        QCOMPARE((std::vector{names.size(), couplets.size(), quatrains.size(), plays.size()}),
                 (std::vector<std::size_t>{32033, 3266, 1253, 32777}));
        QCOMPARE(Alphabet(names).size(), 26);
        QCOMPARE(Alphabet(couplets).size(), 402);
        QCOMPARE(Alphabet(quatrains).size(), 1475);
    }
    void everyPoemHasItsForm()
    {
        const auto hasForm = [](const std::string& poem, std::size_t length) {
            const auto characters = charactersOf(poem);
            if (characters.size() != length) return false;
            for (std::size_t i = 0; i < length; ++i) {
                const std::string mark = i % 12 == 5 ? "，" : i % 12 == 11 ? "。" : "";
                if (mark.empty() ? characters[i].size() != 3 || characters[i] == "，" || characters[i] == "。"
                                 : characters[i] != mark)
                    return false;
            }
            return true;
        };
        for (const std::string& couplet : tangCouplets()) QVERIFY2(hasForm(couplet, 12), couplet.c_str());
        for (const std::string& quatrain : tangQuatrains()) QVERIFY2(hasForm(quatrain, 24), quatrain.c_str());
    }
    void anAlphabetInvertsItself()
    {
        const auto couplets = tangCouplets();
        const Alphabet alphabet(couplets);
        for (int i = 1; i < alphabet.size(); ++i) // code points rise
            QVERIFY(QString::fromStdString(alphabet.symbol(i - 1)).at(0) < QString::fromStdString(alphabet.symbol(i)).at(0));
        for (const std::string& couplet : couplets) {
            const auto numbers = alphabet.encoded(couplet);
            QCOMPARE(numbers.size(), std::size_t(12));
            QCOMPARE(alphabet.decoded(numbers), couplet);
        }
        QVERIFY_THROWS_EXCEPTION(InputError, alphabet.encoded("x"));
    }
    void charactersOfAnyLengthAreOne()
    {
        const std::string text = "aé二😀";
        QCOMPARE(charactersOf(text), (std::vector<std::string>{"a", "é", "二", "😀"}));
        QVERIFY(charactersOf("").empty());
    }
    void linesEndAsAnySystemWritesThem()
    {
        QCOMPARE(readLines(file("one\r\n\r\ntwo\n\nthree")), (std::vector<std::string>{"one", "two", "three"}));
        for (const std::string& bytes : {std::string(), std::string("\n\n"), std::string("\xFF\xFE"), std::string("a\0b", 3)})
            QVERIFY_THROWS_EXCEPTION(InputError, readLines(file(bytes)));
        QVERIFY_THROWS_EXCEPTION(InputError, readLines("/nowhere/x.txt"));
    }
};

REGISTER_TEST(TestSeriesAndText)
#include "test_series_and_text.moc"
