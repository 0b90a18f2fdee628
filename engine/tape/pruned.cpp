#include "engine/tape/pruned.h"

#include "engine/tape/operators.h"

#include <algorithm>

namespace engine::pruning {
namespace {

Term fourBytesEach(double numbers, const char* called) { return Term(4) * Term(numbers, called); }

} // namespace

Term bytesOf(const Network& net, std::span<const float> parameters, Storage how)
{
    double weights = 0, zeros = 0, starts = 0, bits = 0, stay = 0, places = 0;
    for (const Block* block : weightBlocks(net)) {
        const int rows = block->shape[0], columns = int(block->size()) / rows, each = columns / 4 * 2 + std::min(2, columns % 4);
        const auto part = parameters.subspan(block->offset, block->size());
        weights += double(part.size()), zeros += double(std::ranges::count(part, 0.0F));
        starts += rows + 1, bits += double((part.size() + 7) / 8);
        stay += rows * each, places += rows * ((2 * each + 7) / 8);
    }
    const Term biases = fourBytesEach(double(parameters.size()) - weights, "biases");
    if (how == Storage::Csr) return Term(6) * Term(weights - zeros, "left") + fourBytesEach(starts, "starts of rows") + biases;
    if (how == Storage::Bitmap) return Term(bits, "bytes of bits") + fourBytesEach(weights - zeros, "left") + biases;
    if (how == Storage::TwoOfFour) return fourBytesEach(stay, "left") + Term(places, "bytes of bits") + biases;
    return fourBytesEach(double(parameters.size()), "numbers");
}

Term bytesLeft(const Mask& mask) { return fourBytesEach(double(std::ranges::count(mask, char(Kept))), "left"); }

Term bytesOfLeft(const Network& net, Grain grain, std::span<const float> parameters, const Mask& mask)
{
    if (grain == Grain::TwoOfFour) return bytesOf(net, parameters, Storage::TwoOfFour);
    if (grain != Grain::Weight) return bytesLeft(mask);
    const Term rows = bytesOf(net, parameters, Storage::Csr), map = bytesOf(net, parameters, Storage::Bitmap);
    return valueOf(rows) < valueOf(map) ? rows : map;
}

Term operationsOf(const Network& net, std::span<const float> parameters)
{
    std::vector<Term> terms;
    for (int l = 0; l < net.depth(); ++l) {
        if (!net.weights(l)) continue;
        const auto part = parameters.subspan(net.weights(l)->offset, net.weights(l)->size());
        const double size = double(part.size()), left = size - double(std::ranges::count(part, 0.0F));
        terms.push_back(Term(left, "left") * Term(net.multiplyAdds(l) / size, "places"));
    }
    return sum(std::move(terms));
}

void recordMasked(Tape& tape, const Network& net, std::span<const float> before, std::span<const float> now, const Mask& mask)
{
    const std::vector<const Block*> blocks = weightBlocks(net);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Block& block = *blocks[i];
        Numbers left({block.shape[0], int(block.size()) / block.shape[0]}, Precision::Float);
        std::vector<float> learnt(block.size());
        for (std::size_t k = 0; k < block.size(); ++k) {
            const std::size_t at = block.offset + k;
            learnt[k] = (mask[at] == Gone ? before : now)[at], left.data[k] = mask[at] == Gone ? 0 : double(learnt[k]);
        }
        const ByHand product = [numbers = left, learnt = std::move(learnt)](const Indices& at) {
            const std::size_t k = elementAt(numbers.shape, at);
            return Term(double(learnt[k]), "w", Precision::Float) * Term(numbers.data[k] == 0 ? 0 : 1, "m");
        };
        tape.make("W[" + std::to_string(i) + "]", Quantity(std::move(left), product));
    }
}

} // namespace engine::pruning
