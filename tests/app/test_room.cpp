#include "app/run/beside.h"
#include "app/tables/table_dialog.h"
#include "app/window/language.h"
#include "tests/app/room.h"
#include "tests/run.h"
#include "widgets/canvas/house_style.h"
#include "widgets/panel/choice_button.h"
#include "widgets/panel/focus_ring.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSlider>
#include <QStyleOption>
#include <QTest>

namespace {

using Window = Room;

const QStringList EnglishAnswers{QStringLiteral("positive"), QStringLiteral("near 0"), QStringLiteral("negative")};
const QStringList ChineseAnswers{QStringLiteral("两条曲线一样高，差不多"), QStringLiteral("白噪声的那一条更近"),
                                 QStringLiteral("照片的那一条更近一些")};

} // namespace

/// Everything has its room: in the panel, in small windows, and in front of a class.
class TestRoom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        QSettings().setValue(QStringLiteral("questions"), false);
    }

    void thePanelShowsFourKnobsBesideQuestionAndSum_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("language");
        for (const QSize size : {QSize(1280, 800), QSize(1600, 1000)})
            for (const QString& language : {QStringLiteral("en"), QStringLiteral("zh_CN")})
                QTest::addRow("%d %s", size.width(), qPrintable(language)) << size << language;
    }
    void thePanelShowsFourKnobsBesideQuestionAndSum()
    {
        QFETCH(QSize, size);
        QFETCH(QString, language);
        Window w("convolution", size);
        w.window.setLanguageNamed(language);
        w.ask(language == QLatin1String("en") ? EnglishAnswers : ChineseAnswers);
        QVERIFY2(w.knobsInSight() >= 4, qPrintable(QString::number(w.knobsInSight())));
        QCOMPARE(w.window.questionCard().visibleRegion().boundingRect(), w.window.questionCard().rect());
        int bars = 0;
        for (const auto* bar : w.panel().findChildren<QScrollBar*>()) bars += bar->isVisible();
        QVERIFY(bars <= 1);
        for (const auto* button : w.window.questionCard().findChildren<QPushButton*>()) {
            if (!button->isVisible()) continue;
            QVERIFY(w.window.questionCard().rect().contains({button->mapTo(&w.window.questionCard(), QPoint()), button->size()}));
            for (const QString& line : button->text().split(QLatin1Char('\n')))
                QVERIFY2(button->fontMetrics().horizontalAdvance(line) <= button->width(), qPrintable(line));
        }
        w.window.setLanguageNamed(QStringLiteral("en"));
    }
    void openingALessonShowsThePanelFromItsTop()
    {
        Window w("playground", {1280, 800});
        for (auto* fold : w.panel().findChildren<QPushButton*>())
            if (fold->isVisible() && fold->text().startsWith(QStringLiteral("more"))) fold->click();
        w.settle();
        w.bar().setValue(w.bar().maximum());
        QVERIFY(w.bar().value() > 0);
        w.window.openLesson(lessons::lessonNamed("convolution"));
        w.settle();
        QCOMPARE(w.bar().value(), 0);
    }
    void theRingIsCutOffWithWhatScrolls()
    {
        Window w("playground", {1280, 800});
        for (auto* fold : w.panel().findChildren<QPushButton*>())
            if (fold->isVisible() && fold->text().startsWith(QStringLiteral("more"))) fold->click();
        w.settle();
        const auto knobs = w.panel().findChildren<widgets::Knob*>();
        QWidget* slider = nullptr;
        for (auto* knob : knobs)
            for (auto* part : knob->findChildren<QSlider*>())
                if (part->isVisible()) slider = part;
        QVERIFY(slider);
        slider->setFocus(Qt::TabFocusReason);
        w.settle();
        auto* ring = w.window.findChild<widgets::FocusRing*>();
        QVERIFY(ring->isVisible());
        w.bar().setValue(0);
        QCoreApplication::processEvents();
        const auto* area = w.panel().findChild<QScrollArea*>();
        QVERIFY(!ring->isVisible() || w.placeInWindow(*area->viewport()).contains(ring->geometry()));
        // half out of sight
        const int y = slider->mapTo(area->widget(), QPoint()).y() + slider->height() / 2;
        w.bar().setValue(std::min(y, w.bar().maximum()));
        QCoreApplication::processEvents();
        QVERIFY(!ring->isVisible() || w.placeInWindow(*area->viewport()).contains(ring->geometry()));
    }
    void theFrameOfAPinLeavesLettersWhole()
    {
        Window w("convolution");
        w.player().seek(40);
        w.settle();
        const QRect local = widgets::regionNamed(w.window.stage().regions(), QStringLiteral("local"))->rect.toRect();
        const QImage before = w.picture();
        w.click(QStringLiteral("local"));
        QTest::mouseMove(&w.window.stage(), QPoint(2, 2)); // without its tip
        w.settle();
        QVERIFY(w.window.stage().page().pin);
        const QImage after = w.picture();
        QVERIFY(after != before);
        QCOMPARE(after.copy(local.adjusted(0, 0, 0, -10)), before.copy(local.adjusted(0, 0, 0, -10)));
    }
    void aPresentationMakesRoomBesideThePicture()
    {
        Window w("convolution");
        w.key(Qt::Key_F5);
        w.window.resize(1600, 1000);
        w.settle();
        QVERIFY(!w.panel().isVisible()); // the picture is alone
        QCOMPARE(w.window.stage().width(), w.window.width());
        w.ask(EnglishAnswers);
        QVERIFY(w.panel().isVisible() && w.window.questionCard().isVisible());
        const QRect stage = w.placeInWindow(w.window.stage()), panel = w.placeInWindow(w.panel());
        QVERIFY(!stage.intersects(panel));
        QCOMPARE(stage.width() + panel.width(), w.window.width());
        QVERIFY(w.panel().isAncestorOf(&w.window.questionCard()));
        QVERIFY(w.window.findChild<widgets::ExplainCard*>()->isVisible());
        QCOMPARE(w.knobsInSight(), 1);
        w.window.questionCard().show({});
        w.key(Qt::Key_Right); // the pin goes, and with it the side
        w.settle();
        QVERIFY(!w.panel().isVisible());
        QCOMPARE(w.window.stage().width(), w.window.width());
        w.key(Qt::Key_Escape);
    }
    void aPresentationShowsAChosenKnobAndChart()
    {
        Window w("ring-all-reduce");
        w.key(Qt::Key_F5);
        w.key(Qt::Key_T);
        w.window.resize(1600, 1000);
        w.settle();
        app::Beside& beside = w.panel().beside();
        auto* chart = beside.findChild<widgets::ChartCard*>();
        QVERIFY(beside.isVisible() && !chart->isVisible());
        const auto lists = beside.findChildren<widgets::ChoiceButton*>(Qt::FindDirectChildrenOnly);
        QCOMPARE(lists.size(), 2);
        Q_EMIT lists[0]->chose(QStringLiteral("elements"));
        Q_EMIT lists[1]->chose(QStringLiteral("sent"));
        w.settle();
        QVERIFY(chart->isVisible() && chart->visibleRegion().boundingRect() == chart->rect());
        QCOMPARE(w.knobsInSight(), 1);
        QCOMPARE(lists[0]->chosen(), QStringLiteral("elements"));
        QTest::mouseClick(&w.window.stage(), Qt::LeftButton, {}, {5, 5}); // it lies beside the picture and is in nobody's way
        QVERIFY(beside.isVisible());
        w.key(Qt::Key_T); // all of the text
        QVERIFY(!beside.isVisible() && w.panel().findChild<widgets::Prose*>()->isVisible());
        w.key(Qt::Key_T);
        QVERIFY(!w.panel().isVisible());
        w.key(Qt::Key_Escape);
    }
    void aPresentationCanBeDark()
    {
        const widgets::Theme& dark = widgets::Theme::named(QStringLiteral("projector-dark"));
        QCOMPARE(dark.raised, widgets::Theme::named(QStringLiteral("dark")).raised);
        QCOMPARE(dark.font(widgets::Role::Body), widgets::Theme::named(QStringLiteral("projector")).font(widgets::Role::Body));
        Window w;
        w.key(Qt::Key_F5);
        w.key(Qt::Key_D);
        QCOMPARE(w.picture().pixelColor(2, 2), dark.raised);
        w.key(Qt::Key_D);
        QCOMPARE(w.picture().pixelColor(2, 2), widgets::Theme::named(QStringLiteral("projector")).raised);
        w.key(Qt::Key_Escape);
        w.window.setThemeNamed(QStringLiteral("dark"));
        w.key(Qt::Key_F5);
        QCOMPARE(w.picture().pixelColor(2, 2), dark.raised);
        w.key(Qt::Key_Escape);
        QCOMPARE(w.picture().pixelColor(2, 2), widgets::Theme::named(QStringLiteral("dark")).raised);
    }
    void menusAndDialogsHaveTheTypeOfTheTheme()
    {
        Window w("playground", {1280, 800});
        const auto session = lessons::lessonNamed("playground").open();
        for (const QString& theme : {QStringLiteral("projector"), QStringLiteral("light")}) {
            w.window.setThemeNamed(theme);
            const int size = widgets::Theme::named(theme).font(widgets::Role::Body).pixelSize();
            w.settle();
            QVERIFY(w.window.findChildren<QMenu*>().size() > 5);
            for (auto* menu : w.window.findChildren<QMenu*>()) {
                menu->ensurePolished();
                QCOMPARE(menu->font().pixelSize(), size);
            }
            app::TableDialog dialog(QString(), session->fields(), {}, &w.window);
            dialog.show();
            for (const auto* part : dialog.findChildren<QComboBox*>()) QCOMPARE(part->font().pixelSize(), size);
            for (const auto* part : dialog.findChildren<QLabel*>()) QCOMPARE(part->font().pixelSize(), size);
            for (const auto* part : dialog.findChildren<QPushButton*>()) QCOMPARE(part->font().pixelSize(), size);
        }
    }
    void menusCutNoText() // or what is painted in more room would begin otherwise
    {
        const widgets::HouseStyle style;
        for (const QString& theme : widgets::Theme::names()) {
            QStyleOptionMenuItem item;
            item.text = QStringLiteral("Reduce motion");
            item.font = widgets::Theme::named(theme).font(widgets::Role::Body);
            item.fontMetrics = QFontMetrics(item.font);
            item.menuHasCheckableItems = true;
            item.checkType = QStyleOptionMenuItem::NonExclusive;
            const QSize text(item.fontMetrics.horizontalAdvance(item.text), item.fontMetrics.height());
            const QSize size = style.sizeFromContents(QStyle::CT_MenuItem, &item, text, nullptr);
            const auto painted = [&](int more) {
                QImage image(size + QSize(more, 0), QImage::Format_RGB32);
                image.fill(Qt::white);
                QPainter painter(&image);
                item.rect = image.rect();
                style.drawControl(QStyle::CE_MenuItem, &item, &painter, nullptr);
                return image.copy(QRect(QPoint(), size));
            };
            QCOMPARE(painted(0), painted(100));
        }
    }
    void everythingIsReachedInASmallWindow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("theme");
        for (const QSize size : {QSize(800, 600), QSize(800, 460)}) // the second is 1600 x 1000 at 200 % under a title bar
            for (const QString& theme : widgets::Theme::names())
                QTest::addRow("%d %s", size.height(), qPrintable(theme)) << size << theme;
    }
    void everythingIsReachedInASmallWindow()
    {
        QFETCH(QSize, size);
        QFETCH(QString, theme);
        Window w("playground", size);
        QCOMPARE(w.window.size(), size);
        w.window.setThemeNamed(theme);
        w.settle();
        for (const bool panel : {false, true}) {
            if (panel) w.key(Qt::Key_T);
            w.settle();
            const QWidget* transport = w.window.findChild<widgets::TransportBar*>();
            std::vector<QRect> places;
            for (const auto* button : w.window.stage().parentWidget()->findChildren<QAbstractButton*>()) {
                if (!button->isVisible() || w.panel().isAncestorOf(button)) continue;
                const QRect place = w.placeInWindow(*button);
                QVERIFY2(w.window.rect().contains(place), qPrintable(button->accessibleName() + button->toolTip()));
                QVERIFY(!panel || !place.intersects(w.placeInWindow(w.panel())));
                for (const QRect& other : places) QVERIFY2(!place.intersects(other), qPrintable(button->toolTip()));
                places.push_back(place);
            }
            QVERIFY(w.window.rect().contains(w.placeInWindow(*transport)));
        }
    }
};

REGISTER_TEST(TestRoom, "none")
#include "test_room.moc"
