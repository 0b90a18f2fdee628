#include "stage.h"

#include "words.h"

#include <cmath>

namespace lessons::conv {
namespace {

constexpr double Slide = 0.3, Multiply = 0.85; // shares of a step: the window slides, then the products appear

bool neighbours(const Run& run, int from, int to) { return from >= 0 && to == from + 1 && to % run.columns() != 0; }

/// On the way to the next pixel.
void showPixel(Shown& shown, const Run& run, engine::Moment m)
{
    const Step from = run[m.from];
    const int to = shown.next.place;
    shown.pixels = from.pixels;
    const double slid = std::min(1.0, m.alpha / Slide);
    if (slid < 1 && neighbours(run, from.place, to)) {
        shown.step = from, shown.result = true;
        shown.row = from.row, shown.column = from.column + slid;
        return;
    }
    const double share = std::clamp((m.alpha - Slide) / (Multiply - Slide), 0.0, 1.0);
    shown.step = run.at(to, int(share * run.taps()));
    shown.row = shown.step.row, shown.column = shown.step.column;
    shown.result = share >= 1;
}

/// On the way through a row: its pixels one after another.
void showRow(Shown& shown, const Run& run, engine::Moment m)
{
    const int made = std::min(run.columns() - 1, int(m.alpha * run.columns()));
    shown.step = run.at(m.from * run.columns() + made, run.taps());
    shown.pixels = shown.step.pixels;
    shown.row = shown.step.row, shown.column = shown.step.column;
    shown.result = true;
}

void showStep(Shown& shown, const Step& step)
{
    shown.step = step;
    shown.pixels = step.pixels;
    shown.row = step.row, shown.column = step.column;
    shown.result = step.complete();
}

} // namespace

Shown shownAt(const Run& run, engine::Moment moment)
{
    Shown shown;
    shown.next = run[moment.to];
    if (moment.done()) showStep(shown, shown.next);
    else if (run.grain == Grain::Pixel) showPixel(shown, run, moment);
    else if (run.grain == Grain::Row) showRow(shown, run, moment);
    else showStep(shown, run[moment.from]);
    return shown;
}

QString outputId(const Run& run)
{
    return run.filters.size() > 1 ? QStringLiteral("output[%1]").arg(run.focus) : QStringLiteral("output");
}

QString nameOf(engine::Activation activation)
{
    switch (activation) {
    case engine::Activation::Linear: return Words::tr("linear");
    case engine::Activation::Relu: return QStringLiteral("ReLU");
    case engine::Activation::LeakyRelu: return QStringLiteral("Leaky ReLU");
    case engine::Activation::Tanh: return QStringLiteral("tanh");
    case engine::Activation::Logistic: return QStringLiteral("logistic");
    default: return {}; // not among this lesson's choices
    }
}

void paintStage(widgets::Canvas& canvas, const Params& params, const Run& run, engine::Moment moment)
{
    const Layout layout = layoutOf(canvas, run, ledgerWidths(canvas, run));
    const Shown shown = shownAt(run, moment);
    paintInput(canvas, layout, run);
    paintOutput(canvas, layout, run, shown);
    if (run.filters.size() > 1) paintThumbs(canvas, layout, run, shown);
    paintLedger(canvas, layout, run);
    paintWays(canvas, layout, run, shown);
    paintStrip(canvas, layout, params, run, shown);
}

} // namespace lessons::conv
