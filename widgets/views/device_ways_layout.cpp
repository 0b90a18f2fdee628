#include "widgets/views/device_ways.h"

#include <algorithm>
#include <cmath>

namespace widgets {

using Passage = DeviceWays::Packet;

namespace {

bool samePair(const Passage& a, const Passage& b)
{
    return a.below == b.below && std::minmax(a.from, a.to) == std::minmax(b.from, b.to);
}

/// How many levels the ways of one side need, in the round that needs most.
int levelsOn(bool below, const DeviceWays& what)
{
    int most = 0;
    for (int k = 0; k < int(what.rounds.size()); ++k) {
        const auto ways = waysOf(what, k);
        const auto levels = levelsOf(ways);
        for (std::size_t i = 0; i < ways.size(); ++i)
            if (ways[i].below == below) most = std::max(most, levels[i] + 1);
    }
    return most;
}

/// In the corners, in the order of reading. What passes from corner to corner goes along a lane in the middle.
void placeInCorners(WaysLayout& at, const DeviceWays& what, const CardNeeds& needs, QRectF rect, bool large)
{
    const double gap = large ? 88 : 84, middle = large ? 420 : 250;
    const bool rows = what.devices > 2;
    const QSizeF most(std::floor((rect.width() - middle) / 2),
                      std::floor(rows ? (rect.height() - gap) / 2 : rect.height() - 1.6 * gap));
    at.shape = shapeOfFew(needs, most);
    const QSizeF size = at.shape.size;
    for (int i = 0; i < what.devices; ++i) {
        const double y = !rows ? rect.center().y() - size.height() / 2 : i < 2 ? rect.top() : rect.bottom() - size.height();
        at.cards.emplace_back(i % 2 == 0 ? rect.left() : rect.right() - size.width(), std::round(y), size.width(), size.height());
    }
    bool crosses = !rows; // where nothing passes along the middle the words stand in it
    for (const auto& round : what.rounds)
        for (const Passage& way : round) crosses |= (way.from ^ way.to) == 3;
    double air = at.pitch / 2 + needs.cell.height() / 2 + 6, top = rows ? at.cards[0].center().y() + air : rect.top();
    double bottom = crosses ? rect.center().y() - air : at.cards.back().center().y() - air;
    if (what.group > 1 && rows)
        top = at.cards[0].bottom() + air / 4, bottom = at.cards.back().top() - air / 4; // between the frames
    at.words = QRectF(rect.left() + size.width() + 12, top, rect.width() - 2 * size.width() - 24, bottom - top);
}

/// Badges in as many lines as it takes to make them legible; none where they cannot be.
void placeBadges(CardShape& shape, const CardNeeds& needs, QSizeF room)
{
    const double least = std::floor(0.8 * needs.badge) + 1;
    shape.badge = 0, shape.badgePitch = 0.1;
    for (int lines = 1; shape.badge == 0 && lines * least <= room.height() && lines <= needs.devices; ++lines)
        if (const double pitch = std::floor(room.width() / ((needs.devices + lines - 1) / lines)); pitch >= least)
            shape.badgePitch = std::min({pitch, needs.badge + 1, std::floor(room.height() / lines)}),
            shape.badge = shape.badgePitch - 1;
}

/// A whole buffer, as high as there is room: its numbers above the badges.
CardShape narrowWhole(CardShape shape, const CardNeeds& needs, QSizeF room)
{
    shape.badgesBelow = true;
    const double inner = room.width() - 2 * shape.pad;
    placeBadges(shape, needs, {inner - shape.check, room.height() / 2});
    const int columns = std::clamp(int((inner - shape.check) / shape.badgePitch), 1, needs.devices);
    const double below = (needs.devices + columns - 1) / columns * shape.badgePitch + 6;
    shape.rowPitch = std::max(8.0, std::min(1.6 * room.width(), room.height() - shape.top() - shape.pad - below));
    shape.patch = printed(needs.longest, {inner, shape.rowPitch}, needs.cell);
    if (shape.patch.lines == 0 && needs.longest <= 48) { // about square
        const int lines = std::max(1, int(std::round(std::sqrt(needs.longest * shape.rowPitch / inner))));
        shape.patch = {lines, (needs.longest + lines - 1) / lines, {}, false};
    }
    if (shape.patch.lines == 0) shape.patch = coloured(needs.longest, {inner, shape.rowPitch});
    else shape.patch.cell = {std::floor(inner / shape.patch.columns), std::floor(shape.rowPitch / shape.patch.lines)};
    shape.size = {room.width(), std::ceil(shape.top() + shape.rowPitch + below + shape.pad)};
    return shape;
}

/// A card as narrow as it must be: chip above, then rows of colours with the badges beside them.
CardShape narrowShape(const CardNeeds& needs, QSizeF room)
{
    CardShape shape;
    const bool roomy = room.width() >= 7 * needs.badge;
    shape.pad = 4, shape.chip = std::round(0.75 * needs.chip);
    shape.letter = roomy && needs.rows > 1 ? needs.badge + 4 : 0, shape.check = roomy ? 14 : 0;
    if (needs.rows == 1) return narrowWhole(shape, needs, room);
    const double inner = room.width() - shape.left() - 1.5 * shape.pad - shape.check;
    shape.rowPitch = std::max(2.0, std::floor(std::min(4 * needs.badge, (room.height() - shape.top() - shape.pad) / needs.rows)));
    const double height = shape.rowPitch - (shape.rowPitch >= 8 ? 2 : 1);
    placeBadges(shape, needs, {0.66 * inner, shape.rowPitch});
    const int columns = std::clamp(int(0.66 * inner / shape.badgePitch), 1, needs.devices);
    shape.patch = coloured(needs.longest, {std::max(6.0, std::floor(inner - columns * shape.badgePitch)), height});
    shape.size = {room.width(), std::ceil(shape.top() + needs.rows * shape.rowPitch + shape.pad)};
    return shape;
}

/// Side by side, as large as the ways above and below them allow; the words in a line above all.
void placeInRow(WaysLayout& at, const DeviceWays& what, const CardNeeds& needs, QRectF rect, double words, double packet)
{
    at.words = QRectF(rect.left(), rect.top(), rect.width(), words);
    const auto zone = [&](bool below) {
        const int levels = levelsOn(below, what);
        return levels == 0 ? 4 : at.lift + (levels - 0.5) * at.pitch + packet / 2 + 2;
    };
    const double above = zone(false), below = zone(true), gap = what.devices > 8 ? 6 : 10;
    const QRectF row = rect.adjusted(0, words + above, 0, -below);
    const double pitch = (rect.width() + gap) / what.devices;
    at.shape = shapeOfFew(needs, {pitch - gap, row.height()});
    if (at.shape.size.width() > pitch - gap || at.shape.size.height() > row.height())
        at.shape = narrowShape(needs, {std::floor(pitch - gap), row.height()});
    const QSizeF size = at.shape.size;
    for (int i = 0; i < what.devices; ++i)
        at.cards.emplace_back(std::round(rect.left() + (i + 0.5) * pitch - gap / 2 - size.width() / 2),
                              std::round(row.center().y() - size.height() / 2), size.width(), size.height());
}

} // namespace

int DeviceWays::longest() const
{
    int most = 1;
    for (const auto& round : rounds)
        for (const Packet& packet : round) most = std::max(most, length(packet));
    return most;
}

std::vector<Passage> waysOf(const DeviceWays& what, int round)
{
    if (!what.standing) return what.rounds[std::size_t(round)];
    std::vector<Passage> all;
    for (const auto& ways : what.rounds)
        for (const Passage& way : ways)
            if (std::none_of(all.begin(), all.end(), [&](const Passage& other) { return samePair(way, other); }))
                all.push_back(way);
    return all;
}

std::vector<int> levelsOf(const std::vector<Passage>& packets)
{
    std::vector<std::size_t> order(packets.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    const auto span = [&](std::size_t i) { return std::minmax(packets[i].from, packets[i].to); };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::abs(packets[a].to - packets[a].from) < std::abs(packets[b].to - packets[b].from);
    });
    std::vector<int> levels(packets.size(), -1);
    for (const std::size_t i : order)
        for (int level = 0; levels[i] < 0; ++level) {
            bool isFree = true;
            for (const std::size_t j : order) {
                if (levels[j] != level || packets[j].below != packets[i].below || samePair(packets[i], packets[j])) continue;
                isFree &= std::max(span(i).first, span(j).first) >= std::min(span(i).second, span(j).second);
            }
            if (isFree) levels[i] = level;
        }
    return levels;
}

QPolygonF WaysLayout::way(const Passage& passage, int level, bool both) const
{
    const QRectF from = cards[std::size_t(passage.from)], to = cards[std::size_t(passage.to)];
    const bool onwards = passage.to > passage.from; // what comes back has a line of its own beside it
    const double air = 6;
    if (few) {
        const double aside = both ? 0 : (onwards ? -1 : 1) * pitch / 2;
        const QPointF a = from.center(), b = to.center();
        if (a.y() == b.y()) {
            const double y = a.y() + aside, x1 = b.x() > a.x() ? from.right() + air : from.left() - air,
                         x2 = b.x() > a.x() ? to.left() - air : to.right() + air;
            return QPolygonF{QPointF(x1, y), QPointF(x2, y)};
        }
        const double y1 = b.y() > a.y() ? from.bottom() + air : from.top() - air,
                     y2 = b.y() > a.y() ? to.top() - air : to.bottom() + air;
        if (a.x() == b.x())
            return between({a.x() + 4 * aside - 1, from.y(), 2, from.height()}, {a.x() + 4 * aside - 1, to.y(), 2, to.height()},
                           air);
        const double reach = 0.38 * from.width() * (b.x() > a.x() ? 1 : -1), lane = (y1 + y2) / 2 + aside;
        return QPolygonF{{a.x() + reach, y1}, {a.x() + reach, lane}, {b.x() - reach, lane}, {b.x() - reach, y2}};
    }
    const double end = onwards ? spread : -2 * spread, x1 = from.center().x() + end, x2 = to.center().x() - end;
    const double side = passage.below ? 1 : -1, edge = passage.below ? from.bottom() + air : from.top() - air;
    const double y = std::round(edge + side * (lift + pitch * (level + (both ? 0.25 : onwards ? 0 : 0.5)))) + 0.5;
    return QPolygonF{{x1, edge}, {x1, y}, {x2, y}, {x2, edge}};
}

WaysLayout layoutOf(const DeviceWays& what, const Canvas& canvas, QRectF rect, double bound)
{
    const bool large = canvas.theme().projector;
    int longest = 0;
    for (int row = 0; row < what.cards.rows(); ++row) longest = std::max(longest, what.cards.length(row));
    const CardNeeds needs = cardNeeds(canvas, what.devices, what.cards.rows(), longest, bound);
    const double tall = std::round(1.25 * canvas.theme().font(Role::Badge).pixelSize()) + 4;
    WaysLayout at;
    at.few = what.devices <= 4;
    at.pitch = at.few ? needs.cell.height() + 10 : what.standing ? 1.5 * tall : std::round(0.8 * tall);
    at.lift = tall / 2 + 13, at.spread = what.devices <= 8 ? 8 : 4;
    if (at.few) placeInCorners(at, what, needs, rect, large);
    else placeInRow(at, what, needs, rect, canvas.lineHeight(Role::Symbol) + canvas.lineHeight(Role::Label) + 4, tall);
    bool several = false;
    for (const auto& round : what.rounds)
        for (const Passage& way : round) several |= way.rows > 1;
    if (needs.rows > 1)
        at.letter =
            canvas.textWidth(several ? QStringLiteral("M–M") : QStringLiteral("M"), at.few ? Role::Cell : Role::Badge, true) + 8;
    const double room = at.few ? rect.width() - 2 * at.shape.size.width() - at.letter - 84
                               : std::min(120.0, rect.width() / what.devices - 3 * at.spread - at.letter - 16);
    at.packet = at.few && at.shape.patch.numbers ? printed(what.longest(), {room, needs.cell.height()}, needs.cell)
                                                 : Patch{0, 0, {}, false};
    if (at.packet.lines == 0 && room >= 12)
        at.packet = coloured(what.longest(), {std::min(room, at.few ? 100.0 : 60.0), tall - 4});
    const QSizeF inner = at.packet.size();
    at.packetSize = {std::max(8.0, at.letter + inner.width() + (at.packet.lines > 0 ? 6 : 0)),
                     std::max(inner.height() + 6, tall)};
    return at;
}

} // namespace widgets
