#pragma once

#include "widgets/charts/chart_curve.h"

namespace widgets {

/// The value of a curve in words: whole numbers as such, others with two digits more than the axis; NaN as a word.
QString valueText(const Chart& chart, const Axes& axes, const Curve& curve, double value);

/// What stands at the right end of the curves; or in a legend above the plot, without values, where there is no room. Earlier
/// runs, whose ends need not be in sight, always stand in the legend, behind the others.
class Names {
public:
    /// `room`: of the chart's width, and of the plot's height without a legend.
    Names(const Canvas& canvas, const Chart& chart, const Axes& axes, QSizeF room);

    /// To be kept free right of the plot, and above it.
    double width() const { return m_width; }
    double height() const { return m_legend.empty() ? 0 : m_legend.back().place.bottom(); }

    void paintAtEnds(Canvas& canvas, const QRectF& plot) const;
    void paintLegend(Canvas& canvas, QPointF topLeft) const;

private:
    struct End {
        const Curve* curve;
        QString text;
        double y; ///< on the y axis
    };
    struct Entry {
        const Curve* curve;
        QString text; ///< its name, as much of it as has room
        QRectF place;
    };
    void layOutLegend(const Canvas& canvas, QSizeF room, bool all);
    void paintName(Canvas& canvas, const Curve& curve, const QString& text, QRectF place, bool sample) const;

    const Chart& m_chart;
    const Axes& m_axes;
    std::vector<End> m_ends;
    std::vector<Curve> m_keys; ///< of two runs at once
    std::vector<Entry> m_legend;
    double m_line, m_width = 0;
};

} // namespace widgets
