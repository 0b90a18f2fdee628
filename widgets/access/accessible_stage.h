#pragma once

#include "widgets/stage/stage.h"

#include <QAccessibleWidget>
#include <QHash>

namespace widgets {

/// What a screen reader finds on a stage: its regions, grids as tables whose cells are made when they are asked for; then what
/// the step says; then the widgets that lie on it.
class StageInterface final : public QAccessibleWidget {
public:
    explicit StageInterface(Stage& stage) : QAccessibleWidget(&stage, QAccessible::Grouping), m_stage(stage) {}
    ~StageInterface() override;

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

    Stage& stage() const { return m_stage; }
    /// All regions but the frames that mark another one as the target.
    const std::vector<const Region*>& regions() const;
    /// A region's or a cell's; nothing if there is none with this id.
    QAccessibleInterface* interfaceOf(const QString& id) const;
    QAccessibleInterface* cellOf(const QString& grid, CellIndex index) const;
    QAccessibleInterface* caption() const;
    QRect onScreen(QRectF place) const;

private:
    template <class Make> QAccessibleInterface* remembered(const QString& key, Make make) const;

    Stage& m_stage;
    mutable QHash<QString, QAccessible::Id> m_known;
    mutable std::vector<const Region*> m_regions; ///< of the last painting that was asked for: each question asks anew
    mutable int m_painting = -1;
};

} // namespace widgets
