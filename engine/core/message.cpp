#include "engine/core/message.h"

#include "engine/core/quote.h"

#include <cctype>

namespace engine {

std::string inWords(const Message& message, const std::function<std::string(const std::string&)>& translate)
{
    if (!message.translatable) return printable(message.text); // it may come from a file, or be a file's name
    const std::string pattern = translate(message.text);
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool isPlace =
            pattern[i] == '%' && i + 1 < pattern.size() && std::isdigit(static_cast<unsigned char>(pattern[i + 1]));
        const auto part = isPlace ? std::size_t(pattern[i + 1] - '1') : message.parts.size();
        if (part < message.parts.size()) text += inWords(message.parts[part], translate), ++i;
        else text += pattern[i];
    }
    return text;
}

std::string inEnglish(const Message& message)
{
    return inWords(message, [](const std::string& text) { return text; });
}

} // namespace engine
