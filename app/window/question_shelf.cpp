#include "app/window/question_shelf.h"

#include <QEvent>

namespace app {

constexpr double MostOfTheRoom = 0.45;

QuestionShelf::QuestionShelf(QWidget* parent) : ScrollColumn({16, 0, 16, 8})
{
    setParent(parent);
    widget()->setAutoFillBackground(false); // it belongs to the picture
    hide();
}

void QuestionShelf::take(widgets::QuestionCard& card)
{
    if (column().indexOf(&card) < 0) column().addWidget(&card);
    card.setVisible(card.content().has_value());
}

int QuestionShelf::fitInto(QSize room)
{
    resize(room.width(), height()); // what stands side by side depends on it
    return std::min(neededHeight(), int(MostOfTheRoom * room.height()));
}

bool QuestionShelf::eventFilter(QObject* watched, QEvent* event)
{
    const bool done = ScrollColumn::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest && isVisible()) Q_EMIT changed();
    return done;
}

} // namespace app
