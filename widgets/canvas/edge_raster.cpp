#include "widgets/canvas/edge.h"

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

/// Where a curve is in its dashes.
class Dashes {
public:
    explicit Dashes(double scale) : m_on(float(DashOn * scale)), m_period(float((DashOn + DashOff) * scale)) {}

    void moveOn(float way)
    {
        m_phase += way;
        while (m_phase >= m_period) m_phase -= m_period;
    }
    /// The share of a pixel that is within a dash, its middle lying so far ahead.
    float share(float ahead) const
    {
        float phase = m_phase + ahead;
        while (phase < -0.5F) phase += m_period;
        while (phase > m_period - 0.5F) phase -= m_period; // the next dash begins in this pixel
        return std::clamp(std::min(phase, m_on - phase) + 0.5F, 0.0F, 1.0F);
    }

private:
    float m_on, m_period, m_phase = 0;
};

/// What of an edge lies in one column of pixels: nearly straight.
struct Slice {
    float y, slope, stretch; ///< in the middle; stretch: length of the curve for each pixel of x
    float share;             ///< of the column that it reaches
};

/// Every pixel whose middle is near enough is covered as by a straight line along the tangent.
void draw(const Pixels& pixels, int column, const Slice& at, float half, QRgb colour, const Dashes* dashes)
{
    const float reach = (half + 0.5F) * at.stretch, nearer = 1 / at.stretch, bend = at.slope / at.stretch;
    const float most = std::min(2 * half, 1.0F), perPixel = 256 * at.share;
    const int top = std::max(0, int(std::ceil(at.y - reach - 0.5F)));
    const int bottom = std::min(pixels.height - 1, int(std::floor(at.y + reach - 0.5F)));
    QRgb* pixel = pixels.data + top * pixels.stride + column;
    float below = float(top) + 0.5F - at.y;
    for (int row = top; row <= bottom; ++row, below += 1, pixel += pixels.stride) {
        float coverage = std::min(half + 0.5F - std::abs(below) * nearer, most) * perPixel;
        if (dashes) coverage *= dashes->share(below * bend);
        if (coverage >= 1) blend(*pixel, colour, unsigned(coverage));
    }
}

void draw(const Pixels& pixels, const Edge& edge, double dashScale)
{
    const QRgb colour = qPremultiply(edge.colour.rgba());
    const double left = edge.from.x(), right = edge.to.x();
    Dashes dashes(dashScale);
    for (int column = int(std::floor(left)); column < right; ++column) {
        const double from = std::max(left, double(column)), to = std::min(right, column + 1.0);
        const EdgePoint at = edgeAt(edge, (from + to) / 2);
        const Slice slice{float(at.y), float(at.slope), float(std::sqrt(1 + at.slope * at.slope)), float(to - from)};
        dashes.moveOn(slice.share * slice.stretch / 2);
        if (column >= 0 && column < pixels.width)
            draw(pixels, column, slice, float(edge.width / 2), colour, edge.dashed ? &dashes : nullptr);
        dashes.moveOn(slice.share * slice.stretch / 2);
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
