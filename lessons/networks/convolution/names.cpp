#include "lessons/networks/convolution/bank.h"
#include "lessons/networks/convolution/captions.h"
#include "lessons/networks/convolution/words.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lessons::conv {
namespace {

using engine::Tape;
using widgets::Glossary;
using widgets::Naming;
using widgets::Scale;

/// The fewest decimals, up to `most`, that show all these numbers exactly.
int decimalsFor(const std::vector<double>& numbers, int most)
{
    for (int decimals = 0; decimals < most; ++decimals) {
        const double unit = std::pow(10.0, decimals);
        if (std::all_of(numbers.begin(), numbers.end(), [&](double x) { return std::round(x * unit) == x * unit; }))
            return decimals;
    }
    return most;
}

QString resultOf(engine::Activation activation)
{
    switch (activation) {
    case engine::Activation::Linear: return Words::tr("output pixel");
    case engine::Activation::Relu: return QStringLiteral("ReLU(z)");
    case engine::Activation::LeakyRelu: return QStringLiteral("Leaky ReLU(z)");
    case engine::Activation::Tanh: return QStringLiteral("tanh(z)");
    default: return QStringLiteral("logistic(z)");
    }
}

bool isScaled(const Run& run) { return run.original != QSize(run.slide.width, run.slide.height); }

QString originOfInput(const Params& p, const Run& run)
{
    if (p.picture == "noise") return Words::tr("random draw: each of 0…255 has the same chance");
    const QString value =
        run.slide.colours == 1 ? Words::tr("grey value, 0 (black) to 255 (white)") : Words::tr("value of a colour, 0 to 255");
    const QString scaled = Words::tr("%1, in the picture scaled down from %2 × %3 pixels");
    return isScaled(run) ? scaled.arg(value).arg(run.original.width()).arg(run.original.height()) : value;
}

QString originOfSize(const Run& run)
{
    const QString scaled = Words::tr("the picture scaled down from %1 × %2 pixels");
    return isScaled(run) ? scaled.arg(run.original.width()).arg(run.original.height()) : Words::tr("the picture's own size");
}

/// "{id}" in place of a number: there its region is.
QString placed(QString text, int number, const char* id)
{
    return text.replace(QString::number(number), QStringLiteral("{%1}").arg(QLatin1String(id)));
}

/// floor((n + p - d(k - 1) - 1) / s) + 1
QString sizeOf(int n, const engine::Padding& padding, const Slide& slide, const QString& out)
{
    return QStringLiteral("⌊(%1 + %2 − %3·%4 − 1) / %5⌋ + 1 = %6")
        .arg(n)
        .arg(padding.total())
        .arg(slide.how.dilation.vertical)
        .arg(slide.size - 1)
        .arg(slide.how.stride.vertical)
        .arg(out);
}

/// Titles and lines of the stage.
void nameParts(Glossary& names, const Slide& slide, const Tape& tape)
{
    const bool grey = slide.colours == 1, several = slide.maps > 1;
    const QString size = QStringLiteral("{outputWidth} × {outputHeight}");
    const QString in = QStringLiteral("{inputWidth} × {inputHeight}") + (grey ? QString() : QStringLiteral(" × {channels}"));
    names["input.panel"] = {.name = Words::tr("Input  %1").arg(in),
                            .note = grey ? Words::tr("grey value 0…255") : Words::tr("red, green, blue 0…255")};
    const QString maps = placed(Words::tr("Output  %1, %n map(s)", nullptr, slide.maps), slide.maps, "maps");
    names["output.panel"] = {.name = (several ? maps : Words::tr("Output  %1")).arg(size),
                             .note = slide.maps == 15
                                         ? Words::tr("16 is not divisible by 3")
                                         : Words::tr("%1 of %2 made").arg(QStringLiteral("{made}"), QStringLiteral("{places}"))};
    names["key"] = {.name = Words::tr("output value")};
    names["size"] = {.name = Words::tr("Size of the output")};
    names["size.symbols"] = {.name = QStringLiteral("⌊(n + p − d(k − 1) − 1) / s⌋ + 1")};
    const QString columns = placed(Words::tr("%n column(s)", nullptr, slide.columns), slide.columns, "sizeWidth"),
                  rows = placed(Words::tr("%n row(s)", nullptr, slide.rows), slide.rows, "sizeHeight");
    names["size.width"] = {
        .name = sizeOf(slide.width, slide.how.horizontal, slide, slide.isSquare() ? QStringLiteral("{sizeWidth}") : columns)};
    names["size.height"] = {.name = sizeOf(slide.height, slide.how.vertical, slide, rows)};
    names["weights"] = {.name = Words::tr("Weights (bars: logarithm)")};
    for (const auto& [id, name] :
         {std::pair("fullyConnected", Words::tr("fully connected")), std::pair("local", Words::tr("local")),
          std::pair("shared", Words::tr("shared (convolution)"))}) {
        const std::string own = id, biases = own + ".biases";
        const QString count = widgets::number(*tape.value(own, 0, 0), 0), more = QString::fromStdString('{' + biases + '}');
        names[own + ".line"] = {.name = name,
                                .note = Words::tr("%1 + %2 bias(es)", nullptr, int(*tape.value(biases, 0, 0))).arg(count, more)};
        names[own] = {.name = Words::tr("weights, %1").arg(name)};
        names[biases] = {.name = Words::tr("biases, %1").arg(name)};
    }
}

/// Whole numbers that follow from the shapes.
void nameCounts(Glossary& names, const QString& size)
{
    names["inputWidth"] = {.name = Words::tr("columns of the input"), .tex = "n", .origin = size};
    names["inputHeight"] = {.name = Words::tr("rows of the input"), .tex = "n", .origin = size};
    names["outputWidth"] = names["sizeWidth"] = {.name = Words::tr("columns of the output"), .tex = "m"};
    names["outputHeight"] = names["sizeHeight"] = {.name = Words::tr("rows of the output"), .tex = "m"};
    names["channels"] = {.name = Words::tr("channels"), .origin = Words::tr("red, green and blue")};
    names["maps"] = {.name = Words::tr("maps"), .origin = Words::tr("one for each kernel")};
    names["places"] = {.name = Words::tr("places of the window")};
    names["made"] = {.name = Words::tr("pixels made"), .extent = widgets::Extent{0, 1, true}}; // any whole number
}

/// The strip: how large its numbers can become follows from the weights.
void nameStrip(Glossary& names, const Tape& tape, const QString& kernelName)
{
    const std::vector<double>& weights = tape.makings("kernel").back().quantity.value().data;
    const double bias = *tape.value("bias", 0, 0);
    double positive = 0, negative = 0, greatest = 0;
    for (const double w : weights) (w > 0 ? positive : negative) += w, greatest = std::max(greatest, std::abs(w));
    const bool whole = decimalsFor(weights, 1) == 0, wholeSum = whole && decimalsFor({bias}, 1) == 0;
    const auto [least, most] = std::ranges::minmax_element(weights);
    const widgets::Extent sums{255 * negative + std::min(bias, 0.0), 255 * positive + std::max(bias, 0.0),
                               wholeSum && 255 * std::max(positive, -negative) < 1e7};
    names["kernel"] = {.name = Words::tr("kernel · %1").arg(kernelName),
                       .tex = "w",
                       .origin = Words::tr("parameter: the kernel is %1").arg(kernelName),
                       .bound = greatest > 0 ? greatest : 1,
                       .decimals = decimalsFor(weights, 4)};
    names["filters"] = {.name = Words::tr("kernels of the other maps"), .tex = "w", .decimals = 4};
    names["bias"] = {.name = Words::tr("bias"),
                     .tex = "b",
                     .note = QStringLiteral("+ b"),
                     .origin = Words::tr("parameter: the same for every place"),
                     .decimals = lessons::decimalsOf(bias)};
    names["window"] = {.name = Words::tr("window"),
                       .origin = Words::tr("the pixel of the input that it stands on, or a zero of the padding"),
                       .like = "input",
                       .extent = widgets::Extent{0, 255, true}};
    names["products"] = {
        .name = Words::tr("products"),
        .bound = 255 * (greatest > 0 ? greatest : 1),
        .extent = widgets::Extent{255 * std::min(*least, 0.0), 255 * std::max(*most, 0.0), whole && 255 * greatest < 1e7}};
    names["partialSums"] = {.name = Words::tr("sum of a channel"), .tex = "\\Sigma", .extent = sums};
    names["sum"] = {.name = Words::tr("sum of the products"), .tex = "\\Sigma", .note = QStringLiteral("Σ"), .extent = sums};
    names["weightedSum"] = {.name = Words::tr("weighted sum"), .tex = "z", .note = QStringLiteral("z"), .extent = sums};
}

/// The maps, or the one that there is.
void nameMaps(Glossary& names, const Slide& slide, const Tape& tape, const std::vector<QStringList>& axes)
{
    const double bound = *tape.value("outputBound", 0, 0);
    const auto first = tape.makings("output").back().quantity.value().data.begin() + slide.focus * slide.places();
    const bool whole = bound < 1e7 && decimalsFor({first, first + slide.places()}, 1) == 0;
    names["output"] = {.name = slide.maps > 1 ? Words::tr("output") : Words::tr("output pixel"),
                       .tex = "y",
                       .bound = bound,
                       .axes = axes,
                       .extent = widgets::Extent{-bound, bound, whole}};
    names["outputBound"] = {.name = Words::tr("greatest size of an output pixel"),
                            .tex = "\\max|y|",
                            .note = Words::tr("output value"),
                            .like = "output"};
    names["filters"].axes = axes;
}

Glossary namesOfSlide(const Params& p, const Run& tape)
{
    const Slide& slide = tape.slide;
    const std::vector<Filter> filters = filtersOf(p);
    const Filter& filter = filters[std::size_t(slide.focus)];
    const std::vector<QStringList> places{{Words::tr("row")}, {Words::tr("column")}};
    const QStringList colours{Words::tr("red"), Words::tr("green"), Words::tr("blue")};
    const auto under = [&](const QStringList& outer, bool several) {
        return several ? std::vector{outer, places[0], places[1]} : places;
    };
    QStringList ofMaps;
    for (int map = 0; map < slide.maps; ++map) ofMaps << Words::tr("map %1: %2").arg(map).arg(nameOf(filters[std::size_t(map)]));

    Glossary names;
    nameCounts(names, originOfSize(tape));
    nameParts(names, slide, tape);
    nameStrip(names, tape, slide.focus == 0 ? nameOf(filter.kind) : nameOf(filter));
    nameMaps(names, slide, tape, under(ofMaps, slide.maps > 1));
    names["input"] = {.name = Words::tr("input"),
                      .tex = "x",
                      .origin = originOfInput(p, tape),
                      .scale = Scale::Grey,
                      .bound = 255,
                      .axes = under(colours, slide.colours > 1),
                      .extent = widgets::Extent{0, 255, true}};
    for (const char* id : {"kernel", "window", "products"}) names[id].axes = under(colours, slide.channels > 1);
    names["partialSums"].axes = {colours};
    names["result"] = {.name = resultOf(p.activation)};
    return names;
}

widgets::Extent within(double bound) { return {-bound, bound, false}; }

double largestIn(const std::vector<float>& numbers)
{
    double most = 0;
    for (const float x : numbers) most = std::max(most, double(std::abs(x)));
    return most;
}
double lengthOf(const std::vector<double>& v) { return std::sqrt(std::inner_product(v.begin(), v.end(), v.begin(), 0.0)); }

/// How large numbers of a run become: up to η = 2/λ no step makes the way to the true kernel longer, or the gradient.
struct Reach {
    double kernel, off, slope = 0;

    Reach(const Params& p, const std::vector<Learner>& all, double largest)
    {
        constexpr double Diverging = 99.99; // of a run that diverges the first steps alone can be read
        for (const Learner& l : all) slope = std::max(slope, lengthOf(engine::begin(l.task).gradient));
        off = lengthOf(all[0].task.lowest.kernel), kernel = largest + off;
        if (p.learnRate > 2) kernel = off = slope = Diverging;
    }
};

/// Nine weights for each learner, and those of the one that moves most.
void nameWeights(Glossary& names, const Now& now, const std::vector<QStringList>& axes, double bound)
{
    const std::vector<Learner>& all = now.state.learners();
    double steepest = 0;
    for (const Learner& l : all)
        for (const double slope : engine::begin(l.task).gradient) steepest = std::max(steepest, std::abs(slope));
    const Reach reach(now.params, all, bound);
    const QString gradient = Words::tr("gradient ∂L/∂w"), tex = QStringLiteral("\\partial L / \\partial w");
    for (const auto& [id, name, symbol, end, most] :
         {std::tuple("learnt", Words::tr("learnt kernel"), QStringLiteral("w"), bound, reach.kernel),
          std::tuple("difference", Words::tr("learnt − true"), QStringLiteral("\\Delta w"), bound, reach.off),
          std::tuple("gradient", gradient, tex, steepest, reach.slope),
          std::tuple("slope", Words::tr("gradient"), tex, steepest, reach.slope)})
        names[id] = {.name = name, .tex = symbol, .bound = end, .axes = axes, .extent = within(most)};
    names["learnt"].origin = Words::tr("every weight starts at 0");
    names["update"] = {.name = Words::tr("The weight that moves most")};
    names["update.from"] = {.name = Words::tr("w before"), .tex = "w", .decimals = 4, .extent = within(reach.kernel)};
    names["update.rate"] = {
        .name = QStringLiteral("η"), .tex = "\\eta", .decimals = 4, .extent = widgets::Extent{0, all[0].rate(now.params), false}};
    names["update.gradient"] = {.name = QStringLiteral("∂L/∂w"), .tex = tex, .decimals = 4, .extent = within(reach.slope)};
    names["update.to"] = {.name = Words::tr("w after"), .tex = "w", .decimals = 3, .extent = within(reach.kernel)};
}

/// One number for each learner.
void nameMeasures(Glossary& names, const Params& p, const QStringList& who)
{
    const auto put = [&](const char* id, const QString& name, const QString& tex, int decimals, const QString& origin = {}) {
        names[id] = {.name = name, .tex = tex, .origin = origin, .decimals = decimals, .axes = {who}};
    };
    put("loss", Words::tr("loss"), "L", 3);
    put("error", Words::tr("greatest error of a weight"), "\\max|\\Delta w|", 3);
    for (const char* id : {"loss", "error"}) names[id].extent = within(1);
    put("steepest", Words::tr("greatest curvature λ"), "\\lambda", 3,
        Words::tr("the largest eigenvalue of the Hessian 2/P Σ x xᵀ (9 × 9), computed by the QR algorithm"));
    put("flattest", Words::tr("least curvature"), "\\lambda^{\\min}", 3,
        Words::tr("the smallest eigenvalue of the Hessian 2/P Σ x xᵀ (9 × 9), computed by the QR algorithm"));
    put("condition", Words::tr("their ratio: condition"), "\\kappa", 1,
        Words::tr("infinite: the least curvature is the rounding of 0"));
    put("rate", Words::tr("η = %1 / λ").arg(widgets::exact(p.learnRate)), "\\eta", 3,
        Words::tr("0: a picture without any curvature teaches nothing"));
    put("stepsPerDigit", Words::tr("steps per digit"), "k", 1,
        Words::tr("infinite: no step makes the slowest part of the error smaller"));
}

/// What a learner sees, what is to come out, and what comes out.
void nameMaps(Glossary& names, const Learner& learner, int l, const QString& who, const std::vector<QStringList>& axes)
{
    const std::string input = ofLearner("input", l), target = ofLearner("target", l);
    const double bound = largestIn(learner.task.target.data);
    names[ofLearner("row", l)] = {
        .name = Words::tr("Learnt from %1  %2 × %3").arg(who).arg(learner.grey.shape[2]).arg(learner.grey.shape[1]),
        .note = Words::tr("loss %1 · greatest error %2")
                    .arg(QStringLiteral("{loss[%1]}").arg(l), QStringLiteral("{error[%1]}").arg(l))};
    names[input] = {.name = Words::tr("input"), .tex = "x", .scale = Scale::Shades, .bound = 1, .axes = axes};
    names[target] = {.name = Words::tr("target"), .tex = "y^{*}", .axes = axes};
    names[ofLearner("output", l)] = {
        .name = Words::tr("output"), .tex = "y", .bound = bound, .axes = axes, .extent = within(bound)};
}

} // namespace

widgets::Glossary names(const Params& params, const Run& run) { return namesOfSlide(params, run); }

Glossary names(const Now& now)
{
    const std::vector<QStringList> places{{Words::tr("row")}, {Words::tr("column")}};
    const QString kernel = nameOf(knownKernel(now.params.kernel));
    const double largest = largestIn(now.params.kernelTensor().data), bound = largest > 0 ? largest : 1;
    QStringList who;
    for (int l = 0; l < int(now.state.now.size()); ++l) who << nameOfLearner(now.params, l);
    Glossary names{{"kernel",
                    {.name = Words::tr("True kernel") + QStringLiteral(" · ") + kernel,
                     .tex = "w^{*}",
                     .origin = Words::tr("parameter: the kernel is %1").arg(kernel),
                     .bound = bound,
                     .axes = places}}};
    nameWeights(names, now, {who, places[0], places[1]}, bound);
    nameMeasures(names, now.params, who);
    for (int l = 0; l < int(who.size()); ++l) nameMaps(names, now.state.learners()[std::size_t(l)], l, who[l], places);
    return names;
}

} // namespace lessons::conv
