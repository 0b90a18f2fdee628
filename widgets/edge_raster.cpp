#include "widgets/edge.h"

#include <cmath>

namespace widgets {
namespace {

struct Pixels {
    QRgb* data;
    std::ptrdiff_t stride;
    int width, height;
};

/// Colour over pixel, both premultiplied, with the colour's coverage from 0 to 256: two channels at a time.
void blend(QRgb& pixel, QRgb colour, unsigned coverage)
{
    constexpr QRgb Even = 0x00FF00FF;
    const QRgb even = ((colour & Even) * coverage >> 8) & Even, odd = ((colour >> 8) & Even) * coverage & ~Even;
    const unsigned rest = 256 - (((odd >> 24) * 257 + 128) >> 8); // 255 counts as a whole
    pixel = even + odd + (((pixel & Even) * rest >> 8) & Even) + (((pixel >> 8) & Even) * rest & ~Even);
}

/// The share of a pixel that is within a dash, its middle lying at `way` along the curve.
double dashShare(double way, double scale)
{
    const double period = (DashOn + DashOff) * scale;
    double phase = std::fmod(way, period);
    if (phase < 0) phase += period;
    if (phase > period - 0.5) phase -= period; // the next dash begins in this pixel
    return std::clamp(std::min(phase, DashOn * scale - phase) + 0.5, 0.0, 1.0);
}

/// Column by column: every pixel whose middle is near enough is covered as by a straight line along the tangent.
void draw(const Pixels& pixels, const Edge& edge, double dashScale)
{
    const QRgb colour = qPremultiply(edge.colour.rgba());
    const double half = edge.width / 2, most = std::min(edge.width, 1.0);
    const double left = edge.from.x(), right = edge.to.x();
    double way = 0;
    for (int column = int(std::floor(left)); column < right; ++column) {
        const double from = std::max(left, double(column)), to = std::min(right, column + 1.0), share = to - from;
        const EdgePoint at = edgeAt(edge, (from + to) / 2);
        const double stretch = std::sqrt(1 + at.slope * at.slope), middle = way + share / 2 * stretch;
        way += share * stretch;
        if (column < 0 || column >= pixels.width) continue;
        const double reach = (half + 0.5) * stretch;
        const int top = std::max(0, int(std::ceil(at.y - reach - 0.5)));
        const int bottom = std::min(pixels.height - 1, int(std::floor(at.y + reach - 0.5)));
        QRgb* pixel = pixels.data + top * pixels.stride + column;
        for (int row = top; row <= bottom; ++row, pixel += pixels.stride) {
            const double below = row + 0.5 - at.y;
            double coverage = std::min(half + 0.5 - std::abs(below) / stretch, most) * share;
            if (coverage <= 0) continue;
            if (edge.dashed) coverage *= dashShare(middle + below * at.slope / stretch, dashScale);
            blend(*pixel, colour, unsigned(coverage * 256));
        }
    }
}

} // namespace

void rasterise(QImage& image, std::span<const Edge> edges, double dashScale)
{
    Q_ASSERT(image.format() == QImage::Format_ARGB32_Premultiplied);
    const Pixels pixels{reinterpret_cast<QRgb*>(image.bits()), image.bytesPerLine() / std::ptrdiff_t(sizeof(QRgb)), image.width(),
                        image.height()};
    for (const Edge& edge : edges) draw(pixels, edge, dashScale);
}

} // namespace widgets
