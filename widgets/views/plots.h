#pragma once

#include "widgets/views/marks.h"
#include "widgets/views/view.h"

namespace widgets {

/// An element of a quantity; of a scalar no indices.
struct ElementOf {
    std::string id = {};
    engine::Indices at = {};
};

/// Points in a plane, and what lies among them. Axes span the run: nothing moves.
struct Scatter {
    std::string x, y;                      ///< vectors: a point for each element
    std::string classes = {};              ///< 0, 1, ... of each point: its colour and shape
    ElementOf slope = {}, height = {};     ///< the line y = slope x + height
    ElementOf wx = {}, wy = {}, bias = {}; ///< the boundary wx x + wy y + bias = 0
    /// A field under the points, on the scale of the quantity `like` (soft, so that the points stay clear).
    std::function<double(const Frame& frame, double x, double y)> surface = {};
    std::string like = {};
    /// Or what classes make of the plane, {side, side}: of two from -1 to 1; the number of the one that is ahead, and how sure
    /// each is in `sure` {classes, side, side}. Such a plane has its glossary's name and note above it.
    std::string field = {}, sure = {};
    double range = 0;                ///< both axes from -range to range; 0: as the points need
    std::optional<Brush> brush = {}; ///< points that can be painted: (0, 0) top left
    std::string brushed = {};        ///< the glossary's words for what the brush does to a field
    int kinds = 8;                   ///< how many classes there are
    std::string marks = {};          ///< how each point is drawn, a Mark; without, full
    /// Figures of an axis, 0 or 1, in other units than the range: at its ends, -1 and 1, and in the middle.
    std::function<QString(int axis, double share)> figure = {};
    /// What is known of each point, as a region of rows and columns: `region` says id, name and value, `on` the map that it
    /// stands on (empty: the plane), `row` which row the drawn point is, `place` where a row lies.
    struct Numbers {
        QString id, name;
        int rows = 0, columns = 0;
        std::function<Region(int row, int column)> region = {};
        std::function<std::string(int column)> on = {};
        std::function<int(int point)> row = {};
        std::function<QPointF(int row)> place = {};
    };
    std::optional<Numbers> numbers = {};
    double stretch = 1;
};
ViewPtr scatter(Scatter what);
/// The points alone, so many times as large as they are on the plane, and of them only those with these marks.
void paintScatterPoints(Canvas& canvas, const QRectF& rect, const Frame& frame, const Scatter& what, double size,
                        std::initializer_list<Mark> marks);
/// Sizes in pixels grow with the type.
double plotScale(const Canvas& canvas);
/// A map as one region, whose places are squares of at least this size.
Region mapRegion(const Frame& frame, const std::string& id, const QRectF& rect, double least,
                 std::function<void(Canvas&, QRectF)> closeUp = {});

/// What lines and marks of a picture mean, in a row, as far as there is room.
struct LegendEntry {
    enum Sample { Solid, Dashed, Point } sample; ///< a weight above or below 0; a point of a class
    QString name;
    int kind = 0, kinds = 2;
    Mark mark = Mark::Full;
};
ViewPtr legend(std::vector<LegendEntry> entries);

/// A function of one variable, with a probe at (x, y) that shows how an element comes of another. The numbers themselves stand in
/// another view, as the probe moves from step to step.
struct FunctionCurve {
    std::function<double(const Frame& frame, double x)> f;
    double from = -5, to = 5;
    ElementOf x = {}, y = {};
    ElementOf slope = {}; ///< of the tangent at the probe
    /// Its derivative on the same axes, in the colour of `slope`, whose point stands on it; then a key says which is which.
    std::function<double(const Frame& frame, double x)> derivative = {};
    std::vector<std::function<double(double x)>> others = {}; ///< faint ones behind it, to compare with
    std::vector<QPointF> points = {};                         ///< that it should go through: x and y of each
    std::string named = {};                                   ///< the glossary's name of the picture
    double low = 0, high = 0;                                 ///< of the y axis; 0, 0: as the function needs
    double stretch = 1;
};
ViewPtr curve(FunctionCurve what);

} // namespace widgets
