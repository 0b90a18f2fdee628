#include "app/window/scroll_column.h"

#include "widgets/canvas/house_style.h"

#include <QCoreApplication>
#include <QScrollBar>

namespace app {
namespace {

/// Is not seen while there is nothing to scroll.
class QuietBar final : public QScrollBar {
protected:
    void paintEvent(QPaintEvent* event) override
    {
        if (maximum() > minimum()) QScrollBar::paintEvent(event);
    }
};

} // namespace

ScrollColumn::ScrollColumn(QMargins margins) : m_margins(margins), m_column(new QVBoxLayout)
{
    auto* content = new QWidget;
    content->setAutoFillBackground(false);
    content->setLayout(m_column);
    m_column->setContentsMargins(margins);
    m_column->setSpacing(8);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBar(new QuietBar);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus);
}

void ScrollColumn::setTheme(const widgets::Theme& theme) { verticalScrollBar()->setStyleSheet(widgets::scrollBarStyle(theme)); }

void ScrollColumn::settle()
{
    for (QWidget* part : {widget(), viewport()}) QCoreApplication::sendPostedEvents(part, QEvent::LayoutRequest);
}

int ScrollColumn::neededHeight() const
{
    return m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(viewport()->width())
                                         : m_column->totalSizeHint().height();
}

void ScrollColumn::resizeEvent(QResizeEvent* event)
{
    const int bar = width() - viewport()->width();
    m_column->setContentsMargins(m_margins - QMargins(0, 0, bar, 0));
    QScrollArea::resizeEvent(event);
}

} // namespace app
