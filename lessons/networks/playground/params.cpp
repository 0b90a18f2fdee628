#include "lessons/networks/playground/params.h"

#include <algorithm>

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

std::vector<ActivationLayer> activationsOf(const std::string& activation, int layers)
{
    const auto words = wordsOf(activation);
    std::vector<ActivationLayer> list;
    for (std::size_t l = 0; l < std::size_t(layers); ++l)
        list.push_back({knownActivation(words[std::min(l, words.size() - 1)])->kind});
    return list;
}

engine::Message Params::complaintAboutActivation(const std::string& text)
{
    const auto words = wordsOf(text);
    if (words.size() <= MostLayers && std::all_of(words.begin(), words.end(), knownActivation)) return {};
    return engine::message("messages", "names from %1, one for all hidden layers or one for each, as in relu,tanh")
        .with(engine::anyOf(activationNames()));
}

} // namespace lessons::playground
