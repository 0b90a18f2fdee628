#include "tests/app/program.h"
#include "tests/run.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

/// A file is written whole or not at all.
class TestWrittenFiles : public QObject, private Scratch {
    Q_OBJECT
private Q_SLOTS:
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
        process.start(program(), {"export", at("far.tensorscope"), "-o", dir.filePath(output), "--language", "en"});
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
    void whatIsPackedIsAFileOfTheBytesStated()
    {
        for (const char* name : {"net.bin", "step.json"})
            QCOMPARE(run({"export", "compression-patterns", "--step", "1", "-o", at(name)}).code, 0);
        const QJsonObject values = readObject(at("step.json"))["values"].toObject();
        QFile file(at("net.bin"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(double(file.size()), values["bytes"].toObject()["data"].toArray().first().toDouble());
        QCOMPARE(file.readAll(), QByteArray::fromBase64(values["file"].toString().toLatin1()));
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
};

REGISTER_TEST(TestWrittenFiles, "none")
#include "test_written_files.moc"
