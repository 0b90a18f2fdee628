#include "lessons/twin_changes.h"

#include "engine/core/error.h"

#include <algorithm>

namespace lessons {
namespace {

using engine::Change;

const std::string AsTwo = "beside", AsDifference = "difference";

bool isSubtracted(const std::string& value)
{
    if (value != AsTwo && value != AsDifference && !value.empty())
        throw engine::InputError(
            engine::message("messages", "twin '%1': two runs are seen as '%2' or '%3'").with(value, AsTwo, AsDifference));
    return value == AsDifference;
}

} // namespace

bool concernsTwin(const std::string& name) { return name == TwinView || name.starts_with(TwinPrefix); }

std::string knobOf(const std::string& name) { return name.starts_with(TwinPrefix) ? name.substr(TwinPrefix.size()) : name; }

Difference Difference::with(const std::vector<Change>& named) const
{
    Difference all = *this;
    for (const auto& [name, value] : named) {
        if (name == TwinView) {
            all.subtracted = isSubtracted(value);
            continue;
        }
        const Change own{knobOf(name), value};
        const auto known = std::ranges::find(all.changes, own.name, &Change::name);
        if (value.empty() && known != all.changes.end()) all.changes.erase(known);
        else if (known != all.changes.end()) *known = own;
        else if (!value.empty()) all.changes.push_back(own);
    }
    return all.isNone() ? Difference{} : all;
}

std::pair<std::vector<Change>, std::vector<Change>> parted(const std::vector<Change>& changes)
{
    std::pair<std::vector<Change>, std::vector<Change>> parts;
    for (const Change& change : changes) (concernsTwin(change.name) ? parts.second : parts.first).push_back(change);
    return parts;
}

std::pair<engine::History, Difference> parted(const engine::History& history)
{
    std::pair<engine::History, Difference> parts;
    for (const engine::Fork& fork : history) {
        const auto [own, differing] = parted(fork.changes);
        parts.first.push_back({fork.step, own});
        parts.second = parts.second.with(differing);
    }
    return parts;
}

engine::History joined(engine::History history, const Difference& difference)
{
    if (difference.isNone()) return history;
    auto& first = history.front().changes;
    for (const auto& [name, value] : difference.changes) first.push_back({TwinPrefix + name, value});
    if (difference.subtracted) first.push_back({TwinView, AsDifference});
    return history;
}

engine::History historyOfTwin(const engine::History& first, const Difference& difference)
{
    engine::History history = engine::changedThroughout(first, difference.changes);
    std::erase_if(history, [](const engine::Fork& fork) { return fork.step > 0 && fork.changes.empty(); });
    return history;
}

} // namespace lessons
