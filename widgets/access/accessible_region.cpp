#include "widgets/access/accessible_region.h"

#include <QCoreApplication>

namespace widgets {

std::optional<Region> RegionInterface::region() const
{
    for (const Region* region : m_stage.regions())
        if (region->id == m_id) return *region;
    return {};
}

QAccessibleInterface* RegionInterface::childAt(int x, int y) const
{
    const auto here = region();
    if (!here || !here->cell) return nullptr;
    const auto cell = regionAt({*here}, m_stage.stage().mapFromGlobal(QPointF(x, y)) / m_stage.stage().pageLayout().scale);
    return cell ? m_stage.interfaceOf(cell->id) : nullptr;
}

QAccessibleInterface* RegionInterface::child(int index) const
{
    const auto here = region();
    if (index < 0 || index >= childCount()) return nullptr;
    return m_stage.cellOf(m_id, {index / here->columns, index % here->columns});
}

int RegionInterface::childCount() const
{
    const auto here = region();
    return here && here->cell ? here->rows * here->columns : 0;
}

int RegionInterface::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* cell = dynamic_cast<const CellInterface*>(child);
    return cell && cell->parent() == this ? cell->indexInGrid() : -1;
}

QString RegionInterface::text(QAccessible::Text text) const
{
    const auto here = region();
    if (!here) return {};
    switch (text) {
    case QAccessible::Name: return here->name;
    case QAccessible::Value: return here->value;
    case QAccessible::Description:
        return m_stage.stage().isTarget(here->id) ? QCoreApplication::translate("stage", "made in this step") : QString();
    case QAccessible::UserText: return here->id;
    default: return {};
    }
}

void RegionInterface::setText(QAccessible::Text text, const QString& typed)
{
    if (text == QAccessible::Value) m_stage.stage().type(id(), typed);
}

QRect RegionInterface::rect() const
{
    const auto here = region();
    return here ? m_stage.onScreen(here->rect) : QRect();
}

QAccessible::Role RegionInterface::role() const
{
    const auto here = region();
    if (!here) return QAccessible::NoRole;
    if (here->cell) return QAccessible::Chart; // as one: its cells are for the pointer
    return here->edit ? QAccessible::EditableText : here->closeUp || here->brush ? QAccessible::Graphic : QAccessible::StaticText;
}

QAccessible::State RegionInterface::state() const
{
    QAccessible::State state;
    const auto here = region();
    if (!here) {
        state.invalid = state.invisible = true;
        return state;
    }
    state.focusable = state.selectable = true;
    state.selected = here->id == m_stage.stage().selected();
    state.focused = state.selected && m_stage.stage().hasFocus();
    state.editable = here->edit.has_value();
    state.readOnly = !state.editable;
    state.active = m_stage.stage().isTarget(here->id);
    state.invisible = !m_stage.stage().isVisible();
    return state;
}

void* RegionInterface::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ActionInterface) return static_cast<QAccessibleActionInterface*>(this);
    if (type != QAccessible::ValueInterface) return nullptr;
    bool isNumber = false;
    text(QAccessible::Value).toDouble(&isNumber);
    return isNumber ? static_cast<QAccessibleValueInterface*>(this) : nullptr;
}

QStringList RegionInterface::actionNames() const
{
    const auto here = region();
    QStringList names{setFocusAction()};
    if (here && (here->edit || here->seek)) names.prepend(pressAction());
    return names;
}

void RegionInterface::doAction(const QString& name)
{
    Stage& stage = m_stage.stage();
    stage.setFocus(Qt::OtherFocusReason);
    stage.selectByKey(id());
    if (name == pressAction()) stage.activate(id());
}

std::optional<Region> CellInterface::region() const
{
    const auto grid = RegionInterface::region();
    if (!grid || !grid->cell || m_index.row >= grid->rows || m_index.column >= grid->columns) return {};
    return grid->cell(m_index.row, m_index.column);
}

QString CellInterface::id() const
{
    const auto cell = region();
    return cell ? cell->id : QString();
}

int CellInterface::indexInGrid() const
{
    const auto grid = RegionInterface::region();
    return grid ? m_index.row * grid->columns + m_index.column : -1;
}

QAccessible::Role CellInterface::role() const
{
    return table() && table()->role() == QAccessible::Table ? QAccessible::Cell : QAccessible::StaticText;
}

void* CellInterface::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface && role() == QAccessible::Cell)
        return static_cast<QAccessibleTableCellInterface*>(this);
    return RegionInterface::interface_cast(type);
}

void* GridInterface::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface) return static_cast<QAccessibleTableInterface*>(this);
    return RegionInterface::interface_cast(type);
}

QList<QAccessibleInterface*> GridInterface::selectedCells() const
{
    const auto here = region();
    const auto index = here ? cellIndexOf(*here, m_stage.stage().selected()) : std::nullopt;
    return index ? QList{cellAt(index->row, index->column)} : QList<QAccessibleInterface*>{};
}

} // namespace widgets
