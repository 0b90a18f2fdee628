#include "tests/app/program.h"
#include "tests/run.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

/// What is given wrongly is refused in one line that says what would be right.
class TestRefusals : public QObject, private Scratch {
    Q_OBJECT
private Q_SLOTS:
    void wrongInputIsRefusedInOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("right");
        const auto row = [](const char* name, const QString& line, const char* right) {
            QTest::newRow(name) << line.split(QLatin1Char(' ')) << QString::fromUtf8(right);
        };
        row("unknown lesson", "export foo -o OUT.png", "convolution");
        row("in the language asked for", "export foo -o OUT.png --language zh_CN", "没有课程“foo”");
        row("unknown lesson in a window, in that language", "foo --language zh_CN", "没有课程“foo”");
        row("unknown lesson in a window", "foo", "convolution");
        row("no lesson", "export -o OUT.png", "lesson");
        row("unknown parameter", "export convolution -o OUT.png --stirde 2", "stride");
        row("value of another kind", "export convolution -o OUT.png --stride two", "whole number");
        row("value out of range", "export convolution -o OUT.png --stride 0", "from 1 to");
        row("absurd value", "export ring-all-reduce -o OUT.png --devices 999999999999", "from 1 to 16");
        row("unknown choice", "export convolution -o OUT.png --channels cmyk", "grey or rgb");
        row("missing value", "export convolution -o OUT.png --stride", "stride");
        row("unknown theme", "export convolution -o OUT.png --theme sepia", "projector");
        row("unknown language", "export convolution -o OUT.png --language tlh", "zh_CN");
        row("unknown extension", "export convolution -o OUT.bmp", ".json, .csv, .npz, .onnx, .bin or .tensorscope");
        row("no net", "export convolution -o OUT.npz", "playground");
        row("no packed net", "export convolution -o OUT.bin", "compression-patterns");
        row("no net as ONNX", "export convolution -o OUT.onnx", "playground");
        row("no output", "export convolution", "-o");
        row("step beyond the end", "export convolution -o OUT.png --step 901", "0 to 900");
        row("negative step", "export convolution -o OUT.png --step -1", "0 to 900");
        row("step is no number", "export convolution -o OUT.png --step first", "0 to 900");
        row("all steps in one picture", "export convolution -o OUT.png --step all", ".json");
        row("no such sample", "export playground --step 3 --inside 11 -o OUT.png", "from 1 to 10");
        row("a sample that is no number", "export playground --step 3 --inside one -o OUT.png", "from 1 to 10");
        row("no such operation", "export playground --step 3 --inside 1 --operation 99 -o OUT.png", "from 0 to");
        row("an operation of nothing", "export playground --step 3 --operation 1 -o OUT.png", "--inside");
        row("insides of all steps", "export playground --step all --inside 1 -o OUT.json", "one step");
        row("no inside", "export convolution --step 3 --inside 1 -o OUT.png", "cannot look inside");
        row("curves of an inside", "export playground --step 3 --inside 1 -o OUT.csv", ".json or .tensorscope");
        row("a folder of an inside", "export playground --step 3 --inside 1 -o OUT/", ".json or .tensorscope");
        row("size zero", "export convolution -o OUT.png --size 0x0", "WIDTHxHEIGHT");
        row("size absurd", "export convolution -o OUT.png --size 1000000x1000000", "8192");
        row("size of another form", "export convolution -o OUT.png --size 1600", "WIDTHxHEIGHT");
        row("scale zero", "export convolution -o OUT.png --scale 0", "number from");
        row("size times scale absurd", "export convolution -o OUT.png --size 8192x8192 --scale 8", "150 million");
        row("threads zero", "export convolution -o OUT.png --threads 0", "number from");
        row("missing folder", "export convolution -o DIR/missing/OUT.png", "no folder");
        row("folder nobody writes to", "export convolution -o /proc/OUT.png", "cannot write");
        row("a folder nobody writes to", "export convolution -o /proc/all", "/proc/all");
        row("a folder in a missing one", "export convolution -o DIR/missing/all", "no folder");
        row("all steps in a folder", "export convolution -o OUT/ --step all", ".json");
        row("one argument too many", "export convolution ring-all-reduce -o OUT.png", "too many");
        row("one argument too many for list", "list convolution", "too many");
        row("unknown lesson of the tour", "tour neuron DIR/pictures -o OUT", "there is no lesson 'DIR/pictures'");
        row("unknown option of list", "list --xml", "xml");
        row("missing picture", "export convolution -o OUT.png --picture DIR/none.png", "none.png");
        row("a lesson without charts", "export convolution -o OUT.csv", "convolution has no charts");
        row("all steps as a table", "export ring-all-reduce -o OUT.csv --step all", "a .csv file holds whole curves");
        row("missing state file", "export DIR/none.tensorscope -o OUT.png", "no such file");
        row("missing state file in a window", "DIR/none.tensorscope", "none.tensorscope");
        row("a folder as picture", "export convolution -o OUT.png --picture DIR", "DIR");
        row("a twin without a value", "export convolution -o OUT.png --twin stride", "PARAMETER=VALUE");
        row("a twin of an unknown parameter", "export convolution -o OUT.png --twin stirde=2", "stride");
        row("a twin out of range", "export convolution -o OUT.png --twin stride=0", "from 1 to");
        row("a difference of one run", "export convolution -o OUT.png --difference", "--twin");
        row("kernel larger than the picture", "export convolution -o OUT.png --kernel-size 15 --dilation 8", "from 1 to");
    }
    void wrongInputIsRefusedInOneLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, right);
        const QTemporaryDir dir;
        for (QString& argument : arguments) {
            argument.replace(QLatin1String("DIR"), dir.path());
            if (argument.startsWith(QLatin1String("OUT"))) argument.prepend(dir.path() + QLatin1Char('/'));
        }
        checkRefused(run(arguments), right.replace(QLatin1String("DIR"), dir.path()));
        QVERIFY(QDir(dir.path()).isEmpty());
    }
    void aStateFileThatCannotBeOpenedIsRefusedInOneLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("random") << QByteArray::fromHex("7f454c4602010100ff00d80a0a41");
        QTest::newRow("truncated") << QByteArray("{\"format\": 1, \"lesson\": \"convo");
        QTest::newRow("newer") << QByteArray("{\"format\": 99, \"lesson\": \"convolution\"}");
        QTest::newRow("of several lines") << QByteArray("{\"format\": 1, \"lesson\": \"no\\nsuch\\nlesson\"}");
    }
    void aStateFileThatCannotBeOpenedIsRefusedInOneLine()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(writeFile("damaged.tensorscope", bytes));
        checkRefused(run({"export", at("damaged.tensorscope"), "-o", at("never.png")}), QStringLiteral("damaged.tensorscope"));
        QVERIFY(!QFile::exists(at("never.png")));
    }
    void aDamagedPictureIsRefusedInOneLine_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"cut.png", "cut.jpg"}) QTest::newRow(name) << name;
    }
    void aDamagedPictureIsRefusedInOneLine()
    {
        QFETCH(QString, name);
        const QTemporaryDir dir;
        QImage picture(200, 100, QImage::Format_RGB32);
        for (int y = 0; y < 100; ++y)
            for (int x = 0; x < 200; ++x) picture.setPixel(x, y, qRgb(x * y % 256, x, y));
        const QString path = dir.filePath(name);
        QVERIFY(picture.save(path));
        QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2));
        checkRefused(run({"export", "convolution", "-o", dir.filePath("a.png"), "--picture", path}), name);
        QVERIFY(!QFileInfo::exists(dir.filePath("a.png")));
    }
    void aWrongTableIsRefusedInOneLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("right");
        const auto row = [](const char* name, const QByteArray& bytes, const char* right) {
            QTest::newRow(name) << bytes << QString::fromUtf8(right);
        };
        row("text among numbers", "a,b,kind\n1,2,x\n3,4,y\n5,high,x\n", "line 4 has 'high' in column 'b'");
        row("both decimal signs", "a;b;kind\n1,5;2,5;x\n1.5;2.5;y\n2.5;3.5;x\n", "line 2 has '1,5' in column 'a'");
        row("a quantity", "a,b\n1,2\n2,3\n3,4\n4,5\n5,6\n6,7\n7,8\n8,9\n9,10\n", "regression");
        row("header only", "a,b,kind\n", "no row");
        row("blank lines only", "\n\n  \n", "blank lines");
        row("empty", "", "is empty");
        row("missing values in every row", "a,b,kind\n1,,x\n,2,y\n3,,x\n,4,y\n", "missing values in every row");
        row("one class", "a,b,kind\n1,2,x\n3,4,x\n", "only the class 'x'");
        QByteArray nine = "a,b,kind\n";
        for (char kind = 'a'; kind <= 'i'; ++kind) nine += QByteArray("1,2,") + kind + '\n';
        row("nine classes", nine, "9th class, 'i'");
        row("one column of numbers", "a,kind\n1,x\n2,y\n", "two or more");
        row("one column", "1\n2\n3\n", "separated by");
        row("ragged", "a,b,kind\n1,2,x\n1,2\n", "line 3 has 2 values");
        row("an open quote", "a,b,kind\n1,2,\"x\n1,2,y\n", "never closed");
        row("UTF-16",
            QByteArray("\xFF\xFE"
                       "a\0,\0b\0\n\0"
                       "1",
                       11),
            "line 2 is not in UTF-16");
        row("Latin-1", "a,b,kind\n1,2,gr\xFCn\n3,4,rot\n", "line 2 is not in UTF-8");
        QByteArray junk;
        for (int i = 0; i < 5000; ++i) junk += char(i * i % 251 * 7);
        row("binary", junk, "binary");
    }
    void aWrongTableIsRefusedInOneLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, right);
        QVERIFY(writeFile("wrong.csv", bytes));
        const Outcome outcome = run({"export", "playground", "--data", at("wrong.csv"), "-o", at("wrong.json")});
        checkRefused(outcome, right);
        QVERIFY(outcome.err.contains("wrong.csv"));
        QVERIFY(!QFileInfo::exists(at("wrong.json")));
    }
    void whatIsNoTableIsRefusedInOneLine()
    {
        const auto refused = [&](const QString& data, const char* right) {
            checkRefused(run({"export", "playground", "--data", data, "-o", at("wrong.json")}), QString::fromUtf8(right));
        };
        refused(m_dir.path(), "is a folder");
        refused(at("nowhere.csv"), "CSV file");
        refused(QString(), "CSV file");
        refused(QStringLiteral("/dev/null"), "no ordinary file");
        QVERIFY(writeFile("right.csv", "a,b,kind\n1,2,x\n3,4,y\n"));
        const auto with = [&](const char* option, const char* value) {
            return run({"export", "playground", "--data", at("right.csv"), option, value, "-o", at("wrong.json")});
        };
        checkRefused(with("--class-column", "colour"), QStringLiteral("has no column 'colour'; it has a, b and kind"));
        checkRefused(with("--class-column", ""), QStringLiteral("the name of a column or its number"));
        checkRefused(with("--encoding", "utf-7"), QStringLiteral("gb18030 or latin-1"));
        checkRefused(with("--encoding", "utf-16"), QStringLiteral("right.csv"));
        QVERIFY(!QFileInfo::exists(at("wrong.json")));
    }
    /// What a file says can move the cursor, or change the colours, of who reads a message.
    void messagesSteerNoTerminal()
    {
        QVERIFY(writeFile("steers.tensorscope", "{\"format\": 1, \"lesson\": \"\\u001b[31mred\\u0007\\u009b\\u202e\"}"));
        const Outcome outcome = run({"export", at("steers.tensorscope"), "-o", at("a.png")});
        checkRefused(outcome, QStringLiteral("\\x1B[31mred\\x07\\x9B\\u202E"));
    }
    void noMessageShowsAHash()
    {
        const QByteArray hash(64, 'a');
        QVERIFY(writeFile("hash.tensorscope",
                          R"({"format": 1, "lesson": "playground", "parameters": {"data": ")" + hash + R"(/mine.csv"}})"));
        const Outcome outcome = run({"export", at("hash.tensorscope"), "-o", at("a.png")});
        checkRefused(outcome, QStringLiteral("'mine.csv'"));
        QVERIFY2(!outcome.err.contains(hash), outcome.err);
    }
};

REGISTER_TEST(TestRefusals, "none")
#include "test_refusals.moc"
