#include "engine/core/quote.h"
#include "engine/data/file_bytes.h"
#include "engine/exchange/onnx.h"
#include "lessons/networks/zoo/plan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
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

/// One file, and where in it something is wrong.
class Reader {
public:
    explicit Reader(const std::string& path) : m_path(path) {}

    Own model(int side) const
    {
        const std::string bytes = engine::fileBytes(m_path, MostFile);
        QJsonParseError error;
        const QJsonDocument file = QJsonDocument::fromJson(QByteArray::fromStdString(bytes), &error);
        if (!file.isObject()) refuse("the file", message("messages", "it should be a JSON object with 'input' and 'layers'"));
        const QJsonObject object = file.object();
        knows(object, "the file", {"name", "input", "layers"});
        const QJsonArray input = object["input"].toArray(), layers = object["layers"].toArray();
        if (input.size() != 3)
            refuse("input", message("messages", "it should be a list such as [3, 32, 32]: channels, height, width"));
        if (layers.isEmpty()) refuse("layers", message("messages", "it should be a list of at least one layer"));
        engine::Shape picture{number(input[0], "input[0]", 1, 1024), number(input[1], "input[1]", 1, 1024),
                              number(input[2], "input[2]", 1, 1024)};
        if (side > 0) picture.height = picture.width = side;
        Own own{Model(picture), object["name"].toString(QStringLiteral("JSON")).left(40)};
        for (int k = 0; k < int(layers.size()); ++k) layer(own.model, layers[k].toObject(), k, k + 1 == int(layers.size()));
        checkShapes(own.model);
        return own;
    }

private:
    [[noreturn]] void refuse(const std::string& where, const engine::Message& right) const
    {
        throw engine::InputError(message("messages", "'%1', %2: %3").with(m_path, where, right));
    }
    void knows(const QJsonObject& object, const std::string& where, const std::vector<std::string>& names) const
    {
        for (const QString& key : object.keys())
            if (std::ranges::find(names, key.toStdString()) == names.end())
                refuse(where, message("messages", "it knows %1, not '%2'").with(engine::joined(names), key.toStdString()));
    }
    int number(const QJsonValue& value, const std::string& where, int least, int most) const
    {
        const double x = value.isBool() ? double(value.toBool()) : value.toDouble(-1);
        if (x < least || x > most || x != std::floor(x))
            refuse(where, message("messages", "it should be a whole number from %1 to %2").with(least, most));
        return int(x);
    }
    void layer(Model& model, const QJsonObject& object, int k, bool last) const
    {
        const std::string where = "layers[" + std::to_string(k) + "]", name = object["kind"].toString().toStdString();
        std::vector<std::string> names, members{"kind", "name", "repeat"};
        for (const Kind& kind : kinds()) names.emplace_back(kind.name);
        const auto kind = std::ranges::find(kinds(), name, [](const Kind& one) { return std::string(one.name); });
        if (kind == kinds().end()) refuse(where + ".kind", message("messages", "it should be %1").with(engine::anyOf(names)));
        for (const Member& member : kind->members) members.emplace_back(member.name);
        knows(object, where, members);
        Members of;
        for (const Member& m : kind->members)
            of.push_back(!object.contains(m.name) && m.otherwise >= m.least
                             ? m.otherwise
                             : number(object[m.name], where + '.' + m.name, m.least, m.most));
        const int times = object.contains("repeat") ? number(object["repeat"], where + ".repeat", 1, 64) : 1;
        if (int(model.parts().size()) + times > MostParts)
            refuse(where, message("messages", "at most %1 layers, repeated ones counted").with(MostParts));
        const std::string called =
            object["name"].toString(QString::fromStdString(name + std::to_string(k + 1))).left(16).toStdString();
        for (int i = 0; i < times; ++i) kind->add(model, called, of, last && i + 1 == times);
    }
    /// Groups that divide no channels, windows that are larger than what is left.
    void checkShapes(const Model& model) const
    {
        try {
            if (learns(engine::Network(model.graph()))) return;
        } catch (const engine::InputError& error) {
            refuse("layers", error.message());
        }
        refuse("layers", message("messages", "at least one should have weights"));
    }
    static bool learns(const engine::Network& net)
    {
        for (int l = 0; l < net.depth(); ++l)
            if (net.learningRows(l) > 0) return true;
        return false;
    }

    std::string m_path;
};

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
    return path.ends_with(".onnx") ? foreignModel(path, side) : Reader(path).model(side);
}

} // namespace lessons::zoo
