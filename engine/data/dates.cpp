#include "engine/data/dates.h"

#include "engine/core/error.h"

#include <array>
#include <chrono>

namespace engine {
namespace {

// A form is a text with slots, for reading and writing alike: Y the year in four figures, C its figures in Chinese, N the
// English name of the month; month and day as M and D in figures, m and d in two of them, K and T in Chinese.
constexpr std::array<std::string_view, DateForms> forms{"C年K月T日", "Y年M月D日", "M月D号 Y", "D/M/Y",
                                                        "D N Y",     "N D, Y",    "Y-m-d"};

using Figures = std::array<std::string_view, 10>;
constexpr Figures arabicFigures{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
constexpr Figures chineseFigures{"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr std::array<std::string_view, 12> monthNames{"January", "February", "March",     "April",   "May",      "June",
                                                      "July",    "August",   "September", "October", "November", "December"};

/// 1 to 99.
std::string inTwoFigures(int number)
{
    std::string text = std::to_string(number);
    if (number < 10) text.insert(text.begin(), '0');
    return text;
}

/// 1 to 99: 五, 十一, 二十, 二十一.
std::string inChinese(int number)
{
    const int tens = number / 10, ones = number % 10;
    std::string text(tens > 1 ? chineseFigures[std::size_t(tens)] : "");
    if (tens > 0) text += "十";
    if (ones > 0) text += chineseFigures[std::size_t(ones)];
    return text;
}

std::string yearIn(const Figures& those, int year)
{
    std::string text;
    for (const int power : {1000, 100, 10, 1}) text += those[std::size_t(year / power % 10)];
    return text;
}

/// What a slot writes of a date; nothing if the character is no slot.
std::optional<std::string> inSlot(char slot, const Date& date)
{
    switch (slot) {
    case 'Y': return yearIn(arabicFigures, date.year);
    case 'C': return yearIn(chineseFigures, date.year);
    case 'N': return std::string(monthNames[std::size_t(date.month - 1)]);
    case 'M': return std::to_string(date.month);
    case 'm': return inTwoFigures(date.month);
    case 'K': return inChinese(date.month);
    case 'D': return std::to_string(date.day);
    case 'd': return inTwoFigures(date.day);
    case 'T': return inChinese(date.day);
    default: return {};
    }
}

/// The part of the date that a slot is about.
int Date::*partOf(char slot)
{
    if (slot == 'Y' || slot == 'C') return &Date::year;
    return slot == 'D' || slot == 'd' || slot == 'T' ? &Date::day : &Date::month;
}

/// The year at the front of `text`, which is taken off; 0 if there is none.
int takeYear(const Figures& those, std::string_view& text)
{
    int year = 0;
    for (int i = 0; i < 4; ++i) {
        std::size_t figure = 0;
        while (figure < those.size() && !text.starts_with(those[figure])) ++figure;
        if (figure == those.size()) return 0;
        year = 10 * year + int(figure);
        text.remove_prefix(those[figure].size());
    }
    return year;
}

/// The same for the month or day whose text in this slot is the longest there.
int take(char slot, std::string_view& text)
{
    if (slot == 'Y' || slot == 'C') return takeYear(slot == 'Y' ? arabicFigures : chineseFigures, text);
    const auto part = partOf(slot);
    int found = 0;
    std::size_t length = 0;
    for (int number = 1; number <= (part == &Date::month ? 12 : 31); ++number) {
        Date date;
        date.*part = number;
        const std::string one = *inSlot(slot, date);
        if (one.size() > length && text.starts_with(one)) found = number, length = one.size();
    }
    text.remove_prefix(length);
    return found;
}

} // namespace

bool isDate(const Date& date)
{
    using namespace std::chrono;
    const bool near = date.year >= 1 && date.year <= 9999 && date.month >= 1 && date.day >= 1 && date.day <= 31;
    return near && (year(date.year) / date.month / date.day).ok();
}

std::string written(const Date& date, DateForm form)
{
    std::string text;
    for (const char c : forms[std::size_t(form)]) text += inSlot(c, date).value_or(std::string(1, c));
    return text;
}

std::optional<Date> dateIn(std::string_view text, DateForm form)
{
    Date date;
    for (const char c : forms[std::size_t(form)])
        if (inSlot(c, date)) {
            if ((date.*partOf(c) = take(c, text)) == 0) return {};
        } else if (text.empty() || text.front() != c) {
            return {};
        } else {
            text.remove_prefix(1);
        }
    return text.empty() && isDate(date) ? std::optional(date) : std::nullopt;
}

std::optional<Date> dateIn(std::string_view text)
{
    for (int form = 0; form < DateForms; ++form)
        if (const auto date = dateIn(text, DateForm(form))) return date;
    return {};
}

std::vector<DatePair> dateTask(int rows, const std::vector<DateForm>& chosen, Random random)
{
    using namespace std::chrono;
    if (chosen.empty()) throw InputError(message("messages", "dates need at least one form to be written in"));
    constexpr sys_days first = year(1950) / 1 / 1, end = year(2050) / 1 / 1;
    std::vector<DatePair> pairs;
    for (int row = 0; row < rows; ++row) {
        const year_month_day day = first + days(random.below(int((end - first).count())));
        const Date date{int(day.year()), int(unsigned(day.month())), int(unsigned(day.day()))};
        const DateForm form = chosen[std::size_t(random.below(int(chosen.size())))];
        pairs.push_back({written(date, form), written(date, DateForm::Iso)});
    }
    return pairs;
}

} // namespace engine
