#pragma once

#include "app/run/inside_place.h"
#include "widgets/canvas/page.h"
#include "widgets/transport/player.h"

#include <QElapsedTimer>
#include <QScopedValueRollback>
#include <QTimer>
#include <QUndoStack>

namespace app {

/// The lesson that is open: its session, its playhead, and the undoable changes of its knobs. Keeps a training as far ahead of
/// the playhead as its speed asks for, and shows a step only when its state is at hand. Knows no window.
class Presenter : public QObject {
    Q_OBJECT

public:
    explicit Presenter(QObject* parent = nullptr);
    ~Presenter() override;

    void open(const lessons::Lesson& lesson);
    /// Shows a session that has been made already, at one of its steps.
    void open(const lessons::Lesson& lesson, std::unique_ptr<lessons::Session> session, int step,
              std::optional<InsidePlace> inside = {});
    const lessons::Lesson& lesson() const { return *m_lesson; }
    /// What is on screen: the run, or the inside of one of its steps.
    const lessons::Session& session() const { return m_inside ? *m_inside : *m_session; }
    lessons::Session& session() { return m_inside ? *m_inside : *m_session; }
    /// The run itself, and the step on screen, or inside of which one looks.
    const lessons::Session& run() const { return *m_session; }
    lessons::Session& run() { return *m_session; }
    int runStep() const { return m_inside ? m_around.step : m_shown; }
    widgets::Player& player() { return m_player; }
    QUndoStack& undoStack() { return m_undoStack; }

    // --- inside of a step: looking changes nothing, so that it is no undoable change; what changes the run ends it ------------
    bool canLookInside() const;
    /// Goes into the step on screen, at a sample of the batch that the next step takes. The run waits.
    void lookInside(InsidePlace place = {});
    /// Back to the same step.
    void leaveInside();
    /// Where one looks; nothing if one does not.
    std::optional<InsidePlace> inside() const;

    /// Several as one.
    void changeTogether(const std::vector<engine::Change>& changes, const QString& what) { change(changes, what, {}); }
    /// Why this value of a field cannot be had with the others as they are; empty if it can, or if finding out takes too long.
    /// Tries it out in a run of its own.
    QString refusalOf(const QString& name, const QString& value) const;
    /// One undoable change, made at the playhead. A value that cannot be used is refused with a message and changes nothing.
    void change(const QString& name, const QString& value);
    void resetToDefaults();
    /// One undoable change: another run, at its first step.
    void begin(const engine::History& history, const QString& what);
    /// The curves that forks left behind go from the charts.
    void forgetEarlierRuns();
    /// The run begins anew from its first step, with the parameters and the seed that hold at the playhead.
    void startAgain();
    /// The same with another seed.
    void startWithNewSeed();
    /// A training waits meanwhile, so that all that is done to it is done at one step.
    void holdStill(bool on);
    /// Does something slow with the session, whose events must change nothing meanwhile.
    void keepStill(const std::function<void(lessons::Session&)>& work);
    /// The parameters that hold at the playhead; of an inside its own.
    std::vector<engine::Field> fields() const { return session().fieldsAt(m_shown); }
    std::vector<engine::Field> runFields() const { return m_session->fieldsAt(runStep()); }
    /// What is on screen. While something is being waited for it stays what it was: the run may be another one already.
    widgets::Page page();
    int shownStep() const { return m_shown; }
    /// How far the run should be kept in case of a crash: up to the step on screen, or, while somebody waits for more of them,
    /// as far as it has come. Nothing while it is becoming another one.
    std::optional<int> keptStep() const;
    /// Of the steps that are being waited for: how many there are, of how many; of 0 where they are not counted.
    std::pair<int, int> awaited() const;

    /// Something is being waited for; until it is there nothing else can be changed.
    bool isBusy() const { return m_isBusy; }
    /// Does what may let events through while it waits.
    auto busily(const auto& work)
    {
        const QScopedValueRollback busy(m_isBusy, true);
        return work();
    }

    /// What to do while the training thread works on something that was asked for: shows progress, offers to cancel.
    std::function<engine::Patience()> patience;
    /// What else must be changed with a knob, where somebody has to be asked; nothing if it shall not be changed after all.
    std::function<std::optional<std::vector<engine::Change>>(const engine::Change& change)> complete;

Q_SIGNALS:
    void leaving(); ///< another lesson, or another run of it, is about to take the place of what is open
    void opened();
    void aboutToRun(); ///< the run is about to become another one, or longer
    void ranAnew();
    void aboutToLook();              ///< page() is about to be that of an inside, or of the run again
    void looked();                   ///< and is
    void shown();                    ///< page() is another one
    void loading(bool on, int step); ///< a step is being computed once more, and that takes a moment
    void refused(const QString& message);

private:
    friend class ChangeCommand;

    /// All that a change changes.
    struct Place {
        engine::History history;
        int step;
    };
    /// The playhead of the run, as long as one looks inside of a step.
    struct Around {
        int step = 0;
        double speed = 1;
    };
    Place place() const { return {m_session->history(), m_player.step()}; }
    bool isOfInside(const std::vector<engine::Change>& changes) const;
    void changeInside(const std::vector<engine::Change>& changes);
    void setInside(std::unique_ptr<lessons::Session> inside, int step, double speed);
    void change(const std::vector<engine::Change>& changes, const QString& what, const QString& mergesAs);
    void remember(const Place& before, const QString& what, const QString& mergesAs);
    void beginAnew(const std::vector<engine::Change>& changes, const QString& what);
    void beginBy(const std::function<void(const engine::Patience&)>& make, const QString& what);
    void goTo(const Place& place);
    void runToEnd();
    int madeUpTo(int step, const engine::Patience& wait);
    /// Steps per second with which the run starts.
    double pace() const { return m_session->pace() > 0 ? m_session->pace() : m_lesson->stepsPerSecond; }
    /// Does what may be refused, and then shows the run from the step that it returns.
    bool rerun(const std::function<int(const engine::Patience&)>& run);

    void tick();
    void train();
    void show();

    const lessons::Lesson* m_lesson = nullptr;
    std::unique_ptr<lessons::Session> m_session;
    std::unique_ptr<lessons::Session> m_inside; ///< of one of its steps, if somebody looks there
    Around m_around;
    widgets::Player m_player;
    QUndoStack m_undoStack;
    QTimer m_ticks; ///< while a training moves
    QElapsedTimer m_chartsAge;
    widgets::Page m_page;                 ///< the one on screen, once it was asked for
    std::vector<widgets::Chart> m_charts; ///< of the page, as long as they are fresh enough
    QElapsedTimer m_sincePlayed;          ///< how long the picture has been waiting for its step
    int m_shown = 0;                      ///< the step on screen
    double m_shownAt = 0;                 ///< the playhead on screen
    bool m_isWaiting = false, m_isLoading = false, m_isBusy = false;
    bool m_goesOn = false; ///< when it is no longer held still
    int m_awaited = 0;     ///< the step that somebody waits for; 0 if nobody does
    int m_limit = 0;       ///< where a training pauses: what --steps says, and again as far each time it is let go on
};

} // namespace app
