#include "lessons/networks/lenet5/zoom.h"

#include "lessons/networks/lenet5/words.h"
#include "lessons/numbered.h"

#include <algorithm>

namespace lessons::lenet5 {
namespace {

using engine::Indices;
using widgets::Equation;
using widgets::Sight;

/// A layer of maps: where it stands in the net, and what it is made of.
struct Layer {
    const char *id, *from, *kernels = nullptr, *biases = nullptr;
    int layer, value;
};
constexpr Layer Layers[] = {{"C1", "x", "K1", "b1", 0, 2},
                            {"S2", "C1", nullptr, nullptr, 2, 3},
                            {"C3", "S2", "K3", "b3", 3, 5},
                            {"S4", "C3", nullptr, nullptr, 5, 6}};

const Layer* layerNamed(const std::string& id)
{
    const auto found = std::ranges::find_if(Layers, [&](const Layer& layer) { return id == layer.id; });
    return found == std::end(Layers) ? nullptr : found;
}

std::optional<Zoom> zoomIn(const std::string& view)
{
    const widgets::RegionName name(QString::fromStdString(view));
    const std::string layer = name.name.toStdString();
    if (!layerNamed(layer) || name.at.size() != 3) return {};
    return Zoom{layer, Indices(name.at.begin(), name.at.end())};
}

bool isFirst(const Layer& layer) { return layer.layer == 0; }
const engine::Conv2d& convolution(const Plan& plan, const Layer& layer)
{
    return *plan.network.layer(layer.layer).as<engine::Conv2d>();
}
bool takesMean(const Plan& plan, const Layer& layer) { return plan.network.layer(layer.layer).as<engine::AveragePool>(); }

Quantity last(const Tape& tape, const char* id) { return tape.makings(id).back().quantity; }

/// window × kernel = products, and their sum: of several channels that of each first.
void recordProducts(Tape& tape, const Zoom& zoom, const Layer& layer, const Plan& plan)
{
    const Quantity K = last(tape, layer.kernels), source = last(tape, layer.from);
    const Quantity x = isFirst(layer) ? reshaped(source, {1, Side, Side}) : source;
    const int channels = K.shape()[1], k = K.shape()[2];
    const std::vector<int> shape = channels == 1 ? std::vector{k, k} : std::vector{channels, k, k};
    const Quantity seen = windowOf(x, K.shape(), convolution(plan, layer).how, zoom.at[1], zoom.at[2], zoom.at[0]);
    const Quantity window = tape.carry("window", reshaped(seen, shape));
    const Quantity kernel = tape.carry("kernel", reshaped(row(K, zoom.at[0]), shape));
    Quantity all = tape.make("products", window * kernel);
    if (channels > 1) all = tape.make("partialSums", sum(reshaped(all, {channels, k * k}), 1));
    const Quantity added = tape.make("sum", sum(all));
    tape.make("weightedSum", added + tape.carry("bias", element(last(tape, layer.biases), {zoom.at[0]})));
}

/// The 2 x 2 numbers of which one is made.
void recordPool(Tape& tape, const Zoom& zoom, const Layer& layer)
{
    const Quantity source = last(tape, layer.from);
    std::vector<int> places;
    for (int v = 0; v < 2; ++v)
        for (int u = 0; u < 2; ++u)
            places.push_back(int(engine::elementAt(source.shape(), {zoom.at[0], 2 * zoom.at[1] + v, 2 * zoom.at[2] + u})));
    tape.carry("window", picked(source, places, {2, 2}));
}

Sight sightOf(const Zoom& zoom, const Layer& layer, const Plan& plan)
{
    if (!layer.kernels) return {QRectF(2 * zoom.at[2], 2 * zoom.at[1], 2, 2), zoom.at};
    const engine::Conv2d& conv = convolution(plan, layer);
    return {QRectF(zoom.at[2] - conv.how.horizontal.before, zoom.at[1] - conv.how.vertical.before, conv.width, conv.height),
            zoom.at};
}

Equation equationOf(const Zoom& zoom, const Layer& layer, const Plan& plan)
{
    Equation::Part result{.id = zoom.layer, .named = "result", .made = true};
    if (!layer.kernels) {
        const QString sign = takesMean(plan, layer) ? Words::tr("mean") : Words::tr("max");
        return {.parts = {{.id = "window", .sign = sign + QStringLiteral(" =")}, result}};
    }
    const QString brace = QStringLiteral("}");
    Equation all{.parts = {{.id = "window", .sign = QStringLiteral("×")},
                           {.id = "kernel", .sign = QStringLiteral("=")},
                           {.id = "products", .sign = brace}}};
    if (!isFirst(layer)) all.parts.push_back({.id = "partialSums", .sign = brace});
    all.parts.push_back({.sign = QStringLiteral("="), .column = {"sum", "bias", "weightedSum"}});
    all.parts.push_back(result);
    return all;
}

} // namespace

std::optional<Zoom> zoomOf(const Params& p, const Plan& plan)
{
    const auto zoom = plan.convolves() ? zoomIn(p.view) : std::nullopt;
    if (!zoom) return {};
    const engine::Shape shape = plan.network.shape(layerNamed(zoom->layer)->value);
    return widgets::isElementOf({shape.channels, shape.height, shape.width}, zoom->at) ? zoom : std::nullopt;
}

void recordZoom(Tape& tape, const Zoom& zoom, const Plan& plan)
{
    const Layer& layer = *layerNamed(zoom.layer);
    if (layer.kernels) recordProducts(tape, zoom, layer, plan);
    else recordPool(tape, zoom, layer);
}

void nameZoom(Glossary& all, const Zoom& zoom, const Plan& plan)
{
    const Layer& layer = *layerNamed(zoom.layer);
    const bool several = layer.kernels && !isFirst(layer);
    const std::vector<QStringList> axes = several ? mapAxes() : pictureAxes();
    all["window"] = {.name = Words::tr("window"), .axes = axes, .like = layer.from};
    all["kernel"] = {.name = Words::tr("kernel"), .bound = 0.5, .axes = axes};
    all["products"] = {.name = Words::tr("products"), .bound = 0.5, .axes = axes};
    all["partialSums"] = {.name = Words::tr("sum of each map"), .axes = {{Words::tr("map")}}};
    all["sum"] = {.name = Words::tr("sum"), .note = Words::tr("sum")};
    all["bias"] = {.name = Words::tr("bias"), .note = Words::tr("+ bias")};
    all["weightedSum"] = {.name = Words::tr("weighted sum"), .note = Words::tr("= z")};
    all["result"] = {.name =
                         plan.network.layer(1).as<engine::ActivationLayer>()->kind == engine::Activation::Relu && layer.kernels
                             ? QStringLiteral("ReLU(z)")
                             : QString::fromStdString(widgets::elementId(zoom.layer, zoom.at).toStdString())};
}

ViewPtr zoomView(const Zoom& zoom, const Plan& plan, const ViewPtr& pad)
{
    const Layer& layer = *layerNamed(zoom.layer);
    const QString field = QStringLiteral("view");
    const ViewPtr map = widgets::picture({.id = zoom.layer, .map = zoom.at[0], .cellChoice = field});
    const ViewPtr maps = isFirst(layer) ? map
                         : layer.kernels
                             ? beside({widgets::gallery({.id = layer.from, .columns = 3, .cellChoice = field}), map})
                             : beside({widgets::picture({.id = layer.from, .map = zoom.at[0], .cellChoice = field}), map});
    const std::string from = isFirst(layer) ? "x" : layer.from;
    return widgets::magnified(
        {.picture = from,
         .cells = "window",
         .map = zoom.layer,
         .sight = [sight = sightOf(zoom, layer, plan)](const widgets::Frame&) { return std::optional(sight); }},
        beside({pad, below({maps, widgets::equation(equationOf(zoom, layer, plan))}, 32)}, 24));
}

engine::Message Params::complaintAboutView(const std::string& text)
{
    if (text == "maps" || text == "mistakes" || text == "layers" || zoomIn(text)) return {};
    return engine::message("messages", "maps, mistakes or layers; or a number of a map of C1, S2, C3 or S4, as in C3[5,3,4]: its "
                                       "map, row and column");
}

} // namespace lessons::lenet5
