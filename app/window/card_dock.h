#pragma once

#include "app/window/scroll_column.h"
#include "widgets/explain/explain_card.h"
#include "widgets/explain/question_card.h"

namespace app {

/// The foot of the panel: a question and the sum behind a number. They scroll with it, so that there is one bar at most.
class CardDock : public ScrollColumn {
public:
    CardDock();

    void setTheme(const widgets::Theme& theme);
    widgets::ExplainCard& explain() { return *m_explain; }
    widgets::QuestionCard& question() { return *m_question; }
    /// Takes the card of questions, which can stand elsewhere, back to its place.
    void homeQuestion();

    QSize sizeHint() const override { return {0, neededHeight()}; }
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    widgets::QuestionCard* m_question;
    widgets::ExplainCard* m_explain;
};

} // namespace app
