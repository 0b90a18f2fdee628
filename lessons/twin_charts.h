#pragma once

#include "widgets/charts/chart.h"
#include "widgets/explain/explanation.h"

namespace lessons {

/// The charts of two runs as one of each, their curves named by what differs; those of the second come last, and are dashed.
struct TwinCharts {
    std::vector<widgets::Chart> first, second;
    QString firstName, secondName;

    std::vector<widgets::Chart> joined() const;

    /// A point of a curve in the chart of one run.
    struct Point {
        bool isSecond;
        QString region;
    };
    /// Where a point of a joined chart comes from; nothing for what is no such point.
    std::optional<Point> origin(const widgets::RegionName& region) const;
    /// The inverse.
    QString joinedPoint(const Point& point) const;
};

} // namespace lessons
