#include "lessons/measured.h"
#include "tests/app/program.h"
#include "tests/run.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <cstdio>

namespace {

/// Under a launcher of another program the tests' own processes would think that they belong to it.
bool isThereMpi()
{
    return QFileInfo::exists(QFileInfo(program()).absolutePath() + QStringLiteral("/tensorscope_mpi.so")) &&
           !QStandardPaths::findExecutable(QStringLiteral("mpirun")).isEmpty();
}
#define NEEDS_MPI                                                                                                                \
    if (!isThereMpi()) QSKIP("there is no MPI here: apt-get install openmpi-bin libopenmpi-dev, and build again")

/// Processes of this program that work for others, with this word in their command line.
QList<qint64> workersWith(const QByteArray& word)
{
    QList<qint64> found;
    for (const QString& name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(name));
        bool isNumber = false;
        const qint64 pid = name.toLongLong(&isNumber);
        if (!isNumber || !file.open(QIODevice::ReadOnly)) continue;
        const QByteArrayList words = file.readAll().split('\0');
        if (words.contains("--worker") && words.contains(word) && words[0].endsWith("tensorscope")) found << pid;
    }
    return found;
}

/// The rank of such a process.
int rankOf(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/environ").arg(pid));
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray& variable : file.readAll().split('\0'))
            if (variable.startsWith("OMPI_COMM_WORLD_RANK=")) return variable.mid(variable.indexOf('=') + 1).toInt();
    return -1;
}

} // namespace

/// Real processes under mpirun.
class TestMeasure : public QObject, private Scratch {
    Q_OBJECT
private Q_SLOTS:
    void allReduceOfRealProcesses_data()
    {
        QTest::addColumn<int>("processes");
        QTest::addColumn<int>("algorithms");
        QTest::newRow("two") << 2 << 3;
        QTest::newRow("three") << 3 << 2; // halving-doubling takes powers of two
    }
    void allReduceOfRealProcesses()
    {
        NEEDS_MPI;
        QFETCH(int, processes);
        QFETCH(int, algorithms);
        const Outcome outcome = run({"measure", "all-reduce", "--processes", QString::number(processes), "--to", "65536",
                                     "--repeats", "3", "-o", at("all.json")});
        QVERIFY2(outcome.code == 0, outcome.err);
        QCOMPARE(outcome.err.contains("halving-doubling is left out"), processes == 3);
        QCOMPARE(outcome.err.count('\n'), processes == 3 ? 1 : 0);
        QVERIFY(outcome.out.contains("bus GB/s"));
        const auto measured = lessons::measuredIn(at("all.json").toStdString(), {"collective"});
        QCOMPARE(measured.processes, processes);
        QCOMPARE(measured.hosts, 1);
        QVERIFY(measured.machine.find("core") != std::string::npos && !measured.mpi.empty());
        QCOMPARE(int(measured.points.size()), algorithms * 8); // 4 · 4^7 = 65536
        for (const auto& point : measured.points) QVERIFY(point.seconds > 0 && point.low <= point.high);
    }
    void trainingsOfRealProcesses_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<int>("processes");
        QTest::newRow("data") << "data-parallel" << 4;
        QTest::newRow("tensor") << "tensor-parallel" << 2;
        QTest::newRow("pipeline") << "pipeline" << 4;
    }
    void trainingsOfRealProcesses()
    {
        NEEDS_MPI;
        QFETCH(QString, way);
        QFETCH(int, processes);
        const Outcome outcome = run({"measure", way, "--processes", QString::number(processes), "--steps", "5", "--json"});
        QVERIFY2(outcome.code == 0, outcome.err);
        QVERIFY2(outcome.err.isEmpty(), outcome.err);
        QVERIFY(writeFile("training.json", outcome.out));
        const auto measured = lessons::measuredIn(at("training.json").toStdString(), {way.toStdString()});
        const auto& training = measured.training.value();
        QVERIFY2(training.largestDifference < 1e-5, qPrintable(QString::number(training.largestDifference)));
        QCOMPARE(training.losses.size(), std::size_t(5));
        QVERIFY(training.stepSeconds > 0 && training.singleSeconds > 0);
        for (int r = 0; r < processes; ++r)
            for (const char* work : {"forward", "backward", "exchange", "update"})
                QVERIFY2(
                    std::ranges::any_of(training.tasks, [&](const auto& task) { return task.process == r && task.work == work; }),
                    work);
    }
    void theNetOfAFile()
    {
        NEEDS_MPI;
        QCOMPARE(run({"export", "playground", "--steps", "20", "--step", "20", "-o", at("net.tensorscope")}).code, 0);
        const Outcome outcome =
            run({"measure", "pipeline", "--net", at("net.tensorscope"), "--batch", "9", "--steps", "3", "--json"});
        QVERIFY2(outcome.code == 0, outcome.err);
        const QJsonObject training = QJsonDocument::fromJson(outcome.out)["training"].toObject();
        QVERIFY(training["largestDifference"].toDouble() < 1e-5);
        QCOMPARE(training["batch"].toInt(), 9);
        QCOMPARE(training["microBatches"].toInt(), 8);
        checkRefused(run({"measure", "pipeline", "--processes", "9", "--net", at("net.tensorscope")}),
                     QStringLiteral("cannot be cut into 9 stages"));
    }
    void aKilledProcessEndsAllInOneLine()
    {
        NEEDS_MPI;
        QProcess process;
        process.start(program(), {"measure", "ring", "--processes", "4", "--repeats", "123457", "-o", at("killed.json")});
        QTRY_COMPARE(workersWith("123457").size(), 4);
        const QList<qint64> workers = workersWith("123457");
        const qint64 victim = workers[2];
        const int rank = rankOf(victim);
        QVERIFY(kill(pid_t(victim), SIGKILL) == 0);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 1);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.count('\n') == 1 && said.contains("rank " + QByteArray::number(rank) + " of 4 processes"), said);
        QVERIFY(process.readAllStandardOutput().isEmpty());
        QVERIFY(!QFileInfo::exists(at("killed.json")));
        QCOMPARE(QDir(m_dir.path()).entryList({"killed*"}), QStringList());
        for (const qint64 pid : workers) QVERIFY(kill(pid_t(pid), 0) != 0);
    }
    void whoeverInterruptsLeavesNoProcess()
    {
        NEEDS_MPI;
        QProcess process;
        process.start(program(), {"measure", "ring", "--processes", "2", "--repeats", "123458", "-o", at("stopped.json")});
        QTRY_COMPARE(workersWith("123458").size(), 2);
        const QList<qint64> workers = workersWith("123458");
        QVERIFY(kill(pid_t(process.processId()), SIGINT) == 0);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(process.readAllStandardError().contains("interrupted"));
        QVERIFY(!QFileInfo::exists(at("stopped.json")));
        for (const qint64 pid : workers) QVERIFY(kill(pid_t(pid), 0) != 0);
    }
    void aLauncherOfAClusterStartsItToo()
    {
        NEEDS_MPI;
        QProcess launcher;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"OMPI_ALLOW_RUN_AS_ROOT", "OMPI_ALLOW_RUN_AS_ROOT_CONFIRM", "OMPI_MCA_rmaps_base_oversubscribe"})
            environment.insert(QLatin1String(name), QStringLiteral("1"));
        launcher.setProcessEnvironment(environment);
        launcher.start(QStringLiteral("mpirun"),
                       {"-n", "2", program(), "measure", "mpi", "--to", "64", "-o", at("cluster.json")});
        QVERIFY(launcher.waitForFinished(60'000));
        QVERIFY2(launcher.exitCode() == 0, launcher.readAllStandardError());
        QCOMPARE(lessons::measuredIn(at("cluster.json").toStdString(), {"collective"}).processes, 2);
        launcher.start(QStringLiteral("mpirun"), {"-n", "2", program(), "measure", "mpi", "--processes", "3"});
        QVERIFY(launcher.waitForFinished(60'000));
        const QByteArray said = launcher.readAllStandardError();
        QVERIFY2(said.count("tensorscope: ") == 1 && said.contains("the launcher has started 2"), said);
    }
    void processesThatDoNotKnowOfEachOtherAreNotMeasured()
    {
        NEEDS_MPI;
        const auto asRank = [](const char* rank) {
            return [rank](QProcess& process) {
                QProcessEnvironment environment = process.processEnvironment();
                environment.insert(QStringLiteral("PMI_SIZE"), QStringLiteral("2"));
                environment.insert(QStringLiteral("PMI_RANK"), QLatin1String(rank));
                process.setProcessEnvironment(environment);
            };
        };
        checkRefused(run({"measure", "ring", "-o", at("apart.json")}, asRank("0")),
                     QStringLiteral("2 processes that MPI cannot"));
        const Outcome other = run({"measure", "ring", "-o", at("apart.json")}, asRank("1"));
        QVERIFY(other.code == 2 && other.err.isEmpty() && !QFileInfo::exists(at("apart.json")));
    }
    void wrongUseIsRefused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("right");
        QTest::newRow("nothing") << "measure"
                                 << "all-reduce";
        QTest::newRow("unknown") << "measure gossip"
                                 << "ring, halving-doubling, mpi";
        QTest::newRow("no processes") << "measure ring --processes 0"
                                      << "from 1 to 64";
        QTest::newRow("too many") << "measure ring --processes 65"
                                  << "from 1 to 64";
        QTest::newRow("no power of two") << "measure halving-doubling --processes 3"
                                         << "1, 2, 4, 8";
        QTest::newRow("batch of a collective") << "measure ring --batch 3"
                                               << "data-parallel";
        QTest::newRow("bytes of a training") << "measure pipeline --to 64"
                                             << "all-reduce";
        QTest::newRow("micro-batches elsewhere") << "measure data-parallel --micro-batches 4"
                                                 << "pipeline";
        QTest::newRow("no whole numbers") << "measure ring --from 6"
                                          << "multiple of 4";
        QTest::newRow("from beyond to") << "measure ring --from 64 --to 16"
                                        << "at most";
        QTest::newRow("another format") << "measure ring -o OUT.png"
                                        << ".json";
        QTest::newRow("no folder") << "measure ring -o OUT/missing/a.json"
                                   << "no folder";
        QTest::newRow("no net") << "measure pipeline --net OUT.tensorscope"
                                << "there is no such file";
        QTest::newRow("too much") << "measure ring mpi"
                                  << "too many";
        QTest::newRow("more micro-batches than samples") << "measure pipeline --batch 4 --micro-batches 8"
                                                         << "from 1 to 4";
    }
    void wrongUseIsRefused()
    {
        QFETCH(QString, line);
        QFETCH(QString, right);
        checkRefused(run(line.replace(QLatin1String("OUT"), at("out")).split(QLatin1Char(' '))), right);
        QCOMPARE(QDir(m_dir.path()).entryList({"out*"}), QStringList());
    }
    void withoutMpiItSaysSo()
    {
        const auto nowhere = [this](QProcess& process) { // no mpirun
            QProcessEnvironment environment = process.processEnvironment();
            environment.insert(QStringLiteral("PATH"), m_dir.path());
            process.setProcessEnvironment(environment);
        };
        checkRefused(run({"measure", "ring", "-o", at("none.json")}, nowhere), QStringLiteral("apt-get install"));
        QVERIFY(!QFileInfo::exists(at("none.json")));
        QVERIFY(run({"measure", "ring", "--help"}).out.contains("tensorscope measure"));
    }
};

REGISTER_TEST(TestMeasure, "none")
#include "test_measure.moc"
