#pragma once

#include "engine/tape/numbers.h"

#include <string>
#include <vector>

namespace engine {

/// Arithmetic by hand: a number, an element of a quantity, or something done with others. What a card shows, what a calculator
/// and TeX get, and what a kernel is tested against.
///
/// A number and an element are both what `widgets::Term` calls an operand: its `text` is the shortest that reads back to `value`
/// in `precision`, its `region` is `place`, and `step` is as there. The tape leaves both to who knows the picture: of an element
/// they are its id and `Tape::stepOf()`.
struct Term {
    enum Kind { Number, Element, Sum, Difference, Product, Quotient, Call };

    Kind kind = Number;
    Precision precision = Precision::Double; ///< of a number or an element: how many digits it needs
    int making = -1;                         ///< of an element: of which making of the quantity
    int step = -1;                           ///< at which it stands in the picture; -1: the one that is explained
    double value = 0;                        ///< of a number or an element
    std::string name;     ///< of an element its quantity's id; of all else what a reader calls it, if anything (UTF-8)
    Indices at;           ///< of an element: which
    std::string place;    ///< the region where it stands in the picture, if it does
    std::string function; ///< of a call: abs, erf, exp, log (natural), max, min, sin, cos, sqrt or tanh
    std::vector<Term> of; ///< what the sum, the product ... is of

    Term() = default;
    Term(double number, std::string called = {}) : value(number), name(std::move(called)) {}
};

/// Sums of sums and products of products without names are one sum and one product.
Term operator+(Term a, Term b);
Term operator-(Term a, Term b);
Term operator*(Term a, Term b);
Term operator/(Term a, Term b);
/// A sum or product of one thing is that thing.
Term sum(std::vector<Term> of, std::string name = {});
Term product(std::vector<Term> of, std::string name = {});
Term call(std::string function, std::vector<Term> of);
/// Gives a part the name under which a card works it out first: "z".
Term called(Term term, std::string name);

/// What it comes to, in double.
double valueOf(const Term& term);
/// The elements in it, from left to right.
std::vector<const Term*> elementsOf(const Term& term);

} // namespace engine
