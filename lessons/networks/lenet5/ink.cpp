#include "lessons/networks/lenet5/ink.h"

#include "lessons/networks/lenet5/run.h"

#include <algorithm>
#include <cmath>

namespace lessons::lenet5 {
namespace {

constexpr const char* Blank = "blank";
const std::string Drawn = "drawn:"; ///< before the pixels
constexpr const char* Figures = "0123456789abcdef";
constexpr int Darkest = 15;
constexpr double Pen = 1.1, Rubber = 1.8, Soft = 0.9; ///< radii, and the width of their edge, in pixels

double distance(QPointF p, QPointF a, QPointF b)
{
    const QPointF way = b - a;
    const double length = QPointF::dotProduct(way, way);
    const double t = length > 0 ? std::clamp(QPointF::dotProduct(p - a, way) / length, 0.0, 1.0) : 0;
    const QPointF off = p - (a + t * way);
    return std::hypot(off.x(), off.y());
}

int inkOf(char figure) { return figure <= '9' ? figure - '0' : figure - 'a' + 10; }

} // namespace

bool isInk(const std::string& text)
{
    return text == Blank || (text.size() == Drawn.size() + Pixels && text.starts_with(Drawn) &&
                             text.find_first_not_of(Figures, Drawn.size()) == std::string::npos);
}

std::vector<float> pixelsOf(const std::string& ink)
{
    std::vector<float> pixels(Pixels);
    for (std::size_t i = 0; ink != Blank && i < pixels.size(); ++i) pixels[i] = float(inkOf(ink[Drawn.size() + i])) / Darkest;
    return pixels;
}

std::string drawnOn(const std::string& ink, QPointF from, QPointF to, bool erases)
{
    std::string sheet = isInk(ink) && ink != Blank ? ink : Drawn + std::string(Pixels, '0');
    for (int i = 0; i < Pixels; ++i) {
        const QPointF middle(i % Side + 0.5, i / Side + 0.5);
        const double far = distance(middle, from * Side, to * Side) - (erases ? Rubber : Pen);
        const int touched = int(std::lround(Darkest * std::clamp(1 - far / Soft, 0.0, 1.0)));
        char& figure = sheet[Drawn.size() + std::size_t(i)];
        figure = Figures[erases ? std::min(inkOf(figure), Darkest - touched) : std::max(inkOf(figure), touched)];
    }
    return sheet.find_first_not_of('0', Drawn.size()) == std::string::npos ? Blank : sheet;
}

} // namespace lessons::lenet5
