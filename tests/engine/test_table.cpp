#include "engine/core/error.h"
#include "engine/core/patience.h"
#include "engine/core/random.h"
#include "engine/data/split.h"
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

/// Little-endian, without a mark.
QByteArray utf16(const QString& text, bool big = false)
{
    QByteArray bytes;
    for (const QChar c : text) bytes += big ? char(c.row()) : char(c.cell()), bytes += big ? char(c.cell()) : char(c.row());
    return bytes;
}

QString noticesOf(const Dataset& data)
{
    QStringList list;
    for (const Message& notice : data.notices) list << QString::fromStdString(inEnglish(notice));
    return list.join(QStringLiteral("; "));
}

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
    QString complaint(const std::filesystem::path& path, const TableForm& form = {})
    {
        try {
            readTable(path, form);
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
        QTest::newRow("bars") << QByteArray("a|b|class\n1|2|x\n3|4.5|y\n");
        QTest::newRow("separator named") << QByteArray("sep=;\r\na;b;class\r\n1;2;x\r\n3;4.5;y\r\n");
        QTest::newRow("separator named in quotes") << QByteArray("\"sep=|\"\na|b|class\n1|2|x\n3|4.5|y\n");
        QTest::newRow("mark and separator named") << QByteArray("\xEF\xBB\xBFsep=,\na,b,class\n1,2,x\n3,4.5,y\n");
        QTest::newRow("trailing separators") << QByteArray("a;b;class\n1;2;x;\n3;4.5;y;\n");
        QTest::newRow("one trailing separator") << QByteArray("a;b;class\n1;2;x\n3;4.5;y;;\n");
        QTest::newRow("empty rows below") << QByteArray("a,b,class\n1,2,x\n3,4.5,y\n,,\n,,\n");
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
        const Dataset expected{{"a", "b"}, {"x", "y"}, {1, 2, 3, 4.5}, {0, 1}, {}};
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
    /// Whatever stands in quotes is no separator, also if line 1 has more of another character than of the right one.
    void quotesMayHoldSeparatorsAndNewlines()
    {
        const Dataset data = read("\"a; b; c\",\"d\n;;e\",class\r\n1,2,\"x,\r\ny\"\r\n3,4,\"z;w\"\r\n");
        QCOMPARE(data.columns, (std::vector<std::string>{"a; b; c", "d ;;e"}));
        QCOMPARE(data.classes, (std::vector<std::string>{"x, y", "z;w"}));
        QCOMPARE(data.features, (std::vector<double>{1, 2, 3, 4}));
    }
    void withoutAHeaderColumnsAreNumbered()
    {
        const Dataset data = read("5.1,3.5,0\n4.9,3.0,1\n6,7,10\n1,2,9\n");
        QCOMPARE(data.columns, (std::vector<std::string>{"#1", "#2"}));
        QCOMPARE(data.classes, (std::vector<std::string>{"0", "1", "9", "10"})); // sorted as numbers
        QCOMPARE(data.labels, (std::vector<int>{0, 1, 3, 2}));
    }
    void theLastTextIsTheClassWhereverItStands()
    {
        const Dataset data = read("name,kind,a,b\nAnna,x,1,2\nBob,y,3,4\n");
        QCOMPARE(data.classes, (std::vector<std::string>{"x", "y"}));
        QCOMPARE(noticesOf(data),
                 QStringLiteral("classes taken from column 'kind'; columns left out, as they are no numbers: name"));
        const Dataset chosen =
            readTable(written("name,kind,a,b\nAnna,x,1,2\nBob,y,3,4\n"), {.label = "name", .columns = {"b", "a"}});
        const Dataset expected{{"b", "a"}, {"Anna", "Bob"}, {2, 1, 4, 3}, {0, 1}, {}};
        QVERIFY(chosen == expected);
    }
    void classesDoNotDependOnTheOrderOfRows()
    {
        QCOMPARE(read("a,b,c\n1,2,x\n3,4,z\n5,6,y\n").classes, read("a,b,c\n5,6,y\n3,4,z\n1,2,x\n").classes);
    }
    void readingCanBeGivenUpInItsMidst()
    {
        QByteArray rows("u,v,kind\n");
        for (int i = 0; i < 200'000; ++i) rows += QByteArray::number(i) + (i % 2 ? ",2,a\n" : ",3,b\n");
        const auto path = written(rows);
        for (const int patience : {0, 3, 30}) {
            int asked = 0;
            const Awaited awaited([&asked, patience] { return asked++ < patience; });
            QVERIFY_EXCEPTION_THROWN(readTable(path), Cancelled);
            QCOMPARE(asked, patience + 1); // once it was refused, no further block was read
        }
        QCOMPARE(readTable(path).classes.size(), std::size_t(2)); // nobody waits any more
    }
    void theSeparatorFollowsTheWholeFile()
    {
        QByteArray rows("rooms, bath, garden, note;u;v;kind\n");
        for (int i = 0; i < 1200; ++i) rows += "1,2,3,old;1.5;2;a\n"; // commas fit these, too, and give more numbers
        for (int i = 0; i < 1300; ++i) rows += "new;1;2.5;b\n";
        const Dataset data = read(rows);
        QCOMPARE(data.columns, (std::vector<std::string>{"u", "v"}));
        QCOMPARE(data.classes, (std::vector<std::string>{"a", "b"}));
    }
    void chineseIsRead()
    {
        const Dataset data = read("长度,宽度,种类\n1,2,山鸢尾\n3,4,变色鸢尾\n");
        QCOMPARE(data.columns, (std::vector<std::string>{"长度", "宽度"}));
        QCOMPARE(data.classes, (std::vector<std::string>{"变色鸢尾", "山鸢尾"}));
    }
    void rowsThatMissAValueAreSkipped()
    {
        for (const char* missing : {"", "NA", "n/a", "NaN", "nan", "NULL", "?", " ", "None", "none", "-", ".", "#N/A", "<NA>",
                                    "inf", "-inf", "Infinity"}) {
            const QByteArray table =
                QByteArray("a,b,class\n1,2,x\nMISSING,4,y\n5,6,y\n7,8,MISSING\n").replace("MISSING", missing);
            const Dataset data = read(table);
            QCOMPARE(data.features, (std::vector<double>{1, 2, 5, 6}));
            QCOMPARE(data.labels, (std::vector<int>{0, 1}));
            QVERIFY(data.classes == (std::vector<std::string>{"x", "y"}));
            QCOMPARE(noticesOf(data), QStringLiteral("missing values: 2 (rows skipped for them: 2 of 4)"));
        }
    }

    // --- what the whole file tells ------------------------------------------------------------------------------

    void oneTableInManyForms_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("notices");
        const auto add = [](const char* file, const char* notices) {
            QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(notices);
        };
        add("semicolon-decimal-comma.csv", "commas read as decimal signs");
        add("semicolon-decimal-comma-numeric-class.csv", "commas read as decimal signs");
        add("semicolon-commas-in-header.csv", "");
        add("header-0-1-2.csv", "the numbers in the first line read as names");
        add("remark-column-last.csv", "classes taken from column 'colour'; columns left out, as they are no numbers: remark");
        add("class-first-numeric.csv", "classes taken from column '#1'");
    }
    /// The same numbers in each, as the first of these files has them with decimal commas.
    void oneTableInManyForms()
    {
        QFETCH(QString, file);
        QFETCH(QString, notices);
        const auto folder = std::filesystem::path(TENSORSCOPE_SOURCE_DIR) / "tests/engine/tables";
        const Dataset data = readTable(folder / file.toStdString());
        QFile plain(QString::fromStdString((folder / "semicolon-decimal-comma.csv").string()));
        QVERIFY(plain.open(QFile::ReadOnly));
        QByteArrayList lines = plain.readAll().replace(',', '.').trimmed().split('\n');
        lines.removeFirst();
        QCOMPARE(data.rows(), int(lines.size()));
        for (int row = 0; row < data.rows(); ++row) {
            const QByteArrayList values = lines[row].split(';');
            for (int c = 0; c < 2; ++c) QCOMPARE(data.at(row, c), values[c].toDouble());
            QCOMPARE(data.labels[std::size_t(row)], values[2] == "blue" ? 0 : 1);
        }
        QCOMPARE(data.columnCount(), 2);
        QCOMPARE(noticesOf(data), notices);
    }

    void theFirstLineIsJudgedByWhatStandsBelow_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("header");
        QTest::addColumn<bool>("doubtful");
        const auto add = [](const char* name, const QByteArray& bytes, bool header, bool doubtful = false) {
            QTest::newRow(name) << bytes << header << doubtful;
        };
        const QByteArray words = "1.5,2.5,x\n3.5,4.5,y\n5.5,6.5,x\n", numbers = "1.5,2.5,0\n3.5,4.5,1\n5.5,6.5,0\n";
        add("words", "a,b,class\n" + numbers, true);
        add("pandas above words", "0,1,2\n" + words, true);
        add("years and a word", "2019,2020,class\n" + words, true);
        add("a word and years", "class,2019,2020\n0,1.5,2\n1,3.5,4\n", true);
        add("a word that is also a value", "length,width,x\n" + words, true);
        add("no names, words", words, false);
        add("no names, a rare word first", "7.5,8.5,z\n" + words, false);
        add("no names, numbers", numbers, false);
        add("no names, whole numbers", "5,3,0\n1,2,1\n7,9,0\n", false);
        add("pandas above numbers", "0,1,2\n" + numbers, true, true);
        add("years above numbers", "2019,2020,2021\n" + numbers, true, true);
        add("4, 5, 6 above whole numbers", "4,5,6\n1,2,0\n7,9,1\n5,5,0\n", false, true);
    }
    void theFirstLineIsJudgedByWhatStandsBelow()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, header);
        QFETCH(bool, doubtful);
        const TablePlan plan = planOf(written(bytes), {});
        QCOMPARE(plan.look.header, header);
        QCOMPARE(plan.look.headerIsDoubtful, doubtful);
        QCOMPARE(planOf(written(bytes), {.header = HeaderLine::Yes}).look.header, true);
        QCOMPARE(planOf(written(bytes), {.header = HeaderLine::No}).look.header, false);
        QCOMPARE(long(bytes.count('\n')), plan.look.columns[0].filled() + plan.look.header);
    }

    void theClassesAreFound_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("row"); // # counts from 0, @ alternates between a and b, % between 0 and 1
        QTest::addColumn<QString>("label");
        QTest::addColumn<QStringList>("features");
        QTest::addColumn<bool>("doubtful");
        const auto add = [](const char* name, const char* header, const char* row, const char* label, const char* features,
                            bool doubtful = false) {
            QTest::newRow(name) << QByteArray(header) << QByteArray(row) << QString::fromUtf8(label)
                                << QString::fromUtf8(features).split(QLatin1Char(' ')) << doubtful;
        };
        add("last", "u,v,w", "#.5,#.25,@", "w", "u v");
        add("first", "u,v,w", "@,#.5,#.25", "u", "v w");
        add("in the middle", "u,v,w", "#.5,@,#.25", "v", "u w");
        add("named, of numbers, in the middle", "u,class,w", "#.5,%,#.25", "class", "u w");
        add("of numbers, first", "u,v,w", "%,#.5,#.25", "u", "v w");
        add("of numbers, last", "u,v,w", "#.5,#.25,%", "w", "u v");
        add("ids first", "id,u,v,w", "#,#.5,#.25,@", "w", "u v");
        add("pandas' index first", ",u,v,w", "#,#.5,#.25,@", "w", "u v");
        add("names of rows first", "name,u,v,w", "row #,#.5,#.25,@", "w", "u v");
        add("comments last", "u,v,w,comment", "#.5,#.25,@,number # is good", "w", "u v");
        add("few comments last", "u,v,w,seen", "#.5,#.25,@,", "w", "u v");
        add("two of words", "u,v,shape,colour", "#.5,#.25,@,@", "colour", "u v", true);
        add("two of words, one named", "u,v,species,island", "#.5,#.25,@,@", "species", "u v");
        add("both ends", "u,v,w,z", "%,#.5,#.25,%", "z", "u v w", true);
        add("Chinese", "编号,长度,宽度,类别,备注", "#,#.5,#.25,@,很好", "类别", "长度 宽度");
    }
    void theClassesAreFound()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, row);
        QFETCH(QString, label);
        QFETCH(QStringList, features);
        QFETCH(bool, doubtful);
        QByteArray bytes = header + '\n';
        for (int i = 0; i < 30; ++i)
            bytes += QByteArray(row)
                         .replace("@", i % 2 ? "b" : "a")
                         .replace("%", i % 2 ? "1" : "0")
                         .replace("#", QByteArray::number(i)) +
                     '\n';
        const TablePlan plan = planOf(written(bytes), {});
        QCOMPARE(QString::fromStdString(plan.look.columns[plan.label].name), label);
        QStringList used;
        for (const std::size_t column : plan.features) used << QString::fromStdString(plan.look.columns[column].name);
        QCOMPARE(used, features);
        QCOMPARE(plan.labelIsDoubtful, doubtful);
        QCOMPARE(read(bytes).classes.size(), std::size_t(2));
    }
    void columnsAreChosenByNameOrNumber()
    {
        const auto path = written("2,1,u,v,z\n1,2,x,k,1\n3,4.5,y,l,2\n5,6.5,x,k,3\n");
        const auto labelOf = [&](const char* label) {
            return readTable(path, {.label = label, .header = HeaderLine::Yes}).classes;
        };
        QCOMPARE(labelOf("u"), (std::vector<std::string>{"x", "y"}));
        QCOMPARE(labelOf("4"), (std::vector<std::string>{"k", "l"}));
        QCOMPARE(labelOf("2"), (std::vector<std::string>{"1", "3", "5"})); // the name comes before the number
        QCOMPARE(complaint(path, {.label = "w"}), QStringLiteral("has no column 'w'; it has 2, 1, u, v and z"));
        QCOMPARE(complaint(path, {.label = "6"}), QStringLiteral("has no column '6'; it has 2, 1, u, v and z"));
        QCOMPARE(readTable(path, {.label = "v", .columns = {"1", "2"}}).features, (std::vector<double>{2, 1, 4.5, 3, 6.5, 5}));
    }
    void aQuantityIsNoClass()
    {
        QByteArray bytes = "area,rooms,price\n";
        for (int i = 0; i < 300; ++i)
            bytes +=
                QByteArray::number(50 + i % 97) + ',' + QByteArray::number(i % 20) + ',' + QByteArray::number(1000 + i) + '\n';
        const QString why = QStringLiteral("so it is a quantity to predict (regression), as in the lesson Learning; choose a "
                                           "column with 2 to 8 different values");
        QCOMPARE(complaint(written(bytes)), "has no classes: column 'price' has more than 100 different numbers, " + why);
        QCOMPARE(complaint(written(bytes), {.label = "rooms"}),
                 "has no classes: column 'rooms' has 20 different numbers, " + why);
    }
    void plusAndMinusAreClasses()
    {
        const Dataset data = read("a,b,charge\n1,2,+\n3,4,-\n5,-,+\n");
        QCOMPARE(data.classes, (std::vector<std::string>{"+", "-"}));
        QCOMPARE(data.labels, (std::vector<int>{0, 1}));
    }
    void commasBetweenThousandsAreNoDecimalSigns()
    {
        QCOMPARE(complaint(written("a,b,class\n\"1,234\",2,x\n\"3,456\",4,y\n")).section(QLatin1Char(';'), 0, 0),
                 QStringLiteral("has too few columns of numbers beside the classes (class): 1"));
        QCOMPARE(read("a,b,class\n\"1,25\",2,x\n\"3,456\",4,y\n").features, (std::vector<double>{1.25, 2, 3.456, 4}));
    }

    // --- encodings ----------------------------------------------------------------------------------------------

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("asked");
        QTest::addColumn<QString>("notice");
        QTest::addColumn<QStringList>("classes");
        const auto add = [](const char* name, const QByteArray& bytes, Encoding asked, const char* notice,
                            const QStringList& classes) {
            QTest::newRow(name) << bytes << int(asked) << QString::fromLatin1(notice) << classes;
        };
        const QStringList chinese{QStringLiteral("变色鸢尾"), QStringLiteral("山鸢尾")},
            french{QStringLiteral("café"), QStringLiteral("œuf €")};
        const auto table = [](const QStringList& classes) {
            return QStringLiteral("a,b,class\r\n1,2,%1\r\n3,4.5,%2\r\n").arg(classes[0], classes[1]);
        };
        const QByteArray little("\xFF\xFE", 2), big("\xFE\xFF", 2);
        add("UTF-8", table(chinese).toUtf8(), Encoding::Auto, "", chinese);
        add("UTF-8 with a mark", "\xEF\xBB\xBF" + table(chinese).toUtf8(), Encoding::Auto, "", chinese);
        add("UTF-8, named", "\xEF\xBB\xBF" + table(chinese).toUtf8(), Encoding::Utf8, "", chinese);
        add("UTF-16LE", little + utf16(table(chinese)), Encoding::Auto, "read as UTF-16", chinese);
        add("UTF-16BE", big + utf16(table(chinese), true), Encoding::Auto, "read as UTF-16", chinese);
        add("UTF-16LE without a mark", utf16(table(chinese)), Encoding::Auto, "read as UTF-16", chinese);
        add("UTF-16BE without a mark", utf16(table(chinese), true), Encoding::Auto, "read as UTF-16", chinese);
        add("UTF-16 with pairs", little + utf16(table({QStringLiteral("𝛼"), QStringLiteral("𝛽")})), Encoding::Utf16,
            "read as UTF-16", {QStringLiteral("𝛼"), QStringLiteral("𝛽")});
        // 变 B1E4, 色 C9AB, 鸢 F0B0, 尾 CEB2, 山 C9BD: GB 2312, which GB18030 contains
        add("GB18030", "a,b,class\n1,2,\xB1\xE4\xC9\xAB\xF0\xB0\xCE\xB2\n3,4.5,\xC9\xBD\xF0\xB0\xCE\xB2\n", Encoding::Gb18030,
            "read as GB18030", chinese);
        add("Latin-1", "a,b,class\n1,2,caf\xE9\n3,4.5,\x9Cuf \x80\n", Encoding::Latin1, "read as Latin-1", french);
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, asked);
        QFETCH(QString, notice);
        QFETCH(QStringList, classes);
        const Dataset data = readTable(written(bytes), {.encoding = Encoding(asked)});
        QStringList names;
        for (const std::string& name : data.classes) names << QString::fromStdString(name);
        classes.sort();
        names.sort();
        QCOMPARE(names, classes);
        QCOMPARE(data.features, (std::vector<double>{1, 2, 3, 4.5}));
        QCOMPARE(noticesOf(data), notice);
    }
    /// A character may lie across two blocks of the file, and be its last.
    void longTextsInAnyEncoding()
    {
        const int n = 40000;
        QByteArray gb = "a,b,class\n";
        QString text = QStringLiteral("a,b,class\n");
        for (int i = 0; i < n; ++i) {
            const QByteArray numbers = QByteArray::number(i % 10) + ",2," + (i % 3 ? "" : "x");
            gb += numbers + "\xB1\xE4" + (i + 1 < n ? "\n" : "");
            text += QString::fromLatin1(numbers) + QStringLiteral("变") + (i + 1 < n ? QStringLiteral("\n") : QString());
        }
        const std::vector<std::string> classes{"x变", "变"};
        QCOMPARE(readTable(written(gb), {.encoding = Encoding::Gb18030}).classes, classes);
        QCOMPARE(readTable(written(text.toUtf8())).classes, classes);
        QCOMPARE(readTable(written(utf16(text))).classes, classes);
        QVERIFY(complaint(written(gb + "\xB1"), {.encoding = Encoding::Gb18030}).startsWith("line 40001 is not in GB18030"));
        QVERIFY(complaint(written(gb)).startsWith("line 2 is not in UTF-8; choose the encoding gb18030 or latin-1"));
    }

    // --- numbers ------------------------------------------------------------------------------------------------

    void aConstantThatIsAddedChangesNothing()
    {
        const auto folder = std::filesystem::path(TENSORSCOPE_SOURCE_DIR) / "tests/engine/tables";
        const Dataset large = readTable(folder / "unix-seconds.csv"), small = readTable(folder / "unix-seconds-shifted.csv");
        for (int row = 0; row < large.rows(); ++row) QCOMPARE(large.at(row, 0), 1700000000.0 + small.at(row, 0));
        const std::vector<int> rows{0, 3, 5, 11, 17};
        QCOMPARE(standardised(large, scalingOf(large, rows)).features, standardised(small, scalingOf(small, rows)).features);
    }

    // --- what cannot be used ------------------------------------------------------------------------------------

    void unusableTablesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        const QByteArray zero(1, '\0');
        const auto add = [](const char* name, const QByteArray& bytes, const char* said) {
            QTest::newRow(name) << bytes << QString::fromUtf8(said);
        };
        add("empty", "", "is empty; it should be a table, as text, with columns of numbers and one of classes");
        add("only a mark", "\xEF\xBB\xBF", "holds blank lines only");
        add("blank", "\n\r\n  \n", "holds blank lines only");
        add("header only", "a,b,class\n", "has no row with values below its first line");
        add("one class", "a,b,class\n1,2,x\n3,4,x\n", "has only the class 'x' in column 'class'; it should have 2 to 8");
        add("text", Good + "5,6.2.2,y\n",
            "line 4 has '6.2.2' in column 'b'; it should be a number with a decimal point, or empty");
        add("huge", Good + "1e300,6,y\n", "line 4 has '1e300' in column 'a'; it should be a number");
        add("hexadecimal", Good + "0x10,6,y\n", "line 4 has '0x10' in column 'a'; it should be a number");
        add("both decimal signs", "a;b;class\n1,5;2.5;x\n3.5;4.5;y\n5.5;6.5;x\n",
            "line 2 has '1,5' in column 'a'; it should be a number with a decimal point, or empty");
        add("a word under decimal commas", "a;b;class\n1,5;2,5;x\n3,5;4,5;y\n5,5;many;x\n",
            "line 4 has 'many' in column 'b'; it should be a number with a decimal comma, or empty");
        add("a word in a line of numbers", "5.1,many,x\n4.9,3.0,y\n4.7,3.2,x\n",
            "line 1 has 'many' in column '#2'; it should be a number");
        add("one number", "a,class\n1,x\n2,y\n",
            "has too few columns of numbers beside the classes (class): 1; it should have two");
        add("units beside the numbers", "share,b,class\n12%,1,x\n15%,2,y\n13%,3,x\n",
            "has too few columns of numbers beside the classes (class): 1; it should have two or more; column 'share' holds "
            "texts "
            "such as '12%'");
        add("one column", "class\nx\ny\n", "has one value a line; values should be separated by , ; | or tabs");
        add("ragged", Good + "1,2\n", "line 4 has 2 values; it should have 3, as most lines have");
        add("ragged after blank lines", Good + "\n\n1,2,x,4\n", "line 6 has 4 values; it should have 3");
        add("ragged in the first line", "a,b\n1,2,x\n3,4,y\n", "line 1 has 2 values; it should have 3, as most lines have");
        add("ragged below many", "a,b,class\n" + QByteArray("1,2,x\n3,4,y\n").repeated(2000) + "1;2;x\n",
            "line 4002 has one value; it should have 3");
        add("all missing", "a,b,class\n1,,x\n,4,y\n", "has missing values in every row");
        add("9 classes", "1,2,a\n1,2,b\n1,2,c\n1,2,d\n1,2,e\n1,2,f\n1,2,g\n1,2,h\n1,2,i\n",
            "line 9 brings the 9th class, 'i', into column '#3'; it should have 2 to 8");
        add("9 classes that are named so", "u,v,class\n1,2,a\n1,2,b\n1,2,c\n1,2,d\n1,2,e\n1,2,f\n1,2,g\n1,2,h\n1,2,i\n",
            "line 10 brings the 9th class, 'i', into column 'class'; it should have 2 to 8");
        add("9 numbers", "1,2,0\n1,2,1\n1,2,2\n1,2,3\n1,2,4\n1,2,5\n1,2,6\n1,2,7\n1,2,8\n",
            "has no classes: column '#3' has 9 different numbers, so it is a quantity to predict (regression), as in the lesson "
            "Learning; choose a column with 2 to 8 different values");
        add("open quote", Good + "5,6,\"y\n7,8,x\n", "line 4 opens a quote that is never closed");
        add("text after a quote", Good + "5,6,\"y\"z\n", "line 4 has text after a closing quote");
        add("Latin-1", Good + "5,6,caf\xE9\n",
            "line 4 is not in UTF-8; choose the encoding gb18030 or latin-1, or save the table as UTF-8");
        add("cut inside a character", Good + "5,6,\xE5\xB1", "line 4 is not in UTF-8");
        add("UTF-16 that is cut", QByteArray("\xFF\xFE", 2) + utf16(QString::fromUtf8(Good)) + "5",
            "line 4 is not in UTF-16; choose another encoding, or save the table as UTF-8");
        add("half of a pair", QByteArray("\xFF\xFE", 2) + utf16(QString::fromUtf8(Good)) + QByteArray("\x00\xD8", 2),
            "line 4 is not in UTF-16");
        add("a zero byte", Good + "5,6," + zero + "\n", "holds zero bytes, as binary files do");
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
        QVERIFY_THROWS_EXCEPTION(InputError, readTable(path, {.label = "species"}));
        QVERIFY_THROWS_EXCEPTION(InputError, readTable(path, {.columns = {"a", "c"}}));
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
            for (const double x : data.features) QVERIFY(std::isfinite(x));
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
        QCOMPARE(inEnglish(birds.notices.at(0)), std::string("missing values: 8 (rows skipped for them: 2 of 344)"));
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
