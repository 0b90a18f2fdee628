#include "app/window/card_dock.h"

#include <QEvent>

namespace app {

CardDock::CardDock() : ScrollColumn({0, 8, 0, 0}), m_question(new widgets::QuestionCard), m_explain(new widgets::ExplainCard)
{
    column().addWidget(m_question);
    column().addWidget(m_explain);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the panel scrolls
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

bool CardDock::eventFilter(QObject* watched, QEvent* event)
{
    const bool done = ScrollColumn::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
    return done;
}

} // namespace app
