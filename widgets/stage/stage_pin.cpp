#include "widgets/stage/guess.h"
#include "widgets/stage/stage.h"

#include <tuple>

namespace widgets {

/// The focus is at the number that is explained, the thin frames round what goes into it.
void Stage::paintPin(QPainter& painter) const
{
    Canvas canvas(painter, *m_theme, {});
    // Beside its thing, never over it, and no further than a cell's padding: the
    // letters of neighbours stay whole.
    const auto frame = [&](const QString& id, double stroke, double reach) {
        const auto region = regionNamed(m_regions, id);
        if (!region) return;
        painter.setBrush(Qt::NoBrush);
        if (!region->outline.isEmpty()) {
            const bool isOnCurve = region->rect.width() <= 1; // which stays in sight
            const double halo = isOnCurve ? stroke + 2 : stroke > 2 ? 3 * stroke : 2 * stroke;
            painter.strokePath(region->outline, QPen(m_theme->raised, m_theme->stroke(halo)));
            return painter.strokePath(region->outline, QPen(m_theme->spot, m_theme->stroke(stroke)));
        }
        for (const auto& [ink, from, to] : {std::tuple(m_theme->raised, 0.0, reach), {m_theme->spot, 0.5, 0.5 + stroke}}) {
            QPainterPath path;
            const double middle = (from + to) / 2;
            path.addRoundedRect(region->rect.adjusted(-middle, -middle, middle, middle), 3, 3);
            painter.strokePath(path, QPen(ink, to - from));
        }
    };
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QString& operand : m_page.pin->operands) frame(operand, 1.5, 2.5);
    frame(m_page.pin->region, 2.75, 4);
}

void Stage::wantPin(const std::optional<Region>& region)
{
    if (region && region->choice) Q_EMIT edited(region->choice->field, region->choice->text);
    if (region && !region->link.isEmpty()) Q_EMIT followed(region->link);
    if (region && region->isDoor) return;
    if (region) Q_EMIT pinWanted(region->id, region->seek ? int(*region->seek) : -1);
    else Q_EMIT pinWanted({}, -1);
}

/// Nowhere, if nothing is selected.
QPointF Stage::selectedPlace() const
{
    const auto region = regionNamed(m_regions, m_selected);
    return region ? region->rect.center() : QPointF(-1, -1);
}

bool Stage::pick(QPointF point)
{
    const QString region = pickAt(m_page, m_regions, point);
    if (!region.isEmpty()) Q_EMIT picked(region);
    return !region.isEmpty();
}

} // namespace widgets
