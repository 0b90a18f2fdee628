#include "widgets/views/bars.h"
#include "widgets/views/diagram_layout.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

constexpr int Longest = 12, First = 3, Last = 1; ///< longer vectors are collapsed to so many at either end
constexpr double Roomy = 54;                     ///< width of a cell with numbers
constexpr int Few = 6;                           ///< rows of tensors that may be high

double symbolHeight(const Canvas& canvas) { return std::round(1.3 * canvas.theme().font(Role::Symbol).pixelSize()); }
double nameHeight(const Canvas& canvas) { return std::round(1.4 * canvas.theme().font(Role::Label).pixelSize()); }
/// Between a symbol and the cells below it: its index hangs lower, and the frame of a target stands higher.
double aboveGap(const Canvas& canvas) { return canvas.theme().projector ? 9 : 6; }

} // namespace

NodeSizes::NodeSizes(const Diagram& diagram, const Canvas& canvas, const Frame& frame, int window)
    : m_diagram(diagram), m_canvas(canvas), m_window(window)
{
    std::vector<std::pair<double, std::size_t>> widths;
    for (const Diagram::Node& node : diagram.nodes) {
        m_known.push_back(known(node, frame));
        if (node.sign.isEmpty()) widths.push_back({-m_known.back().numbers * m_known.back().shape.columns, m_known.size() - 1});
    }
    std::sort(widths.begin(), widths.end());
    for (std::size_t i = 0, first = 0; i < widths.size(); ++i) { // those of one width share their rank: they look alike
        if (widths[i].first > widths[first].first) first = i;
        m_known[widths[i].second].rank = int(first);
    }
}

NodeSizes::Known NodeSizes::known(const Diagram::Node& node, const Frame& frame) const
{
    Known known;
    if (!node.sign.isEmpty()) return known;
    known.shape = shapedPlace(frame, node.id, node.lying);
    const int longest = m_window > 0 ? m_window + 1 : m_diagram.from ? Few : Longest;
    if (frame.shape(node.id).size() == 1 && known.shape.length() > longest) {
        known.shape.first = m_window > 0 ? m_window : First, known.shape.last = Last;
        if (m_diagram.from) {
            known.shape.last = 0;
            known.shape.from = std::clamp(*m_diagram.from, 0, known.shape.length() - known.shape.first);
        }
    }
    if (node.named) known.axes = axisNames(frame, node.id, known.shape);
    known.rowNames = rowNamesWidth(m_canvas, known.axes), known.columnNames = columnNamesWidth(m_canvas, known.axes);
    known.numbers = std::max(widthForNumbers(m_canvas, frame, node.id), known.columnNames);
    const Naming naming = frame.naming(node.id);
    known.symbol = naming.tex.isEmpty() ? 0 : std::ceil(symbolWidth(m_canvas, frame, node.id));
    known.name = std::ceil(m_canvas.textWidth(naming.name, Role::Label));
    return known;
}

QSizeF NodeSizes::cell(std::size_t node, const Detail& detail) const
{
    const Known& known = m_known[node];
    const int rows = known.shape.lying ? 1 : known.shape.collapsed() ? known.shape.shown() : known.shape.rows;
    const double most = detail.tall && rows <= Few ? std::max(detail.most, rows * numberHeight(m_canvas)) : detail.most;
    const double height = std::min(detail.cell, most / rows >= 2 ? std::floor(most / rows) : most / rows);
    const bool numbers = known.rank >= detail.narrow && height >= numberHeight(m_canvas);
    const auto whole = [](double side) { return side >= 2 ? std::floor(side) : side; }; // of pictures less than a pixel
    const double narrow = std::min(std::max(10.0, height), whole(detail.most / known.shape.columns));
    const double wide = detail.roomy ? std::max(known.numbers, std::min(Roomy, m_diagram.widest)) : known.numbers;
    if (numbers || known.rank >= detail.narrow)
        return {numbers ? wide : std::max(narrow, std::min(wide, detail.most / known.shape.columns)), height};
    return {std::max(narrow, known.columnNames), height};
}

QSizeF NodeSizes::body(std::size_t node, const Detail& detail) const
{
    if (isOperator(node)) {
        const QString& sign = m_diagram.nodes[node].sign;
        const double circle = m_canvas.theme().projector ? 44 : 28;
        if (sign.size() == 1) return {circle, circle};
        return {std::ceil(m_canvas.textWidth(sign, Role::Body)) + 16, circle - 2};
    }
    const Place& shape = m_known[node].shape;
    const QSizeF one = cell(node, detail);
    const int along = shape.collapsed() ? shape.shown() : 0;
    return {one.width() * (along && shape.lying ? along : shape.columns),
            one.height() * (along && !shape.lying ? along : shape.rows)};
}

NodeSizes::Label NodeSizes::label(std::size_t node, const Detail& detail) const
{
    const Known& known = m_known[node];
    const bool words = (detail.words || known.symbol == 0) && known.name > 0;
    return {known.symbol > 0 ? symbolHeight(m_canvas) : 0, words ? nameHeight(m_canvas) : 0,
            std::max(known.symbol, words ? known.name : 0)};
}

NodeSizes::Extent NodeSizes::extent(std::size_t node, const Detail& detail) const
{
    const QSizeF size = body(node, detail);
    const Known& known = m_known[node];
    const Diagram::Node& what = m_diagram.nodes[node];
    Extent extent{size.width() / 2 + known.rowNames, size.width() / 2 + (what.bars ? barsWidth() : 0), size.height() / 2,
                  size.height() / 2};
    if (isOperator(node)) return extent;
    if (!known.axes.columns.isEmpty()) extent.down += columnNamesHeight(m_canvas);
    const Label label = this->label(node, detail);
    switch (what.label) {
    case Diagram::Side::Left: extent.left += known.symbol + 8; return extent;
    case Diagram::Side::Above: extent.up += label.height() + aboveGap(m_canvas); break;
    case Diagram::Side::Below: extent.down += label.height() + 2; break;
    }
    extent.left = std::max(extent.left, label.width / 2), extent.right = std::max(extent.right, label.width / 2);
    return extent;
}

DiagramLayout::Node NodeSizes::placed(std::size_t node, QPointF middle, const Detail& detail) const
{
    const QSizeF size = body(node, detail);
    const Extent all = extent(node, detail);
    const Known& known = m_known[node];
    const Diagram::Node& what = m_diagram.nodes[node];
    DiagramLayout::Node placed{middle, known.shape, {}, {}, {}, {}, known.axes};
    const QPointF corner(std::round(middle.x() - size.width() / 2), std::round(middle.y() - size.height() / 2));
    placed.place.rect = QRectF(corner, size);
    placed.footprint =
        QRectF(QPointF(middle.x() - all.left, middle.y() - all.up), QPointF(middle.x() + all.right, middle.y() + all.down));
    placed.body = placed.place.rect.adjusted(-known.rowNames, 0, what.bars ? barsWidth() : 0, 0);
    if (isOperator(node)) return placed;
    const auto [symbol, name, labelled] = label(node, detail);
    if (what.label == Diagram::Side::Left) {
        placed.body.setLeft(placed.footprint.left());
        const double right = placed.place.rect.left() - known.rowNames - 8;
        placed.symbol = {right - known.symbol, middle.y() - symbol / 2, known.symbol, symbol};
        return placed;
    }
    const double width = all.left + all.right, left = placed.place.rect.center().x() - width / 2;
    const bool above = what.label == Diagram::Side::Above;
    const double top = above ? placed.footprint.top() : placed.footprint.bottom() - symbol - name;
    placed.name = {left, above ? top : top + symbol, width, name};
    placed.symbol = {left, above ? top + name : top, width, symbol};
    return placed;
}

} // namespace widgets
