#include "engine/tape/operation.h"
#include "engine/tape/operators.h"

namespace engine {
namespace {

struct Sum {
    Term byHand(const Operands& of, const Indices&) const
    {
        std::vector<Term> terms;
        terms.reserve(of[0].size());
        for (std::size_t i = 0; i < of[0].size(); ++i) terms.push_back(of[0].term(indicesOf(of[0].shape(), i)));
        return sum(std::move(terms));
    }
    std::optional<Quantity> pull(const Operands& of, std::size_t, const Quantity&, const Quantity& G) const
    {
        return picked(G, std::vector<int>(of[0].size()), of[0].shape());
    }
};

} // namespace

Quantity sum(const Quantity& all)
{
    Numbers y = filled({}, all.precision(), [&](std::size_t) {
        double total = 0;
        for (const double x : all.value().data) total += x;
        return total;
    });
    return operated({all}, std::move(y), Sum());
}

Quantity mean(const Quantity& all) { return sum(all) / Quantity(double(all.size())); }

Quantity sum(const Quantity& x, int axis)
{
    require(axis >= 0 && axis < int(x.shape().size()), shapeText(x.shape()) + " has no axis " + std::to_string(axis));
    std::vector<int> shape = x.shape();
    const int n = shape[std::size_t(axis)], inner = elementsFrom(shape, axis + 1);
    shape.erase(shape.begin() + axis);
    std::vector<int> index(x.size());
    for (int k = 0; k < int(index.size()); ++k) index[std::size_t(k)] = k / (inner * n) * inner + k % inner;
    return placed(x, std::move(index), std::move(shape));
}

Quantity mean(const Quantity& x, int axis)
{
    Quantity total = sum(x, axis);
    return total / Quantity(double(x.shape()[std::size_t(axis)]));
}

} // namespace engine
