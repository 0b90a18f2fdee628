#include "widgets/canvas/canvas.h"

#include <QCoreApplication>
#include <QPaintDevice>
#include <QPaintEngine>

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

QRectF cellRect(QRectF rect, int rows, int columns, int row, int column)
{
    const double w = rect.width() / columns, h = rect.height() / rows;
    return {rect.x() + column * w, rect.y() + row * h, w, h};
}

QRectF onWholePixels(QRectF rect)
{
    const double left = std::round(rect.left()), top = std::round(rect.top());
    return {left, top, std::round(rect.right()) - left, std::round(rect.bottom()) - top};
}

/// In cells tiny numbers are printed as 0.00: one power of ten would not fit and take the numbers from the whole grid.
QString cellText(double value, int decimals) { return number(std::abs(value) < 1e-3 ? 0 : value, decimals); }

Region cellOf(const Grid& grid, int row, int column)
{
    const bool isMade = row * grid.columns + column < grid.made;
    Region region;
    region.id = QStringLiteral("%1[%2,%3]").arg(grid.id).arg(row).arg(column);
    region.rect = cellRect(grid.rect, grid.rows, grid.columns, row, column);
    region.name = QStringLiteral("%1 [%2, %3]").arg(grid.name).arg(row).arg(column);
    if (isMade) region.value = exact(grid.value(row, column));
    if (grid.edit) region.edit = grid.edit(row, column);
    return region;
}

/// The cells that an id may mean: "kernel[1,2]" and "weight[0,1,2]" row 1 and column 2, "point[5]" the only column of row 5,
/// or column 5 of the only row.
std::vector<CellIndex> indicesIn(const QString& id)
{
    const qsizetype bracket = id.lastIndexOf(QLatin1Char('['));
    if (bracket < 0) return {};
    const QStringList words = id.mid(bracket + 1).chopped(1).split(QLatin1Char(','));
    if (words.size() == 1) return {{words[0].toInt(), 0}, {0, words[0].toInt()}};
    return {{words[words.size() - 2].toInt(), words.back().toInt()}};
}

} // namespace

std::optional<Region> regionAt(const std::vector<Region>& regions, QPointF point)
{
    for (auto region = regions.rbegin(); region != regions.rend(); ++region) {
        if (!region->rect.contains(point)) continue;
        if (!region->cell) return *region;
        if (region->cellAt) {
            if (const auto index = region->cellAt(point)) return region->cell(index->row, index->column);
            continue;
        }
        const int row = int((point.y() - region->rect.y()) / region->rect.height() * region->rows);
        const int column = int((point.x() - region->rect.x()) / region->rect.width() * region->columns);
        return region->cell(std::min(row, region->rows - 1), std::min(column, region->columns - 1));
    }
    return {};
}

namespace {

/// Whether an id begins as those of a grid's cells do: "map[0,1]" and "map[0][2,3]" in "map[0]", but not "map[01]".
bool beginsAs(const QString& id, const QString& grid)
{
    if (!grid.endsWith(QLatin1Char(']'))) return id.startsWith(grid);
    const qsizetype end = grid.size() - 1;
    return id.size() > end && id.startsWith(QStringView(grid).chopped(1)) &&
           (id[end] == QLatin1Char(',') || id[end] == QLatin1Char(']'));
}

struct NamedCell {
    CellIndex index;
    Region cell;
};
std::optional<NamedCell> cellNamed(const Region& grid, const QString& id)
{
    if (!grid.cell) return {};
    if (grid.cellNamed) {
        const auto index = grid.cellNamed(id);
        return index ? std::optional(NamedCell{*index, grid.cell(index->row, index->column)}) : std::nullopt;
    }
    if (!beginsAs(id, grid.id)) return {};
    for (const CellIndex index : indicesIn(id)) {
        if (index.row < 0 || index.row >= grid.rows || index.column < 0 || index.column >= grid.columns) continue;
        if (Region cell = grid.cell(index.row, index.column); cell.id == id) return NamedCell{index, std::move(cell)};
    }
    return {};
}

} // namespace

std::optional<CellIndex> cellIndexOf(const Region& grid, const QString& id)
{
    const auto found = cellNamed(grid, id);
    return found ? std::optional(found->index) : std::nullopt;
}

std::optional<Region> regionNamed(const std::vector<Region>& regions, const QString& id)
{
    for (const Region& region : regions) {
        if (region.id == id) return region;
        if (auto found = cellNamed(region, id)) return std::move(found->cell);
    }
    return {};
}

Canvas::Canvas(QPainter& painter, const Theme& theme, QRectF area) : m_painter(painter), m_theme(theme), m_area(area)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
}

bool Canvas::exportsVectors() const
{
    const auto type = m_painter.paintEngine()->type();
    return type == QPaintEngine::SVG || type == QPaintEngine::Pdf || type == QPaintEngine::Picture;
}

// --- shapes ---------------------------------------------------------------------------------------------------

void Canvas::box(QRectF rect, QColor fill, QColor border, double width, double radius, Qt::PenStyle style)
{
    const double stroke = m_theme.stroke(width);
    m_painter.setBrush(fill);
    m_painter.setPen(border.alpha() ? QPen(border, stroke, style) : QPen(Qt::NoPen));
    const double inset = border.alpha() ? stroke / 2 : 0;
    rect.adjust(inset, inset, -inset, -inset);
    if (radius > 0) m_painter.drawRoundedRect(rect, radius, radius);
    else m_painter.drawRect(rect);
}

void Canvas::line(QPointF from, QPointF to, QColor colour, double width, Qt::PenStyle style)
{
    m_painter.setPen(QPen(colour, m_theme.stroke(width), style, Qt::FlatCap));
    m_painter.drawLine(from, to);
}

void Canvas::arrow(const QPolygonF& way, QColor colour, double width)
{
    if (way.size() < 2) return;
    const double stroke = m_theme.stroke(width);
    const double length = std::max(9.0, 4 * stroke + 4), half = 0.42 * length, notch = 0.2 * length;
    const QPointF tip = way.back(), before = way[way.size() - 2];
    const double distance = std::hypot(tip.x() - before.x(), tip.y() - before.y());
    if (distance == 0) return;
    const QPointF along = (tip - before) / distance, across(-along.y(), along.x());

    QPolygonF shaft = way;
    shaft.back() = tip - along * std::min(length - notch, distance);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    m_painter.drawPolyline(shaft);

    const QPointF base = tip - along * length;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawPolygon(QPolygonF{tip, base + across * half, base + along * notch, base - across * half});
}

void Canvas::brace(QRectF rect, QColor colour)
{
    const double x = rect.left(), mid = rect.center().x(), right = rect.right(), y = rect.center().y();
    const double r = std::min({rect.width() / 2, rect.height() / 4, 10.0});
    QPainterPath path(QPointF(x, rect.top()));
    path.quadTo(mid, rect.top(), mid, rect.top() + r);
    path.lineTo(mid, y - r);
    path.quadTo(mid, y, right, y);
    path.quadTo(mid, y, mid, y + r);
    path.lineTo(mid, rect.bottom() - r);
    path.quadTo(mid, rect.bottom(), x, rect.bottom());
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(colour, m_theme.stroke(1.5)));
    m_painter.drawPath(path);
}

void Canvas::deviceChip(QRectF rect, int index)
{
    const QColor fill = m_theme.device(index);
    const double radius = 5 * rect.height() / 26;
    box(rect, fill, Qt::transparent, 0, radius);
    const QString label = QString::number(index + 1);
    QFont font = m_theme.font(Role::Body, true);
    font.setPixelSize(std::max(11, int(rect.height() * 0.62)));
    if (index >= 8) { // hatched at 45 degrees, clear of the number
        const QColor ink = inkOn(fill);
        QPainterPath clear, shape;
        shape.addRoundedRect(rect, radius, radius);
        const double w = QFontMetricsF(font).horizontalAdvance(label) + 4;
        clear.addRect(QRectF(rect.center().x() - w / 2, rect.y() + rect.height() * 0.14, w, rect.height() * 0.72));
        m_painter.save();
        m_painter.setClipPath(shape - clear);
        m_painter.setPen(QPen(ink, 2));
        for (double d = rect.left() - rect.height(); d < rect.right(); d += 6)
            m_painter.drawLine(QPointF(d, rect.bottom()), QPointF(d + rect.height(), rect.top()));
        m_painter.restore();
    }
    m_painter.setFont(font);
    m_painter.setPen(inkOn(fill));
    m_painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, label);
}

// --- data -----------------------------------------------------------------------------------------------------

QColor Canvas::colour(Scale scale, double value, double bound) const
{
    double share = bound > 0 ? value / bound : 0;
    switch (scale) {
    case Scale::Diverging: return QColor::fromRgb(m_theme.diverging.at(0.5 + share / 2));
    case Scale::Sequential: return QColor::fromRgb(m_theme.sequential.at(share));
    case Scale::Grey: break;
    case Scale::Shades: share = 0.5 + share / 2; break;
    }
    const int grey = int(std::lround(255 * std::clamp(share, 0.0, 1.0)));
    return {grey, grey, grey};
}

bool Canvas::veils(const QString& name, QRectF rect)
{
    if (!m_hidden.contains(name)) return false;
    box(rect, Qt::transparent, m_theme.control, 1.5, 8, Qt::DashLine);
    text(rect, QStringLiteral("?"), Role::Title, m_theme.muted, Qt::AlignCenter, true);
    return true;
}

bool Canvas::roomForNumbers(QSizeF cell, const QString& widest) const
{
    const QSizeF least = m_theme.projector ? QSizeF(60, 44) : QSizeF(44, 26);
    return cell.width() >= least.width() && cell.height() >= least.height() && textWidth(widest, Role::Cell) + 8 <= cell.width();
}

void Canvas::fillCell(QRectF rect, QColor fill)
{
    if (m_recording) m_recording->cells.push_back(rect);
    // a radius of two pixels without antialiasing: many times cheaper than a rounded rectangle, and even at any scale
    m_painter.fillRect(rect.adjusted(1, 0, -1, 0), fill);
    m_painter.fillRect(QRectF(rect.x(), rect.y() + 1, 1, rect.height() - 2), fill);
    m_painter.fillRect(QRectF(rect.right() - 1, rect.y() + 1, 1, rect.height() - 2), fill);
}

void Canvas::cell(QRectF rect, double value, const CellLook& look)
{
    const bool finite = std::isfinite(value);
    const QColor fill = finite ? colour(look.scale, value, look.bound) : m_theme.sunken, ink = inkOn(fill);
    fillCell(rect, fill);
    if (!finite) m_painter.fillRect(rect, QBrush(m_theme.control, Qt::BDiagPattern));
    const bool beyond = std::abs(value) > look.bound * (1 + 1e-6) || (!isSigned(look.scale) && value < 0);
    if (finite && beyond) { // the end colour does not tell how far beyond: a notch in the corner says so
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(ink);
        m_painter.drawPolygon(QPolygonF{rect.topRight(), rect.topRight() - QPointF(7, 0), rect.topRight() + QPointF(0, 7)});
    }
    m_inCell = true;
    if (!look.text.isEmpty()) text(rect, look.text, Role::Cell, ink, Qt::AlignCenter);
    m_inCell = false;
}

void Canvas::grid(const Grid& grid)
{
    const int made = std::min(grid.made, grid.rows * grid.columns);
    const QSizeF size(grid.rect.width() / grid.columns, grid.rect.height() / grid.rows);
    const bool gap = std::min(size.width(), size.height()) >= 10;

    if (!gap || grid.rows * grid.columns >= 1000) {
        QImage image(grid.columns, grid.rows, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        for (int i = 0; i < made; ++i) {
            const int row = i / grid.columns, column = i % grid.columns;
            image.setPixel(column, row, colour(grid.scale, grid.value(row, column), grid.bound).rgb());
        }
        pixels(grid.rect, image);
    } else {
        bool numbers = grid.numbers && made > 0;
        for (int i = 0; numbers && i < made; ++i)
            numbers = roomForNumbers(size, cellText(grid.value(i / grid.columns, i % grid.columns), grid.decimals));
        for (int i = 0; i < made; ++i) {
            const int row = i / grid.columns, column = i % grid.columns;
            const QRectF place = onWholePixels(cellRect(grid.rect, grid.rows, grid.columns, row, column)).adjusted(0, 0, -1, -1);
            const double value = grid.value(row, column);
            cell(place, value, {grid.scale, grid.bound, numbers ? cellText(value, grid.decimals) : QString()});
        }
    }

    Region region;
    region.id = grid.id, region.name = grid.name, region.rect = grid.rect;
    region.rows = grid.rows, region.columns = grid.columns;
    region.cell = [grid](int row, int column) { return cellOf(grid, row, column); };
    this->region(std::move(region));
}

void Canvas::pixels(QRectF rect, const QImage& image)
{
    if (m_recording) m_recording->cells.push_back(rect);
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    if (!exportsVectors()) {
        m_painter.drawImage(rect, image);
        return;
    }
    // Viewers of SVG and PDF smooth what they enlarge: give them pixels that are already large.
    const int factor = std::clamp(int(std::ceil(2 * rect.width() / image.width())), 1, 64);
    m_painter.drawImage(rect, image.scaled(image.size() * factor, Qt::IgnoreAspectRatio, Qt::FastTransformation));
}

/// One colour, and what it means: the ends of a ramp would both read 0.
void Canvas::colourKeyOfZeros(QRectF rect, Scale scale)
{
    const double height = m_theme.projector ? 14 : 8;
    m_painter.fillRect(QRectF(rect.x(), rect.y(), rect.width(), height), colour(scale, 0, 1));
    text({rect.x(), rect.y() + height + 2, rect.width(), lineHeight(Role::Note)},
         QCoreApplication::translate("canvas", "0 everywhere"), Role::Note, m_theme.muted, Qt::AlignHCenter | Qt::AlignTop);
}

void Canvas::colourKey(QRectF rect, Scale scale, double bound, int decimals)
{
    if (bound == 0) return colourKeyOfZeros(rect, scale);
    QImage bar(256, 1, QImage::Format_RGB32);
    for (int i = 0; i < 256; ++i)
        bar.setPixel(i, 0, colour(scale, isSigned(scale) ? bound * (i - 127.5) / 127.5 : bound * i / 255.0, bound).rgb());
    const double height = m_theme.projector ? 14 : 8;
    m_painter.drawImage(QRectF(rect.x(), rect.y(), rect.width(), height), bar);
    const QRectF names(rect.x(), rect.y() + height + 2, rect.width(), lineHeight(Role::Note));
    const auto say = [&](const QString& words, Qt::AlignmentFlag side) {
        text(names, words, Role::Note, m_theme.muted, side | Qt::AlignTop);
    };
    const bool signedScale = isSigned(scale);
    const QString low = number(signedScale ? -bound : 0, decimals), zero = signedScale ? number(0, 0) : QString(),
                  high = number(bound, decimals);
    const double gap = 8, side = std::max(textWidth(low, Role::Note), textWidth(high, Role::Note)) + gap;
    if (signedScale && 2 * side + textWidth(zero, Role::Note) > rect.width())
        return say(QStringLiteral("±") + high, Qt::AlignHCenter);
    say(low, Qt::AlignLeft), say(high, Qt::AlignRight);
    if (signedScale) say(zero, Qt::AlignHCenter);
}

// --- focus ----------------------------------------------------------------------------------------------------

void Canvas::spot(QRectF rect, double radius)
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_theme.raised, spotWidth()));
    m_painter.drawRoundedRect(rect, radius, radius);
    m_painter.setPen(QPen(m_theme.spot, m_theme.stroke(3)));
    m_painter.drawRoundedRect(rect, radius, radius);
}

void Canvas::target(const QString& id, QRectF rect, double radius)
{
    spot(rect, radius);
    const auto grid = std::find_if(m_regions.begin(), m_regions.end(), [&](const Region& r) { return r.id == id && r.cell; });
    if (grid != m_regions.end()) return void(grid->target = true); // its cells stay where they can be pointed at
    Region region;
    region.id = QStringLiteral("target"), region.rect = rect, region.target = true;
    if (const auto known = regionNamed(m_regions, id)) {
        region.id = known->id, region.name = known->name, region.value = known->value, region.edit = known->edit;
    }
    m_regions.push_back(std::move(region));
}

void Canvas::operand(QRectF rect, double radius)
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_theme.spot, m_theme.stroke(1.5)));
    m_painter.drawRoundedRect(rect, radius, radius);
}

} // namespace widgets
