#include "engine/data/encoding.h"

#include "engine/core/error.h"
#include "engine/data/utf8.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <iconv.h>
#include <optional>

namespace engine {
namespace {

constexpr char NoCharacter = '\xFF';

void append(std::string& text, char32_t c)
{
    const auto put = [&text](char32_t byte) { text += char(static_cast<unsigned char>(byte)); };
    const auto more = [&put, c](int shift) { put(0x80 | ((c >> shift) & 0x3F)); };
    if (c < 0x80) put(c);
    else if (c < 0x800) put(0xC0 | (c >> 6)), more(0);
    else if (c < 0x10000) put(0xE0 | (c >> 12)), more(6), more(0);
    else put(0xF0 | (c >> 18)), more(12), more(6), more(0);
}

/// 0x80 to 0x9F as Windows-1252 has them: who says Latin-1 means that, and nobody means the control characters.
constexpr std::array<char16_t, 32> Windows1252{
    0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178};

std::string fromLatin1(std::string_view bytes)
{
    std::string text;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        append(text, byte >= 0x80 && byte < 0xA0 ? Windows1252[byte - 0x80U] : char32_t(byte));
    }
    return text;
}

/// Of UTF-16 without a mark: digits, separators and ends of lines have a zero before or behind them. True is big-endian.
std::optional<bool> orderByZeros(std::string_view bytes)
{
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < bytes.size(); ++i) zeros[i % 2] += bytes[i] == '\0';
    const std::size_t pairs = bytes.size() / 2, most = std::max(zeros[0], zeros[1]), least = std::min(zeros[0], zeros[1]);
    if (pairs == 0 || 2 * most < pairs || 10 * least > most) return {};
    return zeros[0] > zeros[1];
}

} // namespace

const char* nameOf(Encoding encoding)
{
    constexpr std::array<const char*, 5> names{"UTF-8", "UTF-8", "UTF-16", "GB18030", "Latin-1"};
    return names[std::size_t(encoding)];
}

/// Chinese in GB 2312 is pairs of bytes from 0xA1 on; letters with accents stand alone among others.
Encoding likelyEncoding(std::string_view bytes)
{
    if (Decoder(Encoding::Auto, bytes).encoding() == Encoding::Utf16) return Encoding::Auto;
    const auto byte = [bytes](std::size_t i) { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U; };
    const std::size_t end = bytes.size() - std::min<std::size_t>(bytes.size(), 4); // a character may be cut there
    if (isUtf8(bytes.substr(0, bytes.find_last_of('\n') + 1)) && (end > 1000 || isUtf8(bytes))) return Encoding::Auto;
    std::size_t pairs = 0, singles = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        if (byte(i) >= 0xA1 && byte(i + 1) >= 0xA1) ++pairs, ++i;
        else if (byte(i) >= 0x80) ++singles;
    return pairs > singles ? Encoding::Gb18030 : Encoding::Latin1;
}

void Decoder::Closed::operator()(void* converter) const { iconv_close(converter); }

Decoder::Decoder(Encoding asked, std::string_view beginning) : m_encoding(asked)
{
    const bool little = beginning.starts_with("\xFF\xFE"), big = beginning.starts_with("\xFE\xFF");
    const auto order = little || big ? std::optional(big) : orderByZeros(beginning);
    if (asked == Encoding::Auto) m_encoding = order ? Encoding::Utf16 : Encoding::Utf8;
    m_bigEndian = order.value_or(false);
    if (m_encoding == Encoding::Utf16 && (little || big)) m_mark = 2;
    if (m_encoding == Encoding::Utf8 && beginning.starts_with("\xEF\xBB\xBF")) m_mark = 3;
    if (m_encoding != Encoding::Gb18030) return;
    iconv_t converter = iconv_open("UTF-8", "GB18030");
    if (converter == iconv_t(-1)) // NOLINT: that is how iconv says it
        throw InputError(message("messages", "GB18030 cannot be read on this computer; save the table as UTF-8"));
    m_converter.reset(converter);
}

std::string Decoder::take(std::string_view bytes, bool last)
{
    const std::size_t mark = std::min(m_mark, bytes.size());
    m_mark -= mark;
    bytes.remove_prefix(mark);
    if (m_encoding == Encoding::Utf8) return std::string(bytes);
    if (m_encoding == Encoding::Latin1) return fromLatin1(bytes);
    const std::string whole = m_rest.append(bytes);
    m_rest.clear();
    return m_encoding == Encoding::Utf16 ? fromUtf16(whole, last) : fromGb18030(whole, last);
}

std::string Decoder::fromUtf16(std::string_view bytes, bool last)
{
    std::string text;
    std::size_t at = 0;
    const auto unit = [&](std::size_t i) {
        const auto first = static_cast<unsigned char>(bytes[i]), second = static_cast<unsigned char>(bytes[i + 1]);
        return char32_t(m_bigEndian ? first << 8 | second : second << 8 | first);
    };
    for (; at + 2 <= bytes.size(); at += 2) {
        const char32_t high = unit(at);
        if (high < 0xD800 || high > 0xDFFF) {
            append(text, high);
            continue;
        }
        if (at + 4 > bytes.size() && !last) break;
        const char32_t low = high < 0xDC00 && at + 4 <= bytes.size() ? unit(at + 2) : 0;
        if (low >= 0xDC00 && low <= 0xDFFF) append(text, 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)), at += 2;
        else text += NoCharacter;
    }
    if (last && at < bytes.size()) text += NoCharacter;
    else m_rest = bytes.substr(at);
    return text;
}

std::string Decoder::fromGb18030(std::string_view bytes, bool last)
{
    std::string text, input(bytes);
    std::array<char, 4096> buffer{};
    char* from = input.data();
    std::size_t left = input.size();
    while (left > 0) {
        char* to = buffer.data();
        std::size_t room = buffer.size();
        const bool stopped = iconv(m_converter.get(), &from, &left, &to, &room) == std::size_t(-1);
        const int why = stopped ? errno : 0;
        text.append(buffer.data(), buffer.size() - room);
        if (why == EINVAL && !last) break; // a character goes on in the next block
        if (why == EINVAL || why == EILSEQ) text += NoCharacter, ++from, --left;
    }
    m_rest.assign(from, left);
    return text;
}

} // namespace engine
