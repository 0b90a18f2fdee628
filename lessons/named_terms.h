#pragma once

#include "widgets/explain/explanation.h"

// Arithmetic in a lesson's own words. A mechanism on a tape has no use for it: there names and places follow from what is made.
namespace widgets {

using engine::Term;

template <class Number> Term operand(const QString& name, Number value, const QString& region = {}, int step = -1)
{
    using enum engine::Precision;
    constexpr auto precision = std::is_same_v<Number, float> ? Float : std::is_same_v<Number, double> ? Double : Any;
    Term term(double(value), name.toStdString(), precision);
    term.place = region.toStdString(), term.step = step;
    return term;
}

/// As it is said: a sum of one thing stays a sum. These are objects, so that the engine's functions are not found beside them.
inline Term compound(Term::Kind kind, std::vector<Term> of, const QString& name, const QString& function = {})
{
    Term term;
    term.kind = kind, term.of = std::move(of), term.name = name.toStdString(), term.function = function.toStdString();
    return term;
}
inline constexpr auto sum = [](std::vector<Term> of, const QString& name = {}) {
    return compound(Term::Sum, std::move(of), name);
};
inline constexpr auto product = [](std::vector<Term> of, const QString& name = {}) {
    return compound(Term::Product, std::move(of), name);
};
inline constexpr auto difference = [](Term from, Term what, const QString& name = {}) {
    return compound(Term::Difference, {std::move(from), std::move(what)}, name);
};
inline constexpr auto quotient = [](Term above, Term below, const QString& name = {}) {
    return compound(Term::Quotient, {std::move(above), std::move(below)}, name);
};
inline constexpr auto call = [](const QString& function, std::vector<Term> of, const QString& name = {}) {
    return compound(Term::Call, std::move(of), name, function);
};

} // namespace widgets

namespace lessons {

using widgets::call, widgets::difference, widgets::operand, widgets::product, widgets::quotient, widgets::sum;

} // namespace lessons
