#pragma once

#include "app/run/answers.h"
#include "app/run/presenter.h"

#include <QSet>

namespace app {

/// Whether a person wants questions; remembered where the person says so.
inline const QString QuestionsSetting = QStringLiteral("questions");

/// Asks before the step that shows the answer: stops the player there, once, takes the guess, lets the run go on to the step
/// that reveals it, and grades it by what the simulation says then. Who plays, steps or seeks past a question has skipped it.
/// Nothing is asked before the playhead has moved on to it in this run.
class Predict : public QObject {
    Q_OBJECT

public:
    explicit Predict(Presenter& presenter, QObject* parent = nullptr);

    /// Off: a free run.
    bool isOn() const { return m_on; }
    void setOn(bool on);
    /// The words are other ones.
    void retranslate() { reload(true); }

    enum State { Quiet, Asking, Waiting, Revealed }; ///< waiting: for the step that reveals the answer
    State state() const { return m_state; }
    /// The one that is asked or was; null if Quiet.
    const lessons::Question* question() const { return m_state == Quiet ? nullptr : &m_question; }
    const lessons::Answer& given() const { return m_given; }
    const lessons::Outcome& outcome() const { return m_outcome; } ///< once revealed
    bool wasRight() const;
    /// Whether another question waits at this very step, where the last one was asked or has just been answered.
    bool hasNext() const;
    /// What must not be seen as long as the question can be answered.
    QStringList hidden() const;

    void answer(const lessons::Answer& answer);
    void skip();
    /// The id of the one that waits for an answer; and asks it again, where the run has come back to its step. Empty if none
    /// does.
    QString waitsFor() const { return m_state == Asking ? m_question.id : QString(); }
    void resume(const QString& id);
    /// Goes back to where the last question was asked, and asks it once more.
    void askAgain();
    void askNext();

    const Answers& answers() const { return m_answers; }
    void setAnswers(Answers answers);

Q_SIGNALS:
    void changed();

private:
    void reload(bool sameLesson);
    void follow();
    void ask(const lessons::Question& question);
    void reveal();
    void passOver(bool playing);
    void closePassedBy(int step);
    void setState(State state);
    void setStop();
    /// The first question that is neither answered nor skipped at this step; null if there is none.
    const lessons::Question* openAt(int step) const;
    bool isOpen(const lessons::Question& question) const;
    bool mayAsk(int step) const;
    QString keyOf(const lessons::Question& question) const;
    bool hasRevealed() const;

    Presenter& m_presenter;
    bool m_on = true, m_isFollowing = false;
    bool m_movedOn = false;  ///< to the step that is shown, from one before it in the same run
    bool m_heldPlay = false; ///< the question that is open has stopped the run while it played
    State m_state = Quiet;
    std::vector<lessons::Question> m_questions; ///< of this run
    QString m_run;                              ///< lesson and parameters: what makes a question another one
    QSet<QString> m_closed;                     ///< answered, or passed by: in a run
    QSet<QString> m_asked;                      ///< has stopped a run, and does so no more
    QSet<QString> m_skipped;                    ///< in this lesson, whatever the parameters
    lessons::Question m_question;
    lessons::Answer m_given;
    lessons::Outcome m_outcome;
    int m_revealedAt = 0, m_shown = 0;
    Answers m_answers;
};

} // namespace app
