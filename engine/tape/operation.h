#pragma once

#include "engine/core/error.h"
#include "engine/nn/form.h"
#include "engine/tape/quantity.h"

#include <optional>

namespace engine {

using Operands = std::vector<Quantity>;

/// How a quantity comes of others: its arithmetic by hand, and what its gradient gives to theirs.
class Operation {
public:
    explicit Operation(Operands of) : m_of(std::move(of)) {}
    virtual ~Operation();
    Operation(const Operation&) = delete;
    Operation& operator=(const Operation&) = delete;

    const Operands& operands() const { return m_of; }
    /// The arithmetic of one element over elements of the operands.
    virtual Term byHand(const Indices& at) const = 0;
    /// What the gradient of what was made (G = ∂L/∂made) adds to that of an operand; made of operators, so that it has its own
    /// kernel and arithmetic. Nothing if it does not depend on the operand, or not smoothly anywhere.
    virtual std::optional<Quantity> pull(std::size_t operand, const Quantity& made, const Quantity& G) const = 0;
    /// f'(z) of an activation f: what its pull is G times, worth a name.
    virtual std::optional<Quantity> slope(const Quantity& /*made*/) const { return {}; }

private:
    Operands m_of;
};

/// The operation of a rule, which is any struct with
///     Term byHand(const Operands& of, const Indices& at) const;
///     std::optional<Quantity> pull(const Operands& of, std::size_t operand, const Quantity& made, const Quantity& G) const;
template <class Rule> class OperationOf : public Operation {
public:
    OperationOf(Operands of, Rule rule) : Operation(std::move(of)), m_rule(std::move(rule)) {}

    Term byHand(const Indices& at) const override { return m_rule.byHand(operands(), at); }
    std::optional<Quantity> pull(std::size_t operand, const Quantity& made, const Quantity& G) const override
    {
        return m_rule.pull(operands(), operand, made, G);
    }
    std::optional<Quantity> slope(const Quantity& made) const override
    {
        if constexpr (requires { m_rule.slope(operands(), made); }) return m_rule.slope(operands(), made);
        else return {};
    }

private:
    [[no_unique_address]] Rule m_rule;
};

/// What an operator returns: a kernel's numbers, and the rule behind them.
template <class Rule> Quantity operated(Operands of, Numbers value, Rule rule)
{
    return {std::move(value), std::make_shared<const OperationOf<Rule>>(std::move(of), std::move(rule))};
}

/// The precision of what comes of these.
Precision precisionOf(const Operands& of);
/// Fills numbers of this shape element by element, each rounded once.
template <class Element> Numbers filled(std::vector<int> shape, Precision precision, Element element)
{
    Numbers made(std::move(shape), precision);
    for (std::size_t i = 0; i < made.size(); ++i) made.data[i] = rounded(precision, element(i));
    return made;
}

/// How many elements the axes from this one on have together.
int elementsFrom(const std::vector<int>& shape, int axis);

/// Of a quantity {C, H, W}, as layers have it; refuses any other.
Shape pictureShape(const Quantity& x);

/// Throws InputError with `what` in front if it does not hold.
void require(bool holds, const std::string& what);

} // namespace engine
