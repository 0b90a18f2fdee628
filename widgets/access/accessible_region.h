#pragma once

#include "widgets/access/accessible_stage.h"

namespace widgets {

/// A region to a screen reader. It is known by its id and looked up whenever something is asked, so that it is always the one
/// last painted.
class RegionInterface : public QAccessibleInterface, public QAccessibleActionInterface, public QAccessibleValueInterface {
public:
    RegionInterface(const StageInterface& stage, QString id) : m_stage(stage), m_id(std::move(id)) {}

    virtual std::optional<Region> region() const;
    virtual QString id() const { return m_id; }

    bool isValid() const override { return region().has_value(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_stage.window(); }
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(&m_stage.stage()); }
    QAccessibleInterface* child(int index) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QString text(QAccessible::Text text) const override;
    void setText(QAccessible::Text text, const QString& typed) override;
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

    QVariant currentValue() const override { return text(QAccessible::Value).toDouble(); }
    void setCurrentValue(const QVariant& value) override { setText(QAccessible::Value, value.toString()); }
    QVariant maximumValue() const override { return {}; }
    QVariant minimumValue() const override { return {}; }
    QVariant minimumStepSize() const override { return {}; }

protected:
    const StageInterface& m_stage;

private:
    QString m_id;
};

class CellInterface final : public RegionInterface, public QAccessibleTableCellInterface {
public:
    CellInterface(const StageInterface& stage, const QString& grid, CellIndex index)
        : RegionInterface(stage, grid), m_index(index)
    {
    }

    std::optional<Region> region() const override;
    QString id() const override;
    int indexInGrid() const;
    QAccessibleInterface* parent() const override { return table(); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    QAccessible::Role role() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    bool isSelected() const override { return id() == m_stage.stage().selected(); }
    QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_index.column; }
    int rowIndex() const override { return m_index.row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface* table() const override { return m_stage.interfaceOf(RegionInterface::id()); }

private:
    CellIndex m_index;
};

class GridInterface final : public RegionInterface, public QAccessibleTableInterface {
public:
    using RegionInterface::RegionInterface;

    QAccessible::Role role() const override { return QAccessible::Table; }
    void* interface_cast(QAccessible::InterfaceType type) override;

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override { return m_stage.cellOf(id(), {row, column}); }
    QList<QAccessibleInterface*> selectedCells() const override;
    int selectedCellCount() const override { return int(selectedCells().size()); }
    QString columnDescription(int column) const override { return QString::number(column); }
    QString rowDescription(int row) const override { return QString::number(row); }
    int columnCount() const override { return region() ? region()->columns : 0; }
    int rowCount() const override { return region() ? region()->rows : 0; }

    // cells are pointed at one by one
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override {}
};

} // namespace widgets
