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
double smallest(const Canvas& canvas) { return canvas.theme().projector ? 0.5 : 0.8; }

/// Two places of one size, and how small the pictures must be there.
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

Places placesOf(const Canvas& canvas, const Halves& halves, bool beside)
{
    const QRectF area = canvas.area();
    const double title = titleHeight(canvas);
    const QSizeF room = beside ? QSizeF(std::floor((area.width() - Gap) / 2), area.height() - title)
                               : QSizeF(area.width(), std::floor((area.height() - Gap / 2) / 2 - title));
    const QPointF step = beside ? QPointF(area.width() - room.width(), 0) : QPointF(0, area.height() - room.height() - title);
    const QPointF from = area.topLeft() + QPointF(0, title);
    Places places{QRectF(from, room), QRectF(from + step, room), 1, 1};
    for (const Half* half : {&halves.first, &halves.second}) {
        if (!half->staged) continue;
        const auto& [frame, view, run] = *half->staged;
        places.scale = std::min(places.scale, fitting(view->least(canvas, frame), room));
        places.comfort = std::min(places.comfort, fitting(view->comfortable(canvas, frame), room));
    }
    places.scale = std::min(places.scale, std::max(places.comfort, smallest(canvas)));
    return places;
}

Places bestPlaces(const Canvas& canvas, const Halves& halves)
{
    const Places beside = placesOf(canvas, halves, true), below = placesOf(canvas, halves, false);
    return below.scale * below.comfort > beside.scale * beside.comfort ? below : beside;
}

/// The fields that are changed on a region.
std::vector<QString*> fieldsOf(widgets::Region& region)
{
    std::vector<QString*> fields;
    if (region.edit) fields.push_back(&region.edit->field);
    if (region.brush) fields.push_back(&region.brush->field);
    if (region.choice) fields.push_back(&region.choice->field);
    return fields;
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
                       for (QString* field : fieldsOf(region))
                           if (differing.contains(*field)) field->prepend(prefix);
                   });
    };
    paint(halves.first, places.first, false);
    paint(halves.second, places.second, true);
}

} // namespace lessons
