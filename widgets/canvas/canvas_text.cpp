#include "widgets/canvas/canvas.h"
#include "widgets/export/pdf_text.h"
#include "widgets/export/svg_text.h"

#include <QHash>
#include <QPaintEngine>
#include <QStaticText>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

/// A text laid out once. A stage paints the same few hundred texts in every frame; laying them out is half of its time.
struct LaidOut {
    QStaticText text;
    double width, height, middle; ///< middle: of capitals and digits, from the top
};

double middleOf(const QFontMetricsF& metrics) { return metrics.ascent() - metrics.capHeight() / 2; }

const LaidOut& laidOut(const Theme& theme, const QString& text, Role role, bool bold)
{
    static QHash<std::pair<int, QString>, LaidOut> known;
    if (known.size() > 5000) known.clear();
    const std::pair key{((int(role) * 2 + bold) * 2 + theme.projector) * 2 + isChinese(), text};
    if (const auto found = known.constFind(key); found != known.constEnd()) return *found;
    const QFont font = theme.font(role, bold);
    const QFontMetricsF metrics(font);
    LaidOut result{QStaticText(text), metrics.horizontalAdvance(text), metrics.height(), middleOf(metrics)};
    result.text.setTextFormat(Qt::PlainText);
    result.text.setPerformanceHint(QStaticText::AggressiveCaching);
    return *known.insert(key, result);
}

bool isSvg(const QPainter& painter) { return painter.paintEngine()->type() == QPaintEngine::SVG; }

/// Text stays text there; its middle is where it is on screen.
void paintVectorText(QPainter& painter, QRectF rect, const QString& text, Qt::Alignment align)
{
    const QFontMetricsF metrics(painter.font());
    const double share = align & Qt::AlignRight ? 1 : align & Qt::AlignHCenter ? 0.5 : 0;
    const double baseline = align & Qt::AlignBottom    ? rect.bottom() - metrics.descent()
                            : align & Qt::AlignVCenter ? rect.center().y() + metrics.capHeight() / 2
                                                       : rect.top() + metrics.ascent();
    const QPointF place(rect.left() + share * rect.width(), baseline);
    if (isSvg(painter)) return paintSvgText(painter, place, align, {{text}});
    painter.setFont(unshaped(painter.font()));
    painter.drawText(place - QPointF(share * QFontMetricsF(painter.font()).horizontalAdvance(text), 0), text);
}

} // namespace

void Canvas::text(QRectF rect, const QString& text, Role role, QColor ink, Qt::Alignment align, bool bold)
{
    if (m_recording) recordText(rect, text, role, align, bold);
    m_painter.setFont(m_theme.font(role, bold));
    m_painter.setPen(ink);
    if (exportsVectors()) return paintVectorText(m_painter, rect, text, align);
    const LaidOut& known = laidOut(m_theme, text, role, bold);
    const double spareX = rect.width() - known.width, spareY = rect.height() - known.height;
    const double x = align & Qt::AlignRight ? spareX : align & Qt::AlignHCenter ? spareX / 2 : 0;
    const double y = align & Qt::AlignBottom ? spareY : align & Qt::AlignVCenter ? rect.height() / 2 - known.middle : 0;
    m_painter.drawStaticText(QPointF(rect.x() + x, std::round(rect.y() + y)), known.text);
}

void Canvas::recordText(QRectF rect, const QString& text, Role role, Qt::Alignment align, bool bold) const
{
    if (text.isEmpty()) return;
    const QFontMetricsF metrics(m_theme.font(role, bold));
    const LaidOut& known = laidOut(m_theme, text, role, bold);
    const double spareX = rect.width() - known.width, spareY = rect.height() - known.height;
    const double x = align & Qt::AlignRight ? spareX : align & Qt::AlignHCenter ? spareX / 2 : 0;
    const double y = align & Qt::AlignBottom ? spareY : align & Qt::AlignVCenter ? rect.height() / 2 - known.middle : 0;
    const double caps = rect.y() + y + metrics.ascent() - metrics.capHeight();
    // what fills the place of a cell that a view has filled itself stands in it
    const bool inCell = m_inCell || std::ranges::find(m_recording->cells, rect) != m_recording->cells.end();
    m_recording->texts.push_back({{rect.x() + x, caps, known.width, 1.2 * metrics.capHeight()}, text, inCell});
}

namespace {

/// A bold lead and its text in lines of this width; in QTextLayout's own pitch.
void wrap(QTextLayout& layout, double width, int lead, QColor leadInk)
{
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    if (leadInk.isValid()) bold.setForeground(leadInk);
    layout.setFormats({{0, lead, bold}});
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) line.setLineWidth(width);
    layout.endLayout();
}

QString joined(const QString& lead, const QString& text)
{
    return lead.isEmpty() || text.isEmpty() ? lead + text : lead + QStringLiteral(u"\u2002") + text;
}

/// Its lines, each in up to two parts.
std::vector<SvgPart> partsOf(const QTextLayout& layout, int lead, QColor leadInk, QPointF origin)
{
    std::vector<SvgPart> parts;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int from = line.textStart(), to = from + line.textLength(), change = std::clamp(lead, from, to);
        const auto start = origin + line.position() + QPointF(0, line.ascent());
        const auto place = i > 0 ? std::optional(start) : std::nullopt;
        if (from < change) parts.push_back({layout.text().mid(from, change - from), true, leadInk, place});
        if (change < to)
            parts.push_back({layout.text().mid(change, to - change), false, {}, from < change ? std::nullopt : place});
    }
    return parts;
}

/// CJK fonts report tall lines, so the pitch is our own.
double pitchOf(const QFont& font) { return std::round(1.3 * font.pixelSize()); }

} // namespace

double Canvas::paragraphHeight(double width, const QString& lead, const QString& text, Role role) const
{
    const QFont font = m_theme.font(role);
    QTextLayout layout(joined(lead, text), font);
    wrap(layout, width, int(lead.size()), {});
    return lineHeight(role) + (layout.lineCount() - 1) * pitchOf(font);
}

void Canvas::paragraph(QRectF rect, const QString& lead, const QString& text, Role role, QColor ink, QColor leadInk)
{
    const QFont font = exportsVectors() ? unshaped(m_theme.font(role)) : m_theme.font(role);
    const QFontMetricsF metrics(font);
    QTextLayout layout(joined(lead, text), font);
    wrap(layout, rect.width(), int(lead.size()), leadInk);
    const double pitch = pitchOf(font), first = rect.center().y() - (layout.lineCount() - 1) * pitch / 2;
    for (int i = 0; i < layout.lineCount(); ++i)
        layout.lineAt(i).setPosition({0, std::round(first + i * pitch - middleOf(metrics))});
    m_painter.setPen(ink);
    if (!isSvg(m_painter)) return layout.draw(&m_painter, {rect.x(), 0});
    if (layout.lineCount() == 0) return;
    const QPointF origin(rect.x(), 0), start = origin + layout.lineAt(0).position() + QPointF(0, layout.lineAt(0).ascent());
    m_painter.setFont(font);
    paintSvgText(m_painter, start, Qt::AlignLeft, partsOf(layout, int(lead.size()), leadInk, origin));
}

double Canvas::textWidth(const QString& text, Role role, bool bold) const { return laidOut(m_theme, text, role, bold).width; }

double Canvas::lineHeight(Role role) const { return std::round(1.5 * m_theme.font(role).pixelSize()); }

double Canvas::letterHeight(Role role) const { return std::ceil(1.2 * QFontMetricsF(m_theme.font(role)).capHeight()) + 1; }

std::optional<QRectF> Canvas::heading(QRectF rect, const QString& name, const QString& note)
{
    text(rect, name, Role::Body, m_theme.text, Qt::AlignLeft | Qt::AlignVCenter, true);
    const double width = textWidth(note, Role::Label);
    if (note.isEmpty() || textWidth(name, Role::Body, true) + width + 12 > rect.width()) return {};
    text(rect, note, Role::Label, m_theme.muted, Qt::AlignRight | Qt::AlignVCenter);
    return rect.adjusted(rect.width() - width, 0, 0, 0);
}

} // namespace widgets
