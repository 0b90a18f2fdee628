#include "widgets/views/devices.h"

#include "widgets/explain/explanation.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

/// "contributions, device 1, chunk A"
QString wordsFor(const Frame& frame, const std::string& id, const engine::Indices& at)
{
    const QString place = placeName(frame.look(id), at);
    return place.isEmpty() ? frame.called(id) : QStringLiteral("%1, %2").arg(frame.called(id), place);
}

/// Elements in lines, wherever these end.
struct Lines {
    Frame frame;
    QString region, name;
    Stretch what;
    QRectF rect;
    Patch patch;

    engine::Indices at(int i) const
    {
        engine::Indices at = what.before;
        at.push_back(what.first + i);
        return at;
    }
    QSizeF size() const { return {rect.width() / patch.columns, rect.height() / patch.lines}; }
    std::optional<CellIndex> cellAt(QPointF point) const
    {
        const int line = std::min(int((point.y() - rect.y()) / size().height()), patch.lines - 1);
        const int i = line * patch.columns + std::min(int((point.x() - rect.x()) / size().width()), patch.columns - 1);
        return i < what.count ? std::optional(CellIndex{0, i}) : std::nullopt;
    }
    std::optional<CellIndex> cellNamed(const QString& id) const
    {
        const RegionName element(id);
        if (element.name.toStdString() != what.id || element.at.size() != what.before.size() + 1) return {};
        const int i = element.at.back() - what.first;
        return i >= 0 && i < what.count && at(i) == element.at ? std::optional(CellIndex{0, i}) : std::nullopt;
    }
    Region cell(int i) const
    {
        Region cell;
        cell.id = elementId(what.id, at(i)), cell.name = wordsFor(frame, what.id, at(i));
        cell.rect = {rect.x() + i % patch.columns * size().width(), rect.y() + i / patch.columns * size().height(),
                     size().width(), size().height()};
        if (const auto value = frame.value(what.id, at(i))) cell.value = exact(*value);
        return cell;
    }
};

Region regionOf(Lines lines)
{
    Region region;
    region.id = lines.region, region.name = lines.name, region.rect = lines.rect;
    region.rows = 1, region.columns = lines.what.count;
    const auto shared = std::make_shared<const Lines>(std::move(lines));
    region.cellAt = [shared](QPointF point) { return shared->cellAt(point); };
    region.cellNamed = [shared](const QString& id) { return shared->cellNamed(id); };
    region.cell = [shared](int, int i) { return shared->cell(i); };
    return region;
}

} // namespace

void DevicePainter::paintNumbers(const QString& region, const QString& name, const Stretch& what, QRectF rect, const Patch& patch)
{
    const auto making = m_frame.tape().at(what.id, m_frame.step());
    if (!making) {
        m_canvas.box(rect, Qt::transparent, m_canvas.theme().control, 1.5, 2);
        Region empty;
        empty.id = region, empty.rect = rect, empty.name = name;
        return m_canvas.region(std::move(empty));
    }
    const engine::Quantity& quantity = making->quantity;
    engine::Indices at = what.before;
    at.push_back(what.first);
    const std::size_t first = engine::elementAt(quantity.shape(), at);
    Grid grid;
    grid.rect = rect;
    grid.rows = patch.lines, grid.columns = patch.columns, grid.made = what.count;
    grid.bound = m_frame.bound(what.id), grid.numbers = patch.numbers;
    grid.value = [&quantity, first, columns = patch.columns](int line, int column) {
        return quantity[first + std::size_t(line * columns + column)];
    };
    // its cells are named by their elements, not by how this picture breaks the row into lines
    Canvas unnamed(m_canvas.painter(), m_canvas.theme(), m_canvas.area());
    if (m_canvas.recording()) unnamed.record(*m_canvas.recording());
    unnamed.grid(grid);
    m_canvas.region(regionOf({m_frame, region, name, what, rect, patch}));
}

void DevicePainter::paintBadge(QRectF rect, int device, int count, bool lost)
{
    const Theme& theme = m_canvas.theme();
    const bool named = rect.height() >= theme.font(Role::Badge).pixelSize() + 1 && rect.width() >= rect.height();
    const double radius = rect.height() / 5;
    if (count == 0) {
        const double stroke = rect.height() < 8 ? 0.5 : 1;
        m_canvas.box(rect, Qt::transparent, lost ? theme.error : theme.line, lost ? 1.2 * stroke : stroke, radius);
        if (lost) paintCross(m_canvas, rect, 1.2 * stroke);
        return;
    }
    const QColor fill = theme.device(device);
    m_canvas.box(rect, fill, Qt::transparent, 0, radius);
    if (named) m_canvas.text(rect, QString::number(device + 1), Role::Badge, inkOn(fill), Qt::AlignCenter, true);
    if (count == 1) return;
    m_canvas.box(rect.adjusted(-1.5, -1.5, 1.5, 1.5), Qt::transparent, theme.error, rect.height() < 8 ? 1 : 2, radius + 1);
    if (!named) return;
    const QRectF above(rect.center().x() - 20, rect.top() - rect.height() * 0.95, 40, rect.height());
    m_canvas.text(above, QStringLiteral("×%1").arg(count), Role::Badge, theme.error, Qt::AlignCenter, true);
}

void DevicePainter::paintBadges(const QString& region, const Stretch& what, QRectF rect,
                                const std::function<int(int of)>& expected)
{
    engine::Indices at = what.before;
    at.push_back(0);
    const auto making = m_frame.tape().at(what.id, m_frame.step());
    const std::size_t first = making ? engine::elementAt(making->quantity.shape(), at) : 0;
    const double pitch = m_shape.badgePitch;
    const int columns = std::clamp(int(std::round(rect.width() / pitch)), 1, what.count);
    for (int k = 0; k < what.count && m_shape.badge > 0; ++k) {
        const int count = making ? int(making->quantity[first + std::size_t(k)]) : 0;
        paintBadge({rect.x() + k % columns * pitch, rect.y() + k / columns * pitch, m_shape.badge, m_shape.badge}, k, count,
                   making && count < expected(k));
    }
    const QString name = wordsFor(m_frame, what.id, what.before);
    m_canvas.region(regionOf({m_frame, region, name, what, rect, {(what.count + columns - 1) / columns, columns, {}, false}}));
}

void DevicePainter::paintCheck(QRectF rect)
{
    const double x = rect.x(), y = rect.y(), w = rect.width(), h = rect.height();
    const Theme& theme = m_canvas.theme();
    m_canvas.painter().setBrush(Qt::NoBrush);
    m_canvas.painter().setPen(QPen(theme.good, theme.stroke(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_canvas.painter().drawPolyline(
        QPolygonF{{x + 0.18 * w, y + 0.55 * h}, {x + 0.42 * w, y + 0.78 * h}, {x + 0.84 * w, y + 0.26 * h}});
}

void DevicePainter::paintEmpty(QRectF rect, const QString& id)
{
    const Theme& theme = m_canvas.theme();
    if (rect.height() >= 9) m_canvas.box(rect.adjusted(0, 0, -1, -1), Qt::transparent, theme.control, 1, 2, Qt::DashLine);
    else m_canvas.line({rect.left(), rect.center().y()}, {rect.right(), rect.center().y()}, theme.line, 0.5);
    const QString word = m_frame.called("empty");
    if (m_canvas.textWidth(word, Role::Note) + 4 <= rect.width() && rect.height() >= m_canvas.lineHeight(Role::Note) - 2)
        m_canvas.text(rect, word, Role::Note, theme.muted, Qt::AlignCenter);
    Region region;
    region.id = id, region.rect = rect, region.name = word;
    m_canvas.region(std::move(region));
}

void DevicePainter::paintRow(QRectF card, int device, int row)
{
    const Theme& theme = m_canvas.theme();
    const QRectF rect = m_shape.patchRect(card, row);
    const QString id = elementId(m_what.region, {device, row});
    const Stretch inside{m_what.inside, {device, row}, 0, m_frame.shape(m_what.inside)[0]};
    if (m_what.length(row) == 0) paintEmpty(rect, id);
    else
        paintNumbers(id, placeName(m_frame.look(m_what.region), {device, row}),
                     {m_what.numbers, {device}, m_what.starts[std::size_t(row)], m_what.length(row)}, rect, m_shape.patch);
    const bool changing = m_what.changes(m_frame, device, row);
    if (changing && rect.height() >= 9) // dashed: will be added to or replaced; solid: has been
        m_canvas.box(rect.adjusted(-2, -2, 1, 1), Qt::transparent, theme.text, 1.2, 3,
                     m_frame.moment.done() ? Qt::SolidLine : Qt::DashLine);
    if (m_shape.letter > 0)
        m_canvas.text(QRectF(rect.x() - m_shape.letter, rect.y(), m_shape.letter - (m_what.few ? 8 : 4), rect.height()),
                      m_what.letter(row), m_what.few ? Role::Cell : Role::Badge, changing ? theme.text : theme.muted,
                      Qt::AlignHCenter | Qt::AlignVCenter, changing);
    paintBadges(elementId(m_what.inside, {device, row}), inside, m_shape.badgesRect(card, row, inside.count),
                [&](int k) { return m_what.expected(m_frame, device, row, k); });
    if (m_shape.check > 0 && m_what.isFinished(m_frame, device, row)) paintCheck(m_shape.checkRect(card, row));
}

void DevicePainter::paintCard(QRectF card, int device)
{
    const QRectF chip = m_shape.chipRect(card);
    m_canvas.box(card, m_canvas.theme().surface, m_canvas.theme().line, 1, m_what.few ? 8 : 5);
    Region whole;
    whole.id = elementId(m_what.whole, {device}), whole.rect = card;
    whole.name = wordsFor(m_frame, m_what.whole, {device});
    if (const auto value = m_frame.value(m_what.whole, {device})) whole.value = exact(*value);
    m_canvas.region(std::move(whole));
    m_canvas.deviceChip(chip, device);
    if (m_shape.named && m_shape.chipAbove)
        m_canvas.heading(m_shape.headRect(card), m_frame.called("device").arg(device + 1), m_frame.called("contains"));
    for (int row = 0; row < m_what.rows(); ++row) paintRow(card, device, row);
}

} // namespace widgets
