#pragma once

#include "app/run/predict.h"
#include "widgets/explain/question_card.h"
#include "widgets/stage/stage.h"

namespace app {

/// Brings questions to the card and to the stage, and the person's guess back.
class Asking : public QObject {
    Q_OBJECT

public:
    Asking(Predict& predict, Presenter& presenter, widgets::Stage& stage, widgets::QuestionCard& card);

    /// Hides what the question would give away, marks what can be picked.
    void prepare(widgets::Page& page) const;

Q_SIGNALS:
    void changed();

private:
    void showCard();
    widgets::QuestionCard::Content content() const;
    QString textOf(const lessons::Answer& answer) const;

    Predict& m_predict;
    Presenter& m_presenter;
    widgets::Stage& m_stage;
    widgets::QuestionCard& m_card;
};

} // namespace app
