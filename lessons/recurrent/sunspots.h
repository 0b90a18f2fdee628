#pragma once

#include "engine/data/sequence_tasks.h"

#include <span>

namespace lessons::recurrent {

/// Sunspots, a number a year, in standard deviations from the mean of the years up to 1929, from which alone everybody learns:
/// who knows the years before says the next one.
struct Sunspots {
    static constexpr int First = 1700, FirstTest = 1930, Tests = 79, Order = 20;

    std::vector<double> values;
    double mean = 0, deviation = 1;
    std::vector<double> line; ///< of each test year what AR(20) says, by least squares over the years up to 1929

    double inSpots(double value) const { return mean + deviation * value; }
    /// Of the test year.
    double right(int test) const { return values[std::size_t(FirstTest - First + test)]; }
    double before(int test) const { return right(test - 1); }
    /// Mean squares over the test years: of what AR(20) says, and of who says that all stays as it is.
    double errorOfLine() const;
    double errorOfSame() const;

    /// `length` years, and the one that follows.
    engine::SequenceSet ofTests(int length) const;
    engine::SequenceSet drawn(int rows, int length, engine::Random random) const;
};

const Sunspots& sunspots();

} // namespace lessons::recurrent
