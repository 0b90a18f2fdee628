#pragma once

#include <functional>
#include <string>
#include <vector>

namespace engine {

/// A sentence for a person, not yet in any language: an English text with %1, %2, ... and what takes their places, which is a
/// text that is the same everywhere (a name, a number, a path) or a sentence in its turn.
struct Message {
    Message() = default;
    Message(std::string verbatim) : text(std::move(verbatim)) {}
    Message(const char* verbatim) : text(verbatim) {}
    Message(int number) : text(std::to_string(number)) {}
    Message(long number) : text(std::to_string(number)) {}
    Message(std::size_t number) : text(std::to_string(number)) {}

    /// What takes the places of %1, %2, ...
    template <class... Parts> Message with(const Parts&... those) &&
    {
        parts = {Message(those)...};
        return std::move(*this);
    }
    bool empty() const { return text.empty(); }
    bool operator==(const Message&) const = default;

    std::string text;
    std::vector<Message> parts = {};
    bool translatable = false;
};

/// A sentence that lupdate finds: message("messages", "there is no file '%1'").with(path).
inline Message message(const char* /*context*/, const char* text)
{
    Message made(text);
    made.translatable = true;
    return made;
}

/// The sentence, with each text of it as `translate` says it.
std::string inWords(const Message& message, const std::function<std::string(const std::string&)>& translate);
std::string inEnglish(const Message& message);

} // namespace engine
