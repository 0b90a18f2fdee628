#include "engine/tape/operation.h"
#include "engine/tape/operators.h"

namespace engine {
namespace {

Quantity contracted(const Quantity& a, const Quantity& b);

/// y = Σ_j a[..., j] b[j, ...]: of vectors and matrices all products there are.
struct Contracted {
    Term byHand(const Operands& of, const Indices& at) const
    {
        const std::ptrdiff_t own = std::ptrdiff_t(of[0].shape().size()) - 1;
        Indices left(at.begin(), at.begin() + own), right(at.begin() + own, at.end());
        left.push_back(0), right.insert(right.begin(), 0);
        std::vector<Term> products;
        products.reserve(std::size_t(of[1].shape()[0]));
        for (int j = 0; j < of[1].shape()[0]; ++j) {
            left.back() = right.front() = j;
            products.push_back(of[0].term(left) * of[1].term(right));
        }
        return sum(std::move(products));
    }
    // of matrices da = G bᵀ, db = aᵀ G; a vector's is a row or a column of that
    std::optional<Quantity> pull(const Operands& of, std::size_t i, const Quantity&, const Quantity& G) const
    {
        const Quantity &a = of[0], &b = of[1];
        const bool rowA = a.shape().size() == 1, columnB = b.shape().size() == 1;
        if (rowA && columnB) return G * of[1 - i];
        if (i == 1) return rowA ? outer(a, G) : contracted(transposed(a), G);
        if (columnB) return outer(G, b);
        return rowA ? contracted(b, G) : contracted(G, transposed(b));
    }
};

Quantity contracted(const Quantity& a, const Quantity& b)
{
    std::vector<int> shape(a.shape().begin(), a.shape().end() - 1);
    shape.insert(shape.end(), b.shape().begin() + 1, b.shape().end());
    const std::size_t n = std::size_t(b.shape()[0]), columns = std::size_t(elementsFrom(b.shape(), 1));
    Numbers y = filled(std::move(shape), precisionOf({a, b}), [&](std::size_t element) {
        const std::size_t i = element / columns, k = element % columns;
        double all = 0;
        for (std::size_t j = 0; j < n; ++j) all += a[i * n + j] * b[j * columns + k];
        return all;
    });
    return operated({a, b}, std::move(y), Contracted());
}

void fit(bool holds, const char* what, const Quantity& a, const Quantity& b)
{
    require(holds, std::string(what) + ": " + shapeText(a.shape()) + " and " + shapeText(b.shape()) + " do not go together");
}

} // namespace

Quantity matmul(const Quantity& W, const Quantity& x)
{
    const auto &s = W.shape(), &t = x.shape();
    fit(s.size() == 2 && (t.size() == 1 || t.size() == 2) && s[1] == t[0], "matmul", W, x);
    return contracted(W, x);
}

Quantity dot(const Quantity& a, const Quantity& b)
{
    fit(a.shape().size() == 1 && a.shape() == b.shape(), "dot", a, b);
    return contracted(a, b);
}

Quantity mixed(const Quantity& a, const Quantity& V)
{
    fit(a.shape().size() == 1 && V.shape().size() == 2 && a.shape()[0] == V.shape()[0], "mixed", a, V);
    return contracted(a, V);
}

Quantity outer(const Quantity& a, const Quantity& b)
{
    fit(a.shape().size() == 1 && b.shape().size() == 1, "outer", a, b);
    return contracted(reshaped(a, {a.shape()[0], 1}), reshaped(b, {1, b.shape()[0]}));
}

} // namespace engine
