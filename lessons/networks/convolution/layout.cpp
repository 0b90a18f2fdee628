#include "lessons/networks/convolution/layout.h"

#include <algorithm>
#include <cmath>

namespace lessons::conv {

using widgets::Canvas;
using widgets::Frame;
using widgets::Role;

namespace {

constexpr int ThumbRows = 8;

/// The width of the longest number that a quantity has in the run.
double widest(const Canvas& canvas, const Frame& frame, const char* id, Role role, bool bold = false)
{
    const widgets::Extent extent = frame.extent(id);
    const int decimals = frame.decimals(id);
    return std::ceil(std::max(canvas.textWidth(widgets::number(extent.least, decimals), role, bold),
                              canvas.textWidth(widgets::number(extent.most, decimals), role, bold)));
}

QSizeF cellOf(const Canvas& canvas, const Slide& slide, double grids)
{
    const bool projector = canvas.theme().projector;
    const int k = slide.size, rows = slide.channels;
    const double share = rows > 1 ? (projector ? 0.36 : 0.42) : 0.34;
    const double tall = (share * canvas.area().height() - 8 * (rows - 1)) / (rows * k);
    const double width = std::floor(std::min(projector ? 78.0 : 60.0, grids / k));
    const double height = std::floor(std::min({width, tall, projector ? 66.0 : 60.0}));
    const QSizeF least = projector ? QSizeF(60, 44) : QSizeF(44, 26); // below it there are no numbers, and squares look better
    return height < least.height() || width < least.width() ? QSizeF(height, height) : QSizeF(width, height);
}

/// The panels' common scale: whole pixels where there is the room.
double scaleFor(QSizeF room, const QRectF& extent)
{
    const double scale = std::min({room.width() / extent.width(), room.height() / extent.height(), 48.0});
    return scale >= 1 ? std::floor(scale) : scale;
}

} // namespace

/// The widths of the strip's columns.
struct Layout::Columns {
    double letters, op, partial, brace, sums, result, grids;

    Columns(const Canvas& canvas, const Frame& frame, const Slide& slide)
    {
        const bool projector = canvas.theme().projector, several = slide.channels > 1;
        letters = several ? canvas.textWidth(QStringLiteral("G"), Role::Body, true) + 12 : 0;
        op = projector ? 60 : 40;
        partial = several ? widest(canvas, frame, "partialSums", Role::Body) + 12 : 0;
        brace = projector ? 36 : 28;
        sums = canvas.textWidth(QStringLiteral("+ b"), Role::Caption) + 16 + widest(canvas, frame, "sum", Role::Caption);
        result = std::max(projector ? 200.0 : 120.0, widest(canvas, frame, "output", Role::Result, true) + 32);
        grids = (canvas.area().width() - letters - 3 * op - partial - brace - sums - result - 12) / 3;
    }
};

QRectF spanAt(const Slide& slide, double row, double column)
{
    const int span = engine::span(slide.size, slide.how.dilation.vertical), stride = slide.how.stride.vertical;
    return {column * stride - slide.how.horizontal.before, row * stride - slide.how.vertical.before, double(span), double(span)};
}

QRectF blockAt(const Slide& slide, double row, double column)
{
    const QPointF centre = spanAt(slide, row, column).center();
    const double s = slide.how.stride.vertical;
    return {centre.x() - s / 2, centre.y() - s / 2, s, s};
}

QRectF blocks(const Slide& slide) { return blockAt(slide, 0, 0) | blockAt(slide, slide.rows - 1, slide.columns - 1); }

QRectF pictureRect(const Slide& slide) { return {0, 0, double(slide.width), double(slide.height)}; }

QRectF paddedRect(const Slide& slide)
{
    const engine::Padding &x = slide.how.horizontal, &y = slide.how.vertical;
    return pictureRect(slide).adjusted(-x.before, -y.before, x.after, y.after);
}

QRectF Layout::on(const QRectF& panel, const QRectF& pixels) const
{
    const double left = std::round((pixels.left() - extent.left()) * scale);
    const double top = std::round((pixels.top() - extent.top()) * scale);
    const double right = std::round((pixels.right() - extent.left()) * scale);
    const double bottom = std::round((pixels.bottom() - extent.top()) * scale);
    return {panel.left() + left, panel.top() + top, right - left, bottom - top};
}

/// Three grids side by side, each centred in a column that is wide enough for its name.
void Layout::placeGrids(const Canvas& canvas, const Frame& frame, const Slide& slide, const Columns& columns, double top)
{
    const QSizeF grid = cell * slide.size;
    double x = canvas.area().left() + columns.letters;
    for (const auto& [id, grids, op] : {std::tuple("window", &window, &times), std::tuple("kernel", &kernel, &equals),
                                        std::tuple("products", &products, static_cast<QRectF*>(nullptr))}) {
        const double label = canvas.textWidth(frame.called(id), Role::Label) - (grids == &kernel ? columns.op : 0);
        const double width = std::max(grid.width(), std::ceil(label));
        for (int c = 0; c < slide.channels; ++c)
            grids->push_back({std::round(grids == &window ? x : x + (width - grid.width()) / 2),
                              std::round(top + c * (grid.height() + 8)), grid.width(), grid.height()});
        x += width;
        if (!op) continue;
        *op = {x, top, columns.op, slide.channels * (grid.height() + 8) - 8};
        x += columns.op;
    }
}

void Layout::placeStrip(const Canvas& canvas, const Slide& slide, const Columns& columns)
{
    const QRectF first = products.front(), last = products.back();
    const double height = last.bottom() - first.top(), right = canvas.area().right();
    double x = first.right();
    if (slide.channels > 1) {
        for (const QRectF& grid : products) partial.push_back({x, grid.top(), columns.partial, grid.height()});
        x += columns.partial;
    }
    brace = {std::round(x + 10), first.top(), columns.brace - 14, height};
    const double boxHeight = std::round(canvas.lineHeight(Role::Result) * 1.6), middle = std::round(first.top() + height / 2);
    result = {right - columns.result, middle - std::round(boxHeight / 2), columns.result, boxHeight};
    becomes = {result.left() - columns.op, first.top(), columns.op, height};
    const double free = becomes.left() - brace.right() - columns.sums;
    const double left = std::max(free / 2, std::min(free, 12.0)); // a frame round a number stays off the brace
    sums = {std::round(brace.right() + left), first.top(), columns.sums, height};
    labels = last.bottom() + 4;
}

/// Input, output and, if there are several maps, two columns of thumbnails at the right; `tall` is the room below the heading.
void Layout::placePanels(const Canvas& canvas, const Slide& slide, double tall, double between)
{
    const QRectF area = canvas.area();
    const bool several = slide.maps > 1;
    thumb = several ? std::floor(std::min(tall / ThumbRows - 3, canvas.theme().projector ? 64.0 : 44.0)) : 0;
    const double besides = several ? 2 * thumb + 18 : 0, wide = (area.width() - besides - between) / 2;
    extent = paddedRect(slide) | blocks(slide);
    scale = scaleFor({wide, tall}, extent);
    const QSizeF panel(std::ceil(extent.width() * scale), std::ceil(extent.height() * scale));
    const double top = area.top() + heading;
    input = {QPointF(area.left(), top), panel};
    output = {QPointF(area.right() - besides - panel.width(), top), panel};
    thumbs = {output.right() + 12, top, besides - 12, several ? std::max(panel.height(), ThumbRows * (thumb + 3) - 3) : 0};
}

Layout::Layout(const Canvas& canvas, const Frame& frame, const Slide& slide, LedgerWidths counts)
{
    const QRectF area = canvas.area();
    const bool projector = canvas.theme().projector;
    const double gap = projector ? 32 : 20, turn = projector ? 56 : 44; // between panels and strip, where the arrow turns
    Columns columns(canvas, frame, slide);
    cell = cellOf(canvas, slide, columns.grids);
    const double spare = 3 * (columns.grids - cell.width() * slide.size);
    columns.op += std::floor(std::clamp(spare / 6, 0.0, canvas.textWidth(QStringLiteral("="), Role::Title) * 3));
    const double strip = slide.channels * (cell.height() * slide.size + 8) - 4 + canvas.lineHeight(Role::Label);
    heading = canvas.lineHeight(Role::Body) + 6;
    placePanels(canvas, slide, area.height() - heading - turn - strip, counts.least + 2 * gap);

    // what height is left goes above the strip, a third of it below
    const double rest = area.bottom() - strip - std::max(input.bottom(), thumbs.bottom()) - turn;
    placeGrids(canvas, frame, slide, columns, std::round(area.bottom() - strip - std::max(0.0, rest * 0.35)));
    placeStrip(canvas, slide, columns);

    const double between = output.left() - input.right() - 2 * gap; // the ledger, in the middle, down to the strip
    const double width = std::min(between, std::max(counts.comfortable, projector ? 460.0 : 250.0));
    ledger = {std::round(input.right() + gap + (between - width) / 2), area.top(), std::floor(width),
              window[0].top() - area.top() - 12};
}

} // namespace lessons::conv
