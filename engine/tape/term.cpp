#include "engine/tape/term.h"

#include <algorithm>
#include <cmath>

namespace engine {
namespace {

Term compound(Term::Kind kind, std::vector<Term> of, std::string name = {})
{
    Term term;
    term.kind = kind, term.of = std::move(of), term.name = std::move(name);
    return term;
}

/// a, and b behind it: of one sum or product where they have no names of their own.
Term joined(Term::Kind kind, Term a, Term b)
{
    const auto open = [kind](const Term& term) { return term.kind == kind && term.name.empty(); };
    if (!open(a)) {
        std::vector<Term> of; // a list in braces would copy it
        of.reserve(2), of.push_back(std::move(a));
        a = compound(kind, std::move(of));
    }
    if (open(b)) a.of.insert(a.of.end(), std::make_move_iterator(b.of.begin()), std::make_move_iterator(b.of.end()));
    else a.of.push_back(std::move(b));
    return a;
}

Term several(Term::Kind kind, std::vector<Term> of, std::string name)
{
    if (of.size() != 1) return compound(kind, std::move(of), std::move(name));
    Term one = std::move(of[0]);
    return name.empty() ? one : called(std::move(one), std::move(name));
}

double called(const std::string& function, const std::vector<double>& x)
{
    if (function == "abs") return std::abs(x[0]);
    if (function == "cos") return std::cos(x[0]);
    if (function == "erf") return std::erf(x[0]);
    if (function == "exp") return std::exp(x[0]);
    if (function == "log") return std::log(x[0]);
    if (function == "max") return *std::max_element(x.begin(), x.end());
    if (function == "min") return *std::min_element(x.begin(), x.end());
    if (function == "round") return std::nearbyint(x[0]);
    if (function == "sin") return std::sin(x[0]);
    if (function == "sqrt") return std::sqrt(x[0]);
    if (function == "tanh") return std::tanh(x[0]);
    return std::nan("");
}

void collect(const Term& term, std::vector<const Term*>& into)
{
    if (term.kind == Term::Element) into.push_back(&term);
    for (const Term& part : term.of) collect(part, into);
}

} // namespace

Term operator+(Term a, Term b) { return joined(Term::Sum, std::move(a), std::move(b)); }
Term operator-(Term a, Term b) { return compound(Term::Difference, {std::move(a), std::move(b)}); }
Term operator*(Term a, Term b) { return joined(Term::Product, std::move(a), std::move(b)); }
Term operator/(Term a, Term b) { return compound(Term::Quotient, {std::move(a), std::move(b)}); }
Term sum(std::vector<Term> of, std::string name) { return several(Term::Sum, std::move(of), std::move(name)); }
Term product(std::vector<Term> of, std::string name) { return several(Term::Product, std::move(of), std::move(name)); }

Term call(std::string function, std::vector<Term> of)
{
    Term term = compound(Term::Call, std::move(of));
    term.function = std::move(function);
    return term;
}

Term called(Term term, std::string name)
{
    if (term.kind != Term::Element) term.name = std::move(name); // an element has its name
    return term;
}

bool isMeasured(const Term& term) { return term.measured || std::any_of(term.of.begin(), term.of.end(), isMeasured); }

double valueOf(const Term& term)
{
    std::vector<double> of;
    of.reserve(term.of.size());
    for (const Term& t : term.of) of.push_back(valueOf(t));
    double all = term.kind == Term::Product ? 1 : 0;
    switch (term.kind) {
    case Term::Number:
    case Term::Element: return term.value;
    case Term::Sum:
        for (const double x : of) all += x;
        return all;
    case Term::Product:
        for (const double x : of) all *= x;
        return all;
    case Term::Difference: return of[0] - of[1];
    case Term::Quotient: return of[0] / of[1];
    case Term::Call: return called(term.function, of);
    }
    return 0;
}

std::vector<const Term*> elementsOf(const Term& term)
{
    std::vector<const Term*> list;
    collect(term, list);
    return list;
}

} // namespace engine
