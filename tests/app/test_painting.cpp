#include "app/window/main_window.h"
#include "tests/run.h"

#include <QLineEdit>
#include <QTest>

namespace {

/// The playground in a window, with what is painted on its map.
struct Easel {
    app::MainWindow window;

    Easel()
    {
        window.setLanguageNamed(QStringLiteral("en"));
        window.resize(1600, 1000);
        window.openLesson(lessons::lessonNamed("playground"));
        window.show();
        window.presenter().player().setReducedMotion(true);
        look();
    }
    void look()
    {
        QCoreApplication::processEvents();
        window.stage().grab();
    }
    QString points() { return QString::fromStdString(engine::find(window.presenter().fields(), "points").text()); }
    QPoint onMap(double x, double y)
    {
        const QRectF map = widgets::regionNamed(window.stage().regions(), QStringLiteral("output"))->rect;
        return QPointF(map.left() + x * map.width(), map.top() + y * map.height()).toPoint();
    }
    void drag(QPoint to)
    {
        QMouseEvent event(QEvent::MouseMove, to, window.stage().mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window.stage(), &event);
        look();
    }
    void wait(int count) { QTRY_COMPARE(points().isEmpty() ? 0 : points().count(QLatin1Char(';')) + 1, count); }
};

} // namespace

class TestPainting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStrokeOnARunningTrainingIsOneFork()
    {
        Easel easel;
        easel.window.predict().setOn(false); // a question would hold up the run
        app::Presenter& presenter = easel.window.presenter();
        presenter.change(QStringLiteral("data"), QStringLiteral("painted"));
        presenter.change(QStringLiteral("points"), QStringLiteral("1,1,0;-1,-1,1;2,-1,0;-2,1,1"));
        presenter.player().setSpeed(60);
        presenter.player().play();
        QTRY_VERIFY(presenter.shownStep() > 20);
        const std::size_t before = presenter.session().history().size();
        easel.look();
        QTest::mousePress(&easel.window.stage(), Qt::LeftButton, {}, easel.onMap(0.25, 0.25));
        easel.wait(5);
        easel.look();
        for (int touch = 1; touch <= 4; ++touch) {
            easel.drag(easel.onMap(0.25 + 0.1 * touch, 0.25));
            easel.wait(5 + touch);
            easel.look();
        }
        QVERIFY(!presenter.player().isPlaying());
        QTest::mouseRelease(&easel.window.stage(), Qt::LeftButton, {}, easel.onMap(0.65, 0.25));
        QVERIFY(presenter.player().isPlaying()); // and goes on
        QCOMPARE(presenter.session().history().size(), before + 1);
    }
    void clicksWithinOneStepAreOneForkAndUndoneAsOne()
    {
        Easel easel;
        easel.window.predict().setOn(false);
        app::Presenter& presenter = easel.window.presenter();
        presenter.change(QStringLiteral("data"), QStringLiteral("painted"));
        presenter.change(QStringLiteral("points"), QStringLiteral("1,1,0;-1,-1,1;2,-1,0;-2,1,1"));
        presenter.change(QStringLiteral("learning-rate"), QStringLiteral("0.1")); // what follows is undone by itself
        presenter.player().stepForward();
        QTRY_COMPARE(presenter.shownStep(), 1);
        const std::size_t before = presenter.session().history().size();
        for (int click = 0; click < 4; ++click) {
            easel.look();
            QTest::mouseClick(&easel.window.stage(), Qt::LeftButton, {}, easel.onMap(0.25 + 0.1 * click, 0.25));
            easel.wait(5 + click);
        }
        QCOMPARE(presenter.session().history().size(), before + 1);
        presenter.undoStack().undo();
        QCOMPARE(presenter.session().history().size(), before);
        easel.wait(4);
    }
    void aStrokeOfPointsIsTrainedOnAndUndoneAsOne()
    {
        Easel easel;
        easel.window.presenter().change(QStringLiteral("data"), QStringLiteral("painted"));
        easel.look();
        QTest::mousePress(&easel.window.stage(), Qt::LeftButton, {}, easel.onMap(0.25, 0.25));
        easel.look();
        easel.drag(easel.onMap(0.3, 0.5));
        easel.drag(easel.onMap(0.4, 0.7));
        QTest::mouseRelease(&easel.window.stage(), Qt::LeftButton, {}, easel.onMap(0.4, 0.7));
        easel.wait(3);
        QTest::mouseClick(&easel.window.stage(), Qt::RightButton, {}, easel.onMap(0.3, 0.5));
        easel.look();
        easel.wait(2);
        easel.window.presenter().undoStack().undo();
        easel.look();
        QCOMPARE(easel.points(), QString());
    }
    void aWeightIsTypedOnItsCurve()
    {
        Easel easel;
        const auto weight = widgets::regionNamed(easel.window.stage().regions(), QStringLiteral("weight[0,7,0]"));
        QVERIFY(weight);
        QTest::mouseDClick(&easel.window.stage(), Qt::LeftButton, {}, weight->outline.pointAtPercent(0.85).toPoint());
        auto* editor = easel.window.stage().findChild<QLineEdit*>();
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("-0,25")); // as many write it
        QTest::keyClick(editor, Qt::Key_Return);
        easel.look();
        QCOMPARE(widgets::regionNamed(easel.window.stage().regions(), QStringLiteral("weight[0,7,0]"))->value,
                 QStringLiteral("-0.25"));
    }
};

REGISTER_TEST(TestPainting, "none")
#include "test_painting.moc"
