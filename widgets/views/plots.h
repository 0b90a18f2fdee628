#pragma once

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
    double range = 0;                ///< both axes from -range to range; 0: as the points need
    std::optional<Brush> brush = {}; ///< points that can be painted: (0, 0) top left
    double stretch = 1;
};
ViewPtr scatter(Scatter what);

/// A function of one variable, with a probe at (x, y) that shows how an element comes of another. The numbers themselves stand in
/// another view, as the probe moves from step to step.
struct FunctionCurve {
    std::function<double(const Frame& frame, double x)> f;
    double from = -5, to = 5;
    ElementOf x = {}, y = {};
    ElementOf slope = {};     ///< of the tangent at the probe
    std::string named = {};   ///< the glossary's name of the picture
    double low = 0, high = 0; ///< of the y axis; 0, 0: as the function needs
    double stretch = 1;
};
ViewPtr curve(FunctionCurve what);

} // namespace widgets
