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
    return withTensors(net, std::move(parameters), tensors.size(), [&](std::size_t i) { return tensors[i]->restored; });
}

std::vector<float> withTensors(const Net& net, std::vector<float> parameters, std::size_t count,
                               const std::function<std::vector<float>(std::size_t)>& tensor)
{
    const auto blocks = weightsOf(net.network);
    for (std::size_t i = 0; i < count; ++i) std::ranges::copy(tensor(i), parameters.begin() + std::ptrdiff_t(blocks[i]->offset));
    return parameters;
}

float gradientOf(const Net& net, std::span<const float> parameters, std::span<const int> rows, std::int64_t step,
                 engine::Pass<float>& pass)
{
    gather<float>(net.network, samplesOf(net), rows, pass);
    forward<float>(net.network, parameters, pass, {true, std::uint64_t(step)});
    return backward<float>(net.network, parameters, engine::Loss::CrossEntropy, pass);
}

engine::QuantisedTensor wholeNumbers(const Coded& coded, const engine::Block& block)
{
    engine::QuantisedTensor made{{coded.bits, coded.groups.front().first < 0}, block.shape, {}, {}};
    for (const Group& group : coded.groups) made.grids.push_back(group.grid);
    for (std::size_t i = 0; i < coded.places.size(); ++i) made.codes.push_back(coded.groupOf(i).code(coded.places[i]));
    return made;
}

engine::Numbers rowsOf(const engine::Block& block, std::span<const float> parameters)
{
    engine::Numbers rows({block.shape[0], int(block.size()) / block.shape[0]}, engine::Precision::Float);
    std::ranges::copy(parameters.subspan(block.offset, block.size()), rows.data.begin());
    return rows;
}

} // namespace lessons
