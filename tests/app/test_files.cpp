#include "app/files/json.h"
#include "app/window/language.h"
#include "tests/app/opened.h"
#include "tests/run.h"
#include "widgets/export/export.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressDialog>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using app::MainWindow;

namespace {

struct Window : Opened {
    explicit Window(const char* lesson = "convolution") : Opened(lesson, {1280, 800}) {}

    void drop(const QString& path)
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(600, 400), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QDropEvent drop(QPointF(600, 400), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &drop);
    }
};

/// Answers the dialog of this kind that opens next.
template <class Dialog> void answer(const std::function<void(Dialog&)>& how)
{
    auto* poll = new QTimer(qApp);
    poll->callOnTimeout([poll, how] {
        auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        if (!dialog) return;
        poll->deleteLater();
        how(*dialog);
    });
    poll->start(5);
}

void chooseFile(const QString& path)
{
    answer<QFileDialog>([path](QFileDialog& dialog) {
        auto* name = dialog.findChild<QLineEdit*>();
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    });
}

void press(const QString& button)
{
    answer<QMessageBox>([button](QMessageBox& box) {
        for (QAbstractButton* candidate : box.buttons())
            if (candidate->text() == button) QTest::mouseClick(candidate, Qt::LeftButton);
    });
}

} // namespace

/// Saving and opening under real keys; a file that cannot be opened leaves everything as it was.
class TestFiles : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    QString at(const char* name) const { return m_dir.filePath(QLatin1String(name)); }
    QString written(const char* name, const QByteArray& bytes)
    {
        widgets::writeWhole(at(name), [&bytes](QIODevice& device) { device.write(bytes); });
        return at(name);
    }
    static QJsonObject read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
    /// Convolution with a changed stride, at step 7.
    QString example(const char* name)
    {
        return written(name,
                       R"({"format": 1, "lesson": "convolution", "parameters": {"stride": 2}, "step": 7, "notes": "mine"})");
    }

private Q_SLOTS:
    /// However long the disk takes: who gives up has the file that was there, and nobody else has written it.
    void savingCanBeGivenUp()
    {
        QJsonObject run{{"format", 1}, {"lesson", "convolution"}, {"step", 3}};
        run["notes"] = QString(30'000'000, QLatin1Char('n')); // takes its time
        const QString path = written("slow.tensorscope", QJsonDocument(run).toJson());
        Window w;
        QVERIFY(w.window.files().open(path));
        w.key(Qt::Key_Right);
        QTRY_COMPARE(w.window.presenter().shownStep(), 4);
        QTimer impatient;
        impatient.callOnTimeout([&w] {
            if (auto* waits = w.window.findChild<QProgressDialog*>()) waits->cancel();
        });
        impatient.start(0);
        QVERIFY(!w.window.files().save());
        QCOMPARE(app::readState(path).step, 3);
        impatient.stop();
        QVERIFY(w.window.files().save()); // unasked
        QCOMPARE(app::readState(path).step, 4);
    }
    void guessesTravelWithTheFile() // those that came with it, and those of who saves it
    {
        const app::GradedAnswer mine{QStringLiteral("convolution"),  QStringLiteral("width"), {}, 30.0, 30.0, true,
                                     QDateTime::currentDateTimeUtc()};
        app::GradedAnswer elsewhere = mine;
        elsewhere.lesson = QStringLiteral("playground");
        Window w;
        w.window.predict().setAnswers({mine, elsewhere});
        chooseFile(at("guessed.tensorscope"));
        w.key(Qt::Key_S, Qt::ControlModifier);
        const QJsonArray first = app::readState(at("guessed.tensorscope")).others["answers"].toArray();
        QCOMPARE(first.size(), 1);
        QCOMPARE(first[0].toObject()["question"].toString(), QStringLiteral("width"));
        app::GradedAnswer theirs = mine;
        theirs.right = false, theirs.given = 29.0;
        w.window.predict().setAnswers({theirs});
        w.key(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(w.window.files().open(at("guessed.tensorscope")));
        QCOMPARE(w.window.files().others()["answers"].toArray().size(), 2);
        w.window.predict().setAnswers({});
    }
    void aFileAsksOrNotAndAPersonsWishStays()
    {
        const QString path = written("quiet.tensorscope", R"({"format": 1, "lesson": "convolution", "asks": false})");
        Window w;
        QVERIFY(w.window.predict().isOn()); // as nobody has said otherwise
        QVERIFY(w.window.files().open(path));
        QVERIFY(!w.window.predict().isOn());
        QCOMPARE(w.window.files().others()[app::AsksMember], QJsonValue(false));
        w.window.openLesson(lessons::lessonNamed("convolution"));
        QVERIFY(w.window.predict().isOn());
        w.key(Qt::Key_Q); // remembered from one window to the next
        Window other;
        QVERIFY(!other.window.predict().isOn());
    }
    void init()
    {
        QSettings().clear();
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }
    /// The copy is what a run was made of; a file with another one would never open again.
    void spoiltOwnDataLeaveTheOldFile()
    {
        const QString table = written("t.csv", "a,b,kind\n1,2,x\n2,3,y\n4,1,x\n0,5,y\n3,3,x\n1,4,y\n2,2,x\n5,1,y\n");
        Window w("playground");
        w.drop(table);
        const QString copy = QString::fromStdString(w.value("data"));
        chooseFile(at("own.tensorscope"));
        w.key(Qt::Key_S, Qt::ControlModifier);
        const QJsonObject good = read(at("own.tensorscope"));
        QCOMPARE(good["files"].toArray().size(), 1);
        written("empty", {});
        QVERIFY(QFile::remove(copy) && QFile::copy(at("empty"), copy));
        w.window.files().save();
        QVERIFY2(w.window.messages().text().contains(QStringLiteral("t.csv")), qPrintable(w.window.messages().text()));
        QVERIFY2(!w.window.messages().text().contains(QStringLiteral("/own/")), qPrintable(w.window.messages().text()));
        QCOMPARE(read(at("own.tensorscope")), good);
        w.drop(table); // as the message says
        w.window.files().save();
        QVERIFY(app::openState(at("own.tensorscope")).session != nullptr);
    }
    void twoWindowsWithTheSameFileAreWarned()
    {
        const QString path = example("shared.tensorscope");
        Window one, other;
        QVERIFY(one.window.files().open(path) && other.window.files().open(path));
        one.player().seek(3);
        one.window.files().save();
        QCOMPARE(read(path)["step"].toInt(), 3);
        other.player().seek(5);
        press(QStringLiteral("Cancel"));
        other.window.files().save();
        QCOMPARE(read(path)["step"].toInt(), 3);
        press(QStringLiteral("Write over it"));
        other.window.files().save();
        QCOMPARE(read(path)["step"].toInt(), 5);
        other.window.files().save(); // its own by now: no question
        QCOMPARE(QApplication::activeModalWidget(), nullptr);
        press(QStringLiteral("Cancel"));
        one.window.files().save();
        QCOMPARE(read(path)["step"].toInt(), 5);
    }
    void savingAndOpeningByKey()
    {
        Window w;
        w.presenter().change(QStringLiteral("stride"), QStringLiteral("3"));
        w.presenter().player().seek(5);
        chooseFile(at("by-key.tensorscope"));
        w.key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(read(at("by-key.tensorscope"))[QStringLiteral("step")].toInt(), 5);
        QCoreApplication::processEvents(); // the window has its keys back before another one opens

        Window other("ring-all-reduce");
        chooseFile(at("by-key.tensorscope"));
        other.key(Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(QString::fromLatin1(other.presenter().lesson().id), QStringLiteral("convolution"));
        QCOMPARE(other.value("stride"), std::string("3"));
        QCOMPARE(other.presenter().player().position(), 5.0);
        other.window.messages().hide();
        w.window.messages().hide();
        QCOMPARE(other.picture(), w.picture());
    }
    void theTitleTellsTheFileAndItsChanges()
    {
        Window w;
        QVERIFY(w.window.files().open(example("title.tensorscope")));
        QCOMPARE(w.window.windowTitle(), QStringLiteral("title.tensorscope[*] – Convolution – Tensorscope"));
        QVERIFY(!w.window.isWindowModified());
        w.presenter().change(QStringLiteral("stride"), QStringLiteral("3"));
        QVERIFY(w.window.isWindowModified());
        w.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!w.window.isWindowModified());
        w.presenter().change(QStringLiteral("stride"), QStringLiteral("4"));
        w.key(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!w.window.isWindowModified());
        const QJsonObject json = read(at("title.tensorscope"));
        QCOMPARE(json[QStringLiteral("parameters")].toObject()[QStringLiteral("stride")].toInt(), 4);
        QCOMPARE(json[QStringLiteral("notes")].toString(), QStringLiteral("mine"));
        w.window.openLesson(lessons::lessonNamed("ring-all-reduce"));
        QVERIFY(!w.window.windowTitle().contains(QStringLiteral("tensorscope[*]")));
    }
    void aChangedFileIsOfferedToBeSaved_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<int>("stride");
        QTest::newRow("save") << QStringLiteral("Save") << true << 3;
        QTest::newRow("do not") << QStringLiteral("Do not save") << true << 2;
        QTest::newRow("cancel") << QStringLiteral("Cancel") << false << 2;
    }
    void aChangedFileIsOfferedToBeSaved()
    {
        QFETCH(QString, button);
        QFETCH(bool, closes);
        QFETCH(int, stride);
        Window w;
        QVERIFY(w.window.files().open(example("close.tensorscope")));
        QCOMPARE(w.value("stride"), std::string("2"));
        w.presenter().change(QStringLiteral("stride"), QStringLiteral("3"));
        press(button);
        QCOMPARE(w.window.close(), closes);
        const QJsonObject parameters = read(at("close.tensorscope"))[QStringLiteral("parameters")].toObject();
        QCOMPARE(parameters[QStringLiteral("stride")].toInt(), stride);
        w.presenter().undoStack().setClean(); // so that nothing is asked any more
    }
    void whatIsNotNamedIsNotAskedFor()
    {
        Window w;
        w.presenter().change(QStringLiteral("stride"), QStringLiteral("3"));
        QVERIFY(w.window.close());
    }
    void aFileIsDroppedOnTheWindow()
    {
        Window w("ring-all-reduce");
        w.drop(example("dropped.tensorscope"));
        QCOMPARE(w.value("stride"), std::string("2"));
        QCOMPARE(w.presenter().shownStep(), 7);
        QCOMPARE(w.window.files().path(), at("dropped.tensorscope"));
    }
    void filesUsedLastAreInTheMenu()
    {
        Window w;
        QVERIFY(w.window.files().open(example("one.tensorscope")));
        QVERIFY(w.window.files().open(example("two.tensorscope")));
        QVERIFY(w.window.files().open(example("one.tensorscope")));
        QMenu* menu = w.window.files().recentMenu();
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 2);
        QCOMPARE(menu->actions()[1]->text(), QStringLiteral("two.tensorscope"));
        menu->actions()[1]->trigger();
        QCOMPARE(w.window.files().path(), at("two.tensorscope"));
        QVERIFY(QFile::remove(at("one.tensorscope")));
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 1);
    }
    void aFileThatCannotBeOpenedChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("random") << QByteArray::fromHex("7f454c4602010100ff00d8");
        QTest::newRow("truncated") << QByteArray("{\"format\": 1, \"lesson\": \"convo");
        QTest::newRow("newer") << QByteArray(R"({"format": 2, "lesson": "convolution"})");
        QTest::newRow("unknown lesson") << QByteArray(R"({"format": 1, "lesson": "alchemy"})");
        QTest::newRow("step beyond the end") << QByteArray(R"({"format": 1, "lesson": "convolution", "step": 100000})");
        QTest::newRow("wrong parameter") << QByteArray(
            R"({"format": 1, "lesson": "playground", "parameters": {"layers": "99"}})");
    }
    void aFileThatCannotBeOpenedChangesNothing()
    {
        QFETCH(QByteArray, bytes);
        Window w("playground");
        w.presenter().session().await(20);
        w.presenter().player().setEnd(20, true);
        w.presenter().player().seek(12);
        w.presenter().change(QStringLiteral("learning-rate"), QStringLiteral("0.1"));
        const engine::History history = w.presenter().session().history();
        const QImage before = w.picture();
        const QString path = written("damaged.tensorscope", bytes), title = w.window.windowTitle();
        w.drop(path);
        QVERIFY2(w.window.messages().text().contains(path), qPrintable(w.window.messages().text()));
        w.window.messages().hide();
        QCOMPARE(w.picture(), before);
        QCOMPARE(w.window.windowTitle(), title);
        QCOMPARE(w.presenter().session().history(), history);
        QCOMPARE(w.presenter().shownStep(), 12);
        w.key(Qt::Key_Z, Qt::ControlModifier); // undo is still there, too
        QCOMPARE(w.value("learning-rate"), std::string("0.01"));
    }
    void whatCannotBeWrittenIsSaidAndTheOldFileStays()
    {
        Window w;
        QVERIFY(w.window.files().open(example("stays.tensorscope")));
        w.presenter().change(QStringLiteral("stride"), QStringLiteral("3"));
        QVERIFY(QDir(m_dir.path()).mkdir(QStringLiteral("folder.tensorscope")));
        chooseFile(at("folder.tensorscope"));
        QTimer::singleShot(200, [] {
            if (auto* dialog = QApplication::activeModalWidget()) dialog->close();
        });
        w.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(w.window.isWindowModified());
        QCOMPARE(w.window.files().path(), at("stays.tensorscope"));
        w.presenter().undoStack().setClean();
    }
    void ownDataKeepsItsNameAndIsCopiedAtOnce()
    {
        Window w("playground");
        const QString path = written("my flowers.csv", "a,b,kind\n1,2,x\n2,3,y\n4,1,x\n0,5,y\n3,3,x\n1,4,y\n");
        w.drop(path);
        const std::string copy = w.value("data");
        QVERIFY(copy.ends_with("/my flowers.csv"));
        QVERIFY(copy != path.toStdString());
        written("my flowers.csv", "spoilt");
        w.presenter().change(QStringLiteral("seed"), QStringLiteral("5")); // begins anew, and reads it again
        QCOMPARE(w.value("seed"), std::string("5"));
        QCOMPARE(w.window.messages().text(), QString());
        w.drop(path);
        QVERIFY2(w.window.messages().text().contains(QStringLiteral("my flowers.csv")), qPrintable(w.window.messages().text()));
        QVERIFY(!w.window.messages().text().contains(app::ownFolder()));
    }
};

REGISTER_TEST(TestFiles, "none")
#include "test_files.moc"
