#include "engine/tape/losses.h"

#include "engine/tape/scores.h"

#include <algorithm>
#include <cmath>

namespace engine {
namespace {

struct LogSoftmax {
    Term byHand(const Operands& of, const Indices& at) const
    {
        const ScoreRow row(of[0], elementAt(of[0].shape(), at), {});
        return of[0].term(at) - row.term(row.largest()) - call("log", {sum(row.powers())});
    }
    // dz = G - p Σ_j G_j
    std::optional<Quantity> pull(const Operands& of, std::size_t, const Quantity&, const Quantity& G) const
    {
        const int axis = int(of[0].shape().size()) - 1;
        if (axis == 0) return G - softmax(of[0]) * sum(G);
        return G - softmax(of[0]) * spread(sum(G, axis), axis, of[0].shape().back());
    }
};

/// A number at each element that only depends on which side of its kink z is.
struct Step {
    double (*of)(double);

    Term byHand(const Operands& operands, const Indices& at) const
    {
        return of(operands[0].value().data[elementAt(operands[0].shape(), at)]);
    }
    std::optional<Quantity> pull(const Operands&, std::size_t, const Quantity&, const Quantity&) const { return {}; }
};
Quantity step(const Quantity& z, double (*of)(double))
{
    return operated({z}, filled(z.shape(), z.precision(), [&](std::size_t i) { return of(z[i]); }), Step{of});
}

struct Absolute {
    Term byHand(const Operands& of, const Indices& at) const { return call("abs", {of[0].term(at)}); }
    std::optional<Quantity> pull(const Operands& of, std::size_t, const Quantity&, const Quantity& G) const
    {
        return G * step(of[0], [](double z) { return double((z > 0) - (z < 0)); });
    }
};

struct TimesOwnLog {
    Term byHand(const Operands& of, const Indices& at) const
    {
        const Term t = of[0].term(at);
        return valueOf(t) > 0 ? t * call("log", {t}) : t;
    }
    // d/dt t log t = log t + 1
    std::optional<Quantity> pull(const Operands& of, std::size_t, const Quantity&, const Quantity& G) const
    {
        return G * (log(of[0]) + 1);
    }
};

/// max(0, z), with the slope 1 at 0.
struct NotBelow {
    Term byHand(const Operands& of, const Indices& at) const { return call("max", {Term(0), of[0].term(at)}); }
    std::optional<Quantity> pull(const Operands& of, std::size_t, const Quantity&, const Quantity& G) const
    {
        return G * step(of[0], [](double z) { return double(z >= 0); });
    }
};

void requireDistributions(const char* loss, const Quantity& y, const Quantity& t)
{
    require(y.shape().size() == 1 && y.shape() == t.shape() && y.size() > 0, loss + (": " + shapeText(y.shape())) +
                                                                                 " outputs and " + shapeText(t.shape()) +
                                                                                 " targets: both should be one vector");
}

} // namespace

Quantity logSoftmax(const Quantity& z)
{
    require(!z.shape().empty() && z.size() > 0, "logSoftmax: a scalar has no axis");
    Numbers made(z.shape(), z.precision());
    for (std::size_t first = 0; first < z.size(); first += std::size_t(z.shape().back())) {
        const ScoreRow row(z, first, {});
        const double m = z[row.largest()], all = portableLog(row.sumOfPowers());
        row.each([&](std::size_t j) { made.data[j] = rounded(made.precision, z[j] - m - all); });
    }
    return operated({z}, std::move(made), LogSoftmax());
}

Quantity absolute(const Quantity& z)
{
    return operated({z}, filled(z.shape(), z.precision(), [&](std::size_t i) { return std::abs(z[i]); }), Absolute());
}

Quantity timesOwnLog(const Quantity& t)
{
    const auto kernel = [&](std::size_t i) { return t[i] > 0 ? t[i] * portableLog(t[i]) : 0; };
    return operated({t}, filled(t.shape(), t.precision(), kernel), TimesOwnLog());
}

Quantity meanAbsolute(const Quantity& y, const Quantity& t) { return mean(absolute(y - t)); }

Quantity perceptron(const Quantity& y, const Quantity& t)
{
    const Quantity wrong = -(t * y);
    Numbers above = filled(wrong.shape(), wrong.precision(), [&](std::size_t i) { return std::max(0.0, wrong[i]); });
    return mean(operated({wrong}, std::move(above), NotBelow()));
}

Quantity softCrossEntropy(const Quantity& y, const Quantity& t)
{
    requireDistributions("softCrossEntropy", y, t);
    return -dot(t, logSoftmax(y));
}

Quantity smoothed(int label, int m, double smoothing, const std::vector<double>& classWeights)
{
    require(label >= 0 && label < m, "smoothed: " + std::to_string(m) + " classes have no label " + std::to_string(label));
    require(smoothing >= 0 && smoothing <= 1, "smoothed: smoothing should be 0 to 1");
    require(classWeights.empty() || int(classWeights.size()) == m, "smoothed: there should be one weight per class");
    return filled({m}, Precision::Any, [&](std::size_t j) {
        return (classWeights.empty() ? 1 : classWeights[j]) * ((1 - smoothing) * (int(j) == label) + smoothing / m);
    });
}

Quantity crossEntropy(const Quantity& y, const std::vector<int>& labels, const LossOptions& how)
{
    require(y.shape().size() == 2 && y.shape()[0] == int(labels.size()),
            "crossEntropy: " + shapeText(y.shape()) + " outputs for " + std::to_string(labels.size()) + " labels");
    const int m = y.shape()[1];
    std::vector<Quantity> targets;
    double all = 0;
    for (const int label : labels) {
        const bool counts = label != how.ignored;
        const Quantity nothing(Numbers({m}, Precision::Any));
        targets.push_back(counts ? smoothed(label, m, how.smoothing, how.classWeights) : nothing);
        if (counts) all += how.classWeights.empty() ? 1 : how.classWeights[std::size_t(label)];
    }
    return -sum(stacked(targets) * logSoftmax(y)) / Quantity(all > 0 ? all : 1, "Σ w");
}

Quantity divergence(const Quantity& y, const Quantity& t)
{
    requireDistributions("divergence", y, t);
    return sum(timesOwnLog(t)) - dot(t, logSoftmax(y));
}

Quantity distillation(const Quantity& y, const Quantity& t, double temperature, bool scaled)
{
    requireDistributions("distillation", y, t);
    require(temperature > 0, "distillation: a temperature should be above 0");
    const Quantity T(temperature, "T"), soft = softCrossEntropy(y / T, softmax(t / T));
    return scaled ? T * T * soft : soft;
}

} // namespace engine
