#pragma once

#include "widgets/explain/explanation.h"

namespace widgets {

constexpr int AllDigits = 0, AllDecimals = -1;

/// An operand as it is printed, and where it stands in the picture.
struct Part {
    QString text, name;
    QString region;
    int step = -1;
};

/// One line of a sum: factors and their product, or a number by its name.
struct ExplainRow {
    QString name;              ///< empty: the factors speak
    std::vector<Part> factors; ///< what is multiplied, or the one number
    QString result;
    double amount = 0;   ///< the result, as far as it is printed
    bool isZero = false; ///< adds nothing
};

/// The rows of a sum, or the operands of another expression; a rule; what they make.
struct ExplainBlock {
    std::vector<ExplainRow> rows;
    QString label; ///< of the result: "sum", "tanh(z)", "w - η × g"
    QString result;
    bool adds = false; ///< whether the printed results of the rows add up to the printed result
    int decimals = 0;  ///< of the rows; AllDecimals: each has all it needs
};

/// How an arithmetic is printed: parts with a name and long sums first, each a block of its own, then what is done with them. A
/// result has `decimals` decimals, or more if it is small, so that it has as many significant `digits`; operands have at least
/// one more, and so many that what is printed adds up. AllDigits: everything has all of them.
std::vector<ExplainBlock> blocksOf(const engine::Term& value, const engine::Term& behind, int decimals, int digits);

/// What the rows from `from` to before `to` come to, as they are printed.
QString foldedSum(const ExplainBlock& block, std::size_t from, std::size_t to);

} // namespace widgets
