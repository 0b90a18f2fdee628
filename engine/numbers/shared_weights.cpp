#include "engine/numbers/shared_weights.h"

#include "engine/numbers/huffman.h"

#include <bit>

namespace engine {

std::vector<float> seeds(const WeightTensors& tensors, std::size_t tensor, int k, Seeding how, std::uint64_t seed)
{
    return seeds<float>(tensors[tensor], k, how, Random(seed, std::uint32_t(tensor)));
}

Books clusteredOnce(const WeightTensors& tensors, const Books& before, int k, Seeding how, std::uint64_t seed)
{
    Books all;
    for (std::size_t i = 0; i < tensors.size(); ++i)
        all.push_back(clusteredOnce<float>(tensors[i], before.empty() ? seeds(tensors, i, k, how, seed) : before[i].values));
    return all;
}

void descend(CodeBook<float>& book, std::span<const float> gradient, double rate)
{
    const std::vector<float> sums = sharedGradient<float>(book.codes, gradient, int(book.values.size()));
    for (std::size_t j = 0; j < sums.size(); ++j) book.values[j] -= float(rate * double(sums[j]));
}

std::vector<std::uint64_t> usesOf(const CodeBook<float>& book)
{
    std::vector<std::uint64_t> uses(book.values.size());
    for (const int code : book.codes) ++uses.at(std::size_t(code));
    return uses;
}

std::vector<int> lengthsOf(const CodeBook<float>& book)
{
    const HuffmanCode code(usesOf(book));
    std::vector<int> lengths;
    for (int symbol = 0; symbol < code.symbols(); ++symbol) lengths.push_back(code.length(symbol));
    return lengths;
}

void write(const CodeBook<float>& book, bool huffman, BitWriter& to)
{
    const std::vector<int> lengths = huffman ? lengthsOf(book) : std::vector<int>();
    for (std::size_t j = 0; j < book.values.size(); ++j) {
        to.put(std::bit_cast<std::uint32_t>(book.values[j]), 32);
        if (huffman) to.put(std::uint64_t(lengths[j]), BitsOfLength);
    }
    if (huffman) return HuffmanCode(usesOf(book)).write(book.codes, to);
    const int bits = std::bit_width(book.values.size() - 1);
    for (const int code : book.codes) to.put(std::uint64_t(code), bits);
}

std::size_t bitsOf(const Books& books, bool huffman)
{
    BitWriter file;
    for (const CodeBook<float>& book : books) write(book, huffman, file);
    return file.bits();
}

} // namespace engine
