#include "engine/tape/operation.h"
#include "engine/tape/tape.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace engine {

std::string Tape::key(int step) const
{
    const auto round = computedAt(step);
    return round ? round->key(step) : m_keys[std::size_t(stepAt(step).key)];
}

int Tape::round(int step) const
{
    const auto again = computedAt(step);
    return again ? again->round(step) : stepAt(step).round;
}

std::optional<Making> Tape::at(const std::string& id, int step) const
{
    if (const auto round = computedAt(step)) return round->at(id, step);
    const auto found = m_entries.find(id);
    if (found == m_entries.end()) return {};
    const auto& makings = found->second.makings;
    const auto after = std::partition_point(makings.begin(), makings.end(), [step](const Making& m) { return m.from <= step; });
    if (after == makings.begin() || !std::prev(after)->isAt(step)) return {};
    return *std::prev(after);
}

std::optional<double> Tape::value(const std::string& id, std::size_t element, int step) const
{
    const auto making = at(id, step);
    if (!making || element >= making->quantity.size() || making->madeAt[element] > step) return {};
    return making->quantity[element];
}

double Tape::largest(const std::string& id) const
{
    double most = 0;
    forEachMaking(id, [&](const Making& making) {
        for (const double x : making.quantity.value().data) most = std::max(most, std::abs(x));
    });
    return most;
}

std::optional<Tape::Target> Tape::target(int step) const
{
    if (const auto round = computedAt(step)) return round->target(step);
    const Step& s = stepAt(step);
    if (s.id < 0) return {};
    Target target{m_order[std::size_t(s.id)], {}};
    if (s.element >= 0) target.element = indicesOf(at(target.id, step)->quantity.shape(), std::size_t(s.element));
    if (s.element <= Lists) target.elements = m_lists[std::size_t(Lists - s.element)];
    return target;
}

std::vector<Term> Tape::operands(int step, std::size_t most) const
{
    const auto target = this->target(step);
    if (!target) return {};
    const Quantity made = at(target->id, step)->quantity;
    std::vector<Term> list;
    std::map<std::pair<std::string, int>, std::set<Indices>> known;
    const auto add = [&](const Indices& element) {
        const Term behind = made.behind(element);
        for (const Term* term : elementsOf(behind))
            if ((term->name != target->id || term->at != element) && known[{term->name, term->making}].insert(term->at).second)
                list.push_back(*term);
    };
    if (target->element) add(*target->element);
    else if (!target->elements.empty())
        for (const std::size_t i : target->elements) add(indicesOf(made.shape(), i));
    else
        for (std::size_t i = 0; i < std::min(most, made.size()); ++i) add(indicesOf(made.shape(), i));
    return list;
}

std::optional<Quantity> Tape::gradientOf(const std::string& id, int making) const
{
    if (making < 0) making = entry(id).makings.back().quantity.making();
    const auto found = m_gradients.find({id, making});
    if (found != m_gradients.end()) return found->second;
    const auto round = roundThatMade(id, making);
    return round ? round->gradientOf(id, making) : std::nullopt;
}

Values Tape::values(int step) const
{
    if (const auto round = computedAt(step)) return round->values(step);
    Values values;
    for (const std::string& id : m_order) {
        const auto making = at(id, step);
        if (!making) continue;
        const Numbers& numbers = making->quantity.value();
        Array array{numbers.shape, numbers.data, {}};
        for (std::size_t i = 0; i < array.data.size(); ++i) {
            if (making->madeAt[i] <= step) continue;
            if (array.missing.empty()) array.missing.resize(array.data.size());
            array.missing[i] = true, array.data[i] = std::nan("");
        }
        if (!array.shape.empty()) values.emplace_back(id, std::move(array));
        else if (array.missing.empty()) values.emplace_back(id, array.data[0]);
        else values.emplace_back(id, Value(nullptr));
        values.back().second.measured = making->quantity.isMeasured();
    }
    return values;
}

} // namespace engine
