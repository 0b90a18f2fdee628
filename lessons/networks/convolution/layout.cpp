#include "layout.h"

#include "words.h"

#include <algorithm>
#include <cmath>

namespace lessons::conv {
namespace {

using widgets::Role;

constexpr int ThumbRows = 8;

/// The fewest decimals, up to `most`, that show all these numbers exactly.
int decimalsOf(const std::vector<float>& numbers, int most)
{
    for (int decimals = 0; decimals < most; ++decimals) {
        const double unit = std::pow(10.0, decimals);
        if (std::all_of(numbers.begin(), numbers.end(), [&](float x) { return std::round(x * unit) == x * unit; }))
            return decimals;
    }
    return most;
}

/// The longest text that numbers from low to high take.
QString widest(double low, double high, int decimals)
{
    const QString a = widgets::number(low, decimals), b = widgets::number(high, decimals);
    return a.size() > b.size() ? a : b;
}

/// Tries fewer decimals, down to `least`, until a cell has the room; whether one has.
bool fitDecimals(const widgets::Canvas& canvas, QSizeF cell, double low, double high, int& decimals, int least)
{
    while (decimals > least && !canvas.roomForNumbers(cell, widest(low, high, decimals))) --decimals;
    return canvas.roomForNumbers(cell, widest(low, high, decimals));
}

Figures figuresOf(const Run& run)
{
    Figures f;
    const std::vector<float> weights(run.weights().begin(), run.weights().end());
    double positive = 0, negative = 0, greatest = 0;
    for (const float w : weights) {
        (w > 0 ? positive : negative) += w;
        greatest = std::max(greatest, double(std::abs(w)));
    }
    const float bias = run.bias.at(run.focus);
    f.kernelBound = greatest > 0 ? greatest : 1;
    f.productBound = 255 * f.kernelBound;
    f.kernelDecimals = decimalsOf(weights, 4);
    const bool whole = f.kernelDecimals == 0 && decimalsOf({bias}, 1) == 0;
    f.sumDecimals = whole && 255 * std::max(positive, -negative) < 1e7 ? 0 : 2;
    f.productDecimals = f.kernelDecimals == 0 && f.productBound < 1e7 ? 0 : 2;
    f.widestSum = widest(255 * negative + std::min(bias, 0.0F), 255 * positive + std::max(bias, 0.0F), f.sumDecimals);
    const std::vector<float> map(run.map().begin(), run.map().end());
    f.outputDecimals = run.bound() < 1e7 && decimalsOf(map, 1) == 0 ? 0 : 2;
    f.widestOutput = widest(-double(run.bound()), run.bound(), f.outputDecimals);
    return f;
}

/// Which of the cells print numbers, and with how many decimals.
void fitNumbers(const widgets::Canvas& canvas, QSizeF cell, const Run& run, Figures& f)
{
    const auto [low, high] = std::ranges::minmax_element(run.weights());
    f.windowNumbers = canvas.roomForNumbers(cell, QStringLiteral("255"));
    f.kernelNumbers = fitDecimals(canvas, cell, *low, *high, f.kernelDecimals, std::min(f.kernelDecimals, 2));
    f.productNumbers = fitDecimals(canvas, cell, 255.0 * *low, 255.0 * *high, f.productDecimals, std::min(f.productDecimals, 1));
}

/// The widths of the strip's columns.
struct Columns {
    double letters, op, partial, brace, sums, result, grids;
};

double widthBeside(const Columns& c) { return c.letters + 3 * c.op + c.partial + c.brace + c.sums + c.result + 12; }

Columns columnsOf(const widgets::Canvas& canvas, const Run& run, const Figures& f)
{
    const bool projector = canvas.theme().projector, several = run.channels() > 1;
    Columns c{};
    c.letters = several ? canvas.textWidth(QStringLiteral("G"), Role::Body, true) + 12 : 0;
    c.op = projector ? 60 : 40;
    c.partial = several ? canvas.textWidth(f.widestSum, Role::Body) + 12 : 0;
    c.brace = projector ? 36 : 28;
    c.sums = canvas.textWidth(QStringLiteral("+ b"), Role::Caption) + 16 + canvas.textWidth(f.widestSum, Role::Caption);
    c.result = std::max(projector ? 200.0 : 120.0, std::ceil(canvas.textWidth(f.widestOutput, Role::Result, true)) + 32);
    c.grids = (canvas.area().width() - widthBeside(c)) / 3;
    return c;
}

QSizeF cellOf(const widgets::Canvas& canvas, const Run& run, const Columns& columns)
{
    const bool projector = canvas.theme().projector;
    const int k = run.size(), rows = run.channels();
    const double share = rows > 1 ? (projector ? 0.36 : 0.42) : 0.34;
    const double tall = (share * canvas.area().height() - 8 * (rows - 1)) / (rows * k);
    const double width = std::floor(std::min(projector ? 78.0 : 60.0, columns.grids / k));
    const double height = std::floor(std::min({width, tall, projector ? 66.0 : 60.0}));
    const QSizeF least = projector ? QSizeF(60, 44) : QSizeF(44, 26); // below it there are no numbers, and squares look better
    return height < least.height() || width < least.width() ? QSizeF(height, height) : QSizeF(width, height);
}

/// Three grids side by side, each centred in a column that is wide enough for its name.
void placeGrids(Layout& layout, const widgets::Canvas& canvas, const Run& run, const Columns& columns, double top)
{
    const int k = run.size();
    const QSizeF grid(layout.cell.width() * k, layout.cell.height() * k);
    const QString names[] = {Words::tr("window"), kernelLabel(run), Words::tr("products")};
    std::vector<QRectF>* const grids[] = {&layout.window, &layout.kernel, &layout.products};
    double x = canvas.area().left() + columns.letters;
    for (int i = 0; i < 3; ++i) {
        const double label = canvas.textWidth(names[i], Role::Label) - (i == 1 ? columns.op : 0);
        const double width = std::max(grid.width(), std::ceil(label));
        for (int c = 0; c < run.channels(); ++c)
            grids[i]->push_back({std::round(i == 0 ? x : x + (width - grid.width()) / 2),
                                 std::round(top + c * (grid.height() + 8)), grid.width(), grid.height()});
        x += width;
        const QRectF op(x, top, columns.op, run.channels() * (grid.height() + 8) - 8);
        if (i < 2) (i == 0 ? layout.times : layout.equals) = op;
        x += i < 2 ? columns.op : 0;
    }
}

void placeStrip(Layout& layout, const widgets::Canvas& canvas, const Run& run, const Columns& columns, double top)
{
    placeGrids(layout, canvas, run, columns, top);
    const QRectF first = layout.products.front(), last = layout.products.back();
    const double height = last.bottom() - first.top(), right = canvas.area().right();
    double x = first.right();
    if (run.channels() > 1) {
        for (const QRectF& grid : layout.products) layout.partial.push_back({x, grid.top(), columns.partial, grid.height()});
        x += columns.partial;
    }
    layout.brace = {std::round(x + 10), first.top(), columns.brace - 14, height};
    const double boxHeight = std::round(canvas.lineHeight(Role::Result) * 1.6), middle = std::round(first.top() + height / 2);
    layout.result = {right - columns.result, middle - std::round(boxHeight / 2), columns.result, boxHeight};
    layout.becomes = {layout.result.left() - columns.op, first.top(), columns.op, height};
    const double free = layout.becomes.left() - layout.brace.right() - columns.sums;
    layout.sums = {std::round(layout.brace.right() + free / 2), first.top(), columns.sums, height};
    layout.labels = last.bottom() + 4;
}

/// The panels' common scale: whole pixels where there is the room.
double scaleFor(QSizeF room, const QRectF& extent)
{
    const double scale = std::min({room.width() / extent.width(), room.height() / extent.height(), 48.0});
    return scale >= 1 ? std::floor(scale) : scale;
}

/// The cells, their numbers, and the columns between them.
Columns sizeStrip(Layout& layout, const widgets::Canvas& canvas, const Run& run)
{
    layout.figures = figuresOf(run);
    Columns columns = columnsOf(canvas, run, layout.figures);
    layout.cell = cellOf(canvas, run, columns);
    const double spare = 3 * (columns.grids - layout.cell.width() * run.size());
    columns.op += std::floor(std::clamp(spare / 6, 0.0, canvas.textWidth(QStringLiteral("="), Role::Title) * 3));
    fitNumbers(canvas, layout.cell, run, layout.figures);
    return columns;
}

/// Input, output and, if there are several maps, two columns of thumbnails at the right; `tall` is the room below the heading.
void placePanels(Layout& layout, const widgets::Canvas& canvas, const Run& run, double tall, double between)
{
    const QRectF area = canvas.area();
    const bool several = run.filters.size() > 1;
    const double largest = canvas.theme().projector ? 64 : 44;
    layout.thumb = several ? std::floor(std::min(tall / ThumbRows - 3, largest)) : 0;
    const double thumbs = several ? 2 * layout.thumb + 18 : 0, wide = (area.width() - thumbs - between) / 2;
    layout.extent = paddedRect(run) | blocks(run);
    layout.scale = scaleFor({wide, tall}, layout.extent);
    const QSizeF panel(std::ceil(layout.extent.width() * layout.scale), std::ceil(layout.extent.height() * layout.scale));
    const double top = area.top() + layout.heading;
    layout.input = {QPointF(area.left(), top), panel};
    layout.output = {QPointF(area.right() - thumbs - panel.width(), top), panel};
    const double column = several ? std::max(panel.height(), ThumbRows * (layout.thumb + 3) - 3) : 0;
    layout.thumbs = {layout.output.right() + 12, top, thumbs - 12, column};
}

/// In the middle between the panels, down to the strip.
void placeLedger(Layout& layout, const widgets::Canvas& canvas, double comfortable, double gap)
{
    const QRectF area = canvas.area();
    const double between = layout.output.left() - layout.input.right() - 2 * gap;
    const double width = std::min(between, std::max(comfortable, canvas.theme().projector ? 460.0 : 250.0));
    layout.ledger = {std::round(layout.input.right() + gap + (between - width) / 2), area.top(), std::floor(width),
                     layout.window[0].top() - area.top() - 12};
}

} // namespace

QRectF Layout::on(const QRectF& panel, const QRectF& pixels) const
{
    const double left = std::round((pixels.left() - extent.left()) * scale);
    const double top = std::round((pixels.top() - extent.top()) * scale);
    const double right = std::round((pixels.right() - extent.left()) * scale);
    const double bottom = std::round((pixels.bottom() - extent.top()) * scale);
    return {panel.left() + left, panel.top() + top, right - left, bottom - top};
}

QRectF spanAt(const Run& run, double row, double column)
{
    const int span = engine::span(run.size(), run.how.dilation);
    return {column * run.how.stride - run.how.horizontal.before, row * run.how.stride - run.how.vertical.before, double(span),
            double(span)};
}

QRectF blockAt(const Run& run, double row, double column)
{
    const QPointF centre = spanAt(run, row, column).center();
    const double s = run.how.stride;
    return {centre.x() - s / 2, centre.y() - s / 2, s, s};
}

QRectF blocks(const Run& run) { return blockAt(run, 0, 0) | blockAt(run, run.rows() - 1, run.columns() - 1); }

QRectF pictureRect(const Run& run) { return {QPointF(), QSizeF(run.picture.image.size())}; }

QRectF paddedRect(const Run& run)
{
    return pictureRect(run).adjusted(-run.how.horizontal.before, -run.how.vertical.before, run.how.horizontal.after,
                                     run.how.vertical.after);
}

QString kernelLabel(const Run& run) { return Words::tr("kernel · %1").arg(run.kernelName()); }

Layout layoutOf(const widgets::Canvas& canvas, const Run& run, LedgerWidths ledger)
{
    Layout layout;
    const QRectF area = canvas.area();
    const bool projector = canvas.theme().projector;
    const double gap = projector ? 32 : 20;
    const double turn = projector ? 56 : 44; // between panels and strip, where the arrow turns
    const Columns columns = sizeStrip(layout, canvas, run);
    const double strip = run.channels() * (layout.cell.height() * run.size() + 8) - 4 + canvas.lineHeight(Role::Label);
    layout.heading = canvas.lineHeight(Role::Body) + 6;
    placePanels(layout, canvas, run, area.height() - layout.heading - turn - strip, ledger.least + 2 * gap);

    // what height is left goes above the strip, a third of it below
    const double rest = area.bottom() - strip - std::max(layout.input.bottom(), layout.thumbs.bottom()) - turn;
    placeStrip(layout, canvas, run, columns, std::round(area.bottom() - strip - std::max(0.0, rest * 0.35)));
    placeLedger(layout, canvas, ledger.comfortable, gap);
    return layout;
}

} // namespace lessons::conv
