#include "lessons/claim.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lessons {
namespace {

/// As a run of fields knows it, however it was typed.
std::string canonical(const engine::Field& field, const std::string& text)
{
    const bool isNumber = field.kind == engine::Field::Kind::Integer || field.kind == engine::Field::Kind::Real;
    return isNumber ? engine::textOf(engine::numberOf(text)) : text;
}

/// The parameters of a fork that are no looks, then what else is done there.
struct Settling {
    const std::vector<engine::Field>& fields;
    std::vector<engine::Change> now = {}, edits = {};

    void enter(const engine::Fork& fork)
    {
        edits.clear();
        for (const engine::Change& change : fork.changes) {
            const auto field = std::ranges::find(fields, change.name, &engine::Field::name);
            const auto known = std::ranges::find(now, change.name, &engine::Change::name);
            if (field == fields.end()) edits.push_back(change);
            else if (known != now.end()) known->value = canonical(*field, change.value);
        }
    }
    engine::Fork at(int step) const
    {
        engine::Fork fork{step, now};
        fork.changes.insert(fork.changes.end(), edits.begin(), edits.end());
        return fork;
    }
};

/// One entry for the beginning, and for each fork after it that changed anything.
engine::History settled(const engine::History& history, const std::vector<engine::Field>& fields)
{
    Settling settling{fields};
    for (const engine::Field& field : fields)
        if (!field.about.looks) settling.now.push_back({field.name(), canonical(field, field.initial)});
    engine::History all{settling.at(0)};
    for (const engine::Fork& fork : history) {
        const auto was = settling.now;
        settling.enter(fork);
        if (fork.step == 0) all.front() = settling.at(0);
        else if (settling.now != was || !settling.edits.empty()) all.push_back(settling.at(fork.step));
    }
    return all;
}

/// What made the state of a step: its own fork came after that.
engine::History before(int step, engine::History history)
{
    std::erase_if(history, [step](const engine::Fork& fork) { return fork.step >= std::max(1, step); });
    return history;
}

/// tr() of what no lesson says alone.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(claims)
};

} // namespace

// --- bounds ---------------------------------------------------------------------------------------------------

bool Bound::holds(const Measured& value) const
{
    const auto& list = value.numbers;
    const auto isWithin = [this](double x) { return x >= low && x <= high; };
    if (kind == Reported) return true;
    if (list.empty() || !std::ranges::all_of(list, isWithin)) return false;
    return kind != Decreasing || std::ranges::adjacent_find(list, std::less_equal()) == list.end();
}

double Bound::worst(const std::vector<double>& numbers) const
{
    const auto badness = [this](double x) {
        if (std::isnan(x)) return std::numeric_limits<double>::infinity();
        return kind == AtLeast ? -x : kind == Between || kind == Equal ? std::abs(x - (low + high) / 2) : x;
    };
    return *std::ranges::max_element(numbers, {}, badness);
}

QString Bound::text(QString (*number)(double)) const
{
    switch (kind) {
    case AtMost: return QStringLiteral("≤ ") + number(high);
    case AtLeast: return QStringLiteral("≥ ") + number(low);
    case Between: return QStringLiteral("%1 … %2").arg(number(low), number(high));
    case Equal:
        return tolerance > 0 ? QStringLiteral("%1 ± %2").arg(number(middle), number(tolerance))
                             : QStringLiteral("= ") + number(middle);
    case Decreasing: return Words::tr("decreasing");
    case Reported: break;
    }
    return Words::tr("reported");
}

Bound equalTo(double x, double tolerance)
{
    const double off = std::max(tolerance, 1e-12 * std::max(1.0, std::abs(x)));
    return {Bound::Equal, x - off, x + off, x, tolerance};
}

// --- runs -----------------------------------------------------------------------------------------------------

engine::History ClaimRun::history() const
{
    engine::History history{{0, changes}};
    history.insert(history.end(), later.begin(), later.end());
    return history;
}

std::vector<ClaimRun> runsOf(const Claim& claim, int seed)
{
    std::vector<ClaimRun> all;
    for (int s = claim.seeds * (seed - 1) + 1; s <= claim.seeds * seed; ++s)
        for (ClaimRun run : claim.runs) {
            run.changes.push_back({"seed", std::to_string(s)});
            if (claim.varied)
                for (engine::Change& change : claim.varied(s)) run.changes.push_back(std::move(change));
            all.push_back(std::move(run));
        }
    return all;
}

Measured valueOf(const Claim& claim, const std::vector<Measured>& readings)
{
    std::vector<double> all;
    for (const Measured& reading : readings) all.insert(all.end(), reading.numbers.begin(), reading.numbers.end());
    if (claim.each) return claim.bound.worst(all);
    return claim.join ? claim.join(all) : Measured(std::move(all));
}

Past::Past(const Session& session) : m_fields(session.fields()), m_history(settled(session.history(), m_fields)) {}

bool Past::agreesWith(const ClaimRun& run) const
{
    const auto differs = [this](const engine::Change& change) { // most runs differ at once, in their seed
        const auto& start = m_history.front().changes;
        const auto known = std::ranges::find(start, change.name, &engine::Change::name);
        return change.name == "seed" && known != start.end() && known->value != change.value;
    };
    if (std::ranges::any_of(run.changes, differs)) return false;
    const int step = run.step == ClaimRun::End ? std::numeric_limits<int>::max() : run.step;
    return before(step, m_history) == before(step, settled(run.history(), m_fields));
}

int stepOf(const ClaimRun& run, const Session& session)
{
    const int end = session.lastStep();
    return run.step == ClaimRun::End || (!session.trains() && run.step > end) ? end : run.step;
}

// --- reading and joining ----------------------------------------------------------------------------------------

std::vector<double> numbersNamed(const engine::Values& values, const std::string& name)
{
    for (const auto& [known, value] : values) {
        if (known != name) continue;
        if (const auto* number = std::get_if<double>(&value.content)) return {*number};
        if (const auto* array = std::get_if<engine::Array>(&value.content); array && !array->data.empty()) return array->data;
    }
    return {std::nan("")};
}

std::function<Measured(const Session&, int)> valueNamed(std::string name)
{
    return
        [name = std::move(name)](const Session& session, int step) { return Measured(numbersNamed(session.values(step), name)); };
}

Measured sumOf(const std::vector<double>& numbers) { return std::accumulate(numbers.begin(), numbers.end(), 0.0); }

Measured meanOf(const std::vector<double>& numbers) { return sumOf(numbers).numbers[0] / double(numbers.size()); }

Measured medianOf(const std::vector<double>& numbers)
{
    std::vector<double> sorted = numbers;
    std::ranges::sort(sorted);
    const std::size_t half = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

Measured differenceOf(const std::vector<double>& numbers) { return numbers.at(0) - numbers.at(1); }
Measured ratioOf(const std::vector<double>& numbers) { return numbers.at(0) / numbers.at(1); }

} // namespace lessons
