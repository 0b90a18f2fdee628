#include "widgets/stage/guess.h"

namespace widgets {
namespace {

QPainterPath outlineOf(const Region& region)
{
    QPainterPath path = region.outline;
    if (path.isEmpty()) path.addRoundedRect(region.rect.adjusted(-2, -2, 2, 2), 3, 3);
    return path;
}

/// All together.
QRectF frameOf(const QStringList& names, const std::vector<Region>& regions)
{
    QRectF frame;
    for (const QString& name : names)
        if (const auto region = regionNamed(regions, name)) frame |= region->rect;
    return frame;
}

} // namespace

void paintGuess(QPainter& painter, const Theme& theme, const Page& page, const std::vector<Region>& regions)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const QString& name : page.picks)
        if (const auto region = regionNamed(regions, name)) {
            painter.strokePath(outlineOf(*region), QPen(theme.raised, theme.stroke(4)));
            painter.strokePath(outlineOf(*region), QPen(theme.text, theme.stroke(1.5), Qt::DashLine));
        }
    const QRectF frame = frameOf(page.frames, regions);
    if (frame.isEmpty()) return;
    painter.setPen(QPen(theme.raised, theme.stroke(6)));
    painter.drawRect(frame);
    painter.setPen(QPen(theme.text, theme.stroke(2), Qt::DashLine));
    painter.drawRect(frame);
}

QString pickAt(const Page& page, const std::vector<Region>& regions, QPointF point)
{
    for (const QString& name : page.picks)
        if (const auto region = regionNamed(regions, name); region && outlineOf(*region).contains(point)) return name;
    return {};
}

} // namespace widgets
