#include "widgets/views/surface.h"

#include "widgets/views/marks.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace widgets {
namespace {

/// The two neighbours of a place on a line of points, and the share of the second.
struct Between {
    int first, second, side;
    double share;
};

Between between(int pixel, int pixels, int side)
{
    const double place = std::clamp((pixel + 0.5) / pixels * side - 0.5, 0.0, side - 1.0);
    const int first = std::min(int(place), side - 2);
    return {first, first + 1, side, place - first};
}

using Values = std::vector<double>;

double blended(double first, double second, double share) { return first + share * (second - first); }

/// A map along a line between two of its rows.
Values lineOf(std::span<const double> map, const Between& row)
{
    const int side = row.side;
    const double *above = &map[std::size_t(row.first * side)], *below = &map[std::size_t(row.second * side)];
    Values line;
    for (int i = 0; i < side; ++i) line.push_back(blended(above[i], below[i], row.share));
    return line;
}

double valueOn(const Values& line, const Between& column)
{
    return blended(line[std::size_t(column.first)], line[std::size_t(column.second)], column.share);
}

QRgb rampColour(const Theme& theme, double share, Scale scale = Scale::Diverging)
{
    if (!std::isfinite(share)) return theme.sunken.rgb();
    const double part = SurfaceShare * share;
    return scale == Scale::Sequential ? theme.sequential.at(part) : theme.diverging.at(0.5 + 0.5 * part);
}

/// Surer than sure is sure.
QRgb sureColour(const Theme& theme, double sure)
{
    return rampColour(theme, std::isfinite(sure) ? std::clamp(sure, -1.0, 1.0) : sure);
}

QRgb mixed(QRgb paper, QRgb ink, double share)
{
    const auto mix = [share](int a, int b) { return int(std::lround(a + share * (b - a))); };
    return qRgb(mix(qRed(paper), qRed(ink)), mix(qGreen(paper), qGreen(ink)), mix(qBlue(paper), qBlue(ink)));
}

/// The class that is ahead, the paler the closer the next one follows.
QRgb winnerColour(const Theme& theme, const std::vector<QRgb>& inks, const std::vector<Values>& lines, const Between& column)
{
    constexpr double Least = -std::numeric_limits<double>::infinity();
    std::size_t best = 0;
    double first = Least, second = Least;
    for (std::size_t c = 0; c < lines.size(); ++c) {
        const double value = valueOn(lines[c], column);
        if (!std::isfinite(value)) return theme.sunken.rgb();
        if (value > first) second = std::exchange(first, value), best = c;
        else second = std::max(second, value);
    }
    const double margin = std::clamp(first - second, 0.0, 1.0);
    return mixed(theme.diverging.at(0.5), inks[best], SurfaceShare * (0.25 + 0.75 * margin));
}

} // namespace

QImage surfaceImage(const Theme& theme, std::span<const double> values, int side, double bound, Scale scale, int stride)
{
    QImage image(side / stride, side / stride, QImage::Format_RGB32);
    for (int row = 0; row < image.height(); ++row) {
        auto* pixel = reinterpret_cast<QRgb*>(image.scanLine(row));
        const double* value = &values[std::size_t(row * stride * side)];
        for (int column = 0; column < image.width(); ++column, value += stride)
            *pixel++ = rampColour(theme, *value / bound, scale);
    }
    return image;
}

QImage decisionImage(const Theme& theme, const std::vector<std::span<const double>>& sure, int side, int pixels)
{
    QImage image(pixels, pixels, QImage::Format_RGB32);
    std::vector<Between> places;
    for (int i = 0; i < pixels; ++i) places.push_back(between(i, pixels, side));
    const int classes = int(sure.size());
    std::vector<QRgb> inks;
    for (int c = 0; c < classes; ++c) inks.push_back(classColour(theme, c, classes).rgb());
    for (int y = 0; y < pixels; ++y) {
        std::vector<Values> lines;
        for (const std::span<const double> map : sure) lines.push_back(lineOf(map, places[std::size_t(y)]));
        auto* pixel = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (const Between& column : places)
            *pixel++ = classes == 1 ? sureColour(theme, valueOn(lines[0], column)) : winnerColour(theme, inks, lines, column);
    }
    return image;
}

} // namespace widgets
