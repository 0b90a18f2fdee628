#include "engine/core/quote.h"
#include "engine/data/file_bytes.h"
#include "engine/exchange/onnx.h"
#include "lessons/json_place.h"
#include "lessons/networks/zoo/plan.h"

#include <algorithm>
#include <functional>

namespace lessons::zoo {
namespace {

using engine::message;
using engine::Model;

constexpr int MostFile = 1'000'000, MostParts = 400, MostForeign = 2000, MostMaps = 8192;

struct Member {
    const char* name;
    int least, most, otherwise; ///< below `least`: it must be there
};
using Members = std::vector<int>; // as the kind's members
struct Kind {
    const char* name;
    std::vector<Member> members;
    std::function<void(Model&, const std::string& name, const Members& of, bool last)> add;
};

const Member Maps{"maps", 1, MostMaps, 0}, Stride{"stride", 1, 8, 1}, Size{"size", 1, 15, 3};

/// A part that is made of the members.
template <class F> auto part(F made)
{
    return [made](Model& m, const std::string& name, const Members& n, bool) { m.part(name, made(n)); };
}
template <class F> auto block(F f)
{
    return part([f](const Members& n) { return [f, n](engine::Graph& g, engine::Maps x) { return f(g, x, n); }; });
}

const std::vector<Kind>& kinds()
{
    static const std::vector<Kind> all{
        {"conv", {Maps, Size, Stride, {"groups", 1, MostMaps, 1}, {"norm", 0, 1, 1}}, part([](auto& n) {
             return engine::ConvUnit{n[0], n[1], n[2], n[3], n[4] == 1};
         })},
        {"maxPool", {{"size", 1, 15, 2}, {"stride", 1, 8, 2}}, part([](auto& n) {
             return engine::MaxPool{n[0], n[1]};
         })},
        {"averagePool", {{"size", 1, 15, 2}, {"stride", 1, 8, 2}}, part([](auto& n) {
             return engine::AveragePool{n[0], n[1]};
         })},
        {"mean", {}, part([](auto&) { return engine::GlobalAveragePool{}; })},
        {"dense",
         {{"units", 1, MostMaps, 0}},
         [](Model& m, const std::string& name, const Members& n, bool last) { m.dense(name, n[0], last); }},
        {"residual", {Maps, Stride}, block([](auto& g, auto x, auto& n) { return residual(g, x, n[0], n[1]); })},
        {"bottleneck", {{"inner", 1, MostMaps, 0}, Stride}, block([](auto& g, auto x, auto& n) {
             return bottleneck(g, x, n[0], n[1]);
         })},
        {"inverted", {{"inner", 1, MostMaps, 0}, Maps, Size, Stride}, part([](auto& n) {
             return engine::Inverted{n[0], n[1], n[2], n[3]};
         })},
        {"separable", {Maps, Size, Stride}, block([](auto& g, auto x, auto& n) { return separable(g, x, n[0], n[1], n[2]); })},
        {"ghost", {Maps}, block([](auto& g, auto x, auto& n) { return ghost(g, x, n[0]); })},
        {"attention", {{"reduction", 1, MostMaps, 16}}, block([](auto& g, auto x, auto& n) {
             return squeezeAndExcite(g, x, n[0]);
         })}};
    return all;
}

/// What a layer says of itself, or what goes without saying; true and false are 1 and 0.
int memberOf(const JsonPlace& layer, const Member& m)
{
    const JsonPlace given = layer[m.name];
    if (given.isMissing() && m.otherwise >= m.least) return m.otherwise;
    return given.value().isBool() && m.most == 1 ? int(given.value().toBool()) : given.whole(m.least, m.most);
}

const Kind& kindOf(const JsonPlace& layer)
{
    const std::string name = layer["kind"].value().toString().toStdString();
    std::vector<std::string> names, members{"kind", "name", "repeat"};
    for (const Kind& kind : kinds()) names.emplace_back(kind.name);
    const auto kind = std::ranges::find(names, name);
    if (kind == names.end()) layer["kind"].refuse(message("messages", "must be %1").with(engine::anyOf(names)));
    const Kind& found = kinds()[std::size_t(kind - names.begin())];
    for (const Member& member : found.members) members.emplace_back(member.name);
    layer.checkMembers(members);
    return found;
}

void add(Model& model, const JsonPlace& layer, std::size_t number, bool last)
{
    const Kind& kind = kindOf(layer);
    Members of;
    for (const Member& m : kind.members) of.push_back(memberOf(layer, m));
    const int times = memberOf(layer, {"repeat", 1, 64, 1});
    if (int(model.parts().size()) + times > MostParts)
        layer.refuse(message("messages", "at most %1 layers, repeated ones counted").with(MostParts));
    const QString called = layer["name"].value().toString(QString::fromLatin1(kind.name) + QString::number(number));
    for (int i = 0; i < times; ++i) kind.add(model, called.left(16).toStdString(), of, last && i + 1 == times);
}

bool learns(const engine::Network& net)
{
    for (int l = 0; l < net.depth(); ++l)
        if (net.learningRows(l) > 0) return true;
    return false;
}

/// Groups that divide no channels, windows that are larger than what is left.
void checkShapes(const Model& model, const JsonPlace& layers)
{
    try {
        if (learns(engine::Network(model.graph()))) return;
    } catch (const engine::InputError& error) {
        layers.refuse(error.message());
    }
    layers.refuse(message("messages", "at least one should have weights"));
}

engine::Shape pictureIn(const JsonPlace& input, int side)
{
    std::vector<int> sizes;
    for (const JsonPlace& size : input.list(3)) sizes.push_back(size.whole(1, 1024));
    if (sizes.size() != 3) input.refuse(message("messages", "must be a list such as [3, 32, 32]: channels, height, width"));
    return side > 0 ? engine::Shape{sizes[0], side, side} : engine::Shape{sizes[0], sizes[1], sizes[2]};
}

Own listedModel(const std::string& path, int side)
{
    const JsonPlace file =
        JsonPlace::inFile(path, MostFile, message("messages", "it should be a JSON object with 'input' and 'layers'"));
    file.checkMembers({"name", "input", "layers"});
    Own own{Model(pictureIn(file["input"], side)), file["name"].value().toString(QStringLiteral("JSON")).left(40)};
    const std::vector<JsonPlace> layers = file["layers"].list(MostParts);
    if (layers.empty()) file["layers"].refuse(message("messages", "must be a list of at least one layer"));
    for (std::size_t k = 0; k < layers.size(); ++k) add(own.model, layers[k], k + 1, k + 1 == layers.size());
    checkShapes(own.model, file["layers"]);
    return own;
}

/// Another program's net: a part for each of its layers, called as its node.
Model modelOf(const engine::Foreign& foreign)
{
    const engine::Network& net = foreign.network;
    if (net.inputs() != 1 || net.outputs() != std::vector{net.values() - 1})
        throw engine::InputError(message("messages", "a model should have one input, and its last layer as its output"));
    if (net.depth() > MostForeign)
        throw engine::InputError(message("messages", "at most %1 layers can be listed, not %2").with(MostForeign, net.depth()));
    if (net.parameterCount() == 0) throw engine::InputError(message("messages", "at least one layer should have weights"));
    Model model(net.shape(0));
    for (int l = 0; l < net.depth(); ++l)
        model.part(engine::oneLine(foreign.names[std::size_t(l)]), [&](engine::Graph& graph, engine::Maps) {
            return engine::Maps{graph.add(net.layer(l), net.from(l)), net.shape(net.valueOf(l)).channels};
        });
    return model;
}

Own foreignModel(const std::string& path, int side)
{
    const std::string bytes = engine::fileBytes(path, engine::LargestOnnx);
    try {
        if (side > 0) throw engine::InputError(message("messages", "the side of its pictures is its own; auto keeps it"));
        const QString file = QString::fromStdString(path).section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, -2);
        return {modelOf(engine::networkInOnnx(bytes)), file.left(40)};
    } catch (const engine::InputError& error) {
        throw engine::InputError(message("messages", "'%1': %2").with(path, error.message()));
    }
}

} // namespace

Own ownModel(const std::string& path, int side)
{
    return path.ends_with(".onnx") ? foreignModel(path, side) : listedModel(path, side);
}

} // namespace lessons::zoo
