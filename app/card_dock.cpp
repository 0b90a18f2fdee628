#include "app/card_dock.h"

#include <QEvent>
#include <QScrollBar>

namespace app {

CardDock::CardDock() : ScrollColumn({24, 8, 24, 24}), m_question(new widgets::QuestionCard), m_explain(new widgets::ExplainCard)
{
    column().addWidget(m_question);
    column().addWidget(m_explain);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(
        m_question, &widgets::QuestionCard::shownOrHidden, this, [this] { bringUp(*m_question); }, Qt::QueuedConnection);
}

void CardDock::setTheme(const widgets::Theme& theme)
{
    ScrollColumn::setTheme(theme);
    m_explain->setTheme(theme);
    m_question->setTheme(theme);
}

void CardDock::homeQuestion()
{
    if (column().indexOf(m_question) >= 0) return;
    column().insertWidget(0, m_question);
    m_question->setVisible(m_question->content().has_value());
}

void CardDock::bringUp(QWidget& card)
{
    if (!card.isVisible() || !isAncestorOf(&card)) return;
    if (card.height() > viewport()->height()) verticalScrollBar()->setValue(card.y() - 8); // its beginning
    else ensureWidgetVisible(&card, 0, 8);
}

QSize CardDock::sizeHint() const
{
    const QLayout& layout = *widget()->layout();
    return {0, layout.hasHeightForWidth() ? layout.totalHeightForWidth(width()) : layout.totalSizeHint().height()};
}

bool CardDock::eventFilter(QObject* watched, QEvent* event)
{
    const bool done = ScrollColumn::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
    return done;
}

} // namespace app
