#include "learn_layout.h"

#include <algorithm>
#include <cmath>

namespace lessons::conv {
namespace {

using widgets::Role;

/// What the columns and lines measure.
struct Measures {
    double map, kernelWidth, kernelHeight, gap, line, label, between;

    double rowHeight() const { return line + map + label; }
};

/// Numbers in the kernels' cells come first; what room is left is the maps'.
Measures measuresOf(const widgets::Canvas& canvas, int rows, QSizeF cell)
{
    const QRectF area = canvas.area();
    const bool projector = canvas.theme().projector;
    const double least = projector ? 28 : 16;
    Measures m{};
    m.line = canvas.lineHeight(Role::Body) + 6, m.label = canvas.lineHeight(Role::Label) + 4;
    m.kernelWidth = 3 * cell.width(), m.kernelHeight = 3 * cell.height();
    m.between = projector ? 20 : 16;
    const double tall = area.height() - (rows + 1) * (m.line + m.label) - m.kernelHeight - rows * m.between;
    const double wide = area.width() - 3 * m.kernelWidth - 5 * least;
    m.map = std::floor(std::max(m.kernelHeight, std::min(wide / 3, tall / rows)));
    m.gap = std::floor((area.width() - 3 * m.kernelWidth - 3 * m.map) / 5);
    return m;
}

QSizeF cellSizeOf(const widgets::Canvas& canvas)
{
    const QRectF area = canvas.area();
    const bool projector = canvas.theme().projector;
    const QSizeF least = projector ? QSizeF(60, 44) : QSizeF(44, 26);
    return {std::clamp(std::floor(area.width() * 0.0575), least.width(), projector ? 84.0 : 60.0),
            std::clamp(std::floor(area.height() * 0.062), least.height(), projector ? 56.0 : 44.0)};
}

LearnLayout::Row rowAt(double left, double top, double width, const Measures& m)
{
    LearnLayout::Row row;
    row.heading = {left, top, width, m.line - 6};
    double x = left;
    for (QRectF* map : {&row.input, &row.target, &row.output}) {
        *map = {x, top + m.line, m.map, m.map};
        x += m.map + m.gap;
    }
    const double middle = std::round(top + m.line + (m.map - m.kernelHeight) / 2);
    for (QRectF* kernel : {&row.learnt, &row.difference, &row.gradient}) {
        *kernel = {x, middle, m.kernelWidth, m.kernelHeight};
        x += m.kernelWidth + m.gap;
    }
    row.labels = top + m.line + m.map + 4;
    return row;
}

} // namespace

QRectF LearnLayout::cellOf(const QRectF& kernel, int weight) const
{
    return {kernel.left() + weight % 3 * cell.width(), kernel.top() + weight / 3 * cell.height(), cell.width() - 1,
            cell.height() - 1};
}

LearnLayout learnLayoutOf(const widgets::Canvas& canvas, const Run& run)
{
    LearnLayout layout;
    const QRectF area = canvas.area();
    const int rows = int(run.learners.size());
    layout.cell = cellSizeOf(canvas);
    const Measures m = measuresOf(canvas, rows, layout.cell);
    const double used = rows * (m.rowHeight() + m.between) + m.line + m.kernelHeight + m.label;
    const double between = m.between + std::floor(std::clamp((area.height() - used) / rows, 0.0, 48.0));
    for (int i = 0; i < rows; ++i)
        layout.rows.push_back(rowAt(area.left(), area.top() + i * (m.rowHeight() + between), area.width(), m));

    const auto& row = layout.rows.front();
    const double top = area.top() + rows * (m.rowHeight() + between), tall = m.line + m.kernelHeight + m.label;
    layout.heading = m.line;
    layout.update = {area.left(), top, row.output.right() - area.left(), tall};
    layout.trueKernel = {row.learnt.left(), top + m.line, m.kernelWidth, m.kernelHeight};
    layout.rates = {row.difference.left(), top, row.gradient.right() - row.difference.left(), tall};
    return layout;
}

} // namespace lessons::conv
