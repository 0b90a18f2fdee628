#include "stage.h"
#include "words.h"

#include <algorithm>
#include <cmath>

namespace lessons::conv {
namespace {

using widgets::Canvas;
using widgets::Role;

/// "window", or "window[1]" for the second channel.
QString gridId(const Run& run, const char* name, int channel)
{
    return run.channels() > 1 ? QStringLiteral("%1[%2]").arg(QLatin1String(name)).arg(channel) : QLatin1String(name);
}

widgets::Grid gridOf(const Run& run, const char* id, const QString& name, int channel, QRectF rect)
{
    widgets::Grid grid;
    grid.id = gridId(run, id, channel), grid.name = name, grid.rect = rect;
    grid.rows = grid.columns = run.size();
    return grid;
}

/// The pixels under the kernel; those of the padding are marked as such.
void paintWindow(Canvas& canvas, const Layout& layout, const Run& run, const Shown& shown, int channel)
{
    auto grid = gridOf(run, "window", Words::tr("window"), channel, layout.window[std::size_t(channel)]);
    grid.value = [window = shown.step.window, channel](int u, int v) { return double(window.at(channel, u, v)); };
    grid.scale = widgets::Scale::Grey, grid.bound = 255, grid.decimals = 0;
    grid.numbers = layout.figures.windowNumbers;
    grid.made = shown.step.place < 0 ? 0 : run.size() * run.size();
    canvas.grid(grid);
    if (shown.step.place < 0) return;

    const auto& theme = canvas.theme();
    const QRectF picture = pictureRect(run), window = spanAt(run, shown.step.row, shown.step.column);
    for (int u = 0; u < run.size(); ++u)
        for (int v = 0; v < run.size(); ++v) {
            const QPointF pixel = window.topLeft() + QPointF(v * run.how.dilation + 0.5, u * run.how.dilation + 0.5);
            if (picture.contains(pixel)) continue;
            const QRectF cell(grid.rect.left() + v * layout.cell.width(), grid.rect.top() + u * layout.cell.height(),
                              layout.cell.width() - 1, layout.cell.height() - 1);
            canvas.box(cell, theme.sunken, theme.control, 1, 0, Qt::DashLine);
            if (grid.numbers) canvas.text(cell, QStringLiteral("0"), Role::Cell, theme.muted, Qt::AlignCenter);
        }
}

/// The kernel's text with one element replaced by what was typed.
QString withWeight(engine::Tensor kernel, int u, int v, QString typed)
{
    const int n = kernel.shape[0];
    QStringList rows = QString::fromStdString(numbersOf(kernel)).split(QLatin1Char(';'));
    QStringList words = rows[u].split(QLatin1Char(','));
    words[v] = typed.replace(QChar(0x2212), QLatin1Char('-')).simplified();
    rows[u] = words.join(QLatin1Char(','));
    Q_ASSERT(rows.size() == n);
    return rows.join(QLatin1Char(';'));
}

void paintKernel(Canvas& canvas, const Layout& layout, const Run& run, int channel)
{
    auto grid = gridOf(run, "kernel", kernelLabel(run), channel, layout.kernel[std::size_t(channel)]);
    grid.value = [&run, channel](int u, int v) { return double(run.kernel.at(run.focus, channel, u, v)); };
    grid.bound = layout.figures.kernelBound, grid.decimals = layout.figures.kernelDecimals;
    grid.numbers = layout.figures.kernelNumbers;
    // the other maps' kernels are mixes of colours, and not given weight by weight
    if (run.focus == 0)
        grid.edit = [&run](int u, int v) {
            return std::optional(
                widgets::Edit{QStringLiteral("kernel"), [spatial = run.filters[0].spatial, u, v](const QString& typed) {
                                  return withWeight(spatial, u, v, typed);
                              }});
        };
    canvas.grid(grid);
}

void paintProducts(Canvas& canvas, const Layout& layout, const Run& run, const Shown& shown, int channel)
{
    const int area = run.size() * run.size();
    auto grid = gridOf(run, "products", Words::tr("products"), channel, layout.products[std::size_t(channel)]);
    grid.value = [products = shown.step.products, channel](int u, int v) { return double(products.at(channel, u, v)); };
    grid.bound = layout.figures.productBound, grid.decimals = layout.figures.productDecimals;
    grid.numbers = layout.figures.productNumbers;
    grid.made = std::clamp(shown.step.taps - channel * area, 0, area);
    const bool outlines = grid.made < area;
    if (outlines) canvas.box(grid.rect, Qt::transparent, canvas.theme().line, 1, 2);
    canvas.grid(grid);
}

/// The sum of one channel's products, beside them.
void paintPartials(Canvas& canvas, const Layout& layout, const Run& run, const Shown& shown)
{
    const auto& theme = canvas.theme();
    const int area = run.size() * run.size();
    for (int c = 0; c < run.channels() && !layout.partial.empty(); ++c) {
        const QRectF rect = layout.partial[std::size_t(c)];
        static constexpr const char* letters[] = {"R", "G", "B"};
        const QRectF window = layout.window[std::size_t(c)];
        canvas.text({canvas.area().left(), window.top(), window.left() - canvas.area().left(), window.height()},
                    QLatin1String(letters[c]), Role::Body, theme.text, Qt::AlignLeft | Qt::AlignVCenter, true);
        if (shown.step.taps <= c * area) continue;
        const double partial = shown.step.partialSums[std::size_t(c)];
        canvas.text(rect, widgets::number(partial, layout.figures.sumDecimals), Role::Body, theme.text,
                    Qt::AlignRight | Qt::AlignVCenter);
        numberRegion(canvas, QStringLiteral("partialSums[%1]").arg(c), Words::tr("sum of channel %1").arg(c), rect, partial);
    }
}

/// The column that adds up: the sum of the products, the bias and, if something is done to it, the weighted sum z.
void paintSums(Canvas& canvas, const Layout& layout, const Params& params, const Run& run, const Shown& shown)
{
    const auto& theme = canvas.theme();
    const bool activated = params.activation != engine::Activation::Linear, started = shown.step.taps > 0;
    const double line = canvas.lineHeight(Role::Caption) + 2, lines = activated ? 3 : 2;
    double y = std::round(layout.sums.center().y() - lines * line / 2);
    const auto row = [&](const QString& symbol, const QString& id, const QString& name, double value, bool known) {
        const QRectF rect(layout.sums.left(), y, layout.sums.width(), line);
        canvas.text(rect, symbol, Role::Caption, theme.muted);
        y += line;
        if (!known) return;
        canvas.text(rect, widgets::number(value, layout.figures.sumDecimals), Role::Caption, theme.text,
                    Qt::AlignRight | Qt::AlignVCenter);
        numberRegion(canvas, id, name, rect, value);
    };
    row(QStringLiteral("Σ"), QStringLiteral("sum"), Words::tr("sum of the products"), shown.step.sum, started);
    row(QStringLiteral("+ b"), QStringLiteral("bias"), Words::tr("bias"), run.bias.at(run.focus), true);
    if (!activated) return;
    canvas.line({layout.sums.left(), y}, {layout.sums.right(), y}, theme.control, 1);
    row(QStringLiteral("z"), QStringLiteral("weightedSum"), Words::tr("weighted sum"), shown.step.weighted,
        shown.step.complete());
}

/// The pixel in large, in its colour; empty while it is not made.
void paintResult(Canvas& canvas, const Layout& layout, const Run& run, const Shown& shown)
{
    const auto& theme = canvas.theme();
    if (!shown.result) {
        canvas.box(layout.result, theme.raised, theme.control, 1.5, 4);
        return;
    }
    const double value = run.map()[std::size_t(shown.step.place)];
    const QColor fill = canvas.colour(widgets::Scale::Diverging, value, run.bound());
    canvas.box(layout.result, fill, theme.line, 1, 4);
    canvas.text(layout.result, widgets::number(value, layout.figures.outputDecimals), Role::Result, widgets::inkOn(fill),
                Qt::AlignCenter, true);
}

void paintLabels(Canvas& canvas, const Layout& layout, const Params& params, const Run& run)
{
    const QColor ink = canvas.theme().muted;
    const double height = canvas.lineHeight(Role::Label);
    const auto under = [&](QRectF rect, const QString& name) {
        canvas.text({rect.left() - 60, layout.labels, rect.width() + 120, height}, name, Role::Label, ink, Qt::AlignCenter);
    };
    under(layout.window[0], Words::tr("window"));
    under(layout.kernel[0], kernelLabel(run));
    under(layout.products[0], Words::tr("products"));
    const bool activated = params.activation != engine::Activation::Linear;
    const QString result = activated ? nameOf(params.activation) + QStringLiteral("(z)") : Words::tr("output pixel");
    canvas.text({layout.result.left() - 60, layout.result.bottom() + 6, layout.result.width() + 60, height}, result, Role::Label,
                ink, Qt::AlignRight | Qt::AlignVCenter);
}

void paintSigns(Canvas& canvas, const Layout& layout)
{
    const QColor ink = canvas.theme().muted;
    canvas.text(layout.times, QStringLiteral("×"), Role::Title, ink, Qt::AlignCenter);
    canvas.text(layout.equals, QStringLiteral("="), Role::Title, ink, Qt::AlignCenter);
    canvas.text(layout.becomes, QStringLiteral("="), Role::Title, ink, Qt::AlignCenter);
    canvas.brace(layout.brace, ink);
}

/// The product being made, or the pixel.
void paintTarget(Canvas& canvas, const Layout& layout, const Run& run, const Shown& shown)
{
    const Step& next = shown.next;
    if (next.place < 0) return;
    if (next.complete()) {
        canvas.target(QStringLiteral("%1[%2,%3]").arg(outputId(run)).arg(next.row).arg(next.column), layout.result);
        return;
    }
    const int tap = next.taps - 1, k = run.size(), channel = tap / (k * k), u = tap / k % k, v = tap % k;
    const auto cell = [&](const QRectF& grid) {
        return QRectF(grid.left() + v * layout.cell.width(), grid.top() + u * layout.cell.height(), layout.cell.width() - 1,
                      layout.cell.height() - 1);
    };
    canvas.operand(cell(layout.window[std::size_t(channel)]));
    canvas.operand(cell(layout.kernel[std::size_t(channel)]));
    canvas.target(QStringLiteral("%1[%2,%3]").arg(gridId(run, "products", channel)).arg(u).arg(v),
                  cell(layout.products[std::size_t(channel)]), 2);
}

} // namespace

void paintStrip(Canvas& canvas, const Layout& layout, const Params& params, const Run& run, const Shown& shown)
{
    for (int c = 0; c < run.channels(); ++c) {
        if (shown.step.place < 0) canvas.box(layout.window[std::size_t(c)], Qt::transparent, canvas.theme().line, 1, 2);
        paintWindow(canvas, layout, run, shown, c);
        paintKernel(canvas, layout, run, c);
        paintProducts(canvas, layout, run, shown, c);
    }
    if (canvas.theme().projector) // its paper is white: zeros at the edge would blur a grid's shape
        for (const auto* grids : {&layout.window, &layout.kernel, &layout.products})
            for (const QRectF& grid : *grids) canvas.box(grid.adjusted(-1, -1, 0, 0), Qt::transparent, canvas.theme().line, 1, 2);
    paintSigns(canvas, layout);
    paintPartials(canvas, layout, run, shown);
    paintSums(canvas, layout, params, run, shown);
    paintResult(canvas, layout, run, shown);
    paintLabels(canvas, layout, params, run);
    paintTarget(canvas, layout, run, shown);
}

} // namespace lessons::conv
