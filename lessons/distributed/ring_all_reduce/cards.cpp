#include "lessons/distributed/ring_all_reduce/paint.h"
#include "lessons/distributed/ring_all_reduce/words.h"

namespace lessons::ring {

using engine::cluster::ChunkRange;
using engine::cluster::Step;
using engine::cluster::Transfer;
using widgets::Region;
using widgets::Role;

QString chunkId(int device, int chunk) { return QStringLiteral("chunk[%1,%2]").arg(device).arg(chunk); }

namespace {

/// A chunk as one row of numbers, wherever its lines end.
Region numbersRegion(const QString& id, const QString& name, QRectF rect, const Patch& patch, const float* first, int count)
{
    Region region;
    region.id = id, region.name = name, region.rect = rect, region.rows = 1, region.columns = count;
    const QSizeF size(rect.width() / patch.columns, rect.height() / patch.lines);
    region.cellAt = [rect, size, patch, count](QPointF point) -> std::optional<widgets::CellIndex> {
        const int line = std::min(int((point.y() - rect.y()) / size.height()), patch.lines - 1);
        const int index = line * patch.columns + std::min(int((point.x() - rect.x()) / size.width()), patch.columns - 1);
        return index < count ? std::optional(widgets::CellIndex{0, index}) : std::nullopt;
    };
    region.cell = [id, name, rect, size, patch, first](int, int index) {
        Region cell;
        cell.id = QStringLiteral("%1[0,%2]").arg(id).arg(index), cell.name = QStringLiteral("%1 [%2]").arg(name).arg(index);
        cell.rect = {rect.x() + index % patch.columns * size.width(), rect.y() + index / patch.columns * size.height(),
                     size.width(), size.height()};
        cell.value = widgets::exact(double(first[index]));
        return cell;
    };
    return region;
}

} // namespace

void paintNumbers(View& view, const QString& id, const QString& name, QRectF rect, const Patch& patch, const float* first,
                  int count)
{
    widgets::Grid grid;
    grid.rect = rect;
    grid.rows = patch.lines, grid.columns = patch.columns, grid.made = count;
    grid.bound = view.run.bound, grid.numbers = patch.numbers;
    grid.value = [first, columns = patch.columns](int line, int column) { return double(first[line * columns + column]); };
    // its cells are named by their place in the chunk, not by how this picture breaks the chunk into lines
    widgets::Canvas unnamed(view.canvas.painter(), view.theme(), view.canvas.area());
    unnamed.grid(grid);
    view.canvas.region(numbersRegion(id, name, rect, patch, first, count));
}

namespace {

/// A contribution that is inside; missing; lost (should be inside by now); or counted twice.
void paintBadge(View& view, QRectF rect, int device, int count, bool lost)
{
    widgets::Canvas& canvas = view.canvas;
    const widgets::Theme& theme = view.theme();
    const bool named = rect.height() >= theme.font(Role::Badge).pixelSize() + 1 && rect.width() >= rect.height();
    const double radius = rect.height() / 5;
    if (count == 0) {
        const double stroke = rect.height() < 8 ? 0.5 : 1;
        canvas.box(rect, Qt::transparent, lost ? theme.error : theme.line, lost ? 1.2 * stroke : stroke, radius);
        if (lost) {
            canvas.line(rect.topLeft(), rect.bottomRight(), theme.error, 1.2 * stroke);
            canvas.line(rect.bottomLeft(), rect.topRight(), theme.error, 1.2 * stroke);
        }
        return;
    }
    const QColor fill = theme.device(device);
    canvas.box(rect, fill, Qt::transparent, 0, radius);
    if (named) canvas.text(rect, QString::number(device + 1), Role::Badge, widgets::inkOn(fill), Qt::AlignCenter, true);
    if (count == 1) return;
    canvas.box(rect.adjusted(-1.5, -1.5, 1.5, 1.5), Qt::transparent, theme.error, rect.height() < 8 ? 1 : 2, radius + 1);
    if (!named) return;
    const QRectF above(rect.center().x() - 20, rect.top() - rect.height() * 0.95, 40, rect.height());
    canvas.text(above, QStringLiteral("×%1").arg(count), Role::Badge, theme.error, Qt::AlignCenter, true);
}

void paintCheck(View& view, QRectF rect)
{
    const double x = rect.x(), y = rect.y(), w = rect.width(), h = rect.height();
    view.canvas.painter().setBrush(Qt::NoBrush);
    view.canvas.painter().setPen(QPen(view.theme().good, view.theme().stroke(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    view.canvas.painter().drawPolyline(
        QPolygonF{{x + 0.18 * w, y + 0.55 * h}, {x + 0.42 * w, y + 0.78 * h}, {x + 0.84 * w, y + 0.26 * h}});
}

/// A row of badges: how often each device is inside.
void addBadgesRegion(View& view, const QString& id, const QString& name, QRectF rect, std::vector<int> counts)
{
    Region region;
    region.id = id, region.name = name, region.rect = rect, region.rows = 1, region.columns = view.devices();
    region.cell = [region, counts = std::move(counts)](int row, int column) {
        Region cell;
        const double width = region.rect.width() / region.columns;
        cell.id = QStringLiteral("%1[%2,%3]").arg(region.id).arg(row).arg(column);
        cell.name = Words::tr("contributions of device %1").arg(column + 1);
        if (!counts.empty()) cell.value = QString::number(counts[std::size_t(column)]);
        cell.rect = QRectF(region.rect.x() + column * width, region.rect.y(), width, region.rect.height());
        return cell;
    };
    view.canvas.region(std::move(region));
}

void paintBadges(View& view, int device, int chunk)
{
    const CardShape& shape = view.scene.shape;
    const QRectF card = view.scene.cards[std::size_t(device)], badges = shape.badgesRect(card, chunk, view.devices());
    std::vector<int> counts;
    for (int k = 0; k < view.devices(); ++k) {
        const QRectF rect(badges.x() + k * shape.badgePitch, badges.y(), shape.badge, shape.badge);
        const int count = counts.emplace_back(int(view.shown().contributors.at(device, chunk, k)));
        paintBadge(view, rect, k, count, count < view.run.expected(view.moment.shown(), device, chunk, k));
    }
    addBadgesRegion(view, QStringLiteral("contributors[%1,%2]").arg(device).arg(chunk),
                    Words::tr("contributions inside chunk %1 on device %2").arg(Words::chunk(chunk)).arg(device + 1), badges,
                    std::move(counts));
    if (shape.check > 0 && view.shown().finished(device, chunk)) paintCheck(view, shape.checkRect(card, chunk));
}

void paintEmpty(View& view, QRectF rect, const QString& id)
{
    if (rect.height() >= 9)
        view.canvas.box(rect.adjusted(0, 0, -1, -1), Qt::transparent, view.theme().control, 1, 2, Qt::DashLine);
    else view.canvas.line({rect.left(), rect.center().y()}, {rect.right(), rect.center().y()}, view.theme().line, 0.5);
    const QString word = Words::tr("empty", "a chunk without elements");
    if (view.canvas.textWidth(word, Role::Note) + 4 <= rect.width() && rect.height() >= view.canvas.lineHeight(Role::Note) - 2)
        view.canvas.text(rect, word, Role::Note, view.theme().muted, Qt::AlignCenter);
    Region region;
    region.id = id, region.rect = rect, region.name = word;
    view.canvas.region(std::move(region));
}

/// The transfer of this step that ends in this row; null if none.
const Transfer* arrivingIn(const View& view, int device, int chunk)
{
    for (const Transfer& transfer : view.travelling().transfers)
        if (transfer.to == device && transfer.chunk == chunk) return &transfer;
    return nullptr;
}

void paintRow(View& view, int device, int chunk)
{
    const CardShape& shape = view.scene.shape;
    const QRectF card = view.scene.cards[std::size_t(device)], rect = shape.patchRect(card, chunk);
    const ChunkRange range = engine::cluster::chunkRange(view.params.elements, view.shown().chunks(), chunk);
    const QString id = chunkId(device, chunk);
    if (range.count == 0) paintEmpty(view, rect, id);
    else
        paintNumbers(view, id, Words::tr("device %1, chunk %2").arg(device + 1).arg(Words::chunk(chunk)), rect, shape.patch,
                     &view.shown().buffers.data[std::size_t(device * view.params.elements + range.first)], range.count);
    const bool changing = arrivingIn(view, device, chunk) != nullptr;
    if (changing && rect.height() >= 9) // dashed: will be added to or replaced; solid: has been
        view.canvas.box(rect.adjusted(-2, -2, 1, 1), Qt::transparent, view.theme().text, 1.2, 3,
                        view.moment.done() ? Qt::SolidLine : Qt::DashLine);
    if (shape.letter > 0)
        view.canvas.text(QRectF(rect.x() - shape.letter, rect.y(), shape.letter - (view.scene.few ? 8 : 4), rect.height()),
                         Words::chunk(chunk), view.scene.few ? Role::Cell : Role::Badge,
                         changing ? view.theme().text : view.theme().muted, Qt::AlignHCenter | Qt::AlignVCenter, changing);
    paintBadges(view, device, chunk);
}

/// The whole card stands for all that a device holds: the V of the formulas.
void addBufferRegion(View& view, int device)
{
    Region region;
    region.id = QStringLiteral("buffer[%1]").arg(device), region.rect = view.scene.cards[std::size_t(device)];
    region.name = Words::tr("buffer of device %1, in bytes").arg(device + 1);
    region.value = widgets::exact(double(view.params.elements) * engine::cluster::BytesPerElement);
    view.canvas.region(std::move(region));
}

void paintCard(View& view, int device)
{
    widgets::Canvas& canvas = view.canvas;
    const CardShape& shape = view.scene.shape;
    const QRectF card = view.scene.cards[std::size_t(device)];
    canvas.box(card, view.theme().surface, view.theme().line, 1, view.scene.few ? 8 : 5);
    addBufferRegion(view, device);
    const QRectF chip(card.x() + shape.pad, card.y() + shape.pad - (shape.chipAbove ? 1 : 0), shape.chip, shape.chip);
    canvas.deviceChip(chip, device);
    if (shape.named && shape.chipAbove) {
        const QRectF head(chip.right() + 8, chip.y(), card.right() - shape.pad - chip.right() - 8, chip.height());
        canvas.heading(head, Words::tr("Device %1").arg(device + 1), Words::tr("contains"));
    }
    for (int chunk = 0; chunk < view.shown().chunks(); ++chunk) paintRow(view, device, chunk);
}

void paintServer(View& view)
{
    widgets::Canvas& canvas = view.canvas;
    const CardShape& shape = view.scene.shape;
    const QRectF card = view.scene.server, rect = shape.patchRect(card, 0);
    canvas.box(view.scene.hub, view.theme().surface, view.theme().control, 1.5, 8);
    const QRectF chip(card.x() + shape.pad, card.y() + shape.pad - (shape.chipAbove ? 1 : 0), shape.chip, shape.chip);
    canvas.box(chip, view.theme().text, Qt::transparent, 0, 5 * chip.height() / 26);
    canvas.text(chip, Words::end(view.devices(), view.devices()), Role::Body, view.theme().raised, Qt::AlignCenter, true);
    const QRectF head(chip.right() + 8, chip.y(), card.right() - shape.pad - chip.right() - 8, chip.height());
    if (shape.chipAbove || shape.badgesBelow)
        canvas.heading(head, Words::tr("Server"), shape.named ? Words::tr("contains") : QString());
    const Step& step = view.shown();
    if (step.server.empty()) {
        canvas.box(rect, Qt::transparent, view.theme().control, 1.5, 2);
        Region region;
        region.id = QStringLiteral("server"), region.rect = rect, region.name = Words::tr("server");
        canvas.region(std::move(region));
    } else
        paintNumbers(view, QStringLiteral("server"), Words::tr("server"), rect, shape.patch, step.server.data(),
                     int(step.server.size()));
    const QRectF badges = shape.badgesRect(card, 0, view.devices());
    for (int k = 0; k < view.devices(); ++k) {
        const int count = step.inServer.empty() ? 0 : step.inServer[std::size_t(k)];
        paintBadge(view, QRectF(badges.x() + k * shape.badgePitch, badges.y(), shape.badge, shape.badge), k, count,
                   count == 0 && !step.inServer.empty());
    }
    addBadgesRegion(view, QStringLiteral("inServer"), Words::tr("contributions inside the server"), badges, step.inServer);
}

} // namespace

void paintCards(View& view)
{
    for (int device = 0; device < view.devices(); ++device) paintCard(view, device);
    if (!view.params.onRing()) paintServer(view);
}

} // namespace lessons::ring
