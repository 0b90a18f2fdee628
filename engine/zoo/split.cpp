#include "engine/zoo/split.h"

#include "engine/nn/network.h"

namespace engine {
namespace {

/// Of local response norms over a few maps at the border between devices it is silent: AlexNet's stay within one.
bool seesAll(const Layer& layer, int devices)
{
    if (const auto* conv = layer.as<Conv2d>()) return conv->how.groups % devices != 0;
    return layer.as<Dense>() != nullptr;
}

} // namespace

std::vector<Term> trafficOf(const Model& model, int devices)
{
    const Network net(model.graph());
    std::vector<Term> all;
    int layer = 0;
    for (const Model::Part& part : model.parts()) {
        std::vector<Term> taken;
        for (; layer < part.end; ++layer) {
            const int value = net.from(layer)[0];
            const Shape& in = net.shape(value);
            if (value < net.inputs() || !seesAll(net.layer(layer), devices)) continue;
            taken.push_back(Term(in.channels, "maps") * Term(in.height) * Term(in.width) * Term(devices - 1, "devices"));
        }
        all.push_back(taken.empty() ? Term(0.0) : sum(std::move(taken)));
    }
    return all;
}

} // namespace engine
