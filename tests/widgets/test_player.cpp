#include "tests/run.h"
#include "widgets/transport/player.h"

#include <QSignalSpy>
#include <QTest>

using widgets::Player;

class TestPlayer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewRunStartsWhereItIsTold()
    {
        Player player;
        player.restart(10, 4);
        QCOMPARE(player.position(), 4.0);
        QCOMPARE(player.last(), 10);
        QVERIFY(!player.isPlaying());
    }
    void steppingRoundsAndStaysInside()
    {
        Player player;
        player.setReducedMotion(true);
        player.restart(3, 0);
        player.stepBack();
        QCOMPARE(player.position(), 0.0);
        for (int i = 0; i < 5; ++i) player.stepForward();
        QCOMPARE(player.position(), 3.0);
        player.seek(1.5);
        player.stepForward();
        QCOMPARE(player.position(), 2.0);
        player.seek(1.5);
        player.stepBack();
        QCOMPARE(player.position(), 1.0);
    }
    void aStepGlidesAndArrives()
    {
        Player player;
        player.restart(3, 1);
        player.stepForward();
        player.advance(Player::StepSeconds / 2);
        QVERIFY(player.position() > 1 && player.position() < 2);
        player.advance(Player::StepSeconds);
        QCOMPARE(player.position(), 2.0);
    }
    void aSecondKeyPressDoesNotWait()
    {
        Player player;
        player.restart(5, 0);
        player.stepForward();
        player.stepForward();
        QCOMPARE(player.position(), 1.0);
        player.advance(1);
        QCOMPARE(player.position(), 2.0);
    }
    /// A press goes from one rest to the next, and playing passes a rest each second at a speed of one.
    void restsAreWhereAPressEnds()
    {
        Player player;
        player.setReducedMotion(true);
        player.setRests({6, 8, 14});
        player.restart(15, 0);
        for (const double rest : {6.0, 8.0, 14.0, 15.0, 15.0}) {
            player.stepForward();
            QCOMPARE(player.position(), rest);
        }
        for (const double rest : {14.0, 8.0, 6.0, 0.0, 0.0}) {
            player.stepBack();
            QCOMPARE(player.position(), rest);
        }
        player.seek(7);
        player.stepForward();
        QCOMPARE(player.position(), 8.0);
        player.seek(7);
        player.stepBack();
        QCOMPARE(player.position(), 6.0);
        player.seek(0);
        player.setSpeed(1);
        player.play();
        for (const double rest : {6.0, 8.0, 14.0}) {
            player.advance(1.0001);
            QCOMPARE(player.position(), rest);
        }
    }
    void playingMakesAsManyStepsAsTheSpeedSays()
    {
        Player player;
        player.restart(100, 0);
        player.setSpeed(12);
        player.play();
        for (int i = 0; i < 100; ++i) player.advance(0.0201);
        QCOMPARE(player.position(), 24.0); // 2.01 s at 12 steps/s; fast: whole steps only
        player.pause();
        QVERIFY(!player.isPlaying());
    }
    void slowPlayingMovesThenStandsStill()
    {
        Player player;
        player.restart(4, 0);
        player.setSpeed(0.5); // two seconds a step
        player.play();
        player.advance(Player::TravelSeconds / 2);
        QVERIFY(player.position() > 0 && player.position() < 1);
        player.advance(Player::TravelSeconds);
        QCOMPARE(player.position(), 1.0);
        player.advance(2 - 1.5 * Player::TravelSeconds - 0.01);
        QCOMPARE(player.position(), 1.0);
    }
    void playingStopsAtTheEndAndStartsAgainFromTheBeginning()
    {
        Player player;
        QSignalSpy changes(&player, &Player::stateChanged);
        player.restart(3, 0);
        player.setSpeed(60);
        player.play();
        player.advance(10);
        QCOMPARE(player.position(), 3.0);
        QVERIFY(!player.isPlaying());
        player.play();
        QVERIFY(player.isPlaying());
        QCOMPARE(player.position(), 0.0);
        QVERIFY(changes.size() >= 4);
    }
    void nothingToPlay()
    {
        Player player;
        player.restart(0, 0);
        player.play();
        QVERIFY(!player.isPlaying());
        player.stepForward();
        QCOMPARE(player.position(), 0.0);
    }
};

REGISTER_TEST(TestPlayer)
#include "test_player.moc"
