#include "engine/tape/packed.h"

#include "engine/numbers/huffman.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace engine::packing {
namespace {

/// Σ n_j l_j, and the byte that says each l_j.
void addHuffman(std::vector<Term>& bits, const Packed::Tensor& tensor, const Form& form)
{
    const std::vector<std::uint64_t> uses = tensor.uses(form);
    const HuffmanCode code(uses);
    for (int symbol = 0; symbol < form.symbols(); ++symbol)
        if (code.length(symbol) > 0)
            bits.push_back(Term(double(uses[std::size_t(symbol)]), "uses of a code") *
                           Term(code.length(symbol), "bits by Huffman"));
    bits.push_back(Term(8) * Term(form.symbols(), "lengths of codes"));
}

Term weightByHand(double w, bool kept, const Form& form, double scale)
{
    if (kept && form.values == Values::Grid)
        return Term(scale, "scale of its row", Precision::Float) * Term(std::round(w / scale), "whole number");
    return Term(w, form.values == Values::Book ? "value in the book" : "weight", Precision::Float) *
           Term(kept, "whether it is kept");
}

} // namespace

Term bytesOf(const Packed& packed)
{
    const Form& form = packed.form;
    double kept = 0, weights = 0, floats = double(packed.others.size());
    std::vector<Term> bits{Term(32, "bits of the head")}, codes;
    for (const Packed::Tensor& tensor : packed.tensors) {
        weights += double(tensor.kept.size()), floats += double(tensor.numbers.size());
        kept += double(std::ranges::count(tensor.kept, 1));
        if (form.huffman && !tensor.codes.empty()) addHuffman(codes, tensor, form);
    }
    if (form.places == Places::Bitmap) bits.emplace_back(weights, "a bit for each weight");
    if (form.places == Places::TwoOfFour) bits.push_back(Term(2) * Term(kept, "weights kept"));
    bits.push_back(Term(32) * Term(floats, "floats"));
    if (form.values != Values::Floats && !form.huffman)
        codes.push_back(
            Term(form.values == Values::Book ? std::bit_width(unsigned(form.size - 1)) : form.size, "bits of a code") *
            Term(kept, "weights kept"));
    bits.insert(bits.end(), codes.begin(), codes.end());
    const double odd = std::fmod(valueOf(sum(bits)), 8);
    if (odd > 0) bits.emplace_back(8 - odd, "bits to a whole byte");
    return sum(std::move(bits)) / Term(8);
}

void recordPacked(Tape& tape, const Network& net, std::span<const float> parameters, const Packed& packed)
{
    const std::vector<const Block*> blocks = pruning::weightBlocks(net);
    for (std::size_t t = 0; t < blocks.size(); ++t) {
        const Block& block = *blocks[t];
        const Packed::Tensor& tensor = packed.tensors[t];
        Numbers weights({block.shape[0], int(block.size()) / block.shape[0]}, Precision::Float);
        std::ranges::copy(parameters.subspan(block.offset, block.size()), weights.data.begin());
        const ByHand byHand = [weights, kept = tensor.kept, numbers = tensor.numbers, form = packed.form](const Indices& at) {
            const std::size_t i = elementAt(weights.shape, at);
            const double scale = form.values == Values::Grid ? double(numbers[std::size_t(at[0])]) : 1;
            return weightByHand(weights.data[i], kept[i], form, scale);
        };
        tape.make("W[" + std::to_string(t) + "]", Quantity(weights, byHand));
    }
}

} // namespace engine::packing
