#include "lessons/twin_blocks.h"
#include "lessons/twin_stage.h"
#include "lessons/twin_words.h"
#include "widgets/canvas/page.h"

#include <algorithm>
#include <cmath>

namespace lessons {
namespace {

using widgets::Canvas;
using widgets::Role;

void paintBlock(Canvas& canvas, const Block& block, const std::shared_ptr<const Subtraction>& all)
{
    const Subtracted& quantity = *block.quantity;
    const double title = canvas.lineHeight(Role::Label) + 4;
    const QFontMetricsF metrics(canvas.theme().font(Role::Label));
    canvas.text({block.rect.x(), block.rect.y() - title, block.room, title - 4},
                metrics.elidedText(titleOf(block), Qt::ElideMiddle, block.room), Role::Label, canvas.theme().text);
    const std::size_t first = block.map.empty()
                                  ? 0
                                  : engine::elementAt({quantity.shape.begin(), quantity.shape.end() - 2}, block.map) *
                                        std::size_t(block.rows) * std::size_t(block.columns);
    const auto begin = quantity.values.begin() + std::ptrdiff_t(first);
    int count = block.rows * block.columns; // in order, as it is made
    while (count > 0 && std::isnan(begin[count - 1])) --count;
    canvas.box(block.rect, Qt::transparent, canvas.theme().line, 1, 0);
    canvas.grid(
        {.id = idOf(block),
         .name = TwinWords::tr("difference of %1").arg(quantity.name),
         .rect = block.rect,
         .rows = block.rows,
         .columns = block.columns,
         .value = [all, &quantity, first, columns = std::size_t(block.columns)](
                      int row, int column) { return quantity.values[first + std::size_t(row) * columns + std::size_t(column)]; },
         .bound = boundOf(quantity),
         .decimals = quantity.decimals,
         .made = count});
}

void paintTarget(Canvas& canvas, const Subtraction& all, std::span<const Block> blocks)
{
    if (!all.target) return;
    for (const Block& block : blocks) {
        if (block.quantity->id != all.target->id) continue;
        if (!all.target->element) return canvas.target(idOf(block), block.rect.adjusted(-2, -2, 2, 2));
        const engine::Indices& at = *all.target->element;
        const std::size_t rank = at.size();
        if (!std::equal(block.map.begin(), block.map.end(), at.begin())) continue;
        const int row = rank > 1 ? at[rank - 2] : 0, column = rank > 0 ? at[rank - 1] : 0;
        const double w = block.rect.width() / block.columns, h = block.rect.height() / block.rows;
        return canvas.target(QStringLiteral("%1[%2,%3]").arg(idOf(block)).arg(row).arg(column),
                             {block.rect.x() + column * w, block.rect.y() + row * h, w, h});
    }
}

/// "first − second", and below the picture what is not in it.
QRectF paintFrame(Canvas& canvas, const QString& firstName, const QString& secondName)
{
    const QRectF area = canvas.area();
    const double line = canvas.lineHeight(Role::Body), sign = 2 * line;
    const double half = (area.width() - sign) / 2,
                 first = std::min(half, paintTwinTitle(canvas, {area.x(), area.y(), half, line}, firstName, false));
    canvas.text({area.x() + first, area.y(), sign, line}, QStringLiteral("−"), Role::Body, canvas.theme().text, Qt::AlignCenter,
                true);
    paintTwinTitle(canvas, {area.x() + first + sign, area.y(), half, line}, secondName, true);
    return area.adjusted(0, line + 12, 0, -1.5 * canvas.lineHeight(Role::Label));
}

QString whatIsMissing(const Subtraction& all, std::span<const Block> left)
{
    QStringList names = all.others, small;
    for (const Block& block : left) small << block.quantity->name;
    small.removeDuplicates();
    QStringList sentences;
    if (!names.isEmpty())
        sentences << TwinWords::tr("Of another shape in the two runs: %1.").arg(names.join(QStringLiteral(", ")));
    if (!small.isEmpty()) sentences << TwinWords::tr("No room for: %1.").arg(small.join(QStringLiteral(", ")));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

void paintSubtraction(Canvas& canvas, const std::shared_ptr<const Subtraction>& all, const QString& firstName,
                      const QString& secondName)
{
    const QRectF area = paintFrame(canvas, firstName, secondName);
    const widgets::Theme& theme = canvas.theme();
    if (all->quantities.empty())
        return canvas.paragraph(area, {},
                                TwinWords::tr("These two runs have no numbers of the same shape that could be subtracted."),
                                Role::Body, theme.muted);
    std::vector<Block> blocks = blocksOf(*all);
    const std::size_t fit = placeAll(canvas, blocks, area);
    const std::span<const Block> placed(blocks.data(), fit), left(blocks.data() + fit, blocks.size() - fit);
    for (const Block& block : placed) paintBlock(canvas, block, all);
    paintTarget(canvas, *all, placed);
    const QFontMetricsF metrics(theme.font(Role::Label));
    const QRectF foot(area.x(), canvas.area().bottom() - canvas.lineHeight(Role::Label), area.width(),
                      canvas.lineHeight(Role::Label));
    canvas.text(foot, metrics.elidedText(whatIsMissing(*all, left), Qt::ElideRight, foot.width()), Role::Label, theme.muted);
}

} // namespace lessons
