#include "lessons/number_region.h"

#include <cmath>

namespace lessons {
namespace {

QRectF partOf(const widgets::Canvas& canvas, const Written& written, qsizetype first, qsizetype count)
{
    const auto width = [&](qsizetype length) { return canvas.textWidth(written.text.left(length), written.role); };
    const double left = std::floor(written.line.left() + width(first));
    return {left, written.line.top(), std::ceil(width(first + count) - width(first)), written.line.height()};
}

} // namespace

void numberRegion(widgets::Canvas& canvas, const QString& id, const QString& name, QRectF rect, double value)
{
    widgets::Region region;
    region.id = id, region.name = name, region.rect = rect, region.value = widgets::exact(value);
    canvas.region(std::move(region));
}

Written centred(const widgets::Canvas& canvas, QRectF line, const QString& text, widgets::Role role)
{
    const double spare = line.width() - canvas.textWidth(text, role);
    return {line.adjusted(spare / 2, 0, 0, 0), text, role};
}

Written atTheRight(const widgets::Canvas& canvas, QRectF line, const QString& text, widgets::Role role)
{
    return {line.adjusted(line.width() - canvas.textWidth(text, role), 0, 0, 0), text, role};
}

QRectF firstIn(const widgets::Canvas& canvas, const Written& written, const QString& part)
{
    return partOf(canvas, written, written.text.indexOf(part), part.size());
}

QRectF lastIn(const widgets::Canvas& canvas, const Written& written, const QString& part)
{
    return partOf(canvas, written, written.text.lastIndexOf(part), part.size());
}

} // namespace lessons
