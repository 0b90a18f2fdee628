#include "lessons/networks/convolution/stage.h"
#include "lessons/networks/convolution/words.h"
#include "lessons/number_region.h"

#include <algorithm>
#include <cmath>

namespace lessons::conv {

using widgets::Canvas;
using widgets::Frame;
using widgets::Role;

namespace {

constexpr const char* Kinds[] = {"fullyConnected", "local", "shared"};

QString nameOf(const std::string& kind)
{
    return kind == "local"    ? Words::tr("local")
           : kind == "shared" ? Words::tr("shared (convolution)")
                              : Words::tr("fully connected");
}

double numberOf(const Frame& frame, const std::string& id) { return *frame.tape().value(id, 0, frame.step()); }

/// "921 600 + 900 biases"
QString counted(const Frame& frame, const std::string& kind)
{
    const double biases = numberOf(frame, kind + ".biases");
    return Words::tr("%1 + %2 bias(es)", nullptr, int(biases))
        .arg(widgets::number(numberOf(frame, kind), 0), widgets::number(biases, 0));
}

/// floor((n + p - d(k - 1) - 1) / s) + 1 = what comes out of it.
struct Size {
    QString above, below, out;
    const char* id = nullptr; ///< of the number
};

/// In symbols, then in numbers: once if rows and columns have the same, else for both.
std::vector<Size> sizes(const Slide& slide, bool symbols)
{
    std::vector<Size> all;
    if (symbols) all.push_back({QStringLiteral("n + p − d(k − 1) − 1"), QStringLiteral("s"), {}});
    const auto add = [&](int n, engine::Padding padding, const QString& out, const char* id) {
        all.push_back({QStringLiteral("%1 + %2 − %3·%4 − 1")
                           .arg(n)
                           .arg(padding.total())
                           .arg(slide.how.dilation.vertical)
                           .arg(slide.size - 1),
                       QString::number(slide.how.stride.vertical), out, id});
    };
    const bool one = slide.isSquare();
    add(slide.width, slide.how.horizontal,
        one ? QString::number(slide.columns) : Words::tr("%n column(s)", nullptr, slide.columns), "sizeWidth");
    if (!one) add(slide.height, slide.how.vertical, Words::tr("%n row(s)", nullptr, slide.rows), "sizeHeight");
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

double keyHeight(const Canvas& canvas)
{
    return canvas.lineHeight(Role::Label) + 4 + (canvas.theme().projector ? 14 : 8) + 2 + canvas.lineHeight(Role::Note);
}

double countHeight(const Canvas& canvas, bool oneLine)
{
    return canvas.lineHeight(Role::Label) + (oneLine ? 0 : canvas.lineHeight(Role::Note)) + std::round(canvas.theme().stroke(6)) +
           8;
}

/// What of the ledger fits: first the symbols go, then what lies between the extremes.
struct Plan {
    bool symbols = true, oneLine = true;
    std::vector<std::string> kinds;
    double gap = 0;

    Plan(const Canvas& canvas, QRectF rect, const Slide& slide, const LedgerWidths& widths)
    {
        oneLine = rect.width() >= widths.comfortable;
        const double titles = 2 * (canvas.lineHeight(Role::Body) + 4), count = countHeight(canvas, oneLine);
        for (const auto& [with, all, enough] : {std::tuple(true, true, 8), {false, true, 4}, {false, false, 4}}) {
            symbols = with, kinds = {std::begin(Kinds), std::end(Kinds)};
            if (!all) std::erase(kinds, "local");
            const double height = keyHeight(canvas) + titles + double(kinds.size()) * count +
                                  double(sizes(slide, symbols).size()) * (fractionHeight(canvas) + 6);
            gap = (rect.height() - height) / 2;
            if (gap >= enough) break;
        }
        gap = std::floor(std::clamp(gap, 4.0, canvas.theme().projector ? 32.0 : 24.0));
    }
};

double title(Canvas& canvas, QRectF at, const QString& name)
{
    const double height = canvas.lineHeight(Role::Body);
    canvas.text({at.left(), at.top(), at.width(), height}, name, Role::Body, canvas.theme().text,
                Qt::AlignLeft | Qt::AlignVCenter, true);
    return height + 4;
}

/// A name, the exact number, and a bar as long as its logarithm.
void paintCount(Canvas& canvas, const Frame& frame, QRectF rect, const std::string& kind, double longest, bool oneLine)
{
    const auto& theme = canvas.theme();
    const double label = canvas.lineHeight(Role::Label), note = canvas.lineHeight(Role::Note), bar = std::round(theme.stroke(6));
    canvas.text({rect.left(), rect.top(), rect.width(), label}, nameOf(kind), Role::Label, theme.muted);
    const QString count = counted(frame, kind);
    const double width = std::ceil(canvas.textWidth(count, Role::Note)), biases = numberOf(frame, kind + ".biases");
    const QRectF words =
        oneLine ? QRectF(rect.right() - width, rect.top(), width, label) : QRectF(rect.left(), rect.top() + label, width, note);
    canvas.text(words, count, Role::Note, theme.text);
    const QRectF track(rect.left(), std::round(rect.top() + label + (oneLine ? 0 : note)), rect.width(), bar);
    canvas.box(track, theme.sunken, Qt::transparent, 0, 2);
    const double share = std::log10(numberOf(frame, kind) + biases) / longest;
    canvas.box({track.left(), track.top(), std::round(track.width() * share), bar}, theme.control, Qt::transparent, 0, 2);
    numberRegion(canvas, QString::fromStdString(kind), frame.called(kind), rect, numberOf(frame, kind));
    numberRegion(canvas, QString::fromStdString(kind + ".biases"), frame.called(kind + ".biases"),
                 lastIn(canvas, {words, count, Role::Note}, widgets::number(biases, 0)), biases);
}

} // namespace

LedgerWidths ledgerWidths(const Canvas& canvas, const Frame& frame, const Slide& slide)
{
    LedgerWidths widths{canvas.textWidth(Words::tr("Weights (bars: logarithm)"), Role::Body, true), 0};
    for (const Size& size : sizes(slide, true)) widths.least = std::max(widths.least, std::ceil(widthOf(canvas, size)));
    for (const char* kind : Kinds) {
        const double name = canvas.textWidth(nameOf(kind), Role::Label),
                     count = canvas.textWidth(counted(frame, kind), Role::Note);
        widths.least = std::ceil(std::max({widths.least, name, count}));
        widths.comfortable = std::ceil(std::max(widths.comfortable, name + 12 + count));
    }
    return widths;
}

void SlidePainter::counts() const
{
    const Plan plan(canvas, layout.ledger, slide, ledgerWidths(canvas, frame, slide));
    QRectF at = layout.ledger;
    const double label = canvas.lineHeight(Role::Label);
    canvas.text({at.left(), at.top(), at.width(), label}, Words::tr("output value"), Role::Label, canvas.theme().muted);
    const double bound = numberOf(frame, "outputBound");
    canvas.colourKey({at.left(), at.top() + label + 4, at.width(), 8}, widgets::Scale::Diverging, bound,
                     frame.decimals("output"));
    if (widgets::regionNamed(canvas.regions(), QString::fromStdString(output(slide.focus)))) // its card leads into the map
        numberRegion(canvas, QStringLiteral("outputBound"), frame.called("outputBound"),
                     {at.left(), at.top(), at.width(), keyHeight(canvas)}, bound);
    at.setTop(at.top() + keyHeight(canvas) + plan.gap);
    if (canvas.veils(QStringLiteral("ledger"), at)) return;

    at.setTop(at.top() + title(canvas, at, Words::tr("Size of the output")));
    for (const Size& size : sizes(slide, plan.symbols)) {
        paintSize(canvas, at, size);
        const QRectF place(at.left(), at.top(), widthOf(canvas, size), fractionHeight(canvas));
        if (size.id) numberRegion(canvas, QLatin1String(size.id), frame.called(size.id), place, numberOf(frame, size.id));
        at.setTop(at.top() + fractionHeight(canvas) + 6);
    }
    at.setTop(at.top() + plan.gap);

    at.setTop(at.top() + title(canvas, at, Words::tr("Weights (bars: logarithm)")));
    double longest = 1; // in the tiniest pictures full padding makes local connections the most
    for (const std::string kind : Kinds)
        longest = std::max(longest, std::log10(numberOf(frame, kind) + numberOf(frame, kind + ".biases")));
    for (const std::string& kind : plan.kinds) {
        const double height = countHeight(canvas, plan.oneLine);
        paintCount(canvas, frame, {at.left(), at.top(), at.width(), height - 8}, kind, longest, plan.oneLine);
        at.setTop(at.top() + height);
    }
}

} // namespace lessons::conv
