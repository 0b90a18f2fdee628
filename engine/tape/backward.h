#pragma once

#include "engine/tape/numbers.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace engine {

/// What the way back records, and how.
struct Backward {
    std::string prefix = "d";                      ///< the gradient of q is called "d" + q
    std::map<std::string, std::string> names = {}; ///< or as stands here
    std::vector<std::string> without = {};         ///< whose gradients nobody wants (targets, say): they dissolve
    std::string key = {};                          ///< of all its steps; empty: each step's is the id of what it makes
    std::string slopes = {};                       ///< f'(z) of a = f(z) is made, too, and called this + "a"; empty: it dissolves
    /// What a training's kernel has as the gradient of this id, where its numbers are wanted instead of the operators'.
    std::function<std::optional<Numbers>(const std::string& gradient)> numbers = {};
    bool coarse = false; ///< all in one step
    bool each = false;   ///< every number in a step of its own
    bool rounds = true;  ///< a round there is a round back, and what was made in it is there again

    std::string nameOf(const std::string& id) const
    {
        const auto found = names.find(id);
        return found == names.end() ? prefix + id : found->second;
    }
};

} // namespace engine
