#include "engine/core/error.h"
#include "lessons/claim.h"
#include "lessons/measured_run.h"
#include "tests/lessons/sessions.h"
#include "tests/measured_samples.h"
#include "tests/under_test.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <memory>

using namespace samples;

namespace {

/// A file on disk, in a folder of its own.
class Written {
public:
    explicit Written(const QByteArray& content)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) qFatal("cannot be written");
    }
    explicit Written(const MeasuredFile& measured) : Written(lessons::written(measured)) {}
    QString path() const { return m_folder.filePath(QStringLiteral("measured.json")); }
    std::string text() const { return path().toStdString(); }

private:
    QTemporaryDir m_folder;
};

/// What holds of all corners of a lesson holds with a file, too.
const bool areCorners = [] {
    static std::vector<std::pair<std::unique_ptr<Written>, std::string>> all;
    for (const auto& [lesson, file] : Files) {
        auto written = std::make_unique<Written>(file);
        const std::string option = "measured=" + written->text();
        all.emplace_back(std::move(written), option);
    }
    for (std::size_t i = 0; i < all.size(); ++i) corners().push_back({Files[i].first, all[i].second.c_str()});
    return true;
}();

double at(const lessons::Session& session, const char* name, std::size_t i = 0, int step = -1)
{
    return lessons::numbersNamed(session.values(step < 0 ? session.lastStep() : step), name)[i];
}

} // namespace

class TestMeasuredFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Two lanes for each of four processes, and the numbers on their boxes are large enough for a class.
    void lanesCanBeReadOnAProjector()
    {
        MeasuredFile file = together("data-parallel");
        file.processes = 4;
        auto& tasks = file.training->tasks;
        for (std::size_t i = 0, count = tasks.size(); i < count; ++i) {
            tasks.push_back(tasks[i]);
            tasks.back().process += 2;
        }
        std::ranges::stable_sort(tasks, {}, &MeasuredFile::Task::end);
        const Written written(file);
        const auto session = lessons::lessonNamed("data-parallel").open();
        session->apply({{"measured", written.text()}});
        QImage image(1180, 590, QImage::Format_RGB32); // the stage of 1280 x 800
        QPainter painter(&image);
        widgets::Canvas canvas(painter, widgets::Theme::named(QStringLiteral("projector")), QRectF(image.rect()));
        session->paint(canvas, 0);
        int lanes = 0;
        for (const widgets::Region& region : canvas.regions())
            if (region.id.startsWith(QLatin1String("exchange["))) {
                QVERIFY(region.rect.height() + 2 >= canvas.lineHeight(widgets::Role::Badge));
                ++lanes;
            }
        QCOMPARE(lanes, 8);
    }

    void linesGiveBackTheirAlphaAndB()
    {
        for (const int p : {2, 4, 8}) {
            const auto lines = lessons::linesOf(collective(p));
            QCOMPARE(lines.size(), 3U);
            QCOMPARE(lines.back().algorithm, "mpi");
            for (const auto& line : lines) {
                const bool ring = line.algorithm == "ring", mpi = line.algorithm == "mpi";
                const double latency = ring ? 1.5e-6 : mpi ? 4e-6 : 2e-6, bandwidth = ring ? 2e9 : mpi ? 3e9 : 1.5e9;
                const double alpha = line.fit.start / (mpi ? 1 : line.rounds), own = 2.0 * (p - 1) / p / line.fit.perByte;
                QVERIFY(std::abs(alpha / latency - 1) < 1e-9);
                QVERIFY(std::abs(own / bandwidth - 1) < 1e-9);
            }
        }
    }

    /// numpy.linalg.lstsq of the rows (1/T, V/T) against 1.
    void noisyPointsFitAsNumpyDoes()
    {
        const double bytes[] = {4, 64, 1024, 16384, 262144, 4194304, 67108864};
        const double times[] = {9.7e-6, 8.8e-6, 1.04e-5, 2.3e-5, 2.1e-4, 3.4e-3, 4.9e-2};
        std::vector<MeasuredFile::Point> points;
        for (int i = 0; i < 7; ++i) points.push_back({"ring", bytes[i], times[i], times[i], times[i]});
        const lessons::FittedLine line = lessons::fitted(points);
        QVERIFY(std::abs(line.start / 9.356338422140471e-06 - 1) < 1e-9);
        QVERIFY(std::abs(line.perByte / 7.718312408057925e-10 - 1) < 1e-9);
    }

    void curvesCrossWhereTheFormulaSays()
    {
        const auto lines = lessons::linesOf(collective());
        const auto& ring = lines[0].algorithm == "ring" ? lines[0] : lines[1];
        const auto& halving = lines[0].algorithm == "ring" ? lines[1] : lines[0];
        // 4 · 2 µs + 1.5 V/1.5 GB/s = 6 · 1.5 µs + 1.5 V/2 GB/s
        const double expected = 1e-6 / (1.5 / 1.5e9 - 1.5 / 2e9);
        const auto computed = lessons::crossingOf(halving.fit, ring.fit);
        QVERIFY(computed && std::abs(*computed / expected - 1) < 1e-6);
        const auto measured = lessons::crossingOf(halving.points, ring.points);
        QVERIFY(measured && *measured > 1024 && *measured < 4096 * 4);
        QVERIFY(!lessons::crossingOf(ring.fit, halving.fit));
        QVERIFY(!lessons::crossingOf(ring.points, halving.points));
    }

    void theModelsPipelineIsThatOfTheSchedule()
    {
        for (const int p : {1, 2, 4}) {
            const Written written(pipeline(p, 6, 1e-3, 2e-3)); // the reader sorts them
            const MeasuredFile file = lessons::measuredIn(written.text(), {"pipeline"});
            double end = 0;
            for (const auto& one : lessons::computedOf("pipeline", *file.training)) end = std::max(end, one.task.end);
            QVERIFY(std::abs(end - (6 + p - 1) * 3e-3) < 1e-12);
        }
    }

    /// 1.5 ms forward and 3 ms back in the median of both; the exchange takes 2 ms for who waited least.
    void waitingIsNoWork()
    {
        const Written written(together("data-parallel"));
        const MeasuredFile file = lessons::measuredIn(written.text(), {"data-parallel"});
        const auto computed = lessons::computedOf("data-parallel", *file.training);
        for (std::size_t i = 0; i < computed.size(); ++i)
            if (computed[i].task.work == "exchange") {
                QVERIFY(std::abs(computed[i].task.start - 4.5e-3) < 1e-12);
                QVERIFY(std::abs(computed[i].task.end - 6.5e-3) < 1e-12);
            }
    }

    void filesAreReadAsTheyWereWritten()
    {
        for (const auto& [lesson, file] : Files) {
            const Written written(file);
            const auto read = lessons::measuredIn(written.text(), {file.what});
            QCOMPARE(lessons::written(read), lessons::written(lessons::measuredIn(Written(read).text(), {file.what})));
            QCOMPARE(read.points.size(), file.points.size());
            QCOMPARE(read.training.has_value(), file.training.has_value());
            if (file.training) QCOMPARE(read.training->tasks.size(), file.training->tasks.size());
        }
    }

    /// Opened, looked at step by step, and closed again, in both languages and on the projector.
    void lessonsShowThem()
    {
        for (const auto& [lesson, file] : Files) {
            const Written written(file);
            const auto session = lessons::lessonNamed(lesson).open();
            session->await(1);
            const engine::Values before = session->values(1);
            session->apply({{"measured", written.text()}});
            const int last = file.what == "data-parallel" ? 2 : session->lastStep();
            session->await(last);
            for (const double t : {0.0, 0.5, 1.0, double(last)})
                for (const char* theme : {"light", "projector"})
                    QVERIFY(!paint(*session, t, QString::fromLatin1(theme), {1280, 800}).regions.empty());
            for (int step = 0; step <= std::min(3, session->lastStep()); ++step) QVERIFY(!session->caption(step).text.isEmpty());
            session->apply({{"measured", "none"}});
            session->await(1);
            QCOMPARE(difference(session->values(1), before), QString());
        }
    }

    /// And as many as before when it is closed.
    void asManyDevicesLearnAsProcessesWereMeasured()
    {
        const Written written(together("data-parallel"));
        const auto session = lessons::lessonNamed("data-parallel").open();
        const auto devices = [&] { return lessons::numbersNamed(session->values(0), "shard").size(); };
        session->apply({{"devices", "5"}});
        session->apply({{"measured", written.text()}});
        QCOMPARE(devices(), 2U);
        session->apply({{"measured", "none"}});
        QCOMPARE(devices(), 5U);
    }

    void numbersAreMeasuredAndHaveCards()
    {
        const Written ring(collective()), line(pipeline(4, 8, 1e-3, 2e-3));
        const auto session = lessons::lessonNamed("ring-all-reduce").open();
        session->apply({{"measured", ring.text()}});
        QVERIFY(std::abs(at(*session, "alpha", 0) - 2) < 1e-6 || std::abs(at(*session, "alpha", 0) - 1.5) < 1e-6);
        for (const auto& [name, value] : session->values(session->lastStep())) QCOMPARE(value.measured, name != "bytes");
        for (const char* region : {"alpha[0]", "rate[1]", "fitted[3]", "missed[2]", "crossing", "time[0]"})
            QVERIFY2(session->explain(QString::fromLatin1(region), session->lastStep(), {}), region);
        const auto other = lessons::lessonNamed("pipeline").open();
        other->apply({{"measured", line.text()}});
        QCOMPARE(at(*other, "measuredSpeedUp"), 4 * 8 / 11.0);
        QVERIFY(std::abs(at(*other, "computedSpeedUp") - 4 * 8 / 11.0) < 1e-9);
        for (const char* region : {"forward[1,2]", "forward[0,2]", "computedStep", "measuredSpeedUp"})
            QVERIFY2(other->explain(QString::fromLatin1(region), other->lastStep(), {}), region);
    }

    /// In every step from 1 on there is one target.
    void eachStepHasATarget()
    {
        for (const auto& [lesson, file] : Files) {
            const Written written(file);
            const auto session = lessons::lessonNamed(lesson).open();
            session->apply({{"measured", written.text()}});
            const int last = std::min(file.what == "data-parallel" ? 2 : 20, session->lastStep());
            session->await(last);
            for (int step = 1; step <= last; ++step) {
                const auto regions = paint(*session, step).regions;
                QCOMPARE(std::ranges::count_if(regions, [](const auto& region) { return region.target; }), 1);
            }
        }
    }

    void wrongFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray good = lessons::written(collective());
        const auto with = [&](const char* from, const char* to) {
            QByteArray bad = good;
            const auto place = bad.indexOf(from);
            bad.replace(place, int(std::strlen(from)), to);
            return bad;
        };
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("α = 3");
        QTest::newRow("cut off") << good.left(good.size() / 2);
        QTest::newRow("other JSON") << QByteArray("{\"format\": 1}");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("another what") << lessons::written(together("tensor-parallel"));
        QTest::newRow("negative") << with("\"bytes\": 4,", "\"bytes\": -4,");
        QTest::newRow("huge") << with("\"bytes\": 4,", "\"bytes\": 1e300,");
        QTest::newRow("text for number") << with("\"bytes\": 4,", "\"bytes\": \"4\",");
        QTest::newRow("NaN") << with("\"bytes\": 4,", "\"bytes\": NaN,");
        QTest::newRow("no processes") << with("\"processes\": 4", "\"processes\": 0");
        QTest::newRow("a million processes") << with("\"processes\": 4", "\"processes\": 1000000");
        QTest::newRow("no points") << with("\"points\"", "\"point\"");
        QTest::newRow("no date") << with("\"date\"", "\"data\"");
    }
    void wrongFilesAreRefused()
    {
        QFETCH(QByteArray, content);
        const Written written(content);
        const auto session = lessons::lessonNamed("ring-all-reduce").open();
        const int steps = session->lastStep();
        QVERIFY_THROWS_EXCEPTION(engine::InputError, session->apply({{"measured", written.text()}}));
        QVERIFY_THROWS_EXCEPTION(engine::InputError, session->apply({{"measured", "/no/such/file.json"}}));
        QCOMPARE(session->lastStep(), steps);
    }

    void refusalsSayWhere()
    {
        const auto refusal = [](QByteArray content, const char* from, const char* to) -> QByteArray {
            content.replace(content.indexOf(from), int(std::strlen(from)), to);
            try {
                lessons::measuredIn(Written(content).text(), {"collective"});
            } catch (const engine::InputError& error) {
                return error.what();
            }
            return {};
        };
        const QByteArray good = lessons::written(collective());
        QVERIFY(
            refusal(good, "\"processes\": 4", "\"processes\": 4.5").endsWith(", processes: must be a whole number from 1 to 64"));
        QVERIFY(refusal(good, "\"seconds\"", "\"second\"").contains(", points[0].seconds: must be a number from 1e-12 to "));
        QVERIFY(refusal(good, "\"points\"", "\"point\"").endsWith(", points: must be a list"));
    }

    void tasksOfNoProcessAreRefused()
    {
        for (int wrong = 0; wrong < 4; ++wrong) {
            MeasuredFile file = together("data-parallel");
            auto& task = file.training->tasks[2];
            if (wrong == 0) task.process = 2;
            if (wrong == 1) task.work = "sleep";
            if (wrong == 2) task.end = task.start - 1e-3;
            if (wrong == 3) file.training->tasks.clear();
            const Written written(file);
            QVERIFY_THROWS_EXCEPTION(engine::InputError, lessons::measuredIn(written.text(), {"data-parallel"}));
        }
    }
};

REGISTER_TEST(TestMeasuredFiles, "none")
#include "test_measured_files.moc"
