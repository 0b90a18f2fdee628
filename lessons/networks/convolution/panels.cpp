#include "lessons/networks/convolution/stage.h"
#include "lessons/networks/convolution/words.h"
#include "lessons/number_region.h"

#include <algorithm>
#include <cmath>

namespace lessons::conv {

using widgets::Canvas;
using widgets::Region;
using widgets::Role;

namespace {

QString times(int a, int b) { return QStringLiteral("%1 × %2").arg(a).arg(b); }

/// A number in a line of words.
void partOf(const SlidePainter& on, const char* id, QRectF rect)
{
    numberRegion(on.canvas, QLatin1String(id), on.frame.called(id), rect, on.frame.value(id, {}).value_or(0));
}

/// The numbers in "32 × 32".
void sizesIn(const SlidePainter& on, const Written& written, const char* columns, const char* rows)
{
    const int width = int(*on.frame.value(columns, {})), height = int(*on.frame.value(rows, {}));
    const Written only{firstIn(on.canvas, written, times(width, height)), times(width, height), written.role, written.bold};
    partOf(on, columns, firstIn(on.canvas, only, QString::number(width)));
    partOf(on, rows, lastIn(on.canvas, only, QString::number(height)));
}

} // namespace

void SlidePainter::panels() const
{
    input();
    const double right = slide.maps > 1 ? layout.thumbs.right() : layout.output.right(), top = canvas.area().top();
    if (canvas.veils(QStringLiteral("output"),
                     {layout.output.left(), top, right - layout.output.left(), layout.output.bottom() - top}))
        return;
    map();
    if (slide.maps > 1) thumbs();
}

void SlidePainter::input() const
{
    const auto& theme = canvas.theme();
    const bool grey = slide.colours == 1, narrow = layout.input.width() < 240;
    const QRectF line(layout.input.left(), canvas.area().top(), std::max(layout.input.width(), 240.0), layout.heading - 6);
    const QString name =
        Words::tr("Input  %1").arg(times(slide.width, slide.height) + (grey ? QString() : QStringLiteral(" × 3")));
    canvas.heading(line, name, narrow ? QString() : grey ? Words::tr("grey value 0…255") : Words::tr("red, green, blue 0…255"));
    const Written written{line, name, Role::Body, true};
    sizesIn(*this, written, "inputWidth", "inputHeight");
    if (!grey) partOf(*this, "channels", lastIn(canvas, written, QStringLiteral("3")));
    const QRectF padded = layout.on(layout.input, paddedRect(slide)), picture = layout.on(layout.input, pictureRect(slide));
    if (padded != picture) canvas.box(padded, theme.sunken, theme.control, 1.5, 0, Qt::DashLine);
    paintPicture(canvas, frame, "input", {.rect = picture, .rows = slide.height, .columns = slide.width}, places);
}

/// The first pixels of a map, the others transparent; each map on its own scale.
QImage SlidePainter::imageOf(int map) const
{
    QImage image(slide.columns, slide.rows, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const double* values = &frame.tape().makings("output").back().quantity.value().data[std::size_t(map * slide.places())];
    double bound = 0;
    for (int i = 0; i < slide.places(); ++i) bound = std::max(bound, std::abs(values[i]));
    for (int i = 0; i < shown.pixels; ++i)
        reinterpret_cast<QRgb*>(image.scanLine(i / slide.columns))[i % slide.columns] =
            canvas.colour(widgets::Scale::Diverging, values[i], bound).rgb();
    return image;
}

Region SlidePainter::mapRegion(int map, QRectF rect) const
{
    const auto element = [several = slide.maps > 1, map](int row, int column) {
        return several ? engine::Indices{map, row, column} : engine::Indices{row, column};
    };
    Region region;
    region.id = QString::fromStdString(output(map)), region.rect = rect, region.rows = slide.rows, region.columns = slide.columns;
    region.name = slide.maps > 1 ? widgets::placeName(frame.look("output"), {map}) : Words::tr("output");
    region.cell = [frame = frame, element, map, focus = slide.focus, made = shown.pixels, whole = region](int row, int column) {
        const double w = whole.rect.width() / whole.columns, h = whole.rect.height() / whole.rows;
        Region cell;
        cell.id = widgets::elementId("output", element(row, column));
        cell.rect = {whole.rect.x() + column * w, whole.rect.y() + row * h, w, h};
        cell.name = Words::tr("%1, row %2, column %3").arg(whole.name).arg(row).arg(column);
        if (map != focus) cell.choice = widgets::Choice{QStringLiteral("map"), QString::number(map)};
        const engine::Quantity& output = frame.tape().makings("output").back().quantity;
        if (row * whole.columns + column < made)
            cell.value = widgets::exact(float(output[engine::elementAt(output.shape(), element(row, column))]));
        return cell;
    };
    return region;
}

void SlidePainter::mapHeading() const
{
    const bool several = slide.maps > 1, uneven = slide.maps == 15;
    const double right = several ? layout.thumbs.right() : layout.output.right();
    const QString size = times(slide.columns, slide.rows), made = widgets::number(shown.pixels, 0),
                  all = widgets::number(slide.places(), 0);
    const QString note = uneven ? Words::tr("16 is not divisible by 3") : Words::tr("%1 of %2 made").arg(made, all);
    const QRectF line(layout.output.left(), canvas.area().top(), right - layout.output.left(), layout.heading - 6);
    const QString name =
        several ? Words::tr("Output  %1, %n map(s)", nullptr, slide.maps).arg(size) : Words::tr("Output  %1").arg(size);
    const auto place = canvas.heading(line, name, note);
    const Written written{line, name, Role::Body, true};
    sizesIn(*this, written, "outputWidth", "outputHeight");
    if (several) partOf(*this, "maps", lastIn(canvas, written, QString::number(slide.maps)));
    if (place && !uneven) {
        numberRegion(canvas, QStringLiteral("made"), frame.called("made"), firstIn(canvas, {*place, note, Role::Label}, made),
                     shown.pixels);
        partOf(*this, "places", lastIn(canvas, {*place, note, Role::Label}, all));
    }
}

void SlidePainter::map() const
{
    mapHeading();
    const auto& theme = canvas.theme();
    const QRectF rect = layout.on(layout.output, blocks(slide)), picture = layout.on(layout.output, pictureRect(slide));
    canvas.box(rect, theme.raised, theme.line, 1, 0);
    canvas.pixels(rect, imageOf(slide.focus));
    if (rect != picture) {
        canvas.painter().setRenderHint(QPainter::Antialiasing, false);
        canvas.box(picture.adjusted(0, 0, 1, 1), Qt::transparent, theme.control, 1, 0, Qt::DashLine);
        canvas.painter().setRenderHint(QPainter::Antialiasing);
    }
    canvas.region(mapRegion(slide.focus, rect));
}

void SlidePainter::thumbs() const
{
    const auto& theme = canvas.theme();
    const double ratio = double(slide.rows) / slide.columns;
    const QSizeF size(layout.thumb * std::min(1.0, 1 / ratio), layout.thumb * std::min(1.0, ratio));
    for (int map = 0; map < slide.maps; ++map) {
        const QPointF corner(layout.thumbs.left() + map / 8 * (layout.thumb + 6),
                             layout.thumbs.top() + std::round(map % 8 * (layout.thumbs.height() - layout.thumb) / 7));
        const QRectF rect(corner, QSizeF(std::max(1.0, std::round(size.width())), std::max(1.0, std::round(size.height()))));
        const bool large = map == slide.focus;
        canvas.pixels(rect, imageOf(map));
        canvas.box(rect.adjusted(-1, -1, 1, 1), Qt::transparent, large ? theme.text : theme.line, large ? 2 : 1, 0);
        if (!large) canvas.region(mapRegion(map, rect));
    }
}

} // namespace lessons::conv
