#include "tests/app/program.h"
#include "tests/under_test.h"
#include "widgets/canvas/theme.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QXmlStreamReader>

#include <csignal>

/// What somebody types.
class TestCommandLine : public QObject, private Scratch {
    Q_OBJECT
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
        QVERIFY(run({QStringLiteral("check"), QStringLiteral("neuron")}).out.endsWith(" 0 failed\n"));
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
    void theTourShowsTheLessonsThatAreNamed()
    {
        const QTemporaryDir dir;
        const Outcome outcome = run({"tour", "neuron", "ring-all-reduce", "-o", dir.filePath("pictures"), "--size", "960x600"});
        QVERIFY2(outcome.code == 0, outcome.err);
        const QStringList pictures = QDir(dir.filePath("pictures")).entryList(QDir::Files, QDir::Name);
        QCOMPARE(pictures,
                 QStringList({"neuron-1-first.png", "neuron-2-middle.png", "neuron-3-last.png", "ring-all-reduce-1-first.png",
                              "ring-all-reduce-2-middle.png", "ring-all-reduce-3-last.png"}));
    }
    void theTourBeginsAtTheFirstLessonAndCanBeInterrupted()
    {
        QProcess process;
        process.start(program(), {"tour", "-o", at("tour"), "--size", "960x600"});
        QByteArray said;
        while (said.count('\n') < 4 && process.waitForReadyRead(60000)) said += process.readAllStandardOutput();
        const auto all = lessons::catalogue();
        for (std::size_t i = 0; i < 4; ++i) QVERIFY2(said.split('\n')[int(i)].contains(all[i / 3]->id), said);
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 130);
    }
};

REGISTER_TEST(TestCommandLine, "none")
#include "test_command_line.moc"
