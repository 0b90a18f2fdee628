#pragma once

#include "engine/core/message.h"

#include <stdexcept>

namespace engine {

/// Something a person, a file or a parameter gave us cannot be used. One line: what, where, what would be right; in English as
/// what(), in the language of who reads it from message().
class InputError : public std::runtime_error {
public:
    explicit InputError(Message message) : std::runtime_error(inEnglish(message)), m_message(std::move(message)) {}
    const Message& message() const { return m_message; }

private:
    Message m_message;
};

} // namespace engine
