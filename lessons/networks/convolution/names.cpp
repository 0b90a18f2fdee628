#include "lessons/networks/convolution/bank.h"
#include "lessons/networks/convolution/captions.h"
#include "lessons/networks/convolution/learn.h"
#include "lessons/networks/convolution/run.h"
#include "lessons/networks/convolution/words.h"

#include <algorithm>
#include <cmath>

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

/// Whether the picture is a smaller one of a larger, and how large that is.
std::optional<QSize> largerOf(const Params& p, const Slide& slide)
{
    const QSize from = widgets::loadPicture(QString::fromStdString(p.picture), p.resolution, slide.colours == 1, p.seed).original;
    return from == QSize(slide.width, slide.height) ? std::nullopt : std::optional(from);
}

QString originOfInput(const Params& p, const Slide& slide)
{
    if (p.picture == "noise") return Words::tr("random draw: each of 0…255 has the same chance");
    const QString value =
        slide.colours == 1 ? Words::tr("grey value, 0 (black) to 255 (white)") : Words::tr("value of a colour, 0 to 255");
    const auto from = largerOf(p, slide);
    if (!from) return value;
    return Words::tr("%1, in the picture scaled down from %2 × %3 pixels").arg(value).arg(from->width()).arg(from->height());
}

QString originOfSize(const Params& p, const Slide& slide)
{
    const auto from = largerOf(p, slide);
    return from ? Words::tr("the picture scaled down from %1 × %2 pixels").arg(from->width()).arg(from->height())
                : Words::tr("the picture's own size");
}

/// Whole numbers that follow from the shapes.
void nameCounts(Glossary& names, const QString& size)
{
    const auto put = [&](const char* id, const QString& name, const QString& tex, const QString& origin = {}) {
        names[id] = {.name = name, .tex = tex, .origin = origin, .decimals = 0};
    };
    put("inputWidth", Words::tr("columns of the input"), "n", size),
        put("inputHeight", Words::tr("rows of the input"), "n", size);
    for (const char* id : {"outputWidth", "sizeWidth"}) put(id, Words::tr("columns of the output"), "m");
    for (const char* id : {"outputHeight", "sizeHeight"}) put(id, Words::tr("rows of the output"), "m");
    put("channels", Words::tr("channels"), "\\text{channels}", Words::tr("red, green and blue"));
    put("maps", Words::tr("maps"), "\\text{maps}", Words::tr("one for each kernel"));
    put("made", Words::tr("pixels made"), "\\text{made}"), put("places", Words::tr("places of the window"), "\\text{places}");
    for (const auto& [id, name] :
         {std::pair("fullyConnected", Words::tr("fully connected")), std::pair("local", Words::tr("local")),
          std::pair("shared", Words::tr("shared (convolution)"))}) {
        put(id, Words::tr("weights, %1").arg(name), QStringLiteral("\\text{%1}").arg(QLatin1String(id)));
        const std::string biases = std::string(id) + ".biases";
        put(biases.c_str(), Words::tr("biases, %1").arg(name), QStringLiteral("\\text{%1}").arg(QString::fromStdString(biases)));
    }
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
    names["sum"] = {.name = Words::tr("sum of the products"), .tex = "\\Sigma", .extent = sums};
    names["weightedSum"] = {.name = Words::tr("weighted sum"), .tex = "z", .extent = sums};
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
    names["outputBound"] = {.name = Words::tr("greatest size of an output pixel"), .tex = "\\max|y|", .like = "output"};
    names["filters"].axes = axes;
}

Glossary namesOfSlide(const Params& p, const Tape& tape)
{
    const Slide slide(p, tape.shape("input"));
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
    nameCounts(names, originOfSize(p, slide));
    nameStrip(names, tape, slide.focus == 0 ? nameOf(filter.kind) : nameOf(filter));
    nameMaps(names, slide, tape, under(ofMaps, slide.maps > 1));
    names["input"] = {.name = Words::tr("input"),
                      .tex = "x",
                      .origin = originOfInput(p, slide),
                      .scale = Scale::Grey,
                      .bound = 255,
                      .axes = under(colours, slide.colours > 1),
                      .extent = widgets::Extent{0, 255, true}};
    for (const char* id : {"kernel", "window", "products"}) names[id].axes = under(colours, slide.channels > 1);
    names["partialSums"].axes = {colours};
    names["result"] = {.name = resultOf(p.activation)};
    return names;
}

double greatestOf(const engine::Quantity& q)
{
    double most = 0;
    for (const double x : q.value().data) most = std::max(most, std::abs(x));
    return most > 0 ? most : 1;
}

/// Nine weights for each learner.
void nameWeights(Glossary& names, const Tape& tape, const std::vector<QStringList>& axes, double bound)
{
    const double steepest = greatestOf(tape.makings("slope").front().quantity);
    for (const auto& [id, name, tex, end] :
         {std::tuple("learnt", Words::tr("learnt kernel"), "w", bound),
          std::tuple("difference", Words::tr("learnt − true"), "\\Delta w", bound),
          std::tuple("gradient", Words::tr("gradient ∂L/∂w"), "\\partial L / \\partial w", steepest),
          std::tuple("slope", Words::tr("gradient"), "\\partial L / \\partial w", steepest)}) {
        const double most = std::min(tape.largest(id), 99.99); // of a run that diverges the first steps alone can be read
        names[id] = {.name = name, .tex = tex, .bound = end, .axes = axes, .extent = widgets::Extent{-most, most, false}};
    }
    names["learnt"].origin = Words::tr("every weight starts at 0");
}

/// One number for each learner.
void nameMeasures(Glossary& names, const Params& p, const QStringList& who)
{
    const auto put = [&](const char* id, const QString& name, const QString& tex, int decimals, const QString& origin = {}) {
        names[id] = {.name = name, .tex = tex, .origin = origin, .decimals = decimals, .axes = {who}};
    };
    put("loss", Words::tr("loss"), "L", 3);
    put("error", Words::tr("greatest error of a weight"), "\\max|\\Delta w|", 3);
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
void nameMaps(Glossary& names, const Tape& tape, int l, const QString& who, const std::vector<QStringList>& axes)
{
    const std::string input = ofLearner("input", l), target = ofLearner("target", l);
    const auto& shape = tape.shape(input);
    names[ofLearner("row", l)] = {.name = Words::tr("Learnt from %1  %2 × %3").arg(who).arg(shape[1]).arg(shape[0])};
    names[input] = {.name = Words::tr("input"), .tex = "x", .scale = Scale::Shades, .bound = 1, .axes = axes};
    names[target] = {.name = Words::tr("target"), .tex = "y^{*}", .axes = axes};
    names[ofLearner("output", l)] = {.name = Words::tr("output"), .tex = "y", .bound = tape.largest(target), .axes = axes};
}

Glossary namesOfLearning(const Params& p, const Tape& tape)
{
    const std::vector<QStringList> places{{Words::tr("row")}, {Words::tr("column")}};
    const QString kernel = nameOf(knownKernel(p.kernel));
    const double bound = greatestOf(tape.makings("kernel").back().quantity);
    QStringList who;
    for (int l = 0; l < learners(tape); ++l) who << nameOfLearner(p, l);
    Glossary names{{"kernel",
                    {.name = Words::tr("True kernel") + QStringLiteral(" · ") + kernel,
                     .tex = "w^{*}",
                     .origin = Words::tr("parameter: the kernel is %1").arg(kernel),
                     .bound = bound,
                     .axes = places}},
                   {"update.from", {.name = Words::tr("w before"), .tex = "w", .decimals = 4}},
                   {"update.rate", {.name = QStringLiteral("η"), .tex = "\\eta", .decimals = 4}},
                   {"update.gradient", {.name = QStringLiteral("∂L/∂w"), .tex = "\\partial L / \\partial w", .decimals = 4}},
                   {"update.to", {.name = Words::tr("w after"), .tex = "w", .decimals = 3}},
                   {"update", {.name = Words::tr("The weight that moves most")}}};
    nameWeights(names, tape, {who, places[0], places[1]}, bound);
    nameMeasures(names, p, who);
    for (int l = 0; l < int(who.size()); ++l) nameMaps(names, tape, l, who[l], places);
    return names;
}

} // namespace

widgets::Glossary names(const Params& params, const Tape& tape)
{
    return (params.task == Task::Learn ? namesOfLearning : namesOfSlide)(params, tape);
}

} // namespace lessons::conv
