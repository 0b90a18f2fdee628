#include "app/run/explaining.h"

namespace app {

using widgets::Explanation;

Explaining::Explaining(Presenter& presenter, widgets::Stage& stage, widgets::ExplainCard& card)
    : QObject(&card), m_presenter(presenter), m_stage(stage), m_card(card)
{
    connect(&stage, &widgets::Stage::pinWanted, this, [this](const QString& region, int step) {
        if (region.isEmpty()) unpin();
        else click(region, step);
    });
    constexpr int FollowMs = 100; // while things move, nobody reads faster
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Explaining::followTarget);
    connect(
        &stage, &widgets::Stage::painted, this,
        [this] {
            if (!m_presenter.player().isPlaying()) followTarget();
            else if (!m_soon.isActive()) m_soon.start(FollowMs);
        },
        Qt::QueuedConnection);
    connect(&card, &widgets::ExplainCard::walkWanted, this, [this](const QString& region, int step) {
        m_stage.select({}); // it pointed at the operand
        walkTo(region, step);
    });
    connect(&card, &widgets::ExplainCard::backWanted, this, &Explaining::walkBack);
    connect(&card, &widgets::ExplainCard::closeWanted, this, &Explaining::unpin);
    connect(&card, &widgets::ExplainCard::pointedAt, &stage, &widgets::Stage::select);
    // after a click the keyboard is at the picture, and what the card says of keys holds there
    card.serveKeys(stage, [this] { return pin() && (!m_stage.isSelectedByKey() || m_stage.selected() == m_way.back().region); });
    connect(&presenter, &Presenter::shown, this, &Explaining::stepShown);
    for (const auto signal : {&Presenter::ranAnew, &Presenter::looked})
        connect(&presenter, signal, this, [this] {
            m_isOnTheWay = false;
            unpin();
        });
}

std::optional<widgets::Pin> Explaining::pin() const
{
    if (m_way.empty() || m_isOnTheWay || !m_card.explanation()) return {};
    widgets::Pin pin{m_way.back().region, {}};
    for (const engine::Term& term : widgets::standing(m_card.explanation()->behind))
        if (term.step < 0 || term.step == m_presenter.shownStep()) pin.operands << QString::fromStdString(term.place);
    return pin;
}

/// Of a region, or, where it is a whole of many numbers, of its first.
std::optional<Explanation> Explaining::explanationOf(const QString& region, const engine::Patience& patience) const
{
    const int step = m_presenter.shownStep();
    try {
        for (const char* first : {"", "[0,0]", "[0]"})
            if (auto explanation = m_presenter.session().explain(region + QLatin1String(first), step, patience))
                return explanation;
    } catch (const engine::Cancelled&) {
    }
    return {};
}

/// Pins a number. If another step makes it, the playhead goes there, and the way back leads to where it was.
void Explaining::click(const QString& region, int step)
{
    m_way.clear();
    const int here = m_presenter.shownStep();
    if (step < 0) step = m_presenter.session().madeIn(region, here).value_or(here);
    if (step != here) m_way.push_back({{}, here});
    walkTo(region, step);
}

void Explaining::walkTo(const QString& region, int step)
{
    m_way.push_back({region, step < 0 ? m_presenter.shownStep() : step});
    arrive();
}

void Explaining::walkBack()
{
    if (m_way.size() < 2) return unpin();
    m_way.pop_back();
    arrive();
}

void Explaining::unpin()
{
    m_way.clear();
    m_followed.clear();
    Q_EMIT changed();
}

/// At the last place of the way; its step is shown first if it is another one.
void Explaining::arrive()
{
    const Place place = m_way.back();
    m_isOnTheWay = place.step != m_presenter.shownStep();
    if (m_isOnTheWay) {
        m_presenter.player().pause();
        return m_presenter.player().seek(place.step);
    }
    if (place.region.isEmpty()) return unpin(); // back where the playhead was
    if (m_presenter.isBusy()) return;
    auto explanation = m_presenter.busily([&] { return explanationOf(place.region, m_presenter.patience()); });
    if (!explanation && m_way.size() == 1) return unpin();
    m_way.back().region = explanation ? explanation->region : place.region;
    m_card.show(std::move(explanation), m_way.size() > 1);
    Q_EMIT changed();
}

void Explaining::stepShown()
{
    if (m_way.empty()) return;
    if (m_presenter.shownStep() == m_way.back().step) {
        if (m_isOnTheWay) arrive();
    } else if (!m_isOnTheWay) {
        m_way.clear(); // the change of the page that is under way shows it
        m_followed.clear();
    }
}

void Explaining::retranslate()
{
    if (m_isOnTheWay) return; // on arrival it speaks the new language
    if (!m_way.empty()) return arrive();
    m_followed.clear();
    followTarget();
}

/// With nothing pinned, the card explains what this step makes.
void Explaining::followTarget()
{
    if (!m_way.empty() || !m_card.isVisible()) return;
    const auto& regions = m_stage.regions();
    const auto target = std::find_if(regions.begin(), regions.end(), [](const widgets::Region& r) { return r.target; });
    const QString id = target == regions.end() ? QString() : target->id;
    const QString place =
        QStringLiteral("%1@%2@%3").arg(id).arg(m_presenter.shownStep()).arg(target == regions.end() ? QString() : target->value);
    if (place == m_followed) return;
    m_followed = place;
    const auto onlyWhatIsAtHand = [] { return false; }; // nobody has asked for it
    m_card.show(id.isEmpty() ? std::nullopt : explanationOf(id, onlyWhatIsAtHand), false);
}

} // namespace app
