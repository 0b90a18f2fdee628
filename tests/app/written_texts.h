#pragma once

#include <QFile>
#include <QProcess>
#include <QXmlStreamReader>

#include <vector>

/// With single blanks: a line's end is one, too.
inline QString words(const QString& text) { return text.simplified(); }

/// What copying all of it gives; pdftotext is in poppler-utils.
inline QString textOfPdf(const QString& path)
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
inline std::vector<DrawnText> textsOfSvg(const QString& path)
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
