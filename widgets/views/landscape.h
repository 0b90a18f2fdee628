#pragma once

#include "widgets/views/view.h"

#include <QLineF>

namespace widgets {

/// A function of two numbers as a map with contours, or as a relief that is turned by hand, and those who go down on it. Colours,
/// contours and heights are logarithms above the lowest place.
struct Landscape {
    std::string field;      ///< {side, side}, the first row on top
    std::string across, up; ///< the glossary's names of its axes
    double range = 1;       ///< both from -range to range
    struct Way {
        std::string id; ///< its name and colour in the glossary
        std::vector<QPointF> path;
        std::optional<Choice> choice = {}; ///< what a click on where it is sets
    };
    std::vector<Way> ways;
    int first = 0;       ///< the way that is drawn above the others, and whose marker is large
    bool relief = false; ///< turned by so many degrees, which the field gets that is named
    int turned = 0;
    QString turnField = {};
    double stretch = 1;
};
ViewPtr landscape(Landscape what);

/// Heights from 0 to 1 of values: logarithms above the lowest, and back.
class Heights {
public:
    explicit Heights(const std::vector<double>& values);
    double of(double value) const;
    double value(double height) const;

private:
    double m_low, m_high;
};

/// The lines at a height over even squares, from (0, 0) top left to (1, 1).
std::vector<QLineF> contour(const std::vector<double>& heights, int side, double height);

} // namespace widgets
