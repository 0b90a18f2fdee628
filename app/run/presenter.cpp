#include "app/run/presenter.h"

#include "app/files/own_data.h"
#include "app/run/aside.h"
#include "app/run/presentation.h"
#include "app/run/texts.h"
#include "engine/core/parallel.h"
#include "lessons/trained.h"
#include "lessons/twin_changes.h"
#include "widgets/prose/words.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QScopeGuard>

#include <cmath>
#include <utility>

namespace app {
namespace {

constexpr int TickMs = 16;
constexpr int ChartsMs = 40;
constexpr int RefusalMs = 50;         // for a value that nobody has chosen yet
constexpr int PatienceMs = 200;       // before the wait for a step is shown
constexpr double AheadSeconds = 0.05; // how far a training runs ahead of the playhead

/// Whether the change makes the second run differ in one more knob, or one less: a change of its own.
bool comesOrGoes(const std::vector<engine::Field>& differing, const QString& name, const QString& value)
{
    const auto known = std::ranges::find(differing, name.toStdString(), &engine::Field::name);
    return lessons::concernsTwin(name.toStdString()) && (value.isEmpty() || known == differing.end());
}

} // namespace

/// Takes the run from one place to another; neighbouring changes of one knob count as one.
class ChangeCommand final : public QUndoCommand {
public:
    ChangeCommand(Presenter& presenter, Presenter::Place before, Presenter::Place after, const QString& what, QString mergesAs)
        : QUndoCommand(what), m_presenter(presenter), m_before(std::move(before)), m_after(std::move(after)),
          m_mergesAs(std::move(mergesAs))
    {
    }

    void undo() override { m_presenter.goTo(m_before); }
    void redo() override
    {
        if (m_isNew) m_isNew = false; // what is pushed has already been done
        else m_presenter.goTo(m_after);
    }
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const ChangeCommand*>(other);
        if (m_mergesAs.isEmpty() || next->m_mergesAs != m_mergesAs) return false;
        m_after = next->m_after;
        return true;
    }

private:
    Presenter& m_presenter;
    Presenter::Place m_before, m_after;
    QString m_mergesAs;
    bool m_isNew = true;
};

Presenter::Presenter(QObject* parent) : QObject(parent), patience([] { return engine::Patience(); })
{
    m_ticks.setTimerType(Qt::PreciseTimer);
    m_ticks.setInterval(TickMs);
    connect(&m_ticks, &QTimer::timeout, this, &Presenter::tick);
    connect(&m_player, &widgets::Player::moved, this, &Presenter::show);
    connect(&m_player, &widgets::Player::wanted, this, &Presenter::tick);
    connect(&m_player, &widgets::Player::endWanted, this, &Presenter::runToEnd);
    connect(&m_player, &widgets::Player::stateChanged, this, [this] {
        engine::spareCore(m_player.isPlaying()); // a picture that moves needs one
        if (!m_session || !session().trains()) return;
        if (m_player.isPlaying() && m_player.position() >= m_limit) m_limit = m_player.step() + m_session->lastStep();
        train();
        if (!m_player.isPlaying()) show();
    });
}

Presenter::~Presenter() { engine::spareCore(false); }

void Presenter::open(const lessons::Lesson& lesson)
{
    if (m_isBusy) return;
    try {
        // a net may have to be trained before there is anything to show
        auto session = busily([&] {
            const engine::Awaited awaited(patience());
            return lesson.open();
        });
        open(lesson, std::move(session), 0);
    } catch (const engine::Cancelled&) {
        if (!m_session) open(*lessons::catalogue().front());
    } catch (const std::exception& error) {
        Q_EMIT refused(wordsOf(error));
    }
}

void Presenter::open(const lessons::Lesson& lesson, std::unique_ptr<lessons::Session> session, int step,
                     std::optional<InsidePlace> inside)
{
    if (m_session) Q_EMIT leaving();
    m_inside.reset();
    m_session = std::move(session);
    m_lesson = &lesson;
    m_page.stage = nullptr;
    m_chartsAge.invalidate();
    m_undoStack.clear();
    m_goesOn = false;
    m_shown = step, m_shownAt = step;
    m_limit = std::max(m_session->lastStep(), step);
    m_player.setSpeed(pace());
    m_player.setGrain(m_session->grain());
    m_player.setRests(m_session->rests());
    m_player.restart(m_session->reached(), step);
    Q_EMIT opened();
    train();
    if (inside) lookInside(*inside);
}

// --- a training keeps ahead of the playhead -------------------------------------------------------------------

/// Asks for the steps that the playhead will need, and lets it know how many there are.
void Presenter::train()
{
    if (m_isBusy || !session().trains()) return m_ticks.stop();
    const bool live = m_player.isPlaying() && m_player.speed() == widgets::Player::Live;
    int target = m_player.aim();
    if (live) target = m_limit;
    else if (m_player.isPlaying()) target = std::min(m_limit, target + 1 + int(m_player.speed() * AheadSeconds));
    if (const auto stop = m_player.stop(); stop && m_player.position() <= *stop) target = std::min(target, *stop);
    m_session->trainTo(target);
    const bool open = !m_session->hasEnded();
    m_player.setEnd(live && m_session->reached() < target && open ? m_session->newest() : m_session->reached(), open);
    if (m_player.isPlaying() && m_player.position() >= m_limit) m_player.pause();
    if (m_player.isPlaying() || m_player.aim() > m_player.last() || m_isWaiting) m_ticks.start();
    else m_ticks.stop();
}

void Presenter::tick()
{
    train();
    if (m_isWaiting) show();
}

/// Shows the step under the playhead as soon as its state is at hand.
void Presenter::show()
{
    if (m_isBusy) return;
    const int step = m_player.step();
    const bool ready = session().visit(step);
    if (!ready && !m_isWaiting) {
        m_sincePlayed.start();
        m_ticks.start();
    }
    m_isWaiting = !ready;
    const bool isLoading = !ready && (m_isLoading || m_sincePlayed.elapsed() > PatienceMs);
    if (isLoading != m_isLoading) Q_EMIT loading(m_isLoading = isLoading, step);
    if (!ready) return;
    m_shown = step;
    m_shownAt = m_player.position();
    m_page.stage = nullptr;
    Q_EMIT shown();
}

// --- changes --------------------------------------------------------------------------------------------------

bool Presenter::rerun(const std::function<int(const engine::Patience&)>& run)
{
    if (m_isBusy) return false; // one thing at a time; while we wait for it, events still come in
    const bool goesOn = session().trains() && m_player.isPlaying();
    const double paced = pace();
    int standing = 0;
    if (!m_page.stage) page(); // what stays on screen meanwhile
    Q_EMIT aboutToRun();
    m_isBusy = true;
    try {
        standing = run(patience());
        m_isBusy = false;
    } catch (const engine::Cancelled&) {
        m_isBusy = false;
        Q_EMIT ranAnew();
        return false;
    } catch (const std::exception& error) {
        m_isBusy = false;
        Q_EMIT ranAnew(); // the knobs show what still holds
        Q_EMIT refused(inWindow(error, fields()));
        return false;
    }
    m_player.setGrain(session().grain());
    if (pace() != paced) m_player.setSpeed(pace()); // a run of another kind
    m_player.setRests(session().rests());
    m_chartsAge.invalidate();
    if (!m_inside) m_limit = std::max(m_session->lastStep(), standing);
    m_player.restart(session().reached(), standing);
    train();
    if (goesOn) m_player.play();
    Q_EMIT ranAnew();
    return true;
}

/// The run as far as it has come, if who waits for the step gives up.
int Presenter::madeUpTo(int step, const engine::Patience& wait)
{
    const QScopedValueRollback awaited(m_awaited, step);
    try {
        m_session->await(step, wait);
    } catch (const engine::Cancelled&) {
    }
    return std::min(step, m_session->reached());
}

std::pair<int, int> Presenter::awaited() const
{
    if (const auto net = lessons::beingTrained()) return *net;
    return {m_session ? std::min(m_session->newest(), m_awaited) : 0, m_awaited};
}

std::optional<int> Presenter::keptStep() const
{
    if (m_awaited > 0) return m_session->newest();
    return m_isBusy ? std::nullopt : std::optional(runStep());
}

void Presenter::goTo(const Place& place)
{
    leaveInside();
    rerun([&](const engine::Patience& wait) {
        m_session->restore(place.history, wait);
        return madeUpTo(place.step, wait);
    });
}

void Presenter::runToEnd()
{
    const int end = m_player.step() < m_limit ? m_limit : m_player.step() + m_session->lastStep();
    rerun([&](const engine::Patience& wait) { return madeUpTo(end, wait); });
}

void Presenter::change(const std::vector<engine::Change>& changes, const QString& what, const QString& mergesAs)
{
    if (isOfInside(changes)) return changeInside(changes);
    leaveInside();
    const Place before = place();
    // half-way through a mechanism stays half-way, its end stays the end
    const double share = m_player.last() > 0 ? m_player.position() / m_player.last() : 0;
    if (!rerun([&](const engine::Patience& wait) {
            const auto own = aside([&, known = fields()] { return withCopies(known, changes); }, wait);
            const int standing = m_session->apply(own, before.step, wait);
            return m_session->trains() ? standing : int(std::round(share * m_session->lastStep()));
        }))
        return;
    remember(before, what, mergesAs);
}

void Presenter::remember(const Place& before, const QString& what, const QString& mergesAs)
{
    const Place after = place();
    if (before.history != after.history) m_undoStack.push(new ChangeCommand(*this, before, after, what, mergesAs));
}

void Presenter::change(const QString& name, const QString& value)
{
    // what is no parameter is something on the stage, such as a weight: each is a change of its own
    if (!isOfInside({engine::Change{name.toStdString(), {}}})) leaveInside();
    QString what = name, mergesAs;
    for (const engine::Field& field : fields())
        if (field.name() == lessons::knobOf(name.toStdString()))
            what = QCoreApplication::translate("fields", field.about.label), mergesAs = name;
    if (comesOrGoes(m_session->twinFields(m_shown), name, value)) mergesAs.clear();
    const engine::Change one{name.toStdString(), value.toStdString()};
    const auto whole = complete && !m_isBusy ? busily([&] { return complete(one); }) : std::vector{one};
    if (!whole) return Q_EMIT ranAnew(); // the knobs show what still holds
    change(*whole, what, mergesAs);
}

QString Presenter::refusalOf(const QString& name, const QString& value) const
{
    std::vector<engine::Change> changes;
    for (const engine::Field& field : fields())
        changes.push_back(
            {field.name(), field.name() == lessons::knobOf(name.toStdString()) ? value.toStdString() : field.text()});
    const engine::Patience shortly = [until = QDeadlineTimer(RefusalMs)] { return !until.hasExpired(); };
    try {
        const engine::Awaited awaited(shortly);
        if (m_inside) m_session->inside(runStep(), 0)->apply(changes, 0, shortly);
        else m_lesson->open()->apply(changes, 0, shortly);
        return {};
    } catch (const engine::Cancelled&) {
        return {}; // a net would have to be trained first, say: the choice itself will tell
    } catch (const std::exception& error) {
        return inWindow(error, fields());
    }
}

void Presenter::resetToDefaults()
{
    leaveInside();
    std::vector<engine::Change> defaults;
    for (const engine::Field& field : fields()) defaults.push_back({field.name(), field.initial});
    change(defaults, tr("defaults"), {});
    forgetEarlierRuns();
}

void Presenter::forgetEarlierRuns()
{
    m_session->forgetEarlierRuns();
    m_chartsAge.invalidate();
    show();
}

void Presenter::startAgain()
{
    leaveInside();
    if (!m_session->trains()) return m_player.seek(0);
    std::vector<engine::Change> same; // forks go, what they led to stays
    for (const engine::Field& field : fields()) same.push_back({field.name(), field.text()});
    beginAnew(same, tr("same start"));
}

void Presenter::startWithNewSeed()
{
    leaveInside();
    constexpr int Seeds = 10000; // few enough to be said aloud
    std::vector<engine::Change> changes;
    for (const engine::Field& field : fields()) changes.push_back({field.name(), field.text()});
    for (engine::Change& change : changes)
        for (const std::string old = change.value; change.name == "seed" && change.value == old;)
            change.value = std::to_string(QRandomGenerator::global()->bounded(Seeds));
    beginAnew(changes, tr("new seed"));
}

void Presenter::beginAnew(const std::vector<engine::Change>& changes, const QString& what)
{
    beginBy([&](const engine::Patience& wait) { m_session->apply(changes, 0, wait); }, what);
}

void Presenter::begin(const engine::History& history, const QString& what)
{
    beginBy([&](const engine::Patience& wait) { m_session->restore(history, wait); }, what);
}

void Presenter::beginBy(const std::function<void(const engine::Patience&)>& make, const QString& what)
{
    leaveInside();
    const Place before = place();
    const bool begun = rerun([&](const engine::Patience& wait) { return make(wait), 0; });
    if (begun) remember(before, what, {});
}

void Presenter::holdStill(bool on)
{
    if (on && session().trains() && m_player.isPlaying()) {
        m_goesOn = true;
        m_player.pause();
    }
    if (!on && std::exchange(m_goesOn, false)) m_player.play();
}

void Presenter::keepStill(const std::function<void(lessons::Session&)>& work)
{
    if (m_isBusy) return;
    m_player.pause();
    m_isBusy = true;
    const auto moveAgain = qScopeGuard([this] {
        m_isBusy = false;
        train();
        show();
    });
    work(*m_session);
}

widgets::Page Presenter::page()
{
    if (m_isBusy && m_page.stage) return m_page;
    // while things move, charts follow at 25 Hz; at rest they are exact
    const bool follow = m_player.isPlaying() && session().trains() && m_chartsAge.isValid() && m_chartsAge.elapsed() < ChartsMs;
    if (!follow) {
        m_charts = session().charts(int(m_shownAt));
        m_chartsAge.start();
    }
    m_page = pageAt(*m_lesson, session(), m_shownAt, m_charts);
    if (const auto place = inside()) m_page.title = insideTitle(m_page.title, m_around.step, place->sample);
    return m_page;
}

} // namespace app
