#pragma once

#include <string>
#include <vector>

namespace engine {

/// Something that must hold, with how far it is from holding.
struct Check {
    std::string name;
    double error = 0, bound = 0;

    bool passed() const { return error <= bound; }
};

/// The engine's self-examination, for `tensorscope check`: gradients of every layer, activation and loss against central
/// differences in double, float against double, the same bits for any number of threads. Takes about a second.
std::vector<Check> runChecks();

} // namespace engine
