#pragma once

#include "widgets/views/view.h"

namespace widgets {

/// A net as what flows through it: for each of its parts a body as high as the picture's side that leaves it, and as wide as its
/// number of channels, both on scales of powers of two. Vectors of one length; on their axis stand the names of the parts.
struct Silhouette {
    std::string named; ///< in the glossary: its name, and what is what as its note
    std::string sides, channels;
    std::string made; ///< a vector: bodies are solid as far as it is made
    double stretch = 1;
    bool spare = false;
    QString field = {}; ///< that a click on body k sets to k + 1
    QString hint = {};  ///< what that does: "look inside"
    QString back = {};  ///< in words, if the field is to become 0 again: by a click on them, or Esc
};
ViewPtr silhouette(Silhouette what);

} // namespace widgets
