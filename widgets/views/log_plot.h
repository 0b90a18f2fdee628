#pragma once

#include "widgets/views/plot_area.h"

#include <cmath>
#include <functional>

namespace widgets {

/// A plot whose axes are exponents, below its heading, with whole exponents as ticks.
inline Axis exponents(double low, double high)
{
    Axis axis{low, high, {}, 0};
    for (double e = std::ceil(low); e <= high; ++e) axis.ticks.push_back(e);
    return axis;
}
/// `widest`: the text at the left that needs most room; `above`: room between heading and plot.
PlotArea paintLogPlot(Canvas& canvas, QRectF rect, const QString& name, const QString& note, const QString& widest, double above,
                      const Axis& x, const Axis& y, const std::function<QString(double)>& xText,
                      const std::function<QString(double)>& yText);

} // namespace widgets
