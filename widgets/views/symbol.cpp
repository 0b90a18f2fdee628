#include "widgets/canvas/readable.h"
#include "widgets/views/grid.h"

#include <algorithm>

namespace widgets {
namespace {

/// Letter, index and power side by side, the small ones lowered and raised.
struct Parts {
    Symbol symbol;
    double letter, small;

    Parts(const Canvas& canvas, const Naming& naming)
        : symbol(symbolOf(naming.tex)), letter(canvas.textWidth(symbol.letter, Role::Symbol, true)),
          small(std::max(canvas.textWidth(symbol.index, Role::Cell), canvas.textWidth(symbol.power, Role::Cell)))
    {
    }
    double width() const { return letter + small; }
};

} // namespace

QColor inkOf(const Canvas& canvas, const Frame& frame, const std::string& id, QColor without)
{
    const int ink = frame.look(id).ink;
    return ink > 0 ? canvas.theme().categorical[(ink - 1) % canvas.theme().categorical.size()] : without;
}

double symbolWidth(const Canvas& canvas, const Frame& frame, const std::string& id)
{
    return Parts(canvas, frame.naming(id)).width();
}

void paintSymbol(Canvas& canvas, QRectF rect, const Frame& frame, const std::string& id, Qt::Alignment align)
{
    const Parts parts(canvas, frame.naming(id));
    const Theme& theme = canvas.theme();
    const QColor ink =
        frame.isThere(id) ? readable(inkOf(canvas, frame, id, theme.text), theme.text, theme.raised) : theme.control;
    const double spare = rect.width() - parts.width();
    const double x = rect.left() + (align & Qt::AlignRight ? spare : align & Qt::AlignHCenter ? spare / 2 : 0);
    const double y = rect.top(), h = rect.height(), small = theme.projector ? 8 : 5;
    canvas.text({x, y, parts.letter, h}, parts.symbol.letter, Role::Symbol, ink, Qt::AlignLeft | Qt::AlignVCenter, true);
    canvas.text({x + parts.letter, y + small, parts.small, h}, parts.symbol.index, Role::Cell, ink);
    canvas.text({x + parts.letter, y - small, parts.small, h}, parts.symbol.power, Role::Cell, ink);
}

AxisNames axisNames(const Frame& frame, const std::string& id, const Place& place)
{
    const Naming look = frame.look(id);
    const std::size_t rank = frame.shape(id).size();
    AxisNames names;
    const auto of = [&](std::size_t axis, int count) {
        QStringList list;
        for (int i = 0; i < count; ++i) {
            const QString name = indexName(look, axis, i);
            if (name.isEmpty()) return QStringList();
            list << name;
        }
        return list;
    };
    if (rank == 1) (place.lying ? names.columns : names.rows) = of(0, place.lying ? place.columns : place.rows);
    if (rank == 2) names.rows = of(0, place.rows), names.columns = of(1, place.columns);
    return names;
}

double rowNamesWidth(const Canvas& canvas, const AxisNames& names)
{
    double widest = 0;
    for (const QString& name : names.rows) widest = std::max(widest, canvas.textWidth(name, Role::Label));
    return widest > 0 ? std::ceil(widest) + 10 : 0;
}

double columnNamesWidth(const Canvas& canvas, const AxisNames& names)
{
    double widest = 0;
    for (const QString& name : names.columns) widest = std::max(widest, canvas.textWidth(name, Role::Note));
    return widest > 0 ? std::ceil(widest) + 6 : 0;
}

void paintAxisNames(Canvas& canvas, const AxisNames& names, const Place& place)
{
    const QColor ink = canvas.theme().muted;
    const double line = canvas.lineHeight(Role::Label), note = canvas.lineHeight(Role::Note);
    const QSizeF cell = place.cell(0, 0).size();
    if (cell.height() + 4 >= line)
        for (int row = 0; row < int(names.rows.size()); ++row) {
            const QRectF at = place.cell(row, 0);
            canvas.text({at.left() - 408, at.center().y() - line / 2, 400, line}, names.rows[row], Role::Label, ink,
                        Qt::AlignRight | Qt::AlignVCenter);
        }
    if (cell.width() + 0.5 >= columnNamesWidth(canvas, names))
        for (int column = 0; column < int(names.columns.size()); ++column)
            canvas.text({place.cell(0, column).left(), place.rect.bottom() + 2, cell.width(), note}, names.columns[column],
                        Role::Note, ink, Qt::AlignCenter);
}

} // namespace widgets
