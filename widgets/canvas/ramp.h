#pragma once

#include <QColor>
#include <QList>

#include <algorithm>
#include <array>

namespace widgets {

/// Colours for numbers, baked into a table of 511 entries so that -1, 0 and +1 are exact entries.
class Ramp {
public:
    Ramp() = default;
    /// Stops at equal distances, interpolated in Oklab (Ottosson 2020).
    explicit Ramp(const QList<QColor>& stops);

    /// x from 0 to 1; what lies outside keeps the end's colour.
    QRgb at(double x) const { return m_table[std::size_t(std::clamp(x, 0.0, 1.0) * (Entries - 1) + 0.5)]; }

private:
    static constexpr int Entries = 511;
    std::array<QRgb, Entries> m_table{};
};

/// Relative luminance (WCAG 2), from 0 black to 1 white.
double luminance(QColor colour);
/// Black or white, whichever reads better on this colour: black above a relative luminance of 0.179 (WCAG).
QColor inkOn(QColor background);

} // namespace widgets
