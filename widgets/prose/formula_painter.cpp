#include "widgets/prose/formula_painter.h"

#include "widgets/canvas/readable.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTextBlock>

#include <cmath>

namespace widgets {
namespace {

constexpr int IsDisplayed = QTextFormat::UserProperty + 1;
constexpr double MarginAbove = 14, MarginBelow = 8; // of a formula that is alone
constexpr double Aside = 3;                         // of a term's box

double xHeight(const QTextDocument* document) { return QFontMetricsF(document->defaultFont()).xHeight(); }

/// Pixels of one em, so that an x of the formula is as high as one of the text; less where the formula would be too wide.
double emOf(const QTextDocument* document, const Formula& formula)
{
    const double em = xHeight(document) / 0.431, room = document->textWidth() - 2 * (Aside + 2);
    return room > 0 ? std::min(em, room / formula.width) : em;
}

QTextCharFormat formatAt(const QTextDocument* document, int position)
{
    QTextCursor cursor(document->findBlock(position));
    cursor.setPosition(position + 1); // a cursor has the format of the character before it
    return cursor.charFormat();
}

QRectF boxOf(const FormulaTerm& term, QPointF corner, double em)
{
    return QRectF(corner + term.bounds.topLeft() * em, term.bounds.size() * em).adjusted(-Aside, -Aside, Aside, Aside);
}

} // namespace

const Formula* FormulaPainter::formulaOf(const QTextFormat& format)
{
    const QString name = format.toImageFormat().name();
    return name.startsWith(QLatin1String("eq:")) ? formulaNamed(name.mid(3)) : nullptr;
}

QString FormulaPainter::spoken(const QString& markdown)
{
    static const QRegularExpression formula(QStringLiteral("!\\[[^\\]]*\\]\\(eq:([^)]*)\\)"));
    QString text = markdown;
    for (auto found = formula.match(text); found.hasMatch(); found = formula.match(text)) {
        const Formula* known = formulaNamed(found.captured(1));
        text.replace(found.capturedStart(), found.capturedLength(), known ? known->tex : QString());
    }
    return text;
}

void FormulaPainter::prepare()
{
    m_document->documentLayout()->registerHandler(QTextFormat::ImageObject, this);
    m_formulas.clear();
    const QString object(QChar::ObjectReplacementCharacter);
    for (QTextCursor at = m_document->find(object); !at.isNull(); at = m_document->find(object, at)) {
        QTextCharFormat format = at.charFormat();
        const Formula* formula = formulaOf(format);
        if (!formula) continue;
        const bool isDisplayed = at.block().length() == 2; // itself and the end of the paragraph
        format.setProperty(IsDisplayed, isDisplayed);
        at.setCharFormat(format);
        m_formulas.push_back(at.selectionStart());
        if (!isDisplayed) continue;
        QTextBlockFormat centred;
        centred.setAlignment(Qt::AlignHCenter);
        centred.setLineHeight(0, QTextBlockFormat::SingleHeight);
        centred.setTopMargin(at.block() == m_document->begin() ? 2 : MarginAbove);
        centred.setBottomMargin(MarginBelow);
        at.mergeBlockFormat(centred);
    }
}

// --- terms ----------------------------------------------------------------------------------------------------

bool FormulaPainter::showParts(const std::vector<Region>& regions, const std::vector<KnobName>& knobs)
{
    QHash<QString, Counterpart> parts;
    for (const int position : m_formulas)
        for (const FormulaTerm& term : formulaAt(position)->terms)
            if (!parts.contains(term.id)) parts[term.id] = counterpartOf(term, regions, knobs);
    if (parts == m_parts) return false;
    m_parts = std::move(parts);
    return true;
}

const Formula* FormulaPainter::formulaAt(int position) const { return formulaOf(formatAt(m_document, position)); }

const FormulaTerm& FormulaPainter::term(const TermPlace& place) const
{
    return formulaAt(place.position)->terms[std::size_t(place.index)];
}

Counterpart FormulaPainter::counterpart(const TermPlace& place) const { return m_parts.value(term(place).id); }

std::vector<TermPlace> FormulaPainter::terms() const
{
    std::vector<TermPlace> all;
    for (const int position : m_formulas)
        for (int i = 0; i < int(formulaAt(position)->terms.size()); ++i) all.push_back({position, i});
    return all;
}

QRectF FormulaPainter::rectOf(const TermPlace& place) const
{
    const Formula& formula = *formulaAt(place.position);
    return boxOf(formula.terms[std::size_t(place.index)], placeOf(place.position).topLeft(), emOf(m_document, formula));
}

TermPlace FormulaPainter::termAt(QPointF point) const
{
    TermPlace innermost;
    for (const TermPlace& place : terms())
        if (rectOf(place).contains(point)) innermost = place; // those inside another come after it
    return innermost;
}

TermPlace FormulaPainter::termInUse() const
{
    for (const TermPlace& place : terms())
        if (counterpart(place).inUse) return place;
    return {};
}

// --- drawing --------------------------------------------------------------------------------------------------

// Such an object stands on the line. Inside a sentence it claims the height of an x, so that the lines keep their distance.
QSizeF FormulaPainter::intrinsicSize(QTextDocument* document, int, const QTextFormat& format)
{
    const Formula* formula = formulaOf(format);
    if (!formula) return {};
    const double em = emOf(document, *formula);
    return {formula->width * em, format.boolProperty(IsDisplayed) ? formula->height * em : xHeight(document)};
}

QRectF FormulaPainter::drawnRect(QPointF foot, const Formula& formula, bool isDisplayed) const
{
    const double em = emOf(m_document, formula);
    const double above = (isDisplayed ? formula.height : formula.height - formula.depth) * em;
    return {foot.x(), foot.y() - above, formula.width * em, formula.height * em};
}

QRectF FormulaPainter::placeOf(int position) const
{
    const QTextBlock block = m_document->findBlock(position);
    const int inBlock = position - block.position();
    const QTextLine line = block.layout()->lineForTextPosition(inBlock);
    const QPointF start = m_document->documentLayout()->blockBoundingRect(block).topLeft();
    const QPointF foot(line.cursorToX(inBlock), line.y() + line.ascent());
    const QTextCharFormat format = formatAt(m_document, position);
    return drawnRect(start + foot, *formulaOf(format), format.boolProperty(IsDisplayed));
}

QColor FormulaPainter::inkOf(const Counterpart& part) const
{
    if (!part.exists()) return m_theme->control;
    return part.ink.isValid() ? readable(part.ink, m_theme->text, m_theme->surface) : QColor();
}

QPixmap FormulaPainter::pixmapOf(const Formula& formula, double em, double ratio) const
{
    QByteArray svg = formula.svg;
    svg.replace("currentColor", m_theme->text.name().toLatin1());
    for (const FormulaTerm& term : formula.terms) {
        const auto part = m_parts.constFind(term.id);
        const QColor ink = part != m_parts.constEnd() ? inkOf(*part) : QColor();
        const QByteArray id = "id=\"" + term.id.toLatin1() + '"';
        if (ink.isValid()) svg.replace(id, id + " fill=\"" + ink.name().toLatin1() + '"');
    }
    const QString key = QStringLiteral("%1 %2 %3").arg(qHash(svg)).arg(em).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    const QSizeF size = QSizeF(formula.width, formula.height) * em * ratio;
    pixmap = QPixmap(int(std::ceil(size.width())), int(std::ceil(size.height())));
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(QPointF(), size));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void FormulaPainter::drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int, const QTextFormat& format)
{
    const Formula* formula = formulaOf(format);
    if (!formula) return;
    const double em = emOf(document, *formula), ratio = painter->device()->devicePixelRatioF();
    const QRectF place = drawnRect(rect.bottomLeft(), *formula, format.boolProperty(IsDisplayed));
    const auto whole = [ratio](double at) { return std::round(at * ratio) / ratio; };
    const QPointF corner(whole(place.left()), whole(place.top()));
    paintLit(*painter, *formula, corner, em);
    painter->drawPixmap(corner, pixmapOf(*formula, em, ratio));
    paintInUse(*painter, *formula, corner, em);
}

void FormulaPainter::paintLit(QPainter& painter, const Formula& formula, QPointF corner, double em) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->selection);
    for (const FormulaTerm& term : formula.terms)
        if (std::any_of(m_lit.begin(), m_lit.end(), [&term](const QString& part) { return isPartOf(part, term.names); }))
            painter.drawRoundedRect(boxOf(term, corner, em), 4, 4);
}

void FormulaPainter::paintInUse(QPainter& painter, const Formula& formula, QPointF corner, double em) const
{
    painter.setPen(QPen(m_theme->spot, m_theme->stroke(2)));
    painter.setBrush(Qt::NoBrush);
    for (const FormulaTerm& term : formula.terms)
        if (m_parts.value(term.id).inUse) painter.drawRoundedRect(boxOf(term, corner, em), 4, 4);
}

} // namespace widgets
