#include "stage.h"

#include <algorithm>
#include <cmath>

namespace lessons::conv {
namespace {

using widgets::Canvas;

/// From the window in the picture down to the enlarged one: 8 % of the spot's colour.
void paintWedge(Canvas& canvas, const QRectF& small, const QRectF& large)
{
    QColor fill = canvas.theme().spot, edge = fill;
    fill.setAlphaF(0.08F), edge.setAlphaF(0.6F);
    const QPolygonF wedge{small.bottomLeft(), small.bottomRight(), large.topRight(), large.topLeft()};
    canvas.painter().setPen(Qt::NoPen);
    canvas.painter().setBrush(fill);
    canvas.painter().drawPolygon(wedge);
    canvas.line(wedge[0], wedge[3], edge, 1);
    canvas.line(wedge[1], wedge[2], edge, 1);
}

/// The pixels that the kernel's weights look at, where they do not touch.
void paintTaps(Canvas& canvas, const Layout& layout, const Run& run, const QRectF& window)
{
    if (run.how.dilation == 1 || layout.scale < 4) return;
    for (int u = 0; u < run.size(); ++u)
        for (int v = 0; v < run.size(); ++v) {
            const QPointF pixel = window.topLeft() + QPointF(v, u) * run.how.dilation;
            canvas.box(layout.on(layout.input, {pixel, QSizeF(1, 1)}), Qt::transparent, canvas.theme().spot, 1, 0);
        }
}

/// Frames something on a photograph so that it shows on any grey.
void frame(Canvas& canvas, QRectF rect, double width)
{
    const auto& theme = canvas.theme();
    canvas.painter().setBrush(Qt::NoBrush);
    canvas.painter().setPen(QPen(theme.raised, theme.stroke(width) + 3));
    canvas.painter().drawRect(rect);
    canvas.painter().setPen(QPen(theme.spot, theme.stroke(width)));
    canvas.painter().drawRect(rect);
}

/// From the result up, across the free strip, up to its pixel.
void paintReturn(Canvas& canvas, const Layout& layout, const QRectF& pixel)
{
    const double out = std::round(layout.result.center().x()), x = std::round(pixel.center().x());
    const double free = std::max(layout.output.bottom(), layout.thumbs.bottom());
    const double top = std::min(layout.window[0].top(), layout.result.top());
    const double turn = std::round(std::max(free + 12, (free + top) / 2));
    QPolygonF way{QPointF(out, layout.result.top() - 4)};
    if (std::abs(out - x) > 2) way << QPointF(out, turn) << QPointF(x, turn);
    way << QPointF(x, pixel.bottom() + 6);
    if (std::abs(out - x) <= 2) way.front().setX(x);
    canvas.arrow(way, canvas.theme().spot, 2);
}

} // namespace

void paintWays(Canvas& canvas, const Layout& layout, const Run& run, const Shown& shown)
{
    if (shown.next.place < 0) return;
    const QRectF window = spanAt(run, shown.row, shown.column), small = layout.on(layout.input, window);
    paintWedge(canvas, small, layout.window[0]);
    frame(canvas, small, 1.5);
    paintTaps(canvas, layout, run, window);

    QRectF pixel = layout.on(layout.output, blockAt(run, shown.step.row, shown.step.column));
    if (shown.step.place < 0) return;
    const double grow = std::max(0.0, (10 - pixel.width()) / 2); // a single screen pixel could not be framed
    pixel.adjust(-grow, -grow, grow, grow);
    if (shown.result) paintReturn(canvas, layout, pixel);
    frame(canvas, pixel, 1.5);
}

} // namespace lessons::conv
