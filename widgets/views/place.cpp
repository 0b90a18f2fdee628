#include "widgets/views/view.h"

namespace widgets {

CellIndex Place::drawnAt(int row, int column) const
{
    if (!collapsed()) return {row, column};
    int& along = lying ? column : row;
    if (!shows(along)) along = first; // the ellipsis
    else along -= along >= length() - last ? length() - shown() : from;
    return {row, column};
}

QRectF Place::cell(int row, int column) const
{
    if (own) return (*own)[std::size_t(row * columns + column)];
    const CellIndex at = drawnAt(row, column);
    const int down = collapsed() && !lying ? shown() : rows, across = collapsed() && lying ? shown() : columns;
    const double w = rect.width() / across, h = rect.height() / down;
    return {rect.x() + at.column * w, rect.y() + at.row * h, w, h};
}

QRectF Place::cell(const engine::Indices& at) const
{
    if (at.empty()) return rect;
    if (at.size() == 1) return lying ? cell(0, at[0]) : cell(at[0], 0);
    return cell(at[at.size() - 2], at.back());
}

engine::Indices Place::indices(std::size_t rank, int row, int column) const
{
    if (rank == 0) return {};
    if (rank == 1) return {lying ? column : row};
    return {row, column};
}

} // namespace widgets
