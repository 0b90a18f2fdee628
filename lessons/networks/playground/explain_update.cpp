#include "lessons/explaining.h"
#include "lessons/networks/playground/explain_terms.h"
#include "lessons/networks/playground/words.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lessons::playground {

using widgets::call;
using widgets::difference;
using widgets::operand;
using widgets::product;
using widgets::quotient;
using widgets::sum;
using widgets::Term;

namespace {

constexpr double Operations = 16; // that make the longest step: Adam's

/// What single precision added to `exact` on the way to `result`, if it would be seen. Never more than rounding can account
/// for: `reach` is the sum of all sizes that were rounded.
std::optional<Term> rounding(double exact, double reach, double result)
{
    constexpr double seen = 1e-6, unit = std::numeric_limits<float>::epsilon();
    const double off = result - exact;
    if (std::abs(off) <= seen * (std::abs(exact) + 0.1) || !(std::abs(off) <= unit * reach)) return {};
    Term term = operand(Words::tr("rounding"), float(off));
    term.rounds = true;
    return term;
}

/// The penalty's slope is added to the loss's.
Term punished(const engine::Penalty& penalty, const Mover& mover)
{
    const double w = mover.value.value;
    std::vector<Term> terms{mover.gradient};
    if (mover.punished && penalty.l1 != 0)
        terms.push_back(product({operand(QStringLiteral("l1"), penalty.l1), operand(QStringLiteral("sign"), (w > 0) - (w < 0))}));
    if (mover.punished && penalty.l2 != 0) terms.push_back(product({operand(QStringLiteral("l2"), penalty.l2), mover.value}));
    return terms.size() == 1 ? mover.gradient : sum(std::move(terms), QStringLiteral("g"));
}

/// m = β m + (1 - β) what; in single precision 1 - β has its own digits
Term average(const QString& name, const QString& memory, double beta, float before, const Term& what)
{
    const Term share = operand(QStringLiteral("1 − ") + memory, 1 - float(beta));
    return sum({product({operand(memory, beta), operand(name + QStringLiteral("′"), before)}), product({share, what})}, name);
}

/// m̂: the moment without the share of the zero that it began with.
Term corrected(const Term& moment, const QString& memory, double beta, std::int64_t count)
{
    const QString name = QStringLiteral("1/(1 − %1^%2)").arg(memory).arg(count);
    return product({moment, operand(name, float(1 / (1 - std::pow(beta, double(count)))))},
                   widgets::nameOf(moment) + QChar(0x302));
}

Term adam(const engine::Optimiser& o, const Mover& mover, const Term& g, std::int64_t count)
{
    const QString beta1 = QStringLiteral("β₁"), beta2 = QStringLiteral("β₂");
    const Term m = average(QStringLiteral("m"), beta1, o.beta1, mover.first, g);
    const Term v = average(QStringLiteral("v"), beta2, o.beta2, mover.second, product({g, g}, QStringLiteral("g²")));
    const Term root = call(QStringLiteral("sqrt"), {corrected(v, beta2, o.beta2, count)});
    return quotient(corrected(m, beta1, o.beta1, count), sum({root, operand(QStringLiteral("ε"), o.epsilon)}));
}

} // namespace

Term updated(const engine::Recipe& recipe, const Mover& mover, std::int64_t count)
{
    const engine::Optimiser& o = recipe.optimiser;
    const Term g = punished(recipe.penalty, mover);
    const auto way = [&] {
        if (o.kind == engine::Optimiser::Sgd) return g;
        if (o.kind == engine::Optimiser::Adam) return adam(o, mover, g, count);
        return sum({product({operand(QStringLiteral("μ"), o.momentum), operand(QStringLiteral("v′"), mover.first)}), g},
                   QStringLiteral("v"));
    };
    const Term step = product({operand(QStringLiteral("η"), o.rate), way()});
    const double reach = Operations * (std::abs(mover.value.value) + std::abs(valueOf(step)));
    return cameTo(difference(mover.value, step), reach, double(mover.after));
}

Term cameTo(Term exact, double reach, double result)
{
    const auto lost = rounding(copiedValue(exact), reach, result);
    return lost ? sum({std::move(exact), *lost}) : exact;
}

Term sumTo(std::vector<Term> terms, double result, const QString& name)
{
    double exact = 0, reach = 0;
    for (const Term& term : terms) {
        const double value = copiedValue(term);
        exact += value, reach += std::abs(value);
    }
    if (const auto lost = rounding(exact, double(terms.size()) * reach, result)) terms.push_back(*lost);
    return sum(std::move(terms), name);
}

bool isFinite(const Term& term)
{
    return std::isfinite(term.value) && std::all_of(term.of.begin(), term.of.end(), [](const Term& t) { return isFinite(t); });
}

} // namespace lessons::playground
