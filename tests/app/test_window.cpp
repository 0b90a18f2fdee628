#include "app/window/language.h"
#include "tests/app/opened.h"
#include "tests/prose.h"
#include "tests/run.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using app::MainWindow;

namespace {

struct Window : Opened {
    using Opened::Opened;

    /// The field in which a number is typed; null if none is open.
    QLineEdit* editor()
    {
        for (auto* editor : window.stage().findChildren<QLineEdit*>())
            if (!editor->isHidden()) return editor;
        return nullptr;
    }
};

} // namespace

/// The window under real key and mouse events.
class TestWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// One font may have Latin and Han: its quotes are those of the language.
    void quotesAreAsWideAsTheLanguageHasThem()
    {
        Window w;
        const auto quote = [] {
            const QFont font = widgets::Theme::named(QStringLiteral("light")).font(widgets::Role::Body);
            return QFontMetricsF(font).horizontalAdvance(QStringLiteral("“")) / font.pixelSize();
        };
        w.window.setLanguageNamed(QStringLiteral("zh_CN"));
        QCOMPARE(quote() > 0.9, QFontInfo(QApplication::font()).family().contains(QStringLiteral("CJK")));
        w.window.setLanguageNamed(QStringLiteral("en"));
        QVERIFY(quote() < 0.6);
        QCOMPARE(w.window.findChild<app::ValueTable*>()->findChild<QListWidget*>()->font().family(),
                 QApplication::font().family());
    }
    void keysMoveThePlayhead()
    {
        Window w;
        w.key(Qt::Key_Right);
        w.key(Qt::Key_Right);
        QCOMPARE(w.player().position(), 2.0);
        w.key(Qt::Key_Left);
        QCOMPARE(w.player().position(), 1.0);
        w.key(Qt::Key_End);
        QCOMPARE(w.player().position(), 6.0);
        w.key(Qt::Key_Home);
        QCOMPARE(w.player().position(), 0.0);
        w.key(Qt::Key_Space);
        QVERIFY(w.player().isPlaying());
        w.key(Qt::Key_Space);
        QVERIFY(!w.player().isPlaying());
        const double speed = w.player().speed();
        w.key(Qt::Key_Plus);
        QVERIFY(w.player().speed() > speed);
        w.key(Qt::Key_Minus);
        QCOMPARE(w.player().speed(), speed);
    }
    void forwardAndBackShowTheSamePictures()
    {
        Window w;
        std::vector<QImage> forward{w.picture()};
        for (int i = 0; i < 6; ++i) {
            w.key(Qt::Key_Right);
            forward.push_back(w.picture());
        }
        QVERIFY(forward[1] != forward[2]);
        for (int i = 6; i >= 0; --i) {
            QCOMPARE(w.picture(), forward[std::size_t(i)]);
            w.key(Qt::Key_Left);
        }
    }
    void aRunThatWasUndoneCanStillBePointedAt()
    {
        Window w("convolution");
        w.presenter().change(QStringLiteral("resolution"), QStringLiteral("16"));
        w.picture();
        for (const bool undo : {true, false, true}) {
            w.key(Qt::Key_Z, undo ? Qt::ControlModifier : Qt::ControlModifier | Qt::ShiftModifier);
            for (int x = 0; x < w.window.stage().width(); x += 7) // of the picture that was there
                w.pointAt({x, (13 * x) % w.window.stage().height()});
            w.picture();
        }
    }
    void aClickOnAChartMovesThePlayhead()
    {
        Window w;
        QTest::mouseClick(&w.window.stage(), Qt::LeftButton, {}, w.placeOf(QStringLiteral("chart.sent[0,5]")));
        QCOMPARE(w.player().position(), 5.0);
        QTest::mouseClick(&w.window.stage(), Qt::LeftButton, {}, w.placeOf(QStringLiteral("chart.finished[0,2]")));
        QCOMPARE(w.player().position(), 2.0);
    }
    void draggingTheScrubBarSeeks()
    {
        Window w("convolution");
        auto* scrub = w.window.findChild<widgets::ScrubBar*>();
        QTest::mousePress(scrub, Qt::LeftButton, {}, {scrub->width() / 2, scrub->height() / 2});
        QCOMPARE(w.player().position(), 450.0);
        QTest::mouseMove(scrub, {scrub->width() + 50, scrub->height() / 2});
        QTest::mouseRelease(scrub, Qt::LeftButton, {}, {scrub->width() - 1, scrub->height() / 2});
        QVERIFY(w.player().position() >= 450);
    }
    void knobChangesAreUndoneByKey()
    {
        Window w;
        w.window.presenter().change(QStringLiteral("devices"), QStringLiteral("8"));
        QCOMPARE(w.value("devices"), std::string("8"));
        w.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.value("devices"), std::string("4"));
        w.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(w.value("devices"), std::string("8"));
        w.key(Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(w.value("devices"), std::string("4"));
    }
    void linksInTheTextActAndAreUndone()
    {
        Window w;
        auto* text = w.window.findChild<widgets::Prose*>();
        for (int i = 0; i < 30 && !text->hasFocus(); ++i) QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(text->hasFocus());
        // the link to the last step comes after those to the two phases, and these after the terms of the formula
        const auto stops = widgets::formulaNamed(QStringLiteral("ring-time"))->terms.size() + 2;
        for (std::size_t i = 0; i < stops; ++i) QTest::keyClick(text, Qt::Key_Tab);
        QVERIFY(text->hasFocus());
        const auto follow = [text](const char* target) { Q_EMIT text->anchorClicked(QUrl(QString::fromLatin1(target))); };
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(w.player().position(), double(w.player().last()));
        follow("step:1");
        QCOMPARE(w.player().position(), 1.0);
        follow("set:devices=16");
        QCOMPARE(w.value("devices"), std::string("16"));
        w.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.value("devices"), std::string("4"));
        const QImage before = w.picture();
        follow("focus:time");
        QVERIFY(w.picture() != before);
        follow("lesson:convolution");
        QCOMPARE(w.window.presenter().lesson().id, "convolution");
        QVERIFY(w.placeOf(QStringLiteral("window")).x() < 0);
        follow("focus:window"); // is made by the first step
        w.picture();
        QVERIFY(w.placeOf(QStringLiteral("window")).x() > 0);
        follow("lesson:pipeline,devices=2,schedule=gpipe");
        QCOMPARE(w.window.presenter().lesson().id, "pipeline");
        QCOMPARE(w.value("devices"), std::string("2"));
        QCOMPARE(w.value("schedule"), std::string("gpipe"));
        follow("lesson:compute-patterns-at-scale,devices=5"); // a part of the picture, too, may lead on
        w.picture();
        QTest::mouseClick(&w.window.stage(), Qt::LeftButton, {}, w.placeOf(QStringLiteral("ring.lesson")));
        QCOMPARE(w.window.presenter().lesson().id, "ring-all-reduce");
        QCOMPARE(w.value("devices"), std::string("5"));
    }
    void termsAndPartsOfThePictureLightEachOther()
    {
        Window w("convolution");
        w.key(Qt::Key_Right);
        const QImage before = w.picture();
        auto* text = w.window.findChild<widgets::Prose*>();
        QTest::mouseMove(text->viewport(), placeOf(*text, QStringLiteral("bias")).center());
        const QRect lit = difference(before, w.picture());
        const QRect bias = widgets::regionNamed(w.window.stage().regions(), QStringLiteral("bias"))->rect.toRect();
        QVERIFY(lit.contains(bias) && bias.adjusted(-3, -3, 3, 3).contains(lit)); // an outline
        QTest::mouseMove(text->viewport(), QPoint(1, 1));
        QCOMPARE(w.picture(), before);

        const QImage unlit = text->grab().toImage();
        const QRect weights = placeOf(*text, QStringLiteral("kernel"));
        QTest::mouseMove(&w.window.stage(), w.placeOf(QStringLiteral("kernel[1,1]")));
        QCOMPARE(difference(unlit, text->grab().toImage()), weights);
    }
    void aTermOfAKnobGoesToIt()
    {
        Window w("convolution");
        w.picture();
        auto* text = w.window.findChild<widgets::Prose*>();
        QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, placeOf(*text, QStringLiteral("activation")).center());
        const auto* knob = w.window.findChild<widgets::Knob*>(QStringLiteral("activation")); // one of those behind "more"
        QVERIFY(knob->isVisible() && knob->isAncestorOf(QApplication::focusWidget()));
        const QImage before = text->grab().toImage();
        QTest::mouseMove(&w.window, w.window.findChild<widgets::Knob*>(QStringLiteral("stride"))->mapTo(&w.window, QPoint(5, 5)));
        QVERIFY(text->grab().toImage() != before);
    }
    void theFormulaFollowsThePhase()
    {
        Window w;
        auto* text = w.window.findChild<widgets::Prose*>();
        w.key(Qt::Key_Right);
        w.picture();
        const QImage adding = text->grab().toImage();
        w.key(Qt::Key_Right);
        w.picture();
        QCOMPARE(text->grab().toImage(), adding);
        w.key(Qt::Key_End);
        w.picture();
        QVERIFY(text->grab().toImage() != adding);
    }
    void pointingWithTheMouseShowsAndEditsTheKernel()
    {
        Window w("convolution");
        w.key(Qt::Key_End);
        w.picture(); // paints, so that the regions are there
        const QPoint place = w.placeOf(QStringLiteral("kernel[0,1]"));
        QVERIFY(place.x() > 0);
        const QImage before = w.picture();
        QTest::mouseMove(&w.window.stage(), place);
        QVERIFY(w.picture() != before);
        QTest::mouseDClick(&w.window.stage(), Qt::LeftButton, {}, place);
        QLineEdit* editor = w.editor();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("5"));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(w.value("kernel"), std::string("-1,5,1;-2,0,2;-1,0,1"));
        QVERIFY(!w.editor()); // Return closed it and opened no other
        w.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.value("kernel"), std::string("sobel-x"));
    }
    void escapeAndResizingLeaveTheNumberAsItWas()
    {
        Window w("convolution");
        w.key(Qt::Key_Right);
        for (const bool escape : {true, false}) {
            w.picture();
            QTest::mouseDClick(&w.window.stage(), Qt::LeftButton, {}, w.placeOf(QStringLiteral("kernel[0,1]")));
            QVERIFY(w.editor());
            w.editor()->setText(QStringLiteral("5"));
            if (escape) QTest::keyClick(w.editor(), Qt::Key_Escape);
            else w.window.stage().resize(700, 500);
            QVERIFY(!w.editor());
            QCOMPARE(w.value("kernel"), std::string("sobel-x"));
        }
    }
    void rubbishTypedIntoACellIsRefused()
    {
        Window w("convolution");
        w.key(Qt::Key_Right);
        w.picture();
        QTest::mouseDClick(&w.window.stage(), Qt::LeftButton, {}, w.placeOf(QStringLiteral("kernel[0,1]")));
        QLineEdit* editor = w.editor();
        QVERIFY(editor);
        editor->setText(QStringLiteral("five"));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(w.value("kernel"), std::string("sobel-x"));
        QVERIFY(!w.window.messages().text().isEmpty());
    }
    void theKeyboardAlonePointsAndEdits()
    {
        Window w("convolution");
        w.key(Qt::Key_Right);
        w.picture();
        w.window.stage().setFocus();
        const QImage before = w.picture();
        QTest::keyClick(&w.window.stage(), Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(w.picture() != before);
        QTest::keyClick(&w.window.stage(), Qt::Key_Escape);
    }
    void languageAndThemeSwitchWhileItPlays()
    {
        Window w("convolution");
        w.key(Qt::Key_Space);
        w.player().advance(0.5);
        const QString english = w.window.windowTitle();
        const double position = w.player().position();
        w.key(Qt::Key_L);
        QCOMPARE(app::currentLanguage(), QStringLiteral("zh_CN"));
        QVERIFY(w.window.windowTitle() != english);
        w.key(Qt::Key_D);
        QVERIFY(w.player().isPlaying());
        QVERIFY(w.player().position() >= position);
        w.key(Qt::Key_L);
        QCOMPARE(w.window.windowTitle(), english);
    }
    void aNewLanguageArrivesPartByPart()
    {
        Window w("convolution");
        const auto panelIsEnglish = [&w] {
            const auto labels = w.window.findChild<app::LessonPanel*>()->findChildren<QLabel*>();
            return std::ranges::any_of(labels, [](const QLabel* label) { return label->text() == QLatin1String("Try"); });
        };
        QVERIFY(panelIsEnglish());
        w.key(Qt::Key_L); // the picture at once, what stands around it soon
        QVERIFY(w.window.stage().page().title.contains(QRegularExpression(QStringLiteral("\\p{Han}"))));
        QVERIFY(panelIsEnglish());
        QTRY_VERIFY(!panelIsEnglish());
        w.key(Qt::Key_L);
        w.window.settle(); // or all of it now
        QVERIFY(panelIsEnglish());
        w.key(Qt::Key_L);
        w.key(Qt::Key_L); // the last one counts
        w.window.settle();
        QVERIFY(panelIsEnglish());
    }
    void qtSpeaksTheLanguageToo()
    {
        if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_zh_CN.qm")))
            QSKIP("Qt's own translations are not installed");
        Window w;
        const QDialogButtonBox buttons(QDialogButtonBox::Cancel);
        const auto texts = [&buttons] {
            QLineEdit edit;
            const std::unique_ptr<QMenu> menu(edit.createStandardContextMenu());
            return QStringList{buttons.button(QDialogButtonBox::Cancel)->text(), menu->actions().front()->text()};
        };
        const QStringList english = texts();
        w.window.setLanguageNamed(QStringLiteral("zh_CN"));
        QCoreApplication::processEvents();
        for (const QString& text : texts())
            QVERIFY2(text.contains(QRegularExpression(QStringLiteral("\\p{Han}"))), qPrintable(text));
        w.window.setLanguageNamed(QStringLiteral("en"));
        QCoreApplication::processEvents();
        QCOMPARE(texts(), english);
    }
    void noPartOverlapsAnother_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size :
             {QSize(960, 600), QSize(1099, 700), QSize(1280, 800), QSize(1440, 900), QSize(1600, 1000), QSize(2560, 1440)})
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }
    void noPartOverlapsAnother()
    {
        QFETCH(QSize, size);
        Window w("convolution", size);
        std::vector<QRect> parts;
        for (const char* name : {"app::CataloguePanel", "app::LessonPanel", "widgets::Stage", "widgets::TransportBar"})
            for (QWidget* widget : w.window.findChildren<QWidget*>())
                if (widget->isVisible() && qstrcmp(widget->metaObject()->className(), name) == 0)
                    parts.emplace_back(widget->mapTo(&w.window, QPoint()), widget->size());
        QVERIFY(parts.size() >= 2);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            QVERIFY(w.window.rect().contains(parts[i]));
            for (std::size_t j = 0; j < i; ++j) QVERIFY(!parts[i].intersects(parts[j]));
        }
    }
    void whatIsChosenIsRemembered()
    {
        {
            Window w("convolution", {1300, 820});
            w.window.setThemeNamed(QStringLiteral("dark"));
            w.window.close();
        }
        const QSettings settings;
        QCOMPARE(settings.value(QStringLiteral("theme")).toString(), QStringLiteral("dark"));
        QCOMPARE(settings.value(QStringLiteral("lesson")).toString(), QStringLiteral("convolution"));
        MainWindow again;
        QCOMPARE(again.size(), QSize(1300, 820));
    }
    void theEndOfALessonIsTicked()
    {
        QSettings().remove(QStringLiteral("finished"));
        Window w;
        w.key(Qt::Key_End);
        QCOMPARE(QSettings().value(QStringLiteral("finished")).toStringList(), QStringList{QStringLiteral("ring-all-reduce")});
    }
    void everythingIsExportedIntoAFolder()
    {
        Window w;
        w.player().seek(2);
        const QTemporaryDir dir;
        w.window.exporter().exportTo(dir.filePath(QStringLiteral("all")));
        QVERIFY(w.window.messages().text().contains(dir.filePath(QStringLiteral("all"))));
        const QDir all(dir.filePath(QStringLiteral("all")));
        for (const char* name : {"3-last.png", "chart-sent.csv", "step.json", "text.html"})
            QVERIFY2(all.exists(QLatin1String(name)), name);
        QFile step(all.filePath(QStringLiteral("step.json")));
        QVERIFY(step.open(QIODevice::ReadOnly) && step.readAll().contains("\"step\":2"));
        QCOMPARE(w.player().position(), 2.0);
        w.player().stepForward(); // and can go on
        QCOMPARE(w.player().position(), 3.0);
    }
    void theTeacherUnfoldsWhatAClassNeeds()
    {
        Window w;
        QPushButton* fold = nullptr;
        for (auto* button : w.window.findChildren<QPushButton*>())
            if (button->text().startsWith(QStringLiteral("For the teacher"))) fold = button;
        QVERIFY(fold);
        const auto shown = [&w] {
            for (const auto* prose : w.window.findChildren<widgets::Prose*>())
                if (prose->isVisible() && prose->toPlainText().contains(QStringLiteral("Ask the class"))) return true;
            return false;
        };
        QVERIFY(!shown());
        QTest::mouseClick(fold, Qt::LeftButton);
        QVERIFY(shown());
        QTest::mouseClick(fold, Qt::LeftButton);
        QVERIFY(!shown());
    }
    void theRunBeginsAnewByKey()
    {
        Window w;
        w.key(Qt::Key_End);
        w.key(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(w.player().position(), 0.0);
        const std::string seed = w.value("seed");
        w.key(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(w.value("seed") != seed);
        w.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(w.value("seed"), seed);
    }
    void thePictureIsCopied()
    {
        Window w;
        w.window.stage().setFocus();
        w.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->image().size(), w.window.stage().size() * 2);
    }
    void theCatalogueFindsAndOpens()
    {
        Window w("convolution");
        w.key(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ring"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(QString::fromLatin1(w.window.presenter().lesson().id), QStringLiteral("ring-all-reduce"));
    }
    void theCatalogueFollowsTheChapter() // part, section, lesson; each in one section, of its own part
    {
        Window w("convolution");
        std::vector<const lessons::Lesson*> inOrder;
        for (const lessons::Section& section : lessons::sections())
            for (const lessons::Lesson* lesson : section.lessons) {
                QCOMPARE(lesson->part, section.part);
                inOrder.push_back(lesson);
            }
        QVERIFY(std::equal(inOrder.begin(), inOrder.end(), lessons::catalogue().begin(), lessons::catalogue().end()));
        const auto* current = w.window.findChild<QTreeWidget*>()->currentItem();
        QCOMPARE(current->text(0), QStringLiteral("Convolution"));
        QCOMPARE(current->parent()->text(0), QStringLiteral("Structures"));
        QCOMPARE(current->parent()->parent()->text(0), QStringLiteral("1  Neural networks"));
    }
    void theCatalogueIsSearchedInBothLanguagesAndByTerm_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("found");
        QTest::newRow("title") << QStringLiteral("convol") << QStringLiteral("convolution");
        QTest::newRow("Chinese title, English window") << QStringLiteral("卷积") << QStringLiteral("convolution");
        QTest::newRow("a term of the text") << QStringLiteral("all-gather") << QStringLiteral("ring-all-reduce");
        QTest::newRow("two words") << QStringLiteral("reduce all") << QStringLiteral("ring-all-reduce");
        QTest::newRow("a section") << QStringLiteral("structures") << QStringLiteral("convolution");
        QTest::newRow("nothing") << QStringLiteral("zzzz") << QString();
    }
    void theCatalogueIsSearchedInBothLanguagesAndByTerm()
    {
        QFETCH(QString, words);
        QFETCH(QString, found);
        const char* start = found == QLatin1String("playground") ? "convolution" : "playground";
        Window w(start);
        w.key(Qt::Key_F, Qt::ControlModifier);
        qobject_cast<QLineEdit*>(QApplication::focusWidget())->setText(words);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(QString::fromLatin1(w.window.presenter().lesson().id), found.isEmpty() ? QLatin1String(start) : found);
    }
    void headingsFoldAndStayFolded()
    {
        const auto heading = [](Window& w) { return w.window.findChild<QTreeWidget*>()->topLevelItem(0); };
        {
            Window w("convolution", {1600, 1000});
            auto* tree = w.window.findChild<QTreeWidget*>();
            QVERIFY(heading(w)->isExpanded());
            QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualItemRect(heading(w)).center());
            QVERIFY(!heading(w)->isExpanded());
            w.key(Qt::Key_F, Qt::ControlModifier);
            QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("convol")); // who searches finds what is folded
            QVERIFY(heading(w)->isExpanded());
        }
        Window again("convolution", {1600, 1000});
        QVERIFY(!heading(again)->isExpanded());
        auto* tree = again.window.findChild<QTreeWidget*>();
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualItemRect(heading(again)).center());
        QVERIFY(heading(again)->isExpanded());
    }
    void theCatalogueIsScrolledOnlyForWhatWouldBeOutOfSight()
    {
        Window w("lenet5", {1600, 1000});
        auto* tree = w.window.findChild<QTreeWidget*>();
        QVERIFY(tree->viewport()->rect().contains(tree->visualItemRect(tree->currentItem())));
        QCOMPARE(tree->verticalScrollBar()->value(), 0); // it and all above it have room
    }
    void theCatalogueStaysWhereItWasScrolledTo()
    {
        QCOMPARE(Window("neuron", {1600, 1000}).window.findChild<QTreeWidget*>()->verticalScrollBar()->value(), 0);
        Window w("pipeline", {1600, 1000});
        const auto* bar = w.window.findChild<QTreeWidget*>()->verticalScrollBar();
        const int before = bar->value();
        QVERIFY(before > 0);
        for (const auto key :
             {Qt::Key_End, Qt::Key_D, Qt::Key_L, Qt::Key_L}) { // a tick, another theme, another language and back
            w.key(key);
            QCOMPARE(bar->value(), before);
        }
    }
    void theCatalogueShowsWhatIsStillToDo()
    {
        Window w("ring-all-reduce", {1600, 1000});
        w.key(Qt::Key_End);
        auto* tree = w.window.findChild<QTreeWidget*>();
        auto* filter = w.window.findChild<app::CataloguePanel*>()->filterButton();
        filter->menu()->actions()[1]->trigger();
        QVERIFY(tree->currentItem()->isHidden());
        filter->menu()->actions()[2]->trigger();
        QVERIFY(!tree->currentItem()->isHidden());
        QVERIFY(tree->topLevelItem(0)->isHidden());
        filter->menu()->actions()[0]->trigger();
        QVERIFY(!tree->topLevelItem(0)->isHidden());
    }
};

REGISTER_TEST(TestWindow, "none")
#include "test_window.moc"
