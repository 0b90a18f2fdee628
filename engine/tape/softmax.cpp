#include "engine/tape/operators.h"
#include "engine/tape/scores.h"
#include "engine/tape/sequences.h"

namespace engine {
namespace {

struct Softmax {
    Seen seen;

    Term byHand(const Operands& of, const Indices& at) const
    {
        const std::size_t element = elementAt(of[0].shape(), at);
        const ScoreRow row(of[0], element, seen);
        if (!row.sees(element)) return 0;
        return call("exp", {row.term(element) - row.term(row.largest())}) / sum(row.powers());
    }
    // dz = p (G - Σ_j p_j G_j)
    std::optional<Quantity> pull(const Operands& of, std::size_t, const Quantity& made, const Quantity& G) const
    {
        const int axis = int(of[0].shape().size()) - 1;
        if (axis == 0) return made * (G - dot(made, G));
        return made * (G - spread(sum(made * G, axis), axis, made.shape().back()));
    }
};

struct LargestAlone {
    Term byHand(const Operands& of, const Indices& at) const
    {
        const std::size_t element = elementAt(of[0].shape(), at);
        return element == ScoreRow(of[0], element, {}).largest() ? 1 : 0;
    }
    std::optional<Quantity> pull(const Operands&, std::size_t, const Quantity&, const Quantity& G) const { return G; }
};

struct CrossEntropy {
    int label;

    Term byHand(const Operands& of, const Indices&) const
    {
        const ScoreRow row(of[0], 0, {});
        return call("log", {sum(row.powers())}) - (of[0].term({label}) - row.term(row.largest()));
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

Quantity softmax(const Quantity& z, Seen seen)
{
    require(!z.shape().empty() && z.size() > 0, "softmax: a scalar has no axis");
    require(seen.empty() || seen.size() == z.size(), "softmax: it should be said of each score whether it is seen");
    Numbers p(z.shape(), z.precision());
    for (std::size_t first = 0; first < z.size(); first += std::size_t(z.shape().back())) {
        const ScoreRow row(z, first, seen);
        if (row.largest() == first + row.n) continue; // nothing is seen
        const double all = row.sumOfPowers(), m = z[row.largest()];
        row.each([&](std::size_t j) { p.data[j] = rounded(p.precision, portableExp(z[j] - m) / all); });
    }
    return operated({z}, std::move(p), Softmax{std::move(seen)});
}

Quantity softmax(const Quantity& z) { return softmax(z, {}); }

Quantity largestAlone(const Quantity& p)
{
    return operated({p}, filled(p.shape(), p.precision(), [&p](std::size_t i) { return i == ScoreRow(p, i, {}).largest(); }),
                    LargestAlone{});
}

Quantity crossEntropy(const Quantity& y, int label)
{
    require(y.shape().size() == 1 && label >= 0 && label < y.shape()[0],
            "crossEntropy: " + shapeText(y.shape()) + " has no label " + std::to_string(label));
    const ScoreRow row(y, 0, {});
    const double value = portableLog(row.sumOfPowers()) - (y[std::size_t(label)] - y[row.largest()]);
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
