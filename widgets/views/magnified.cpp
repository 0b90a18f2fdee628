#include "widgets/views/magnified.h"

#include "widgets/views/wrapped.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

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

/// Frames something on a photograph so that it shows on any grey.
void paintFrame(Canvas& canvas, QRectF rect)
{
    const double grow = std::max(0.0, (10 - rect.width()) / 2); // a single screen pixel could not be framed
    const Theme& theme = canvas.theme();
    for (const QPen& pen : {QPen(theme.raised, theme.stroke(1.5) + 3), QPen(theme.spot, theme.stroke(1.5))}) {
        canvas.painter().setBrush(Qt::NoBrush);
        canvas.painter().setPen(pen);
        canvas.painter().drawRect(rect.adjusted(-grow, -grow, grow, grow));
    }
}

/// From the large number up, across the free strip between the maps and what is enlarged, up to its place.
void paintReturn(Canvas& canvas, const QRectF& number, double bottom, double top, const QRectF& pixel)
{
    const double out = std::round(number.center().x()), x = std::round(pixel.center().x());
    const double turn = std::round((bottom + std::min(top, number.top())) / 2);
    QPolygonF way{QPointF(std::abs(out - x) > 2 ? out : x, number.top() - 4)};
    if (std::abs(out - x) > 2) way << QPointF(out, turn) << QPointF(x, turn);
    way << QPointF(x, pixel.bottom() + 6);
    canvas.arrow(way, canvas.theme().spot, 2);
}

class MagnifiedView final : public Wrapped {
public:
    MagnifiedView(Magnified what, ViewPtr view) : Wrapped(std::move(view)), m_what(std::move(what)) {}

    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        inner().paint(canvas, rect, frame, places);
        const auto sight = m_what.sight(frame);
        const Place *picture = placeOf(places, m_what.picture, {0, 0, 0}), *cells = placeOf(places, m_what.cells, {0, 0, 0});
        if (!sight || !picture || !cells) return;
        const QSizeF pixel = picture->cell(0, 0).size();
        const QRectF& w = sight->window;
        const QRectF window(picture->rect.left() + w.left() * pixel.width(), picture->rect.top() + w.top() * pixel.height(),
                            w.width() * pixel.width(), w.height() * pixel.height());
        paintWedge(canvas, window, cells->rect);
        paintFrame(canvas, window);
        const Place* map = placeOf(places, m_what.map, sight->element);
        if (!map) return;
        const QRectF made = map->cell(sight->element);
        if (made.isEmpty()) return; // a question hides it
        double bottom = map->rect.bottom();
        for (const auto& [id, place] : places)
            if (id.starts_with(m_what.map + '[')) bottom = std::max(bottom, place.rect.bottom());
        if (map->large && frame.value(m_what.map, sight->element))
            paintReturn(canvas, *map->large, bottom, cells->rect.top(), made);
        paintFrame(canvas, made);
    }

private:
    Magnified m_what;
};

} // namespace

ViewPtr magnified(Magnified what, ViewPtr view) { return std::make_shared<MagnifiedView>(std::move(what), std::move(view)); }

} // namespace widgets
