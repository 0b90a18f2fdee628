#include "lessons/lesson.h"
#include "tests/run.h"

#include <QDir>
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
    QString context, source = {}, comment = {}, translation = {};
    bool plural = false, finished = false;
};

/// One folder's texts: a lesson's, or those of all else.
struct Texts {
    QString prefix;      ///< of its .ts files, from the top of the sources
    QStringList sources; ///< where lupdate looks
    QString file(const QString& language) const
    {
        return QStringLiteral(TENSORSCOPE_SOURCE_DIR "/%1%2.ts").arg(prefix, language);
    }
};

std::vector<Texts> allTexts()
{
    std::vector<Texts> all{{QStringLiteral("resources/translations/tensorscope_"), {"app", "widgets", "engine"}}};
    const QDir lessons(QStringLiteral(TENSORSCOPE_SOURCE_DIR "/lessons"));
    for (const QString& file : lessons.entryList({"*.h", "*.cpp"}, QDir::Files)) all[0].sources << "lessons/" + file;
    for (const QString& part : lessons.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!QDir(lessons.filePath(part)).entryList({"*.cpp"}, QDir::Files).isEmpty()) // what lessons share
            all[0].sources << "lessons/" + part;
        for (const QString& id : QDir(lessons.filePath(part)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QString folder = QStringLiteral("lessons/%1/%2/").arg(part, id);
            all.push_back({folder, {folder}});
        }
    }
    return all;
}

/// The texts of a .ts file; none if it cannot be read.
QList<Message> messagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    for (QString context; !xml.atEnd();) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("name")) context = xml.readElementText();
        if (xml.name() == QLatin1String("message")) {
            messages.push_back({context});
            messages.last().plural = xml.attributes().hasAttribute(QLatin1String("numerus"));
        }
        if (xml.name() == QLatin1String("comment")) messages.last().comment = xml.readElementText();
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
QList<Message> updated(const Texts& texts, const QString& language)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(language + QStringLiteral(".ts"));
    QFile::copy(texts.file(language), copy);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(TENSORSCOPE_SOURCE_DIR));
    const QStringList options{"-silent",     "-no-obsolete", "-tr-function-alias", "QT_TRANSLATE_NOOP+=message", "-I", ".",
                              "-extensions", "cpp,h"};
    lupdate.start(QStringLiteral(TENSORSCOPE_LUPDATE), options + texts.sources + QStringList{"-ts", copy});
    const bool good = lupdate.waitForFinished() && lupdate.exitStatus() == QProcess::NormalExit && lupdate.exitCode() == 0;
    return good ? messagesOf(copy) : QList<Message>{};
}

/// All texts of a language.
QList<Message> allMessages(const QString& language)
{
    QList<Message> all;
    for (const Texts& texts : allTexts()) all += messagesOf(texts.file(language));
    return all;
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
        for (const Texts& texts : allTexts()) {
            const QStringList there = sourcesOf(messagesOf(texts.file(language)));
            const QStringList wanted = sourcesOf(updated(texts, language));
            QVERIFY2(wanted.size() > 5, qPrintable(texts.prefix));
            for (const QString& text : wanted)
                QVERIFY2(there.contains(text), qPrintable("run ninja update_translations; missing: " + text));
            for (const QString& text : there)
                QVERIFY2(wanted.contains(text), qPrintable("run ninja update_translations; no longer used: " + text));
        }
    }
    void aTextIsTranslatedInOneWay() // files are merged: of the same text in the same context one translation remains
    {
        QHash<QString, QString> known;
        for (const Message& message : allMessages(QStringLiteral("zh_CN"))) {
            const QString key = message.context + QLatin1Char('|') + message.comment + QLatin1Char('|') + message.source;
            QVERIFY2(known.value(key, message.translation) == message.translation, qPrintable(key));
            known[key] = message.translation;
        }
    }
    void lupdateKnowsWhoAsks() // for Words::tr() it sometimes takes the name of the struct, which nobody asks for
    {
        for (const Message& message : allMessages(QStringLiteral("zh_CN")))
            QVERIFY2(message.context != QLatin1String("Words"), "use QT_TRANSLATE_NOOP for the texts of this context");
    }
    void nothingIsUnfinishedInChinese()
    {
        for (const Message& message : allMessages(QStringLiteral("zh_CN")))
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
        for (const Message& message : allMessages(QStringLiteral("zh_CN")))
            QVERIFY2(placesIn(message.translation) == placesIn(message.source), qPrintable(message.source));
    }
    void everyEnglishPluralIsWritten()
    {
        for (const Message& message : allMessages(QStringLiteral("en")))
            QVERIFY2(message.finished || !message.plural, qPrintable(message.source));
    }
};

REGISTER_TEST(TestTranslations, "none")
#include "test_translations.moc"
