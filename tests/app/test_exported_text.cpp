#include "app/run/presentation.h"
#include "app/window/language.h"
#include "tests/run.h"
#include "widgets/export/export.h"

#include <QProcess>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

/// With single blanks: a line's end is one, too.
QString words(const QString& text) { return text.simplified(); }

/// Chinese has no blanks where a line ends.
QString without(QString text, const QString& language)
{
    return language == QLatin1String("zh_CN") ? text.remove(QLatin1Char(' ')) : text;
}

/// What copying all of it gives; pdftotext is in poppler-utils.
QString textOfPdf(const QString& path)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return QStringLiteral("pdftotext does not run; is poppler-utils installed?");
    return words(QString::fromUtf8(process.readAllStandardOutput()));
}

/// Each <text> of a drawing with all that is in it, and the family of its font.
struct DrawnText {
    QString whole, family;
};
std::vector<DrawnText> textsOfSvg(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QXmlStreamReader xml(&file);
    std::vector<DrawnText> texts;
    while (!xml.atEnd())
        if (xml.readNextStartElement() && xml.name() == QLatin1String("text")) {
            const QString family = xml.attributes().value(QStringLiteral("font-family")).toString();
            texts.push_back({words(xml.readElementText(QXmlStreamReader::IncludeChildElements)), family});
        }
    return xml.hasError() && xml.error() != QXmlStreamReader::PrematureEndOfDocumentError ? std::vector<DrawnText>{} : texts;
}

} // namespace

/// What is text on screen is text in a file: it can be searched, copied, and read with another font.
class TestExportedText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void captionsAreTextWordForWord_data()
    {
        QTest::addColumn<const lessons::Lesson*>("lesson");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        for (const lessons::Lesson* lesson : lessons::catalogue())
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
    /// A glyph stands for several characters, or none: these are the ones meant.
    void anyWordCanBeSearched_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("digits beside letters") << QStringLiteral("Adam3x 100k p2p 0.5% (1st) 3\u00d73");
        QTest::newRow("ligatures") << QStringLiteral("first difference affine fluffy");
        QTest::newRow("signs") << QStringLiteral("\u22121 \u2013 \u2026 \u2192 \u03b2 \u03a3 \u0394 \u201ca\u201d \u2019");
        QTest::newRow("radicals") << QStringLiteral("一人儿入八力十又口土士大女子小山工己干广弓心手支文斗方日月木比毛水火"
                                                    "片生用田白目石示立米色行见角言足车金长门雨青非面音页飞马高鱼龙齐");
    }
    void anyWordCanBeSearched()
    {
        QFETCH(QString, text);
        const QTemporaryDir folder;
        widgets::Page page;
        page.stage = [&text](widgets::Canvas& canvas) {
            canvas.text(canvas.area(), text, widgets::Role::Body, canvas.theme().text, Qt::AlignCenter);
        };
        const QString path = folder.filePath(QStringLiteral("a.pdf"));
        widgets::exportPicture(path, {}, widgets::Theme::named(QStringLiteral("light")), page);
        QCOMPARE(textOfPdf(path), text);
    }
};

REGISTER_TEST(TestExportedText)
#include "test_exported_text.moc"
