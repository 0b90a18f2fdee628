#include "tests/engine/walk.h"
#include "tests/run.h"

#include <QTest>

using namespace walk;

namespace {

constexpr std::size_t FewStates = 4000; // bytes: most steps have to be computed once more

/// A run with forks and an edit, the last one where it stands.
void runTo1200(WalkHost& host)
{
    host.await(700);
    host.fork(500, {{"rate", "0.25"}, {"x", "3"}});
    host.await(1000);
    host.fork(900, {{"rate", "0.125"}});
    host.await(1200);
    host.fork(1200, {{"x", "-2"}});
}

/// Another run that says it is the first 100 steps of the default one.
std::string bytesOfAnotherRun()
{
    WalkHost other(author);
    other.await(95);
    other.fork(95, {{"x", "50"}});
    other.await(100);
    return other.pack(100);
}

std::string withChecksum(std::string content)
{
    ByteWriter end;
    end.put(checksum(content));
    return content + end.bytes();
}

/// What must not change when something is refused.
struct Everything {
    History history;
    int reached;
    State last;
    std::vector<Sample> samples;

    static Everything of(WalkHost& host)
    {
        return {host.history(), host.reached(), *host.await(host.reached()), host.samples(host.reached())};
    }
    bool operator==(const Everything&) const = default;
};

} // namespace

/// A run that goes on from the bytes of a step is the run that they are of.
class TestResume : public QObject {
    Q_OBJECT

    void steps()
    {
        QTest::addColumn<int>("at");
        for (const int at : {0, 1, 499, 500, 501, 899, 900, 1199, 1200}) QTest::addRow("%d", at) << at;
    }

private Q_SLOTS:
    void theStepIsThereAtOnce_data() { steps(); }
    void theStepIsThereAtOnce()
    {
        QFETCH(int, at);
        WalkHost host(author, FewStates), other(author, FewStates);
        runTo1200(host);
        const std::string bytes = host.pack(at);
        stepsMade = 0;
        QCOMPARE(other.resume(host.history(), at, bytes), at);
        QVERIFY(other.history() == host.history());
        QCOMPARE(other.reached(), at);
        const auto state = other.visit(at);
        QVERIFY(state != nullptr);
        QVERIFY(other.newest() == std::pair(at, state));
        QVERIFY(other.pack(at) == bytes);
        QVERIFY(other.samples(at) == host.samples(at));
        QCOMPARE(stepsMade.load(), 0);
        QVERIFY(*state == *host.await(at));
    }
    void itGoesOnAndBackAsTheOriginal_data() { steps(); }
    void itGoesOnAndBackAsTheOriginal()
    {
        QFETCH(int, at);
        WalkHost host(author, FewStates), other(author, FewStates);
        runTo1200(host);
        other.resume(host.history(), at, host.pack(at));
        for (const int n : {1300, at, 501, 500, 499, 3, 0, 1299, 1250, 950, 1200, 899, 1})
            QVERIFY2(*other.await(n) == *host.await(n), qPrintable(QString::number(n)));
        QVERIFY(other.samples(1300) == host.samples(1300));
        QVERIFY(other.pack(777) == host.pack(777));
        QVERIFY(!other.replayDiffers());
    }
    void forksBeforeAtAndAfterAreForksOfTheOriginal_data() { steps(); }
    void forksBeforeAtAndAfterAreForksOfTheOriginal()
    {
        QFETCH(int, at);
        WalkHost host(author, FewStates), other(author, FewStates);
        runTo1200(host);
        other.resume(host.history(), at, host.pack(at));
        const History original = host.history();
        other.await(1200);
        for (const int fork : {at, at + 50, std::max(0, at - 50), at}) {
            const int there = std::min(fork, 1200);
            const std::vector<Change> change{{"x", textOf(fork)}, {"rate", "0.75"}};
            for (WalkHost* each : {&host, &other}) {
                QCOMPARE(each->fork(there, change), there);
                each->await(there + 100);
            }
            for (const int n : {there + 100, there, std::max(0, there - 1), there + 1, at})
                QVERIFY(*other.await(n) == *host.await(n));
            QVERIFY(other.samples(there) == host.samples(there));
            for (WalkHost* each : {&host, &other}) {
                each->restore(original);
                each->await(1200);
            }
            for (const int n : {1200, at, there, 2, 1100}) QVERIFY(*other.await(n) == *host.await(n));
            QVERIFY(other.samples(1200) == host.samples(1200));
        }
        QVERIFY(!other.replayDiffers());
    }
    void changesAtTheStepAndUndoMakeNoStep() // who opens a long run and turns a knob does not wait
    {
        WalkHost host(author), other(author), plainHost(author);
        host.await(1000);
        host.fork(1000, {{"rate", "0.25"}});
        plainHost.resume(host.history(), 1000, host.pack(1000));
        const std::string bytes = host.pack(1000);
        stepsMade = 0;
        other.resume(host.history(), 1000, bytes);
        other.fork(1000, {{"x", "4"}});
        other.fork(1000, {{"rate", "0.125"}, {"x", "5"}});
        const History changed = other.history();
        other.restore(host.history());
        other.restore({});              // without any fork
        other.fork(0, {{"size", "4"}}); // a new beginning
        other.restore(changed);
        QCOMPARE(other.reached(), 1000);
        QVERIFY(other.visit(1000));
        QCOMPARE(stepsMade.load(), 0);
        host.fork(1000, {{"rate", "0.125"}, {"x", "5"}});
        QVERIFY(*other.await(1100) == *host.await(1100));
        for (const int n : {1000, 999, 1}) QVERIFY(*other.await(n) == *host.await(n));
        QVERIFY(other.samples(1100) == host.samples(1100));
    }
    void undoLeadsOutOfAResumedRunAndBackIntoIt()
    {
        WalkHost host(author, FewStates), original(author, FewStates);
        runTo1200(original);
        host.fork(0, {{"rate", "0.875"}});
        host.await(300);
        const History before = host.history();
        const State there = *host.await(300);
        host.resume(original.history(), 1000, original.pack(1000));
        QVERIFY(host.ghosts().empty());
        host.restore(before);
        QVERIFY(*host.await(300) == there);
        host.restore(original.history());
        QCOMPARE(host.reached(), 1000);
        for (const int n : {1000, 1150, 600, 999}) QVERIFY(*host.await(n) == *original.await(n));
        QVERIFY(host.samples(1150) == original.samples(1150));
    }
    void theGivenStateIsNeverLetGo()
    {
        WalkHost host(author), other(author, 20000);
        host.await(100001);
        other.resume({}, 100001, host.pack(100001));
        other.await(200000);
        for (const int n : {150000, 99999, 3, 50001, 100000, 199999}) QVERIFY(*other.await(n) == *host.await(n));
        QVERIFY(other.visit(100001));
        QVERIFY(other.bytes() <= 2 * 20000);
    }
    void aReplayThatDiffersIsSaidAndTheGivenStateHolds()
    {
        WalkHost other(author);
        other.await(95);
        other.fork(95, {{"x", "50"}});
        WalkHost host(author);
        host.resume({}, 100, bytesOfAnotherRun());
        QVERIFY(*host.await(100) == *other.await(100));
        QVERIFY(*host.await(150) == *other.await(150));
        QVERIFY(!host.replayDiffers());
        QVERIFY(*host.await(50) == plain({}, 50));
        QTRY_VERIFY(host.replayDiffers()); // the replay goes on by itself
        QVERIFY(*host.await(99) == plain({}, 99));
        QVERIFY(*host.await(100) == *other.await(100));
        QVERIFY(*host.await(200) == *other.await(200));
        host.resume({}, 0, WalkHost(author).pack(0));
        QVERIFY(!host.replayDiffers());
    }
    void aReplayThatThrowsDiffers()
    {
        WalkHost host(author);
        host.resume({{0, {{"fail-at", "50"}}}}, 100, bytesOfAnotherRun());
        QVERIFY(*host.await(49) == plain({}, 49));
        QVERIFY(host.await(99) != nullptr);
        QVERIFY(host.replayDiffers());
        QVERIFY(*host.await(49) == plain({}, 49));
        QVERIFY(!host.verdict());
    }
    void aStepThatThrowsEndsTheResumedRunThere()
    {
        WalkHost host(author), other(author);
        host.fork(0, {{"fail-at", "77"}});
        host.await(76);
        other.resume(host.history(), 76, host.pack(76));
        QVERIFY(*other.await(200) == plain({}, 76));
        QCOMPARE(other.verdict()->step, 76);
        QVERIFY(*other.await(75) == plain({}, 75));
    }
    void aRunThatHasEndedHasEndedWhenItIsResumed()
    {
        WalkHost host(author), other(author);
        host.fork(0, {{"stop-at", "33"}});
        host.await(100);
        other.resume(host.history(), 33, host.pack(33));
        QCOMPARE(other.verdict()->reason, std::string("enough"));
        QVERIFY(*other.await(50) == plain({}, 33));
    }
    void aReplayCanBeGivenUpAndGoesOn()
    {
        WalkHost host(author, FewStates), other(author, FewStates);
        constexpr int at = 3000000;
        host.await(at);
        other.resume({}, at, host.pack(at));
        QVERIFY_THROWS_EXCEPTION(Cancelled, other.await(at - 1, [] { return false; }));
        std::shared_ptr<const State> meanwhile;
        const auto state = other.await(at - 1, [&] {
            if (!meanwhile) meanwhile = other.await(1234);
            return true;
        });
        QVERIFY(*state == *host.await(at - 1));
        QVERIFY(meanwhile && *meanwhile == plain({}, 1234));
    }
    void damagedBytesChangeNothing()
    {
        WalkHost host(author);
        runTo1200(host);
        const std::string bytes = host.pack(40);
        const History history = host.history();
        host.resume(history, 1200, host.pack(1200));
        const auto before = Everything::of(host);
        for (std::size_t size = 0; size < bytes.size(); ++size)
            QVERIFY_THROWS_EXCEPTION(InputError, host.resume(history, 40, bytes.substr(0, size)));
        QVERIFY_THROWS_EXCEPTION(InputError, host.resume(history, 40, bytes + '\0'));
        for (std::size_t bit = 0; bit < 8 * bytes.size(); ++bit) {
            std::string flipped = bytes;
            flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << bit % 8));
            QVERIFY_THROWS_EXCEPTION(InputError, host.resume(history, 40, flipped));
        }
        QVERIFY(Everything::of(host) == before);
    }
    void bytesOfAnotherStepOrRunChangeNothing()
    {
        WalkHost host(author);
        runTo1200(host);
        const std::string bytes = host.pack(40);
        const auto before = Everything::of(host);
        const auto refused = [&](const History& history, int step) {
            QVERIFY_THROWS_EXCEPTION(InputError, host.resume(history, step, bytes));
            QVERIFY(Everything::of(host) == before);
        };
        for (const int step : {-1, 0, 39, 41, 2147483647}) refused({}, step);
        refused({{0, {{"size", "4"}}}}, 40);     // another size
        refused({{0, {{"rate", "7"}}}}, 40);     // out of range
        refused({{0, {{"form", "round"}}}}, 40); // no parameter, no place
        refused({{20, {}}, {10, {}}}, 40);       // not in order
        refused({{20, {{"size", "4"}}}}, 40);    // needs a new beginning
        refused({{60, {{"size", "4"}}}}, 40);    // even later
    }
    void filesOfATimeWhenLessWasMeasuredAreRead()
    {
        auto former = author, now = author;
        former.measure = [](const Params&, const State& s, const std::vector<double>&) { return std::vector{s.x[0]}; };
        now.curvesBefore = 1;
        WalkHost old(former), host(now);
        old.await(300);
        host.resume(old.history(), 300, old.pack(300));
        QVERIFY(*host.await(300) == *old.await(300));
        const auto before = old.samples(299), samples = host.samples(299);
        QCOMPARE(samples.size(), before.size());
        for (std::size_t i = 0; i < samples.size(); ++i) {
            QCOMPARE(samples[i].values[0], before[i].values[0]);
            QVERIFY(std::isnan(samples[i].values[1]));
        }
        WalkHost stern(author);
        QVERIFY_THROWS_EXCEPTION(InputError, stern.resume(old.history(), 300, old.pack(300)));
    }
    void whateverBytesWithARightChecksumAreReadOrRefused()
    {
        WalkHost host(author);
        host.await(20);
        const std::string content(withoutChecksum(host.pack(20)));
        for (std::size_t size = 0; size < content.size(); ++size)
            QVERIFY_THROWS_EXCEPTION(InputError, host.resume({}, 20, withChecksum(content.substr(0, size))));
        for (std::size_t at = 0; at < content.size(); ++at)
            for (const char byte : {'\x00', '\x7F', '\xFF', '\x01'}) {
                std::string other = content;
                other[at] = byte;
                try {
                    QCOMPARE(host.resume({}, 20, withChecksum(other)), 20);
                } catch (const InputError&) {
                }
            }
        QVERIFY(*host.await(10) == plain({}, 10));
    }
    void numbersAreReadAsTheyWereWritten()
    {
        ByteWriter writer;
        writer.put(std::int32_t(-2));
        writer.put(std::uint64_t(0x0123456789ABCDEF));
        writer.put(-0.0F);
        writer.put(std::vector<double>{1.5, std::numeric_limits<double>::quiet_NaN()});
        QCOMPARE(writer.bytes().substr(0, 12),
                 std::string("\xFE\xFF\xFF\xFF\xEF\xCD\xAB\x89\x67\x45\x23\x01", 12)); // little-endian
        ByteReader reader(writer.bytes());
        QCOMPARE(reader.get<std::int32_t>(-5, 0), -2);
        QCOMPARE(reader.get<std::uint64_t>(), 0x0123456789ABCDEF);
        QVERIFY(std::signbit(reader.get<float>()));
        const auto list = reader.list<double>(0, 2);
        QVERIFY(list.size() == 2 && list[0] == 1.5 && std::isnan(list[1]));
        reader.end();
        QVERIFY_THROWS_EXCEPTION(InputError, reader.get<float>());
    }
    void aListTakesNoMoreMemoryThanThereAreNumbers()
    {
        ByteWriter writer;
        writer.put(std::uint64_t(1) << 60);
        QVERIFY_THROWS_EXCEPTION(InputError, ByteReader(writer.bytes()).list<float>(0, 100));
        QVERIFY_THROWS_EXCEPTION(InputError, ByteReader(writer.bytes()).list<float>(0, std::size_t(1) << 62));
    }
    void aStreamOfRandomNumbersGoesOnFromAnyPosition()
    {
        for (std::uint64_t position = 0; position < 9; ++position) {
            Random drawn(7, 3), moved(7, 3);
            for (std::uint64_t i = 0; i < position; ++i) drawn.word();
            QCOMPARE(drawn.position(), position);
            moved.goTo(position);
            for (int i = 0; i < 6; ++i) QCOMPARE(moved.word(), drawn.word());
        }
    }
    void theNextSampledStepIsThat()
    {
        for (int n = 0; n < 10000;) {
            int next = n + 1;
            while (!isSampled(next)) ++next;
            QCOMPARE(nextSampled(n), std::int64_t(next));
            n = next;
        }
    }
};

REGISTER_TEST(TestResume)
#include "test_resume.moc"
