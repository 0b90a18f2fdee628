#include "widgets/explain/rounding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace widgets {
namespace {

using engine::Term;

struct RoundingWords {
    Q_DECLARE_TR_FUNCTIONS(views)
};

/// What a term comes to as it is read, and how many roundings of what size it takes to come there.
struct Rounded {
    double value, reach;
};

/// The value of an operand's text: the shortest digits of a float are those of another double.
double readBack(const Term& operand)
{
    if (operand.precision != engine::Precision::Float || !std::isfinite(operand.value)) return operand.value;
    std::array<char, 32> text{};
    const char* end = std::to_chars(text.data(), text.data() + text.size(), float(operand.value)).ptr;
    double read = 0;
    std::from_chars(text.data(), end, read);
    return read;
}

Rounded rounded(const Term& term, bool asRead);

Rounded called(const Term& term, const std::vector<Rounded>& of)
{
    std::vector<Term> operands;
    for (const Rounded& r : of) operands.emplace_back(r.value);
    const double x = of[0].value, y = engine::valueOf(engine::call(term.function, std::move(operands)));
    double slope = 1, most = 0;
    if (term.function == "exp") slope = y;
    if (term.function == "log") slope = 1 / x;
    if (term.function == "sqrt") slope = y > 0 ? 0.5 / y : 0;
    if (term.function == "tanh") slope = 1 - y * y;
    for (const Rounded& r : of) most = std::max(most, r.reach);
    return {y, most * std::abs(slope) + 4 * std::abs(y)};
}

/// (Running error analysis to first order: Higham, "Accuracy and Stability of Numerical Algorithms", 2002, 3.3)
Rounded rounded(const Term& term, bool asRead)
{
    if (term.isOperand()) {
        const double read = asRead ? readBack(term) : term.value;
        return {read, std::abs(read)};
    }
    std::vector<Rounded> of;
    for (const Term& part : term.of) of.push_back(rounded(part, asRead));
    if (term.kind == Term::Call) return called(term, of);
    if (of.empty()) return {engine::valueOf(term), 0};
    Rounded all = of[0];
    double sizes = std::abs(all.value);
    for (std::size_t i = 1; i < of.size(); ++i) {
        const Rounded a = all, b = of[i];
        switch (term.kind) {
        case Term::Difference: all = {a.value - b.value, a.reach + b.reach}; break;
        case Term::Product: all = {a.value * b.value, a.reach * std::abs(b.value) + b.reach * std::abs(a.value)}; break;
        case Term::Quotient:
            all.value = a.value / b.value;
            all.reach = (a.reach + b.reach * std::abs(all.value)) / std::abs(b.value);
            break;
        default: all = {a.value + b.value, a.reach + b.reach};
        }
        sizes += std::abs(b.value);
    }
    const bool adds = term.kind == Term::Sum || term.kind == Term::Difference;
    all.reach += adds ? double(of.size()) * sizes : double(of.size()) * std::abs(all.value);
    return all;
}

} // namespace

Term settled(Term exact, double result)
{
    constexpr double Seen = 1e-6, Unit = std::numeric_limits<float>::epsilon();
    if (exact.isOperand()) return exact;
    const auto cannotBeSeen = [&](const Rounded& r) { return Unit * r.reach <= Seen * (std::abs(r.value) + 0.1); };
    if (cannotBeSeen(rounded(exact, false))) return exact; // without asking how each is read
    const auto [value, reach] = rounded(exact, true);
    const double off = result - value;
    if (std::abs(off) <= Seen * (std::abs(value) + 0.1) || !(std::abs(off) <= Unit * reach)) return exact;
    Term lost = Term(float(off), RoundingWords::tr("rounding").toStdString(), engine::Precision::Float);
    lost.rounds = true;
    if (exact.kind != Term::Sum) return engine::sum({std::move(exact), std::move(lost)});
    exact.of.push_back(std::move(lost));
    return exact;
}

bool isFinite(const Term& term)
{
    return std::isfinite(term.value) && std::all_of(term.of.begin(), term.of.end(), [](const Term& t) { return isFinite(t); });
}

} // namespace widgets
