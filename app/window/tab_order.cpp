#include "app/window/tab_order.h"

#include <QLayout>
#include <QWidget>

#include <algorithm>

namespace app {
namespace {

using Way = std::vector<QWidget*>;

void walk(QWidget* widget, Way& way);

void walk(QLayout* layout, Way& way)
{
    for (int i = 0; i < layout->count(); ++i)
        if (QWidget* widget = layout->itemAt(i)->widget()) walk(widget, way);
        else if (QLayout* inner = layout->itemAt(i)->layout()) walk(inner, way);
}

void walk(QWidget* widget, Way& way)
{
    if (widget->isWindow() || std::find(way.begin(), way.end(), widget) != way.end()) return;
    if (widget->focusPolicy() & Qt::TabFocus) way.push_back(widget);
    if (widget->layout()) walk(widget->layout(), way);
    for (QWidget* child : widget->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) walk(child, way); // what has no layout
}

} // namespace

void setTabOrder(const std::vector<QWidget*>& parts)
{
    Way way;
    for (QWidget* part : parts) walk(part, way);
    for (std::size_t i = 1; i < way.size(); ++i) QWidget::setTabOrder(way[i - 1], way[i]);
}

} // namespace app
