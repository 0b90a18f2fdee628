#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace engine {

/// Numbers at equal distances in time.
struct Series {
    std::vector<std::string> times; ///< as the file has them: 1700, 1958-03, 1958-03-29
    std::vector<double> values;
    int filled = 0; ///< values that were missing: they lie on the line between their neighbours

    int length() const { return int(values.size()); }
};

/// A column of a table whose first column is the time. Throws InputError, naming the line, for what is no number and for a
/// missing one at an end, and for all that CsvReader refuses.
Series readSeries(const std::filesystem::path& path, const std::string& column);

Series sunspots();             ///< yearly means, 1700 to 2008
Series carbonDioxide();        ///< ppm above Mauna Loa, weekly, 1958 to 2001
Series seaTemperature();       ///< °C in the region Niño 1+2, monthly, 1950 to 2010
Series seattleHighestOfDays(); ///< °C, the highest of each day, 2012 to 2015

/// What a forecaster learns from: row i has values i ... i + window - 1, and as target the value `ahead` steps after the last.
struct ForecastSet {
    int window = 0;
    std::vector<float> features; ///< rows x window
    std::vector<float> targets;  ///< rows

    int rows() const { return int(targets.size()); }
};

/// Every window that has its target; none if the values are too few. Throws InputError unless window and ahead are at least 1.
ForecastSet forecastSet(std::span<const double> values, int window, int ahead);

} // namespace engine
