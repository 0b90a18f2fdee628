#include "widgets/views/class_cells.h"

#include "widgets/canvas/ramp.h"
#include "widgets/views/heading.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

constexpr int AsImage = 1000;

class ClassCellsView final : public View {
public:
    explicit ClassCellsView(ClassCells what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override { return around(canvas, frame, {14, 14}); }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override
    {
        return around(canvas, frame, {widthForNumbers(canvas, frame, m_what.id), numberHeight(canvas)});
    }
    double stretch() const override { return m_what.stretch; }
    void collect(std::set<std::string>& drawn) const override { drawn.insert(m_what.id); }
    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        const QRectF rest = paintHeading(canvas, rect, frame, m_what.id);
        Place place = shapedPlace(frame, m_what.id, m_what.lying);
        const AxisNames names = namesOf(frame, place);
        const double left = rowNamesWidth(canvas, names), below = names.columns.isEmpty() ? 0 : columnNamesHeight(canvas);
        QSizeF cell((rest.width() - left) / place.columns, (rest.height() - below) / place.rows);
        if (!isMany(place)) {
            const bool projector = canvas.theme().projector;
            cell = cell.boundedTo({projector ? 120.0 : 84.0, projector ? 56.0 : 40.0});
            cell = {std::floor(cell.width()), std::floor(cell.height())};
        }
        place.rect = {rest.left() + left, rest.top(), cell.width() * place.columns, cell.height() * place.rows};
        paintRim(canvas, place);
        paintCells(canvas, frame, m_what.id, place, places, {.numbers = false, .asImage = isMany(place)});
        if (isMany(place)) return paintImage(canvas, frame, place);
        for (int row = 0; row < place.rows; ++row)
            for (int column = 0; column < place.columns; ++column) paintCell(canvas, frame, place, row, column);
        paintAxisNames(canvas, names, place);
    }

private:
    /// Colours are enough to tell classes apart: no marks, and names below a row where they are asked for.
    AxisNames namesOf(const Frame& frame, const Place& place) const
    {
        AxisNames names = isMany(place) || (m_what.lying && !m_what.named) ? AxisNames{} : axisNames(frame, m_what.id, place);
        return names.classes = false, names;
    }
    static bool isMany(const Place& place) { return place.rows * place.columns >= AsImage; }
    QSizeF around(const Canvas& canvas, const Frame& frame, QSizeF cell) const
    {
        const Place place = shapedPlace(frame, m_what.id, m_what.lying);
        const double heading = headingHeight(canvas, frame, m_what.id);
        if (isMany(place)) return QSizeF(160, heading + 60).expandedTo({headingWidth(canvas, frame, m_what.id), 0});
        const AxisNames names = namesOf(frame, place);
        const QSizeF all(rowNamesWidth(canvas, names) + cell.width() * place.columns,
                         heading + cell.height() * place.rows + (names.columns.isEmpty() ? 0 : columnNamesHeight(canvas)));
        return all.expandedTo({headingWidth(canvas, frame, m_what.id), 0});
    }
    /// The ink of an element's class; that of paper without one.
    QColor ground(const Canvas& canvas, const Frame& frame, const engine::Indices& at) const
    {
        const Theme& theme = canvas.theme();
        if (m_what.classes.empty()) return theme.ink(at.front() + 1);
        const auto found = frame.isThere(m_what.classes) ? frame.value(m_what.classes, at) : std::nullopt;
        return found && *found >= 0 ? theme.ink(int(*found) + 1) : theme.sunken;
    }
    void paintCell(Canvas& canvas, const Frame& frame, const Place& place, int row, int column) const
    {
        const engine::Indices at = place.indices(frame.shape(m_what.id).size(), row, column);
        const auto value = frame.isThere(m_what.id) ? frame.value(m_what.id, at) : std::nullopt;
        if (!value) return; // its outline stands
        const QColor fill = ground(canvas, frame, at);
        const QRectF exact = place.cell(row, column);
        const double left = std::round(exact.left()), top = std::round(exact.top()); // where its outline stood
        const QRectF full(left, top, std::round(exact.right()) - left - 1, std::round(exact.bottom()) - top - 1);
        canvas.fillCell(full, fill);
        if (numbersFit(canvas, frame, m_what.id, place.cell(row, column).size()))
            canvas.text(full, cellNumber(*value, frame.decimals(m_what.id)), Role::Cell, inkOn(fill), Qt::AlignCenter);
    }
    void paintImage(Canvas& canvas, const Frame& frame, const Place& place) const
    {
        const auto classes = frame.tape().at(m_what.classes.empty() ? m_what.id : m_what.classes, frame.step());
        if (!classes || !frame.value(m_what.id, {0, 0})) return;
        QImage image(place.columns, place.rows, QImage::Format_RGB32);
        for (int i = 0; i < place.rows * place.columns; ++i) {
            const int which = std::max(0, int(classes->quantity[std::size_t(i)]));
            reinterpret_cast<QRgb*>(image.scanLine(i / place.columns))[i % place.columns] = canvas.theme().ink(which + 1).rgb();
        }
        canvas.pixels(place.rect, image);
    }

    ClassCells m_what;
};

} // namespace

ViewPtr classCells(ClassCells what) { return std::make_shared<ClassCellsView>(std::move(what)); }

} // namespace widgets
