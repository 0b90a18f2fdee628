#include "engine/tape/operation.h"
#include "engine/tape/operators.h"

#include <numeric>

namespace engine {
namespace {

using Index = std::shared_ptr<const std::vector<int>>;

Quantity pickedBy(const Quantity& x, Index index, std::vector<int> shape);
Quantity placedBy(const Quantity& x, Index index, std::vector<int> shape);

struct Picked {
    Index index;
    std::vector<int> shape; ///< of what is made

    Term byHand(const Operands& of, const Indices& at) const
    {
        const int from = (*index)[elementAt(shape, at)];
        return from < 0 ? Term(0) : of[0].term(indicesOf(of[0].shape(), std::size_t(from)));
    }
    std::optional<Quantity> pull(const Operands& of, std::size_t, const Quantity&, const Quantity& G) const
    {
        return placedBy(G, index, of[0].shape());
    }
};

struct Placed {
    Index index;
    std::vector<int> first, those; ///< of place j: those[first[j]] ... are the elements that go there, in their order
    std::vector<int> shape;

    Term byHand(const Operands& of, const Indices& at) const
    {
        const std::size_t j = elementAt(shape, at);
        std::vector<Term> terms;
        for (int k = first[j]; k < first[j + 1]; ++k) {
            Term term = of[0].term(indicesOf(of[0].shape(), std::size_t(those[std::size_t(k)])));
            const bool isOutside = term.kind == Term::Number && term.value == 0 && term.name.empty();
            if (!isOutside) terms.push_back(std::move(term));
        }
        return terms.empty() ? Term(0) : sum(std::move(terms));
    }
    std::optional<Quantity> pull(const Operands& of, std::size_t, const Quantity&, const Quantity& G) const
    {
        return pickedBy(G, index, of[0].shape());
    }
};

struct Reshaped {
    std::vector<int> shape;

    Term byHand(const Operands& of, const Indices& at) const
    {
        return of[0].term(indicesOf(of[0].shape(), elementAt(shape, at)));
    }
    std::optional<Quantity> pull(const Operands& of, std::size_t, const Quantity&, const Quantity& G) const
    {
        return reshaped(G, of[0].shape());
    }
};

Quantity pickedBy(const Quantity& x, Index index, std::vector<int> shape)
{
    Numbers y = filled(shape, x.precision(), [&](std::size_t k) { return (*index)[k] < 0 ? 0 : x[std::size_t((*index)[k])]; });
    return operated({x}, std::move(y), Picked{std::move(index), std::move(shape)});
}

Quantity placedBy(const Quantity& x, Index index, std::vector<int> shape)
{
    const std::size_t places = Tensor::elements(shape);
    Placed rule{index, std::vector<int>(places + 1), {}, shape};
    for (const int j : *index)
        if (j >= 0) ++rule.first[std::size_t(j) + 1];
    std::partial_sum(rule.first.begin(), rule.first.end(), rule.first.begin());
    rule.those.resize(std::size_t(rule.first.back()));
    std::vector<int> next(rule.first.begin(), rule.first.end() - 1);
    for (std::size_t k = 0; k < index->size(); ++k)
        if ((*index)[k] >= 0) rule.those[std::size_t(next[std::size_t((*index)[k])]++)] = int(k);
    Numbers y = filled(shape, x.precision(), [&](std::size_t j) {
        double all = 0;
        for (int k = rule.first[j]; k < rule.first[j + 1]; ++k) all += x[std::size_t(rule.those[std::size_t(k)])];
        return all;
    });
    return operated({x}, std::move(y), std::move(rule));
}

void check(const std::vector<int>& index, std::size_t places, std::size_t elements, std::size_t expected)
{
    require(elements == expected,
            std::to_string(expected) + " elements are to be made of " + std::to_string(elements) + " places");
    for (const int i : index) require(i >= -1 && i < int(places), "there is no element " + std::to_string(i));
}

} // namespace

Quantity picked(const Quantity& x, std::vector<int> index, std::vector<int> shape)
{
    check(index, x.size(), index.size(), Tensor::elements(shape));
    return pickedBy(x, std::make_shared<const std::vector<int>>(std::move(index)), std::move(shape));
}

Quantity placed(const Quantity& x, std::vector<int> index, std::vector<int> shape)
{
    check(index, Tensor::elements(shape), index.size(), x.size());
    return placedBy(x, std::make_shared<const std::vector<int>>(std::move(index)), std::move(shape));
}

Quantity reshaped(const Quantity& x, std::vector<int> shape)
{
    require(Tensor::elements(shape) == x.size(), shapeText(x.shape()) + " has not the elements of " + shapeText(shape));
    Numbers y = x.value();
    y.shape = shape;
    return operated({x}, std::move(y), Reshaped{std::move(shape)});
}

} // namespace engine
