#include "engine/tape/quantity.h"

#include "engine/tape/operation.h"

#include <algorithm>

namespace engine {
namespace {

/// Arithmetic from outside.
struct Own {
    ByHand arithmetic;

    Term byHand(const Operands&, const Indices& at) const { return arithmetic(at); }
    std::optional<Quantity> pull(const Operands&, std::size_t, const Quantity&, const Quantity&) const { return {}; }
};

struct NumbersOf {
    Term byHand(const Operands& of, const Indices& at) const { return of[0].term(at); }
    std::optional<Quantity> pull(const Operands&, std::size_t, const Quantity&, const Quantity& G) const { return G; }
};

bool comesOfMeasured(const Operation* operation)
{
    return operation && std::ranges::any_of(operation->operands(), &Quantity::isMeasured);
}

} // namespace

Quantity::Quantity(double number, const char* name)
    : Quantity(Made{name, -1, std::make_shared<const Numbers>(Numbers::scalar(number, Precision::Any)), nullptr})
{
}

Quantity::Quantity(Numbers value, ByHand byHand)
    : Quantity(std::move(value), byHand ? std::make_shared<const OperationOf<Own>>(Operands{}, Own{std::move(byHand)}) : nullptr)
{
}

Quantity::Quantity(Numbers value, std::shared_ptr<const Operation> operation)
    : Quantity(Made{{}, -1, std::make_shared<const Numbers>(std::move(value)), operation, comesOfMeasured(operation.get())})
{
}

Quantity marked(Quantity quantity, bool measured)
{
    if (!measured || quantity.isMeasured()) return quantity;
    Quantity::Made made = *quantity.m_made;
    made.measured = true;
    return Quantity(std::move(made));
}

Quantity measured(Numbers value) { return marked(Quantity(std::move(value)), true); }

Term Quantity::term(const Indices& at) const
{
    if (!isRecorded() && m_made->operation) return m_made->operation->byHand(at);
    Term term(value().data[elementAt(shape(), at)], m_made->id, precision());
    if (isRecorded()) term.kind = Term::Element, term.at = at, term.making = m_made->making;
    term.measured = isMeasured();
    return term;
}

Term Quantity::behind(const Indices& at) const { return m_made->operation ? m_made->operation->byHand(at) : term(at); }

bool Quantity::isLeaf(const Indices& at) const
{
    const Term own = behind(at);
    return isLeaf() || (own.kind == Term::Element && own.name == id() && own.at == at);
}

Quantity byHand(const Term& term, std::optional<double> value)
{
    return marked({Numbers::scalar(value.value_or(valueOf(term))), [term](const Indices&) { return term; }}, isMeasured(term));
}

Quantity byHand(std::vector<Term> terms)
{
    std::vector<double> values;
    for (const Term& term : terms) values.push_back(valueOf(term));
    const bool measured = std::ranges::any_of(terms, isMeasured);
    return marked(
        {Numbers::vector(std::move(values)), [all = std::move(terms)](const Indices& at) { return all[std::size_t(at[0])]; }},
        measured);
}

Quantity numbersOf(Numbers value, const Quantity& arithmetic)
{
    require(value.shape == arithmetic.shape(),
            "numbersOf: the numbers are " + shapeText(value.shape) + ", the arithmetic is " + shapeText(arithmetic.shape()));
    // of an operator's result the operator itself goes on: its gradient is then made of these numbers
    if (!arithmetic.isRecorded() && arithmetic.operation())
        return marked({std::move(value), arithmetic.m_made->operation}, arithmetic.isMeasured());
    return operated({arithmetic}, std::move(value), NumbersOf{});
}

Operation::~Operation()
{
    // A chain of a thousand steps must not be a recursion of a thousand calls: what it held is let go one by one.
    static thread_local Operands* waiting = nullptr;
    if (waiting) {
        waiting->insert(waiting->end(), m_of.begin(), m_of.end());
        return;
    }
    waiting = &m_of;
    while (!m_of.empty()) {
        const Quantity last = std::move(m_of.back());
        m_of.pop_back();
    }
    waiting = nullptr;
}

Precision precisionOf(const Operands& of)
{
    Precision finest = Precision::Any;
    for (const Quantity& q : of) finest = std::max(finest, q.precision());
    return finest;
}

int elementsFrom(const std::vector<int>& shape, int axis)
{
    int elements = 1;
    for (std::size_t i = std::size_t(axis); i < shape.size(); ++i) elements *= shape[i];
    return elements;
}

Shape pictureShape(const Quantity& x)
{
    const std::vector<int>& s = x.shape();
    require(s.size() == 3, shapeText(s) + " is no picture of channels, rows and columns");
    return {s[0], s[1], s[2]};
}

void require(bool holds, const std::string& what)
{
    if (!holds) throw InputError(what);
}

Indices indicesOf(const std::vector<int>& shape, std::size_t element)
{
    Indices at(shape.size());
    for (std::size_t axis = shape.size(); axis-- > 0;) {
        at[axis] = int(element % std::size_t(shape[axis]));
        element /= std::size_t(shape[axis]);
    }
    return at;
}

std::size_t elementAt(const std::vector<int>& shape, const Indices& at)
{
    std::size_t element = 0;
    for (std::size_t axis = 0; axis < shape.size(); ++axis) element = element * std::size_t(shape[axis]) + std::size_t(at[axis]);
    return element;
}

std::string shapeText(const std::vector<int>& shape)
{
    if (shape.empty()) return "a scalar";
    std::string words;
    for (const int length : shape) words.append(words.empty() ? "" : " x ").append(std::to_string(length));
    return words;
}

} // namespace engine
