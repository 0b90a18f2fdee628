#include "engine/tape/operation.h"
#include "engine/tape/operators.h"

namespace engine {
namespace {

/// place(k) for each of n elements.
template <class Place> std::vector<int> indexOf(std::size_t n, Place place)
{
    std::vector<int> index(n);
    for (int k = 0; k < int(n); ++k) index[std::size_t(k)] = place(k);
    return index;
}

/// Of elements with n along one axis, and `inner` along those behind it: their places where that axis has gone.
std::vector<int> withoutAxis(std::size_t elements, int n, int inner)
{
    return indexOf(elements, [=](int k) { return k / (inner * n) * inner + k % inner; });
}

} // namespace

Quantity row(const Quantity& x, int i)
{
    require(!x.shape().empty() && i >= 0 && i < x.shape()[0], shapeText(x.shape()) + " has no row " + std::to_string(i));
    const int n = elementsFrom(x.shape(), 1);
    return picked(x, indexOf(std::size_t(n), [=](int k) { return i * n + k; }), {x.shape().begin() + 1, x.shape().end()});
}

Quantity element(const Quantity& x, const Indices& at)
{
    bool inside = at.size() == x.shape().size();
    for (std::size_t axis = 0; inside && axis < at.size(); ++axis) inside = at[axis] >= 0 && at[axis] < x.shape()[axis];
    require(inside, shapeText(x.shape()) + " has no such element");
    return picked(x, {int(elementAt(x.shape(), at))}, {});
}

Quantity transposed(const Quantity& matrix)
{
    require(matrix.shape().size() == 2, "transposed: " + shapeText(matrix.shape()) + " is no matrix");
    const int rows = matrix.shape()[0], columns = matrix.shape()[1];
    return picked(matrix, indexOf(matrix.size(), [=](int i) { return i % rows * columns + i / rows; }), {columns, rows});
}

Quantity spread(const Quantity& x, int axis, int n)
{
    require(axis >= 0 && axis <= int(x.shape().size()) && n > 0,
            shapeText(x.shape()) + " cannot be spread along axis " + std::to_string(axis));
    std::vector<int> shape = x.shape();
    shape.insert(shape.begin() + axis, n);
    return picked(x, withoutAxis(x.size() * std::size_t(n), n, elementsFrom(x.shape(), axis)), std::move(shape));
}

Quantity sum(const Quantity& x, int axis)
{
    require(axis >= 0 && axis < int(x.shape().size()), shapeText(x.shape()) + " has no axis " + std::to_string(axis));
    std::vector<int> shape = x.shape();
    const int n = shape[std::size_t(axis)], inner = elementsFrom(shape, axis + 1);
    shape.erase(shape.begin() + axis);
    return placed(x, withoutAxis(x.size(), n, inner), std::move(shape));
}

Quantity mean(const Quantity& all) { return sum(all) / Quantity(double(all.size())); }
Quantity mean(const Quantity& x, int axis) { return sum(x, axis) / Quantity(double(x.shape()[std::size_t(axis)])); }

} // namespace engine
