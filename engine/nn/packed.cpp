#include "engine/nn/packed.h"

#include "engine/core/bytes.h"
#include "engine/numbers/code_book.h"
#include "engine/numbers/huffman.h"

#include <algorithm>
#include <bit>

namespace engine::packing {
namespace {

using Tensor = Packed::Tensor;
using pruning::columnsOf;
using pruning::eachFour;
using pruning::eachOther;
using pruning::rowsOf;

Integers kindOf(const Form& form) { return {form.size, true}; }
int codeBits(const Form& form) { return form.values == Values::Book ? int(std::bit_width(unsigned(form.size - 1))) : form.size; }

// --- a tensor in its form -----------------------------------------------------------------------------------------

std::vector<float> keptOf(const Tensor& tensor, std::span<const float> weights)
{
    std::vector<float> kept;
    for (std::size_t i = 0; i < weights.size(); ++i)
        if (tensor.kept[i]) kept.push_back(weights[i]);
    return kept;
}

void cluster(Tensor& tensor, std::span<const float> weights, int k)
{
    const std::vector<float> kept = keptOf(tensor, weights);
    if (kept.empty()) return tensor.numbers.assign(std::size_t(k), 0.0F);
    CodeBook<float> book = clustered<float>(kept, k, Seeding::Linear);
    tensor.numbers = std::move(book.values), tensor.codes = std::move(book.codes);
}

void quantise(Tensor& tensor, std::span<const float> weights, Integers kind, std::size_t columns)
{
    for (std::size_t first = 0; first < weights.size(); first += columns) {
        const auto [low, high] = std::ranges::minmax(weights.subspan(first, columns));
        const auto scale = float(gridFor(kind, Spacing::Symmetric, double(low), double(high)).scale);
        tensor.numbers.push_back(scale);
        for (std::size_t i = first; i < first + columns; ++i)
            if (tensor.kept[i]) tensor.codes.push_back(quantised<float>(kind, {double(scale)}, weights[i]) - kind.lowest());
    }
}

// --- as bits, and back --------------------------------------------------------------------------------------------

void putPlaces(BitWriter& to, const Tensor& tensor, Places places, int columns)
{
    if (places == Places::Bitmap)
        for (const char kept : tensor.kept) to.put(std::uint64_t(kept), 1);
    if (places == Places::TwoOfFour)
        eachFour(tensor.kept.size(), columns, [&](std::size_t first, int length) {
            for (int i = 0; i < length; ++i)
                if (tensor.kept[first + std::size_t(i)]) to.put(std::uint64_t(i), 2);
        });
}

void takePlaces(BitReader& from, Tensor& tensor, Places places, int columns)
{
    if (places == Places::All) std::ranges::fill(tensor.kept, 1);
    if (places == Places::Bitmap)
        for (char& kept : tensor.kept) kept = char(from.get(1));
    if (places == Places::TwoOfFour)
        eachFour(tensor.kept.size(), columns, [&](std::size_t first, int length) {
            for (int k = 0; k < std::min(2, length); ++k) {
                const std::size_t place = from.get(2);
                if (place >= std::size_t(length)) ByteReader::damaged();
                tensor.kept[first + place] = 1;
            }
        });
}

void putFloat(BitWriter& to, float x) { to.put(std::bit_cast<std::uint32_t>(x), 32); }
float takeFloat(BitReader& from) { return std::bit_cast<float>(std::uint32_t(from.get(32))); }

void putCodes(BitWriter& to, const Tensor& tensor, const Form& form)
{
    if (!form.huffman) {
        for (const int code : tensor.codes) to.put(std::uint64_t(code), codeBits(form));
    } else if (!tensor.codes.empty()) {
        const HuffmanCode code(tensor.uses(form));
        for (int symbol = 0; symbol < form.symbols(); ++symbol) to.put(std::uint64_t(code.length(symbol)), 8);
        code.write(tensor.codes, to);
    }
}

/// The code with these lengths: that of symbols which are as frequent as 2^-length.
HuffmanCode codeIn(BitReader& from, int symbols)
{
    std::vector<std::uint64_t> lengths;
    for (int symbol = 0; symbol < symbols; ++symbol) lengths.push_back(from.get(8));
    const std::uint64_t longest = std::ranges::max(lengths);
    if (longest == 0 || longest > 62) ByteReader::damaged();
    for (std::uint64_t& length : lengths) length = length == 0 ? 0 : std::uint64_t(1) << (longest - length);
    return HuffmanCode(lengths);
}

Form formIn(BitReader& from)
{
    const std::uint64_t places = from.get(8), values = from.get(8), size = from.get(8), huffman = from.get(8);
    const Form form{Places(places), Values(values), int(size), huffman == 1};
    const bool isWhole = form.values == Values::Grid && size >= 2 && size <= 8, isBook = form.values == Values::Book && size >= 2,
               isFloats = form.values == Values::Floats && size == 32 && !form.huffman;
    if (places > 2 || huffman > 1 || !(isWhole || isBook || isFloats)) ByteReader::damaged();
    return form;
}

Tensor tensorIn(BitReader& from, const Form& form, const Block& block)
{
    Tensor tensor{std::vector<char>(block.size(), 0), {}, {}};
    takePlaces(from, tensor, form.places, columnsOf(block));
    const auto kept = std::size_t(std::ranges::count(tensor.kept, 1));
    const bool isGrid = form.values == Values::Grid, isFloats = form.values == Values::Floats;
    tensor.numbers.resize(isFloats ? kept : isGrid ? std::size_t(rowsOf(block)) : std::size_t(form.size));
    for (float& x : tensor.numbers) x = takeFloat(from);
    if (isFloats || kept == 0) return tensor;
    if (form.huffman) tensor.codes = codeIn(from, form.symbols()).read(kept, from);
    for (std::size_t i = 0; !form.huffman && i < kept; ++i) tensor.codes.push_back(int(from.get(codeBits(form))));
    if (std::ranges::max(tensor.codes) >= form.symbols()) ByteReader::damaged();
    return tensor;
}

} // namespace

std::vector<std::uint64_t> Packed::Tensor::uses(const Form& form) const
{
    std::vector<std::uint64_t> counts(std::size_t(form.symbols()));
    for (const int code : codes) ++counts[std::size_t(code)];
    return counts;
}

Packed packed(const Network& net, std::span<const float> parameters, const pruning::Mask& mask, const Form& form)
{
    requireParameters(net, parameters.size());
    Packed made{form, {}};
    for (const Block* block : pruning::weightBlocks(net)) {
        Tensor tensor{std::vector<char>(block->size(), 1), {}, {}};
        for (std::size_t i = 0; form.places != Places::All && i < block->size(); ++i)
            tensor.kept[i] = char(mask[block->offset + i] != pruning::Gone);
        const auto weights = parameters.subspan(block->offset, block->size());
        if (form.values == Values::Floats) tensor.numbers = keptOf(tensor, weights);
        else if (form.values == Values::Book) cluster(tensor, weights, form.size);
        else quantise(tensor, weights, kindOf(form), std::size_t(columnsOf(*block)));
        made.tensors.push_back(std::move(tensor));
    }
    eachOther(net, [&](std::size_t i) { made.others.push_back(parameters[i]); });
    return made;
}

std::vector<float> parametersOf(const Network& net, const Packed& packed)
{
    std::vector<float> parameters(net.parameterCount());
    const std::vector<const Block*> blocks = pruning::weightBlocks(net);
    for (std::size_t t = 0; t < blocks.size(); ++t) {
        const Tensor& tensor = packed.tensors[t];
        std::size_t next = 0;
        for (std::size_t i = 0; i < tensor.kept.size(); ++i) {
            if (!tensor.kept[i]) continue;
            float& x = parameters[blocks[t]->offset + i];
            if (packed.form.values == Values::Floats) x = tensor.numbers[next++];
            else if (packed.form.values == Values::Book) x = tensor.numbers[std::size_t(tensor.codes[next++])];
            else
                x = dequantised<float>({double(tensor.numbers[i / std::size_t(columnsOf(*blocks[t]))])},
                                       tensor.codes[next++] + kindOf(packed.form).lowest());
        }
    }
    std::size_t next = 0;
    eachOther(net, [&](std::size_t i) { parameters[i] = packed.others[next++]; });
    return parameters;
}

std::vector<QuantisedTensor> wholeNumbers(const Network& net, const Packed& packed)
{
    std::vector<QuantisedTensor> all;
    const std::vector<const Block*> blocks = pruning::weightBlocks(net);
    for (std::size_t t = 0; t < blocks.size(); ++t) {
        QuantisedTensor made{kindOf(packed.form), blocks[t]->shape, {}, {}};
        for (const float scale : packed.tensors[t].numbers) made.grids.push_back({double(scale)});
        std::size_t next = 0;
        for (const char kept : packed.tensors[t].kept)
            made.codes.push_back(kept ? packed.tensors[t].codes[next++] + made.kind.lowest() : 0);
        all.push_back(std::move(made));
    }
    return all;
}

std::string written(const Network& net, const Packed& packed)
{
    const Form& form = packed.form;
    BitWriter bits;
    for (const int byte : {int(form.places), int(form.values), form.size, int(form.huffman)}) bits.put(std::uint64_t(byte), 8);
    const std::vector<const Block*> blocks = pruning::weightBlocks(net);
    for (std::size_t t = 0; t < blocks.size(); ++t) {
        const Tensor& tensor = packed.tensors[t];
        putPlaces(bits, tensor, form.places, columnsOf(*blocks[t]));
        for (const float x : tensor.numbers) putFloat(bits, x);
        if (form.values != Values::Floats) putCodes(bits, tensor, form);
    }
    for (const float x : packed.others) putFloat(bits, x);
    return {bits.bytes().begin(), bits.bytes().end()};
}

Packed readPacked(const Network& net, std::string_view bytes)
{
    const std::vector<std::uint8_t> all(bytes.begin(), bytes.end());
    BitReader from(all);
    Packed made{formIn(from), {}};
    for (const Block* block : pruning::weightBlocks(net)) made.tensors.push_back(tensorIn(from, made.form, *block));
    eachOther(net, [&](std::size_t) { made.others.push_back(takeFloat(from)); });
    if (written(net, made) != bytes) ByteReader::damaged(); // it is the only file of these numbers
    return made;
}

} // namespace engine::packing
