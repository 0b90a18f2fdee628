#include "lessons/networks/backpropagation/run.h"

#include <algorithm>
#include <cmath>

namespace lessons::backprop {
namespace {

using engine::message;
using Kind = engine::Activation;

constexpr int MostInputs = 4;

/// "2-8-8-2"
std::string sizesInWords(const std::vector<int>& sizes)
{
    std::string text;
    for (const int size : sizes) text += (text.empty() ? "" : "-") + std::to_string(size);
    return text;
}

/// Dense layers, each but the last followed by an activation, behind a plain vector.
bool isPlain(const engine::Network& net)
{
    const engine::Shape& in = net.shape(0);
    if (net.inputs() > 1 || in.pixels() > 1 || net.outputs().size() > 1 || net.depth() % 2 == 0) return false;
    for (int l = 0; l < net.depth(); ++l) {
        const auto* dense = net.layer(l).as<engine::Dense>();
        if (net.from(l) != std::vector{l} || (l % 2 == 0 ? !dense || !dense->bias : !net.layer(l).as<engine::ActivationLayer>()))
            return false;
    }
    return true;
}

std::vector<int> sizesOf(const engine::Network& net)
{
    std::vector<int> sizes{net.shape(0).features()};
    for (int l = 0; l < net.depth(); l += 2) sizes.push_back(net.shape(net.valueOf(l)).features());
    return sizes;
}

/// A slope that is learnt, or is not that of the function, has no place here.
bool isSmoothEnough(Kind kind) { return kind != Kind::PRelu && kind != Kind::Sign; }

void checkSizes(const std::string& path, const Net& net)
{
    const std::vector<int> sizes = sizesOf(net.network);
    const int hidden = int(sizes.size()) - 2, classes = int(net.data->classes.size());
    if (sizes.back() != classes)
        refuseNet(path, message("messages", "it should have an output for each of its %1 classes (loss cross-entropy), not %2")
                            .with(classes, sizes.back()));
    if (sizes.front() > MostInputs || hidden > MostHidden || *std::max_element(sizes.begin() + 1, sizes.end()) > MostUnits)
        refuseNet(path,
                  message("messages", "it is %1, too large to be shown number by number; up to 4 inputs, 4 hidden layers of 6 "
                                      "units and 6 classes would do, 2-4-2 for instance")
                      .with(sizesInWords(sizes)));
}

void checkNumbers(const std::string& path, const Net& net)
{
    for (int l = 1; l < net.network.depth(); l += 2)
        if (!isSmoothEnough(net.network.layer(l).as<engine::ActivationLayer>()->kind))
            refuseNet(path, message("messages", "its activation has a slope of its own that is learnt; all others would do"));
    if (!std::ranges::all_of(net.parameters, [](float w) { return std::isfinite(w); }))
        refuseNet(path, message("messages", "its weights are no numbers any more; an earlier step of the training would do"));
    if (net.data->labels.empty()) refuseNet(path, message("messages", "it has no points to take a sample from"));
}

} // namespace

NetPtr Params::brought() const
{
    if (draws()) return {};
    const NetPtr given = netIn(net);
    if (!isPlain(given->network))
        refuseNet(net,
                  message("messages", "this lesson takes dense layers with biases, with an activation after each but the last; "
                                      "those of the lesson playground"));
    requireData(net, *given);
    checkSizes(net, *given);
    checkNumbers(net, *given);
    return given;
}

std::vector<engine::Change> Params::with(std::vector<engine::Change> changes)
{
    const auto names = [&changes](std::initializer_list<const char*> these) {
        return std::ranges::any_of(changes, [&](const engine::Change& change) {
            return std::ranges::any_of(these, [&](const char* name) { return change.name == name; });
        });
    };
    if (names({"layers", "activation", "data"}) && !names({"net"})) changes.push_back({"net", Drawn});
    return changes;
}

std::vector<int> Params::sizes() const
{
    if (const NetPtr given = brought()) return sizesOf(given->network);
    std::vector<int> sizes{data == Data::Xor ? 2 : 4};
    for (const int units : unitsIn(layers, MostUnits)) sizes.push_back(units);
    sizes.push_back(data == Data::Xor ? 2 : 3);
    return sizes;
}

engine::ActivationLayer Params::activationOf(int layer) const
{
    if (const NetPtr given = brought()) return *given->network.layer(2 * layer - 1).as<engine::ActivationLayer>();
    return {activation};
}

int Params::samples() const
{
    const NetPtr given = brought();
    return given ? int(given->data->labels.size()) : Samples;
}

} // namespace lessons::backprop
