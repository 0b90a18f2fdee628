#include "widgets/canvas/readable.h"

#include "widgets/canvas/ramp.h"

#include <algorithm>

namespace widgets {
namespace {

double contrast(QColor a, QColor b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QColor mixed(QColor from, QColor to, float share)
{
    const auto part = [share](float a, float b) { return a + share * (b - a); };
    return QColor::fromRgbF(part(from.redF(), to.redF()), part(from.greenF(), to.greenF()), part(from.blueF(), to.blueF()));
}

} // namespace

QColor readable(QColor ink, QColor text, QColor background)
{
    for (int percent = 0; percent < 100; percent += 5)
        if (const QColor colour = percent ? mixed(ink, text, float(percent) / 100) : ink; contrast(colour, background) >= 4.5)
            return colour;
    return text;
}

} // namespace widgets
