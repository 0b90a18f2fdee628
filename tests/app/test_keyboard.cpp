#include "app/window/shortcut_sheet.h"
#include "tests/app/walked.h"
#include "tests/run.h"
#include "widgets/panel/focus_ring.h"
#include "widgets/panel/own_keys.h"
#include "widgets/prose/prose.h"
#include "widgets/transport/scrub_bar.h"

#include <QApplication>
#include <QSettings>
#include <QTest>
#include <QTextBrowser>

using app::MainWindow;

namespace {

struct Window : Walked {
    using Walked::Walked;

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { keyAtFocus(key, modifiers); }
    void selectWithKeys(const QString& id)
    {
        window.stage().setFocus();
        window.stage().grab();
        for (int i = 0; i < 100 && window.stage().selected() != id; ++i) key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(window.stage().selected(), id);
    }
};

} // namespace

/// Everything by keyboard alone.
class TestKeyboard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); }

    void tabGoesFromLeftToRight() // catalogue, header, stage, transport, panel
    {
        Window w;
        QList<int> parts;
        for (const QWidget* widget : w.walk(Qt::Key_Tab)) {
            const QWidget* top = widget;
            while (top->parentWidget() != &w.window && top->parentWidget() != w.window.stage().parentWidget())
                top = top->parentWidget();
            const int part = widget == &w.window.stage()                       ? 2
                             : top == &w.window.stage()                        ? 1
                             : qobject_cast<const widgets::TransportBar*>(top) ? 3
                             : qobject_cast<const app::LessonPanel*>(top)      ? 4
                                                                               : 0;
            if (parts.isEmpty() || parts.back() != part) parts << part;
        }
        QCOMPARE(parts, (QList<int>{3, 4, 0, 1, 2}));
    }
    void tabStopsAtEveryChart()
    {
        Window w;
        w.window.stage().grab();
        w.window.stage().setFocus(Qt::OtherFocusReason);
        w.key(Qt::Key_Tab);
        QCOMPARE(w.window.stage().selected(), QStringLiteral("chart.sent"));
        w.key(Qt::Key_Tab);
        QCOMPARE(w.window.stage().selected(), QStringLiteral("chart.finished"));
        w.key(Qt::Key_Tab);
        QVERIFY(!w.window.stage().hasFocus());
        w.key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(w.window.stage().selected(), QStringLiteral("chart.finished"));
    }
    void theRingIsAroundWhatHasTheFocus() // 2 px wide, 2 px outside
    {
        Window w;
        auto* ring = w.window.findChild<widgets::FocusRing*>();
        w.window.stage().setFocus(Qt::OtherFocusReason);
        for (int i = 0; i < 40; ++i) {
            w.key(Qt::Key_Tab);
            QWidget* focused = QApplication::focusWidget();
            QCoreApplication::processEvents(); // inside a text it follows then
            QVERIFY2(ring->isVisible(), focused->metaObject()->className());
            if (qobject_cast<QTreeWidget*>(focused)) continue; // around its row
            const auto* text = qobject_cast<widgets::Prose*>(focused);
            const QRect part =
                text ? text->inputMethodQuery(Qt::ImCursorRectangle).toRect() : focused->rect(); // its link or term
            QVERIFY(!text || part.height() < 100);
            const QRect place = part.translated(focused->mapTo(&w.window, QPoint()));
            QCOMPARE(ring->geometry(), place.adjusted(-4, -4, 4, 4) & w.window.rect());
        }
        QTest::mouseClick(&w.window.stage(), Qt::LeftButton, {}, {5, 5});
        QCoreApplication::processEvents();
        QVERIFY(!ring->isVisible());
    }
    void theRingHasTheColourOfTheTheme()
    {
        Window w;
        auto* ring = w.window.findChild<widgets::FocusRing*>();
        for (const QString& theme : widgets::Theme::names()) {
            w.window.setThemeNamed(theme);
            w.key(Qt::Key_Tab);
            const QImage picture = w.window.grab().toImage();
            const QPoint edge(ring->geometry().center().x(), ring->geometry().top() + 1);
            QCOMPARE(picture.pixelColor(edge), widgets::Theme::named(theme).focus);
        }
    }
    void pointsArePaintedAndRubbedOutByKeys()
    {
        Window w("playground");
        w.window.presenter().change(QStringLiteral("data"), QStringLiteral("painted"));
        w.window.presenter().change(QStringLiteral("points"), QString());
        QTRY_VERIFY(w.value("data") == "painted");
        w.selectWithKeys(QStringLiteral("output"));
        const std::string before = w.value("points");
        const int step = w.window.presenter().player().step();
        w.key(Qt::Key_Right);
        w.key(Qt::Key_Up);
        QCOMPARE(w.window.presenter().player().step(), step); // the arrows aim, they do not step
        w.key(Qt::Key_1);
        w.window.stage().grab();
        w.key(Qt::Key_Return);
        const std::string one = w.value("points");
        QVERIFY(one != before);
        QVERIFY(!w.window.presenter().player().isPlaying());
        w.window.stage().grab();
        for (int i = 0; i < 3; ++i) w.key(Qt::Key_Left);
        w.key(Qt::Key_2);
        w.window.stage().grab();
        w.key(Qt::Key_Space);
        QVERIFY(!w.window.presenter().player().isPlaying()); // Space paints here
        QVERIFY(w.value("points").size() > one.size());
        w.window.stage().grab();
        w.key(Qt::Key_Delete);
        QCOMPARE(w.value("points"), one);
        w.key(Qt::Key_Escape);
        w.key(Qt::Key_Space);
        QVERIFY(w.window.presenter().player().isPlaying());
    }
    void theScrubBarGoesFarByKeys()
    {
        Window w("convolution");
        auto* scrub = w.window.findChild<widgets::ScrubBar*>();
        scrub->setFocus(Qt::TabFocusReason);
        widgets::Player& player = w.window.presenter().player();
        w.key(Qt::Key_PageUp);
        QCOMPARE(player.position(), 90.0); // a tenth of 900
        w.key(Qt::Key_Right);
        QCOMPARE(player.position(), 91.0);
        w.key(Qt::Key_PageDown);
        QCOMPARE(player.position(), 1.0);
        w.key(Qt::Key_PageDown);
        QCOMPARE(player.position(), 0.0);
        w.key(Qt::Key_End);
        QCOMPARE(player.position(), 900.0);
    }
    void theScrubBarStopsAtPhases()
    {
        Window w;
        w.window.findChild<widgets::ScrubBar*>()->setFocus(Qt::TabFocusReason);
        const auto phases = w.window.presenter().session().phases();
        QVERIFY(phases.size() >= 2);
        w.key(Qt::Key_End);
        for (auto phase = phases.rbegin(); phase != phases.rend(); ++phase) {
            w.key(Qt::Key_Down);
            QCOMPARE(w.window.presenter().player().position(), double(phase->firstStep));
        }
        w.key(Qt::Key_Home);
        w.key(Qt::Key_Up);
        QVERIFY(w.window.presenter().player().position() > 0);
    }
    void escapeFoldsAndThenLeavesThePresentation()
    {
        QSettings().setValue(QStringLiteral("questions"), false); // one would keep its place beside the picture
        Window w("convolution", {1280, 800});
        auto* catalogue = w.window.findChild<app::CataloguePanel*>();
        w.key(Qt::Key_M);
        QVERIFY(catalogue->isVisible());
        QVERIFY(catalogue->isAncestorOf(QApplication::focusWidget()));
        w.key(Qt::Key_Escape);
        QVERIFY(!catalogue->isVisible());
        QVERIFY(w.window.stage().hasFocus());
        auto* panel = w.window.findChild<app::LessonPanel*>();
        w.key(Qt::Key_F5);
        w.key(Qt::Key_T);
        QVERIFY(panel->isVisible());
        w.key(Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        QVERIFY(w.window.isFullScreen());
        w.key(Qt::Key_Escape);
        QVERIFY(!w.window.isFullScreen());
    }
    void reducedMotionIsChosenAndRemembered()
    {
        QSettings().setValue(QStringLiteral("questions"), false); // they would hold up the step
        for (const bool on : {true, false}) {
            {
                Window w;
                QAction* setting = nullptr;
                for (QAction* action : w.window.actions())
                    if (action->text() == QLatin1String("Reduce motion")) setting = action;
                QVERIFY(setting);
                if (setting->isChecked() != on) setting->trigger();
            }
            MainWindow again;
            again.openLesson(lessons::lessonNamed("convolution"));
            again.presenter().player().stepForward();
            QCOMPARE(again.presenter().player().position() == 1.0, on); // else it glides
        }
    }
    void theSheetTellsEveryKeyOnce()
    {
        for (const char* language : {"en", "zh_CN"}) {
            Window w;
            w.window.setLanguageNamed(QString::fromLatin1(language));
            const auto groups = app::ShortcutSheet::groups(w.window.allActions(), w.window);
            QStringList told, headings;
            for (const auto& group : groups) {
                QVERIFY(!headings.contains(group.heading));
                headings << group.heading;
                for (const auto& [keys, meaning] : group.rows) {
                    QVERIFY(!keys.isEmpty() && !meaning.isEmpty());
                    told << group.heading + QLatin1Char('/') + meaning;
                }
            }
            QCOMPARE(told.removeDuplicates(), 0);
            for (const QAction* action : w.window.actions())
                if (!action->shortcuts().isEmpty())
                    QVERIFY2(
                        std::any_of(told.begin(), told.end(),
                                    [action](const QString& line) { return line.endsWith(QLatin1Char('/') + action->text()); }),
                        qPrintable(action->text()));
        }
    }
    void theCatalogueSaysWhatIsDone() // the check mark is only a picture
    {
        Window w;
        auto* tree = w.window.findChild<QTreeWidget*>();
        const auto accessible = [tree] { return tree->currentItem()->data(0, Qt::AccessibleTextRole).toString(); };
        QVERIFY(accessible().isEmpty());
        w.key(Qt::Key_End);
        QVERIFY(accessible().startsWith(tree->currentItem()->text(0)));
        QVERIFY(accessible().size() > tree->currentItem()->text(0).size());
    }
    void noTwoActionsShareAKey()
    {
        Window w;
        QSet<QKeySequence> keys;
        for (const QAction* action : w.window.actions())
            for (const QKeySequence& key : action->shortcuts()) {
                QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
                keys << key;
            }
    }
    void theSheetFitsAndCloses_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("theme");
        for (const QSize size : {QSize(960, 600), QSize(1280, 800), QSize(1600, 1000)})
            for (const QString& theme : widgets::Theme::names())
                QTest::addRow("%d %s", size.width(), qPrintable(theme)) << size << theme;
    }
    void theSheetFitsAndCloses()
    {
        QFETCH(QSize, size);
        QFETCH(QString, theme);
        Window w("ring-all-reduce", size);
        w.window.setThemeNamed(theme);
        for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_F1, Qt::Key_Period}) {
            app::ShortcutSheet sheet(w.window.allActions(), widgets::Theme::named(theme), &w.window);
            sheet.open();
            QVERIFY(sheet.width() <= size.width() && sheet.height() <= size.height());
            auto* text = sheet.findChild<QTextBrowser*>();
            QVERIFY(text->document()->size().width() <= text->viewport()->width() + 1); // it scrolls up and down at most
            QVERIFY(QTest::qWaitForWindowActive(&sheet));
            QTRY_COMPARE(QApplication::activeWindow(), &sheet);
            QTest::keyClick(text, key);
            QVERIFY2(!sheet.isVisible(), qPrintable(QKeySequence(key).toString()));
        }
    }
};

REGISTER_TEST(TestKeyboard, "none")
#include "test_keyboard.moc"
