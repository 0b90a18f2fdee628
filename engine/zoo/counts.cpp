#include "engine/zoo/counts.h"

#include "engine/nn/network.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace engine {
namespace {

struct Slides {
    PerAxis size, stride, dilation;
};
std::optional<Slides> slidesOf(const Layer& layer)
{
    if (const auto* conv = layer.as<Conv2d>()) return Slides{{conv->height, conv->width}, conv->how.stride, conv->how.dilation};
    if (const auto* pool = layer.as<MaxPool>()) return Slides{pool->size, pool->stride, pool->dilation};
    if (const auto* pool = layer.as<AveragePool>()) return Slides{pool->size, pool->stride, pool->dilation};
    return {};
}

// side' = side + (d (k - 1)) step, step' = s step; where ways meet, the widest
Sight sightOf(const Network& net, int layer, const std::vector<Sight>& before)
{
    // by the worth of its channels each number sees all: the customary count leaves that out
    if (net.layer(layer).as<ChannelScale>()) return before[std::size_t(net.from(layer)[0])];
    Sight widest;
    for (const int value : net.from(layer)) {
        const Sight& one = before[std::size_t(value)];
        widest = {std::max(widest.side, one.side), std::max(widest.step, one.step)};
    }
    const Shape &in = net.shape(net.from(layer)[0]), &picture = net.shape(0);
    if (const auto slides = slidesOf(net.layer(layer))) {
        const int more = span(slides->size.vertical, slides->dilation.vertical) - 1;
        return {widest.side + more * widest.step, widest.step * slides->stride.vertical};
    }
    const bool seesAll = net.shape(net.valueOf(layer)).pixels() < in.pixels();
    return seesAll ? Sight{picture.height, picture.height} : widest;
}

/// Maps x channels x height x width, or units x inputs.
Term sizeOf(const Block& block)
{
    static const char* const Names[] = {"maps", "channels"};
    if (block.shape.size() == 1) return {double(block.size()), block.name};
    std::vector<Term> factors;
    for (std::size_t i = 0; i < block.shape.size(); ++i)
        factors.emplace_back(block.shape[i], block.shape.size() == 4 && i < 2 ? Names[i] : "");
    return product(std::move(factors));
}

void addParameters(const LayerForm& form, std::vector<Term>& terms)
{
    for (const Block& block : form.blocks)
        if (block.learnt) terms.push_back(sizeOf(block));
}

/// Each weight is used at every place of its map; of a dense layer once.
void addProducts(const LayerForm& form, std::vector<Term>& terms)
{
    if (form.multiplyAdds == 0) return;
    const Block& weights = form.blocks.front();
    const double uses = form.multiplyAdds / double(weights.size());
    terms.push_back(uses == 1 ? sizeOf(weights) : sizeOf(weights) * Term(uses, "places"));
}

Term sumOf(std::vector<Term> terms) { return terms.empty() ? Term(0.0) : sum(std::move(terms)); }

} // namespace

std::vector<PartCounts> countsOf(const Model& model)
{
    const Network net(model.graph());
    std::vector<Sight> sights(std::size_t(net.inputs()));
    std::vector<PartCounts> all;
    int layer = 0;
    for (const Model::Part& part : model.parts()) {
        std::vector<Term> parameters, products;
        double values = 0;
        const Shape in = net.shape(net.from(layer)[0]);
        for (; layer < part.end; ++layer) {
            const LayerForm& form = net.form(layer);
            addParameters(form, parameters);
            if (!part.aside) addProducts(form, products);
            values += form.out.features();
            sights.push_back(sightOf(net, layer, sights));
        }
        const Shape& out = net.shape(net.valueOf(part.end - 1));
        all.push_back({part.name, in, out, sumOf(std::move(parameters)), sumOf(std::move(products)), values, sights.back(), 1,
                       int(all.size())});
    }
    return all;
}

std::vector<PartCounts> folded(const std::vector<PartCounts>& parts)
{
    const auto numbers = [](const PartCounts& part) {
        return std::tuple(valueOf(part.parameters), valueOf(part.multiplyAdds), part.values / part.times);
    };
    std::vector<PartCounts> all;
    const PartCounts* before = nullptr;
    for (const PartCounts& part : parts) {
        if (before && before->out == part.out && numbers(*before) == numbers(part))
            ++all.back().times, all.back().values += part.values, all.back().sight = part.sight;
        else all.push_back(part), before = &part;
    }
    for (PartCounts& part : all)
        if (part.times > 1) {
            part.parameters = Term(part.times, "times") * std::move(part.parameters);
            part.multiplyAdds = Term(part.times, "times") * std::move(part.multiplyAdds);
        }
    return all;
}

} // namespace engine
