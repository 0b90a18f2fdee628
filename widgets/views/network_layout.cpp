#include "widgets/views/network_layout.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

constexpr double Pad = 3, Between = 14; ///< around a neuron's cells; between neurons at least

std::size_t countOf(const NetworkGraph::Layer& layer, const Frame& frame)
{
    const std::vector<int> shape = frame.shape(layer.rows.front().front());
    return shape.empty() ? 1 : std::size_t(shape.front());
}
std::size_t widestRow(const NetworkGraph::Layer& layer)
{
    std::size_t widest = 0;
    for (const auto& row : layer.rows) widest = std::max(widest, row.size());
    return widest;
}
QSizeF boxOf(const NetworkGraph::Layer& layer, QSizeF cell)
{
    return {double(widestRow(layer)) * cell.width() + 2 * Pad, double(layer.rows.size()) * cell.height() + 2 * Pad};
}
double symbolLine(const Canvas& canvas) { return std::round(1.4 * canvas.theme().font(Role::Symbol).pixelSize()); }
double nameLine(const Canvas& canvas) { return canvas.lineHeight(Role::Label); }
bool hasNames(const NetworkGraph& what)
{
    return std::any_of(what.layers.begin(), what.layers.end(), [](const auto& layer) { return !layer.named.empty(); });
}
bool hasEnds(const NetworkGraph& what)
{
    return std::any_of(what.layers.begin(), what.layers.end(), [](const auto& layer) { return layer.rows.size() > 1; });
}

/// Names of layers as wide as their boxes, or wider: they decide, too.
double columnWidth(const NetworkGraph::Layer& layer, const Canvas& canvas, const Frame& frame, QSizeF cell)
{
    const double name = layer.named.empty() ? 0 : std::ceil(canvas.textWidth(frame.naming(layer.named).name, Role::Label));
    return std::max(boxOf(layer, cell).width(), name);
}

/// How many places of a layer fit below each other with numbers in them: by bisection, as a layer may have a thousand.
std::size_t mostShown(double height, const NetworkGraph& what, const Canvas& canvas, const Frame& frame, QSizeF cell)
{
    std::size_t most = 0;
    for (const auto& layer : what.layers) most = std::max(most, countOf(layer, frame));
    const auto fits = [&](std::size_t count) { return networkSize(what, canvas, frame, cell, 0, count).height() <= height; };
    if (!what.folds || most <= FewestShown || fits(most)) return most;
    std::size_t low = FewestShown;
    while (most - low > 1) {
        const std::size_t middle = low + (most - low) / 2;
        (fits(middle) ? low : most) = middle;
    }
    return low;
}

/// Between layers: as much as numbers beside edges need, and no more where it is narrow.
double leastGap(const NetworkGraph& what, const Canvas& canvas, const Frame& frame)
{
    constexpr double Around = 12, Enough = 90;
    double widest = 0;
    for (const auto& layer : what.layers)
        for (const std::string& id : layer.edges) widest = std::max(widest, widthForNumbers(canvas, frame, id));
    return widest > 0 ? std::min(Enough, widest + Around) : Enough;
}

} // namespace

QRectF NetworkLayout::cellOf(std::size_t layer, std::size_t neuron, std::size_t row, std::size_t column) const
{
    const QRectF box = layers[layer].neurons[neuron];
    return {box.left() + Pad + double(column) * cell.width(), box.top() + Pad + double(row) * cell.height(), cell.width(),
            cell.height()};
}

Edge NetworkLayout::edge(std::size_t layer, std::size_t unit, std::size_t input) const
{
    const QRectF from = layers[layer - 1].neurons[input], to = layers[layer].neurons[unit];
    Edge edge;
    edge.from = {from.right(), from.center().y()}, edge.to = {to.left(), to.center().y()};
    return edge;
}

double networkNumbers(const NetworkGraph& what, const Canvas& canvas, const Frame& frame)
{
    double widest = 0;
    for (const auto& layer : what.layers)
        for (const auto& row : layer.rows)
            for (const std::string& id : row) widest = std::max(widest, widthForNumbers(canvas, frame, id));
    return widest;
}

QSizeF networkSize(const NetworkGraph& what, const Canvas& canvas, const Frame& frame, QSizeF cell, double gap, std::size_t most)
{
    double width = gap * double(what.layers.size() - 1), height = 0;
    for (const auto& layer : what.layers) {
        const double count = double(std::min(most, countOf(layer, frame)));
        width += columnWidth(layer, canvas, frame, cell);
        height = std::max(height, count * boxOf(layer, cell).height() + (count - 1) * Between);
    }
    return {width, height + symbolLine(canvas) * (hasEnds(what) ? 2 : 1) + (hasNames(what) ? nameLine(canvas) : 0)};
}

NetworkLayout networkIn(QRectF rect, const NetworkGraph& what, const Canvas& canvas, const Frame& frame)
{
    constexpr double MostGap = 260, MostBetween = 48;
    const double tightest = leastGap(what, canvas, frame);
    NetworkLayout at;
    at.cell = {networkNumbers(what, canvas, frame), numberHeight(canvas)};
    const std::size_t most = mostShown(rect.height(), what, canvas, frame, at.cell);
    const auto fits = [&](double gap) {
        const QSizeF size = networkSize(what, canvas, frame, at.cell, gap, most);
        return size.width() <= rect.width() && size.height() <= rect.height();
    };
    while (!fits(tightest) && at.cell.height() > 10)
        at.cell = {std::max(12.0, at.cell.width() - 2), std::max(10.0, at.cell.height() - 1)};
    const QSizeF least = networkSize(what, canvas, frame, at.cell, 0, most);
    const double gap =
        what.layers.size() < 2 ? 0 : std::min(MostGap, (rect.width() - least.width()) / double(what.layers.size() - 1));
    const double names = hasNames(what) ? nameLine(canvas) : 0, symbols = symbolLine(canvas);
    const double top = rect.top() + names + symbols, bottom = rect.bottom() - (hasEnds(what) ? symbols : 0);
    double x = rect.left();
    for (const auto& layer : what.layers) {
        const std::size_t all = countOf(layer, frame), count = std::min(most, all);
        const QSizeF box = boxOf(layer, at.cell);
        const double width = columnWidth(layer, canvas, frame, at.cell), left = std::round(x + (width - box.width()) / 2);
        const double spare = bottom - top - double(count) * box.height();
        const double between = count > 1 ? std::floor(std::min(MostBetween, spare / double(count - 1))) : 0;
        const double high = double(count) * box.height() + double(count - 1) * between;
        double y = std::round(top + (bottom - top - high) / 2);
        NetworkLayout::Layer placed;
        placed.name = {x, y - symbols - names, width, names};
        const auto symbolsAt = [&](double from) {
            std::vector<QRectF> places;
            for (std::size_t column = 0; column < widestRow(layer); ++column)
                places.push_back({left + Pad + double(column) * at.cell.width(), from, at.cell.width(), symbols});
            return places;
        };
        placed.tops = {symbolsAt(y - symbols)};
        if (count < all) placed.first = int(count) - 2, placed.last = 1;
        for (std::size_t i = 0; i < all; ++i) {
            placed.neurons.push_back({QPointF(left, y), box});
            const bool staysAt =
                count < all && int(i) >= placed.first && int(i) + 1 < int(all) - placed.last; // behind the ellipsis
            if (i + 1 < all && !staysAt) y += box.height() + between;
        }
        y += box.height() + between;
        placed.ends = {symbolsAt(y - between)};
        if (!at.layers.empty() && at.layers.size() + 1 < what.layers.size()) at.pitch = std::min(at.pitch, width + gap);
        at.layers.push_back(std::move(placed));
        x += width + gap;
    }
    return at;
}

} // namespace widgets
