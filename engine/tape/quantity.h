#pragma once

#include "engine/tape/term.h"

#include <functional>
#include <memory>
#include <optional>

namespace engine {

class Operation;

/// An element as arithmetic over elements of other quantities.
using ByHand = std::function<Term(const Indices&)>;

/// A tensor in a computation: made by a kernel, explained by hand, and perhaps with a name. A value to copy: it shares what it
/// holds. A scalar has no axes.
class Quantity {
public:
    /// A number written in a program, with the name a reader knows it by: Quantity(0.5, "τ").
    Quantity(double number, const char* name = "");
    /// Numbers with arithmetic of one's own; without, a leaf. backward() ends here: gradients need an operator.
    Quantity(Numbers value, ByHand byHand = nullptr);
    Quantity(Numbers value, std::shared_ptr<const Operation> operation);

    const Numbers& value() const { return *m_made->value; }
    const std::vector<int>& shape() const { return value().shape; }
    std::size_t size() const { return value().size(); }
    Precision precision() const { return value().precision; }
    double operator[](std::size_t i) const { return value().data[i]; }

    /// An element in somebody else's arithmetic: its name and value, or what makes it if it has no name.
    Term term(const Indices& at) const;
    /// The arithmetic behind an element; a leaf's is itself.
    Term behind(const Indices& at) const;
    /// Nothing makes it: a parameter, an input, a draw.
    bool isLeaf() const { return !m_made->operation; }
    /// The same of one element: those that a partial remake leaves alone may be leaves.
    bool isLeaf(const Indices& at) const;

    /// Taken with a clock, or made of such a number: no other run has the same bits.
    bool isMeasured() const { return m_made->measured; }

    /// Its name on the tape, and which making of that name it is; empty and -1 if it is on no tape.
    const std::string& id() const { return m_made->id; }
    int making() const { return m_made->making; }
    bool isRecorded() const { return m_made->making >= 0; }
    /// Equal for copies, and for nothing else.
    const void* identity() const { return m_made.get(); }
    /// Null for a leaf.
    const Operation* operation() const { return m_made->operation.get(); }

private:
    friend class Tape;
    friend Quantity numbersOf(Numbers value, const Quantity& arithmetic);
    friend Quantity marked(Quantity quantity, bool measured);
    struct Made {
        std::string id;
        int making = -1;
        std::shared_ptr<const Numbers> value;
        std::shared_ptr<const Operation> operation;
        bool measured = false;
    };
    explicit Quantity(Made made) : m_made(std::make_shared<const Made>(std::move(made))) {}

    std::shared_ptr<const Made> m_made;
};

/// Numbers that a clock gave, such as GFLOP/s: a leaf.
Quantity measured(Numbers value);

/// A scalar, and a vector, that this arithmetic makes. (`value`, if a simulation has computed it: it may differ in the last bit)
Quantity byHand(const Term& term, std::optional<double> value = {});
Quantity byHand(std::vector<Term> terms);

/// The numbers of another computation (a training's kernel) with this arithmetic.
Quantity numbersOf(Numbers value, const Quantity& arithmetic);

} // namespace engine
