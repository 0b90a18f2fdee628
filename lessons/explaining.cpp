#include "lessons/explaining.h"

#include <cmath>
#include <functional>

namespace lessons {
namespace {

using engine::Term;

void forEachOperand(Term& term, const std::function<void(Term&)>& act)
{
    if (term.isOperand()) act(term);
    for (Term& part : term.of) forEachOperand(part, act);
}

/// What the copied text of a term comes to: the shortest digits of a float are not all of it.
double copiedValue(Term term)
{
    forEachOperand(term, [](Term& operand) { operand.value = widgets::textOf(operand).toDouble(); });
    return valueOf(term);
}

void spellOut(Term& behind, double value)
{
    constexpr double Close = 1e-6; // a tenth of what a reader may be off
    if (std::abs(copiedValue(behind) - value) <= Close * (std::abs(value) + 0.1)) return;
    forEachOperand(behind, [](Term& operand) { operand.precision = engine::Precision::Double; });
}

} // namespace

void spellOut(widgets::Explanation& explanation)
{
    spellOut(explanation.behind, explanation.value.value);
    if (explanation.slope) spellOut(explanation.slope->behind, explanation.slope->value.value);
}

int decimalsOf(double value, int most) { return value == std::round(value) ? 0 : most; }

} // namespace lessons
