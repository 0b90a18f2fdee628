#pragma once

#include "widgets/views/gantt.h"

namespace widgets {

/// The least sizes that do not depend on the room.
struct GanttSizes {
    double axis = 0, foot = 0, left = 0, right = 0;

    bool twoLines = false; ///< for the sentences below
    int legendLines = 1;

    /// Of an entry with its mark, up to the next.
    static double legendWidth(double word) { return 18 + word + 20; }

    GanttSizes(const Canvas& canvas, const Frame& frame, const Gantt& what, double width);
};

/// Where everything of a Gantt chart stands. Regions keep it alive, so it owns what it reads.
class GanttChart {
public:
    GanttChart(const Canvas& canvas, Frame frame, std::shared_ptr<const Gantt> what, QRectF rect);

    const Frame frame;
    const std::shared_ptr<const Gantt> what;
    const GanttSizes sizes;
    QRectF rect, plot;          ///< of all, and of the lanes
    double first = 0, last = 1; ///< times at the ends of the lanes
    double now = 0;
    double pitch = 0, bar = 0, strip = 0; ///< heights; of the strip 0 if there is no room
    double most = 1;                      ///< the top of the strips

    double x(double time) const { return plot.left() + plot.width() * (time - first) / (last - first); }
    double timeOf(double width) const { return width * (last - first) / plot.width(); }
    QRectF barOf(int lane) const { return {plot.left(), plot.top() + lane * pitch, plot.width(), bar}; }
    QRectF stripOf(int lane) const { return {plot.left(), plot.top() + lane * pitch + bar + 3, plot.width(), strip}; }
    /// Of an amount in a strip.
    double heightOf(int amount) const { return (strip - 2) * amount / most; }
    QRectF boxOf(const Gantt::Box& box) const;
    QRectF offerOf(const Gantt::Offer& offer) const;
    /// The boxes of a lane that are seen: the first, and the one behind the last.
    std::pair<std::size_t, std::size_t> seen(int lane) const;
    const Gantt::Box* boxAt(QPointF point) const;
    /// The gap before a lane's box k, or behind its last.
    QRectF gapOf(int lane, int k) const;
    std::optional<CellIndex> gapAt(QPointF point) const;

private:
    int laneAt(QPointF point) const;
    void setTimes();
    void share(const Canvas& canvas);
};

/// What can be pointed at.
void addGanttRegions(Canvas& canvas, const std::shared_ptr<const GanttChart>& chart, Places& places);
void paintGantt(Canvas& canvas, const GanttChart& chart);
QColor inkOf(const Theme& theme, Gantt::Ink ink);
/// "F[2]"
inline std::string rowId(const std::string& id, int row) { return elementId(id, {row}).toStdString(); }

} // namespace widgets
