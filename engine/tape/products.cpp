#include "engine/tape/operation.h"
#include "engine/tape/operators.h"

namespace engine {
namespace {

/// The products of a sum, by hand.
template <class Pair> Term sumOf(int n, Pair pair)
{
    std::vector<Term> products;
    products.reserve(std::size_t(n));
    for (int j = 0; j < n; ++j) products.push_back(pair(j));
    return sum(std::move(products));
}

/// With the column if there is one.
Indices with(int j, const Indices& at) { return at.size() > 1 ? Indices{j, at[1]} : Indices{j}; }

struct MatMul {
    Term byHand(const Operands& of, const Indices& at) const
    {
        return sumOf(of[0].shape()[1], [&](int j) { return of[0].term({at[0], j}) * of[1].term(with(j, at)); });
    }
    // dW = G xᵀ, dx = Wᵀ G
    std::optional<Quantity> pull(const Operands& of, std::size_t i, const Quantity&, const Quantity& G) const
    {
        if (i == 1) return matmul(transposed(of[0]), G);
        return G.shape().size() == 1 ? outer(G, of[1]) : matmul(G, transposed(of[1]));
    }
};

struct Dot {
    Term byHand(const Operands& of, const Indices&) const
    {
        return sumOf(of[0].shape()[0], [&](int j) { return of[0].term({j}) * of[1].term({j}); });
    }
    std::optional<Quantity> pull(const Operands& of, std::size_t i, const Quantity&, const Quantity& G) const
    {
        return G * of[1 - i];
    }
};

struct Mixed {
    Term byHand(const Operands& of, const Indices& at) const
    {
        return sumOf(of[0].shape()[0], [&](int i) { return of[0].term({i}) * of[1].term({i, at[0]}); });
    }
    // da = V G, dV = a Gᵀ
    std::optional<Quantity> pull(const Operands& of, std::size_t i, const Quantity&, const Quantity& G) const
    {
        return i == 0 ? matmul(of[1], G) : outer(of[0], G);
    }
};

void fit(bool holds, const char* what, const Quantity& a, const Quantity& b)
{
    require(holds, std::string(what) + ": " + shapeText(a.shape()) + " and " + shapeText(b.shape()) + " do not go together");
}

} // namespace

Quantity matmul(const Quantity& W, const Quantity& x)
{
    const auto &s = W.shape(), &t = x.shape();
    fit(s.size() == 2 && (t.size() == 1 || t.size() == 2) && s[1] == t[0], "matmul", W, x);
    const std::size_t n = std::size_t(s[1]), columns = t.size() == 2 ? std::size_t(t[1]) : 1;
    Numbers y =
        filled(t.size() == 2 ? std::vector{s[0], t[1]} : std::vector{s[0]}, precisionOf({W, x}), [&](std::size_t element) {
            const std::size_t i = element / columns, k = element % columns;
            double all = 0;
            for (std::size_t j = 0; j < n; ++j) all += W[i * n + j] * x[j * columns + k];
            return all;
        });
    return operated({W, x}, std::move(y), MatMul());
}

Quantity dot(const Quantity& a, const Quantity& b)
{
    fit(a.shape().size() == 1 && a.shape() == b.shape(), "dot", a, b);
    Numbers y = filled({}, precisionOf({a, b}), [&](std::size_t) {
        double all = 0;
        for (std::size_t j = 0; j < a.size(); ++j) all += a[j] * b[j];
        return all;
    });
    return operated({a, b}, std::move(y), Dot());
}

Quantity mixed(const Quantity& a, const Quantity& V)
{
    fit(a.shape().size() == 1 && V.shape().size() == 2 && a.shape()[0] == V.shape()[0], "mixed", a, V);
    const std::size_t width = std::size_t(V.shape()[1]);
    Numbers y = filled({int(width)}, precisionOf({a, V}), [&](std::size_t j) {
        double all = 0;
        for (std::size_t i = 0; i < a.size(); ++i) all += a[i] * V[i * width + j];
        return all;
    });
    return operated({a, V}, std::move(y), Mixed());
}

Quantity outer(const Quantity& a, const Quantity& b)
{
    fit(a.shape().size() == 1 && b.shape().size() == 1, "outer", a, b);
    return matmul(reshaped(a, {a.shape()[0], 1}), reshaped(b, {1, b.shape()[0]}));
}

} // namespace engine
