#include "widgets/views/operands.h"

#include <algorithm>
#include <set>

namespace widgets {

std::vector<engine::Term> operandsOf(const Frame& frame, std::size_t most)
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

} // namespace widgets
