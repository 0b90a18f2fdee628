#include "engine/data/series.h"

#include "engine/core/error.h"
#include "engine/core/quote.h"
#include "engine/data/cell.h"
#include "engine/data/csv.h"
#include "engine/data/data_dir.h"

#include <algorithm>
#include <cmath>

namespace engine {
namespace {

/// The place of the column in the first line.
std::size_t placeOf(const std::string& column, CsvReader& reader, std::vector<std::string>& values)
{
    reader.next(values);
    const auto found = std::find(values.begin(), values.end(), column);
    if (found == values.end()) reader.refuse(message("messages", "there is no column %1").with(inQuotes(column)));
    return std::size_t(found - values.begin());
}

/// The value in this place of a line; NaN if it is missing.
double numberIn(const std::vector<std::string>& values, std::size_t place, const CsvReader& reader)
{
    double number = NAN;
    const bool there = place < values.size();
    if (!there || (!readsAsNumber(values[place], number) && !isMissing(values[place])))
        reader.refuseLine(message("messages", "should have a number in place %1").with(place + 1));
    return number;
}

/// Missing values become those of the straight line over their gap.
int fillGaps(std::vector<double>& values)
{
    int filled = 0;
    for (std::size_t i = 1; i < values.size(); ++i) {
        if (!std::isnan(values[i])) continue;
        std::size_t next = i;
        while (std::isnan(values[next])) ++next;
        values[i] = values[i - 1] + (values[next] - values[i - 1]) / double(next - i + 1);
        ++filled;
    }
    return filled;
}

} // namespace

Series readSeries(const std::filesystem::path& path, const std::string& column)
{
    CsvReader reader(TextFile(path, Encoding::Utf8), ',');
    std::vector<std::string> values;
    const std::size_t place = placeOf(column, reader, values);
    Series series;
    while (reader.next(values)) {
        series.values.push_back(numberIn(values, place, reader));
        series.times.push_back(values.front());
    }
    if (series.values.empty() || std::isnan(series.values.front()) || std::isnan(series.values.back()))
        reader.refuse(message("messages", "should have a number in its first and its last line"));
    series.filled = fillGaps(series.values);
    return series;
}

Series sunspots() { return readSeries(dataFile("series/sunspots-yearly.csv"), "sunspots"); }
Series carbonDioxide() { return readSeries(dataFile("series/co2-weekly.csv"), "co2_ppm"); }
Series seaTemperature() { return readSeries(dataFile("series/nino12-monthly.csv"), "sst_c"); }
Series seattleHighestOfDays() { return readSeries(dataFile("series/seattle-weather-daily.csv"), "temp_max"); }

ForecastSet forecastSet(std::span<const double> values, int window, int ahead)
{
    if (window < 1 || ahead < 1)
        throw InputError(
            message("messages", "a forecast from %1 values %2 ahead: both should be at least 1").with(window, ahead));
    ForecastSet set{window, {}, {}};
    for (std::size_t i = 0; i + std::size_t(window + ahead) <= values.size(); ++i) {
        const auto first = values.subspan(i, std::size_t(window));
        set.features.insert(set.features.end(), first.begin(), first.end());
        set.targets.push_back(float(values[i + std::size_t(window + ahead) - 1]));
    }
    return set;
}

} // namespace engine
