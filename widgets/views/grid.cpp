#include "widgets/views/grid.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

constexpr int AsImage = 1000; ///< cells from here on are one image

/// A quantity's cells: what is drawn of it, and what its regions tell. Owns the run that it reads.
struct GridCells {
    Frame frame;
    std::string id;
    Place place;
    GridLook look;
    engine::Moment at;
    std::optional<engine::Making> making;
    std::size_t rank;
    Naming naming;
    double bound;
    int decimals;

    engine::Indices indices(int row, int column) const
    {
        if (!look.map) return place.indices(rank, row, column);
        return {*look.map, row, column};
    }
    std::optional<double> value(int row, int column) const
    {
        if (!making) return {};
        const std::size_t element = engine::elementAt(making->quantity.shape(), indices(row, column));
        if (making->madeAt[element] > frame.step()) return {};
        return making->quantity[element];
    }
    QString exactly(double x) const
    {
        return making->quantity.precision() == engine::Precision::Float ? exact(float(x)) : exact(x);
    }
    QString gridId() const { return look.map ? elementId(id, {*look.map}) : QString::fromStdString(id); }
    QString name() const { return frame.called(id); }
    Region region(int row, int column) const
    {
        const engine::Indices element = indices(row, column);
        Region cell;
        cell.id = elementId(id, element), cell.rect = place.cell(row, column);
        const QString where = placeName(naming, element);
        cell.name = where.isEmpty() ? name() : QStringLiteral("%1, %2").arg(name(), where);
        if (const auto x = value(row, column)) cell.value = exactly(*x);
        if (look.edit) cell.edit = look.edit(element);
        if (!look.choice.isEmpty())
            cell.choice = Choice{look.choice, look.choiceText.isEmpty() ? QString::number(*look.map) : look.choiceText};
        if (!look.cellChoice.isEmpty()) cell.choice = Choice{look.cellChoice, cell.id};
        if (!look.columnField.isEmpty()) cell.choice = Choice{look.columnField, QString::number(column + 1)};
        return cell;
    }
    /// What colours go up to.
    double brightest() const
    {
        if (!look.ownScale || !making) return bound;
        const double* first = &making->quantity.value().data[engine::elementAt(making->quantity.shape(), indices(0, 0))];
        double most = 0;
        for (int i = 0; i < place.rows * place.columns; ++i) most = std::max(most, std::abs(first[i]));
        return most;
    }
    /// Copied from a place that there is not: a zero round a picture.
    bool isOutside(int row, int column) const
    {
        return rank >= 2 && frame.tape().origin(id) == engine::Origin::Copy &&
               making->quantity.behind(indices(row, column)).kind == engine::Term::Number;
    }
    /// A share that nothing was computed for, or the copy of one: what a mask hides.
    bool isUnseen(int row, int column) const
    {
        if (rank < 2 || !naming.extent || naming.extent->whole || naming.extent->bound() != 1 || value(row, column) != 0.0)
            return false;
        const auto isMade = [this](const std::string& of) { return frame.tape().origin(of) == engine::Origin::Made; };
        engine::Term behind = making->quantity.behind(indices(row, column));
        if (behind.kind == engine::Term::Element && isMade(behind.name))
            behind = frame.tape().makings(behind.name).back().quantity.behind(behind.at);
        return isMade(id) && behind.kind == engine::Term::Number;
    }
    /// Is this cell drawn by itself, or one of those behind the ellipsis?
    bool isShown(int row, int column) const { return place.shows(place.lying ? column : row); }
};

void paintImage(Canvas& canvas, const GridCells& cells)
{
    QImage image(cells.place.columns, cells.place.rows, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const double bound = cells.brightest();
    const std::size_t first = cells.making ? engine::elementAt(cells.making->quantity.shape(), cells.indices(0, 0)) : 0;
    for (int i = 0; cells.making && i < image.width() * image.height(); ++i) {
        const std::size_t element = first + std::size_t(i);
        if (cells.making->madeAt[element] > cells.frame.step()) continue;
        const double x = cells.making->quantity[element];
        const QColor colour = std::isfinite(x) ? canvas.colour(cells.naming.scale, x, bound) : canvas.theme().sunken;
        reinterpret_cast<QRgb*>(image.scanLine(i / image.width()))[i % image.width()] = colour.rgb();
    }
    canvas.box(cells.place.rect, Qt::transparent, canvas.theme().line, 1, 0);
    canvas.pixels(cells.place.rect, image);
}

void paintEllipsis(Canvas& canvas, const GridCells& cells)
{
    int hidden = 0;
    while (cells.place.shows(hidden)) ++hidden;
    const QRectF rect = cells.place.lying ? cells.place.cell(0, hidden) : cells.place.cell(hidden, 0);
    canvas.painter().setPen(Qt::NoPen);
    canvas.painter().setBrush(canvas.theme().muted);
    const double apart = std::min(6.0, std::min(rect.width(), rect.height()) / 4);
    const QPointF step = cells.place.lying ? QPointF(apart, 0) : QPointF(0, apart);
    for (int dot = -1; dot <= 1; ++dot) canvas.painter().drawEllipse(rect.center() + dot * step, 1.5, 1.5);
}

void paintEach(Canvas& canvas, const GridCells& cells)
{
    const Theme& theme = canvas.theme();
    const QSizeF size = cells.place.cell(0, 0).size();
    const bool gap = std::min(size.width(), size.height()) >= 10;
    const bool numbers = cells.look.numbers && numbersFit(canvas, cells.frame, cells.id, size);
    const double most = cells.frame.extent(cells.id).bound(); // what goes beyond a stated one has no room
    for (int row = 0; row < cells.place.rows; ++row)
        for (int column = 0; column < cells.place.columns; ++column) {
            if (!cells.isShown(row, column)) continue;
            const QRectF full = cells.place.cell(row, column);
            const double left = std::round(full.left()), top = std::round(full.top()), less = gap ? 1 : 0;
            const QRectF rect(left, top, std::round(full.right()) - left - less, std::round(full.bottom()) - top - less);
            const auto x = cells.value(row, column);
            if (!x) canvas.box(rect, Qt::transparent, theme.projector ? theme.control : theme.line, 1, 2);
            else if (cells.isOutside(row, column)) {
                canvas.box(rect, theme.sunken, theme.control, 1, 0, Qt::DashLine);
                if (numbers) canvas.text(rect, cellNumber(*x, cells.decimals), Role::Cell, theme.muted, Qt::AlignCenter);
            } else if (cells.isUnseen(row, column)) {
                canvas.box(rect, theme.sunken, Qt::transparent, 0, 0);
                canvas.painter().fillRect(rect, QBrush(theme.control, Qt::BDiagPattern));
            } else
                canvas.cell(rect, *x,
                            {cells.naming.scale, cells.bound,
                             numbers && std::abs(*x) <= most ? cellNumber(*x, cells.decimals) : QString()});
        }
    if (cells.place.collapsed()) paintEllipsis(canvas, cells);
}

} // namespace

Place shapedPlace(const Frame& frame, const std::string& id, bool lying)
{
    const std::vector<int> shape = frame.shape(id);
    Place place;
    place.lying = lying && shape.size() == 1;
    if (shape.size() == 1) (place.lying ? place.columns : place.rows) = shape[0];
    if (shape.size() >= 2) place.rows = shape[shape.size() - 2], place.columns = shape.back();
    return place;
}

double widthForNumbers(const Canvas& canvas, const Frame& frame, const std::string& id)
{
    const Extent extent = frame.extent(id);
    const int decimals = frame.decimals(id);
    const double widest = std::max(canvas.textWidth(cellNumber(extent.least, decimals), Role::Cell),
                                   canvas.textWidth(cellNumber(extent.most, decimals), Role::Cell));
    return std::max(canvas.theme().projector ? 60.0 : 44.0, std::ceil(widest + canvas.spotWidth()));
}

bool numbersFit(const Canvas& canvas, const Frame& frame, const std::string& id, QSizeF cell)
{
    return cell.width() + 0.5 >= widthForNumbers(canvas, frame, id) && cell.height() + 0.5 >= numberHeight(canvas);
}

double numberHeight(const Canvas& canvas) { return canvas.theme().projector ? 44 : 26; }

void paintRim(Canvas& canvas, const Place& place)
{
    if (canvas.theme().projector && place.rows * place.columns > 1 && !place.collapsed())
        canvas.box(place.rect.adjusted(-1, -1, 0, 0), Qt::transparent, canvas.theme().line, 1, 2);
}

void paintCells(Canvas& canvas, const Frame& frame, const std::string& id, const Place& place, Places& places,
                const GridLook& look)
{
    const GridCells cells{frame,
                          id,
                          place,
                          look,
                          frame.moment,
                          frame.tape().at(id, frame.step()),
                          frame.shape(id).size(),
                          frame.look(id),
                          frame.bound(id),
                          frame.decimals(id)};
    const QSizeF size = place.cell(0, 0).size();
    if (!place.collapsed() &&
        (look.asImage || place.rows * place.columns >= AsImage || std::min(size.width(), size.height()) < 4))
        paintImage(canvas, cells);
    else paintEach(canvas, cells);
    if (!places.insert({cells.gridId().toStdString(), place}).second) return; // drawn before: there it is pointed at

    Region region;
    if (cells.rank == 0) region = cells.region(0, 0);
    region.id = cells.gridId(), region.rect = place.rect, region.name = cells.name();
    if (look.map) region.name = QStringLiteral("%1, %2").arg(region.name, placeName(cells.naming, {*look.map}));
    if (cells.naming.ink > 0) region.ink = inkOf(canvas, frame, id, {});
    if (cells.rank > 0) {
        region.rows = place.rows, region.columns = place.columns;
        region.cell = [cells](int row, int column) { return cells.region(row, column); };
    }
    if (place.own || place.collapsed())
        region.cellAt = [place](QPointF point) -> std::optional<CellIndex> {
            for (int i = 0; i < (place.lying ? place.columns : place.rows); ++i) {
                const CellIndex at = place.lying ? CellIndex{0, i} : CellIndex{i, 0};
                if (place.cell(at.row, at.column).contains(point)) return at;
            }
            return {};
        };
    canvas.region(std::move(region));
}

} // namespace widgets
