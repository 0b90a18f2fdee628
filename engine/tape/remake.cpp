#include "engine/tape/operation.h"
#include "engine/tape/operators.h"
#include "engine/tape/tape.h"

namespace engine {
namespace {

/// Of what was there, and of what takes the place of some of it.
struct Remade {
    std::vector<int> from; ///< of each element: which of the new ones; -1: it stays
    std::vector<int> shape;

    Term byHand(const Operands& of, const Indices& at) const
    {
        const int i = from[elementAt(shape, at)];
        return i < 0 ? of[0].behind(at) : of[1].term(indicesOf(of[1].shape(), std::size_t(i)));
    }
    std::optional<Quantity> pull(const Operands& of, std::size_t i, const Quantity&, const Quantity& G) const
    {
        if (i == 1) return placed(G, from, of[1].shape());
        std::vector<int> kept(from.size());
        for (std::size_t k = 0; k < from.size(); ++k) kept[k] = from[k] < 0 ? int(k) : -1;
        return picked(G, std::move(kept), shape);
    }
};

} // namespace

Quantity Tape::remake(const std::string& id, const Quantity& made, const std::vector<std::size_t>& elements)
{
    const Making old = entry(id).makings.back();
    const Quantity& present = old.quantity;
    const bool isWhole = made.shape() == present.shape();
    require(isWhole || made.size() == elements.size(), "remake: " + shapeText(made.shape()) + " for " +
                                                           std::to_string(elements.size()) + " elements of '" + id + "', " +
                                                           shapeText(present.shape()));
    Remade rule{std::vector<int>(present.size(), -1), present.shape()};
    Numbers numbers = present.value();
    numbers.precision = precisionOf({present, made});
    StepsOfElements madeAt = old.madeAt;
    for (std::size_t k = 0; k < elements.size(); ++k) {
        const std::size_t i = elements[k], from = isWhole ? i : k;
        require(i < present.size(), "'" + id + "' has no element " + std::to_string(i));
        rule.from[i] = int(from), numbers.data[i] = rounded(numbers.precision, made[from]);
        madeAt.set(i, now(), present.size());
    }
    const Origin origin = entry(id).origin;
    Quantity named = add(id, operated({present, made}, std::move(numbers), std::move(rule)), origin, now(), std::move(madeAt));
    aim(id, elements);
    return named;
}

} // namespace engine
