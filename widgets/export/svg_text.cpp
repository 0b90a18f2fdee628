#include "widgets/export/svg_text.h"

#include <QRegularExpression>

namespace widgets {
namespace {

constexpr QLatin1String Stands("tensorscopetext"); // letters only: Qt would cut the word where the script changes
constexpr qsizetype LongestWord = 4000;            // and after 4096 letters

/// Each byte as two letters from a to p.
QString inLetters(const QByteArray& bytes)
{
    QString letters;
    for (const char byte : bytes) {
        letters += QLatin1Char(char('a' + (uchar(byte) >> 4)));
        letters += QLatin1Char(char('a' + (uchar(byte) & 15)));
    }
    return letters;
}

QByteArray outOfLetters(QStringView letters)
{
    QByteArray bytes;
    for (qsizetype i = 0; i + 1 < letters.size(); i += 2)
        bytes += char((letters[i].unicode() - 'a') << 4 | (letters[i + 1].unicode() - 'a'));
    return bytes;
}

QString attribute(const char* name, const QString& value)
{
    return QStringLiteral(" %1=\"%2\"").arg(QLatin1String(name), value.toHtmlEscaped());
}

QString markupOf(const SvgPart& part)
{
    QString attributes;
    if (part.at) attributes += attribute("x", QString::number(part.at->x())) + attribute("y", QString::number(part.at->y()));
    if (part.bold) attributes += attribute("font-weight", QStringLiteral("700"));
    if (part.ink.isValid()) attributes += attribute("fill", part.ink.name());
    const QString text = part.text.toHtmlEscaped();
    return attributes.isEmpty() ? text : QStringLiteral("<tspan%1>%2</tspan>").arg(attributes, text);
}

const char* anchorOf(Qt::Alignment align)
{
    return align & Qt::AlignRight ? "end" : align & Qt::AlignHCenter ? "middle" : "start";
}

/// A name of several words needs no quotes, and Qt's own reader would not take them off a list.
QString withGeneric(const QString& family) { return family + QStringLiteral(", sans-serif"); }

} // namespace

void paintSvgText(QPainter& painter, QPointF place, Qt::Alignment align, const std::vector<SvgPart>& parts)
{
    QString plain, markup = attribute("text-anchor", QLatin1String(anchorOf(align))) + QLatin1Char('>');
    for (const SvgPart& part : parts) plain += part.text, markup += markupOf(part);
    const QString word = Stands + inLetters(markup.toUtf8());
    painter.drawText(place, word.size() < LongestWord ? word : plain);
}

QByteArray withSvgTexts(const QByteArray& svg)
{
    static const QRegularExpression places(QStringLiteral("\\s*>%1([a-p]+)(?=</text>)|font-family=\"([^\"]*)\"").arg(Stands));
    const QString before = QString::fromUtf8(svg);
    QString after;
    qsizetype done = 0;
    for (auto found = places.globalMatch(before); found.hasNext();) {
        const auto place = found.next();
        after += QStringView(before).mid(done, place.capturedStart() - done);
        after += place.hasCaptured(1) ? QString::fromUtf8(outOfLetters(place.capturedView(1)))
                                      : QStringLiteral("font-family=\"%1\"").arg(withGeneric(place.captured(2)));
        done = place.capturedEnd();
    }
    after += QStringView(before).mid(done);
    return after.toUtf8();
}

} // namespace widgets
