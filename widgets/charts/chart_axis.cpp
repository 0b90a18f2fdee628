#include "widgets/charts/chart_axis.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

constexpr double Largest = 1e300; // beyond, differences would overflow

bool drawable(double value) { return std::abs(value) <= Largest; } // false for NaN, too

struct Stretch {
    double low = Largest, high = -Largest;

    void add(double value)
    {
        if (!drawable(value)) return;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    bool empty() const { return low > high; }
};

/// The smallest of 1, 2, 5, 10, 20 ... (and their tenths and so on) of which at most `most` steps reach from low to high.
double niceStep(double low, double high, int most)
{
    const auto steps = [&](double step) { return std::ceil(high / step - 1e-9) - std::floor(low / step + 1e-9); };
    for (int power = int(std::floor(std::log10((high - low) / most)));; ++power)
        for (const double factor : {1.0, 2.0, 5.0})
            if (const double step = factor * std::pow(10.0, power); steps(step) <= most) return step;
}

int magnitude(double value) { return int(std::floor(std::log10(std::abs(value)) + 1e-9)); }
int decimalsOf(double step) { return std::max(0, -magnitude(step)); }

/// k times the step; a division keeps 0.6 from becoming 0.6000000000000001.
double multiple(double k, double step) { return step < 1 ? k / std::round(1 / step) : k * step; }

/// A stretch that has a length: one value alone stands in the middle of its surroundings.
Stretch widened(double low, double high)
{
    const double size = std::max(std::abs(low), std::abs(high));
    if (high - low > 1e-12 * size && high - low > 1e-290) return {low, high};
    if (low == 0) return {0, 1};
    return size > 1e-280 ? Stretch{std::min(0.0, 2 * low), std::max(0.0, 2 * high)} : Stretch{-1, 1};
}

/// One value alone stands below what it cannot exceed: an accuracy of 1 at the upper end.
Stretch bounded(Stretch stretch, std::optional<double> most)
{
    const Stretch wide = widened(stretch.low, stretch.high);
    return most && wide.high > *most && stretch.high <= *most ? Stretch{wide.low, *most} : stretch;
}

Axis axisWith(double step, double tickStep, Stretch stretch)
{
    Axis axis;
    const double first = std::floor(stretch.low / step + 1e-9), last = std::ceil(stretch.high / step - 1e-9);
    axis.low = multiple(first, step), axis.high = multiple(last, step);
    axis.decimals = decimalsOf(tickStep);
    for (double k = std::ceil(axis.low / tickStep - 1e-9); k <= axis.high / tickStep + 1e-9; ++k)
        axis.ticks.push_back(multiple(k, tickStep));
    return axis;
}

} // namespace

Axis niceAxis(double low, double high)
{
    const Stretch stretch = widened(low, high);
    const double step = niceStep(stretch.low, stretch.high, 4);
    return axisWith(step, step, stretch);
}

Axis closeAxis(double low, double high, bool whole)
{
    const Stretch stretch = widened(low, high);
    const double least = whole ? 1 : 0;
    return axisWith(std::max(least, niceStep(stretch.low, stretch.high, 10)),
                    std::max(least, niceStep(stretch.low, stretch.high, 5)), stretch);
}

Axis powerAxis(double low, double high)
{
    const double first = std::floor(low + 1e-9), last = std::max(first + 1, std::ceil(high - 1e-9));
    Axis axis;
    for (double step = std::ceil((last - first) / 4);; ++step) {
        axis.low = step * std::floor(first / step), axis.high = step * std::ceil(last / step);
        if ((axis.high - axis.low) / step > 4) continue;
        for (double k = axis.low; k <= axis.high; k += step) axis.ticks.push_back(k);
        break;
    }
    if (axis.ticks.size() == 2) axis.ticks = {first, first + std::log10(2), first + std::log10(5), first + 1};
    return axis;
}

double binWidth(const Curve& curve) { return curve.x.size() > 1 ? std::abs(curve.x[1] - curve.x[0]) : 1; }

double scaled(const Chart& chart, double y)
{
    if (!drawable(y) || (chart.logY && y <= 0)) return std::numeric_limits<double>::quiet_NaN();
    return chart.logY ? std::log10(y) : y;
}

Axes axesOf(const Chart& chart)
{
    const bool bars = chart.kind == Chart::Bars;
    bool whole = !bars; // half a step has no meaning
    Stretch x, y;
    for (const Curve& curve : chart.curves)
        for (std::size_t i = 0; i < std::min(curve.x.size(), curve.y.size()) && !curve.earlier; ++i) {
            if (!drawable(curve.x[i])) continue;
            whole = whole && curve.x[i] == std::floor(curve.x[i]);
            const double half = bars ? binWidth(curve) / 2 : 0;
            x.add(curve.x[i] - half), x.add(curve.x[i] + half);
            y.add(scaled(chart, curve.y[i]));
        }
    if (x.empty()) x = {0, 1};
    if (y.empty()) y = {0, 1};
    Axes axes{closeAxis(x.low, x.high, whole), {}};
    if (bars) { // a histogram's first and last bin end at the edges
        axes.x.low = x.low, axes.x.high = x.high;
        std::erase_if(axes.x.ticks, [&x](double tick) { return tick < x.low || tick > x.high; });
    }
    if (chart.reach > 0) y.add(chart.reach);
    y = bounded(y, chart.most);
    if (chart.logY) axes.y = powerAxis(y.low, y.high);
    else if (bars || (y.low > 0 && y.low < y.high / 2)) axes.y = niceAxis(std::min(0.0, y.low), y.high);
    else axes.y = niceAxis(y.low, y.high);
    return axes;
}

namespace {

/// With as many digits as tell it from its neighbours.
QString tickText(const Axis& axis, double tick)
{
    constexpr int MostDigits = 3; // of a power of ten's factor; beyond, the whole number is easier to read
    const double largest = std::max(std::abs(axis.low), std::abs(axis.high));
    const double step = axis.ticks.size() > 1 ? axis.ticks[1] - axis.ticks[0] : std::abs(tick);
    if (tick == 0) return number(0, 0);
    const int digits = std::max(0, magnitude(tick) - magnitude(step));
    const bool isPower = largest < 1e-3 || largest >= (digits <= MostDigits ? 1e7 : 1e15);
    return isPower ? scientific(tick, digits) : fixed(tick, axis.decimals);
}

} // namespace
QString tickText(const Axis& axis, double tick, bool power)
{
    if (!power) return tickText(axis, tick);
    if (tick == std::floor(tick) && (tick < -3 || tick > 4)) return powerOfTen(int(tick));
    return number(std::pow(10.0, tick), std::clamp(-int(std::floor(tick + 1e-9)), 0, 12));
}

} // namespace widgets
