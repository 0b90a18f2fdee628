#include "widgets/stage/guess.h"
#include "widgets/stage/stage.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace widgets {

void Stage::mousePressEvent(QMouseEvent* event)
{
    m_isDoubleClick = false;
    setFocus(Qt::MouseFocusReason);
    if (!pickAt(m_page, m_regions, event->position() / scale()).isEmpty()) return;
    beginStroke(event);
    if (m_stroke || event->button() != Qt::LeftButton) return;
    m_grip = gripAt(event->position() / scale()), m_isDrawn = false;
}

void Stage::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_stroke || (m_grip && m_isDrawn)) return endStroke();
    m_grip.reset(); // what was not moved was clicked on
    if (event->button() != Qt::LeftButton || std::exchange(m_isDoubleClick, false)) return;
    if (const QPointF point = event->position() / scale(); !pick(point)) wantPin(regionAt(m_regions, point));
}

void Stage::mouseDoubleClickEvent(QMouseEvent* event)
{
    beginStroke(event); // two quick touches
    if (m_stroke) return;
    const auto region = regionAt(m_regions, event->position() / scale());
    if (!region || event->button() != Qt::LeftButton) return;
    if (region->edit) return openEditor(*region);
    if (!m_leadsInside || chartOf(region->id)) return;
    m_isDoubleClick = true;
    Q_EMIT insideWanted(region->id);
}

void Stage::wheelEvent(QWheelEvent* event)
{
    constexpr double Notch = 120; // eighths of a degree
    const Region* under = turnable(event->position() / scale());
    if (!event->modifiers().testFlag(Qt::ControlModifier) || !under) return QWidget::wheelEvent(event);
    turn(*under, event->angleDelta().y() / Notch);
}

/// The first region there, or anywhere, that wheel and keys zoom or turn.
const Region* Stage::turnable(std::optional<QPointF> point) const
{
    const auto found = std::ranges::find_if(
        m_regions, [&](const Region& region) { return region.turned && (!point || region.rect.contains(*point)); });
    return found == m_regions.end() ? nullptr : &*found;
}

void Stage::turn(const Region& region, double notches)
{
    const Choice choice = region.turned(notches); // a copy: what is edited makes the regions anew
    Q_EMIT edited(choice.field, choice.text);
}

const Chart* Stage::chartOf(const QString& regionId) const
{
    for (const Chart& chart : m_page.charts)
        if (const QString id = QStringLiteral("chart.") + chart.id; regionId == id || regionId.startsWith(id + QLatin1Char('[')))
            return &chart;
    return nullptr;
}

void Stage::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPointF point = QPointF(event->pos()) / scale();
    if (!byKey && isPaintable(point)) return; // where it rubs out
    const auto region = byKey ? regionNamed(m_regions, m_selected) : regionAt(m_regions, point);
    const Chart* chart = region ? chartOf(region->id) : nullptr;
    if (!region || (chart ? chart->hidden : !m_leadsInside)) return QWidget::contextMenuEvent(event);
    openMenu(*region, byKey ? mapToGlobal((region->rect.center() * scale()).toPoint()) : event->globalPos());
}

void Stage::openMenu(const Region& region, QPoint place)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const Chart* chart = chartOf(region.id)) addChartActions(*menu, *chart);
    else
        connect(menu->addAction(tr("Look inside here")), &QAction::triggered, this,
                [this, id = region.id] { Q_EMIT insideWanted(id); });
    menu->popup(place);
}

void Stage::addChartActions(QMenu& menu, const Chart& chart)
{
    connect(menu.addAction(tr("Copy chart")), &QAction::triggered, this, [this, chart] { Q_EMIT chartCopyWanted(chart); });
    connect(menu.addAction(tr("Export chart…")), &QAction::triggered, this, [this, chart] { Q_EMIT chartExportWanted(chart); });
    if (hasEarlier(chart))
        connect(menu.addAction(tr("Remove the curves of earlier runs")), &QAction::triggered, this, &Stage::earlierUnwanted);
}

} // namespace widgets
