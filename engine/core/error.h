#pragma once

#include <stdexcept>

namespace engine {

/// Something a person, a file or a parameter gave us cannot be used. what() is one line: what, where, what would be right.
class InputError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

} // namespace engine
