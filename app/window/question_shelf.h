#pragma once

#include "app/window/scroll_column.h"
#include "widgets/explain/question_card.h"

namespace app {

/// Where a question stands while the panel is folded away: a strip below the picture, which makes room for it. Of the height it
/// takes what it needs, and no more than leaves the picture to be seen; the rest scrolls.
class QuestionShelf : public ScrollColumn {
    Q_OBJECT

public:
    explicit QuestionShelf(QWidget* parent);

    void take(widgets::QuestionCard& card);
    /// Takes the width of a room, and returns how much of the height it wants.
    int fitInto(QSize room);

Q_SIGNALS:
    void changed(); ///< it may want another height

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace app
