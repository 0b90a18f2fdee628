#include "widgets/views/operands.h"

#include <set>

namespace widgets {

std::vector<engine::Term> operandsOf(const Frame& frame, std::size_t most)
{
    std::vector<engine::Term> all, open = frame.tape().operands(frame.moment.to, most);
    std::set<std::tuple<std::string, int, engine::Indices>> known;
    while (!open.empty()) {
        const engine::Term term = std::move(open.back());
        open.pop_back();
        if (!known.insert({term.name, term.making, term.at}).second) continue;
        const auto named = frame.names->find(term.name);
        if (named == frame.names->end() || !named->second.spelled) {
            all.push_back(term);
            continue;
        }
        const engine::Term behind = frame.tape().at(term.name, frame.tape().stepOf(term))->quantity.behind(term.at);
        for (const engine::Term* part : engine::elementsOf(behind)) open.push_back(*part);
    }
    return all;
}

} // namespace widgets
