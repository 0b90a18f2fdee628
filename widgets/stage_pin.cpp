#include "widgets/guess.h"
#include "widgets/stage.h"

namespace widgets {

/// The focus is at the number that is explained, the thin frames round what goes into it.
void Stage::paintPin(QPainter& painter) const
{
    Canvas canvas(painter, *m_theme, {});
    const auto frame = [&](const QString& id, double stroke) {
        const auto region = regionNamed(m_regions, id);
        if (!region) return;
        QPainterPath path = region->outline;
        if (path.isEmpty()) path.addRoundedRect(region->rect.adjusted(-1, -1, 1, 1), 3, 3);
        painter.setBrush(Qt::NoBrush);
        painter.strokePath(path, QPen(m_theme->raised, m_theme->stroke(stroke > 2 ? 3 * stroke : 2 * stroke)));
        painter.strokePath(path, QPen(m_theme->spot, m_theme->stroke(stroke)));
    };
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QString& operand : m_page.pin->operands) frame(operand, 1.5);
    frame(m_page.pin->region, 3);
}

void Stage::wantPin(const std::optional<Region>& region)
{
    if (region && region->choice) Q_EMIT edited(region->choice->field, region->choice->text);
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
