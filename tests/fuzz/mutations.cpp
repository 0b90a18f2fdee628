#include "tests/fuzz/mutations.h"

#include <algorithm>

namespace {

constexpr qsizetype MostBytes = 4'000'000;

const std::vector<QByteArray> Numbers{
    "0",   "-1",   "1",   "2147483647", "2147483648",           "-2147483649", "1e308", "1e999",
    "0.5", "-0.0", "NaN", "1e-320",     "18446744073709551616", "65536",       "007",   "99999999999999999999999999"};
const std::vector<QByteArray> Tokens{"null",    "true",         "{}",
                                     "[]",      "\"\"",         ",",
                                     ":",       "\"",           "\\",
                                     "\\u0000", "\xff",         QByteArray(1, '\0'),
                                     "\n",      "\r\n",         ";",
                                     "\t",      "inf",          "/",
                                     "../",     "\xef\xbb\xbf", "\xf4\x90\x80\x80",
                                     "=",       "{\"a\":"};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

} // namespace

qsizetype Mutations::below(qsizetype end) { return end <= 0 ? 0 : qsizetype(m_random() % std::uint64_t(end)); }

QByteArray Mutations::next(const std::vector<QByteArray>& examples)
{
    return spoil(examples[std::size_t(below(qsizetype(examples.size())))], examples);
}

QByteArray Mutations::spoil(QByteArray bytes, const std::vector<QByteArray>& others)
{
    for (qsizetype left = 1 + below(4); left > 0; --left) {
        switch (below(7)) {
        case 0: flipBit(bytes); break;
        case 1: truncate(bytes); break;
        case 2: splice(bytes, others[std::size_t(below(qsizetype(others.size())))]); break;
        case 3: swapNumber(bytes); break;
        case 4: repeat(bytes); break;
        case 5: nest(bytes); break;
        default: insertToken(bytes);
        }
    }
    return bytes.left(MostBytes);
}

void Mutations::flipBit(QByteArray& bytes)
{
    if (bytes.isEmpty()) return;
    char& byte = bytes[below(bytes.size())];
    byte = char(byte ^ (1 << below(8)));
}

void Mutations::truncate(QByteArray& bytes) { bytes.truncate(below(bytes.size() + 1)); }

void Mutations::splice(QByteArray& bytes, const QByteArray& other)
{
    const qsizetype from = below(other.size());
    bytes.replace(below(bytes.size() + 1), below(200), other.mid(from, below(2000)));
}

/// Another number in the place of one that is there.
void Mutations::swapNumber(QByteArray& bytes)
{
    const auto start = std::find_if(bytes.cbegin() + below(bytes.size()), bytes.cend(), isDigit);
    const auto end = std::find_if_not(start, bytes.cend(), isDigit);
    bytes.replace(start - bytes.cbegin(), end - start, Numbers[std::size_t(below(qsizetype(Numbers.size())))]);
}

void Mutations::repeat(QByteArray& bytes)
{
    const qsizetype from = below(bytes.size());
    const QByteArray piece = bytes.mid(from, 1 + below(100));
    if (!piece.isEmpty()) bytes.insert(from, piece.repeated(1 + below(below(8) ? 20 : 20'000)));
}

void Mutations::nest(QByteArray& bytes)
{
    bytes.insert(below(bytes.size() + 1), QByteArray(below(2) ? "[" : "{\"a\":").repeated(1 + below(below(4) ? 100 : 100'000)));
}

void Mutations::insertToken(QByteArray& bytes)
{
    bytes.insert(below(bytes.size() + 1), Tokens[std::size_t(below(qsizetype(Tokens.size())))]);
}
