#include "widgets/prose/prose.h"

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

/// A term's box; the lines that a link is on, or its part of the one line.
QRect Prose::rectOf(const Stop& stop) const
{
    if (stop.term) return m_formulas.rectOf(stop.term).toAlignedRect();
    const QTextBlock block = document()->findBlock(stop.from);
    const QPointF start = document()->documentLayout()->blockBoundingRect(block).topLeft();
    const QFontMetricsF metrics(font());
    QRectF all;
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        const int first = std::max(stop.from - block.position(), line.textStart());
        const int last = std::min(stop.to - block.position(), line.textStart() + line.textLength());
        if (first >= last) continue;
        const double left = line.cursorToX(first), right = line.cursorToX(last), base = line.y() + line.ascent();
        all |= QRectF(start + QPointF(left, base - metrics.ascent()), QSizeF(right - left, metrics.height()));
    }
    return all.toAlignedRect();
}

void Prose::goTo(int stop)
{
    m_stop = stop;
    showLit();
    setAccessibleName(stop < 0 ? tr("Text of the lesson") : told(m_stops[std::size_t(stop)].term));
    if (stop >= 0) Q_EMIT focusMoved(rectOf(m_stops[std::size_t(stop)]));
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
}

void Prose::focusOutEvent(QFocusEvent* event)
{
    QTextBrowser::focusOutEvent(event);
    const bool forAWhile = event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason;
    if (!forAWhile) goTo(-1);
}

/// What an area that scrolls brings into view, and the ring of the window surrounds.
QVariant Prose::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query != Qt::ImCursorRectangle) return QTextBrowser::inputMethodQuery(query);
    return m_stop < 0 ? rect() : rectOf(m_stops[std::size_t(m_stop)]);
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

/// The regions and knobs of a term, or of a link `focus:kernel`.
QStringList Prose::namesOf(const TermPlace& term, const QString& link) const
{
    if (term) return m_formulas.term(term).names;
    const QString focus = QStringLiteral("focus:");
    return link.startsWith(focus) ? QStringList{link.mid(focus.size())} : QStringList();
}

/// What is under the mouse, else what is at the keyboard, else what is pointed at elsewhere.
void Prose::showLit()
{
    QStringList names = namesOf(m_pointed, m_pointedLink);
    if (names.isEmpty() && m_stop >= 0) names = namesOf(m_stops[std::size_t(m_stop)].term, m_stops[std::size_t(m_stop)].link);
    m_formulas.light(names.isEmpty() ? QStringList{m_lit} : names);
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
