#include "app/catalogue/catalogue_rows.h"

#include <QPainter>

namespace app {
namespace {

void write(QPainter& painter, QRect where, const QModelIndex& index)
{
    painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, where.width()));
}

} // namespace

QSize CatalogueRows::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool isLesson = !index.data(LessonRole).isNull();
    return {180, isLesson ? 32 : index.parent().isValid() ? 28 : 44};
}

void CatalogueRows::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(LessonRole).isNull()) paintHeading(*painter, option.rect, index);
    else paintLesson(*painter, option, index);
}

void CatalogueRows::paintLesson(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isCurrent = option.state & QStyle::State_Selected;
    const QRect row = option.rect;
    if (isCurrent) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->selection);
        painter.drawRoundedRect(row.adjusted(2, 1, -2, -1), 6, 6);
        painter.fillRect(row.x(), row.y() + 6, 3, row.height() - 12, m_theme->text);
    }
    qvariant_cast<QIcon>(index.data(Qt::DecorationRole)).paint(&painter, row.x() + 14, row.center().y() - 7, 16, 16);
    painter.setFont(m_theme->font(widgets::Role::Body, isCurrent));
    painter.setPen(m_theme->text);
    write(painter, row.adjusted(38, 0, -8, 0), index);
}

void CatalogueRows::paintHeading(QPainter& painter, QRect row, const QModelIndex& index) const
{
    const bool isPart = !index.parent().isValid();
    const QString count = index.data(CountRole).toString();
    QRect text = row.adjusted(isPart ? 8 : 16, isPart ? 8 : 0, -8, 0);
    painter.setFont(m_theme->font(widgets::Role::Label));
    painter.setPen(m_theme->muted);
    painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, count);
    text.setRight(text.right() - painter.fontMetrics().horizontalAdvance(count) - 8);
    if (!m_tree->isExpanded(index)) { // what is folded says so at its end
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("…"));
        text.setRight(text.right() - 16);
    }
    if (isPart) painter.setFont(m_theme->font(widgets::Role::Body, true));
    if (isPart && !count.endsWith(QLatin1String("/0"))) painter.setPen(m_theme->text);
    write(painter, text, index);
}

} // namespace app
