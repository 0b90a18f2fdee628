#include "app/files/own_data.h"
#include "app/window/language.h"
#include "tests/app/opened.h"
#include "tests/app/saved.h"
#include "tests/measured_samples.h"
#include "tests/pictures/picture.h"
#include "tests/run.h"

#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

/// A file of `tensorscope measure` is kept as all own data are.
class TestMeasuredInWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDroppedFileIsKeptUndoneAndSaved()
    {
        const QString path = written("ring.json", lessons::written(samples::collective()));
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
        const QString copy = app::keepOwn({QStringLiteral("ring.json"), lessons::written(samples::collective())});
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

    /// No text is cut or overlaps another, in both languages, all themes and sizes.
    void picturesCanBeRead()
    {
        for (const auto& [lesson, file] : samples::Files)
            for (const QString& language : app::languages()) {
                app::setLanguage(language);
                const auto session = lessons::lessonNamed(lesson).open();
                const QString path = written(lesson, lessons::written(file));
                session->apply({{"measured", path.toStdString()}});
                const int last = std::min(3, session->lastStep());
                session->await(last);
                for (const auto& [size, theme] :
                     {std::pair{QSizeF(904, 744), "light"}, std::pair{QSizeF(1000, 928), "dark"},
                      std::pair{QSizeF(1280, 732), "projector"}, std::pair{QSizeF(1600, 932), "projector"}})
                    for (const int step : {0, 1, last}) {
                        const QStringList faults = faultsAt(*session, step, size, theme);
                        QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1, %2, %3: ").arg(lesson, language, theme) +
                                                              faults.join(QLatin1Char('\n'))));
                    }
            }
        app::setLanguage(QStringLiteral("en"));
    }

private:
    static QStringList faultsAt(const lessons::Session& session, int step, QSizeF size, const char* theme)
    {
        widgets::Recording recording;
        QRectF area;
        QImage image(size.toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        widgets::Page page;
        page.stage = [&](widgets::Canvas& canvas) {
            canvas.record(recording);
            area = canvas.area();
            session.paint(canvas, step);
        };
        widgets::paintStage(painter, size, widgets::Theme::named(QLatin1String(theme)), page);
        return faultsOf(recording, area);
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
