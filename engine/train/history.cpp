#include "engine/train/history.h"

namespace engine {
namespace {

void erase(std::vector<Change>& changes, const std::string& name)
{
    std::erase_if(changes, [&](const Change& old) { return old.name == name; });
}

void replace(std::vector<Change>& changes, const Change& by)
{
    erase(changes, by.name);
    changes.push_back(by);
}

} // namespace

History forkedAt(int step, History history, const std::vector<Change>& changes)
{
    std::erase_if(history, [step](const Fork& fork) { return fork.step > step; });
    if (history.back().step < step) history.push_back({step, {}});
    for (const Change& change : changes) replace(history.back().changes, change);
    return history;
}

History changedThroughout(History history, const std::vector<Change>& changes)
{
    for (const Change& change : changes) {
        for (Fork& fork : history) erase(fork.changes, change.name);
        history.front().changes.push_back(change);
    }
    return history;
}

} // namespace engine
