#include "engine/train/ghosts.h"

#include <algorithm>

namespace engine {

namespace {

/// The parameters of `was` that are others in `now`, without looks.
std::vector<Change> differing(const Author& author, std::any was, std::any now)
{
    std::vector<Change> changes;
    const auto before = author.fields(was), after = author.fields(now);
    for (std::size_t i = 0; i < before.size(); ++i)
        if (before[i].text() != after[i].text() && !before[i].about.looks)
            changes.push_back({before[i].name(), before[i].text()});
    return changes;
}

bool isIn(const History& history, int step, const Change& change)
{
    return std::any_of(history.begin(), history.end(), [&](const Fork& fork) {
        return fork.step == step && std::find(fork.changes.begin(), fork.changes.end(), change) != fork.changes.end();
    });
}

/// What was edited in one of two runs alone.
std::vector<std::string> editsApart(const Author& author, const History& a, const History& b)
{
    std::vector<std::string> names;
    const auto add = [&](const History& from, const History& other) {
        for (const Fork& fork : from)
            for (const Change& change : fork.changes) {
                const bool known = std::find(names.begin(), names.end(), change.name) != names.end();
                if (!known && !author.isParameter(change.name) && !isIn(other, fork.step, change)) names.push_back(change.name);
            }
    };
    add(a, b);
    add(b, a);
    return names;
}

/// By the parameters that hold in the end, or else by the first stretch in which others held.
Ghost between(const Timeline& was, const Timeline& now)
{
    const Author& author = now.author();
    Ghost ghost{was.history(),
                differing(author, was.lastParams(), now.lastParams()),
                {},
                editsApart(author, was.history(), now.history()),
                {}};
    if (!ghost.was.empty()) return ghost;
    std::vector<int> steps;
    for (const History& history : {was.history(), now.history()})
        for (const Fork& fork : history) steps.push_back(fork.step);
    std::sort(steps.begin(), steps.end());
    for (const int step : steps) {
        auto changes = differing(author, was.paramsAt(step), now.paramsAt(step));
        if (ghost.was.empty()) ghost.was = std::move(changes);
        else if (changes.empty() && !ghost.until) ghost.until = step;
    }
    return ghost;
}

bool differ(const Timeline& a, const Timeline& b)
{
    const Ghost ghost = between(a, b);
    return !ghost.was.empty() || !ghost.edits.empty();
}

} // namespace

void Ghosts::leave(const Pointer& from, const Pointer& to, std::optional<std::vector<Sample>> curves)
{
    shelve(from);
    if (curves) {
        std::erase_if(m_list, [&](const Left& left) { return !differ(*left.line, *from); }); // the same start once more
        m_list.push_back({from, std::move(*curves)});
    }
    std::erase_if(m_list, [&](const Left& left) {
        return left.line->history() == to->history() || !to->author().compares(left.line->lastParams(), to->lastParams());
    });
    if (m_list.size() > Most) m_list.erase(m_list.begin());
}

void Ghosts::goBack(const Pointer& from, const Pointer& to)
{
    shelve(from);
    const auto known = shelfOf(to->history());
    m_list = known == m_shelf.end() ? std::vector<Left>() : known->list;
}

void Ghosts::forget()
{
    m_list.clear();
    m_shelf.clear();
}

std::vector<Ghost> Ghosts::beside(const Timeline& line) const
{
    std::vector<Ghost> ghosts;
    for (const Left& left : m_list) {
        if (!differ(*left.line, line)) continue;
        ghosts.push_back(between(*left.line, line));
        ghosts.back().samples = left.samples;
    }
    return ghosts;
}

std::vector<Ghosts::Shelved>::iterator Ghosts::shelfOf(const History& history)
{
    return std::find_if(m_shelf.begin(), m_shelf.end(), [&](const Shelved& shelved) { return shelved.history == history; });
}

void Ghosts::shelve(const Pointer& line)
{
    if (const auto known = shelfOf(line->history()); known != m_shelf.end()) m_shelf.erase(known);
    m_shelf.push_back({line->history(), m_list});
    if (m_shelf.size() > MostShelved) m_shelf.erase(m_shelf.begin());
}

} // namespace engine
