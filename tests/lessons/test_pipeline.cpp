#include "lessons/distributed/pipeline/run.h"
#include "lessons/lesson.h"
#include "tests/run.h"
#include "tests/under_test.h"

#include <QTest>

#include <cmath>
#include <set>

using engine::Change;
using engine::Value;
using engine::Values;
using engine::cluster::Operation;

namespace {

std::unique_ptr<lessons::Session> opened(const std::vector<Change>& changes)
{
    auto session = lessons::lessonNamed("pipeline").open();
    session->apply(changes);
    return session;
}

const Value& named(const Values& values, const std::string& name)
{
    for (const auto& [key, value] : values)
        if (key == name) return value;
    throw std::out_of_range(name);
}
double number(const Values& values, const std::string& name)
{
    const Value& value = named(values, name);
    if (const auto* array = std::get_if<engine::Array>(&value.content)) return array->data.at(0);
    return std::get<double>(value.content);
}
double atEnd(const std::vector<Change>& changes, const std::string& name)
{
    const auto session = opened(changes);
    return number(session->values(session->lastStep()), name);
}
lessons::pipeline::Run ran(const std::vector<Change>& changes)
{
    lessons::pipeline::Params params;
    engine::assign(params, changes);
    return lessons::pipeline::run(params);
}

/// What can be pointed at, at the end.
std::vector<widgets::Region> painted(const lessons::Session& session)
{
    QImage image(1000, 600, QImage::Format_RGB32);
    QPainter painter(&image);
    widgets::Canvas canvas(painter, widgets::Theme::named(QStringLiteral("light")), QRectF(0, 0, 1000, 600));
    session.paint(canvas, session.lastStep());
    return canvas.regions();
}

} // namespace

class TestPipeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A micro-batch alone says neither which pass of it, nor where.
    void operandsSayWhichBoxTheyAre()
    {
        for (const char* schedule : {"1f1b", "zb-h1", "interleaved"}) {
            const auto session = opened({{"schedule", schedule}});
            const std::string back = std::string(schedule).starts_with("zb") ? "I[1]" : "B[1]";
            const auto card = session->explain(QString::fromStdString(back + "[1]"), session->lastStep(), {});
            QVERIFY(card);
            std::set<QString> names;
            const auto operands = widgets::standing(card->behind);
            for (const engine::Term& operand : operands) names.insert(widgets::nameOf(operand));
            QVERIFY(operands.size() > 1 && names.size() == operands.size());
            for (const QString& name : names) QVERIFY2(name.contains(QLatin1String("device")), qPrintable(name));
        }
    }
    void theTextbooksFigure()
    {
        const std::vector<Change> equal{{"backward", "1"}};
        QCOMPARE(atEnd(equal, "makespan"), 22.0);
        QCOMPARE(atEnd(equal, "bubbleOverIdeal"), 0.375);
        QVERIFY(std::abs(atEnd(equal, "bubbleOfTotal") - 3.0 / 11) < 1e-12);
        QCOMPARE(atEnd({{"schedule", "interleaved"}}, "makespan"), 28.5);
        QCOMPARE(atEnd({{"schedule", "interleaved"}, {"virtual-stages", "4"}}, "makespan"), 26.25);
        QCOMPARE(atEnd({{"schedule", "zb-h1"}}, "makespan"), 27.0);
        QCOMPARE(atEnd({{"schedule", "zb-h2"}}, "makespan"), 27.0); // of its own span a device is idle 0
        QCOMPARE(atEnd({{"schedule", "zb-v"}}, "makespan"), 25.5);
        QCOMPARE(atEnd({{"schedule", "bfs"}}, "makespan"), 28.5);
        QCOMPARE(atEnd({{"schedule", "zb-h1"}}, "idleWithin"), 3.0);
        for (const char* zero : {"zb-h2", "zb-v"}) QCOMPARE(atEnd({{"schedule", zero}}, "idleWithin"), 0.0);
        QCOMPARE(atEnd({{"schedule", "interleaved"}}, "messages"), 2.0 * 8 * 7);
        QCOMPARE(atEnd({}, "messages"), 2.0 * 8 * 3);
    }

    void theTimelineHasEveryBoxInTheShapeThatOthersRead()
    {
        const auto session = opened({{"schedule", "interleaved"}});
        const Values values = session->values(session->lastStep());
        std::set<std::tuple<double, double, std::string>> known;
        for (const Values& box : std::get<std::vector<Values>>(named(values, "timeline").content)) {
            const double rank = number(box, "rank"), stage = number(box, "stage"), chunk = number(box, "chunk");
            QCOMPARE(stage, chunk * 4 + rank);
            QVERIFY(number(box, "end") > number(box, "start"));
            known.insert({stage, number(box, "microbatch"), std::get<std::string>(named(box, "kind").content)});
        }
        QCOMPARE(known.size(), std::size_t(2 * 8 * 8));
    }

    void everyTickEndsSomethingAndTheClockOnlyGoesOn()
    {
        for (const char* schedule : {"gpipe", "1f1b", "interleaved", "pipedream", "zb-h1", "zb-h2", "zb-v", "bfs"}) {
            const auto run = ran({{"schedule", schedule}, {"forward", "1.3, 0.7, 1"}, {"latency", "0.2"}});
            double before = 0;
            for (int step = 1; step <= run.lastStep(); ++step) {
                const double now = *run.value("time", 0, step);
                QVERIFY(now > before);
                before = now;
            }
            QCOMPARE(before, run.course->line.makespan());
        }
    }

    /// The cap is of whole micro-batches: V stores twice as many halves, and has room where 1F1B has.
    void halvesNeedHalfTheRoom()
    {
        const auto refused = [](const char* schedule, const char* memory) {
            const auto session = opened({{"schedule", schedule}, {"memory", memory}});
            return session->caption(session->lastStep()).warns;
        };
        for (const char* schedule : {"1f1b", "zb-v"}) QVERIFY(!refused(schedule, "4") && refused(schedule, "3"));
        QVERIFY(!refused("interleaved", "6") && refused("interleaved", "5")); // 11 of 2 chunks
        QVERIFY(!refused("bfs", "8") && refused("bfs", "7"));
    }

    /// H2 and V keep what they promise from 2 p - 1 micro-batches on, if times are equal; else the first caption says so.
    void zeroBubbleSaysWhenItIsNone()
    {
        const auto caption = [](std::vector<Change> changes) { return opened(changes)->caption(0).text; };
        for (const char* schedule : {"zb-h2", "zb-v"}) {
            const QString plain = caption({{"schedule", schedule}, {"micro-batches", "7"}});
            QVERIFY(!plain.contains(QStringLiteral("2p")));
            QVERIFY(caption({{"schedule", schedule}, {"micro-batches", "6"}}).contains(QStringLiteral("2p")));
            QVERIFY(caption({{"schedule", schedule}, {"forward", "2, 1"}}).contains(QStringLiteral("2p")));
        }
        QVERIFY(!caption({{"schedule", "zb-h1"}}).contains(QStringLiteral("2p")));
    }

    /// Which W7 a W8 waited for: that of a chunk.
    void captionsNameTheChunk()
    {
        const auto session = opened({{"schedule", "zb-v"}});
        bool turns = false;
        for (int step = 1; step <= session->lastStep(); ++step) {
            const QString text = session->caption(step).text;
            QVERIFY2(text.contains(QStringLiteral(" of chunk ")), qPrintable(text));
            turns |= text.contains(QStringLiteral("its own chunk"));
        }
        QVERIFY(turns); // on the last device
    }

    void activationsOnTheTapeAreThoseOfTheSimulation()
    {
        for (const char* schedule : {"gpipe", "1f1b", "interleaved", "zb-h1", "zb-h2", "zb-v", "bfs"}) {
            const auto run = ran({{"schedule", schedule}, {"latency", "0.3"}});
            for (int device = 0; device < 4; ++device) {
                const auto stored = engine::cluster::storedOn(run.course->line, device);
                for (int step = 0; step <= run.lastStep(); ++step) {
                    int expected = 0; // just before the tick's end nothing new has begun
                    for (const auto& [from, count] : stored)
                        if (from < run.course->time(step) - 1e-9) expected = count;
                    const int now = int(*run.value("stored", std::size_t(device), step));
                    QVERIFY(now == expected || now == expected - 1); // what ends with the tick is gone
                }
                QCOMPARE(*run.value("stored", std::size_t(device), run.lastStep()), 0.0);
            }
        }
    }

    /// The mean of the micro-batches' gradients is that of the batch, so a batch later the weights are the same.
    void everyScheduleWithAFlushTrainsTheSameNet()
    {
        const auto losses = [](const char* schedule) {
            const auto run = ran({{"schedule", schedule}, {"steps", "4"}});
            return run.course->learnt->loss;
        };
        const auto expected = losses("gpipe");
        QVERIFY(std::abs(expected.front() - expected.back()) > 1e-4);
        for (const char* schedule : {"1f1b", "interleaved", "zb-h1", "zb-h2", "zb-v", "bfs"}) {
            const auto other = losses(schedule);
            for (std::size_t j = 0; j < expected.size(); ++j) QVERIFY(std::abs(other[j] - expected[j]) < 1e-5);
        }
    }

    /// Device r of p uses weights of version max(0, j - (p - 1 - r)); with a stash the backward pass has the same.
    void pipeDreamsVersionsAreThoseOfItsPaper()
    {
        for (const bool stash : {true, false}) {
            const auto run =
                ran({{"schedule", stash ? "pipedream" : "pipedream-no-stash"}, {"devices", "5"}, {"micro-batches", "9"}});
            for (std::size_t i = 0; i < run.course->line.boxes.size(); ++i) {
                const auto& [kind, stage, j] = run.course->line.boxes[i].operation;
                const int seen = std::max(0, j - (4 - stage));
                QCOMPARE(run.course->learnt->versions[i], kind == Operation::Forward || stash ? seen : j);
            }
        }
    }

    void oneDeviceWithPipeDreamIsPlainDescent()
    {
        QCOMPARE(ran({{"schedule", "pipedream"}, {"devices", "1"}, {"steps", "3"}}).course->learnt->loss,
                 ran({{"schedule", "pipedream-no-stash"}, {"devices", "1"}, {"steps", "3"}}).course->learnt->loss);
        QCOMPARE(ran({{"schedule", "pipedream"}, {"devices", "1"}, {"micro-batches", "1"}, {"steps", "5"}}).course->learnt->loss,
                 ran({{"schedule", "gpipe"}, {"devices", "1"}, {"micro-batches", "1"}, {"steps", "5"}}).course->learnt->loss);
    }

    void beyondSixteenDevicesOnlyTimesAreWorkedOut()
    {
        QVERIFY(ran({{"devices", "16"}, {"micro-batches", "64"}}).course->learnt);
        QVERIFY(!ran({{"devices", "17"}}).course->learnt);
        QVERIFY(!ran({{"micro-batches", "65"}}).course->learnt);
        const auto run = ran({{"devices", "64"}, {"micro-batches", "512"}});
        QVERIFY(std::abs(*run.value("bubbleOverIdeal", 0, 0) - 63.0 / 512) < 1e-12);
    }

    /// In tables and tips as at the lanes and in the boxes.
    void devicesAndMicroBatchesAreCountedFromOne()
    {
        const auto session = opened({{"devices", "3"}});
        const auto names = session->placeNames(session->lastStep());
        QVERIFY(names(QStringLiteral("stored"), 0, 1).endsWith(QLatin1String(" 2")));
        QVERIFY(names(QStringLiteral("F[0]"), 0, 7).endsWith(QLatin1String(" 8")));
        QVERIFY(widgets::regionNamed(painted(*session), QStringLiteral("stored[2]"))->name.endsWith(QLatin1String(" 3")));
    }

    /// What only looks different leaves the run alone, and the clock's hand in sight.
    void zoomFollowsTheClock()
    {
        auto session = opened({{"micro-batches", "64"}, {"zoom", "20"}});
        const auto* run = session->staged(0)->run.get();
        session->apply({{"zoom", "30"}});
        QCOMPARE(session->staged(0)->run.get(), run);
        QVERIFY(widgets::regionNamed(painted(*session), QStringLiteral("time")));
    }

    /// The first of the boxes that can be placed has the name of what it becomes, so that a click goes on to its sum.
    void anOfferIsNamedLikeItsBox()
    {
        auto session = opened({{"build", "true"}, {"micro-batches", "3"}, {"devices", "3"}});
        const auto offer = widgets::regionNamed(painted(*session), QStringLiteral("F[0,0]"));
        QVERIFY(offer && offer->choice);
        session->apply({{offer->choice->field.toStdString(), offer->choice->text.toStdString()}});
        QCOMPARE(session->madeIn(offer->id, 0), std::optional(1));
        QVERIFY(session->explain(offer->id, 1, {}));
    }

    /// Clicks on what is offered, as long as something is, make a whole schedule, and its net is that of the full batch.
    void whatIsOfferedCanBePlaced()
    {
        auto session = opened({{"build", "true"}, {"micro-batches", "3"}, {"devices", "3"}});
        for (int placed = 0; placed < 18; ++placed) {
            const auto regions = painted(*session);
            const auto offer = std::find_if(regions.begin(), regions.end(), [&](const widgets::Region& region) {
                if (!region.choice) return false;
                auto tried = opened({{"build", "true"}, {"micro-batches", "3"}, {"devices", "3"}});
                try {
                    tried->apply({{region.choice->field.toStdString(), region.choice->text.toStdString()}});
                } catch (const engine::InputError&) {
                    return false;
                }
                return true;
            });
            QVERIFY(offer != regions.end());
            session->apply({{offer->choice->field.toStdString(), offer->choice->text.toStdString()}});
        }
        for (const widgets::Region& region : painted(*session)) QVERIFY(!region.choice);
        QVERIFY(number(session->values(session->lastStep()), "difference") < 1e-5);
        QVERIFY_THROWS_EXCEPTION(engine::InputError, session->apply({{"order", "FB"}}));
    }

    /// An end that is typed is the end that there is afterwards, and no other device is faster or slower.
    void aTypedEndMakesItsDeviceTakeAsLong()
    {
        auto session = opened({{"schedule", "gpipe"}});
        session->apply({}, session->lastStep());
        const auto box = widgets::regionNamed(painted(*session), QStringLiteral("F[1,0]"));
        QVERIFY(box && box->edit);
        session->apply({{box->edit->field.toStdString(), box->edit->withValue(QStringLiteral("3.5")).toStdString()}});
        const auto after = widgets::regionNamed(painted(*session), QStringLiteral("F[1,0]"));
        QCOMPARE(after->value, QStringLiteral("3.5"));
        QCOMPARE(engine::find(session->fields(), "forward").text(), std::string("1, 2.5, 1, 1"));
    }

    void wrongTimesAreRefused()
    {
        for (const char* times : {"", "0", "1,-2", "fast", "1, 30"})
            QVERIFY_THROWS_EXCEPTION(engine::InputError, opened({{"forward", times}}));
        QVERIFY_THROWS_EXCEPTION(engine::InputError, opened({{"schedule", "interleaved"}, {"micro-batches", "9"}}));
        QVERIFY_THROWS_EXCEPTION(engine::InputError, opened({{"forward", "1,2,3,4,5"}}));
        opened({{"forward", "1,2,3,4"}})->apply({{"devices", "5"}});
        opened({{"forward", "1,2,2,2"}})->apply({{"devices", "3"}}); // says nothing else of those that are left
    }
    /// The end of a box is drawn along: its device takes longer for all boxes of this kind.
    void theEndOfABoxIsDrawnAlong()
    {
        const auto session = lessons::lessonNamed("pipeline").open();
        const std::vector<widgets::Region> regions = painted(*session);
        const auto box = widgets::regionNamed(regions, QStringLiteral("B[1,0]"));
        QVERIFY(box);
        const QPointF end(box->rect.right() + 1, box->rect.center().y());
        std::optional<widgets::Grip> grip;
        for (const widgets::Region& region : regions)
            if (region.grip && region.rect.contains(end) && !grip) grip = region.grip(end);
        QVERIFY(grip);
        QCOMPARE(grip->field, QStringLiteral("backward"));
        QCOMPARE(grip->movedTo(end), QStringLiteral("2, 2, 2, 2"));
        const QStringList times = grip->movedTo(end + QPointF(box->rect.width() / 2, 0)).split(QStringLiteral(", "));
        QCOMPARE(times.size(), 4);
        QVERIFY(times[0] == QLatin1String("2") && std::abs(times[1].toDouble() - 3) < 0.15);
    }
};

REGISTER_TEST(TestPipeline, "pipeline")
REGISTER_CORNERS("pipeline", "schedule=pipedream steps=3", "schedule=zb-h1 latency=0.25", "schedule=zb-h2 micro-batches=3",
                 "schedule=zb-v devices=1", "schedule=zb-v build=true", "schedule=bfs bubble-against=virtual-stages",
                 "forward=2,1 backward=4,2 latency=0.3", "devices=1 micro-batches=1", "schedule=interleaved steps=2",
                 "bubble-against=micro-batches micro-batches=3", "bubble-against=virtual-stages schedule=interleaved")
#include "test_pipeline.moc"
