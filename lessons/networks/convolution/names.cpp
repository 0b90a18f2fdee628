#include "lessons/networks/convolution/bank.h"
#include "lessons/networks/convolution/words.h"

#include <algorithm>
#include <cmath>

namespace lessons::conv {
namespace {

using widgets::Extent;
using Axes = std::vector<QStringList>;

/// The fewest decimals, up to `most`, that show all these numbers exactly.
int decimalsFor(const std::vector<double>& numbers, int most)
{
    for (int decimals = 0; decimals < most; ++decimals) {
        const double unit = std::pow(10.0, decimals);
        if (std::ranges::all_of(numbers, [unit](double x) { return std::round(x * unit) == x * unit; })) return decimals;
    }
    return most;
}

QString resultOf(engine::Activation activation)
{
    const QString names[] = {Words::tr("output pixel"), "ReLU(z)", "Leaky ReLU(z)", "tanh(z)", "logistic(z)"};
    return names[int(activation)];
}

/// How a text goes on if the picture was scaled down, and what it is otherwise.
QString ifScaled(const Run& run, const QString& scaled, const QString& otherwise)
{
    const bool same = run.original == QSize(run.slide.width, run.slide.height);
    return same ? otherwise : scaled.arg(run.original.width()).arg(run.original.height());
}

QString originOfInput(const Params& p, const Run& run)
{
    if (p.picture == "noise") return Words::tr("random draw: each of 0…255 has the same chance");
    const QString value =
        run.slide.colours == 1 ? Words::tr("grey value, 0 (black) to 255 (white)") : Words::tr("value of a colour, 0 to 255");
    return ifScaled(run, Words::tr("%1, in the picture scaled down from %2 × %3 pixels").arg(value), value);
}

/// "{id}" in place of a number: there its region is.
QString placed(QString text, int number, const char* id)
{
    return text.replace(QString::number(number), QStringLiteral("{%1}").arg(QLatin1String(id)));
}

/// floor((n + p - d(k - 1) - 1) / s) + 1
QString sizeOf(int n, const engine::Padding& padding, const Slide& slide, const QString& out)
{
    const engine::Convolution& how = slide.how;
    return QStringLiteral("⌊(%1 + %2 − %3·%4 − 1) / %5⌋ + 1 = %6")
        .arg(QString::number(n), QString::number(padding.total()), QString::number(how.dilation.vertical),
             QString::number(slide.size - 1), QString::number(how.stride.vertical), out);
}

/// Titles and lines of the stage.
void nameParts(Glossary& names, const Run& run)
{
    const Slide& slide = run.slide;
    const QString colours = slide.colours == 1 ? QString() : QStringLiteral(" × {channels}");
    const QString in = QStringLiteral("{inputWidth} × {inputHeight}") + colours,
                  size = QStringLiteral("{outputWidth} × {outputHeight}");
    names["input.panel"] = {.name = Words::tr("Input  %1").arg(in),
                            .note = slide.colours == 1 ? Words::tr("grey value 0…255") : Words::tr("red, green, blue 0…255")};
    const QString maps = placed(Words::tr("Output  %1, %n map(s)", nullptr, slide.maps), slide.maps, "maps");
    names["output.panel"] = {.name = (slide.maps > 1 ? maps : Words::tr("Output  %1")).arg(size),
                             .note = slide.maps == 15 ? Words::tr("16 is not divisible by 3")
                                                      : Words::tr("%1 of %2 made").arg("{made}", "{places}")};
    names["key"].name = Words::tr("output value");
    names["size"].name = Words::tr("Size of the output");
    names["size.symbols"].name = QStringLiteral("⌊(n + p − d(k − 1) − 1) / s⌋ + 1");
    const QString columns = placed(Words::tr("%n column(s)", nullptr, slide.columns), slide.columns, "sizeWidth"),
                  rows = placed(Words::tr("%n row(s)", nullptr, slide.rows), slide.rows, "sizeHeight");
    names["size.width"].name = sizeOf(slide.width, slide.how.horizontal, slide, slide.isSquare() ? "{sizeWidth}" : columns);
    names["size.height"].name = sizeOf(slide.height, slide.how.vertical, slide, rows);
    names["weights"].name = Words::tr("Weights (bars: logarithm)");
}

void nameConnections(Glossary& names, const Tape& tape)
{
    for (const auto& [id, name] : {std::pair<std::string, QString>("fullyConnected", Words::tr("fully connected")),
                                   {"local", Words::tr("local")},
                                   {"shared", Words::tr("shared (convolution)")}}) {
        const std::string biases = id + ".biases";
        names[id].name = Words::tr("weights, %1").arg(name);
        names[biases].name = Words::tr("biases, %1").arg(name);
        names[id + ".line"] = {
            .name = name,
            .note = Words::tr("%1 + %2 bias(es)", nullptr, int(*tape.value(biases, 0, 0)))
                        .arg(widgets::number(*tape.value(id, 0, 0), 0), QString::fromStdString('{' + biases + '}'))};
    }
}

/// Whole numbers that follow from the shapes.
void nameCounts(Glossary& names, const Run& run)
{
    const QString size =
        ifScaled(run, Words::tr("the picture scaled down from %1 × %2 pixels"), Words::tr("the picture's own size"));
    names["inputWidth"] = {.name = Words::tr("columns of the input"), .tex = "n", .origin = size};
    names["inputHeight"] = {.name = Words::tr("rows of the input"), .tex = "n", .origin = size};
    names["outputWidth"] = names["sizeWidth"] = {.name = Words::tr("columns of the output"), .tex = "m"};
    names["outputHeight"] = names["sizeHeight"] = {.name = Words::tr("rows of the output"), .tex = "m"};
    names["channels"] = {.name = Words::tr("channels"), .origin = Words::tr("red, green and blue")};
    names["maps"] = {.name = Words::tr("maps"), .origin = Words::tr("one for each kernel")};
    names["places"].name = Words::tr("places of the window");
    names["made"] = {.name = Words::tr("pixels made"), .extent = Extent{0, 1, true}}; // any whole number
}

/// The strip: how large its numbers can become follows from the weights.
void nameStrip(Glossary& names, const Params& p, const Tape& tape, const QString& kernel, const Axes& axes)
{
    const std::vector<double>& weights = tape.makings("kernel").back().quantity.value().data;
    const double bias = *tape.value("bias", 0, 0);
    double positive = 0, negative = 0;
    for (const double w : weights) (w > 0 ? positive : negative) += w;
    const auto [least, most] = std::ranges::minmax_element(weights);
    const double greatest = std::max(*most, -*least), bound = greatest > 0 ? greatest : 1;
    const bool whole = decimalsFor(weights, 1) == 0, wholeSum = whole && decimalsFor({bias}, 1) == 0;
    const Extent pixels{0, 255, true}, sums{255 * negative + std::min(bias, 0.0), 255 * positive + std::max(bias, 0.0),
                                            wholeSum && 255 * std::max(positive, -negative) < 1e7};
    names["kernel"] = {.name = Words::tr("kernel · %1").arg(kernel),
                       .tex = "w",
                       .origin = Words::tr("parameter: the kernel is %1").arg(kernel),
                       .bound = bound,
                       .decimals = decimalsFor(weights, 4),
                       .axes = axes};
    names["bias"] = {.name = Words::tr("bias"),
                     .tex = "b",
                     .note = "+ b",
                     .origin = Words::tr("parameter: the same for every place"),
                     .decimals = decimalsOf(bias)};
    names["window"] = {.name = Words::tr("window"),
                       .origin = Words::tr("the pixel of the input that it stands on, or a zero of the padding"),
                       .axes = axes,
                       .like = "input",
                       .extent = pixels};
    names["products"] = {.name = Words::tr("products"),
                         .bound = 255 * bound,
                         .axes = axes,
                         .extent =
                             Extent{255 * std::min(*least, 0.0), 255 * std::max(*most, 0.0), whole && 255 * greatest < 1e7}};
    names["partialSums"] = {.name = Words::tr("sum of a channel"), .tex = "\\Sigma", .axes = {axes[0]}, .extent = sums};
    names["sum"] = {.name = Words::tr("sum of the products"), .tex = "\\Sigma", .note = "Σ", .extent = sums};
    names["weightedSum"] = {.name = Words::tr("weighted sum"), .tex = "z", .note = "z", .extent = sums};
    names["result"].name = resultOf(p.activation);
}

/// The maps, or the one that there is.
void nameMaps(Glossary& names, const Run& run, const Axes& axes)
{
    const Slide& slide = run.slide;
    const double bound = *run.value("outputBound", 0, 0);
    const auto first = run.makings("output").back().quantity.value().data.begin() + slide.focus * slide.places();
    const bool whole = bound < 1e7 && decimalsFor({first, first + slide.places()}, 1) == 0;
    names["output"] = {.name = slide.maps > 1 ? Words::tr("output") : Words::tr("output pixel"),
                       .tex = "y",
                       .bound = bound,
                       .axes = axes,
                       .extent = Extent{-bound, bound, whole}};
    names["outputBound"] = {.name = Words::tr("greatest size of an output pixel"),
                            .tex = "\\max|y|",
                            .note = Words::tr("output value"),
                            .like = "output"};
    names["filters"] = {.name = Words::tr("kernels of the other maps"), .tex = "w", .decimals = 4, .axes = axes};
}

} // namespace

Glossary names(const Params& p, const Run& run)
{
    const Slide& slide = run.slide;
    const std::vector<Filter> filters = filtersOf(p);
    const Filter& filter = filters[std::size_t(slide.focus)];
    const Axes places{{Words::tr("row")}, {Words::tr("column")}};
    const QStringList colours{Words::tr("red"), Words::tr("green"), Words::tr("blue")};
    const auto under = [&](const QStringList& outer, int n) { return n > 1 ? Axes{outer, places[0], places[1]} : places; };
    QStringList maps;
    for (const Filter& each : filters) maps << Words::tr("map %1: %2").arg(maps.size()).arg(nameOf(each));
    Glossary names;
    nameCounts(names, run);
    nameParts(names, run);
    nameConnections(names, run);
    nameStrip(names, p, run, slide.focus == 0 ? nameOf(filter.kind) : nameOf(filter), under(colours, slide.channels));
    nameMaps(names, run, under(maps, slide.maps));
    names["input"] = {.name = Words::tr("input"),
                      .tex = "x",
                      .origin = originOfInput(p, run),
                      .scale = Scale::Grey,
                      .bound = 255,
                      .axes = under(colours, slide.colours),
                      .extent = Extent{0, 255, true}};
    return names;
}

} // namespace lessons::conv
