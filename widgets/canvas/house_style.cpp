#include "widgets/canvas/house_style.h"

#include "widgets/panel/focus_ring.h"

#include <QPainter>
#include <QStyleOption>

#include <cmath>

namespace widgets {
namespace {

void paintCheckBox(QPainter& painter, const QStyleOption& option)
{
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const bool on = option.state & QStyle::State_On;
    const QPalette& p = option.palette;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(p.color(on ? QPalette::Text : QPalette::Dark), 1.5));
    painter.setBrush(p.color(QPalette::Base));
    painter.drawRoundedRect(box, 3, 3);
    if (on) {
        const auto at = [&box](double x, double y) { return box.topLeft() + QPointF(x * box.width(), y * box.height()); };
        painter.setPen(QPen(p.color(QPalette::Text), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{at(0.22, 0.52), at(0.42, 0.74), at(0.78, 0.28)});
    }
    painter.restore();
}

} // namespace

QString foldButtonStyle(const Theme& theme)
{
    return QStringLiteral("QPushButton { text-align: left; border: none; padding: 4px 0; color: %1; }"
                          "QPushButton:hover, QPushButton:focus { color: %2; }")
        .arg(theme.muted.name(), theme.text.name());
}

QString scrollBarStyle(const Theme& theme)
{
    return QStringLiteral("QScrollBar { background: transparent; width: 10px; margin: 2px; }"
                          "QScrollBar::handle { background: %1; border-radius: 3px; min-height: 32px; }"
                          "QScrollBar::add-line, QScrollBar::sub-line { height: 0; }"
                          "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }")
        .arg(theme.control.name());
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (element == PE_FrameFocusRect && widget && widget->window()->findChild<FocusRing*>()) return;
    if (element == PE_IndicatorCheckBox) return paintCheckBox(*painter, *option);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

/// Fusion's column for marks grows with the height of an item, and its width does not: in large type texts would be cut.
QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                   const QWidget* widget) const
{
    constexpr double MarkShare = 0.79, MarkAllowedFor = 21; // as Fusion has them
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_MenuItem) size.rwidth() += std::max(0, int(std::ceil(MarkShare * size.height() - MarkAllowedFor)));
    return size;
}

} // namespace widgets
