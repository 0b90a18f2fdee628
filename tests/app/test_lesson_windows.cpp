#include "tests/app/room.h"
#include "tests/app/walked.h"
#include "tests/under_test.h"

#include <QLabel>
#include <QSettings>
#include <QToolButton>

namespace {

bool isWhole(const QLabel& label) { return label.width() >= label.fontMetrics().horizontalAdvance(label.text()); }

} // namespace

/// The window at every lesson.
class TestLessonWindows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        QSettings().setValue(QStringLiteral("questions"), false);
    }
    void whatIsGoneCanStillBePointedAt_data() { eachLesson(); }
    void whatIsGoneCanStillBePointedAt()
    {
        QFETCH(QString, lesson);
        Opened w(lesson.toUtf8().constData());
        w.player().stepForward();
        QTRY_COMPARE(w.presenter().shownStep(), 1);
        w.picture();
        const auto shown = w.window.stage().regions();
        w.window.openLesson(lessons::lessonNamed(lesson == QLatin1String("convolution") ? "ring-all-reduce" : "convolution"));
        for (int x = 0; x < w.window.stage().width(); x += 23) // before the other one is painted
            w.pointAt({x, (7 * x) % w.window.stage().height()});
        for (const widgets::Region& region : shown) {
            if (!region.cell) continue;
            for (const int row : {0, region.rows - 1}) region.cell(row, region.columns - 1);
        }
    }
    void tabMeetsEverythingOnce_data()
    {
        QTest::addColumn<QString>("lesson");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QList<int>>("keys");
        for (const lessons::Lesson* lesson : lessonsUnderTest()) {
            const QString id = QString::fromLatin1(lesson->id);
            QTest::addRow("%s, wide", lesson->id) << id << QSize(1600, 1000) << QList<int>{};
            QTest::addRow("%s, wide with values", lesson->id) << id << QSize(1600, 1000) << QList<int>{Qt::Key_V};
            QTest::addRow("%s, rail", lesson->id) << id << QSize(1280, 800) << QList<int>{};
            QTest::addRow("%s, rail with lessons", lesson->id) << id << QSize(1280, 800) << QList<int>{Qt::Key_M};
            QTest::addRow("%s, narrow", lesson->id) << id << QSize(1000, 700) << QList<int>{};
            QTest::addRow("%s, drawer", lesson->id) << id << QSize(1000, 700) << QList<int>{Qt::Key_T};
            QTest::addRow("%s, smallest, drawer", lesson->id) << id << QSize(960, 600) << QList<int>{Qt::Key_M, Qt::Key_T};
            QTest::addRow("%s, smallest, lessons", lesson->id) << id << QSize(960, 600) << QList<int>{Qt::Key_T, Qt::Key_M};
            QTest::addRow("%s, presenting", lesson->id) << id << QSize(1600, 1000) << QList<int>{Qt::Key_F5};
            QTest::addRow("%s, presenting with text", lesson->id) << id << QSize(1600, 1000) << QList<int>{Qt::Key_F5, Qt::Key_T};
        }
    }
    void tabMeetsEverythingOnce()
    {
        QFETCH(QString, lesson);
        QFETCH(QSize, size);
        QFETCH(QList<int>, keys);
        Walked w(lesson.toUtf8().constData(), size);
        w.key(Qt::Key_Right);
        for (const int key : keys) w.key(Qt::Key(key));
        w.window.resize(size); // the screen that it fills may be small
        QCoreApplication::processEvents();
        w.window.stage().grab();
        for (const Qt::Key direction : {Qt::Key_Tab, Qt::Key_Backtab}) {
            const QList<QWidget*> way = w.walk(direction);
            for (QWidget* widget : w.focusable())
                QVERIFY2(way.count(widget) == 1,
                         qPrintable(QStringLiteral("%1 \"%2\" is met %3 times")
                                        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName())
                                        .arg(way.count(widget))));
            QCOMPARE(way.size(), w.focusable().size());
            for (const QWidget* widget : w.covered)
                QFAIL(qPrintable(QStringLiteral("%1 \"%2\" is covered")
                                     .arg(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName())));
        }
    }
    void theTransportIsWhole_data()
    {
        QTest::addColumn<QByteArray>("lesson");
        QTest::addColumn<QString>("language");
        for (const lessons::Lesson* lesson : lessonsUnderTest())
            for (const char* language : {"en", "zh_CN"})
                QTest::addRow("%s %s", lesson->id, language) << QByteArray(lesson->id) << QString::fromLatin1(language);
    }
    void theTransportIsWhole()
    {
        QFETCH(QByteArray, lesson);
        QFETCH(QString, language);
        Room w(lesson.constData(), {800, 600});
        w.window.setLanguageNamed(language);
        for (const char* theme : {"light", "projector"}) {
            w.window.setThemeNamed(QString::fromLatin1(theme));
            for (const Qt::Key unfolds : {Qt::Key_Escape, Qt::Key_M, Qt::Key_T}) {
                w.key(unfolds);
                w.player().stepForward();
                w.settle();
                const QRect bar = w.transport().rect();
                for (const auto* label : w.transport().findChildren<QLabel*>())
                    if (label->isVisible() && label->height() > 0) QVERIFY2(isWhole(*label), qPrintable(label->text()));
                for (const auto* button : w.transport().findChildren<QToolButton*>()) {
                    if (!button->isVisible()) continue;
                    QVERIFY(bar.contains({button->mapTo(&w.transport(), QPoint()), button->size()}));
                    QVERIFY2(button->width() >= button->sizeHint().width() || button->icon().availableSizes().size(),
                             qPrintable(button->text()));
                    QVERIFY(button->visibleRegion().boundingRect() == button->rect()); // nothing lies over it
                }
            }
            w.key(Qt::Key_Escape);
        }
        w.window.setLanguageNamed(QStringLiteral("en"));
    }
    void thePanelIsWhole_data() { theTransportIsWhole_data(); }
    void thePanelIsWhole() // nothing in it is wider than it
    {
        QFETCH(QByteArray, lesson);
        QFETCH(QString, language);
        Room w(lesson.constData(), {1280, 800});
        w.window.setLanguageNamed(language);
        for (const char* theme : {"light", "projector"}) {
            w.window.setThemeNamed(QString::fromLatin1(theme));
            w.settle();
            const auto* scroll = w.panel().findChild<app::ScrollColumn*>();
            QString wide = QLatin1String(theme);
            for (const QWidget* child : scroll->findChildren<QWidget*>())
                if (child->isVisible() && child->minimumSizeHint().width() + 48 > scroll->viewport()->width())
                    wide +=
                        QStringLiteral("; %1 %2").arg(QLatin1String(child->metaObject()->className()), child->accessibleName());
            QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(), qPrintable(wide));
        }
        w.window.setLanguageNamed(QStringLiteral("en"));
    }
    void aNewSeedIsAnotherOneAndCanBeUndone_data() { eachLesson(); }
    void aNewSeedIsAnotherOneAndCanBeUndone()
    {
        QFETCH(QString, lesson);
        app::Presenter presenter;
        presenter.open(lessons::lessonNamed(lesson.toStdString()));
        const auto seed = [&presenter] { return engine::find(presenter.session().fields(), "seed").text(); };
        const std::string before = seed();
        presenter.startWithNewSeed();
        QVERIFY(seed() != before);
        QCOMPARE(presenter.player().step(), 0);
        presenter.undoStack().undo();
        QCOMPARE(seed(), before);
    }
};

REGISTER_TEST(TestLessonWindows)
#include "test_lesson_windows.moc"
