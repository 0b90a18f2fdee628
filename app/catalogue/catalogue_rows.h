#pragma once

#include "widgets/canvas/theme.h"

#include <QStyledItemDelegate>
#include <QTreeWidget>

namespace app {

/// What the rows of the catalogue know: a lesson's id (headings have none), a heading's count and its name in every language.
constexpr int LessonRole = Qt::UserRole, CountRole = Qt::UserRole + 1, KeyRole = Qt::UserRole + 2;

/// Parts are headings with a count, sections smaller ones; both fold. Lessons carry a ring or a check mark, the open one a bar at
/// its left.
class CatalogueRows final : public QStyledItemDelegate {
public:
    CatalogueRows(const widgets::Theme*& theme, QTreeWidget* tree) : QStyledItemDelegate(tree), m_theme(theme), m_tree(tree) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintLesson(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintHeading(QPainter& painter, QRect row, const QModelIndex& index) const;

    const widgets::Theme*& m_theme;
    QTreeWidget* m_tree;
};

} // namespace app
