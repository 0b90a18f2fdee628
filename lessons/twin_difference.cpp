#include "lessons/twin_difference.h"

#include "lessons/twin_stage.h"
#include "widgets/canvas/number.h"
#include "widgets/views/explain.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace lessons {

using widgets::Explanation; // lupdate loses the context after a return type in another namespace

namespace {

using widgets::Canvas;
using widgets::Role;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(twin)
};

/// NaN where an element is not made yet; nothing if the quantity is not there.
std::vector<double> numbersOf(const widgets::Frame& frame, const std::string& id)
{
    const auto making = frame.tape().at(id, frame.step());
    const std::size_t count = engine::Tensor::elements(frame.shape(id));
    std::vector<double> numbers(count, std::nan(""));
    for (std::size_t i = 0; making && i < count; ++i) numbers[i] = frame.tape().value(id, i, frame.step()).value_or(std::nan(""));
    return numbers;
}

/// The next of 1, 2, 5, 10, ...: what the colours reach to.
double roundedUp(double size)
{
    if (size == 0) return 0;
    const double power = std::pow(10.0, std::floor(std::log10(size)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (size <= factor * power) return factor * power;
    return 10 * power;
}

double boundOf(const Subtracted& quantity)
{
    double most = 0;
    for (const double x : quantity.values)
        if (std::isfinite(x)) most = std::max(most, std::abs(x));
    return roundedUp(most);
}

/// A matrix of a quantity, and where it stands.
struct Block {
    const Subtracted* quantity;
    engine::Indices map; ///< which one, of a tensor with more than two axes
    int rows, columns;
    QRectF rect = {}; ///< of its cells; the name stands above
    double room = 0;  ///< as wide as both
};

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

QString nameOf(const Block& block)
{
    return block.map.empty() ? block.quantity->name : widgets::elementId(block.quantity->name.toStdString(), block.map);
}

QString titleOf(const Block& block)
{
    const double bound = boundOf(*block.quantity);
    const QString scale = bound > 0 ? QStringLiteral("±") + widgets::withMinus(widgets::exact(bound)) : Words::tr("the same");
    return QStringLiteral("%1  %2").arg(nameOf(block), scale);
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
    const QString longest = Words::tr("the same"), scale = QStringLiteral("±0.00000");
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

/// With numbers in the cells, if that can be; images may be small.
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

QString idOf(const Block& block) { return DifferencePrefix + widgets::elementId(block.quantity->id, block.map); }

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
    int made = block.rows * block.columns; // in order, as it is made
    while (made > 0 && std::isnan(begin[made - 1])) --made;
    canvas.box(block.rect, Qt::transparent, canvas.theme().line, 1, 0);
    canvas.grid(
        {.id = idOf(block),
         .name = Words::tr("difference of %1").arg(quantity.name),
         .rect = block.rect,
         .rows = block.rows,
         .columns = block.columns,
         .value = [all, &quantity, first, columns = std::size_t(block.columns)](
                      int row, int column) { return quantity.values[first + std::size_t(row) * columns + std::size_t(column)]; },
         .bound = boundOf(quantity),
         .decimals = quantity.decimals,
         .made = made});
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

/// What stands on the stage, in the order in which it was made. The tape of one step of a training may have another order than
/// that of the next: its quantities are in the order of their ids.
std::vector<std::string> inOrder(const widgets::Frame& frame)
{
    const auto& drawn = frame.run->drawn;
    if (frame.tape().lastStep() <= 1) return {drawn.begin(), drawn.end()};
    std::vector<std::string> ids = frame.tape().ids();
    std::erase_if(ids, [&](const std::string& id) { return !drawn.contains(id); });
    return ids;
}

/// Those of one name by their ids, too: "weights W1".
void tellApart(std::vector<Subtracted>& quantities)
{
    std::map<QString, int> count;
    for (const Subtracted& quantity : quantities) ++count[quantity.name];
    for (Subtracted& quantity : quantities)
        if (count[quantity.name] > 1) quantity.name += QLatin1Char(' ') + QString::fromStdString(quantity.id);
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
    if (!names.isEmpty()) sentences << Words::tr("Of another shape in the two runs: %1.").arg(names.join(QStringLiteral(", ")));
    if (!small.isEmpty()) sentences << Words::tr("No room for: %1.").arg(small.join(QStringLiteral(", ")));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

Subtraction subtracted(const std::optional<Staged>& first, const std::optional<Staged>& second)
{
    Subtraction all;
    if (!first || !second) return all;
    const widgets::Frame &a = first->frame, &b = second->frame;
    for (const std::string& id : inOrder(a)) {
        const QString name = a.called(id);
        if (!b.tape().knows(id) || a.shape(id) != b.shape(id)) {
            if (!all.others.contains(name)) all.others << name;
            continue;
        }
        Subtracted one{id, name, a.shape(id), numbersOf(a, id), std::max(a.decimals(id), b.decimals(id))};
        const std::vector<double> other = numbersOf(b, id);
        for (std::size_t i = 0; i < other.size(); ++i) one.values[i] -= other[i];
        all.quantities.push_back(std::move(one));
    }
    if (a.moment.to > 0) all.target = a.tape().target(a.moment.to);
    tellApart(all.quantities);
    return all;
}

void paintSubtraction(Canvas& canvas, const std::shared_ptr<const Subtraction>& all, const QString& firstName,
                      const QString& secondName)
{
    const QRectF area = paintFrame(canvas, firstName, secondName);
    const widgets::Theme& theme = canvas.theme();
    if (all->quantities.empty())
        return canvas.paragraph(area, {}, Words::tr("These two runs have no numbers of the same shape that could be subtracted."),
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

Explanation explainDifference(const QString& region, const Explanation& first, const Explanation& second)
{
    engine::Term a = first.value, b = second.value;
    a.place = first.region.toStdString(), b.place = second.region.toStdString();
    Explanation card;
    card.region = region, card.what = Words::tr("difference of %1").arg(first.what), card.where = first.where;
    card.symbol = region, card.tex = QStringLiteral("\\Delta ") + first.tex;
    card.value = engine::Term(engine::valueOf(a) - engine::valueOf(b), region.toStdString());
    card.value.place = region.toStdString();
    card.behind = a - b;
    card.decimals = std::max(first.decimals, second.decimals);
    return card;
}

} // namespace lessons
