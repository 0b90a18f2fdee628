#include "engine/data/cell.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

namespace engine {

Cell cellOf(const std::string& text)
{
    if (isMissing(text)) return Cell::Missing;
    double ignored = 0;
    if (readsAsNumber(text, ignored)) return text.find('.') == std::string::npos ? Cell::Plain : Cell::Point;
    return readsAsNumber(text, ignored, DecimalSign::Comma) ? Cell::Comma : Cell::Text;
}

bool readsAsNumber(const std::string& text, double& number, DecimalSign sign)
{
    if (sign == DecimalSign::Comma) {
        if (text.find('.') != std::string::npos) return false;
        std::string point = text;
        if (const auto comma = point.find(','); comma != std::string::npos) point[comma] = '.';
        return readsAsNumber(point, number);
    }
    const char* begin = text.data();
    const char* end = begin + text.size();
    if (text.size() > 1 && text[0] == '+' && text[1] != '-') ++begin; // which from_chars does not take
    const auto [after, error] = std::from_chars(begin, end, number);
    // beyond what a float holds, squares are no longer finite
    return error == std::errc{} && after == end && std::isfinite(float(number));
}

bool isMissing(const std::string& text)
{
    static constexpr std::array<std::string_view, 20> words{"",   "na",   "n/a",  "nan",  "null", "?",       "none",
                                                            "-",  ".",    "#n/a", "<na>", "inf",  "+inf",    "-inf",
                                                            "--", "n.a.", "nil",  "-nan", "#na",  "infinity"};
    if (text.size() > 8) return false;
    std::string lower = text;
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return std::find(words.begin(), words.end(), lower) != words.end();
}

bool mayHaveThousands(const std::string& text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    std::size_t at = !text.empty() && (text[0] == '-' || text[0] == '+'), run = 0, groups = 0;
    for (; at < text.size(); ++at) {
        if (isDigit(text[at])) ++run;
        else if (text[at] == ',' && (groups == 0 ? run >= 1 && run <= 3 : run == 3)) ++groups, run = 0;
        else return false;
    }
    return groups > 0 && run == 3;
}

} // namespace engine
