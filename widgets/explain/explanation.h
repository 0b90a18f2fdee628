#pragma once

#include "engine/tape/term.h"

#include <QString>

#include <optional>

namespace widgets {

/// What a reader calls it: "kernel[1,2]"; empty if it has no name.
QString nameOf(const engine::Term& term);
/// "3 * -0.5 + tanh(0.25)": exact, with nothing left out; Python's math module reads it as it is.
QString textOf(const engine::Term& term);
QString texOf(const engine::Term& term);
/// "1 / (1 + e^(−0.5))": to be read, with so many decimals; parts with a name are their number.
QString readable(const engine::Term& term, int decimals);
/// The operands that stand somewhere in the picture, from left to right.
std::vector<engine::Term> standing(const engine::Term& term);

/// One number and the sum behind it.
struct Explanation {
    QString region;      ///< whose number it is
    QString what, where; ///< "output", "row 16, column 16": for a person
    QString symbol;      ///< what the copy calls it: "y[16,16]"
    QString tex;         ///< "y_{16,16}"
    engine::Term value;  ///< the number itself: an operand
    engine::Term behind; ///< what makes it; of an input, a parameter or a random draw an operand with its own value
    QString origin = {}; ///< of those: what it is, in a few words
    int decimals = 2;    ///< that the picture shows of it

    /// How the loss changes with it.
    struct Slope {
        QString symbol, tex; ///< "dL/dw[0,1,2]", "\\partial L / \\partial w_{12}"
        engine::Term value, behind;
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
