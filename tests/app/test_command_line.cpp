#include "tests/under_test.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

namespace {

struct Outcome {
    int code;
    QByteArray out, err;
};

/// How far it is, as it says where something takes longer than a second: on a slow machine that may be anything.
QByteArray withoutProgress(const QByteArray& said)
{
    static const QRegularExpression progress(QStringLiteral("^tensorscope: [^\\n\\d]*\\d+ (of|/) \\d+\\n"),
                                             QRegularExpression::MultilineOption);
    return QString::fromUtf8(said).remove(progress).toUtf8();
}

/// Runs the real program as a script would: no display, no Qt variables.
Outcome run(const QStringList& arguments, const std::function<void(QProcess&)>& prepare = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR"})
        environment.remove(QLatin1String(name));
    process.setProcessEnvironment(environment);
    if (prepare) prepare(process);
    process.start(QStringLiteral(TENSORSCOPE_PROGRAM), arguments);
    if (!process.waitForFinished(120000)) process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            withoutProgress(process.readAllStandardError())};
}

QJsonObject readObject(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

void checkRefused(const Outcome& outcome, const QString& right)
{
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY2(outcome.err.contains(right.toUtf8()), outcome.err);
    QVERIFY(outcome.out.isEmpty());
}

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString at(const char* name) const { return m_dir.filePath(QLatin1String(name)); }
    bool writeFile(const char* name, const QByteArray& bytes) const
    {
        QFile file(at(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

private Q_SLOTS:
    void listNamesEveryLessonAndParameter()
    {
        const Outcome outcome = run({"list", "--json"});
        QCOMPARE(outcome.code, 0);
        const QJsonArray lessons = QJsonDocument::fromJson(outcome.out).array();
        QCOMPARE(lessons.size(), qsizetype(lessons::catalogue().size()));
        for (const QJsonValue& lesson : lessons) {
            QVERIFY(!lesson["id"].toString().isEmpty() && !lesson["title"].toString().isEmpty());
            QVERIFY(lesson["minutes"].toInt() > 0 && !lesson["prerequisites"].toArray().isEmpty());
            for (const QJsonValue& parameter : lesson["parameters"].toArray()) {
                QVERIFY(!parameter["name"].toString().isEmpty() && !parameter["type"].toString().isEmpty());
                QVERIFY(!parameter["default"].isUndefined());
                if (parameter["type"] == QLatin1String("integer")) QCOMPARE(parameter["range"].toArray().size(), 2);
            }
        }
        const Outcome text = run({"list"});
        for (const auto* lesson : lessons::catalogue()) QVERIFY(text.out.contains(lesson->id));
    }
    void helpAndVersion()
    {
        QVERIFY(run({"--version"}).out.startsWith("tensorscope "));
        QVERIFY(run({"--help"}).out.contains("export LESSON"));
        QVERIFY(run({"export", "--help"}).out.contains("--step"));
        QVERIFY(run({"--help"}).out.contains(widgets::Theme::names().join(QLatin1Char('|')).toUtf8()));
        const Outcome lesson = run({"convolution", "--help"});
        QCOMPARE(lesson.code, 0);
        QVERIFY(lesson.out.contains("--kernel-size"));
    }
    void picturesAreExported_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"a.png", "a.svg", "a.pdf"}) QTest::newRow(name) << name;
    }
    void picturesAreExported()
    {
        QFETCH(QString, name);
        const QString path = m_dir.filePath(name);
        const Outcome outcome = run({"export", "ring-all-reduce", "-o", path, "--step", "2", "--size", "1280x800", "--theme",
                                     "dark", "--language", "zh_CN"});
        QVERIFY2(outcome.code == 0, outcome.err);
        QVERIFY2(outcome.err.isEmpty(), outcome.err);
        QVERIFY(QFileInfo(path).size() > 4000);
        if (name == QLatin1String("a.png")) QCOMPARE(QImage(path).size(), QSize(1280, 800));
    }
    void scaleMultipliesThePixels()
    {
        QCOMPARE(run({"export", "convolution", "-o", at("b.png"), "--size", "640x400", "--scale", "2"}).code, 0);
        QCOMPARE(QImage(at("b.png")).size(), QSize(1280, 800));
    }
    void numbersReadBack_data()
    {
        QTest::addColumn<QString>("lesson");
        for (const auto* lesson : lessons::catalogue()) QTest::newRow(lesson->id) << QString::fromLatin1(lesson->id);
    }
    void numbersReadBack()
    {
        QFETCH(QString, lesson);
        QStringList few; // a short run, so that every step fits on the table
        if (lesson == QLatin1String("convolution")) few = {"--resolution", "8"};
        if (trainsForSteps(lessons::lessonNamed(lesson.toStdString()))) few = {"--steps", "60"};
        QCOMPARE(run(QStringList{"export", lesson, "-o", at("all.json"), "--step", "all"} + few).code, 0);
        const QJsonObject all = readObject(at("all.json"));
        QCOMPARE(all["lesson"].toString(), lesson);
        const QJsonArray frames = all["frames"].toArray();
        QCOMPARE(frames.size(), qsizetype(all["steps"].toInt() + 1));
        for (const int step : {0, 1, int(frames.size()) / 2, int(frames.size()) - 1}) {
            QCOMPARE(run(QStringList{"export", lesson, "-o", at("one.json"), "--step", QString::number(step)} + few).code, 0);
            const QJsonObject one = readObject(at("one.json"));
            const QJsonObject frame = frames[step].toObject();
            QCOMPARE(one["step"].toInt(), step);
            QCOMPARE(one["steps"], all["steps"]);
            QCOMPARE(one["parameters"], all["parameters"]);
            QCOMPARE(one["values"], frame["values"]);
            if (one.contains("measured")) QVERIFY(!one["caption"].toString().isEmpty()); // it says such numbers
            else QCOMPARE(one["caption"], frame["caption"]);
            QVERIFY(one.contains("charts"));
        }
    }
    void chartsAreWrittenAsTableAndInTheStepsNumbers()
    {
        QCOMPARE(run({"export", "ring-all-reduce", "-o", at("c.csv"), "--devices", "3"}).code, 0);
        QFile file(at("c.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.takeFirst(), QByteArray("chart,curve,x,y"));
        QVERIFY(lines.takeLast().isEmpty());

        QCOMPARE(run({"export", "ring-all-reduce", "-o", at("c.json"), "--devices", "3", "--step", "1"}).code, 0);
        const QJsonObject charts = readObject(at("c.json"))["charts"].toObject();
        QCOMPARE(charts.keys(), QStringList({"finished", "sent"}));
        qsizetype points = 0;
        for (const QJsonValue& chart : charts)
            for (const QJsonValue& curve : chart.toObject()) points += curve["x"].toArray().size();
        QCOMPARE(lines.size(), points);
        for (const QByteArray& line : lines) {
            const QList<QByteArray> parts = line.split(',');
            QCOMPARE(parts.size(), 4);
            const QJsonValue curve = charts[QString::fromUtf8(parts[0])][QString::fromUtf8(parts[1])];
            const qsizetype at = curve["x"].toArray().toVariantList().indexOf(parts[2].toDouble());
            QVERIFY(at >= 0);
            QCOMPARE(curve["y"][at].toDouble(), parts[3].toDouble());
        }
    }
    void theInsideOfAStepIsExported()
    {
        const QStringList where{"export", "playground", "--step", "120", "--inside", "3"};
        QCOMPARE(run(where + QStringList{"-o", at("i.json")}).code, 0);
        const QJsonObject end = readObject(at("i.json"));
        QCOMPARE(end["inside"].toObject()["step"].toInt(), 120);
        QCOMPARE(end["parameters"].toObject()["sample"].toInt(), 3);
        QCOMPARE(end["step"], end["steps"]); // the last operation
        QCOMPARE(run({"export", "playground", "--step", "121", "-o", at("n.json")}).code, 0);
        const QJsonObject next = readObject(at("n.json")).value("values").toObject();
        QCOMPARE(end["values"].toObject().value("W1"), next["weights"].toArray().at(0));

        QCOMPARE(run(where + QStringList{"--operation", "2", "-o", at("i.tensorscope")}).code, 0);
        QCOMPARE(readObject(at("i.tensorscope")).value("inside"), QJsonValue(QJsonObject{{"sample", 3}, {"operation", 2}}));
        QCOMPARE(run(where + QStringList{"--operation", "2", "-o", at("a.png")}).code, 0);
        QCOMPARE(run({"export", at("i.tensorscope"), "-o", at("b.png")}).code, 0); // where it left off
        QCOMPARE(QImage(at("a.png")), QImage(at("b.png")));
    }
    void numbersAreTheSameForAnyNumberOfThreads()
    {
        for (const auto* lesson : lessons::catalogue()) {
            QList<QJsonObject> contents;
            for (const char* threads : {"1", "2", "3"}) {
                QCOMPARE(run({"export", lesson->id, "-o", at("t.json"), "--threads", threads}).code, 0);
                contents << readObject(at("t.json"));
                if (contents.last().take("measured").isObject()) contents.last().remove("caption"); // which tells of it
            }
            QCOMPARE(contents[0], contents[1]);
            QCOMPARE(contents[0], contents[2]);
        }
    }
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
        row("unknown extension", "export convolution -o OUT.bmp", ".json, .csv, .npz or .tensorscope");
        row("no net", "export convolution -o OUT.npz", "playground");
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
        row("one argument too many for the tour", "tour DIR/pictures", "too many");
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
    void aRunIsSavedAndExported()
    {
        const QStringList start{"export", "playground", "--steps", "60", "--learning-rate", "0.1"};
        QCOMPARE(run(start + QStringList{"--step", "40", "-o", at("run.tensorscope")}).code, 0);
        for (const QString& step : {QStringLiteral("40"), QStringLiteral("10"), QStringLiteral("end")}) {
            QCOMPARE(run(start + QStringList{"--step", step, "-o", at("run.json")}).code, 0);
            QStringList again{"export", at("run.tensorscope"), "-o", at("again.json")};
            if (step != QLatin1String("40")) again << "--step" << step; // where it stands needs no saying
            const Outcome outcome = run(again);
            QVERIFY2(outcome.code == 0, outcome.err);
            for (const char* member : {"lesson", "parameters", "step", "caption", "values"})
                QCOMPARE(readObject(at("again.json")).value(QLatin1String(member)),
                         readObject(at("run.json")).value(QLatin1String(member)));
        }
        QCOMPARE(run({"export", at("run.tensorscope"), "-o", at("other.json"), "--learning-rate", "0.3"}).code, 0);
        const QJsonObject other = readObject(at("other.json"));
        QCOMPARE(other.value(QStringLiteral("step")).toInt(), 40);
        QCOMPARE(other.value(QStringLiteral("parameters"))[QStringLiteral("learning-rate")].toDouble(), 0.3);
        QCOMPARE(other.value(QStringLiteral("values")), [this] {
            run({"export", at("run.tensorscope"), "-o", at("again.json")}); // a fork changes what follows, not the step itself
            return readObject(at("again.json")).value(QStringLiteral("values"));
        }());
    }
    void aSecondRunIsExported()
    {
        const QStringList start{"export", "playground", "--steps", "40", "--twin", "learning-rate=0.3", "--twin", "batch=20"};
        for (const char* file : {"twins.tensorscope", "twins.json", "twins.csv", "twins.png"}) {
            const Outcome outcome = run(start + QStringList{"-o", at(file)});
            QVERIFY2(outcome.code == 0, outcome.err);
        }
        const QJsonObject twins = readObject(at("twins.json"));
        QCOMPARE(run({"export", "playground", "--steps", "40", "--learning-rate", "0.3", "--batch", "20", "-o", at("alone.json")})
                     .code,
                 0);
        const QJsonObject alone = readObject(at("alone.json"));
        for (const char* member : {"values", "parameters"})
            QCOMPARE(twins.value(QStringLiteral("twin"))[QLatin1String(member)], alone.value(QLatin1String(member)));
        QFile table(at("twins.csv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QByteArray rows = table.readAll();
        QVERIFY(rows.contains("\nloss,test,0,") && rows.contains("\nloss,twin.test,0,"));
        QCOMPARE(run({"export", at("twins.tensorscope"), "-o", at("again.json")}).code, 0);
        QCOMPARE(readObject(at("again.json")), twins);
        QCOMPARE(
            run({"export", at("twins.tensorscope"), "--twin", "batch=", "--twin", "learning-rate=", "-o", at("one.json")}).code,
            0);
        QVERIFY(!readObject(at("one.json")).contains(QStringLiteral("twin")));
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
    void aTableIsLearntFrom_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("notice");
        const QByteArray table = "height,width,kind\n1,2,round\n2,3,long\n1.5,2,round\n2.5,3,long\n";
        const auto separated = [table](char by) { return QByteArray(table).replace(',', by); };
        QTest::newRow("commas") << table << QByteArray();
        QTest::newRow("semicolons") << separated(';') << QByteArray();
        QTest::newRow("tabs") << separated('\t') << QByteArray();
        QTest::newRow("byte order mark and CRLF") << "\xEF\xBB\xBF" + QByteArray(table).replace("\n", "\r\n") << QByteArray();
        QTest::newRow("no header") << table.mid(table.indexOf('\n') + 1) << QByteArray();
        QTest::newRow("classes in UTF-8") << QByteArray(table).replace("round", "圆") << QByteArray();
        QTest::newRow("missing values") << table + ",2,round\n3,NA,long\n"
                                        << QByteArray("missing values: 2 (rows skipped for them: 2 of 6)");
        QTest::newRow("a column of words") << QByteArray("name,a,b,kind\nx,1,2,0\ny,3,4,1\nz,5,6,0\n")
                                           << QByteArray("no numbers: name");
        QTest::newRow("decimal commas") << QByteArray(table).replace(',', ';').replace('.', ',')
                                        << QByteArray("commas read as decimal signs");
        QByteArray million = "a,b,kind\n";
        for (int row = 0; row < 1000000; ++row) million += row % 2 == 0 ? "1,2,x\n" : "3,4,y\n";
        QTest::newRow("a million rows") << million << QByteArray("sampled at random: 20000 of 1000000");
    }
    void aTableIsLearntFrom()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, notice);
        QVERIFY(writeFile("table.csv", bytes));
        const Outcome outcome = run({"export", "playground", "--data", at("table.csv"), "--steps", "20", "-o", at("table.json")});
        QVERIFY2(outcome.code == 0, outcome.err);
        QVERIFY2(outcome.err.isEmpty(), outcome.err);
        QCOMPARE(outcome.out.count('\n'), notice.isEmpty() ? 0 : 1);
        QVERIFY2(outcome.out.contains(notice), outcome.out);
        const QJsonObject step = readObject(at("table.json"));
        QCOMPARE(step["step"].toInt(), 20);
        QCOMPARE(step["parameters"]["data"].toString(), QStringLiteral("table.csv"));
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
    void theEngineChecksItself()
    {
        const Outcome outcome = run({QStringLiteral("check"), QStringLiteral("--json")});
        QCOMPARE(outcome.code, 0);
        const QJsonObject all = QJsonDocument::fromJson(outcome.out).object();
        const QJsonArray checks = all[QLatin1String("checks")].toArray();
        QVERIFY(checks.size() > 50);
        for (const QJsonValue& check : checks) {
            QVERIFY2(check[QLatin1String("passed")].toBool(), qPrintable(check[QLatin1String("name")].toString()));
            QVERIFY(check[QLatin1String("error")].toDouble() <= check[QLatin1String("bound")].toDouble());
        }
        QVERIFY(!all[QLatin1String("claims")].toArray().isEmpty());
        QVERIFY(run({QStringLiteral("check")}).out.endsWith(" 0 failed\n"));
    }
    void lessonsProveWhatTheyClaim()
    {
        const Outcome outcome = run({"check", "neuron", "--seeds", "2", "--json"});
        QCOMPARE(outcome.code, 0);
        const QJsonObject all = QJsonDocument::fromJson(outcome.out).object();
        QVERIFY(all[QLatin1String("checks")].toArray().isEmpty());
        const QJsonArray claims = all[QLatin1String("claims")].toArray();
        QCOMPARE(claims.size(), 2);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(claims[i][QLatin1String("claim")].toString(), QStringLiteral("by-hand"));
            QCOMPARE(claims[i][QLatin1String("seed")].toInt(), i + 1);
            QVERIFY(claims[i][QLatin1String("value")].toDouble() <= 1e-6);
        }
        checkRefused(run({"check", "nothing"}), QStringLiteral("there is no lesson 'nothing'"));
        checkRefused(run({"check", "neuron", "--all"}), QStringLiteral("either --all or one lesson"));
        checkRefused(run({"check", "neuron", "playground"}), QStringLiteral("one argument too many"));
        for (const char* seeds : {"0", "two", "1.5", "1001"})
            checkRefused(run({"check", "--seeds", seeds}), QStringLiteral("it takes a whole number from 1 to 1000"));
    }
    void theFirstStartSpeaksTheLanguageOfTheSystem_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QByteArray>("language");
        QTest::newRow("Chinese") << "zh_CN.UTF-8" << QByteArray("language=zh_CN");
        QTest::newRow("German") << "de_DE.UTF-8" << QByteArray("language=en");
        QTest::newRow("none") << "C" << QByteArray("language=en");
    }
    void theFirstStartSpeaksTheLanguageOfTheSystem()
    {
        QFETCH(QString, system);
        QFETCH(QByteArray, language);
        const QTemporaryDir settings;
        QCOMPARE(run({"--quit-when-painted"},
                     [&](QProcess& process) {
                         QProcessEnvironment environment = process.processEnvironment();
                         for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANGUAGE"}) environment.remove(QLatin1String(name));
                         environment.insert(QStringLiteral("LANG"), system);
                         environment.insert(QStringLiteral("XDG_CONFIG_HOME"), settings.path());
                         environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
                         process.setProcessEnvironment(environment);
                     })
                     .code,
                 0);
        QFile file(settings.filePath(QStringLiteral("tensorscope/tensorscope.conf")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(language));
    }
    void noDisplayIsSaid() { checkRefused(run({}), QStringLiteral("tour")); }
    void aFullDiskLeavesNothingBehind_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"a.png", "a.svg", "a.pdf", "a.json", "a.csv", "folder"}) QTest::newRow(name) << name;
    }
    void aFullDiskLeavesNothingBehind() // a limit on the size of files fails the same writes
    {
        QFETCH(QString, name);
        const QTemporaryDir dir;
        const Outcome outcome =
            run({"export", "ring-all-reduce", "--devices", "16", "-o", dir.filePath(name)}, [](QProcess& process) {
                process.setChildProcessModifier([] {
                    const rlimit limit{1024, 1024};
                    setrlimit(RLIMIT_FSIZE, &limit);
                    std::signal(SIGXFSZ, SIG_IGN);
                });
            });
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.err.count('\n'), 1);
        QVERIFY2(outcome.err.contains(dir.filePath(name).toUtf8()), outcome.err);
        QVERIFY(QDir(dir.path()).isEmpty());
    }
    void aFolderHoldsEverything_data()
    {
        QTest::addColumn<QString>("lesson");
        for (const auto* lesson : lessons::catalogue()) QTest::newRow(lesson->id) << QString::fromLatin1(lesson->id);
    }
    void aFolderHoldsEverything()
    {
        QFETCH(QString, lesson);
        const QTemporaryDir dir;
        QStringList few{"--size", "960x600", "--language", "zh_CN"};
        if (lesson == QLatin1String("convolution"))
            few << "--resolution"
                << "8";
        if (trainsForSteps(lessons::lessonNamed(lesson.toStdString())))
            few << "--steps"
                << "30";
        const Outcome outcome = run(QStringList{"export", lesson, "-o", dir.filePath("all")} + few);
        QVERIFY2(outcome.code == 0, outcome.err);
        QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList("all"));

        const QDir all(dir.filePath("all"));
        QStringList files{"contents.json", "run.tensorscope", "step.json", "steps.json", "text.html"};
        for (const char* name : {"1-first", "2-middle", "3-last"})
            for (const char* kind : {".png", ".svg", ".pdf"}) files << QLatin1String(name) + QLatin1String(kind);
        const QJsonObject step = readObject(all.filePath("step.json"));
        for (const QString& chart : step["charts"].toObject().keys())
            for (const char* kind : {".png", ".svg", ".pdf", ".csv"}) files << "chart-" + chart + QLatin1String(kind);
        if (lessons::lessonNamed(lesson.toStdString()).open()->net(0)) files << "net.npz";
        files.sort();
        QCOMPARE(all.entryList(QDir::Files, QDir::Name), files);
        QCOMPARE(QImage(all.filePath("3-last.png")).size(), QSize(960, 600));
        QCOMPARE(readObject(all.filePath("steps.json"))["frames"].toArray().last()["values"], step["values"]);

        // the same command again replaces it; what is not ours is left alone
        QCOMPARE(run(QStringList{"export", lesson, "-o", dir.filePath("all/")} + few).code, 0);
        QCOMPARE(all.entryList(QDir::Files, QDir::Name), files);
        QFile notes(all.filePath("notes.txt"));
        QVERIFY(notes.open(QIODevice::WriteOnly));
        checkRefused(run(QStringList{"export", lesson, "-o", dir.filePath("all"), "--size", "960x600"}), "notes.txt");
        QVERIFY(notes.exists());
    }
    void theTextIsOneReadablePage()
    {
        const QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkdir("empty"));
        QCOMPARE(run({"export", "ring-all-reduce", "-o", dir.filePath("empty"), "--language", "zh_CN", "--theme", "dark"}).code,
                 0);
        QFile page(dir.filePath("empty/text.html"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&page);
        QStringList elements, sources;
        QString words;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::Characters) words += xml.text();
            if (token != QXmlStreamReader::StartElement) continue;
            elements << xml.name().toString();
            if (xml.name() == QLatin1String("html")) QCOMPARE(xml.attributes().value("lang"), QLatin1String("zh-CN"));
            if (xml.name() == QLatin1String("svg"))
                QVERIFY(xml.attributes().value("style").contains(QLatin1String("vertical-align:-")));
            for (const char* name : {"src", "href"})
                if (xml.attributes().hasAttribute(QLatin1String(name)))
                    sources << xml.attributes().value(QLatin1String(name)).toString();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(words.contains(QStringLiteral("给教师")) && words.contains(QStringLiteral("预备知识")));
        QVERIFY(!words.contains(QLatin1String("**"))); // Markdown that was none
        QCOMPARE(elements.count("img"), 5);            // three steps, two charts
        QVERIFY(elements.count("svg") >= 3);
        for (const QString& source : sources)
            QVERIFY2(source.startsWith(QLatin1String("data:image/png;base64,")), qPrintable(source));
    }
    void whatTakesLongSaysSoAndCanBeInterrupted_data()
    {
        QTest::addColumn<QString>("output");
        for (const char* output : {"far.png", "far.json", "far.tensorscope", "folder"})
            QTest::newRow(output) << QString::fromLatin1(output);
    }
    void whatTakesLongSaysSoAndCanBeInterrupted()
    {
        QFETCH(QString, output);
        const QTemporaryDir dir;
        QVERIFY(writeFile("far.tensorscope", R"({"format": 1, "lesson": "playground", "step": 1000000000})"));
        QProcess process;
        process.setReadChannel(QProcess::StandardError);
        process.start(QStringLiteral(TENSORSCOPE_PROGRAM),
                      {"export", at("far.tensorscope"), "-o", dir.filePath(output), "--language", "en"});
        QByteArray said;
        while (!said.contains('\n') && process.waitForReadyRead(60000)) said += process.readAllStandardError();
        QVERIFY2(said.startsWith("tensorscope: computing: ") && said.endsWith(" of 1000000000\n"), said);
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(process.readAllStandardError().contains("interrupted"));
        QVERIFY(QDir(dir.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
    void aFullDiskBehindTheStandardOutputIsNoticed()
    {
        const Outcome outcome =
            run({"list"}, [](QProcess& process) { process.setStandardOutputFile(QStringLiteral("/dev/full")); });
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.err.count('\n'), 1);
    }
    void theWholeListOrAnError() // also where the disk is full before the last bytes come
    {
        for (const char* place : {"/dev/full", "limited"}) {
            const QString path = QString::fromLatin1(place).startsWith(QLatin1Char('/')) ? QString::fromLatin1(place) : at(place);
            const Outcome outcome = run({"list", "--json"}, [&path](QProcess& process) {
                process.setStandardOutputFile(path);
                process.setChildProcessModifier([] {
                    const rlimit limit{8192, 8192};
                    setrlimit(RLIMIT_FSIZE, &limit);
                    std::signal(SIGXFSZ, SIG_IGN);
                });
            });
            QCOMPARE(outcome.code, 2);
            QCOMPARE(outcome.err.count('\n'), 1);
        }
    }
    void onlyOrdinaryFilesAreReplaced_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"pipe", "link to a pipe", "link to itself", "device"}) QTest::newRow(kind) << kind;
    }
    void onlyOrdinaryFilesAreReplaced()
    {
        QFETCH(QString, kind);
        const QTemporaryDir dir;
        const QString pipe = dir.filePath(QStringLiteral("pipe.json")), link = dir.filePath(QStringLiteral("link.json"));
        QCOMPARE(::mkfifo(pipe.toUtf8().constData(), 0600), 0);
        QString path = pipe;
        if (kind.startsWith(QLatin1String("link")))
            QVERIFY(QFile::link(kind == QLatin1String("link to a pipe") ? pipe : link, path = link));
        if (kind == QLatin1String("device")) QVERIFY(QFile::link(QStringLiteral("/dev/null"), path = link));
        checkRefused(run({"export", "ring-all-reduce", "-o", path}), path);
        struct stat now {};
        QCOMPARE(::lstat(path.toUtf8().constData(), &now), 0);
        QCOMPARE(S_ISFIFO(now.st_mode), path == pipe);
        QCOMPARE(S_ISLNK(now.st_mode), path == link);
    }
    void whatALinkLeadsToIsWritten_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("a file") << true;
        QTest::newRow("none yet") << false;
    }
    void whatALinkLeadsToIsWritten()
    {
        QFETCH(bool, isThere);
        const QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("else")));
        const QString file = dir.filePath(QStringLiteral("else/a.json")), link = dir.filePath(QStringLiteral("a.json"));
        if (isThere) QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(QStringLiteral("else/a.json"), link)); // from where it is
        const Outcome outcome = run({"export", "ring-all-reduce", "-o", link});
        QVERIFY2(outcome.code == 0, outcome.err);
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(readObject(file)[QLatin1String("lesson")].toString(), QStringLiteral("ring-all-reduce"));
    }
    void aPipeInTheFolderIsNoEarlierExport()
    {
        const QTemporaryDir dir;
        QCOMPARE(::mkfifo(dir.filePath(QStringLiteral("contents.json")).toUtf8().constData(), 0600), 0);
        checkRefused(run({"export", "ring-all-reduce", "-o", dir.path()}), QStringLiteral("contents.json"));
    }
    void aMissingFolderIsNamedInFull_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"missing/a.png", "missing/folder"}) QTest::newRow(name) << name;
    }
    void aMissingFolderIsNamedInFull()
    {
        QFETCH(QString, name);
        const auto there = [this](QProcess& process) { process.setWorkingDirectory(m_dir.path()); };
        checkRefused(run({"export", "ring-all-reduce", "-o", name}, there), at("missing") + QLatin1Char('\''));
    }
    /// Not where they were on this machine.
    void ownDataAreCalledByTheirName()
    {
        QVERIFY(writeFile("mine.csv", "a,b,kind\n1,2,x\n2,3,y\n4,1,x\n0,5,y\n3,3,x\n1,4,y\n2,2,x\n5,1,y\n"));
        const Outcome outcome =
            run({"export", "playground", "--data", at("mine.csv"), "--layers", "2", "--steps", "3", "-o", at("own")});
        QVERIFY2(outcome.code == 0, outcome.err);
        for (const char* name : {"own/step.json", "own/contents.json"})
            QCOMPARE(readObject(at(name))["parameters"].toObject()["data"].toString(), QStringLiteral("mine.csv"));
        for (const QFileInfo& info : QDir(at("own")).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(m_dir.path().toUtf8()), qPrintable(info.fileName()));
        }
    }
    void whereTheHomeMayOnlyBeReadOwnDataAreKeptElsewhere()
    {
        QVERIFY(writeFile("mine.csv", "a,b,kind\n1,2,x\n2,3,y\n4,1,x\n0,5,y\n3,3,x\n1,4,y\n2,2,x\n5,1,y\n"));
        const QStringList small{"--layers", "2", "--steps", "3"};
        QVERIFY(run(QStringList{"export", "playground", "--data", at("mine.csv"), "-o", at("own.tensorscope")} + small).code ==
                0);
        QVERIFY(writeFile("no-folder", {}));
        const Outcome outcome = run({"export", at("own.tensorscope"), "-o", at("own.json")}, [this](QProcess& process) {
            QProcessEnvironment environment = process.processEnvironment();
            environment.insert(QStringLiteral("XDG_CACHE_HOME"), at("no-folder")); // root may write anywhere else
            process.setProcessEnvironment(environment);
        });
        QVERIFY2(outcome.code == 0, outcome.err);
        QVERIFY2(outcome.out.contains(at("no-folder").toUtf8()), outcome.out);
        QCOMPARE(outcome.out.count("takes no files"), 1);
        QCOMPARE(readObject(at("own.json"))["parameters"].toObject()["data"].toString(), QStringLiteral("mine.csv"));
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
    void theTourShowsEveryLesson()
    {
        const QTemporaryDir dir;
        const Outcome outcome = run({"tour", "-o", dir.filePath("pictures"), "--size", "960x600"});
        QVERIFY2(outcome.code == 0, outcome.err);
        QCOMPARE(QDir(dir.filePath("pictures")).entryList(QDir::Files).size(), 3 * qsizetype(lessons::catalogue().size()));
    }
};

REGISTER_TEST(TestCommandLine)
#include "test_command_line.moc"
