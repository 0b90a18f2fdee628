#include "widgets/canvas/readable.h"
#include "widgets/views/grid.h"
#include "widgets/views/marks.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

/// A part of a symbol: its letter, index and power side by side, the small ones lowered and raised.
struct Part {
    QString letter, index, power;
    std::vector<std::pair<qsizetype, QChar>> accents; ///< each behind so many letters
    double width, small;

    Part(const Canvas& canvas, const SymbolPart& part) : index(part.index), power(part.power)
    {
        for (const QChar c : part.letter)
            if (c.isMark()) accents.emplace_back(letter.size(), c);
            else letter += c;
        width = canvas.textWidth(letter, Role::Symbol, true);
        small = std::max(canvas.textWidth(index, Role::Cell), canvas.textWidth(power, Role::Cell));
    }
};

constexpr double BetweenParts = 3;

std::vector<Part> partsOf(const Canvas& canvas, const Naming& naming)
{
    std::vector<Part> parts;
    for (const SymbolPart& part : symbolOf(naming.tex)) parts.emplace_back(canvas, part);
    return parts;
}

double widthOf(const std::vector<Part>& parts)
{
    double width = BetweenParts * std::max(0.0, double(parts.size()) - 1);
    for (const Part& part : parts) width += part.width + part.small;
    return width;
}

/// The sign that stands by itself for one that fonts would combine.
QChar standalone(QChar accent)
{
    static const std::pair<char16_t, char16_t> signs[]{
        {u'\u0303', u'\u02DC'}, {u'\u0302', u'\u02C6'}, {u'\u0304', u'\u00AF'}, {u'\u0307', u'\u02D9'}, {u'\u20D7', u'\u2192'}};
    const auto found = std::ranges::find(signs, accent.unicode(), [](auto sign) { return sign.first; });
    return found == std::end(signs) ? accent : QChar(found->second);
}

/// The box of a letter's outline. Taken from a very large one: metrics and hinted outlines may differ by what was drawn before.
QRectF boxOf(QFont font, const QString& letter)
{
    constexpr int Large = 1000;
    const double scale = double(font.pixelSize()) / Large;
    font.setPixelSize(Large);
    QPainterPath outline;
    outline.addText({}, font, letter);
    const QRectF box = outline.boundingRect();
    return {box.topLeft() * scale, box.size() * scale};
}

/// Drawn clear of its letter, however tall that is: fonts let a tilde touch an h.
void paintAccent(Canvas& canvas, QPointF baseline, const QString& letters, QChar accent, QColor ink)
{
    const QFont font = canvas.theme().font(Role::Symbol, true);
    const QString sign(standalone(accent));
    const QRectF letter = boxOf(font, letters.right(1)), box = boxOf(font, sign);
    const double middle = baseline.x() + QFontMetricsF(font).horizontalAdvance(letters.chopped(1)) + letter.center().x();
    canvas.painter().setFont(font);
    canvas.painter().setPen(ink);
    canvas.painter().drawText(QPointF(std::round(middle - box.center().x()),
                                      std::round(baseline.y() + letter.top() - 0.09 * font.pixelSize() - box.bottom())),
                              sign);
}

} // namespace

QColor inkOf(const Canvas& canvas, const Frame& frame, const std::string& id, QColor without)
{
    const int ink = frame.look(id).ink;
    return ink > 0 ? canvas.theme().ink(ink) : without;
}

double symbolWidth(const Canvas& canvas, const Frame& frame, const std::string& id)
{
    return widthOf(partsOf(canvas, frame.naming(id)));
}

void paintSymbol(Canvas& canvas, QRectF rect, const Frame& frame, const std::string& id, Qt::Alignment align)
{
    const std::vector<Part> parts = partsOf(canvas, frame.naming(id));
    const Theme& theme = canvas.theme();
    const QColor ink =
        frame.isThere(id) ? readable(inkOf(canvas, frame, id, theme.text), theme.text, theme.raised) : theme.control;
    const double spare = rect.width() - widthOf(parts);
    const double y = rect.top(), h = rect.height(), small = theme.projector ? 8 : 5;
    const double baseline = rect.center().y() + QFontMetricsF(theme.font(Role::Symbol, true)).capHeight() / 2;
    double x = rect.left() + (align & Qt::AlignRight ? spare : align & Qt::AlignHCenter ? spare / 2 : 0);
    for (const Part& part : parts) {
        canvas.text({x, y, part.width, h}, part.letter, Role::Symbol, ink, Qt::AlignLeft | Qt::AlignVCenter, true);
        for (const auto& [letters, accent] : part.accents)
            paintAccent(canvas, {x, baseline}, part.letter.left(letters), accent, ink);
        x += part.width;
        canvas.text({x, y + small, part.small, h}, part.index, Role::Cell, ink);
        canvas.text({x, y - small, part.small, h}, part.power, Role::Cell, ink);
        x += part.small + BetweenParts;
    }
}

namespace {

double markRoom(const Canvas& canvas) { return 14 * canvas.lineHeight(Role::Label) / 18; }

} // namespace

AxisNames axisNames(const Frame& frame, const std::string& id, const Place& place)
{
    const Naming look = frame.look(id);
    const std::size_t rank = frame.shape(id).size();
    AxisNames names{.rows = {}, .columns = {}, .classes = look.classes};
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
    return widest > 0 ? std::ceil(widest) + (names.classes ? 10 + markRoom(canvas) : 10) : 0;
}

double columnNamesWidth(const Canvas& canvas, const AxisNames& names)
{
    double widest = 0;
    if (names.classes) return markRoom(canvas);
    for (const QString& name : names.columns) widest = std::max(widest, canvas.textWidth(name, Role::Note));
    return widest > 0 ? std::ceil(widest) + 6 : 0;
}

double columnNamesHeight(const Canvas& canvas) { return std::ceil(2 + canvas.spotWidth() / 2 + canvas.lineHeight(Role::Note)); }

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
            if (!names.classes) continue;
            const double left = at.left() - rowNamesWidth(canvas, names) + markRoom(canvas) / 2;
            paintMark(canvas, {left, at.center().y()}, 0.3 * markRoom(canvas), row, int(names.rows.size()));
        }
    if (cell.width() + 0.5 < columnNamesWidth(canvas, names)) return;
    for (int column = 0; column < int(names.columns.size()); ++column) {
        const QRectF below(place.cell(0, column).left(), place.rect.bottom() + columnNamesHeight(canvas) - note, cell.width(),
                           note);
        if (names.classes) paintMark(canvas, below.center(), 0.3 * markRoom(canvas), column, int(names.columns.size()));
        else canvas.text(below, names.columns[column], Role::Note, ink, Qt::AlignCenter);
    }
}

} // namespace widgets
