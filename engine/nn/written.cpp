#include "engine/nn/written.h"

#include "engine/core/error.h"
#include "engine/core/fields.h"
#include "engine/nn/layer_members.h"

#include <charconv>
#include <optional>
#include <sstream>
#include <vector>

namespace engine {
namespace {

constexpr int MostFeatures = 100'000'000; ///< of a value: what a text claims must not decide how much memory is taken

// --- members as text: numbers, with commas between those of one member ------------------------------------------

template <class T> std::string textOfMember(const T& value)
{
    if constexpr (std::is_enum_v<T>) return std::to_string(int(value));
    else if constexpr (std::is_same_v<T, double>) return textOf(value);
    else return std::to_string(value);
}
std::string textOfMember(const PerAxis& axes) { return std::to_string(axes.vertical) + ',' + std::to_string(axes.horizontal); }
std::string textOfMember(const Padding& sides) { return std::to_string(sides.before) + ',' + std::to_string(sides.after); }

[[noreturn]] void refuse(const std::string& why) { throw InputError(why); }

template <class Number> Number numberIn(std::string_view text)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) refuse("'" + std::string(text) + "' is no number that fits");
    return number;
}

std::pair<int, int> pairIn(std::string_view text)
{
    const auto comma = std::min(text.find(','), text.size());
    return {numberIn<int>(text.substr(0, comma)), numberIn<int>(text.substr(std::min(comma + 1, text.size())))};
}

template <class T> void readMember(std::string_view text, T& value)
{
    if constexpr (std::is_same_v<T, bool>) value = numberIn<int>(text) != 0;
    else if constexpr (std::is_enum_v<T>) value = T(numberIn<unsigned char>(text));
    else value = numberIn<T>(text);
}
void readMember(std::string_view text, PerAxis& axes) { std::tie(axes.vertical, axes.horizontal) = pairIn(text); }
void readMember(std::string_view text, Padding& sides) { std::tie(sides.before, sides.after) = pairIn(text); }

/// What there is no more of than this is not read from a text as if there were.
void check(const ActivationLayer& layer)
{
    if (layer.kind > Activation::Sign) refuse("there is no such activation");
}
void check(const Attention& layer)
{
    if (layer.score > Attention::Score::Additive) refuse("there is no such score");
}
void check(const Gru& layer)
{
    if (layer.reset > Gru::Reset::Outside) refuse("there is no such reset");
}
void check(const Positions& layer)
{
    if (layer.kind > Positions::Kind::Learnt) refuse("there are no such positions");
}
void check(const Rnn& layer)
{
    if (layer.activation > Activation::Sign) refuse("there is no such activation");
}
template <class Kind> void check(const Kind&) {}

// --- layers, by their kinds -------------------------------------------------------------------------------------

/// f(kind) for each kind, until one says yes.
template <class F> bool anyKind(F f)
{
    return [&]<class... Kind>(std::tuple<Kind...>*) {
        return (f(std::type_identity<Kind>()) || ...);
    }(static_cast<LayerKinds*>(nullptr));
}

std::string membersOf(const Layer& layer)
{
    std::string text;
    anyKind([&]<class Kind>(std::type_identity<Kind>) {
        const Kind* known = layer.as<Kind>();
        if (!known) return false;
        Kind copy = *known;
        members(copy, [&](const char* name, const auto& value) { text += std::string(" ") + name + '=' + textOfMember(value); });
        return true;
    });
    return text;
}

using WordList = std::vector<std::string>;

/// The members must be there in their order, so that one text stands for one network.
template <class Kind> Layer layerIn(const WordList& words)
{
    Kind kind;
    std::size_t next = 0;
    members(kind, [&](const std::string& name, auto& value) {
        if (next == words.size() || !words[next].starts_with(name + '=')) refuse("'" + name + "=' is missing");
        readMember(std::string_view(words[next++]).substr(name.size() + 1), value);
    });
    if (next < words.size()) refuse("'" + words[next] + "' does not belong there");
    check(kind);
    return kind;
}

Layer layerIn(const std::string& name, const WordList& words)
{
    std::optional<Layer> layer;
    const bool known = anyKind([&]<class Kind>(std::type_identity<Kind>) {
        if (name != KindName<Kind>) return false;
        layer = layerIn<Kind>(words);
        return true;
    });
    if (!known) refuse("there is no layer '" + name + "'");
    return *layer;
}

// --- the whole --------------------------------------------------------------------------------------------------

WordList wordsIn(const std::string& line)
{
    WordList words;
    std::istringstream from(line);
    for (std::string word; from >> word;) words.push_back(word);
    return words;
}

void readInput(Graph& graph, const WordList& words)
{
    if (words.size() != 4 || !graph.nodes.empty()) refuse("an input has three numbers, and comes before all layers");
    const Shape shape{numberIn<int>(words[1]), numberIn<int>(words[2]), numberIn<int>(words[3])};
    const double features = double(shape.channels) * shape.height * shape.width;
    if (std::min({shape.channels, shape.height, shape.width}) < 1 || features > MostFeatures) refuse("there is no such input");
    graph.inputs.push_back(shape);
}

void readLayer(Graph& graph, WordList words)
{
    Node node{Add{}, {}};
    std::size_t at = 1;
    for (; at < words.size() && words[at].find('=') == std::string::npos && words[at] != "frozen"; ++at)
        node.from.push_back(numberIn<int>(words[at]));
    if (at < words.size() && words[at] == "frozen") node.frozen = true, ++at;
    const std::string name = words[0];
    words.erase(words.begin(), words.begin() + std::ptrdiff_t(at));
    node.layer = layerIn(name, words);
    graph.nodes.push_back(std::move(node));
}

void readLine(Graph& graph, const std::string& line)
{
    const WordList words = wordsIn(line);
    if (words.empty()) return;
    if (!graph.outputs.empty()) refuse("nothing comes after the outputs");
    if (words[0] == "input") return readInput(graph, words);
    if (words[0] != "output") return readLayer(graph, words);
    if (words.size() == 1) refuse("an output is a number of a value");
    for (std::size_t i = 1; i < words.size(); ++i) graph.outputs.push_back(numberIn<int>(words[i]));
}

std::string listed(const std::vector<int>& values)
{
    std::string text;
    for (const int value : values) text += ' ' + std::to_string(value);
    return text;
}

} // namespace

std::string nameOf(const Layer& layer)
{
    std::string name;
    anyKind([&]<class Kind>(std::type_identity<Kind>) {
        if (layer.as<Kind>()) name = KindName<Kind>;
        return !name.empty();
    });
    if (name.empty()) throw InputError("this kind of layer has no name that could be written");
    return name;
}

std::string written(const Network& net)
{
    std::string text;
    for (int i = 0; i < net.inputs(); ++i)
        text += "input" + listed({net.shape(i).channels, net.shape(i).height, net.shape(i).width}) + '\n';
    for (int l = 0; l < net.depth(); ++l)
        text += nameOf(net.layer(l)) + listed(net.from(l)) + (net.frozen(l) ? " frozen" : "") + membersOf(net.layer(l)) + '\n';
    return text + "output" + listed(net.outputs()) + '\n';
}

Network networkIn(std::string_view text)
{
    Graph graph;
    std::istringstream from{std::string(text)};
    int number = 0;
    for (std::string line; std::getline(from, line);) try {
            ++number, readLine(graph, line);
        } catch (const InputError& error) {
            throw InputError("line " + std::to_string(number) + " of the network: " + error.what());
        }
    if (graph.outputs.empty()) throw InputError("the network has no line 'output'");
    return Network(std::move(graph));
}

} // namespace engine
