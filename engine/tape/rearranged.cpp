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

/// What lies in front of an axis, its length and what lies behind it, as one number each.
struct Axis {
    int outer = 1, n, inner;

    Axis(const std::vector<int>& shape, int axis)
    {
        require(axis >= 0 && axis < int(shape.size()), shapeText(shape) + " has no axis " + std::to_string(axis));
        for (int i = 0; i < axis; ++i) outer *= shape[std::size_t(i)];
        n = shape[std::size_t(axis)], inner = elementsFrom(shape, axis + 1);
    }
    std::size_t size() const { return std::size_t(outer) * std::size_t(n) * std::size_t(inner); }
    /// Of each element: its index along the axis.
    std::vector<int> indices() const
    {
        return indexOf(size(), [this](int k) { return k / inner % n; });
    }
};

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

Quantity sliced(const Quantity& x, int axis, int first, int count)
{
    const Axis from(x.shape(), axis);
    require(first >= 0 && count > 0 && first + count <= from.n,
            shapeText(x.shape()) + " has no slice of " + std::to_string(count) + " from " + std::to_string(first) + " on");
    std::vector<int> shape = x.shape();
    shape[std::size_t(axis)] = count;
    const int wide = from.n * from.inner, narrow = count * from.inner;
    const auto place = [=, inner = from.inner](int k) { return k / narrow * wide + first * inner + k % narrow; };
    return picked(x, indexOf(Tensor::elements(shape), place), shape);
}

Quantity concatenated(const std::vector<Quantity>& all, int axis)
{
    require(!all.empty(), "nothing is to be concatenated");
    std::vector<Quantity> flat;
    std::vector<int> shape = all[0].shape(), firsts{0}, widths;
    const Axis like(shape, axis);
    for (const Quantity& q : all) {
        const std::vector<int>& s = q.shape();
        shape[std::size_t(axis)] = int(s.size()) == int(shape.size()) ? s[std::size_t(axis)] : 0;
        require(s == shape, "concatenated: " + shapeText(s) + " beside " + shapeText(all[0].shape()));
        widths.push_back(s[std::size_t(axis)] * like.inner), firsts.push_back(firsts.back() + int(q.size()));
        flat.push_back(reshaped(q, {int(q.size())}));
    }
    std::vector<int> index;
    for (int i = 0; i < like.outer; ++i)
        for (std::size_t k = 0; k < all.size(); ++k)
            for (int j = 0; j < widths[k]; ++j) index.push_back(firsts[k] + i * widths[k] + j);
    shape[std::size_t(axis)] = int(index.size()) / (like.outer * like.inner);
    return picked(concatenated(flat), std::move(index), std::move(shape));
}

Quantity everywhere(const Quantity& v, int axis, const std::vector<int>& shape)
{
    const Axis along(shape, axis);
    require(v.shape() == std::vector<int>{along.n},
            shapeText(v.shape()) + " does not go along axis " + std::to_string(axis) + " of " + shapeText(shape));
    return picked(v, along.indices(), shape);
}

Quantity sum(const Quantity& x, int axis)
{
    const Axis over(x.shape(), axis);
    std::vector<int> shape = x.shape();
    shape.erase(shape.begin() + axis);
    return placed(x, withoutAxis(x.size(), over.n, over.inner), std::move(shape));
}

Quantity sumForEach(const Quantity& x, int axis)
{
    const Axis along(x.shape(), axis);
    return placed(x, along.indices(), {along.n});
}
Quantity meanForEach(const Quantity& x, int axis)
{
    const Axis along(x.shape(), axis);
    return sumForEach(x, axis) / Quantity(double(along.outer) * along.inner);
}

Quantity mean(const Quantity& all) { return sum(all) / Quantity(double(all.size())); }
Quantity mean(const Quantity& x, int axis)
{
    const Axis over(x.shape(), axis);
    return sum(x, axis) / Quantity(double(over.n));
}

} // namespace engine
