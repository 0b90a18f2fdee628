#include "engine/tape/tape.h"
#include "engine/tape/way_back.h"

#include <algorithm>

namespace engine {

std::vector<std::string> Tape::backward(const std::string& loss, const Backward& how)
{
    const Quantity L = entry(loss).makings.back().quantity;
    require(L.shape().empty(), "backward: '" + loss + "' is no number but " + shapeText(L.shape()));
    const auto madeOf = [this](const Quantity& q) -> const Making* {
        if (!q.isRecorded() || !knows(q.id())) return nullptr;
        const Making* making = recorded(q.id(), q.making());
        return making && making->quantity.identity() == q.identity() ? making : nullptr;
    };
    WayBack way(L, [&](const Quantity& q) {
        const Making* making = madeOf(q);
        const bool isWanted = making && std::find(how.without.begin(), how.without.end(), q.id()) == how.without.end();
        return isWanted ? making->order : -1;
    });
    std::vector<std::string> ids;
    int round = m_round;
    const bool wasCoarse = std::exchange(m_coarse, m_coarse || how.coarse);
    if (m_coarse) begin(how.key.empty() ? how.nameOf(loss) : how.key);
    const auto record = [&](const std::string& id, const Quantity& of, const Quantity& what) {
        const Making made = *madeOf(of);
        const std::string& key = how.key.empty() ? id : how.key;
        if (how.rounds && !how.coarse && made.round >= 0 && made.round != round) this->round(key), revisit(round = made.round);
        else step(key);
        if (how.each && !m_coarse) plan(id, what), makeNext(id);
        else make(id, what);
        for (std::size_t i = 1; how.each && !m_coarse && i < what.size(); ++i) step(key).makeNext(id);
        Quantity named = entry(id).makings.back().quantity;
        if (made.round < 0) keep(id);
        if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
        return named;
    };
    way.go(
        [&](const Quantity& of, const Quantity& G) {
            const std::string id = how.nameOf(of.id());
            const auto numbers = how.numbers ? how.numbers(id) : std::nullopt;
            Quantity named = record(id, of, numbers ? numbersOf(*numbers, G) : G);
            m_gradients.insert_or_assign({of.id(), of.making()}, named), m_sources[id] = {of.id(), loss};
            return named;
        },
        [&](const Quantity& of, const Quantity& slope) {
            return how.slopes.empty() || !madeOf(of) ? slope : record(how.slopes + of.id(), of, slope);
        });
    m_coarse = wasCoarse;
    return ids;
}

void Tape::revisit(int round)
{
    for (auto& [id, entry] : m_entries) {
        auto& makings = entry.makings;
        const auto found = std::find_if(makings.rbegin(), makings.rend(),
                                        [&](const Making& m) { return m.round == round && !m.isAgain && m.until <= now(); });
        if (found == makings.rend() || m_sources.contains(id)) continue;
        Making again = *found;
        makings.back().until = std::min(makings.back().until, now());
        again.from = now(), again.until = Never, again.isAgain = true;
        m_passing.emplace_back(id, makings.size());
        makings.push_back(std::move(again));
    }
}

void Tape::slopeIs(const std::string& id, const Quantity& gradient)
{
    const Quantity& of = entry(id).makings.back().quantity;
    require(gradient.shape() == of.shape(), "the gradient of '" + id + "' is " + shapeText(gradient.shape()));
    m_gradients.insert_or_assign({id, of.making()}, gradient);
}

std::optional<Quantity> Tape::gradientOf(const std::string& id, int making) const
{
    if (making < 0) making = entry(id).makings.back().quantity.making();
    const auto found = m_gradients.find({id, making});
    if (found == m_gradients.end()) return {};
    return found->second;
}

std::optional<Tape::Slope> Tape::sourceOf(const std::string& gradient) const
{
    const auto found = m_sources.find(gradient);
    if (found == m_sources.end()) return {};
    return found->second;
}

} // namespace engine
