#include "stage.h"
#include "words.h"

#include <algorithm>
#include <cmath>

namespace lessons::conv {
namespace {

using widgets::Canvas;
using widgets::Region;
using widgets::Role;

QString times(int a, int b) { return QStringLiteral("%1 × %2").arg(a).arg(b); }

/// Cell (row, column) of a region, without its name and value.
Region cellOf(const Region& whole, int row, int column)
{
    const double w = whole.rect.width() / whole.columns, h = whole.rect.height() / whole.rows;
    Region cell;
    cell.id = QStringLiteral("%1[%2,%3]").arg(whole.id).arg(row).arg(column);
    cell.rect = {whole.rect.x() + column * w, whole.rect.y() + row * h, w, h};
    return cell;
}

/// One channel of a picture with several; it lies under what tells all of a pixel.
Region channelRegion(const Run& run, int channel, QRectF rect)
{
    Region region;
    region.id = QStringLiteral("input[%1]").arg(channel), region.name = Words::tr("input, channel %1").arg(channel);
    region.rect = rect, region.rows = run.picture.image.height(), region.columns = run.picture.image.width();
    region.asOne = true;
    region.cell = [&picture = run.picture, channel, whole = region](int row, int column) {
        Region cell = cellOf(whole, row, column);
        cell.name = Words::tr("%1, row %2, column %3").arg(whole.name).arg(row).arg(column);
        cell.value = widgets::exact(picture.input.at(channel, row, column));
        return cell;
    };
    return region;
}

Region inputRegion(const Run& run, QRectF rect)
{
    Region region;
    region.id = QStringLiteral("input"), region.name = Words::tr("input"), region.rect = rect;
    region.rows = run.picture.image.height(), region.columns = run.picture.image.width();
    region.cell = [&picture = run.picture, whole = region](int row, int column) {
        Region cell = cellOf(whole, row, column);
        cell.name = Words::tr("input, row %1, column %2").arg(row).arg(column);
        QStringList values;
        for (int c = 0; c < picture.input.shape[0]; ++c) values << widgets::exact(picture.input.at(c, row, column));
        cell.value = values.join(QStringLiteral(", "));
        return cell;
    };
    return region;
}

/// The numbers in "32 × 32".
void sizeRegions(Canvas& canvas, const char* what, const Written& written, int columns, int rows)
{
    const QString id = QLatin1String(what), size = times(columns, rows), width = QString::number(columns);
    const QRectF whole = firstIn(canvas, written, size);
    const Written only{whole, size, written.role, written.bold};
    const bool input = id == QLatin1String("input");
    numberRegion(canvas, id + QStringLiteral("Width"),
                 input ? Words::tr("columns of the input") : Words::tr("columns of the output"), firstIn(canvas, only, width),
                 columns);
    numberRegion(canvas, id + QStringLiteral("Height"), input ? Words::tr("rows of the input") : Words::tr("rows of the output"),
                 lastIn(canvas, only, QString::number(rows)), rows);
}

/// The numbers in "3 of 900 made".
void madeRegions(Canvas& canvas, const Written& written, const Run& run, const Shown& shown)
{
    numberRegion(canvas, QStringLiteral("made"), Words::tr("pixels made"),
                 firstIn(canvas, written, widgets::number(shown.pixels, 0)), shown.pixels);
    numberRegion(canvas, QStringLiteral("places"), Words::tr("places of the window"),
                 lastIn(canvas, written, widgets::number(run.places(), 0)), run.places());
}

/// The first `made` pixels of a map, the others transparent.
QImage imageOf(const Canvas& canvas, const Run& run, int map, int made)
{
    QImage image(run.columns(), run.rows(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const float* values = &run.output.data[std::size_t(map) * run.places()];
    for (int row = 0; row * run.columns() < made; ++row) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
        for (int i = row * run.columns(); i < std::min(made, (row + 1) * run.columns()); ++i)
            *line++ = canvas.colour(widgets::Scale::Diverging, values[i], run.bounds[std::size_t(map)]).rgb();
    }
    return image;
}

Region mapRegion(const Run& run, int map, QRectF rect, int made)
{
    Region region;
    region.id = run.filters.size() > 1 ? QStringLiteral("output[%1]").arg(map) : QStringLiteral("output");
    region.name = run.filters.size() > 1 ? Words::tr("map %1: %2").arg(map).arg(nameOf(run.filters[std::size_t(map)]))
                                         : Words::tr("output");
    region.rect = rect, region.rows = run.rows(), region.columns = run.columns();
    region.cell = [&run, map, made, whole = region](int row, int column) {
        Region cell = cellOf(whole, row, column);
        cell.name = Words::tr("%1, row %2, column %3").arg(whole.name).arg(row).arg(column);
        if (map != run.focus) cell.choice = widgets::Choice{QStringLiteral("map"), QString::number(map)};
        if (row * whole.columns + column < made) cell.value = widgets::exact(run.output.at(map, row, column));
        return cell;
    };
    return region;
}

} // namespace

void paintInput(Canvas& canvas, const Layout& layout, const Run& run)
{
    const auto& theme = canvas.theme();
    const bool grey = run.picture.input.shape[0] == 1;
    const QSize size = run.picture.image.size();
    const QString channels = grey ? QString() : QStringLiteral(" × 3");
    const QRectF line(layout.input.left(), canvas.area().top(), std::max(layout.input.width(), 240.0), layout.heading - 6);
    const QString name = Words::tr("Input  %1").arg(times(size.width(), size.height()) + channels);
    canvas.heading(line, name,
                   layout.input.width() < 240 ? QString()
                   : grey                     ? Words::tr("grey value 0…255")
                                              : Words::tr("red, green, blue 0…255"));
    const Written written{line, name, Role::Body, true};
    sizeRegions(canvas, "input", written, size.width(), size.height());
    if (!grey)
        numberRegion(canvas, QStringLiteral("channels"), Words::tr("channels"), lastIn(canvas, written, QStringLiteral("3")), 3);
    const QRectF padded = layout.on(layout.input, paddedRect(run)), picture = layout.on(layout.input, pictureRect(run));
    if (padded != picture) canvas.box(padded, theme.sunken, theme.control, 1.5, 0, Qt::DashLine);
    canvas.pixels(picture, run.picture.image);
    for (int c = 0; c < run.picture.input.shape[0] && !grey; ++c) canvas.region(channelRegion(run, c, picture));
    canvas.region(inputRegion(run, picture));
}

void paintOutput(Canvas& canvas, const Layout& layout, const Run& run, const Shown& shown)
{
    const auto& theme = canvas.theme();
    const bool several = run.filters.size() > 1;
    const int maps = int(run.filters.size());
    const double right = several ? layout.thumbs.right() : layout.output.right();
    if (const QRectF all(layout.output.left(), canvas.area().top(), right - layout.output.left(),
                         layout.output.bottom() - canvas.area().top());
        canvas.veils(QStringLiteral("output"), all))
        return;
    const QString size = times(run.columns(), run.rows());
    const QString note = maps == 15
                             ? Words::tr("16 is not divisible by 3")
                             : Words::tr("%1 of %2 made").arg(widgets::number(shown.pixels, 0), widgets::number(run.places(), 0));
    const QRectF line(layout.output.left(), canvas.area().top(), right - layout.output.left(), layout.heading - 6);
    const QString name =
        several ? Words::tr("Output  %1, %n map(s)", nullptr, maps).arg(size) : Words::tr("Output  %1").arg(size);
    const auto place = canvas.heading(line, name, note);
    const Written written{line, name, Role::Body, true};
    sizeRegions(canvas, "output", written, run.columns(), run.rows());
    if (several)
        numberRegion(canvas, QStringLiteral("maps"), Words::tr("maps"), lastIn(canvas, written, QString::number(maps)), maps);
    if (place && maps != 15) madeRegions(canvas, {*place, note, Role::Label}, run, shown);
    const QRectF rect = layout.on(layout.output, blocks(run)), picture = layout.on(layout.output, pictureRect(run));
    canvas.box(rect, theme.raised, theme.line, 1, 0);
    canvas.pixels(rect, imageOf(canvas, run, run.focus, shown.pixels));
    if (rect != picture) {
        canvas.painter().setRenderHint(QPainter::Antialiasing, false);
        canvas.box(picture.adjusted(0, 0, 1, 1), Qt::transparent, theme.control, 1, 0, Qt::DashLine);
        canvas.painter().setRenderHint(QPainter::Antialiasing);
    }
    canvas.region(mapRegion(run, run.focus, rect, shown.pixels));
}

void paintThumbs(Canvas& canvas, const Layout& layout, const Run& run, const Shown& shown)
{
    const auto& theme = canvas.theme();
    const double ratio = double(run.rows()) / run.columns();
    const QSizeF size(layout.thumb * std::min(1.0, 1 / ratio), layout.thumb * std::min(1.0, ratio));
    for (int map = 0; map < int(run.filters.size()); ++map) {
        const QPointF corner(layout.thumbs.left() + map / 8 * (layout.thumb + 6),
                             layout.thumbs.top() + std::round(map % 8 * (layout.thumbs.height() - layout.thumb) / 7));
        const QRectF rect(corner, QSizeF(std::max(1.0, std::round(size.width())), std::max(1.0, std::round(size.height()))));
        canvas.pixels(rect, imageOf(canvas, run, map, shown.pixels));
        canvas.box(rect.adjusted(-1, -1, 1, 1), Qt::transparent, map == run.focus ? theme.text : theme.line,
                   map == run.focus ? 2 : 1, 0);
        if (map != run.focus) canvas.region(mapRegion(run, map, rect, shown.pixels));
    }
}

} // namespace lessons::conv
