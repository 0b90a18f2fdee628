#include "lessons/networks/playground/layout.h"

#include <algorithm>
#include <cmath>

namespace lessons::playground {
namespace {

using widgets::Canvas;
using widgets::Role;

constexpr double LargestNode = 46, LargestPitch = 62, LeastGap = 4; // of the squares in a column
constexpr double SmallestMap = 160;

double headingHeight(const Canvas& canvas) { return canvas.lineHeight(Role::Body) + canvas.lineHeight(Role::Label) + 8; }
double axisHeight(const Canvas& canvas) { return canvas.lineHeight(Role::Note) + 2; }
double axisWidth(const Canvas& canvas) { return canvas.textWidth(QStringLiteral("−6"), Role::Note) + 14; }

/// The heading of the confusion matrix, and the marks of the columns below it.
double matrixHead(const Canvas& canvas) { return canvas.lineHeight(Role::Body) + canvas.lineHeight(Role::Label); }

/// High enough for numbers if these are wide enough; else as low as rows of names can be.
QSizeF matrixCell(const Canvas& canvas, int classes, double width)
{
    const bool projector = canvas.theme().projector;
    const double scale = canvas.lineHeight(Role::Body) / 21;
    const QSizeF forNumbers = projector ? QSizeF(60, 44) : QSizeF(44, 26) * scale;
    const double wide = std::floor(std::min(1.5 * forNumbers.width(), width / classes));
    return {wide, wide >= forNumbers.width() ? forNumbers.height() : canvas.lineHeight(Role::Note)};
}

double widestClass(const Canvas& canvas, const Plan& plan)
{
    double widest = 0;
    for (const std::string& name : plan.data.classes)
        widest = std::max(widest, canvas.textWidth(QString::fromStdString(name), Role::Label));
    return std::ceil(widest);
}

/// The column at the right: map, key, confusion matrix.
void placeOutput(Layout& at, const Canvas& canvas, const Plan& plan)
{
    const QRectF area = canvas.area();
    const int columns = 1 + plan.neuronLayers(), classes = plan.classes();
    const double above = headingHeight(canvas), axis = axisHeight(canvas), gap = 12 * at.scale;
    const double key = classes == 2 ? gap + (canvas.theme().projector ? 14 : 8) + 2 + canvas.lineHeight(Role::Note) : 0;
    const double wide = std::floor((columns > 6 ? 0.27 : 0.31) * area.width());
    const QSizeF cell = matrixCell(canvas, classes, 0.64 * wide);
    const double matrix = gap + matrixHead(canvas) + classes * cell.height();
    const double tall = area.height() - above - axis - key - matrix;
    const bool roomForMatrix = tall >= SmallestMap * at.scale;
    const double side = std::floor(std::min(wide, roomForMatrix ? tall : tall + matrix));
    at.map = {std::round(area.right() - axisWidth(canvas) - side), std::round(area.top() + above), side, side};
    double y = at.map.bottom() + axis;
    if (key > 0) at.key = {at.map.left(), std::round(y + gap), side, key - gap};
    y += key;
    if (!roomForMatrix) return;
    const double spare = area.bottom() - y - matrix; // a third of it above
    const double top = std::round(y + gap + matrixHead(canvas) + std::min(spare / 3, 24 * at.scale));
    const double widest = widestClass(canvas, plan), least = std::min(widest, 20 * at.scale) + 24 * at.scale; // of names
    const double across = classes * std::min(cell.width(), std::floor((side - least) / classes));
    const double names = std::min(widest + 24 * at.scale, side - across);
    at.matrix = {std::round(at.map.left() + names), top, across, cell.height() * classes};
}

/// Squares one below the other round the middle of the room.
std::vector<QRectF> stack(double x, double middle, double pitch, double node, int count)
{
    std::vector<QRectF> squares;
    const double top = middle - pitch * (count - 1) / 2 - node / 2;
    for (int i = 0; i < count; ++i) squares.push_back({std::round(x), std::round(top + i * pitch), node, node});
    return squares;
}

double widestFeature(const Canvas& canvas, const Plan& plan)
{
    double widest = 0;
    for (const Feature& feature : plan.features) widest = std::max(widest, canvas.textWidth(feature.name(), Role::Label));
    return std::ceil(widest);
}

/// Columns at equal distances between the names and the map.
void placeNetwork(Layout& at, const Canvas& canvas, const Plan& plan)
{
    const QRectF area = canvas.area();
    const double legend = canvas.lineHeight(Role::Note), names = widestFeature(canvas, plan) + 8;
    const QRectF room(area.left(), at.map.top(), at.map.left() - area.left(), area.bottom() - legend - 8 - at.map.top());
    const double word = canvas.textWidth(QStringLiteral("softmax"), Role::Note); // above the arrow
    const bool single = plan.outputs() == 1;
    const int hidden = int(plan.units.size()), gaps = hidden + 1;
    int most = std::max(int(plan.features.size()), single ? 1 : plan.outputs());
    for (const int units : plan.units) most = std::max(most, units);

    const double pitch = std::min(LargestPitch * at.scale, std::floor(room.height() / most));
    double node = std::min(LargestNode * at.scale, pitch - std::max(LeastGap, std::floor(0.18 * pitch)));
    const double left = room.left() + names, arrow = single ? 0 : hidden > 3 ? 36 * at.scale : word + 16;
    node = std::floor(std::min(node, (room.right() - arrow - left) / (2.2 * gaps + 1)));
    at.column = (room.right() - arrow - (single ? 0 : node) - left) / gaps;
    at.featureNames = {room.left(), room.top(), names - 8, room.height()};
    const double half = (pitch * (most - 1) + node) / 2; // beside the middle of the map, if there is the room
    const double middle = std::clamp(at.map.center().y(), room.top() + half, std::max(room.top(), room.bottom() - half));
    at.features = stack(left, middle, pitch, node, int(plan.features.size()));
    for (int l = 0; l < plan.neuronLayers(); ++l)
        at.neurons.push_back(stack(left + (l + 1) * at.column, middle, pitch, node, plan.neurons(l)));
    if (single) at.neurons.back() = {at.map};
    else at.arrow = {at.map.left() - arrow, at.map.top(), arrow, at.map.height()};
    at.headings = area.top();
    at.legend = {area.left(), area.bottom() - legend, room.width() - 16, legend};
}

} // namespace

QPointF placeOn(const QRectF& map, const Plan& plan, int row)
{
    const float* at = &plan.columns[std::size_t(row * plan.data.columnCount())];
    return {map.left() + (double(at[0]) / plan.bound + 1) / 2 * map.width(),
            map.top() + (1 - double(at[1]) / plan.bound) / 2 * map.height()};
}

QRectF rectOf(const QRectF& map, Square square, double least)
{
    const double pixel = map.width() / MapSide, side = std::min(std::max(pixel, least), map.width());
    const auto begin = [&](int index, double low, double high) {
        return std::clamp(low + (index + 0.5) * pixel - side / 2, low, high - side);
    };
    return {begin(square.column, map.left(), map.right()), begin(square.row, map.top(), map.bottom()), side, side};
}

Layout layoutOf(const Canvas& canvas, const Plan& plan)
{
    Layout at;
    at.scale = std::max(1.0, canvas.lineHeight(Role::Body) / 21) * (canvas.theme().projector ? 0.9 : 1);
    placeOutput(at, canvas, plan);
    placeNetwork(at, canvas, plan);
    return at;
}

} // namespace lessons::playground
