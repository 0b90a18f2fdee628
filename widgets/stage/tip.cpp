#include "widgets/stage/tip.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

constexpr double Away = 12, Margin = 8;

/// Above, below, right or left of the region: the first that is on the page and covers nothing it should not.
QRectF placeFor(const QRectF& region, QSizeF size, QSizeF page, const QRectF& avoid)
{
    const QRectF room = QRectF(QPointF(), page).adjusted(Margin, Margin, -Margin, -Margin);
    const auto inside = [](double wanted, double low, double high) { return std::clamp(wanted, low, std::max(low, high)); };
    const double x = inside(region.center().x() - size.width() / 2, room.left(), room.right() - size.width());
    const double y = inside(region.center().y() - size.height() / 2, room.top(), room.bottom() - size.height());
    const QRectF places[] = {{{x, region.top() - Away - size.height()}, size},
                             {{x, region.bottom() + Away}, size},
                             {{region.right() + Away, y}, size},
                             {{region.left() - Away - size.width(), y}, size}};
    for (const QRectF& place : places)
        if (room.contains(place) && !place.intersects(avoid)) return place;
    return {{x, inside(region.bottom() + Away, room.top(), room.bottom() - size.height())}, size};
}

} // namespace

/// An exact number with the minus of a stage; copying it gives the plain one.
static QString shown(QString value)
{
    bool isNumber = false;
    value.toDouble(&isNumber);
    return isNumber ? withMinus(std::move(value)) : value;
}

QString toldOf(const Region& region)
{
    // the name of a place on a chart tells the values of all curves there
    const bool tellsAll = region.value.isEmpty() || region.rect.width() <= 1;
    return tellsAll ? region.name : region.name + QStringLiteral(" = ") + shown(region.value);
}

void paintTip(Canvas& canvas, const Region& region, QSizeF page, const QRectF& avoid)
{
    const Theme& theme = canvas.theme();
    const QString text = toldOf(region);
    const double line = canvas.lineHeight(Role::Note) + 10, side = region.closeUp ? 10 * canvas.lineHeight(Role::Note) : 0;
    const double width = std::max(canvas.textWidth(text, Role::Note), side) + 24;
    const QRectF tip = placeFor(region.rect, {width, line + (side > 0 ? side + Away : 0)}, page, avoid);
    canvas.box(tip, theme.raised, theme.control, 1, 8);
    canvas.text({tip.left(), tip.top(), tip.width(), line}, text, Role::Note, theme.text, Qt::AlignCenter);
    if (side > 0) region.closeUp(canvas, {std::round(tip.center().x() - side / 2), std::round(tip.top() + line), side, side});
}

} // namespace widgets
