#include "widgets/views/plot_area.h"

#include <algorithm>
#include <cmath>

namespace widgets {

QSizeF PlotArea::margins(const Canvas& canvas, const Axis& y)
{
    double widest = 0;
    for (const double tick : y.ticks) widest = std::max(widest, canvas.textWidth(tickText(y, tick, false), Role::Note));
    return {std::ceil(widest) + 8, canvas.lineHeight(Role::Note) + 4};
}

void PlotArea::paintAxes(Canvas& canvas) const
{
    const Theme& theme = canvas.theme();
    const double line = canvas.lineHeight(Role::Note);
    for (const double tick : m_y.ticks) {
        const double y = std::round(at(m_x.low, tick).y()) + 0.5;
        canvas.line({m_rect.left(), y}, {m_rect.right(), y}, theme.line, 1);
        canvas.text({m_rect.left() - 208, y - line / 2, 200, line}, tickText(m_y, tick, false), Role::Note, theme.muted,
                    Qt::AlignRight | Qt::AlignVCenter);
    }
    for (const double tick : m_x.ticks)
        canvas.text({at(tick, 0).x() - 40, m_rect.bottom() + 4, 80, line}, tickText(m_x, tick, false), Role::Note, theme.muted,
                    Qt::AlignCenter);
    const double zero = std::clamp(0.0, m_y.low, m_y.high);
    canvas.line({m_rect.left(), at(0, zero).y()}, {m_rect.right(), at(0, zero).y()}, theme.control, 1.5);
}

void placePoints(Canvas& canvas, const Frame& frame, const std::string& id, std::vector<QRectF> rects, Places& places)
{
    if (id.empty() || places.contains(id) || !frame.isThere(id)) return;
    Place place;
    place.rows = int(rects.size());
    for (const QRectF& rect : rects) place.rect |= rect;
    place.own = std::make_shared<const std::vector<QRectF>>(std::move(rects));
    places[id] = place;
    const bool scalar = frame.shape(id).empty();
    const auto regionOf = [frame, place, id, scalar](int row, int) {
        const engine::Indices at = scalar ? engine::Indices{} : engine::Indices{row};
        Region region;
        region.id = elementId(id, at), region.rect = place.cell(row, 0);
        const QString where = placeName(frame.look(id), at);
        region.name = frame.called(id) + (where.isEmpty() ? QString() : QStringLiteral(", ") + where);
        if (const auto x = frame.value(id, at)) region.value = frame.exactly(id, *x);
        return region;
    };
    if (scalar) return canvas.region(regionOf(0, 0));
    Region region;
    region.id = QString::fromStdString(id), region.name = frame.called(id), region.rect = place.rect;
    region.rows = place.rows, region.columns = 1, region.cell = regionOf;
    region.cellAt = [place](QPointF point) -> std::optional<CellIndex> {
        for (int row = place.rows - 1; row >= 0; --row)
            if (place.cell(row, 0).contains(point)) return CellIndex{row, 0};
        return {};
    };
    canvas.region(std::move(region));
}

} // namespace widgets
