#include "engine/core/elementary.h"
#include "engine/tape/operation.h"
#include "engine/tape/operators.h"

#include <algorithm>

namespace engine {
namespace {

/// Where the largest of these n numbers is; of equal ones the first.
std::size_t largest(const Quantity& z, std::size_t first, std::size_t n)
{
    const auto begin = z.value().data.begin() + std::ptrdiff_t(first);
    return first + std::size_t(std::max_element(begin, begin + std::ptrdiff_t(n)) - begin);
}

/// The e^(z_j - m) of the last axis, beginning at an element.
struct Powers {
    std::vector<Term> terms;

    Powers(const Quantity& z, std::size_t first, std::size_t n)
    {
        const Term m = z.term(indicesOf(z.shape(), largest(z, first, n)));
        for (std::size_t j = first; j < first + n; ++j) terms.push_back(call("exp", {z.term(indicesOf(z.shape(), j)) - m}));
    }
};

double sumOfPowers(const Quantity& z, std::size_t first, std::size_t n)
{
    const double m = z[largest(z, first, n)];
    double all = 0;
    for (std::size_t j = first; j < first + n; ++j) all += portableExp(z[j] - m);
    return all;
}

struct Softmax {
    Term byHand(const Operands& of, const Indices& at) const
    {
        const std::size_t n = std::size_t(of[0].shape().back()), element = elementAt(of[0].shape(), at);
        Powers powers(of[0], element / n * n, n);
        Term own = powers.terms[element % n];
        return std::move(own) / sum(std::move(powers.terms));
    }
    // dz = p (G - Σ_j p_j G_j)
    std::optional<Quantity> pull(const Operands& of, std::size_t, const Quantity& made, const Quantity& G) const
    {
        const int axis = int(of[0].shape().size()) - 1;
        if (axis == 0) return made * (G - dot(made, G));
        return made * (G - spread(sum(made * G, axis), axis, made.shape().back()));
    }
};

struct CrossEntropy {
    int label;

    Term byHand(const Operands& of, const Indices&) const
    {
        const Quantity& y = of[0];
        const Term m = y.term({int(largest(y, 0, y.size()))});
        return call("log", {sum(std::move(Powers(y, 0, y.size()).terms))}) - (y.term({label}) - m);
    }
    // dy = G (softmax(y) - onehot(label))
    std::optional<Quantity> pull(const Operands& of, std::size_t, const Quantity&, const Quantity& G) const
    {
        Numbers hot(of[0].shape(), Precision::Any);
        hot.data[std::size_t(label)] = 1;
        return G * (softmax(of[0]) - Quantity(std::move(hot)));
    }
};

} // namespace

Quantity softmax(const Quantity& z)
{
    require(!z.shape().empty() && z.size() > 0, "softmax: a scalar has no axis");
    const std::size_t n = std::size_t(z.shape().back());
    Numbers p(z.shape(), z.precision());
    for (std::size_t first = 0; first < z.size(); first += n) {
        const double all = sumOfPowers(z, first, n), m = z[largest(z, first, n)];
        for (std::size_t j = first; j < first + n; ++j) p.data[j] = rounded(p.precision, portableExp(z[j] - m) / all);
    }
    return operated({z}, std::move(p), Softmax());
}

Quantity crossEntropy(const Quantity& y, int label)
{
    require(y.shape().size() == 1 && label >= 0 && label < y.shape()[0],
            "crossEntropy: " + shapeText(y.shape()) + " has no label " + std::to_string(label));
    const double m = y[largest(y, 0, y.size())], value = portableLog(sumOfPowers(y, 0, y.size())) - (y[std::size_t(label)] - m);
    return operated({y}, filled({}, y.precision(), [value](std::size_t) { return value; }), CrossEntropy{label});
}

Quantity meanSquared(const Quantity& y, const Quantity& t) { return mean(square(y - t)); }
Quantity hinge(const Quantity& y, const Quantity& t) { return mean(relu(1 - t * y)); }

Quantity multiHinge(const Quantity& y, int label)
{
    require(y.shape().size() == 1 && label >= 0 && label < y.shape()[0],
            "multiHinge: " + shapeText(y.shape()) + " has no label " + std::to_string(label));
    std::vector<int> others;
    for (int j = 0; j < y.shape()[0]; ++j)
        if (j != label) others.push_back(j);
    const int count = int(others.size());
    return sum(relu(1 + picked(y, std::move(others), {count}) - element(y, {label}))) / Quantity(double(y.size()));
}

} // namespace engine
