#include "app/files/own_data.h"
#include "lessons/measured.h"
#include "tests/app/opened.h"
#include "tests/app/saved.h"
#include "tests/run.h"

#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

/// A file of `tensorscope measure` is kept as all own data are.
class TestMeasuredInWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDroppedFileIsKeptUndoneAndSaved()
    {
        const QString path = written("ring.json", lessons::written(collective()));
        Opened w("ring-all-reduce");
        drop(w, path);
        const std::string copy = w.value("measured");
        QVERIFY(copy.ends_with("/ring.json") && copy != path.toStdString());
        const QImage shown = w.picture();
        QVERIFY(QFile::remove(path)); // the copy is enough
        w.presenter().undoStack().undo();
        QCOMPARE(w.value("measured"), std::string("none"));
        QVERIFY(w.picture() != shown);
        w.presenter().undoStack().redo();
        QCOMPARE(w.value("measured"), copy);
        QCOMPARE(w.picture(), shown);
        w.presenter().undoStack().setClean();
    }

    void stateFilesHoldThem()
    {
        const lessons::Lesson& lesson = lessons::lessonNamed("ring-all-reduce");
        app::Resumed run{&lesson, lesson.open(), 0};
        const QString copy = app::keepOwn({QStringLiteral("ring.json"), lessons::written(collective())});
        run.session->apply({{"measured", copy.toStdString()}});
        run.step = 1;
        checkSaved(run);
        QVERIFY(saved(run).contains("/ring.json"));
    }

    void anotherFileIsRefusedAndNamed()
    {
        for (const char* content : {"no JSON", "{}", "{\"format\": \"tensorscope measured\", \"what\": \"pipeline\"}"}) {
            Opened w("ring-all-reduce");
            drop(w, written("other.json", content));
            QCOMPARE(w.value("measured"), std::string("none"));
            const QString text = w.window.messages().text();
            QVERIFY2(text.contains(QStringLiteral("other.json")) && !text.contains(app::ownFolder()), qPrintable(text));
        }
    }

private:
    static lessons::MeasuredFile collective()
    {
        lessons::MeasuredFile file{
            .what = "collective", .processes = 4, .machine = "two cores", .mpi = "Open MPI 4.1.4", .date = "2026-11-29"};
        for (const double bytes : {64.0, 4096.0, 262144.0})
            file.points.push_back({"ring", bytes, 1e-5 + 1e-9 * bytes, 9e-6 + 1e-9 * bytes, 2e-5 + 1e-9 * bytes});
        return file;
    }
    QString at(const char* name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    QString written(const char* name, const QByteArray& content) const
    {
        QFile file(at(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? at(name) : QString();
    }
    static void drop(Opened& w, const QString& path)
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(600, 400), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&w.window, &enter);
        QDropEvent drop(QPointF(600, 400), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&w.window, &drop);
    }

    QTemporaryDir m_dir;
};

REGISTER_TEST(TestMeasuredInWindow, "none")
#include "test_measured_files.moc"
