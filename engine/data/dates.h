#pragma once

#include "engine/core/random.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// A day of the Gregorian calendar.
struct Date {
    int year = 1970, month = 1, day = 1;

    bool operator==(const Date&) const = default;
};

/// Whether the calendar has this day, in the years 1 to 9999.
bool isDate(const Date& date);

/// How people write a date.
enum class DateForm {
    ChineseNumerals, ///< 二〇二四年十一月五日
    Chinese,         ///< 2024年11月5日
    ChineseYearLast, ///< 11月5号 2024
    Slashes,         ///< 5/11/2024, the day first
    DayMonthName,    ///< 5 November 2024
    MonthNameDay,    ///< November 5, 2024
    Iso,             ///< 2024-11-05
};
constexpr int DateForms = 7;

/// The year is in 1 to 9999, and written in four figures.
std::string written(const Date& date, DateForm form);
/// The day that written() writes so, in this form; nothing for any other text.
std::optional<Date> dateIn(std::string_view text, DateForm form);
/// The same in whichever form it is: no text is that of two dates.
std::optional<Date> dateIn(std::string_view text);

/// A date to read, and to write: "2024年11月5日" and "2024-11-05".
struct DatePair {
    std::string from, to;
};

/// Any day from 1950 to 2049 and any of these forms, each as likely as the others. Throws InputError for no forms.
std::vector<DatePair> dateTask(int rows, const std::vector<DateForm>& forms, Random random);

} // namespace engine
