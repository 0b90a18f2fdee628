#include "widgets/views/equation_part.h"

#include <algorithm>
#include <cmath>

namespace widgets {

PartView::PartView(const Equation::Part& part, const Frame& frame)
    : m_part(part), m_frame(frame), m_shape(frame.shape(part.id)), m_place(shapedPlace(frame, part.id)),
      m_kind(!part.column.empty()  ? Column
             : part.made           ? Made
             : m_shape.empty()     ? Box
             : m_shape.size() == 1 ? Vector
                                   : Grid)
{
}

/// Large numbers, of a run that diverges, get fewer decimals.
QString PartView::printed(const std::string& id, double value) const
{
    const double size = std::abs(value);
    return number(value, std::min(m_frame.decimals(id), size < 100 ? 9 : size < 1e4 ? 1 : 0));
}

double PartView::widest(const Canvas& canvas, const std::string& id, Role role, bool bold) const
{
    const Extent extent = m_frame.extent(id);
    return std::ceil(std::max(canvas.textWidth(printed(id, extent.least), role, bold),
                              canvas.textWidth(printed(id, extent.most), role, bold)));
}

double PartView::width(const Canvas& canvas, double cell) const
{
    const double name = std::ceil(canvas.textWidth(this->name(), Role::Label));
    switch (m_kind) {
    case Grid: return std::max(cell * columns(), name);
    case Made: return std::max({canvas.theme().projector ? 200.0 : 120.0, name, widest(canvas, id(), Role::Result, true) + 32});
    case Vector: return widest(canvas, id(), Role::Body) + 12;
    case Box: return std::max(name - 8, widest(canvas, id(), Role::Body)) + 16;
    case Column: break;
    }
    double most = 0;
    for (const std::string& each : m_part.column)
        most = std::max(most, canvas.textWidth(m_frame.naming(each).note, Role::Caption) + widest(canvas, each, Role::Caption));
    return most + 44;
}

double PartView::signWidth(const Canvas& canvas) const
{
    if (m_part.sign == QLatin1String("}")) return canvas.theme().projector ? 32 : 24;
    return m_part.sign.isEmpty() ? 0 : std::ceil(canvas.textWidth(m_part.sign, Role::Title)) + 12;
}

void PartView::paintSign(Canvas& canvas, QRectF rect) const
{
    if (m_part.sign != QLatin1String("}"))
        return canvas.text(rect, m_part.sign, Role::Title, canvas.theme().muted, Qt::AlignCenter);
    const double width = signWidth(canvas) - 10;
    canvas.brace({std::round(rect.center().x() - width / 2), rect.top(), width, rect.height()}, canvas.theme().muted);
}

void PartView::paint(Canvas& canvas, QRectF rect, QSizeF cell, Places& places) const
{
    switch (m_kind) {
    case Grid: return paintGrid(canvas, rect, cell, places);
    case Made: return paintMade(canvas, rect, places);
    case Box: return paintBox(canvas, rect, places);
    case Column: return paintColumn(canvas, rect, places);
    case Vector: break;
    }
    const double each = (rect.height() + MapGap) / m_shape[0]; // beside the maps of what is before it
    for (int i = 0; i < m_shape[0]; ++i)
        paintNumber(canvas, id(), {i}, {rect.left(), rect.top() + i * each, rect.width(), each - MapGap}, Role::Body);
}

void PartView::paintName(Canvas& canvas, QRectF over) const
{
    canvas.text({over.left() - 20, over.bottom() + 4, over.width() + 40, canvas.lineHeight(Role::Label)}, name(), Role::Label,
                canvas.theme().muted, Qt::AlignCenter);
}

void PartView::paintGrid(Canvas& canvas, QRectF rect, QSizeF cell, Places& places) const
{
    Place place = m_place;
    const QSizeF size(cell.width() * place.columns, cell.height() * place.rows);
    for (int map = 0; map < maps(); ++map) {
        const double left = std::round(rect.center().x() - size.width() / 2);
        place.rect = {QPointF(left, rect.top() + map * (size.height() + MapGap)), size};
        paintRim(canvas, place);
        paintCells(canvas, m_frame, id(), place, places,
                   {.edit = m_part.edit, .map = m_shape.size() > 2 ? std::optional(map) : std::nullopt});
    }
    paintName(canvas, rect);
}

/// In the colour of its map; empty while it is not made. Where it stands in the map, if that is drawn, is told that it is here.
void PartView::paintMade(Canvas& canvas, QRectF rect, Places& places) const
{
    const double height = std::round(canvas.lineHeight(Role::Result) * 1.6);
    const QRectF box(rect.left(), std::round(rect.center().y() - height / 2), rect.width(), height);
    bool known = false;
    for (auto& [name, place] : places)
        if (name == id() || name.starts_with(id() + '[')) place.large = box, known = true;
    if (!known) places[id()].large = box;
    paintName(canvas, box);
    const auto target = m_frame.tape().target(m_frame.step());
    if (!target || target->id != id() || !target->element)
        return canvas.box(box, canvas.theme().raised, canvas.theme().control, 1.5, 4);
    const double value = *m_frame.value(id(), *target->element);
    const QColor fill = canvas.colour(m_frame.look(id()).scale, value, m_frame.bound(id()));
    canvas.box(box, fill, canvas.theme().line, 1, 4);
    canvas.text(box, cellNumber(value, m_frame.decimals(id())), Role::Result, inkOn(fill), Qt::AlignCenter, true);
}

void PartView::paintColumn(Canvas& canvas, QRectF rect, Places& places) const
{
    const double line = canvas.lineHeight(Role::Caption) + 2;
    QRectF row(rect.left() + 10, std::round(rect.center().y() - double(m_part.column.size()) * line / 2), rect.width() - 20,
               line);
    for (const std::string& each : m_part.column) {
        canvas.text(row, m_frame.naming(each).note, Role::Caption, canvas.theme().muted);
        paintNumber(canvas, each, {}, row, Role::Caption);
        places[each].rect = row.adjusted(-6, 0, 6, 0);
        row.translate(0, line);
    }
}

void PartView::paintBox(Canvas& canvas, QRectF rect, Places& places) const
{
    const auto value = m_frame.value(id(), {});
    canvas.box(rect, canvas.theme().raised, value ? canvas.theme().control : canvas.theme().line, 1.5, 4);
    paintName(canvas, rect);
    places[id()].rect = rect;
    Region region;
    region.id = QString::fromStdString(id()), region.name = m_frame.called(id()), region.rect = rect;
    if (value) {
        canvas.text(rect, printed(id(), *value), Role::Body, canvas.theme().text, Qt::AlignCenter);
        region.value = exactly(m_frame, id(), *value);
    }
    canvas.region(std::move(region));
}

void PartView::paintNumber(Canvas& canvas, const std::string& id, const engine::Indices& at, QRectF rect, Role role) const
{
    const auto value = m_frame.value(id, at);
    if (!value) return;
    canvas.text(rect, printed(id, *value), role, canvas.theme().text, Qt::AlignRight | Qt::AlignVCenter);
    Region region;
    region.id = elementId(id, at), region.name = m_frame.called(id), region.rect = rect;
    if (!at.empty()) region.name = QStringLiteral("%1, %2").arg(region.name, placeName(m_frame.look(id), at));
    region.value = exactly(m_frame, id, *value);
    canvas.region(std::move(region));
}

} // namespace widgets
