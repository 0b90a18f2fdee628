#include "lessons/lesson.h"

#include <QFile>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

/// Both languages are complete.
class TestTranslations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsUnfinishedInChinese()
    {
        QFile file(QStringLiteral(TENSORSCOPE_SOURCE_DIR "/resources/translations/tensorscope_zh_CN.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        int messages = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) continue;
            if (xml.name() == QLatin1String("source")) source = xml.readElementText();
            if (xml.name() != QLatin1String("translation")) continue;
            ++messages;
            QVERIFY2(xml.attributes().value(QLatin1String("type")) != QLatin1String("unfinished"), qPrintable(source));
            QVERIFY2(!xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed().isEmpty(), qPrintable(source));
        }
        QVERIFY(!xml.hasError());
        QVERIFY(messages > 50);
    }
    void everyFieldAndChoiceIsTranslated()
    {
        QTranslator zh;
        QVERIFY(zh.load(QStringLiteral(":/i18n/tensorscope_zh_CN")));
        const auto translated = [&zh](const char* context, const std::string& text) {
            QVERIFY2(!zh.translate(context, text.c_str()).isEmpty(), text.c_str());
        };
        for (const lessons::Lesson* lesson : lessons::catalogue()) {
            translated("lessons", lesson->title);
            translated("lessons", lesson->idea);
            const auto session = lesson->open();
            for (const engine::Field& field : session->fields()) {
                translated("fields", field.about.label);
                translated("fields", field.about.help);
                for (const std::string& choice : field.choices)
                    if (!QString::fromStdString(choice).toInt()) translated("choices", choice); // numbers read alike
            }
        }
    }
};

QObject* testTranslations() { return new TestTranslations; }
#include "test_translations.moc"
