#include "stage.h"
#include "words.h"

#include <algorithm>
#include <cmath>

namespace lessons::conv {
namespace {

using engine::Connections;
using widgets::Canvas;
using widgets::Role;

struct Kind {
    QString id, name;
    Connections count;
};

std::vector<Kind> kinds(const Run& run)
{
    return {{QStringLiteral("fullyConnected"), Words::tr("fully connected"),
             engine::fullyConnected(run.picture.input.shape, run.output.shape)},
            {QStringLiteral("local"), Words::tr("local"), engine::locallyConnected(run.kernel.shape, run.output.shape)},
            {QStringLiteral("shared"), Words::tr("shared (convolution)"), engine::sharedWeights(run.kernel.shape)}};
}

QString counted(const Connections& count)
{
    return Words::tr("%1 + %2 bias(es)", nullptr, int(count.biases))
        .arg(widgets::number(double(count.weights), 0), widgets::number(double(count.biases), 0));
}

/// floor((n + p - d(k - 1) - 1) / s) + 1 = what comes out of it.
struct Size {
    QString above, below, out;
    QString id = {}, name = {}; ///< of the number
    int value = 0;
};

/// In symbols, then in numbers: once if rows and columns have the same, else for both.
std::vector<Size> sizes(const Run& run, bool symbols)
{
    std::vector<Size> all;
    if (symbols) all.push_back({QStringLiteral("n + p − d(k − 1) − 1"), QStringLiteral("s"), {}});
    const auto& how = run.how;
    const auto add = [&](int n, engine::Padding padding, const QString& out, bool wide) {
        all.push_back({QStringLiteral("%1 + %2 − %3·%4 − 1").arg(n).arg(padding.total()).arg(how.dilation).arg(run.size() - 1),
                       QString::number(how.stride), out, wide ? QStringLiteral("sizeWidth") : QStringLiteral("sizeHeight"),
                       wide ? Words::tr("columns of the output") : Words::tr("rows of the output"),
                       wide ? run.columns() : run.rows()});
    };
    const int height = run.picture.image.height(), width = run.picture.image.width();
    if (run.isSquare()) {
        add(width, how.horizontal, QString::number(run.columns()), true);
    } else {
        add(width, how.horizontal, Words::tr("%n column(s)", nullptr, run.columns()), true);
        add(height, how.vertical, Words::tr("%n row(s)", nullptr, run.rows()), false);
    }
    return all;
}

double widthOf(const Canvas& canvas, const Size& size)
{
    const double tail = canvas.textWidth(QStringLiteral(" + 1"), Role::Note) +
                        (size.out.isEmpty() ? 0 : canvas.textWidth(QStringLiteral(" = ") + size.out, Role::Note, true));
    return canvas.textWidth(size.above, Role::Note) + 24 + tail;
}

double fractionHeight(const Canvas& canvas) { return 2 * canvas.lineHeight(Role::Note) + 4; }

/// A fraction between floor brackets, + 1 = out.
void paintSize(Canvas& canvas, QRectF rect, const Size& size)
{
    const auto& theme = canvas.theme();
    const double line = canvas.lineHeight(Role::Note), width = canvas.textWidth(size.above, Role::Note);
    const double left = rect.left() + 6, right = left + width + 8, middle = std::round(rect.top() + line) + 0.5;
    canvas.text({left, rect.top(), width + 8, line - 1}, size.above, Role::Note, theme.text, Qt::AlignCenter);
    canvas.text({left, rect.top() + line + 2, width + 8, line - 1}, size.below, Role::Note, theme.text, Qt::AlignCenter);
    canvas.line({left + 2, middle}, {right - 2, middle}, theme.text, 1);
    const double foot = rect.top() + 2 * line - 0.5, head = rect.top() + 1;
    for (const auto& [x, towards] : {std::pair{left - 4.5, 5.0}, {right + 3.5, -5.0}}) {
        canvas.line({x, head}, {x, foot}, theme.text, 1);
        canvas.line({x, foot}, {x + towards, foot}, theme.text, 1);
    }
    const QString one = QStringLiteral(" + 1");
    const QRectF tail(right + 6, rect.top(), rect.right() - right, 2 * line);
    canvas.text(tail, one, Role::Note, theme.text);
    if (!size.out.isEmpty())
        canvas.text(tail.adjusted(canvas.textWidth(one, Role::Note), 0, 0, 0), QStringLiteral(" = ") + size.out, Role::Note,
                    theme.text, Qt::AlignLeft | Qt::AlignVCenter, true);
}

/// What of the ledger fits.
struct Plan {
    bool symbols = true, oneLine = true;
    double height = 0, gap = 0;
};

double keyHeight(const Canvas& canvas)
{
    return canvas.lineHeight(Role::Label) + 4 + (canvas.theme().projector ? 14 : 8) + 2 + canvas.lineHeight(Role::Note);
}

double countHeight(const Canvas& canvas, bool oneLine)
{
    return canvas.lineHeight(Role::Label) + (oneLine ? 0 : canvas.lineHeight(Role::Note)) + std::round(canvas.theme().stroke(6)) +
           8;
}

Plan planFor(const Canvas& canvas, const Layout& layout, const Run& run)
{
    Plan plan;
    plan.oneLine = layout.ledger.width() >= ledgerWidths(canvas, run).comfortable;
    for (const bool symbols : {true, false}) {
        plan.symbols = symbols;
        plan.height = keyHeight(canvas) + 2 * (canvas.lineHeight(Role::Body) + 4) + 3 * countHeight(canvas, plan.oneLine) +
                      double(sizes(run, symbols).size()) * (fractionHeight(canvas) + 6);
        plan.gap = (layout.ledger.height() - plan.height) / 2;
        if (plan.gap >= 8) break;
    }
    plan.gap = std::floor(std::clamp(plan.gap, 4.0, canvas.theme().projector ? 32.0 : 24.0));
    return plan;
}

double title(Canvas& canvas, QRectF at, const QString& name)
{
    const double height = canvas.lineHeight(Role::Body);
    canvas.text({at.left(), at.top(), at.width(), height}, name, Role::Body, canvas.theme().text,
                Qt::AlignLeft | Qt::AlignVCenter, true);
    return height + 4;
}

/// Where the counts stand: right of the name, or in a line of their own.
QRectF wordsOf(const Canvas& canvas, QRectF rect, const Kind& kind, bool oneLine)
{
    const double label = canvas.lineHeight(Role::Label), width = std::ceil(canvas.textWidth(counted(kind.count), Role::Note));
    if (oneLine) return {rect.right() - width, rect.top(), width, label};
    return {rect.left(), rect.top() + label, width, canvas.lineHeight(Role::Note)};
}

/// A name, the exact number, and a bar as long as its logarithm.
void paintCount(Canvas& canvas, QRectF rect, const Kind& kind, double longest, bool oneLine)
{
    const auto& theme = canvas.theme();
    const double label = canvas.lineHeight(Role::Label), note = canvas.lineHeight(Role::Note), bar = std::round(theme.stroke(6));
    canvas.text({rect.left(), rect.top(), rect.width(), label}, kind.name, Role::Label, theme.muted);
    const QRectF words = wordsOf(canvas, rect, kind, oneLine);
    canvas.text(words, counted(kind.count), Role::Note, theme.text);
    const double y = rect.top() + label + (oneLine ? 0 : note);
    const double total = double(kind.count.weights + kind.count.biases);
    const QRectF track(rect.left(), std::round(y), rect.width(), bar);
    canvas.box(track, theme.sunken, Qt::transparent, 0, 2);
    canvas.box({track.left(), track.top(), std::round(track.width() * std::log10(total) / longest), bar}, theme.control,
               Qt::transparent, 0, 2);
    numberRegion(canvas, kind.id, Words::tr("weights, %1").arg(kind.name), rect, double(kind.count.weights));
    numberRegion(canvas, kind.id + QStringLiteral(".biases"), Words::tr("biases, %1").arg(kind.name),
                 lastIn(canvas, {words, counted(kind.count), Role::Note}, widgets::number(double(kind.count.biases), 0)),
                 double(kind.count.biases));
}

} // namespace

LedgerWidths ledgerWidths(const Canvas& canvas, const Run& run)
{
    LedgerWidths widths{canvas.textWidth(Words::tr("Weights (bars: logarithm)"), Role::Body, true), 0};
    for (const Size& size : sizes(run, true)) widths.least = std::max(widths.least, std::ceil(widthOf(canvas, size)));
    for (const Kind& kind : kinds(run)) {
        const double name = canvas.textWidth(kind.name, Role::Label), count = canvas.textWidth(counted(kind.count), Role::Note);
        widths.least = std::ceil(std::max({widths.least, name, count}));
        widths.comfortable = std::ceil(std::max(widths.comfortable, name + 12 + count));
    }
    return widths;
}

void paintLedger(Canvas& canvas, const Layout& layout, const Run& run)
{
    const Plan plan = planFor(canvas, layout, run);
    QRectF at = layout.ledger;
    canvas.text({at.left(), at.top(), at.width(), canvas.lineHeight(Role::Label)}, Words::tr("output value"), Role::Label,
                canvas.theme().muted);
    canvas.colourKey({at.left(), at.top() + canvas.lineHeight(Role::Label) + 4, at.width(), 8}, widgets::Scale::Diverging,
                     run.bound(), layout.figures.outputDecimals);
    numberRegion(canvas, QStringLiteral("outputBound"), Words::tr("end of the colours"),
                 {at.left(), at.top(), at.width(), keyHeight(canvas)}, double(run.bound()));
    at.setTop(at.top() + keyHeight(canvas) + plan.gap);
    if (canvas.veils(QStringLiteral("ledger"), at)) return;

    at.setTop(at.top() + title(canvas, at, Words::tr("Size of the output")));
    for (const Size& size : sizes(run, plan.symbols)) {
        paintSize(canvas, at, size);
        if (!size.id.isEmpty())
            numberRegion(canvas, size.id, size.name, {at.left(), at.top(), widthOf(canvas, size), fractionHeight(canvas)},
                         size.value);
        at.setTop(at.top() + fractionHeight(canvas) + 6);
    }
    at.setTop(at.top() + plan.gap);

    at.setTop(at.top() + title(canvas, at, Words::tr("Weights (bars: logarithm)")));
    const auto all = kinds(run);
    double longest = 1; // in the tiniest pictures full padding makes local connections the most
    for (const Kind& kind : all) longest = std::max(longest, std::log10(double(kind.count.weights + kind.count.biases)));
    for (const Kind& kind : all) {
        const double height = countHeight(canvas, plan.oneLine);
        paintCount(canvas, {at.left(), at.top(), at.width(), height - 8}, kind, longest, plan.oneLine);
        at.setTop(at.top() + height);
    }
}

} // namespace lessons::conv
