#pragma once

#include "app/run/presenter.h"
#include "widgets/explain/explain_card.h"
#include "widgets/stage/stage.h"

#include <QTimer>

namespace app {

/// Which number is explained: what the step makes, until a person pins another or walks on from operand to operand, also back
/// in time. A pin lasts until another step is shown.
class Explaining : public QObject {
    Q_OBJECT

public:
    Explaining(Presenter& presenter, widgets::Stage& stage, widgets::ExplainCard& card);

    /// The words are other ones.
    void retranslate();
    /// What the stage shall frame; nothing if nothing is pinned.
    std::optional<widgets::Pin> pin() const;

Q_SIGNALS:
    void changed(); ///< the pin is another one

private:
    struct Place {
        QString region;
        int step;
    };

    void click(const QString& region, int step);
    void walkTo(const QString& region, int step);
    void walkBack();
    void unpin();
    void arrive();
    void stepShown();
    void followTarget();
    std::optional<widgets::Explanation> explanationOf(const QString& region, const engine::Patience& patience) const;

    Presenter& m_presenter;
    widgets::Stage& m_stage;
    widgets::ExplainCard& m_card;
    std::vector<Place> m_way;  ///< from the first pin to the number on the card
    bool m_isOnTheWay = false; ///< the step of the last place is not shown yet
    QString m_followed;        ///< the target that the card shows, with its step
    QTimer m_soon;             ///< until the card follows what moves
};

} // namespace app
