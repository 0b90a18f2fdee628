#pragma once

#include "engine/tape/numbers.h"

#include <string>
#include <vector>

namespace engine {

/// Arithmetic by hand: a number, an element of a quantity, or something done with others. What a card shows, what a calculator
/// and TeX get, and what a kernel is tested against. Its leaves, the operands, are printed with as many digits as it takes to
/// read back to `value` in `precision`. Where one stands in the picture is said by who knows the picture.
struct Term {
    enum Kind { Number, Element, Sum, Difference, Product, Quotient, Call };

    Kind kind = Number;
    Precision precision = Precision::Any; ///< of an operand
    bool rounds = false;                  ///< what single precision added: not worth a row where it does not show
    bool measured = false;                ///< of an operand: taken with a clock, or worked out from such a number
    int making = -1;                      ///< of an element: of which making of the quantity
    int step = -1;                        ///< at which it stands in the picture; -1: the one that is explained
    double value = 0;                     ///< of an operand
    std::string name;     ///< of an element its quantity's id; of all else what a reader calls it, if anything (UTF-8)
    Indices at;           ///< of an element: which
    std::string place;    ///< the region where it stands in the picture, if it does
    std::string function; ///< of a call: abs, erf, exp, log (natural), max, min, round (half to even), sin, cos,
                          ///< sqrt or tanh
    std::vector<Term> of; ///< what the sum, the product ... is of

    Term() = default;
    Term(double number, std::string called = {}, Precision written = Precision::Any)
        : precision(written), value(number), name(std::move(called))
    {
    }

    bool isOperand() const { return kind == Number || kind == Element; }
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

/// Whether a measured number is in it.
bool isMeasured(const Term& term);
/// What it comes to, in double.
double valueOf(const Term& term);
/// The elements in it, from left to right.
std::vector<const Term*> elementsOf(const Term& term);

} // namespace engine
