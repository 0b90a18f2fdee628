#include "widgets/views/operands.h"

#include <algorithm>
#include <deque>
#include <set>

namespace widgets {
namespace {

/// All frames of a step ask for the same, several times, and so does its twin.
struct KnownOperands {
    std::weak_ptr<const Run> run;
    std::weak_ptr<const Glossary> names;
    int step;
    std::size_t most;
    std::vector<engine::Term> operands;

    bool are(const Frame& frame, std::size_t count) const
    {
        return step == frame.moment.to && most == count && run.lock() == frame.run && names.lock() == frame.names;
    }
};

std::vector<engine::Term> searched(const Frame& frame, std::size_t most)
{
    std::vector<engine::Term> all, open = frame.tape().operands(frame.moment.to, most);
    const auto isSpelled = [&](const engine::Term& term) {
        const auto named = frame.names->find(term.name);
        return named != frame.names->end() && named->second.spelled;
    };
    if (std::none_of(open.begin(), open.end(), isSpelled)) { // each is there once
        std::reverse(open.begin(), open.end());
        return open;
    }
    std::set<std::tuple<std::string, int, engine::Indices>> known;
    while (!open.empty()) {
        const engine::Term term = std::move(open.back());
        open.pop_back();
        if (!known.insert({term.name, term.making, term.at}).second) continue;
        if (!isSpelled(term)) {
            all.push_back(term);
            continue;
        }
        const engine::Term behind = frame.tape().at(term.name, frame.tape().stepOf(term))->quantity.behind(term.at);
        for (const engine::Term* part : engine::elementsOf(behind)) open.push_back(*part);
    }
    return all;
}

} // namespace

std::vector<engine::Term> operandsOf(const Frame& frame, std::size_t most)
{
    constexpr std::size_t Kept = 8;
    thread_local std::deque<KnownOperands> known;
    const auto found = std::ranges::find_if(known, [&](const KnownOperands& one) { return one.are(frame, most); });
    if (found != known.end()) return found->operands;
    if (known.size() == Kept) known.pop_back();
    known.push_front({frame.run, frame.names, frame.moment.to, most, searched(frame, most)});
    return known.front().operands;
}

} // namespace widgets
