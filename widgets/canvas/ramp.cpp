#include "widgets/canvas/ramp.h"

#include <cmath>

namespace widgets {
namespace {

double toLinear(double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); }
double toSrgb(double c) { return c <= 0.0031308 ? 12.92 * c : 1.055 * std::pow(c, 1 / 2.4) - 0.055; }

struct Oklab {
    double L, a, b;
};

// Björn Ottosson, "A perceptual color space for image processing", 2020
Oklab toOklab(QColor colour)
{
    const double r = toLinear(colour.redF()), g = toLinear(colour.greenF()), b = toLinear(colour.blueF());
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

QRgb fromOklab(Oklab c)
{
    const auto cube = [](double x) { return x * x * x; };
    const double l = cube(c.L + 0.3963377774 * c.a + 0.2158037573 * c.b);
    const double m = cube(c.L - 0.1055613458 * c.a - 0.0638541728 * c.b);
    const double s = cube(c.L - 0.0894841775 * c.a - 1.2914855480 * c.b);
    const auto byte = [](double x) { return int(std::lround(255 * std::clamp(toSrgb(std::max(x, 0.0)), 0.0, 1.0))); };
    return qRgb(byte(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                byte(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                byte(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
}

} // namespace

Ramp::Ramp(const QList<QColor>& stops)
{
    for (int i = 0; i < Entries; ++i) {
        const double place = double(i) * double(stops.size() - 1) / (Entries - 1);
        const int below = std::min(int(place), int(stops.size()) - 2);
        const double share = place - below;
        const Oklab p = toOklab(stops[below]), q = toOklab(stops[below + 1]);
        m_table[std::size_t(i)] = fromOklab({p.L + share * (q.L - p.L), p.a + share * (q.a - p.a), p.b + share * (q.b - p.b)});
    }
}

double luminance(QColor colour)
{
    return 0.2126 * toLinear(colour.redF()) + 0.7152 * toLinear(colour.greenF()) + 0.0722 * toLinear(colour.blueF());
}

QColor inkOn(QColor background) { return luminance(background) > 0.179 ? Qt::black : Qt::white; }

} // namespace widgets
