#pragma once

#include "widgets/charts/chart.h"

namespace widgets {

/// A stretch of values and the round numbers in it that are named.
struct Axis {
    double low = 0, high = 1;
    std::vector<double> ticks;
    int decimals = 0; ///< that tell neighbouring ticks apart

    /// 0 at the low end, 1 at the high end; of a logarithmic axis all values are powers, as in scaled().
    double share(double value) const { return (value - low) / (high - low); }
};

/// From nice number to nice number around low...high, with 3 to 5 ticks, 1, 2 or 5 times a power of ten apart.
Axis niceAxis(double low, double high);
/// The same with ends at finer nice numbers, so that little stays empty behind a run's end. `whole`: no fractions.
Axis closeAxis(double low, double high, bool whole);
/// Of exponents: 10^low...10^high, from power of ten to power of ten.
Axis powerAxis(double low, double high);

/// What both axes of a chart cover: all its values but those of earlier runs, whatever the playhead, so that nothing moves with
/// it.
struct Axes {
    Axis x, y;
};
Axes axesOf(const Chart& chart);

/// A value as it lies on the y axis: its exponent if that is logarithmic. NaN if it cannot be drawn.
double scaled(const Chart& chart, double y);
/// How wide the bins of a histogram are.
double binWidth(const Curve& curve);

/// The number at a tick.
QString tickText(const Axis& axis, double tick, bool power);

} // namespace widgets
