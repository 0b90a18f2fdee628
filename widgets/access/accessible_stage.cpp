#include "widgets/access/accessible_stage.h"

#include "widgets/access/accessible_region.h"

#include <algorithm>
#include <utility>

namespace widgets {
namespace {

const QString CaptionKey = QStringLiteral("caption of the step");

/// What the step says. It is told anew whenever it changes.
class CaptionInterface final : public QAccessibleInterface {
public:
    explicit CaptionInterface(const StageInterface& stage) : m_stage(stage) {}

    bool isValid() const override { return true; }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_stage.window(); }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(&m_stage.stage()); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Name ? m_stage.stage().page().whole() : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override { return m_stage.onScreen(m_stage.stage().pageLayout().caption); }
    QAccessible::Role role() const override { return QAccessible::Notification; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        return state;
    }

private:
    const StageInterface& m_stage;
};

} // namespace

StageInterface::~StageInterface()
{
    for (const QAccessible::Id id : std::as_const(m_known)) QAccessible::deleteAccessibleInterface(id);
}

template <class Make> QAccessibleInterface* StageInterface::remembered(const QString& key, Make make) const
{
    QAccessible::Id& id = m_known[key];
    if (id == 0) id = QAccessible::registerAccessibleInterface(make());
    return QAccessible::accessibleInterface(id);
}

const std::vector<const Region*>& StageInterface::regions() const
{
    if (std::exchange(m_painting, m_stage.paintings()) == m_stage.paintings()) return m_regions;
    const auto& all = m_stage.regions();
    const auto isKnown = [&](const Region& region) {
        return std::any_of(m_regions.begin(), m_regions.end(), [&region](const Region* r) { return r->id == region.id; }) ||
               (region.target && std::any_of(all.begin(), all.end(),
                                             [&region](const Region& r) { return cellIndexOf(r, region.id).has_value(); }));
    };
    m_regions.clear();
    for (const Region& region : all)
        if (!isKnown(region)) m_regions.push_back(&region);
    return m_regions;
}

int StageInterface::childCount() const { return int(regions().size()) + 1 + QAccessibleWidget::childCount(); }

QAccessibleInterface* StageInterface::child(int index) const
{
    const auto& all = regions();
    const int count = int(all.size());
    if (index < 0) return nullptr;
    if (index < count) return interfaceOf(all[std::size_t(index)]->id);
    return index == count ? caption() : QAccessibleWidget::child(index - count - 1);
}

int StageInterface::indexOfChild(const QAccessibleInterface* child) const
{
    const auto& all = regions();
    if (child == caption()) return int(all.size());
    if (const auto* region = dynamic_cast<const RegionInterface*>(child)) {
        const auto found = std::find_if(all.begin(), all.end(), [region](const Region* r) { return r->id == region->id(); });
        return found == all.end() ? -1 : int(found - all.begin());
    }
    const int index = QAccessibleWidget::indexOfChild(child);
    return index < 0 ? index : int(all.size()) + 1 + index;
}

QAccessibleInterface* StageInterface::childAt(int x, int y) const
{
    for (int i = 0; i < QAccessibleWidget::childCount(); ++i)
        if (auto* widget = QAccessibleWidget::child(i); widget->rect().contains(x, y)) return widget;
    const QPointF point = m_stage.mapFromGlobal(QPointF(x, y)) / m_stage.pageLayout().scale;
    const auto& all = regions();
    const auto found =
        std::find_if(all.rbegin(), all.rend(), [point](const Region* region) { return region->rect.contains(point); });
    return found == all.rend() ? nullptr : interfaceOf((*found)->id);
}

QAccessibleInterface* StageInterface::focusChild() const
{
    if (!m_stage.hasFocus()) return QAccessibleWidget::focusChild();
    return interfaceOf(m_stage.selected());
}

QAccessibleInterface* StageInterface::interfaceOf(const QString& id) const
{
    for (const Region* region : regions()) {
        if (region->id == id)
            return remembered(id, [&]() -> QAccessibleInterface* {
                if (region->cell && !region->asOne) return new GridInterface(*this, id);
                return new RegionInterface(*this, id);
            });
        if (const auto index = cellIndexOf(*region, id)) return cellOf(region->id, *index);
    }
    return nullptr;
}

QAccessibleInterface* StageInterface::cellOf(const QString& grid, CellIndex index) const
{
    const QString key = QStringLiteral("%1 %2 %3").arg(grid).arg(index.row).arg(index.column);
    return remembered(key, [&]() -> QAccessibleInterface* { return new CellInterface(*this, grid, index); });
}

QAccessibleInterface* StageInterface::caption() const
{
    return remembered(CaptionKey, [this]() -> QAccessibleInterface* { return new CaptionInterface(*this); });
}

QRect StageInterface::onScreen(QRectF place) const
{
    const double scale = m_stage.pageLayout().scale;
    const QRect inside = QRectF(place.topLeft() * scale, place.size() * scale).toAlignedRect() & m_stage.rect();
    return inside.translated(m_stage.mapToGlobal(QPoint()));
}

} // namespace widgets
