#include "tests/lessons/playground_by_hand.h"

using namespace lessons::playground::tests;

/// A run of the playground: edits, files, and where it ends by itself.
class TestPlaygroundRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void editsChangeExactlyThatNumber()
    {
        const auto session = opened(QStringLiteral("layers=5,3"));
        session->await(40);
        const auto expectOnly = [&](const char* change, const char* what, std::size_t layer, std::size_t place) {
            const Values before = session->values(20);
            QCOMPARE(session->apply({{change, "-0.375"}}, 20), 20);
            const Values after = session->values(20);
            for (const char* name : {"weights", "biases", "gradients", "biasGradients"}) {
                auto expected = arrays(before, name);
                if (name == std::string(what)) expected[layer].data[place] = -0.375;
                const auto found = arrays(after, name);
                for (std::size_t l = 0; l < found.size(); ++l) QVERIFY2(sameBits(found[l], expected[l]), name);
            }
            session->await(40);
        };
        expectOnly("weight[0,4,1]", "weights", 0, 4 * 2 + 1);
        expectOnly("weight[1,2,3]", "weights", 1, 2 * 5 + 3);
        expectOnly("weight[2,0,0]", "weights", 2, 0);
        expectOnly("bias[0,0]", "biases", 0, 0);
        expectOnly("bias[2,1]", "biases", 2, 1);
        QCOMPARE(session->history().back().changes.size(), std::size_t(5));
    }
    void wrongEditsAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("right");
        const auto row = [](const char* name, const char* value, const char* right) {
            QTest::newRow(qPrintable(QStringLiteral("%1=%2").arg(QLatin1String(name), QLatin1String(value))))
                << QString::fromLatin1(name) << QString::fromLatin1(value) << QString::fromLatin1(right);
        };
        for (const char* name : {"weight[3,0,0]", "weight[-1,0,0]", "weight[0,8,0]", "weight[0,0,2]", "weight[0,0]", "weight[]",
                                 "weight[0,0,0", "weight[0;0;0]", "weight[0,0,0,0]", "weight[99999999999999999999,0,0]", "weight",
                                 "bias[0]", "bias[0,8]", "bias[0,0,0]", "gradient[0,0,0]", "[0,0]", "[", "]", ""})
            row(name, "1", "weight[l,j,i]");
        for (const char* value : {"", "much", "nan", "inf", "-inf", "1e99", "0.5x", "1,5", " 1"})
            row("weight[0,0,0]", value, "it takes a number");
    }
    void wrongEditsAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, right);
        const auto session = opened();
        session->await(20);
        const Values before = session->values(20);
        const History history = session->history();
        try {
            session->apply({{name.toStdString(), value.toStdString()}}, 10);
            QFAIL("not refused");
        } catch (const InputError& error) {
            const QString text = QString::fromUtf8(error.what());
            QVERIFY2(text.contains(right) && text.contains(name) && !text.contains(QLatin1Char('\n')), error.what());
        }
        QVERIFY(session->history() == history);
        QCOMPARE(session->reached(), 20);
        QCOMPARE(difference(session->values(20), before), QString());
    }

    // --- files ------------------------------------------------------------------------------------------------------

    void aRunWithEditsAndPaintedPointsIsResumed_data()
    {
        QTest::addColumn<QString>("changes");
        for (const char* changes :
             {"optimizer=sgd", "optimizer=momentum loss=squared-error", "optimizer=adam loss=hinge batch=2"})
            QTest::newRow(changes) << QString::fromLatin1(changes);
    }
    void aRunWithEditsAndPaintedPointsIsResumed()
    {
        QFETCH(QString, changes);
        const auto run = opened(QStringLiteral("data=painted points=1,1,0;-1,-1,1;2,1,0 ") + changes);
        run->await(10);
        run->apply(changesOf(QStringLiteral("points=1,1,0;-1,-1,1;2,1,0;-3,-1,1;4,4,0")), 10);
        run->await(20);
        run->apply({{"weight[0,1,0]", "0.75"}, {"bias[1,0]", "-0.25"}}, 20);
        run->await(30);
        run->apply({{"optimizer", "adam"}}, 30);
        run->await(40);
        for (const int at : {5, 10, 11, 20, 25, 30, 31, 40}) {
            const auto resumed = lessons::lessonNamed("playground").open();
            resumed->resume(run->history(), at, run->stateAt(at));
            QCOMPARE(difference(resumed->values(at), run->values(at)), QString());
            QCOMPARE(resumed->stateAt(at), run->stateAt(at));
            for (const int step : {40, 29, 9, 0, 15, 24})
                QCOMPARE(difference(resumed->values(step), run->values(step)), QString());
            QVERIFY(!resumed->replayDiffers());
            resumed->apply({{"weight[0,0,1]", "2"}}, at);
            const auto same = lessons::lessonNamed("playground").open();
            same->restore(resumed->history());
            for (const int step : {at, at + 1, at + 10})
                QCOMPARE(difference(resumed->values(step), same->values(step)), QString());
        }
    }
    void bytesAreAStateOrARefusal()
    {
        using namespace lessons::playground;
        const Params params = paramsOf(QStringLiteral("optimizer=adam layers=2 samples=20"));
        auto state = training.begin(params);
        for (int i = 0; i < 5; ++i) training.step(params, state);
        ByteWriter written;
        training.pack(state, written);
        for (std::size_t at = 0; at < written.bytes().size(); ++at)
            for (const char byte : {'\x00', '\x01', '\x7F', '\xFF'}) {
                std::string bytes = written.bytes();
                bytes[at] = byte;
                try {
                    ByteReader reader(bytes);
                    auto read = training.unpack(params, reader);
                    for (int i = 0; i < 3; ++i) training.step(params, read);
                    training.measure(params, read, {});
                } catch (const InputError&) {
                }
            }
        for (std::size_t size = 0; size < written.bytes().size(); ++size) {
            ByteReader reader(std::string_view(written.bytes()).substr(0, size));
            QVERIFY_THROWS_EXCEPTION(InputError, training.unpack(params, reader));
        }
        const Params wider = paramsOf(QStringLiteral("optimizer=adam layers=3 samples=20"));
        ByteReader reader(written.bytes());
        QVERIFY_THROWS_EXCEPTION(InputError, training.unpack(wider, reader));
    }

    // --- where a run ends by itself -----------------------------------------------------------------------------

    void theAskedAccuracyEndsTheRun()
    {
        const auto session = opened(QStringLiteral("data=circle stop-accuracy=0.9"));
        session->await(500);
        const int last = session->lastStep();
        QVERIFY(session->hasEnded() && last > 0 && last < 500);
        QCOMPARE(session->reached(), last);
        QVERIFY(number(*session, last, "testAccuracy") >= 0.9);
        for (int step = 0; step < last; ++step) QVERIFY(number(*session, step, "testAccuracy") < 0.9);
        checkEnd(*session, last, QStringLiteral("accuracy"));

        QCOMPARE(session->apply({{"stop-accuracy", "0"}}, last), last);
        session->await(last + 50);
        QCOMPARE(session->reached(), last + 50);
        QVERIFY(!session->caption(last).warns);
    }
    void deadUnitsEndTheRun()
    {
        const QString changes = QStringLiteral(
            "activation=relu layers=16,16 optimizer=sgd learning-rate=3 stop-dead=25 data=circle loss=squared-error");
        const auto session = opened(changes);
        session->await(500);
        const int last = session->lastStep();
        QVERIFY(session->hasEnded() && last > 0 && last < 500);
        const auto deadAt = [&](int step) {
            Reference reference(changes);
            reference.take(session->values(step));
            std::vector<std::vector<bool>> lives{std::vector<bool>(16), std::vector<bool>(16)};
            for (const int row : reference.split.train) {
                const auto values = reference.forward(row);
                for (std::size_t l = 0; l < 2; ++l)
                    for (std::size_t j = 0; j < 16; ++j)
                        if (values[l + 1][j] > 0) lives[l][j] = true;
            }
            return (std::count(lives[0].begin(), lives[0].end(), false) + std::count(lives[1].begin(), lives[1].end(), false)) /
                   32.0;
        };
        QVERIFY(deadAt(last) > 0.25);
        for (int step = 0; step < last; ++step) QVERIFY(deadAt(step) <= 0.25);
        checkEnd(*session, last, QStringLiteral("no slope"));
    }
    void aLossThatIsNoNumberEndsTheRun()
    {
        const auto session =
            opened(QStringLiteral("data=penguins loss=squared-error optimizer=sgd learning-rate=10 activation=relu"));
        session->await(500);
        const int last = session->lastStep();
        QVERIFY(session->hasEnded() && last > 0 && last < 500);
        QVERIFY(!std::isfinite(number(*session, last, "batchLoss")));
        for (int step = 1; step < last; ++step) QVERIFY(std::isfinite(number(*session, step, "batchLoss")));
        checkEnd(*session, last, QStringLiteral("smaller learning rate"));
        for (int step = std::max(0, last - 2); step <= last; ++step) paint(*session, step);

        QCOMPARE(session->apply({{"learning-rate", "0.01"}}, 0), 0);
        session->await(300);
        QVERIFY(std::isfinite(number(*session, 300, "trainLoss")));
    }

private:
    static void checkEnd(const Session& session, int last, const QString& why)
    {
        const lessons::Caption caption = session.caption(last);
        QVERIFY(caption.warns);
        QVERIFY2(caption.lead.contains(QString::number(last)), qPrintable(caption.lead));
        QVERIFY2(caption.text.contains(why), qPrintable(caption.text));
        QVERIFY(!session.caption(last - 1).warns);
    }
};

REGISTER_TEST(TestPlaygroundRun, "playground")
#include "test_playground_run.moc"
