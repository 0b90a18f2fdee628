#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace widgets {

/// The arithmetic behind a number, with the values that it had: a number, or something done with others. A tree of these
/// prints as the rows of a card, as text that a calculator takes, and as TeX.
struct Term {
    enum Kind { Operand, Sum, Difference, Product, Quotient, Call };

    Kind kind = Operand;
    QString name;         ///< "kernel[1,2]": what a reader calls it; empty if it has no name
    double value = 0;     ///< of an operand
    QString text;         ///< of an operand: the value, exact
    QString region;       ///< where the number stands in the picture, if it does
    int step = -1;        ///< at which step it stands there; -1: the one that is explained
    bool rounds = false;  ///< what single precision added: not worth a row where it does not show
    QString function;     ///< of a call: abs, cos, erf, exp, log (natural), max, min, sin, sqrt or tanh
    std::vector<Term> of; ///< what the sum, the product ... is of
};

/// A leaf. A float needs fewer digits than a double to read back to the same bits.
Term operand(const QString& name, float value, const QString& region = {}, int step = -1);
Term operand(const QString& name, double value, const QString& region = {}, int step = -1);
Term operand(const QString& name, int value, const QString& region = {}, int step = -1);
Term sum(std::vector<Term> of, const QString& name = {});
Term difference(Term from, Term what, const QString& name = {});
Term product(std::vector<Term> of, const QString& name = {});
Term quotient(Term above, Term below, const QString& name = {});
Term call(const QString& function, std::vector<Term> of, const QString& name = {});

/// What it comes to, in double.
double valueOf(const Term& term);
/// "3 * -0.5 + tanh(0.25)": exact, with nothing left out; Python's math module reads it as it is.
QString textOf(const Term& term);
QString texOf(const Term& term);
/// The operands that stand somewhere in the picture, from left to right.
std::vector<Term> standing(const Term& term);

/// One number and the sum behind it.
struct Explanation {
    QString region;      ///< whose number it is
    QString what, where; ///< "output", "row 16, column 16": for a person
    QString symbol;      ///< what the copy calls it: "y[16,16]"
    QString tex;         ///< "y_{16,16}"
    Term value;          ///< the number itself: an operand
    Term behind;         ///< what makes it; of an input, a parameter or a random draw an operand with its own value
    QString origin = {}; ///< of those: what it is, in a few words
    int decimals = 2;    ///< that the picture shows of it

    /// How the loss changes with it.
    struct Slope {
        QString symbol, tex; ///< "dL/dw[0,1,2]", "\\partial L / \\partial w_{12}"
        Term value, behind;
    };
    std::optional<Slope> slope = {};
};

/// "y[16,16] = 7 * -1 + 48 * 0 + ... + 0 = 482", and in a second line the slope if there is one.
QString textOf(const Explanation& explanation);
QString texOf(const Explanation& explanation);

/// "weight[0,1,2]" as "weight" and {0, 1, 2}; "neuron[0,3][7,9]" as "neuron" and {0, 3, 7, 9}.
struct RegionName {
    QString name;
    std::vector<int> at;

    explicit RegionName(const QString& id);
    /// The id as it came.
    const QString& id() const { return m_id; }

private:
    QString m_id;
};

} // namespace widgets
