#include "widgets/views/cells.h"

#include "widgets/views/bars.h"
#include "widgets/views/heading.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

constexpr int ManyCells = 400; ///< so many are seen, not read

class CellsView final : public View {
public:
    explicit CellsView(Cells what) : m_what(std::move(what)) {}

    QSizeF least(const Canvas& canvas, const Frame& frame) const override { return around(canvas, frame, smallest(frame)); }
    QSizeF comfortable(const Canvas& canvas, const Frame& frame) const override
    {
        const Place place = shapedPlace(frame, m_what.id, m_what.lying);
        if (m_what.modest) return least(canvas, frame);
        if (place.rows * place.columns > ManyCells) return around(canvas, frame, 2 * smallest(frame));
        QSizeF cell(widthForNumbers(canvas, frame, m_what.id), numberHeight(canvas));
        const AxisNames names = this->names(frame, place);
        cell.setWidth(std::max(cell.width(), columnNamesWidth(canvas, names)));
        if (m_what.square) cell = QSizeF(cell.width(), cell.width());
        return around(canvas, frame, cell);
    }
    bool spare() const override { return m_what.spare; }
    void collect(std::set<std::string>& drawn) const override { drawn.insert(m_what.id); }
    double stretch() const override { return m_what.stretch; }

    void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const override
    {
        if (!m_what.under.empty()) return paintUnder(canvas, rect, frame, places);
        Place place = shapedPlace(frame, m_what.id, m_what.lying);
        const AxisNames names = this->names(frame, place);
        const QSizeF others = margins(canvas, frame, place);
        QSizeF cell((rect.width() - others.width()) / place.columns, (rect.height() - others.height()) / place.rows);
        if (m_what.square) cell.rwidth() = cell.rheight() = std::min(cell.width(), cell.height());
        else cell = cell.boundedTo({m_what.widest * (canvas.theme().projector ? 1.5 : 1), tallest(canvas)});
        if (cell.width() > 8 && cell.height() > 8) cell = {std::floor(cell.width()), std::floor(cell.height())};
        const QRectF rest = paintHeading(canvas, rect, frame, m_what.id);
        place.rect = {rest.left() + rowNamesWidth(canvas, names), rest.top(), cell.width() * place.columns,
                      cell.height() * place.rows};
        paintRim(canvas, place);
        paintCells(canvas, frame, m_what.id, place, places,
                   {.edit = m_what.edit, .map = m_what.map, .columnField = m_what.column ? m_what.column->field : QString()});
        if (m_what.column) paintColumn(canvas, place);
        paintAxisNames(canvas, names, place);
        if (m_what.bars) paintBars(canvas, frame, m_what.id, place);
        if (hasKey(frame, place))
            paintKey(canvas, place.rect.bottomLeft() + QPointF(0, names.columns.isEmpty() ? 0 : columnNamesHeight(canvas)),
                     std::min(place.rect.width(), 200.0), frame, m_what.id);
    }

private:
    void paintUnder(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const
    {
        const Place& table = places.at(m_what.under);
        Place place = shapedPlace(frame, m_what.id, true);
        place.rect = {table.rect.left(), rect.top(), table.rect.width(), std::min(rect.height(), table.cell(0, 0).height())};
        paintRim(canvas, place);
        paintCells(canvas, frame, m_what.id, place, places, {.edit = m_what.edit});
        paintAxisNames(canvas, {{frame.naming(m_what.id).name}, {}, false}, place);
    }
    void paintColumn(Canvas& canvas, const Place& place) const
    {
        const QRectF top = place.cell(0, m_what.column->at), bottom = place.cell(place.rows - 1, m_what.column->at);
        canvas.box(top.united(bottom).adjusted(-1, -2, 1, 2), Qt::transparent, canvas.theme().text, 2, 2);
    }
    double tallest(const Canvas& canvas) const { return std::max(m_what.tallest, numberHeight(canvas)); }
    AxisNames names(const Frame& frame, const Place& place) const
    {
        return m_what.named ? axisNames(frame, m_what.id, place) : AxisNames{};
    }
    bool hasKey(const Frame& frame, const Place& place) const
    {
        return place.rows * place.columns > ManyCells && !isPicture(frame.look(m_what.id).scale);
    }
    QSizeF smallest(const Frame& frame) const
    {
        const Place place = shapedPlace(frame, m_what.id, m_what.lying);
        if (m_what.modest) return {std::clamp(120.0 / place.columns, 1.0, 14.0), std::clamp(60.0 / place.rows, 2.0, 10.0)};
        const double side = std::clamp(160.0 / std::max(place.rows, place.columns), 1.0, 14.0);
        return {side, side};
    }
    /// What stands around the cells.
    QSizeF margins(const Canvas& canvas, const Frame& frame, const Place& place) const
    {
        if (!m_what.under.empty()) return {0, 0};
        const AxisNames names = this->names(frame, place);
        return {rowNamesWidth(canvas, names) + (m_what.bars ? barsWidth() : 0),
                headingHeight(canvas, frame, m_what.id) +
                    (names.columns.isEmpty() && !m_what.level ? 0 : columnNamesHeight(canvas)) +
                    (hasKey(frame, place) ? keyHeight(canvas) : 0)};
    }
    QSizeF around(const Canvas& canvas, const Frame& frame, QSizeF cell) const
    {
        const Place place = shapedPlace(frame, m_what.id, m_what.lying);
        const QSizeF all = QSizeF(cell.width() * place.columns, cell.height() * place.rows) + margins(canvas, frame, place);
        if (!m_what.under.empty()) return all;
        return all.expandedTo({headingWidth(canvas, frame, m_what.id), 0});
    }

    Cells m_what;
};

} // namespace

ViewPtr cells(Cells what) { return std::make_shared<CellsView>(std::move(what)); }

} // namespace widgets
