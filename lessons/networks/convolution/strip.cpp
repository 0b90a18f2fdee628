#include "lessons/networks/convolution/stage.h"
#include "lessons/networks/convolution/words.h"
#include "lessons/number_region.h"

#include <algorithm>

namespace lessons::conv {

using widgets::Role;

namespace {

/// The kernel's text with one element replaced by what was typed.
QString withWeight(const engine::Tensor& kernel, int u, int v, QString typed)
{
    QStringList rows = QString::fromStdString(numbersOf(kernel)).split(QLatin1Char(';'));
    QStringList words = rows[u].split(QLatin1Char(','));
    words[v] = typed.replace(QChar(0x2212), QLatin1Char('-')).simplified();
    rows[u] = words.join(QLatin1Char(','));
    return rows.join(QLatin1Char(';'));
}

} // namespace

/// One grid of the strip for each channel.
void SlidePainter::grid(const char* id, const std::vector<QRectF>& rects, const widgets::GridLook& look) const
{
    for (int c = 0; c < slide.channels; ++c) {
        const QRectF rect = rects[std::size_t(c)];
        // on the projector's white paper zeros at the edge would blur a grid's shape
        if (canvas.theme().projector || !shown.frame.isThere(id))
            canvas.box(rect.adjusted(-1, -1, 0, 0), Qt::transparent, canvas.theme().line, 1, 2);
        widgets::GridLook own = look;
        if (slide.channels > 1) own.map = c;
        paintCells(canvas, shown.frame, id, {.rect = rect, .rows = slide.size, .columns = slide.size}, places, own);
    }
}

/// Pixels under the kernel that lie outside the picture are marked as such.
void SlidePainter::padding(int channel) const
{
    const auto& theme = canvas.theme();
    const QRectF picture = pictureRect(slide), window = spanAt(slide, shown.row, shown.column);
    const bool numbers = numbersFit(canvas, frame, "window", layout.cell);
    for (int u = 0; u < slide.size; ++u)
        for (int v = 0; v < slide.size; ++v) {
            if (picture.contains(window.topLeft() +
                                 QPointF(v * slide.how.dilation.horizontal + 0.5, u * slide.how.dilation.vertical + 0.5)))
                continue;
            const QPointF corner = layout.window[std::size_t(channel)].topLeft();
            const QRectF cell(corner.x() + v * layout.cell.width(), corner.y() + u * layout.cell.height(),
                              layout.cell.width() - 1, layout.cell.height() - 1);
            canvas.box(cell, theme.sunken, theme.control, 1, 0, Qt::DashLine);
            if (numbers) canvas.text(cell, QStringLiteral("0"), Role::Cell, theme.muted, Qt::AlignCenter);
        }
}

/// A number in words, at the right of its place; of a vector one element.
void SlidePainter::number(const char* id, QRectF rect, Role role, std::optional<int> element) const
{
    const engine::Indices at = element ? engine::Indices{*element} : engine::Indices{};
    const auto value = shown.frame.value(id, at);
    if (!value) return;
    canvas.text(rect, widgets::cellNumber(*value, frame.decimals(id)), role, canvas.theme().text,
                Qt::AlignRight | Qt::AlignVCenter);
    const QString name = element ? Words::tr("sum of channel %1").arg(*element) : frame.called(id);
    numberRegion(canvas, widgets::elementId(id, at), name, rect, *value);
    if (!element) places[id].rect = rect.adjusted(-6, 0, 6, 0);
}

/// The column that adds up: the sum of the products, the bias and, if something is done to it, the weighted sum z.
void SlidePainter::sums() const
{
    const double line = canvas.lineHeight(Role::Caption) + 2, lines = slide.activated ? 3 : 2;
    double y = std::round(layout.sums.center().y() - lines * line / 2);
    for (const auto& [symbol, id] : {std::pair(QStringLiteral("Σ"), "sum"), std::pair(QStringLiteral("+ b"), "bias"),
                                     std::pair(QStringLiteral("z"), "weightedSum")}) {
        const bool last = id == std::string("weightedSum");
        if (last && !slide.activated) break;
        const QRectF rect(layout.sums.left(), y, layout.sums.width(), line);
        if (last) canvas.line(rect.topLeft(), rect.topRight(), canvas.theme().control, 1);
        canvas.text(rect, symbol, Role::Caption, canvas.theme().muted);
        number(id, rect, Role::Caption);
        y += line;
    }
}

/// The pixel in large, in its colour; empty while it is not made. Here a step's target stands.
void SlidePainter::result() const
{
    const auto& theme = canvas.theme();
    const auto rects = std::make_shared<const std::vector<QRectF>>(std::size_t(slide.places()), layout.result);
    places[output(slide.focus)] = {.rect = layout.result, .rows = slide.rows, .columns = slide.columns, .own = rects};
    if (!shown.result) return canvas.box(layout.result, theme.raised, theme.control, 1.5, 4);
    const engine::Quantity& pixels = frame.tape().makings("output").back().quantity;
    const double value = pixels[engine::elementAt(pixels.shape(), slide.inMap(shown.place))];
    const QColor fill = canvas.colour(widgets::Scale::Diverging, value, frame.bound("output"));
    canvas.box(layout.result, fill, theme.line, 1, 4);
    canvas.text(layout.result, widgets::cellNumber(value, frame.decimals("output")), Role::Result, widgets::inkOn(fill),
                Qt::AlignCenter, true);
}

void SlidePainter::labels() const
{
    const QColor ink = canvas.theme().muted;
    const double height = canvas.lineHeight(Role::Label);
    for (const auto& [id, rects] :
         {std::pair("window", &layout.window), std::pair("kernel", &layout.kernel), std::pair("products", &layout.products)}) {
        const QRectF rect = rects->front();
        canvas.text({rect.left() - 60, layout.labels, rect.width() + 120, height}, frame.called(id), Role::Label, ink,
                    Qt::AlignCenter);
    }
    const QRectF& box = layout.result;
    canvas.text({box.left() - 60, box.bottom() + 6, box.width() + 60, height}, frame.called("result"), Role::Label, ink,
                Qt::AlignRight | Qt::AlignVCenter);
    for (const auto& [sign, rect] : {std::pair(QStringLiteral("×"), layout.times), std::pair(QStringLiteral("="), layout.equals),
                                     std::pair(QStringLiteral("="), layout.becomes)})
        canvas.text(rect, sign, Role::Title, ink, Qt::AlignCenter);
    canvas.brace(layout.brace, ink);
}

void SlidePainter::strip(const std::optional<engine::Tensor>& editable) const
{
    widgets::GridLook look;
    if (editable)
        look.edit = [kernel = *editable](const engine::Indices& at) -> std::optional<widgets::Edit> {
            const int u = at[at.size() - 2], v = at.back();
            return widgets::Edit{QStringLiteral("kernel"), [=](const QString& typed) { return withWeight(kernel, u, v, typed); }};
        };
    grid("window", layout.window, {}), grid("kernel", layout.kernel, look), grid("products", layout.products, {});
    for (int c = 0; c < slide.channels; ++c) {
        if (shown.place >= 0) padding(c);
        if (slide.channels == 1) break;
        const QRectF window = layout.window[std::size_t(c)];
        canvas.text({canvas.area().left(), window.top(), window.left() - canvas.area().left(), window.height()},
                    QString(QLatin1String("RGB")[c]), Role::Body, canvas.theme().text, Qt::AlignLeft | Qt::AlignVCenter, true);
        number("partialSums", layout.partial[std::size_t(c)], Role::Body, c);
    }
    sums(), result(), labels();
}

} // namespace lessons::conv
