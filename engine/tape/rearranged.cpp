#include "engine/tape/operation.h"
#include "engine/tape/operators.h"

#include <algorithm>
#include <numeric>

namespace engine {
namespace {

/// One behind the other in row-major order.
struct Joined {
    std::vector<int> shape;

    Term byHand(const Operands& of, const Indices& at) const
    {
        std::size_t element = elementAt(shape, at), k = 0;
        while (element >= of[k].size()) element -= of[k++].size();
        return of[k].term(indicesOf(of[k].shape(), element));
    }
    std::optional<Quantity> pull(const Operands& of, std::size_t i, const Quantity&, const Quantity& G) const
    {
        std::vector<int> index(of[i].size());
        std::size_t before = 0;
        for (std::size_t k = 0; k < i; ++k) before += of[k].size();
        std::iota(index.begin(), index.end(), int(before));
        return picked(G, std::move(index), of[i].shape());
    }
};

Quantity joined(const std::vector<Quantity>& all, std::vector<int> shape)
{
    Numbers y(shape, precisionOf(all));
    std::size_t next = 0;
    for (const Quantity& q : all)
        for (const double x : q.value().data) y.data[next++] = rounded(y.precision, x);
    return operated(all, std::move(y), Joined{std::move(shape)});
}

} // namespace

Quantity row(const Quantity& x, int i)
{
    require(!x.shape().empty() && i >= 0 && i < x.shape()[0], shapeText(x.shape()) + " has no row " + std::to_string(i));
    std::vector<int> shape(x.shape().begin() + 1, x.shape().end()), index(Tensor::elements(shape));
    std::iota(index.begin(), index.end(), i * int(index.size()));
    return picked(x, std::move(index), std::move(shape));
}

Quantity element(const Quantity& x, const Indices& at)
{
    bool inside = at.size() == x.shape().size();
    for (std::size_t axis = 0; inside && axis < at.size(); ++axis) inside = at[axis] >= 0 && at[axis] < x.shape()[axis];
    require(inside, shapeText(x.shape()) + " has no such element");
    return picked(x, {int(elementAt(x.shape(), at))}, {});
}

Quantity stacked(const std::vector<Quantity>& all)
{
    require(!all.empty(), "nothing is to be stacked");
    for (const Quantity& q : all)
        require(q.shape() == all[0].shape(), "stacked: " + shapeText(q.shape()) + " on " + shapeText(all[0].shape()));
    std::vector<int> shape{int(all.size())};
    shape.insert(shape.end(), all[0].shape().begin(), all[0].shape().end());
    return joined(all, std::move(shape));
}

Quantity concatenated(const std::vector<Quantity>& all)
{
    require(!all.empty() && !all[0].shape().empty(), "concatenated: there should be vectors, matrices, ...");
    std::vector<int> shape = all[0].shape();
    shape[0] = 0;
    for (const Quantity& q : all) {
        const auto& s = q.shape();
        require(s.size() == shape.size() && std::equal(s.begin() + 1, s.end(), shape.begin() + 1),
                "concatenated: " + shapeText(s) + " behind " + shapeText(all[0].shape()));
        shape[0] += s[0];
    }
    return joined(all, std::move(shape));
}

Quantity transposed(const Quantity& matrix)
{
    require(matrix.shape().size() == 2, "transposed: " + shapeText(matrix.shape()) + " is no matrix");
    const int rows = matrix.shape()[0], columns = matrix.shape()[1];
    std::vector<int> index(matrix.size());
    for (int i = 0; i < rows * columns; ++i) index[std::size_t(i)] = i % rows * columns + i / rows;
    return picked(matrix, std::move(index), {columns, rows});
}

Quantity spread(const Quantity& x, int axis, int n)
{
    require(axis >= 0 && axis <= int(x.shape().size()) && n > 0,
            shapeText(x.shape()) + " cannot be spread along axis " + std::to_string(axis));
    std::vector<int> shape = x.shape();
    shape.insert(shape.begin() + axis, n);
    const int inner = elementsFrom(x.shape(), axis);
    std::vector<int> index(x.size() * std::size_t(n));
    for (int k = 0; k < int(index.size()); ++k) index[std::size_t(k)] = k / (inner * n) * inner + k % inner;
    return picked(x, std::move(index), std::move(shape));
}

} // namespace engine
