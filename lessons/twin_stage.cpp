#include "lessons/twin_stage.h"

#include "lessons/twin_changes.h"
#include "widgets/charts/chart_plot.h"

#include <algorithm>

namespace lessons {
namespace {

using widgets::Canvas;
using widgets::Role;

constexpr double Gap = 32, UnderTitle = 8;

/// The type that numbers are worth, which would have no room at its full size; that of the projector is large.
double smallest(const Canvas& canvas) { return canvas.theme().projector ? 0.5 : 0.75; }

/// Two places, and how small the pictures must be there.
struct Places {
    QRectF first, second;
    double scale, comfort;
};

double titleHeight(const Canvas& canvas) { return canvas.lineHeight(Role::Body) + UnderTitle; }

/// Of a picture in a room: 1 if it fits, and has a little air round what is widest.
double fitting(QSizeF picture, QSizeF room)
{
    constexpr double Air = 1.08;
    if (picture.isEmpty()) return 1;
    return std::min({1.0, room.width() / (Air * picture.width()), room.height() / (Air * picture.height())});
}

/// The first one's share of a height: both are equally comfortable, also where one has less to show.
double shareOfFirst(const Canvas& canvas, const Halves& halves)
{
    const auto height = [&](const Half& half) {
        return half.staged ? half.staged->view->comfortable(canvas, half.staged->frame).height() : 0;
    };
    const double first = height(halves.first), second = height(halves.second);
    return first > 0 && second > 0 ? first / (first + second) : 0.5;
}

Places placesOf(Canvas& canvas, const Halves& halves, bool beside)
{
    const QRectF area = canvas.area();
    const double title = titleHeight(canvas), width = std::floor((area.width() - Gap) / 2),
                 height = area.height() - Gap / 2 - 2 * title, above = std::floor(height * shareOfFirst(canvas, halves));
    const QPointF from = area.topLeft() + QPointF(0, title);
    Places places{{from, beside ? QSizeF(width, area.height() - title) : QSizeF(area.width(), above)}, {}, 1, 1};
    places.second = beside ? places.first.translated(area.width() - width, 0)
                           : QRectF(from + QPointF(0, above + title + Gap / 2), QSizeF(area.width(), height - above));
    const auto meet = [&](const Half& half, QSizeF room) {
        if (!half.staged) return;
        const auto& [frame, view, run] = *half.staged;
        // a stage may be arranged by its area, which is this large where numbers have to be small
        const Canvas inner(canvas.painter(), canvas.theme(), {QPointF(), room / smallest(canvas)});
        places.scale = std::min(places.scale, fitting(view->least(inner, frame), room));
        places.comfort = std::min(places.comfort, fitting(view->comfortable(inner, frame), room));
    };
    meet(halves.first, places.first.size()), meet(halves.second, places.second.size());
    places.scale = std::min(places.scale, std::max(places.comfort, smallest(canvas)));
    return places;
}

Places bestPlaces(Canvas& canvas, const Halves& halves)
{
    const Places beside = placesOf(canvas, halves, true), below = placesOf(canvas, halves, false);
    return below.scale * below.comfort > beside.scale * beside.comfort ? below : beside;
}

} // namespace

double paintTwinTitle(Canvas& canvas, QRectF line, const QString& title, bool isSecond)
{
    constexpr double Sample = 28, AfterSample = 10;
    widgets::Curve curve;
    curve.ink = TwinInks[isSecond], curve.twin = isSecond;
    const double y = std::round(line.center().y()) + 0.5;
    canvas.painter().setPen(widgets::penOf(canvas.theme(), curve));
    canvas.painter().drawLine(QPointF(line.x() + 2, y), QPointF(line.x() + Sample, y));
    line.setLeft(line.left() + Sample + AfterSample);
    const QFontMetricsF metrics(canvas.theme().font(Role::Body, true));
    const QString text = metrics.elidedText(title, Qt::ElideRight, line.width());
    canvas.text(line, text, Role::Body, canvas.theme().text, Qt::AlignLeft | Qt::AlignVCenter, true);
    return Sample + AfterSample + canvas.textWidth(text, Role::Body, true);
}

void paintHalves(Canvas& canvas, const Halves& halves)
{
    const Places places = bestPlaces(canvas, halves);
    const double title = titleHeight(canvas);
    const auto paint = [&](const Half& half, QRectF place, bool isSecond) {
        paintTwinTitle(canvas, {place.x(), place.y() - title, place.width(), title - UnderTitle}, half.title, isSecond);
        const QString prefix = isSecond ? QString::fromStdString(TwinPrefix) : QString();
        const QStringList differing = isSecond ? halves.differing : QStringList();
        paintInset(canvas, {place, places.scale, prefix}, half.paint,
                   [name = half.title, prefix, differing](widgets::Region& region) { // regions outlive the picture
                       region.name += QStringLiteral(", ") + name;
                       region = withFields(std::move(region), [prefix, differing](QString& field) {
                           if (differing.contains(field)) field.prepend(prefix);
                       });
                   });
    };
    paint(halves.first, places.first, false);
    paint(halves.second, places.second, true);
}

} // namespace lessons
