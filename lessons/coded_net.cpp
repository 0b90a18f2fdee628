#include "lessons/coded_net.h"

#include <algorithm>

namespace lessons {

using namespace engine::coding;

std::vector<const engine::Block*> weightsOf(const engine::Network& net)
{
    std::vector<const engine::Block*> all;
    for (int l = 0; l < net.depth(); ++l)
        if (const engine::Block* block = net.weights(l)) all.push_back(block);
    return all;
}

engine::Samples samplesOf(const Net& net) { return {net.data->inputs, net.data->labels, {}}; }

std::span<const int> some(const std::vector<int>& rows, int count)
{
    return std::span(rows).first(std::min(rows.size(), std::size_t(count)));
}

std::shared_ptr<const Coded> codedBlock(const engine::Block& block, const std::vector<float>& parameters, const Method& method,
                                        int bits)
{
    return std::make_shared<const Coded>(
        coded(std::span(parameters).subspan(block.offset, block.size()), block.shape[0], method, bits));
}

Tensors allCoded(const Net& net, const std::vector<float>& parameters, const Method& method, int bits)
{
    Tensors all;
    for (const engine::Block* block : weightsOf(net.network)) all.push_back(codedBlock(*block, parameters, method, bits));
    return all;
}

std::vector<float> withCodes(const Net& net, std::vector<float> parameters, const Tensors& tensors)
{
    const auto blocks = weightsOf(net.network);
    for (std::size_t i = 0; i < tensors.size(); ++i)
        std::ranges::copy(tensors[i]->restored, parameters.begin() + std::ptrdiff_t(blocks[i]->offset));
    return parameters;
}

engine::QuantisedTensor wholeNumbers(const Coded& coded, const engine::Block& block)
{
    engine::QuantisedTensor made{{coded.bits, coded.groups.front().first < 0}, block.shape, {}, {}};
    for (const Group& group : coded.groups) made.grids.push_back(group.grid);
    for (std::size_t i = 0; i < coded.places.size(); ++i) made.codes.push_back(coded.groupOf(i).code(coded.places[i]));
    return made;
}

} // namespace lessons
