#include "app/export/html.h"

#include "app/run/texts.h"
#include "app/window/language.h"
#include "widgets/prose/formula.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

namespace app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(html)
};

constexpr double XHeight = 0.431; // of an em of the formulas

QString tagged(const char* tag, const QString& inside) { return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), inside); }

/// The formula stands on the line; an x in it is as high as one of the text.
QString htmlOf(const widgets::Formula& formula)
{
    static const QRegularExpression ids(QStringLiteral(" id=\"[^\"]*\"")); // the same formula may stand on the page twice
    QString svg = QString::fromUtf8(formula.svg);
    svg.remove(0, svg.indexOf(QLatin1String("<svg"))).remove(ids);
    const QString place =
        QStringLiteral("<svg role=\"img\" aria-label=\"%1\" style=\"width:%2ex;height:%3ex;vertical-align:-%4ex\"")
            .arg(formula.tex.toHtmlEscaped())
            .arg(formula.width / XHeight, 0, 'f', 3)
            .arg(formula.height / XHeight, 0, 'f', 3)
            .arg(formula.depth / XHeight, 0, 'f', 3);
    return svg.replace(0, 4, place);
}

/// What the Markdown said of a stretch of text. Links that act in the program have nothing to act on here.
QString htmlOf(const QTextFragment& fragment)
{
    const QTextCharFormat format = fragment.charFormat();
    const QString image = format.isImageFormat() ? format.toImageFormat().name() : QString();
    if (image.startsWith(QLatin1String("eq:")))
        if (const widgets::Formula* formula = widgets::formulaNamed(image.mid(3))) return htmlOf(*formula);
    QString text = fragment.text().toHtmlEscaped();
    text.replace(QChar::LineSeparator, QLatin1String("<br/>"));
    if (format.fontFixedPitch()) text = tagged("code", text);
    if (format.fontItalic()) text = tagged("em", text);
    if (format.fontWeight() > QFont::Medium) text = tagged("strong", text);
    return text;
}

QString htmlOf(const QTextBlock& block)
{
    QString line;
    for (auto part = block.begin(); !part.atEnd(); ++part) line += htmlOf(part.fragment());
    if (block.textList()) return tagged("ul", tagged("li", line));
    if (const int level = block.blockFormat().headingLevel()) return tagged(level < 2 ? "h2" : "h3", line);
    const bool isFormula = line.startsWith(QLatin1String("<svg")) && block.length() == 2;
    return isFormula ? QStringLiteral("<p class=\"formula\">%1</p>").arg(line) : tagged("p", line);
}

QString htmlOfMarkdown(const QString& markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    QStringList blocks;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) blocks << htmlOf(block);
    return blocks.join(QLatin1Char('\n'));
}

QString htmlOf(const Figure& figure)
{
    QByteArray png;
    QBuffer buffer(&png);
    figure.image.save(&buffer, "PNG");
    const QString caption = figure.caption.toHtmlEscaped();
    return QStringLiteral("<figure><img alt=\"%1\" src=\"data:image/png;base64,%2\"/><figcaption>%1</figcaption></figure>")
        .arg(caption, QString::fromLatin1(png.toBase64()));
}

QString styleFor(const widgets::Theme& theme)
{
    return QStringLiteral(
               "body{background:%1;color:%2;font:1.0625rem/1.6 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
               "h1,h2{line-height:1.2}.idea,figcaption{color:%3}.formula{text-align:center}svg{max-width:100%}"
               "section,figure{border-top:1px solid %4;padding-top:1rem;margin:2rem 0}img{max-width:100%}")
        .arg(theme.raised.name(), theme.text.name(), theme.muted.name(), theme.line.name());
}

} // namespace

QByteArray htmlOf(const lessons::Lesson& lesson, const std::vector<Figure>& figures, const widgets::Theme& theme)
{
    const auto said = [](const char* text) { return QCoreApplication::translate("lessons", text).toHtmlEscaped(); };
    QStringList lines{QStringLiteral("<!DOCTYPE html>"),
                      QStringLiteral("<html lang=\"%1\"><head><meta charset=\"utf-8\"/>")
                          .arg(QString(currentLanguage()).replace(QLatin1Char('_'), QLatin1Char('-'))),
                      QStringLiteral("<meta name=\"viewport\" content=\"width=device-width\"/>"),
                      tagged("title", said(lesson.title) + QStringLiteral(" – Tensorscope")),
                      tagged("style", styleFor(theme)) + QStringLiteral("</head><body>"),
                      tagged("h1", said(lesson.title)),
                      QStringLiteral("<p class=\"idea\">%1</p>").arg(said(lesson.idea)),
                      htmlOfMarkdown(textOf(lesson)),
                      tagged("section", tagged("h2", Words::tr("For the teacher")) + htmlOfMarkdown(teacherTextOf(lesson)))};
    for (const Figure& figure : figures) lines << htmlOf(figure);
    return (lines.join(QLatin1Char('\n')) + QStringLiteral("\n</body></html>\n")).toUtf8();
}

} // namespace app
