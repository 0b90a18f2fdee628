#include "lessons/lesson.h"
#include "tests/run.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

namespace {

/// One text of a .ts file.
struct Message {
    QString source, translation = {};
    bool plural = false, finished = false;
};

QString translations(const QString& language)
{
    return QStringLiteral(TENSORSCOPE_SOURCE_DIR "/resources/translations/tensorscope_%1.ts").arg(language);
}

/// The texts of a .ts file; none if it cannot be read.
QList<Message> messagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("message"))
            messages.push_back({{}, {}, xml.attributes().hasAttribute(QLatin1String("numerus")), false});
        if (xml.name() == QLatin1String("source")) messages.last().source = xml.readElementText();
        if (xml.name() != QLatin1String("translation")) continue;
        const bool unfinished = xml.attributes().value(QLatin1String("type")) == QLatin1String("unfinished");
        const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        messages.last().translation = text;
        messages.last().finished = !unfinished && !text.isEmpty();
    }
    return xml.hasError() ? QList<Message>{} : messages;
}

QStringList sourcesOf(const QList<Message>& messages)
{
    QStringList sources;
    for (const Message& message : messages) sources << message.source;
    sources.sort();
    return sources;
}

/// What `update_translations` would make of a .ts file, in a copy of it.
QList<Message> updated(const QString& path)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.ts"));
    QFile::copy(path, copy);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(TENSORSCOPE_SOURCE_DIR));
    lupdate.start(QStringLiteral(TENSORSCOPE_LUPDATE),
                  {"-silent", "-no-obsolete", "-tr-function-alias", "QT_TRANSLATE_NOOP+=message", "-I", ".", "-extensions",
                   "cpp,h", "app", "lessons", "widgets", "engine", "-ts", copy});
    const bool good = lupdate.waitForFinished() && lupdate.exitStatus() == QProcess::NormalExit && lupdate.exitCode() == 0;
    return good ? messagesOf(copy) : QList<Message>{};
}

} // namespace

/// Both languages are complete.
class TestTranslations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTextOfTheSourcesIsThere_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << "en";
        QTest::newRow("Chinese") << "zh_CN";
    }
    void everyTextOfTheSourcesIsThere()
    {
        QFETCH(const QString, language);
        const QStringList there = sourcesOf(messagesOf(translations(language)));
        const QStringList wanted = sourcesOf(updated(translations(language)));
        QVERIFY(wanted.size() > 50);
        for (const QString& text : wanted)
            QVERIFY2(there.contains(text), qPrintable("run ninja update_translations; missing: " + text));
        for (const QString& text : there)
            QVERIFY2(wanted.contains(text), qPrintable("run ninja update_translations; no longer used: " + text));
    }
    void lupdateKnowsWhoAsks() // for Words::tr() it sometimes takes the name of the struct, which nobody asks for
    {
        QFile file(translations(QStringLiteral("zh_CN")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("<name>Words</name>"), "use QT_TRANSLATE_NOOP for the texts of this context");
    }
    void nothingIsUnfinishedInChinese()
    {
        for (const Message& message : messagesOf(translations(QStringLiteral("zh_CN"))))
            QVERIFY2(message.finished, qPrintable(message.source));
    }
    void everyPlaceIsKeptInChinese() // what takes the place of %1 must not get lost
    {
        static const QRegularExpression place(QStringLiteral("%L?[0-9n]"));
        const auto placesIn = [](const QString& text) {
            QStringList places;
            for (const auto& found : place.globalMatch(text)) places << found.captured();
            places.removeDuplicates();
            places.sort();
            return places;
        };
        for (const Message& message : messagesOf(translations(QStringLiteral("zh_CN"))))
            QVERIFY2(placesIn(message.translation) == placesIn(message.source), qPrintable(message.source));
    }
    void everyEnglishPluralIsWritten()
    {
        for (const Message& message : messagesOf(translations(QStringLiteral("en"))))
            QVERIFY2(message.finished || !message.plural, qPrintable(message.source));
    }
    void everyFieldAndChoiceIsTranslated()
    {
        QTranslator zh;
        QVERIFY(zh.load(QStringLiteral(":/i18n/tensorscope_zh_CN")));
        const auto translated = [&zh](const char* context, const std::string& text) {
            QVERIFY2(!zh.translate(context, text.c_str()).isEmpty(), text.c_str());
        };
        const auto isLesson = [](const std::string& text) {
            const auto all = lessons::catalogue();
            return std::any_of(all.begin(), all.end(), [&](const lessons::Lesson* lesson) { return lesson->id == text; });
        };
        for (const lessons::Lesson* lesson : lessons::catalogue()) {
            translated("lessons", lesson->title);
            translated("lessons", lesson->idea);
            translated("lessons", lesson->teacher.question);
            translated("lessons", lesson->teacher.misconception);
            for (const std::string text : lesson->teacher.prerequisites)
                if (!isLesson(text)) translated("lessons", text);
            const auto session = lesson->open();
            for (const engine::Field& field : session->fields()) {
                translated("fields", field.about.label);
                translated("fields", field.about.help);
                for (const std::string& choice : field.choices) // what has a digit is no word: 2; 8,8; x1^2; l2
                    if (choice.find_first_of("0123456789") == std::string::npos) translated("choices", choice);
            }
        }
    }
};

REGISTER_TEST(TestTranslations)
#include "test_translations.moc"
