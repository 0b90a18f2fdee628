#include "app/files/state_file.h"
#include "tests/app/opened.h"
#include "tests/run.h"
#include "widgets/panel/knob.h"
#include "widgets/stage/zoomed.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using app::InsidePlace;

namespace {

constexpr int Patience = 60'000; // ms

/// A playground that has made 40 steps and stands at step 20.
struct Window : Opened {
    Window() : Opened("playground")
    {
        QSettings().setValue(QStringLiteral("questions"), false);
        window.predict().setOn(false);
        presenter().keepStill([](lessons::Session& session) { session.await(40); });
        player().seek(20);
        if (!QTest::qWaitFor([this] { return presenter().shownStep() == 20; }, Patience)) qFatal("step 20 is not shown");
        window.stage().setFocus();
        QImage last; // what still comes of the opening is over when nothing changes any more
        const auto rests = [&] { return std::exchange(last, picture()) == last; };
        if (!QTest::qWaitFor(rests, Patience)) qFatal("the picture never rests");
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        keyAtFocus(key, modifiers);
        picture();
    }
    /// As the mouse makes it: two clicks, the second of which is a double one.
    void doubleClick(QPoint place)
    {
        QTest::mouseDClick(window.windowHandle(), Qt::LeftButton, {}, window.stage().mapTo(&window, place));
        QCoreApplication::processEvents();
    }
    QStringList knobs() const
    {
        QStringList names;
        for (const auto* knob : window.findChildren<widgets::Knob*>())
            if (knob->isVisible()) names << knob->objectName();
        return names;
    }
    bool draws(const QString& region)
    {
        picture();
        return widgets::regionNamed(window.stage().regions(), region).has_value();
    }
    QString title() { return window.stage().page().title; }
};

} // namespace

/// Into a step and back, by keys, in the window.
class TestInside : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); }

    void theKeyLeadsInAndEscapeBack()
    {
        Window w;
        const auto history = w.presenter().run().history();
        const QImage before = w.picture();
        w.press(Qt::Key_I);
        QVERIFY(w.presenter().inside() == (InsidePlace{1, 0}));
        QCOMPARE(w.presenter().runStep(), 20);
        QVERIFY(w.title().endsWith(QStringLiteral("inside step 20, sample 1")));
        QVERIFY(w.window.windowTitle().contains(w.title()));
        w.press(Qt::Key_Right), w.press(Qt::Key_Right);
        QVERIFY(w.presenter().inside() == (InsidePlace{1, 2}));
        QTRY_VERIFY(w.draws(QStringLiteral("a1[3]"))); // once it has come in
        w.press(Qt::Key_End);
        QCOMPARE(w.presenter().shownStep(), w.presenter().session().lastStep());
        w.press(Qt::Key_Escape);
        QVERIFY(!w.presenter().inside());
        QCOMPARE(w.presenter().shownStep(), 20);
        QCOMPARE(w.presenter().run().reached(), 40);
        QVERIFY(w.presenter().run().history() == history && !w.presenter().undoStack().canUndo());
        QTRY_COMPARE(w.picture(), before);
    }
    void theSameKeyLeadsBackToo()
    {
        Window w;
        w.press(Qt::Key_I), w.press(Qt::Key_I);
        QVERIFY(!w.presenter().inside());
        QCOMPARE(w.presenter().shownStep(), 20);
    }
    void aDoubleClickOnAPartLeadsIn()
    {
        Window w;
        const QImage before = w.picture();
        for (const char* part : {"neuron[0,5]", "neuron[2,0]"}) {
            w.doubleClick(w.placeOf(QLatin1String(part)));
            QVERIFY(w.presenter().inside() == (InsidePlace{1, 0}));
            QCOMPARE(w.presenter().runStep(), 20);
            w.picture();
            QVERIFY(!w.window.stage().page().pin); // what the first click pinned stands outside
            w.press(Qt::Key_Escape);
            QVERIFY(!w.presenter().inside() && !w.presenter().undoStack().canUndo());
            QTRY_COMPARE(w.picture(), before);
        }
    }
    void whatADoubleClickDoesElsewhereItStillDoes()
    {
        Window w;
        w.doubleClick(w.placeOf(QStringLiteral("weight[1,2,3]"))); // is typed there
        const auto editors = w.window.stage().findChildren<QLineEdit*>();
        QCOMPARE(editors.size(), 1);
        QTest::keyClick(editors.front(), Qt::Key_Escape);
        w.doubleClick(w.placeOf(QStringLiteral("chart.loss[0,10]"))); // the playhead goes there
        QTRY_COMPARE(w.presenter().shownStep(), 10);
        QVERIFY(!w.presenter().inside());
        Opened convolution("convolution");
        convolution.player().seek(3);
        convolution.picture();
        QTest::mouseDClick(&convolution.window.stage(), Qt::LeftButton, {}, convolution.placeOf(QStringLiteral("output[0,2]")));
        QVERIFY(!convolution.presenter().inside());
    }
    void theMenuOfAPartLeadsIn()
    {
        for (const bool byKey : {false, true}) {
            Window w;
            w.window.stage().selectByKey(QStringLiteral("neuron[0,5]"));
            const QPoint place = w.placeOf(QStringLiteral("neuron[0,5]"));
            QContextMenuEvent event(byKey ? QContextMenuEvent::Keyboard : QContextMenuEvent::Mouse, place,
                                    w.window.stage().mapToGlobal(place));
            QApplication::sendEvent(&w.window.stage(), &event);
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY(menu && menu->actions().size() == 1);
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().front()).center());
            QVERIFY(w.presenter().inside() == (InsidePlace{1, 0}));
            w.picture();
            QApplication::sendEvent(&w.window.stage(), &event); // from there it leads no further
            QVERIFY(!QApplication::activePopupWidget());
        }
    }
    void theKnobIsTheSampleAndNoUndoableChange()
    {
        Window w;
        const QStringList outside = w.knobs();
        w.press(Qt::Key_I);
        QCOMPARE(w.knobs(), QStringList{QStringLiteral("sample")});
        w.press(Qt::Key_Right);
        w.presenter().change(QStringLiteral("sample"), QStringLiteral("4"));
        QVERIFY(w.presenter().inside() == (InsidePlace{4, 1}));
        QVERIFY(!w.presenter().undoStack().canUndo());
        w.presenter().change(QStringLiteral("sample"), QStringLiteral("99")); // refused
        QVERIFY(w.presenter().inside() == (InsidePlace{4, 1}));
        w.press(Qt::Key_Escape);
        QCOMPARE(w.knobs(), outside);
    }
    void whatChangesTheRunEndsTheLooking()
    {
        Window w;
        w.press(Qt::Key_I);
        w.presenter().change(QStringLiteral("learning-rate"), QStringLiteral("0.5"));
        QVERIFY(!w.presenter().inside());
        QCOMPARE(w.presenter().shownStep(), 20);
        QCOMPARE(w.value("learning-rate"), std::string("0.5"));
        w.press(Qt::Key_I);
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!w.presenter().inside());
        QCOMPARE(w.value("learning-rate"), std::string("0.01"));
    }
    void theTrainingWaits()
    {
        Window w;
        w.player().seekEnd();
        w.player().setSpeed(widgets::Player::Live);
        w.player().play();
        QTRY_VERIFY(w.presenter().run().reached() > 60);
        w.player().pause();
        QTRY_VERIFY(w.presenter().canLookInside());
        w.press(Qt::Key_I);
        QVERIFY(w.presenter().inside());
        const int step = w.presenter().runStep();
        w.player().play(); // walks the operations
        w.player().advance(3);
        QVERIFY(w.presenter().inside()->operation >= 2);
        w.press(Qt::Key_Escape);
        QCOMPARE(w.presenter().shownStep(), step);
        QCOMPARE(w.player().speed(), widgets::Player::Live);
    }
    void aNumberInsideIsPinnedAndExplained()
    {
        Window w;
        w.press(Qt::Key_I), w.press(Qt::Key_Right);
        QTRY_VERIFY(w.placeOf(QStringLiteral("z1[2]")).x() > 0);
        QTest::mouseClick(&w.window.stage(), Qt::LeftButton, {}, w.placeOf(QStringLiteral("z1[2]")));
        w.picture();
        QVERIFY(w.window.stage().page().pin);
        QCOMPARE(w.window.stage().page().pin->region, QStringLiteral("z1[2]"));
        w.press(Qt::Key_Escape);
        w.press(Qt::Key_Escape);
        QVERIFY(!w.window.stage().page().pin && !w.presenter().inside());
    }
    void aQuestionIsAskedThereAndAnswered()
    {
        Window w;
        w.window.predict().setOn(true);
        w.press(Qt::Key_I);
        while (!w.window.predict().question() && w.player().position() < w.player().last()) w.press(Qt::Key_Right);
        QCOMPARE(w.window.predict().state(), app::Predict::Asking);
        w.press(Qt::Key_1);
        for (int i = 0; i < 100 && w.window.predict().state() != app::Predict::Revealed; ++i) w.player().advance(0.5);
        QCOMPARE(w.window.predict().state(), app::Predict::Revealed);
        w.press(Qt::Key_I);
        QVERIFY(!w.presenter().inside());
        QCOMPARE(w.window.predict().state(), app::Predict::Quiet);
    }
    void lessonsWithoutAnInsideHaveNone()
    {
        Opened w("convolution");
        w.key(Qt::Key_I);
        QVERIFY(!w.presenter().inside() && !w.presenter().canLookInside());
    }
    void aFileRemembersWhereOneLooks()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("inside.tensorscope"));
        Window w;
        w.press(Qt::Key_I);
        w.presenter().change(QStringLiteral("sample"), QStringLiteral("3"));
        w.press(Qt::Key_Right);
        app::writeState(path, app::stateOf(w.presenter(), w.presenter().runStep()));
        const app::Resumed run = app::openState(path);
        QVERIFY(run.inside == (InsidePlace{3, 1}));
        QCOMPARE(run.step, 20);
        Opened other("convolution");
        QVERIFY(other.window.files().open(path));
        QVERIFY(other.presenter().inside() == (InsidePlace{3, 1}));
        other.key(Qt::Key_Escape);
        QCOMPARE(other.presenter().shownStep(), 20);
    }
    void aFileCannotAskForWhatIsNotThere_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<QByteArray>("right");
        const auto row = [](const char* inside, const char* right) {
            QTest::newRow(inside) << QByteArray(inside) << QByteArray(right);
        };
        row(R"({"sample":11,"operation":0})", "samples 1 to 10");
        row(R"({"sample":0,"operation":0})", "samples 1 to 10");
        row(R"({"sample":1,"operation":999})", "inside.operation must be a number from 0 to");
        row(R"({"sample":-1})", "inside.sample must be a whole number");
        row(R"({})", "inside.sample must be a whole number");
        row(R"(7)", "inside must be an object");
    }
    void aFileCannotAskForWhatIsNotThere()
    {
        QFETCH(QByteArray, inside);
        QFETCH(QByteArray, right);
        QByteArray said;
        try {
            app::resumed(app::stateIn(R"({"format":1,"lesson":"playground","step":2,"inside":)" + inside + "}"));
        } catch (const engine::InputError& error) {
            said = error.what();
        }
        QVERIFY2(said.contains(right), said);
    }
    void theWayInIsAFunctionOfTime()
    {
        const auto filled = [](QColor colour) {
            return [colour](widgets::Canvas& canvas) { canvas.painter().fillRect(canvas.area(), colour); };
        };
        const auto at = [&](double t) {
            QImage image(100, 100, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            widgets::Canvas canvas(painter, widgets::Theme::named(QStringLiteral("light")), {0, 0, 100, 100});
            widgets::zoomedInto(filled(Qt::red), filled(Qt::blue), {40, 40, 10, 10}, t)(canvas);
            return image;
        };
        QCOMPARE(at(0).pixelColor(5, 5), QColor(Qt::red));
        QCOMPARE(at(1).pixelColor(5, 5), QColor(Qt::blue));
        QCOMPARE(at(0.4), at(0.4));
        QVERIFY(at(0.5).pixelColor(45, 45) != at(0.5).pixelColor(2, 2)); // the inside grows out of the part
    }
};

REGISTER_TEST(TestInside, "playground")
#include "test_inside.moc"
