#include "widgets/prose.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QTextBlock>
#include <QToolTip>

namespace widgets {

// --- where Tab stops ------------------------------------------------------------------------------------------

void Prose::findStops()
{
    m_stops.clear();
    m_stop = -1;
    for (const TermPlace& term : m_formulas.terms()) m_stops.push_back({term.position, term.position + 1, {}, term});
    std::vector<Stop> links;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment)
            if (const QTextFragment part = fragment.fragment(); part.charFormat().isAnchor())
                links.push_back({part.position(), part.position() + part.length(), part.charFormat().anchorHref(), {}});
    for (const Stop& link : links) addLink(link);
    std::stable_sort(m_stops.begin(), m_stops.end(), [](const Stop& a, const Stop& b) { return a.from < b.from; });
    setFocusPolicy(m_stops.empty() ? Qt::NoFocus : Qt::TabFocus);
    showRing();
}

/// Colour is for data: a link is text, underlined. One that is bold in part comes in several fragments.
void Prose::addLink(const Stop& link)
{
    QTextCharFormat look;
    look.setForeground(m_theme->text);
    look.setFontUnderline(true);
    look.setUnderlineColor(m_theme->muted);
    QTextCursor cursor(document());
    cursor.setPosition(link.from);
    cursor.setPosition(link.to, QTextCursor::KeepAnchor);
    cursor.mergeCharFormat(look);
    if (!m_stops.empty() && m_stops.back().to == link.from && m_stops.back().link == link.link) m_stops.back().to = link.to;
    else m_stops.push_back(link);
}

/// A link's part of every line that it is on; a term's box.
std::vector<QRect> Prose::rectsOf(const Stop& stop) const
{
    if (stop.term) return {m_formulas.rectOf(stop.term).toAlignedRect()};
    const QTextBlock block = document()->findBlock(stop.from);
    const QPointF start = document()->documentLayout()->blockBoundingRect(block).topLeft();
    const QFontMetricsF metrics(font());
    std::vector<QRect> rects;
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        const int first = std::max(stop.from - block.position(), line.textStart());
        const int last = std::min(stop.to - block.position(), line.textStart() + line.textLength());
        if (first >= last) continue;
        const double left = line.cursorToX(first), right = line.cursorToX(last), base = line.y() + line.ascent();
        rects.push_back(
            QRectF(start + QPointF(left, base - metrics.ascent()), QSizeF(right - left, metrics.height())).toAlignedRect());
    }
    return rects;
}

void Prose::goTo(int stop)
{
    m_stop = stop;
    showRing();
    showLit();
    setAccessibleName(stop < 0 ? QString() : told(m_stops[std::size_t(stop)].term));
    if (stop >= 0) Q_EMIT focusMoved(rectsOf(m_stops[std::size_t(stop)]).front());
}

void Prose::showRing()
{
    if (!m_ring && parentWidget()) m_ring = new Ring(parentWidget()); // beside the text: it reaches over the edges
    if (!m_ring) return;
    std::vector<QRect> places;
    if (m_stop >= 0 && hasFocus())
        for (const QRect& rect : rectsOf(m_stops[std::size_t(m_stop)])) places.push_back(rect.translated(pos()));
    m_ring->surround(places, m_theme->focus);
}

bool Prose::focusNextPrevChild(bool next)
{
    const int count = int(m_stops.size()), wanted = m_stop >= 0 ? m_stop + (next ? 1 : -1) : next ? 0 : count - 1;
    if (!hasFocus() || wanted < 0 || wanted >= count) return QTextEdit::focusNextPrevChild(next);
    goTo(wanted);
    return true;
}

void Prose::focusInEvent(QFocusEvent* event)
{
    QTextBrowser::focusInEvent(event);
    const bool back = event->reason() == Qt::BacktabFocusReason, byTab = back || event->reason() == Qt::TabFocusReason;
    if (byTab && !m_stops.empty()) goTo(back ? int(m_stops.size()) - 1 : 0);
    else showRing();
}

void Prose::focusOutEvent(QFocusEvent* event)
{
    QTextBrowser::focusOutEvent(event);
    const bool forAWhile = event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason;
    if (forAWhile) showRing();
    else goTo(-1);
}

/// What an area that scrolls brings into view.
QVariant Prose::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query != Qt::ImCursorRectangle || m_stop < 0) return QTextBrowser::inputMethodQuery(query);
    return rectsOf(m_stops[std::size_t(m_stop)]).front();
}

void Prose::keyPressEvent(QKeyEvent* event)
{
    const bool follows = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!follows || m_stop < 0) return QTextBrowser::keyPressEvent(event);
    const Stop stop = m_stops[std::size_t(m_stop)];
    if (stop.term) choose(stop.term);
    else Q_EMIT anchorClicked(QUrl(stop.link));
}

// --- pointing -------------------------------------------------------------------------------------------------

void Prose::light(const QString& part)
{
    m_lit = part;
    showLit();
}

void Prose::point(const TermPlace& term)
{
    if (term == m_pointed) return;
    m_pointed = term;
    viewport()->setCursor(term ? Qt::PointingHandCursor : Qt::IBeamCursor);
    showLit();
}

/// The term under the mouse, else the one at the keyboard, else what is pointed at elsewhere.
void Prose::showLit()
{
    const TermPlace term = m_pointed || m_stop < 0 ? m_pointed : m_stops[std::size_t(m_stop)].term;
    const QStringList names = term ? m_formulas.term(term).names : QStringList();
    m_formulas.light(term ? names : QStringList{m_lit});
    viewport()->update();
    Q_EMIT partsPointedAt(names);
}

void Prose::choose(const TermPlace& term)
{
    const Counterpart part = m_formulas.counterpart(term);
    if (part.region.isEmpty() && !part.knob.isEmpty()) Q_EMIT knobChosen(part.knob);
    else Q_EMIT regionChosen(part.exists() ? part.region : m_formulas.term(term).names.front());
}

QString Prose::told(const TermPlace& place) const
{
    if (!place) return {};
    const Counterpart part = m_formulas.counterpart(place);
    return tr("%1: %2", "a term of a formula, and what it stands for")
        .arg(m_formulas.term(place).symbol, part.exists() ? part.told : tr("not in the picture at this step"));
}

void Prose::mouseMoveEvent(QMouseEvent* event)
{
    point(m_formulas.termAt(event->position()));
    QTextBrowser::mouseMoveEvent(event);
}

void Prose::mouseReleaseEvent(QMouseEvent* event)
{
    QTextBrowser::mouseReleaseEvent(event);
    const bool selects = textCursor().hasSelection();
    if (const TermPlace term = m_formulas.termAt(event->position()); term && !selects && event->button() == Qt::LeftButton)
        choose(term);
}

bool Prose::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave) point({});
    if (event->type() != QEvent::ToolTip) return QTextBrowser::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const TermPlace term = m_formulas.termAt(help->pos());
    if (!term) return QTextBrowser::viewportEvent(event);
    QToolTip::showText(help->globalPos(), told(term), viewport(), m_formulas.rectOf(term).toAlignedRect());
    return true;
}

} // namespace widgets
