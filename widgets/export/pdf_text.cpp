#include "widgets/export/pdf_text.h"

#include "widgets/canvas/theme.h"

#include <QFontDatabase>
#include <QHash>
#include <QRawFont>

namespace widgets {
namespace {

constexpr char16_t FirstIdeograph = 0x4E00, LastIdeograph = 0x9FFF;

QString usualCharacters()
{
    QString usual = QStringLiteral(u" \u2013"); // blank, dash
    for (char16_t c = FirstIdeograph; c <= LastIdeograph; ++c) usual += QChar(c);
    return usual;
}

/// The font that has the ideographs: the theme's, or the one that stands in for it.
QRawFont hanFont()
{
    const QRawFont own = QRawFont::fromFont(Theme::named(QStringLiteral("light")).font(Role::Body));
    if (own.supportsCharacter(QChar(FirstIdeograph))) return own;
    const QStringList families = QFontDatabase::families(QFontDatabase::SimplifiedChinese);
    return families.isEmpty() ? own : QRawFont::fromFont(QFont(families.first()));
}

/// Each character that has the glyph of a usual one, and is not usual itself.
QHash<char16_t, char16_t> replacements()
{
    const QRawFont font = hanFont();
    const QString usual = usualCharacters();
    const QList<quint32> glyphs = font.glyphIndexesForString(usual);
    QHash<quint32, char16_t> byGlyph;
    for (qsizetype i = 0; i < std::min(glyphs.size(), usual.size()); ++i)
        if (glyphs[i]) byGlyph.insert(glyphs[i], usual[i].unicode());
    QHash<char16_t, char16_t> table{{u'\t', u' '}};
    for (char16_t c = u'!'; c < FirstIdeograph; ++c) // whatever comes before the last of the usual ones
        if (const auto glyph = font.glyphIndexesForString(QString(QChar(c))).value(0); byGlyph.contains(glyph))
            if (!usual.contains(QChar(c))) table.insert(c, byGlyph[glyph]);
    return table;
}

/// "<0052> <2F00>": the characters of glyphs in their order.
void replaceIn(QByteArray& pdf, qsizetype from, qsizetype to)
{
    static const QHash<char16_t, char16_t> table = replacements();
    for (qsizetype at = pdf.indexOf('<', from); at >= 0 && at < to; at = pdf.indexOf('<', at + 1)) {
        const auto usual = table.constFind(char16_t(pdf.mid(at + 1, 4).toUShort(nullptr, 16)));
        if (usual != table.cend()) pdf.replace(at + 1, 4, QByteArray::number(*usual, 16).toUpper().rightJustified(4, '0'));
    }
}

} // namespace

QFont unshaped(QFont font)
{
    font.setStyleStrategy(QFont::StyleStrategy(font.styleStrategy() | QFont::PreferNoShaping));
    return font;
}

QByteArray withUsualCharacters(QByteArray pdf)
{
    // Qt writes these tables as plain text; four digits take the place of four, so that all offsets stay right
    for (qsizetype map = pdf.indexOf("begincmap"); map >= 0; map = pdf.indexOf("begincmap", map + 1)) {
        const qsizetype end = pdf.indexOf("endcmap", map);
        for (qsizetype list = pdf.indexOf('[', map); list >= 0 && list < end; list = pdf.indexOf('[', list + 1))
            replaceIn(pdf, list, std::min(end, pdf.indexOf(']', list)));
    }
    return pdf;
}

} // namespace widgets
