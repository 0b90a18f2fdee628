#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace engine {

/// How the characters of a text are bytes. Auto is UTF-8 or UTF-16, whichever it is; what is neither must be named.
enum class Encoding { Auto, Utf8, Utf16, Gb18030, Latin1 };

/// "UTF-8", "GB18030": for a person.
const char* nameOf(Encoding encoding);

/// For bytes of a text: Auto if they are UTF-8 or UTF-16, or else what they are most likely.
Encoding likelyEncoding(std::string_view bytes);

/// Turns bytes that come in blocks into UTF-8. What is no character becomes the byte 0xFF, which no text in UTF-8 has.
class Decoder {
public:
    /// Looks at how a file begins: at its byte order mark, or, for UTF-16 without one, at where its zero bytes are. Bytes that
    /// are named UTF-16 and have no mark are little-endian unless their zeros say otherwise.
    Decoder(Encoding asked, std::string_view beginning);

    /// Never Auto.
    Encoding encoding() const { return m_encoding; }
    /// The next bytes as UTF-8; a character that is cut waits for the rest, unless these are the last.
    std::string take(std::string_view bytes, bool last);

private:
    std::string fromUtf16(std::string_view bytes, bool last);
    std::string fromGb18030(std::string_view bytes, bool last);

    struct Closed {
        void operator()(void* converter) const;
    };
    Encoding m_encoding;
    bool m_bigEndian = false;
    std::size_t m_mark = 0; ///< bytes of the mark that are still to come
    std::string m_rest;     ///< of a character that was cut
    std::unique_ptr<void, Closed> m_converter;
};

} // namespace engine
