#pragma once

#include "widgets/views/view.h"

namespace widgets {

/// Counts that differ by orders of magnitude: for each a line of words and a bar as long as its logarithm. The words, at the left
/// and the right, are name and note of "local.line" in the glossary (see Sentence). Without the height those between the first
/// and the last are left out.
struct Orders {
    std::vector<std::string> ids;
    std::set<std::string> others = {}; ///< quantities in the words
};
ViewPtr orders(Orders what);

/// The bar that says what the colours of a quantity mean; `most` is the number at its ends. Its card leads to the quantity: there
/// is none while `veil` hides that.
struct ColourKey {
    std::string of, most;
    QString veil = {};
};
ViewPtr colourKey(ColourKey what);

} // namespace widgets
