#include "app/command/command_line.h"
#include "app/run/presentation.h"
#include "app/window/language.h"
#include "tests/app/program.h"
#include "tests/app/written_texts.h"
#include "tests/under_test.h"
#include "widgets/export/export.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QSvgRenderer>
#include <QTest>

#include <map>

namespace {

/// Options of a short run, so that every step fits on the table.
QStringList shortRun(const QString& lesson, int steps)
{
    const auto session = lessons::lessonNamed(lesson.toStdString()).open();
    std::map<std::string, int> few{{"resolution", 8}, {"images", 100}};
    if (session->trains()) few["steps"] = isDear(*session) ? steps / 3 : steps;
    QStringList options;
    for (const engine::Field& field : session->fields())
        if (const auto found = few.find(field.name()); found != few.end() && field.kind == engine::Field::Kind::Integer)
            options << QStringLiteral("--") + QString::fromStdString(field.name()) << QString::number(found->second);
    return options;
}

/// The same command within this process, where a net that has been trained for one is there for all the others. Its exit code.
int runHere(const QStringList& arguments)
{
    const int code = app::runCommand(QStringList{QStringLiteral("tensorscope")} + arguments);
    app::setLanguage(QStringLiteral("en"));
    return code;
}

/// Chinese has no blanks where a line ends.
QString without(QString text, const QString& language)
{
    return language == QLatin1String("zh_CN") ? text.remove(QLatin1Char(' ')) : text;
}

} // namespace

/// What is written of every lesson is what it shows.
class TestLessonExports : public QObject, private Scratch {
    Q_OBJECT
private Q_SLOTS:
    void numbersReadBack_data() { eachLesson(); }
    void numbersReadBack()
    {
        QFETCH(QString, lesson);
        const QStringList few = shortRun(lesson, 60);
        QCOMPARE(run(QStringList{"export", lesson, "-o", at("all.json"), "--step", "all"} + few).code, 0);
        const QJsonObject all = readObject(at("all.json"));
        QCOMPARE(all["lesson"].toString(), lesson);
        const QJsonArray frames = all["frames"].toArray();
        QCOMPARE(frames.size(), qsizetype(all["steps"].toInt() + 1));
        for (const int step : {0, 1, int(frames.size()) / 2, int(frames.size()) - 1}) {
            QCOMPARE(runHere(QStringList{"export", lesson, "-o", at("one.json"), "--step", QString::number(step)} + few), 0);
            const QJsonObject one = readObject(at("one.json"));
            const QJsonObject frame = frames[step].toObject();
            QCOMPARE(one["step"].toInt(), step);
            QCOMPARE(one["steps"], all["steps"]);
            QCOMPARE(one["parameters"], all["parameters"]);
            QCOMPARE(one["values"], frame["values"]);
            if (one.contains("measured")) QVERIFY(!one["caption"].toString().isEmpty()); // it says such numbers
            else QCOMPARE(one["caption"], frame["caption"]);
            QVERIFY(one.contains("charts"));
        }
    }
    void numbersAreTheSameForAnyNumberOfThreads_data() { eachLesson(); }
    void numbersAreTheSameForAnyNumberOfThreads()
    {
        QFETCH(QString, lesson);
        const QStringList few = sweep() == QLatin1String("all") ? QStringList() : shortRun(lesson, 100);
        QList<QJsonObject> contents;
        for (const char* threads : {"1", "2", "3"}) {
            QCOMPARE(run(QStringList{"export", lesson, "-o", at("t.json"), "--threads", threads} + few).code, 0);
            contents << readObject(at("t.json"));
            if (contents.last().take("measured").isObject()) contents.last().remove("caption"); // which tells of it
        }
        QCOMPARE(contents[0], contents[1]);
        QCOMPARE(contents[0], contents[2]);
    }
    void aFolderHoldsEverything_data() { eachLesson(); }
    void aFolderHoldsEverything()
    {
        QFETCH(QString, lesson);
        const QTemporaryDir dir;
        const QStringList few = shortRun(lesson, 30) << "--size"
                                                     << "960x600"
                                                     << "--language"
                                                     << "zh_CN";
        QCOMPARE(runHere(QStringList{"export", lesson, "-o", dir.filePath("all")} + few), 0);
        QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList("all"));

        const QDir all(dir.filePath("all"));
        QStringList files{"contents.json", "run.tensorscope", "step.json", "steps.json", "text.html"};
        for (const char* name : {"1-first", "2-middle", "3-last"})
            for (const char* kind : {".png", ".svg", ".pdf"}) files << QLatin1String(name) + QLatin1String(kind);
        const QJsonObject step = readObject(all.filePath("step.json"));
        for (const QString& chart : step["charts"].toObject().keys())
            for (const char* kind : {".png", ".svg", ".pdf", ".csv"}) files << "chart-" + chart + QLatin1String(kind);
        if (lessons::lessonNamed(lesson.toStdString()).open()->hasNet() == lessons::Session::ANet) files << "net.npz";
        files.sort();
        QCOMPARE(all.entryList(QDir::Files, QDir::Name), files);
        QCOMPARE(QImage(all.filePath("3-last.png")).size(), QSize(960, 600));
        QCOMPARE(readObject(all.filePath("steps.json"))["frames"].toArray().last()["values"], step["values"]);

        // the same command again replaces it; what is not ours is left alone
        QCOMPARE(runHere(QStringList{"export", lesson, "-o", dir.filePath("all/")} + few), 0);
        QCOMPARE(all.entryList(QDir::Files, QDir::Name), files);
        QFile notes(all.filePath("notes.txt"));
        QVERIFY(notes.open(QIODevice::WriteOnly));
        checkRefused(run(QStringList{"export", lesson, "-o", dir.filePath("all"), "--language", "en"} + few.mid(0, 2)),
                     "notes.txt");
        QVERIFY(notes.exists());
    }
    void captionsAreTextWordForWord_data()
    {
        QTest::addColumn<const lessons::Lesson*>("lesson");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        for (const lessons::Lesson* lesson : lessonsUnderTest())
            for (const QString& language : app::languages())
                for (const int width : {1600, 960}) // the narrow one wraps what is long
                    QTest::addRow("%s, %s, %d", lesson->id, qPrintable(language), width) << lesson << language << width;
    }
    void captionsAreTextWordForWord()
    {
        QFETCH(const lessons::Lesson*, lesson);
        QFETCH(QString, language);
        QFETCH(int, width);
        app::setLanguage(language);
        const QTemporaryDir folder;
        const auto session = lesson->open();
        const int step = std::min(session->lastStep(), 12);
        session->await(step);
        const widgets::Page page = app::pageAt(*lesson, *session, step);
        const widgets::Theme& theme = widgets::Theme::named(QStringLiteral("light"));
        for (const char* extension : {"pdf", "svg"})
            widgets::exportPicture(folder.filePath(QLatin1String("a.") + QLatin1String(extension)), {{width, width * 5 / 8}, 1},
                                   theme, page);
        const QString copied = without(textOfPdf(folder.filePath(QStringLiteral("a.pdf"))), language);
        QVERIFY2(copied.contains(without(words(page.whole()), language)), qPrintable(copied));
        QVERIFY2(copied.contains(without(words(page.title), language)), qPrintable(copied));

        const auto drawn = textsOfSvg(folder.filePath(QStringLiteral("a.svg")));
        const auto is = [](const QString& text) { return [text](const DrawnText& one) { return one.whole == text; }; };
        QCOMPARE(std::count_if(drawn.begin(), drawn.end(), is(words(page.whole()))), 1);
        QVERIFY(std::any_of(drawn.begin(), drawn.end(), is(words(page.title)))); // a part of the picture may have the same name
        for (const DrawnText& text : drawn)
            QVERIFY2(text.family.endsWith(QLatin1String(", sans-serif")), qPrintable(text.family));
        QVERIFY(QSvgRenderer().load(folder.filePath(QStringLiteral("a.svg"))));
        app::setLanguage(QStringLiteral("en"));
    }
};

REGISTER_TEST(TestLessonExports)
#include "test_lesson_exports.moc"
