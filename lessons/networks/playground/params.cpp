#include "lessons/networks/playground/params.h"

#include <algorithm>
#include <charconv>
#include <filesystem>

namespace lessons::playground {
namespace {

using engine::Activation;
using engine::ActivationLayer;

struct Known {
    const char* name;
    Activation kind;
    const char* shown;
};
constexpr Known Activations[] = {
    {QT_TRANSLATE_NOOP("choices", "tanh"), Activation::Tanh, "tanh"},
    {QT_TRANSLATE_NOOP("choices", "relu"), Activation::Relu, "ReLU"},
    {QT_TRANSLATE_NOOP("choices", "logistic"), Activation::Logistic, QT_TRANSLATE_NOOP("playground", "logistic")},
    {QT_TRANSLATE_NOOP("choices", "linear"), Activation::Linear, QT_TRANSLATE_NOOP("playground", "linear")},
    {QT_TRANSLATE_NOOP("choices", "leaky-relu"), Activation::LeakyRelu, "Leaky ReLU"},
    {QT_TRANSLATE_NOOP("choices", "prelu"), Activation::PRelu, "PReLU"},
    {QT_TRANSLATE_NOOP("choices", "elu"), Activation::Elu, "ELU"},
    {QT_TRANSLATE_NOOP("choices", "softplus"), Activation::Softplus, "softplus"},
    {QT_TRANSLATE_NOOP("choices", "swish"), Activation::Swish, "swish"},
    {QT_TRANSLATE_NOOP("choices", "gelu"), Activation::Gelu, "GELU"}};

const Known* knownActivation(const std::string& name)
{
    const auto found = std::ranges::find(Activations, name, &Known::name);
    return found == std::end(Activations) ? nullptr : found;
}

/// A number of units from 1 to MostUnits; 0 if it is none.
int unitsIn(const std::string& word)
{
    int units = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), units);
    return error == std::errc() && end == word.data() + word.size() && units >= 1 && units <= MostUnits ? units : 0;
}

} // namespace

std::vector<std::string> wordsOf(const std::string& text)
{
    std::vector<std::string> words{{}};
    for (const char c : text)
        if (c == ',') words.emplace_back();
        else if (c != ' ') words.back() += c;
    return words;
}

const char* shownName(Activation kind) { return std::ranges::find(Activations, kind, &Known::kind)->shown; }

const std::vector<std::string>& activationNames()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> list;
        for (const Known& known : Activations) list.emplace_back(known.name);
        return list;
    }();
    return names;
}

std::vector<int> unitsOf(const std::string& layers)
{
    std::vector<int> units;
    if (layers != "none")
        for (const std::string& word : wordsOf(layers)) units.push_back(unitsIn(word));
    return units;
}

std::vector<ActivationLayer> activationsOf(const std::string& activation, int layers)
{
    const auto words = wordsOf(activation);
    std::vector<ActivationLayer> list;
    for (std::size_t l = 0; l < std::size_t(layers); ++l)
        list.push_back({knownActivation(words[std::min(l, words.size() - 1)])->kind});
    for (ActivationLayer& layer : list) layer.shape = engine::customaryShape(layer.kind);
    return list;
}

engine::Message Params::complaintAboutLayers(const std::string& text)
{
    const auto units = unitsOf(text);
    if (units.size() <= MostLayers && std::all_of(units.begin(), units.end(), [](int n) { return n > 0; })) return {};
    return engine::message("messages", "up to 6 layers of 1 to 16 units, as in 8,8; or none");
}

engine::Message Params::complaintAboutActivation(const std::string& text)
{
    const auto words = wordsOf(text);
    if (words.size() <= MostLayers && std::all_of(words.begin(), words.end(), knownActivation)) return {};
    return engine::message("messages", "names from %1, one for all hidden layers or one for each, as in relu,tanh")
        .with(engine::anyOf(activationNames()));
}

} // namespace lessons::playground
