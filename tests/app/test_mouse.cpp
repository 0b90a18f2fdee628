#include "tests/app/opened.h"
#include "tests/run.h"
#include "widgets/panel/choice_button.h"
#include "widgets/panel/focus_ring.h"
#include "widgets/transport/scrub_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

namespace {

struct Window : Opened {
    using Opened::Opened;

    QWidget* partOf(const char* knob, const char* type)
    {
        auto* whole = window.findChild<widgets::Knob*>(QString::fromLatin1(knob));
        for (QWidget* part : whole->findChildren<QWidget*>())
            if (part->inherits(type)) return part;
        return nullptr;
    }
    QSlider* slider(const char* knob) { return static_cast<QSlider*>(partOf(knob, "QSlider")); }
    void settle()
    {
        for (int i = 0; i < 4; ++i) {
            picture();
            QCoreApplication::processEvents();
        }
    }
    void click(const QString& id)
    {
        picture();
        QVERIFY2(placeOf(id).x() >= 0, qPrintable(id));
        QTest::mouseClick(&window.stage(), Qt::LeftButton, {}, placeOf(id));
        settle();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        keyAtFocus(key, modifiers);
        settle();
    }
    widgets::ExplainCard& card() { return *window.findChild<widgets::ExplainCard*>(); }
    QString explained() { return card().explanation() ? card().explanation()->region : QString(); }
    QString pinned()
    {
        const auto& pin = window.stage().page().pin;
        return pin ? pin->region : QString();
    }
    /// The first number of the first chunk of the second device.
    QString partOfChunk()
    {
        for (const widgets::Region& region : window.stage().regions())
            if (region.cell && region.id.startsWith(QStringLiteral("chunk[1"))) return region.cell(0, 0).id;
        return {};
    }
    int step() { return presenter().shownStep(); }
};

void wheel(QWidget& widget)
{
    const QPointF here(widget.rect().center());
    QWheelEvent event(here, widget.mapToGlobal(here), {}, {0, -120}, {}, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

/// What a person does with a control by mouse.
void use(QWidget& control)
{
    if (!qobject_cast<widgets::ChoiceButton*>(&control)) return QTest::mouseClick(&control, Qt::LeftButton);
    QTimer::singleShot(0, [] { QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape); });
    QTest::mouseClick(&control, Qt::LeftButton);
    control.window()->activateWindow(); // no window manager does it here
    QVERIFY(QTest::qWaitForWindowActive(control.window()));
}

} // namespace

/// What the mouse does, and what it leaves to the keys.
class TestMouse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        QSettings().setValue(QStringLiteral("questions"), false);
    }

    void theWheelTurnsOnlyAKnobThatHasTheKeyboard()
    {
        Window w("convolution", {1280, 800});
        QSlider& slider = *w.slider("stride");
        wheel(slider);
        QCOMPARE(w.value("stride"), std::string("1"));
        slider.setFocus(Qt::TabFocusReason);
        slider.setValue(3);
        wheel(slider);
        QVERIFY(w.value("stride") != "3");
    }
    void theTransportHasItsKeysAfterTheMouse_data()
    {
        QTest::addColumn<QString>("control");
        for (const char* control : {"slider", "list", "button", "fold", "scrub"}) QTest::addRow("%s", control) << control;
    }
    void theTransportHasItsKeysAfterTheMouse()
    {
        QFETCH(QString, control);
        Window w("convolution", {1600, 1000});
        QWidget* used = control == QLatin1String("slider")  ? w.slider("stride")
                        : control == QLatin1String("list")  ? w.partOf("padding", "widgets::ChoiceButton")
                        : control == QLatin1String("scrub") ? static_cast<QWidget*>(w.window.findChild<widgets::ScrubBar*>())
                                                            : nullptr;
        for (auto* button : w.window.findChildren<QAbstractButton*>())
            if (button->isVisible() &&
                ((control == QLatin1String("fold") && qobject_cast<QPushButton*>(button)) ||
                 (control == QLatin1String("button") && button->toolTip().startsWith(QLatin1String("Undo")))))
                used = button;
        QVERIFY(used);
        used->setFocus(Qt::TabFocusReason); // even if it was reached by Tab before
        use(*used);
        QCoreApplication::processEvents();
        QVERIFY(!w.window.findChild<widgets::FocusRing*>()->isVisible());
        const std::string stride = w.value("stride");
        w.player().seek(0);
        w.press(Qt::Key_Right);
        QCOMPARE(w.step(), 1);
        w.press(Qt::Key_End);
        QCOMPARE(w.step(), w.player().last());
        w.press(Qt::Key_Left);
        QCOMPARE(w.step(), w.player().last() - 1);
        w.press(Qt::Key_Home);
        QCOMPARE(w.step(), 0);
        const double speed = w.player().speed();
        w.press(Qt::Key_Plus);
        QVERIFY(w.player().speed() > speed);
        w.press(Qt::Key_Space);
        QVERIFY(w.player().isPlaying());
        QCOMPARE(w.value("stride"), stride);
    }
    void aKnobReachedByTabKeepsItsKeysAndShowsIt()
    {
        Window w("convolution");
        for (int i = 0; i < 200 && QApplication::focusWidget() != w.slider("stride"); ++i) w.keyAtFocus(Qt::Key_Tab);
        QVERIFY(w.slider("stride")->hasFocus() && w.window.findChild<widgets::FocusRing*>()->isVisible());
        w.press(Qt::Key_Right);
        QCOMPARE(w.value("stride"), std::string("2"));
        QCOMPARE(w.step(), 0);
    }
    void afterADialogTheFocusIsBack()
    {
        Window w("convolution");
        QSlider& slider = *w.slider("stride");
        slider.setFocus(Qt::TabFocusReason);
        QTimer::singleShot(0, [] { qobject_cast<QDialog*>(QApplication::activeModalWidget())->reject(); });
        w.keyAtFocus(Qt::Key_F1);
        QTRY_VERIFY(slider.hasFocus());
    }
    void presentingThenSpacePlays()
    {
        Window w("convolution");
        w.slider("stride")->setFocus(Qt::TabFocusReason); // in the panel, which goes away
        w.keyAtFocus(Qt::Key_F5);
        w.press(Qt::Key_Space);
        QVERIFY(w.player().isPlaying());
    }
    void theTipGoesWithThePointer()
    {
        Window w("convolution");
        w.player().seek(40);
        w.click(QStringLiteral("output[0,7]")); // the stage has the keyboard
        QTest::mouseMove(&w.window.stage(), w.placeOf(QStringLiteral("output[0,7]")));
        QCOMPARE(w.window.stage().selected(), QStringLiteral("output[0,7]"));
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(&w.window.stage(), &leave);
        QCOMPARE(w.window.stage().selected(), QString());
        QTest::mouseMove(&w.window.stage(), w.placeOf(QStringLiteral("output[0,3]")));
        QVERIFY(!w.window.stage().selected().isEmpty());
        for (auto* button : w.window.stage().findChildren<QToolButton*>()) { // onto a button that lies on the picture
            QEnterEvent enter({1, 1}, {1, 1}, {1, 1});
            QApplication::sendEvent(button, &enter);
        }
        QCOMPARE(w.window.stage().selected(), QString());
    }
    void theTipGoesWhenThePictureBecomesAnother()
    {
        Window w("convolution");
        w.player().seek(40);
        w.picture();
        for (int i = 0; i < 2; ++i) { // into the presentation, and out of it
            w.pointAt(w.placeOf(QStringLiteral("output[0,3]")));
            QVERIFY(!w.window.stage().selected().isEmpty());
            w.press(Qt::Key_F5);
            QCOMPARE(w.window.stage().selected(), QString());
            w.picture();
        }
    }
    void whatKeysPointedAtGoesWithThem()
    {
        Window w("convolution");
        w.player().seek(40);
        w.window.stage().setFocus();
        w.press(Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(!w.window.stage().selected().isEmpty());
        w.slider("stride")->setFocus(Qt::TabFocusReason);
        QCOMPARE(w.window.stage().selected(), QString());
    }
    void afterAClickTheKeysOfTheCardHold()
    {
        Window w("convolution");
        w.player().seek(40);
        w.click(QStringLiteral("output[0,7]"));
        const auto explanation = *w.card().explanation();
        w.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), widgets::textOf(explanation));
        w.press(Qt::Key_Return);
        QCOMPARE(w.explained(), QString::fromStdString(widgets::standing(explanation.behind).front().place));
        w.press(Qt::Key_Backspace);
        QCOMPARE(w.explained(), QStringLiteral("output[0,7]"));
        w.press(Qt::Key_Escape);
        QCOMPARE(w.pinned(), QString());
        w.press(Qt::Key_C, Qt::ControlModifier); // with nothing pinned, the picture
        QVERIFY(!QApplication::clipboard()->image().isNull());
    }
    /// The steps are counted by hand: of the neuron four products, then sum, bias, activation; of a number not made yet, too.
    void aClickOnAnyNumberTakesThePlayheadToItsMaking()
    {
        Window w("neuron");
        for (const int from : {1, 7})
            for (const auto& [region, made] :
                 {std::pair("p[1]", 2), std::pair("p[3]", 4), std::pair("s", 5), std::pair("z", 6)}) {
                w.player().seek(from);
                w.settle();
                w.click(QString::fromLatin1(region));
                QCOMPARE(w.step(), made);
                w.press(Qt::Key_Backspace);
                QCOMPARE(w.step(), from);
            }
        w.click(QStringLiteral("x[2]")); // there from the beginning
        QCOMPARE(w.step(), 7);
    }
    void aClickOnAPlaceTakesThePlayheadThere()
    {
        Window w("convolution");
        const int columns = 30; // of the output: 32 pixels, a kernel of 3, no padding
        for (const auto& [row, column] : {std::pair(4, 7), std::pair(20, 3)}) {
            for (const int from : {0, 300}) { // made or not
                w.player().seek(from);
                w.settle();
                const QString pixel = QStringLiteral("output[%1,%2]").arg(row).arg(column);
                w.click(pixel);
                QCOMPARE(w.step(), row * columns + column + 1);
                QCOMPARE(w.pinned(), pixel);
                w.press(Qt::Key_Backspace);
                QCOMPARE(w.step(), from);
                QCOMPARE(w.pinned(), QString());
                // the window stands over the middle: its own row and column are one less
                const QString under = QStringLiteral("input[%1,%2]").arg(row + 1).arg(column + 1);
                w.click(under);
                QCOMPARE(w.step(), row * columns + column + 1);
                QCOMPARE(w.pinned(), under);
                w.press(Qt::Key_Backspace);
                QCOMPARE(w.step(), from);
            }
        }
    }
    void theWindowComesAsNearAsItCan()
    {
        Window w("convolution");
        w.click(QStringLiteral("input[0,31]")); // the corner: the last place of the first row
        QCOMPARE(w.step(), 30);
        w.presenter().change(QStringLiteral("grain"), QStringLiteral("row"));
        w.click(QStringLiteral("output[8,2]"));
        QCOMPARE(w.step(), 9);
        w.presenter().change(QStringLiteral("grain"), QStringLiteral("product"));
        w.click(QStringLiteral("output[1,0]"));
        QCOMPARE(w.step(), 31 * 9);
    }
    void aClickOnAMapMakesItTheLargeOne()
    {
        Window w("convolution");
        w.presenter().change(QStringLiteral("channels"), QStringLiteral("rgb"));
        w.player().seek(100);
        w.settle();
        const double small = widgets::regionNamed(w.window.stage().regions(), QStringLiteral("output[6]"))->rect.width();
        w.click(QStringLiteral("output[6,10,10]"));
        QCOMPARE(w.value("map"), std::string("6"));
        QCOMPARE(w.pinned(), QStringLiteral("output[6,10,10]"));
        const auto& regions = w.window.stage().regions();
        QVERIFY(widgets::regionNamed(regions, QStringLiteral("output[6]"))->rect.width() > 2 * small);
        QVERIFY(widgets::regionNamed(regions, QStringLiteral("output[0]"))->rect.width() <= small); // a small one now
        // the kernel on the stage is the one with which this map is computed
        const auto values = w.presenter().session().values(w.step());
        for (const auto& [name, value] : values) {
            if (name != "kernel") continue;
            const auto& kernel = std::get<engine::Array>(value.content);
            QCOMPARE(widgets::regionNamed(regions, QStringLiteral("kernel[1,0,2]"))->value.toFloat(),
                     float(kernel.data[((6 * 3 + 1) * 3 + 0) * 3 + 2]));
        }
        w.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.value("map"), std::string("0"));
    }
    void aNumberOfTheRingWasMadeInItsRound()
    {
        Window w("ring-all-reduce");
        w.player().seekEnd();
        w.settle();
        const auto region = widgets::regionNamed(w.window.stage().regions(), w.partOfChunk());
        QVERIFY(region);
        const int end = w.step();
        w.click(region->id);
        QVERIFY(w.step() >= 1 && w.step() <= end);
        QVERIFY(w.card().explanation());
        QCOMPARE(w.explained(), region->id);
        QCOMPARE(w.card().explanation()->value.value, region->value.toDouble()); // the same number, where it was made
    }
    void digitsNeedNoShift() // on AZERTY, where & é " ' are the digits' keys
    {
        widgets::QuestionCard card;
        QSignalSpy chosen(&card, &widgets::QuestionCard::chosen);
        widgets::QuestionCard::Content content;
        content.choices = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")};
        content.open = true;
        card.show(content);
        QVERIFY(QTest::qWaitForWindowActive(&card));
        int expected = 0;
        for (const Qt::Key key : {Qt::Key_Ampersand, Qt::Key_Eacute, Qt::Key_QuoteDbl, Qt::Key_Apostrophe}) {
            QTest::keyClick(&card, key);
            QCOMPARE(chosen.size(), expected + 1);
            QCOMPARE(chosen.back().front().toInt(), expected++);
        }
        card.hide();
        Window w("convolution");
        bool opened = false;
        QTimer::singleShot(0, [&opened] {
            if (auto* sheet = qobject_cast<QDialog*>(QApplication::activeModalWidget())) opened = true, sheet->reject();
        });
        QTest::keyClick(&w.window, Qt::Key_Semicolon);
        QVERIFY(opened);
    }
    void aChoiceThatCannotBeMadeSaysWhy()
    {
        Opened opened("convolution");
        const auto learn = [&] {
            auto* list = opened.window.findChild<QWidget*>(QStringLiteral("run"))->findChild<widgets::ChoiceButton*>();
            Q_EMIT list->menu()->aboutToShow();
            for (QAction* action : list->menu()->actions())
                if (action->text().startsWith(QStringLiteral("learn"))) return action;
            return static_cast<QAction*>(nullptr);
        };
        QVERIFY(learn() && learn()->isEnabled());
        opened.presenter().change(QStringLiteral("channels"), QStringLiteral("rgb"));
        QVERIFY(learn() && !learn()->isEnabled());
        QVERIFY2(learn()->text().contains(QStringLiteral("Channels: grey")), qPrintable(learn()->text()));
        opened.presenter().change(QStringLiteral("channels"), QStringLiteral("grey"));
        QVERIFY(learn() && learn()->isEnabled());
        QCOMPARE(learn()->text(), QStringLiteral("learn"));
    }
};

REGISTER_TEST(TestMouse, "none")
#include "test_mouse.moc"
