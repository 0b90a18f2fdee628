#include "lessons/twin_blocks.h"

#include "lessons/twin_words.h"
#include "widgets/canvas/number.h"

#include <algorithm>
#include <cmath>

namespace lessons {
namespace {

using widgets::Canvas;
using widgets::Role;

/// The next of 1, 2, 5, 10, ...: what the colours reach to.
double roundedUp(double size)
{
    if (size == 0) return 0;
    const double power = std::pow(10.0, std::floor(std::log10(size)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (size <= factor * power) return factor * power;
    return 10 * power;
}

QString nameOf(const Block& block)
{
    return block.map.empty() ? block.quantity->name : widgets::elementId(block.quantity->name.toStdString(), block.map);
}

/// How large cells are: of a matrix that would be larger than this, smaller ones.
struct Cells {
    QSizeF size;
    double most;
};

QSizeF sizeOf(const Block& block, const Cells& cells, double widest)
{
    const QSizeF whole(cells.size.width() * block.columns, cells.size.height() * block.rows);
    const bool isRow = block.rows == 1;
    const double most = isRow ? widest : cells.most;
    if (whole.width() <= std::max(most, 4 * cells.size.width()) && whole.height() <= most) return whole;
    // how long a row is may depend on the step, how high it is may not
    if (isRow) return {std::min(whole.width(), widest), std::min(10.0, cells.size.height())};
    const double side = std::min({cells.size.width(), cells.size.height(), most / block.columns, most / block.rows});
    return {side * block.columns, side * block.rows};
}

/// The room that its title needs, whatever the step.
double titleWidth(const Canvas& canvas, const Block& block, double widest)
{
    const QString longest = TwinWords::tr("the same"), scale = QStringLiteral("±0.00000");
    const double end = std::max(canvas.textWidth(longest, Role::Label), canvas.textWidth(scale, Role::Label));
    return std::min(widest, std::ceil(canvas.textWidth(nameOf(block) + QStringLiteral("  "), Role::Label) + end));
}

/// Puts the blocks one behind the other in lines; returns how many of them have room.
std::size_t place(const Canvas& canvas, std::vector<Block>& blocks, QRectF area, const Cells& cells)
{
    constexpr double Gap = 24;
    const double title = canvas.lineHeight(Role::Label) + 4, widest = 16 * canvas.lineHeight(Role::Label);
    double x = area.left(), y = area.top(), low = y;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        Block& block = blocks[i];
        const QSizeF size = sizeOf(block, cells, area.width());
        block.room = std::max(size.width(), titleWidth(canvas, block, std::min(widest, area.width())));
        if (x > area.left() && x + block.room > area.right()) x = area.left(), y = low + Gap / 2;
        if (y + title + size.height() > area.bottom()) return i;
        block.rect = {QPointF(x, y + title), size};
        x += block.room + Gap, low = std::max(low, y + title + size.height());
    }
    return blocks.size();
}

} // namespace

std::vector<Block> blocksOf(const Subtraction& all)
{
    std::vector<Block> blocks;
    for (const Subtracted& quantity : all.quantities) {
        const auto& shape = quantity.shape;
        const std::size_t rank = shape.size();
        const int columns = rank > 0 ? shape[rank - 1] : 1, rows = rank > 1 ? shape[rank - 2] : 1;
        const std::vector<int> leading(shape.begin(), shape.begin() + std::max(0, int(rank) - 2));
        for (std::size_t i = 0; i < engine::Tensor::elements(leading); ++i)
            blocks.push_back({&quantity, engine::indicesOf(leading, i), rows, columns});
    }
    return blocks;
}

double boundOf(const Subtracted& quantity)
{
    double most = 0;
    for (const double x : quantity.values)
        if (std::isfinite(x)) most = std::max(most, std::abs(x));
    return roundedUp(most);
}

QString titleOf(const Block& block)
{
    const double bound = boundOf(*block.quantity);
    const QString scale = bound > 0 ? QStringLiteral("±") + widgets::withMinus(widgets::exact(bound)) : TwinWords::tr("the same");
    return QStringLiteral("%1  %2").arg(nameOf(block), scale);
}

QString idOf(const Block& block) { return DifferencePrefix + widgets::elementId(block.quantity->id, block.map); }

std::size_t placeAll(const Canvas& canvas, std::vector<Block>& blocks, QRectF area)
{
    const QSizeF numbers = canvas.theme().projector ? QSizeF(92, 44) : QSizeF(60, 28);
    std::size_t fit = 0;
    for (const Cells& cells : {Cells{numbers, 260},
                               {numbers, 150},
                               {numbers, 90},
                               {{24, 24}, 150},
                               {{16, 16}, 110},
                               {{10, 10}, 72},
                               {{6, 6}, 56},
                               {{3, 3}, 48}})
        if ((fit = place(canvas, blocks, area, cells)) == blocks.size()) break;
    return fit;
}

} // namespace lessons
