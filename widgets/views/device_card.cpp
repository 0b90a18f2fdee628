#include "widgets/views/device_card.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

double badgesWidth(const CardShape& shape, int devices) { return devices * shape.badgePitch; }

double widthWith(const CardShape& shape, const CardNeeds& needs)
{
    return shape.left() + shape.patch.size().width() + needs.pad + badgesWidth(shape, needs.devices) + shape.check +
           shape.pad / 2;
}

void closeCard(CardShape& shape, const CardNeeds& needs, double rowGap)
{
    shape.rowPitch = shape.patch.size().height() + rowGap;
    const double height = shape.top() + needs.rows * shape.rowPitch - rowGap + shape.pad;
    shape.size = {std::max(std::ceil(widthWith(shape, needs)), shape.named && shape.chipAbove ? needs.narrowest : 0.0),
                  std::ceil(std::max(height, shape.chip + 2 * shape.pad))};
}

/// A small card for the whole buffer: chip and colours side by side, the badges below them.
CardShape wholeBuffer(CardShape shape, const CardNeeds& needs, double row)
{
    shape.badgesBelow = true, shape.chipAbove = false;
    shape.badge = std::clamp(std::floor(100.0 / needs.devices), 5.0, needs.badge), shape.badgePitch = shape.badge + 1;
    shape.check = std::min(needs.check, row);
    const double below = shape.badge + 4, width = std::max(2 * row, badgesWidth(shape, needs.devices) + shape.check - shape.chip);
    shape.patch = coloured(needs.longest, {std::floor(width), row});
    shape.rowPitch = row;
    shape.size = {
        std::ceil(std::max(shape.left() + width, shape.pad + badgesWidth(shape, needs.devices) + shape.check) + shape.pad),
        std::ceil(shape.top() + std::max(row, shape.chip) + below + shape.pad)};
    return shape;
}

} // namespace

CardNeeds cardNeeds(const Canvas& canvas, int devices, int rows, int longest, double bound)
{
    const bool large = canvas.theme().projector;
    const double width = canvas.textWidth(number(-bound, 2), Role::Cell) + 9;
    const QSizeF least = large ? QSizeF(61, 45) : QSizeF(45, 27);
    CardNeeds needs;
    needs.pad = 10, needs.chip = large ? 38 : 24;
    needs.letter = std::ceil(canvas.textWidth(QStringLiteral("M"), Role::Cell, true)) + (large ? 14 : 10);
    needs.check = large ? 34 : 20;
    needs.badge = large ? 24 : 14;
    needs.gap = devices <= 8 ? (large ? 76 : 52) : (large ? 52 : 38);
    needs.narrowest = large ? 260 : 190;
    needs.patchWidth = large ? 300 : 180;
    needs.cell = {std::ceil(std::max(width, least.width())), least.height()};
    needs.roomyCell = {std::max(needs.cell.width(), large ? 84.0 : 62.0), large ? 46.0 : 29.0};
    needs.devices = devices, needs.rows = rows, needs.longest = longest;
    return needs;
}

Patch printed(int count, QSizeF room, QSizeF cell)
{
    for (int lines = 1; lines * cell.height() <= room.height() && lines <= count; ++lines)
        if (const int columns = (count + lines - 1) / lines; columns * cell.width() <= room.width())
            return {lines, columns, cell, true};
    return {0, 0, {}, false};
}

Patch coloured(int count, QSizeF given)
{
    const QSizeF room = given.expandedTo({1, 1}); // a row is a line at least
    if (count * 5.0 <= room.width()) {
        const double width = std::min(std::floor(room.width() / count), std::max(24.0, 2 * room.height()));
        return {1, count, {width, room.height()}, false};
    }
    const double side = std::sqrt(room.width() * room.height() / count);
    const int lines = std::max(1, std::min(int(room.height() / side), int(room.height())));
    const int columns = (count + lines - 1) / lines;
    return {lines, columns, {room.width() / columns, std::floor(room.height()) / lines}, false};
}

CardShape shapeOfFew(const CardNeeds& needs, QSizeF most)
{
    CardShape shape;
    shape.pad = needs.pad, shape.chip = needs.chip, shape.letter = needs.rows > 1 ? needs.letter : 0, shape.check = needs.check;
    shape.badge = needs.badge, shape.badgePitch = needs.badge + 2, shape.named = true;
    const double rowGap = most.height() < 230 ? 4 : 6;
    const auto room = [&](bool above) {
        shape.chipAbove = above, shape.patch = {0, 0, {}, false};
        const double height = (most.height() - shape.top() - shape.pad + rowGap) / needs.rows - rowGap;
        return QSizeF(most.width() - widthWith(shape, needs), height);
    };
    for (const bool above : {true, false})
        for (const QSizeF cell : {needs.roomyCell, needs.cell})
            if (const Patch patch = printed(needs.longest, room(above), cell); patch.lines > 0) {
                room(above);
                shape.patch = patch;
                closeCard(shape, needs, rowGap);
                return shape;
            }
    const QSizeF left = room(true);
    const double height = std::min(left.height(), needs.rows == 1 ? 5 * needs.cell.height() : needs.cell.height());
    shape.patch = coloured(needs.longest, {std::min(left.width(), needs.patchWidth), std::floor(height)});
    closeCard(shape, needs, rowGap);
    return shape;
}

CardShape shapeOfMany(const CardNeeds& needs, double row, bool crowded)
{
    CardShape shape;
    const double rowGap = row >= 10 ? 2 : 1;
    shape.pad = crowded ? 4 : 6, shape.chip = std::round((crowded ? 0.62 : row >= 10 ? 0.75 : 0.9) * needs.chip);
    if (needs.rows == 1) return wholeBuffer(shape, needs, row);
    shape.badge = std::min(row, needs.badge), shape.badgePitch = shape.badge + 1;
    shape.letter = row >= needs.badge - 2 ? needs.badge + 4 : 0;
    shape.check = row >= 9 ? std::min(needs.check, row + 4) : 0;
    const double width = std::clamp(6 * row, (crowded ? 0.14 : 0.22) * needs.patchWidth, 0.5 * needs.patchWidth);
    shape.patch = coloured(needs.longest, {std::floor(width), row});
    closeCard(shape, needs, rowGap);
    return shape;
}

QRectF CardShape::chipRect(QRectF card) const { return {card.x() + pad, card.y() + pad - (chipAbove ? 1 : 0), chip, chip}; }

QRectF CardShape::headRect(QRectF card) const
{
    const QRectF place = chipRect(card);
    return {place.right() + 8, place.y(), card.right() - pad - place.right() - 8, place.height()};
}

QRectF CardShape::patchRect(QRectF card, int row) const
{
    return {QPointF(card.x() + left(), card.y() + top() + row * rowPitch), patch.size()};
}

QRectF CardShape::badgesRect(QRectF card, int row, int devices) const
{
    const QRectF numbers = patchRect(card, row);
    const double room = badgesBelow ? card.width() - 2 * pad - check : card.right() - pad / 2 - check - numbers.right();
    const int columns = std::clamp(int(room / badgePitch), 1, devices), lines = (devices + columns - 1) / columns;
    const QSizeF all(columns * badgePitch, std::max(1.0, lines * badgePitch - (badgePitch - badge)));
    if (badgesBelow) return {{card.x() + pad, card.bottom() - pad - all.height()}, all};
    return {{std::round(card.right() - pad / 2 - check - all.width()), std::round(numbers.center().y() - all.height() / 2)}, all};
}

QRectF CardShape::checkRect(QRectF card, int row) const
{
    const double side = std::min({check, 16.0 * std::max(1.0, check / 22), badgesBelow ? 1.6 * badge : check}),
                 y = badgesRect(card, row, 1).center().y();
    return {card.right() - pad / 2 - check + (check - side) / 2, y - side / 2, side, side};
}

} // namespace widgets
