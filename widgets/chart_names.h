#pragma once

#include "widgets/chart_curve.h"

namespace widgets {

/// The value of a curve in words: whole numbers as such, others with two digits more than the axis; NaN as a word.
QString valueText(const Chart& chart, const Axes& axes, const Curve& curve, double value);

/// What stands at the right end of the curves, or in a legend above the plot where the right end has no room.
class Names {
public:
    Names(const Canvas& canvas, const Chart& chart, const Axes& axes, double chartWidth, double plotHeight);

    bool legend() const { return m_legend; }
    /// To be kept free: right of the plot, or above it.
    double width() const { return m_legend ? 16 : m_width; }
    double height(double chartWidth) const;

    void paintAtEnds(Canvas& canvas, const QRectF& plot) const;
    void paintLegend(Canvas& canvas, const QRectF& rect) const;

private:
    struct Name {
        const Curve* curve;
        QString text;
        double width;            ///< with the widest value there is, so that nothing moves
        std::optional<double> y; ///< where the curve ends, on the y axis
    };
    double sampleWidth(const Name& name) const;
    void paintName(Canvas& canvas, const Name& name, QRectF rect) const;

    const Axes& m_axes;
    std::vector<Name> m_names;
    double m_line, m_width = 0;
    bool m_legend;
};

} // namespace widgets
