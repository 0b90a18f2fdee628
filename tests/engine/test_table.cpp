#include "engine/core/error.h"
#include "engine/core/random.h"
#include "engine/data/table.h"
#include "tests/run.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <map>

using namespace engine;

namespace {

/// A table whose two classes are told apart by anybody.
const QByteArray Good = "a,b,class\n1,2,x\n3,4.5,y\n";

} // namespace

class TestTable : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path written(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("table.csv")));
        return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName().toStdString() : std::string();
    }
    Dataset read(const QByteArray& bytes) { return readTable(written(bytes)); }
    /// What the error says after the path.
    QString complaint(const std::filesystem::path& path)
    {
        try {
            readTable(path);
        } catch (const InputError& error) {
            const QString text = QString::fromUtf8(error.what()), start = QString::fromStdString(path.string()) + ": ";
            return text.startsWith(start) && !text.contains('\n') ? text.mid(start.size()) : "not one line: " + text;
        }
        return QStringLiteral("no error");
    }

private Q_SLOTS:
    void formsOfATable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("commas") << Good;
        QTest::newRow("semicolons") << QByteArray("a;b;class\n1;2;x\n3;4.5;y\n");
        QTest::newRow("tabs") << QByteArray("a\tb\tclass\n1\t2\tx\n3\t4.5\ty\n");
        QTest::newRow("CRLF") << QByteArray("a,b,class\r\n1,2,x\r\n3,4.5,y\r\n");
        QTest::newRow("CR") << QByteArray("a,b,class\r1,2,x\r3,4.5,y\r");
        QTest::newRow("no last line end") << QByteArray("a,b,class\n1,2,x\n3,4.5,y");
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + Good;
        QTest::newRow("blank lines") << QByteArray("\n\na,b,class\n\n1,2,x\n   \n3,4.5,y\n\n\n");
        QTest::newRow("blanks") << QByteArray(" a , b,class \n 1, 2,x\n3 ,+4.5 , y\n");
        QTest::newRow("quotes") << QByteArray("\"a\",b,\"class\"\n\"1\",2,x\n3,\"4.5\" , \"y\"\n");
        QTest::newRow("exponents") << QByteArray("a,b,class\n1e0,.2E1,x\n+3,45e-1,y\n");
        QTest::newRow("empty last column") << QByteArray("a,b,class,\n1,2,x,\n3,4.5,y,\n");
    }
    void formsOfATable()
    {
        QFETCH(QByteArray, bytes);
        const Dataset expected{{"a", "b"}, {"x", "y"}, {1, 2, 3, 4.5F}, {0, 1}, {}};
        QVERIFY(read(bytes) == expected);
    }
    void quotedValuesMayHoldAnything()
    {
        const Dataset data = read("\"a, \"\"b\"\"\",\"two\nlines\",class\n1,2,\"x;y\"\n3,4,\"\"\"z\"\"\"\n");
        QCOMPARE(data.columns, (std::vector<std::string>{"a, \"b\"", "two lines"}));
        QCOMPARE(data.classes, (std::vector<std::string>{"\"z\"", "x;y"}));
        QCOMPARE(data.labels, (std::vector<int>{1, 0}));
        QCOMPARE(complaint(written("a,\"b\nc\",class\n1,2,x\n1,z,y\n1,2,x\n")),
                 QStringLiteral("line 4 has 'z' in column 'b c'; it should be a number with a decimal point, or empty"));
    }
    void withoutAHeaderColumnsAreNumbered()
    {
        const Dataset data = read("5.1,3.5,0\n4.9,3.0,1\n6,7,10\n1,2,9\n");
        QCOMPARE(data.columns, (std::vector<std::string>{"column 1", "column 2"}));
        QCOMPARE(data.classes, (std::vector<std::string>{"0", "1", "9", "10"})); // sorted as numbers
        QCOMPARE(data.labels, (std::vector<int>{0, 1, 3, 2}));
    }
    void theLastTextIsTheClassWhereverItStands()
    {
        const Dataset data = read("name,kind,a,b\nAnna,x,1,2\nBob,y,3,4\n");
        QCOMPARE(data.classes, (std::vector<std::string>{"x", "y"}));
        QCOMPARE(inEnglish(data.notices.at(0)), std::string("columns left out, as they are no numbers: name"));
        const Dataset chosen = readTable(written("name,kind,a,b\nAnna,x,1,2\nBob,y,3,4\n"), {"name", {"b", "a"}});
        const Dataset expected{{"b", "a"}, {"Anna", "Bob"}, {2, 1, 4, 3}, {0, 1}, {}};
        QVERIFY(chosen == expected);
    }
    void classesDoNotDependOnTheOrderOfRows()
    {
        QCOMPARE(read("a,b,c\n1,2,x\n3,4,z\n5,6,y\n").classes, read("a,b,c\n5,6,y\n3,4,z\n1,2,x\n").classes);
    }
    void chineseIsRead()
    {
        const Dataset data = read("长度,宽度,种类\n1,2,山鸢尾\n3,4,变色鸢尾\n");
        QCOMPARE(data.columns, (std::vector<std::string>{"长度", "宽度"}));
        QCOMPARE(data.classes, (std::vector<std::string>{"变色鸢尾", "山鸢尾"}));
    }
    void rowsThatMissAValueAreSkipped()
    {
        for (const char* missing : {"", "NA", "n/a", "NaN", "nan", "NULL", "?", " "}) {
            const QByteArray table =
                QByteArray("a,b,class\n1,2,x\nMISSING,4,y\n5,6,y\n7,8,MISSING\n").replace("MISSING", missing);
            const Dataset data = read(table);
            QCOMPARE(data.features, (std::vector<float>{1, 2, 5, 6}));
            QCOMPARE(data.labels, (std::vector<int>{0, 1}));
            QCOMPARE(inEnglish(data.notices.at(0)), std::string("rows skipped for missing values: 2 of 4"));
        }
    }

    void unusableTablesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        const QByteArray zero(1, '\0');
        const auto add = [](const char* name, const QByteArray& bytes, const char* said) {
            QTest::newRow(name) << bytes << QString::fromUtf8(said);
        };
        add("empty", "", "is empty; it should be a table in UTF-8 with columns of numbers and one of classes");
        add("only a mark", "\xEF\xBB\xBF", "holds blank lines only");
        add("blank", "\n\r\n  \n", "holds blank lines only");
        add("header only", "a,b,class\n", "has no row with values below its first line");
        add("one class", "a,b,class\n1,2,x\n3,4,x\n", "has only the class 'x' in column 'class'; it should have 2 to 8");
        add("text", Good + "5,6.2.2,y\n",
            "line 4 has '6.2.2' in column 'b'; it should be a number with a decimal point, or empty");
        add("infinite", Good + "inf,6,y\n", "line 4 has 'inf' in column 'a'; it should be a number");
        add("huge", Good + "1e300,6,y\n", "line 4 has '1e300' in column 'a'; it should be a number");
        add("hexadecimal", Good + "0x10,6,y\n", "line 4 has '0x10' in column 'a'; it should be a number");
        add("decimal comma", "a;b;class\n1,5;2,5;x\n3,5;4,5;y\n",
            "has too few columns of numbers beside the classes (class): 0; it should "
            "have two or more, with decimal points");
        add("one number", "a,class\n1,x\n2,y\n",
            "has too few columns of numbers beside the classes (class): 1; it should have two");
        add("one column", "class\nx\ny\n", "has one value in its first line; values should be separated by , ; or tabs");
        add("ragged", Good + "1,2\n", "line 4 has 2 values; it should have 3, as the first line has");
        add("ragged after blank lines", Good + "\n\n1,2,x,4\n", "line 6 has 4 values; it should have 3");
        add("all missing", "a,b,class\n1,,x\n,4,y\n", "has missing values in every row");
        add("9 classes", "1,2,0\n1,2,1\n1,2,2\n1,2,3\n1,2,4\n1,2,5\n1,2,6\n1,2,7\n1,2,8\n",
            "line 9 brings the 9th class, '8', into column 'column 3'; it should have 2 to 8");
        add("open quote", Good + "5,6,\"y\n7,8,x\n", "line 4 opens a quote that is never closed");
        add("text after a quote", Good + "5,6,\"y\"z\n", "line 4 has text after a closing quote");
        add("Latin-1", Good + "5,6,caf\xE9\n", "line 4 is not in UTF-8 (perhaps in Latin-1 or GBK); save the table as UTF-8");
        add("cut inside a character", Good + "5,6,\xE5\xB1", "line 4 is not in UTF-8");
        add("UTF-16 little", QByteArray("\xFF\xFE", 2) + "a" + zero, "is text in UTF-16; save it as UTF-8");
        add("UTF-16 big", QByteArray("\xFE\xFF", 2) + zero + "a", "is text in UTF-16; save it as UTF-8");
        add("UTF-16 without a mark", "a" + zero + "," + zero, "holds zero bytes, as binary files and UTF-16 do");
        add("zeros", QByteArray(100000, '\0'), "holds zero bytes");
        add("late zero", Good + QByteArray("5,6,y\n").repeated(20000) + "1," + zero + ",x\n",
            "line 20004 holds a control character");
        add("escape", Good + "5,6,\x1By\n", "line 4 holds a control character, so this is no text");
        add("endless line", QByteArray("1,2,x\n1,2,y").append(QByteArray(200000, 'y')), "line 2 is longer than 65536 bytes");
        add("many columns", QByteArray("1,").repeated(1000), "line 1 has more than 256 values");
        add("named as a program",
            QByteArray("\x7F"
                       "ELF\x02\x01\x01",
                       7) +
                zero,
            "holds zero bytes");
    }
    void unusableTablesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const QString text = complaint(written(bytes));
        QVERIFY2(text.startsWith(said), qPrintable(text));
    }
    void whatIsNoFileIsRefused()
    {
        QVERIFY(complaint(m_folder.filePath(QStringLiteral("none.csv")).toStdString()).startsWith("there is no such file; "));
        QVERIFY(complaint({}).startsWith("there is no such file; "));
        QVERIFY(complaint(m_folder.path().toStdString()).startsWith("is a folder; "));
        QVERIFY(complaint("/dev/zero").startsWith("is no ordinary file; "));
        const auto path = written(Good);
        QVERIFY(readTable(path).rows() == 2);
        QVERIFY_THROWS_EXCEPTION(InputError, readTable(path, {"species", {}}));
        QVERIFY_THROWS_EXCEPTION(InputError, readTable(path, {{}, {"a", "c"}}));
    }

    void aHugeTableIsSampled()
    {
        // 200 000 rows in which column a counts, b is its square root and the class its parity.
        const int n = 200000;
        QByteArray bytes = "a,b,class\n";
        for (int i = 0; i < n; ++i)
            bytes += QByteArray::number(i) + ',' + QByteArray::number(std::sqrt(i), 'g', 9) + (i % 2 == 0 ? ",even\n" : ",odd\n");
        const Dataset data = read(bytes);
        QCOMPARE(data.rows(), MostTableRows);
        QCOMPARE(inEnglish(data.notices.at(0)), std::string("rows sampled at random: 20000 of 200000"));
        double sum = 0;
        std::map<int, int> seen;
        for (int row = 0; row < data.rows(); ++row) {
            const int i = int(data.at(row, 0));
            QCOMPARE(++seen[i], 1);
            QVERIFY(std::abs(data.at(row, 1) - std::sqrt(i)) < 1e-4);
            QCOMPARE(data.classes[std::size_t(data.labels[std::size_t(row)])], std::string(i % 2 == 0 ? "even" : "odd"));
            sum += i;
        }
        // Mean (n - 1) / 2, variance n^2 / 12; five standard deviations.
        QVERIFY(std::abs(sum / data.rows() - (n - 1) / 2.0) < 5 * n / std::sqrt(12.0 * data.rows()));
        QVERIFY(read(bytes) == data);
        QVERIFY(complaint(written(bytes + "1,x,odd\n")).startsWith("line 200002 has 'x' in column 'b'"));
    }
    void anyBytesGiveATableOrOneLine()
    {
        Random random(1);
        const auto below = [&random](int n) { return int(random.uniform() * n); };
        const QByteArray alphabet = "1234567890.,;\t\"\n\r xyNA-+e?\xEF\xBB\xBF\xC3\xA9";
        int tables = 0;
        for (int trial = 0; trial < 1000; ++trial) {
            QByteArray bytes = trial % 3 == 0 ? QByteArray() : "a,b,class\n1,2,x\n3,4,y\n5,6,x\n\"7\",8,y\n";
            const int edits = trial % 3 == 0 ? below(60) : 1 + below(4);
            for (int i = 0; i < edits; ++i) {
                const char c = trial % 7 == 0 ? char(below(256)) : alphabet[below(int(alphabet.size()))];
                if (bytes.isEmpty() || below(2) == 0) bytes.insert(below(int(bytes.size()) + 1), c);
                else bytes[below(int(bytes.size()))] = c;
            }
            Dataset data;
            try {
                data = read(bytes);
            } catch (const InputError& error) {
                QVERIFY2(!QByteArray(error.what()).contains('\n'), error.what());
                continue;
            }
            ++tables;
            QVERIFY(data.rows() > 0 && data.columnCount() >= 2 && data.classes.size() >= 2 && data.classes.size() <= 8);
            QCOMPARE(data.features.size(), data.labels.size() * data.columns.size());
            for (const float x : data.features) QVERIFY(std::isfinite(x));
            for (const int label : data.labels) QVERIFY(label >= 0 && label < int(data.classes.size()));
        }
        QVERIFY(tables > 100);
    }

    /// Class sizes and means as published: R's iris (Fisher 1936), palmerpenguins 0.1.1.
    void irisAndPenguins()
    {
        const Dataset flowers = iris(), birds = penguins();
        QCOMPARE(flowers.classes, (std::vector<std::string>{"setosa", "versicolor", "virginica"}));
        QCOMPARE(birds.classes, (std::vector<std::string>{"Adelie", "Chinstrap", "Gentoo"}));
        QCOMPARE(birds.columns[3], std::string("body_mass_g"));
        QVERIFY(flowers.notices.empty());
        QCOMPARE(inEnglish(birds.notices.at(0)), std::string("rows skipped for missing values: 2 of 344"));
        const auto check = [](const Dataset& data, std::vector<int> sizes, std::vector<double> means) {
            for (std::size_t k = 0; k < sizes.size(); ++k)
                QCOMPARE(int(std::count(data.labels.begin(), data.labels.end(), int(k))), sizes[k]);
            QCOMPARE(data.columns.size(), means.size());
            for (int c = 0; c < data.columnCount(); ++c) {
                double sum = 0;
                for (int row = 0; row < data.rows(); ++row) sum += data.at(row, c);
                QVERIFY(std::abs(sum / data.rows() - means[std::size_t(c)]) < 5e-3);
            }
        };
        check(flowers, {50, 50, 50}, {5.843, 3.057, 3.758, 1.199});
        check(birds, {151, 68, 123}, {43.922, 17.151, 200.915, 4201.754});
    }
};

REGISTER_TEST(TestTable)
#include "test_table.moc"
