#include "lessons/networks/convolution/stage.h"

#include <algorithm>
#include <cmath>

namespace lessons::conv {
namespace {

using widgets::Canvas;
using widgets::Frame;

constexpr double Sliding = 0.3, Multiplying = 0.85; // shares of a step: the window slides, then the products appear

class SlideView final : public widgets::View {
public:
    SlideView(const Slide& slide, std::optional<engine::Tensor> editable, widgets::RunPtr finer)
        : m_slide(slide), m_editable(std::move(editable)), m_finer(std::move(finer))
    {
    }

    QSizeF least(const Canvas&, const Frame&) const override { return {800, 440}; }
    void collect(std::set<std::string>& drawn) const override
    {
        drawn = {"input",          "output",        "window",
                 "kernel",         "products",      "sum",
                 "bias",           "inputWidth",    "inputHeight",
                 "outputWidth",    "outputHeight",  "sizeWidth",
                 "made",           "places",        "outputBound",
                 "fullyConnected", "local",         "shared",
                 "local.biases",   "shared.biases", "fullyConnected.biases"};
        if (!m_slide.isSquare()) drawn.insert("sizeHeight");
        if (m_slide.colours > 1) drawn.insert("channels");
        if (m_slide.maps > 1) drawn.insert("maps");
        if (m_slide.channels > 1) drawn.insert("partialSums");
        if (m_slide.activated) drawn.insert("weightedSum");
    }
    void paint(Canvas& canvas, QRectF, const Frame& frame, widgets::Places& places) const override
    {
        const Layout layout(canvas, frame, m_slide, ledgerWidths(canvas, frame, m_slide));
        const Shown shown = shownAt(frame);
        const SlidePainter painter{canvas, frame, m_slide, layout, shown, places};
        painter.panels(), painter.counts(), painter.ways(), painter.strip(m_editable);
    }

private:
    void showPlace(Shown& shown, int place, int taps) const
    {
        shown.place = place, shown.result = place >= 0 && taps == m_slide.taps();
        shown.row = std::max(0, place) / m_slide.columns, shown.column = std::max(0, place) % m_slide.columns;
        shown.pixels = place < 0 ? 0 : place + (shown.result ? 1 : 0);
    }
    void showFiner(Shown& shown, int step) const { shown.frame.run = m_finer, shown.frame.moment = {step, step, 1}; }
    /// On the way to the next pixel: the window slides to a neighbour, then product after product appears.
    void showPixel(Shown& shown, const engine::Moment& m) const
    {
        const int from = m_slide.placeAt(m.from), taps = m_slide.taps();
        const double slid = std::min(1.0, m.alpha / Sliding);
        if (slid < 1 && from >= 0 && shown.aim % m_slide.columns != 0) {
            showPlace(shown, from, taps);
            shown.column += slid;
            return;
        }
        const double share = std::clamp((m.alpha - Sliding) / (Multiplying - Sliding), 0.0, 1.0);
        const int made = std::max(1, int(share * taps));
        showPlace(shown, shown.aim, made);
        showFiner(shown, m.from * taps + made);
        if (made < taps) shown.pixels = shown.aim;
    }
    Shown shownAt(const Frame& frame) const
    {
        const engine::Moment& m = frame.moment;
        Shown shown{.frame = frame, .aim = m_slide.placeAt(m.to)};
        if (m.done() || !m_finer) {
            showPlace(shown, m_slide.placeAt(m.shown()), m_slide.tapsAt(m.shown()));
        } else if (m_slide.grain == Grain::Pixel) {
            showPixel(shown, m);
        } else { // the pixels of the row one after another
            const int place = m.from * m_slide.columns + std::min(m_slide.columns - 1, int(m.alpha * m_slide.columns));
            showPlace(shown, place, m_slide.taps());
            showFiner(shown, place + 1);
        }
        return shown;
    }

    Slide m_slide;
    std::optional<engine::Tensor> m_editable;
    widgets::RunPtr m_finer;
};

/// From the window in the picture down to the enlarged one: 8 % of the spot's colour.
void paintWedge(Canvas& canvas, const QRectF& small, const QRectF& large)
{
    QColor fill = canvas.theme().spot, edge = fill;
    fill.setAlphaF(0.08F), edge.setAlphaF(0.6F);
    const QPolygonF wedge{small.bottomLeft(), small.bottomRight(), large.topRight(), large.topLeft()};
    canvas.painter().setPen(Qt::NoPen);
    canvas.painter().setBrush(fill);
    canvas.painter().drawPolygon(wedge);
    canvas.line(wedge[0], wedge[3], edge, 1);
    canvas.line(wedge[1], wedge[2], edge, 1);
}

/// Frames something on a photograph so that it shows on any grey.
void paintFrame(Canvas& canvas, QRectF rect)
{
    const auto& theme = canvas.theme();
    canvas.painter().setBrush(Qt::NoBrush);
    canvas.painter().setPen(QPen(theme.raised, theme.stroke(1.5) + 3));
    canvas.painter().drawRect(rect);
    canvas.painter().setPen(QPen(theme.spot, theme.stroke(1.5)));
    canvas.painter().drawRect(rect);
}

/// From the result up, across the free strip, up to its pixel.
void paintReturn(Canvas& canvas, const Layout& layout, const QRectF& pixel)
{
    const double out = std::round(layout.result.center().x()), x = std::round(pixel.center().x());
    const double free = std::max(layout.output.bottom(), layout.thumbs.bottom());
    const double top = std::min(layout.window[0].top(), layout.result.top());
    const double turn = std::round(std::max(free + 12, (free + top) / 2));
    QPolygonF way{QPointF(out, layout.result.top() - 4)};
    if (std::abs(out - x) > 2) way << QPointF(out, turn) << QPointF(x, turn);
    way << QPointF(x, pixel.bottom() + 6);
    if (std::abs(out - x) <= 2) way.front().setX(x);
    canvas.arrow(way, canvas.theme().spot, 2);
}

} // namespace

widgets::ViewPtr slideStage(const Slide& slide, std::optional<engine::Tensor> editable, widgets::RunPtr finer)
{
    return std::make_shared<SlideView>(slide, std::move(editable), std::move(finer));
}

void SlidePainter::ways() const
{
    if (shown.aim < 0) return;
    const QRectF window = layout.on(layout.input, spanAt(slide, shown.row, shown.column));
    paintWedge(canvas, window, layout.window[0]);
    paintFrame(canvas, window);
    if (shown.place < 0) return;
    QRectF pixel = layout.on(layout.output, blockAt(slide, shown.place / slide.columns, shown.place % slide.columns));
    const double grow = std::max(0.0, (10 - pixel.width()) / 2); // a single screen pixel could not be framed
    pixel.adjust(-grow, -grow, grow, grow);
    if (shown.result) paintReturn(canvas, layout, pixel);
    paintFrame(canvas, pixel);
}

} // namespace lessons::conv
