#include "app/run/predict.h"

#include <QSettings>

#include <algorithm>
#include <utility>

namespace app {

using lessons::Question;

namespace {

/// What makes a run another one; what only looks different does not.
QString runOf(const Presenter& presenter)
{
    QString run = QString::fromLatin1(presenter.lesson().id);
    if (presenter.inside()) run += QStringLiteral("\ninside %1").arg(presenter.runStep());
    for (const engine::Field& field : presenter.session().fields())
        if (!field.about.looks) run += QLatin1Char('\n') + QString::fromStdString(field.text());
    return run;
}

QJsonObject changedParameters(const lessons::Session& session)
{
    QJsonObject changed;
    for (const engine::Field& field : session.fields())
        if (!field.about.looks && field.text() != field.initial)
            changed[QString::fromStdString(field.name())] = QString::fromStdString(field.text());
    return changed;
}

QJsonValue jsonOf(const Question& question, const lessons::Answer& answer)
{
    return question.kind == Question::Number ? QJsonValue(answer.number) : QJsonValue(answer.option);
}

} // namespace

Predict::Predict(Presenter& presenter, QObject* parent)
    : QObject(parent), m_presenter(presenter), m_on(QSettings().value(QuestionsSetting, true).toBool()),
      m_answers(rememberedAnswers())
{
    connect(&presenter, &Presenter::opened, this, [this] { reload(false); });
    connect(&presenter, &Presenter::ranAnew, this, [this] { reload(true); });
    connect(&presenter, &Presenter::looked, this, [this] { reload(true); });
    connect(&presenter, &Presenter::shown, this, &Predict::follow);
    connect(&presenter.player(), &widgets::Player::heldUp, this, &Predict::passOver);
    connect(&presenter.player(), &widgets::Player::stopped, this, [this] { m_heldPlay = true; });
}

void Predict::setOn(bool on)
{
    m_on = on;
    m_state = Quiet;
    if (on)
        for (QSet<QString>* all : {&m_skipped, &m_closed, &m_asked}) all->clear();
    reload(true);
}

bool Predict::wasRight() const { return isRight(m_question, m_given, m_outcome.right); }

QStringList Predict::hidden() const
{
    if (m_state != Asking) return {};
    const lessons::Session& session = m_presenter.session();
    const bool nothingAhead = session.trains() && session.reached() <= m_question.at;
    return nothingAhead ? QStringList() : m_question.hides;
}

void Predict::setAnswers(Answers answers)
{
    m_answers = std::move(answers);
    remember(m_answers);
    Q_EMIT changed();
}

// --- which question is open -----------------------------------------------------------------------------------

QString Predict::keyOf(const Question& question) const { return m_run + QLatin1Char('\n') + question.id; }

bool Predict::isOpen(const Question& question) const
{
    return !m_closed.contains(keyOf(question)) && !m_skipped.contains(question.id);
}

const Question* Predict::openAt(int step) const
{
    for (const Question& question : m_questions)
        if (question.at == step && isOpen(question)) return &question;
    return nullptr;
}

/// The run is another one, or only the words are.
void Predict::reload(bool sameLesson)
{
    m_questions.clear();
    if (m_on) m_questions = m_presenter.session().questions();
    if (!sameLesson) m_skipped.clear();
    const QString run = runOf(m_presenter);
    const bool sameRun = sameLesson && run == m_run;
    if (!sameRun) m_heldPlay = false;
    m_run = run;
    const auto same =
        std::find_if(m_questions.begin(), m_questions.end(), [&](const Question& q) { return q.id == m_question.id; });
    if (!sameRun) m_shown = m_presenter.shownStep(), m_movedOn = false;
    if (!sameRun || same == m_questions.end()) m_state = Quiet;
    else if (m_state != Quiet) {
        m_question = *same; // in another language, perhaps
        if (m_state == Revealed) m_outcome = m_presenter.session().outcome(m_question, m_revealedAt);
    }
    follow();
    Q_EMIT changed();
}

/// Another step is shown.
void Predict::follow()
{
    if (m_isFollowing) return;
    if (runOf(m_presenter) != m_run) { // one that undo took back comes to what was changed later on; others reload() will know
        if (m_presenter.session().trains() && m_on) reload(true);
        return;
    }
    m_isFollowing = true;
    const int step = m_presenter.shownStep();
    if (step != m_shown) m_movedOn = step > m_shown;
    m_shown = step;
    if (m_state == Asking && step > m_question.at) skip();
    else if (m_state == Asking && step < m_question.at) setState(Quiet);
    if (m_state == Waiting && hasRevealed()) reveal();
    if (m_state != Waiting) closePassedBy(step);
    if (mayAsk(step)) ask(*openAt(step));
    setStop();
    m_isFollowing = false;
}

void Predict::closePassedBy(int step)
{
    for (const Question& question : m_questions)
        if (question.at < step) m_closed.insert(keyOf(question));
}

/// One question at a time, and only of a picture that has moved and stands still.
bool Predict::mayAsk(int step) const
{
    const widgets::Player& player = m_presenter.player();
    return m_movedOn && (m_state == Quiet || m_state == Revealed) && openAt(step) && !hasNext() && player.position() == step &&
           !player.isPlaying();
}

bool Predict::hasRevealed() const
{
    const lessons::Session& session = m_presenter.session();
    const bool overEarly = session.trains() && session.hasEnded() && m_presenter.shownStep() >= session.reached();
    return m_presenter.player().position() >= m_question.reveals || overEarly;
}

void Predict::setStop()
{
    std::optional<int> stop;
    if (m_state == Waiting) stop = m_question.reveals;
    else if (m_state == Asking) stop = m_question.at;
    else
        for (const Question& question : m_questions) {
            // the step in the making is shown, but has not come yet
            const bool isAhead = question.at > m_shown || m_presenter.player().position() < question.at;
            if (isAhead && isOpen(question) && !m_asked.contains(keyOf(question)) && (!stop || question.at < *stop))
                stop = question.at;
        }
    m_presenter.player().setStop(stop);
}

bool Predict::hasNext() const
{
    const int step = m_presenter.shownStep();
    return m_state == Revealed && (step == m_question.at || step == m_revealedAt) && openAt(step);
}

// --- asking and answering -------------------------------------------------------------------------------------

void Predict::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void Predict::ask(const Question& question)
{
    m_question = question;
    m_asked.insert(keyOf(question));
    setState(Asking);
}

/// Who goes on wants no question; who plays on wants to see this run to its end.
void Predict::passOver(bool playing)
{
    if (m_state != Asking) return;
    m_heldPlay = false;
    if (playing)
        for (const Question& question : m_questions) m_closed.insert(keyOf(question));
    skip();
    playing ? m_presenter.player().play() : m_presenter.player().stepForward();
}

void Predict::answer(const lessons::Answer& answer)
{
    if (m_state != Asking) return;
    m_given = answer;
    m_heldPlay = false;
    m_closed.insert(keyOf(m_question));
    setState(Waiting);
    follow();
    if (m_state != Waiting) return;
    if (m_question.reveals == m_question.at + 1) m_presenter.player().stepForward();
    else m_presenter.player().play();
}

void Predict::resume(const QString& id)
{
    const Question* open = m_state == Quiet ? openAt(m_presenter.shownStep()) : nullptr;
    if (!open || open->id != id) return;
    ask(*open);
    setStop();
}

void Predict::skip()
{
    if (m_state != Asking) return;
    const bool passedBy = m_presenter.shownStep() > m_question.at;
    m_closed.insert(keyOf(m_question));
    m_skipped.insert(m_question.id);
    setState(Quiet);
    if (passedBy) return;
    follow();
    if (m_state == Quiet && std::exchange(m_heldPlay, false)) m_presenter.player().play();
}

void Predict::reveal()
{
    m_presenter.player().pause();
    m_heldPlay = false;
    m_revealedAt = m_presenter.shownStep();
    m_outcome = m_presenter.session().outcome(m_question, m_revealedAt);
    m_answers.push_back({QString::fromLatin1(m_presenter.lesson().id), m_question.id, changedParameters(m_presenter.session()),
                         jsonOf(m_question, m_given), jsonOf(m_question, m_outcome.right), wasRight(),
                         QDateTime::currentDateTimeUtc()});
    remember(m_answers);
    setState(Revealed);
}

void Predict::askAgain()
{
    if (m_state != Revealed) return;
    m_closed.remove(keyOf(m_question));
    m_skipped.remove(m_question.id);
    m_presenter.player().pause();
    const Question again = m_question;
    m_heldPlay = false;
    m_isFollowing = true; // the way back asks nothing else
    m_presenter.player().seek(again.at);
    m_shown = again.at;
    m_isFollowing = false;
    ask(again);
    setStop();
}

void Predict::askNext()
{
    if (!hasNext()) return;
    ask(*openAt(m_presenter.shownStep()));
    setStop();
}

} // namespace app
