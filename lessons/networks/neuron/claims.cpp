#include "lessons/claim.h"
#include "lessons/networks/neuron/params.h"
#include "lessons/networks/neuron/words.h"

#include <algorithm>
#include <cmath>

namespace lessons::neuron {
namespace {

constexpr const char* Functions[] = {"linear", "relu", "leaky-relu", "tanh", "logistic"};

std::vector<engine::Change> drawn(int seed)
{
    return {{"x", "random"},
            {"w", "random"},
            {"inputs", std::to_string(2 + seed / 5 % 5)},
            {"b", engine::textOf((seed % 101 - 50) / 10.0)},
            {"activation", Functions[seed % 5]}};
}

/// The definitions, as they stand in a book.
double defined(const std::string& f, double z)
{
    if (f == "relu") return std::max(0.0, z);
    if (f == "leaky-relu") return z > 0 ? z : 0.01 * z;
    if (f == "tanh") return std::tanh(z);
    return f == "logistic" ? 1 / (1 + std::exp(-z)) : z;
}

/// How far the activity is from f(Σ w x + b), relative to that.
Measured offHand(const Session& session, int step)
{
    const engine::Values values = session.values(step);
    const auto x = numbersNamed(values, "x"), w = numbersNamed(values, "w");
    double z = numberNamed(values, "b");
    for (std::size_t i = 0; i < x.size(); ++i) z += w[i] * x[i];
    const double a = defined(engine::find(session.fields(), "activation").text(), z);
    return std::abs(numberNamed(values, "a") - a) / (std::abs(a) + 0.1);
}

} // namespace

std::vector<Claim> claims()
{
    return {{.id = "by-hand",
             .sentence = Words::tr("The activity is f(Σ w x + b), as one works it out by hand."),
             .seeds = 1000,
             .varied = drawn,
             .read = offHand,
             .each = true,
             .bound = atMost(1e-6),
             .seconds = 0.1}};
}

} // namespace lessons::neuron
