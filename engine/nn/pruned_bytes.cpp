#include "engine/nn/pruned_bytes.h"

#include "engine/core/bytes.h"
#include "engine/core/error.h"
#include "engine/nn/pruning.h"
#include "engine/numbers/bit_stream.h"
#include "engine/numbers/sparse.h"

#include <algorithm>

namespace engine::pruning {
namespace {

Tensor matrixOf(const Block& block, std::span<const float> parameters)
{
    Tensor matrix({rowsOf(block), columnsOf(block)});
    std::copy_n(parameters.begin() + std::ptrdiff_t(block.offset), matrix.size(), matrix.data.begin());
    return matrix;
}

// --- a matrix as bytes, and back ----------------------------------------------------------------------------------

void put(ByteWriter& to, const BitWriter& bits)
{
    for (const std::uint8_t byte : bits.bytes()) to.put(byte);
}

std::vector<std::uint8_t> bits(ByteReader& from, std::size_t count)
{
    std::vector<std::uint8_t> bytes((count + 7) / 8);
    for (std::uint8_t& byte : bytes) byte = from.get<std::uint8_t>();
    return bytes;
}

void putRows(ByteWriter& to, const Tensor& matrix)
{
    const SparseRows<float> rows = sparseRows(matrix);
    if (rows.columns > 65536) throw InputError("a column should be told by 2 bytes");
    for (const int start : rows.rowStart) to.put(start);
    for (const int column : rows.column) to.put(std::uint16_t(column));
    for (const float value : rows.value) to.put(value);
}

Tensor rowsIn(ByteReader& from, int count, int columns)
{
    SparseRows<float> rows{columns, {}, {}, {}};
    for (int i = 0; i <= count; ++i) {
        const int least = i == 0 ? 0 : rows.rowStart.back();
        rows.rowStart.push_back(from.get<int>(least, i == 0 ? 0 : least + columns));
    }
    for (int k = 0; k < rows.rowStart.back(); ++k) rows.column.push_back(from.get<std::uint16_t>(0, std::uint16_t(columns - 1)));
    for (int k = 0; k < rows.rowStart.back(); ++k) rows.value.push_back(from.get<float>());
    return dense(rows);
}

void putBitmap(ByteWriter& to, const Tensor& matrix)
{
    const Bitmap<float> map = bitmapOf(std::span<const float>(matrix.data));
    BitWriter bits;
    for (const float x : matrix.data) bits.put(x != 0, 1);
    put(to, bits);
    for (const float value : map.value) to.put(value);
}

Tensor bitmapIn(ByteReader& from, int count, int columns)
{
    Tensor matrix({count, columns});
    const std::vector<std::uint8_t> bytes = bits(from, matrix.size());
    BitReader places(bytes);
    for (float& x : matrix.data) x = float(places.get(1));
    for (float& x : matrix.data)
        if (x != 0) x = from.get<float>();
    return matrix;
}

/// The places, of at most four, of the two that are not 0, or of zeros that take their place.
std::vector<int> twoPlaces(std::span<const float> four)
{
    std::vector<int> places;
    for (const bool zeros : {false, true})
        for (int i = 0; i < int(four.size()); ++i)
            if (places.size() < 2 && (four[std::size_t(i)] == 0) == zeros) places.push_back(i);
    std::sort(places.begin(), places.end());
    return places;
}

void putTwoOfFour(ByteWriter& to, const Tensor& matrix)
{
    for (int i = 0; i < matrix.shape[0]; ++i) {
        BitWriter places;
        eachFour(std::size_t(matrix.shape[1]), matrix.shape[1], [&](std::size_t first, int length) {
            const std::span four(&matrix.data[std::size_t(i * matrix.shape[1]) + first], std::size_t(length));
            for (const int place : twoPlaces(four)) places.put(std::uint64_t(place), 2), to.put(four[std::size_t(place)]);
        });
        put(to, places);
    }
}

Tensor twoOfFourIn(ByteReader& from, int count, int columns)
{
    Tensor matrix({count, columns});
    const int stay = columns / 4 * 2 + std::min(2, columns % 4);
    for (int i = 0; i < count; ++i) {
        std::vector<float> values;
        for (int k = 0; k < stay; ++k) values.push_back(from.get<float>());
        const std::vector<std::uint8_t> bytes = bits(from, std::size_t(2 * stay));
        BitReader places(bytes);
        std::size_t next = 0;
        eachFour(std::size_t(columns), columns, [&](std::size_t first, int length) {
            for (int k = 0; k < std::min(2, length); ++k) {
                const int place = int(places.get(2));
                if (place >= length) ByteReader::damaged();
                matrix.at(i, int(first) + place) = values[next++];
            }
        });
    }
    return matrix;
}

} // namespace

std::string written(const Network& net, std::span<const float> parameters, Storage how)
{
    requireParameters(net, parameters.size());
    ByteWriter to;
    for (const Block* block : weightBlocks(net)) {
        const Tensor matrix = matrixOf(*block, parameters);
        if (how == Storage::Csr) putRows(to, matrix);
        else if (how == Storage::Bitmap) putBitmap(to, matrix);
        else if (how == Storage::TwoOfFour) putTwoOfFour(to, matrix);
        else
            for (const float x : matrix.data) to.put(x);
    }
    eachOther(net, [&](std::size_t i) { to.put(parameters[i]); });
    return to.bytes();
}

std::vector<float> parametersIn(const Network& net, std::string_view bytes, Storage how)
{
    ByteReader from(bytes);
    std::vector<float> parameters(net.parameterCount());
    for (const Block* block : weightBlocks(net)) {
        const int rows = rowsOf(*block), columns = columnsOf(*block);
        Tensor matrix({rows, columns});
        if (how == Storage::Csr) matrix = rowsIn(from, rows, columns);
        else if (how == Storage::Bitmap) matrix = bitmapIn(from, rows, columns);
        else if (how == Storage::TwoOfFour) matrix = twoOfFourIn(from, rows, columns);
        else
            for (float& x : matrix.data) x = from.get<float>();
        std::copy(matrix.data.begin(), matrix.data.end(), parameters.begin() + std::ptrdiff_t(block->offset));
    }
    eachOther(net, [&](std::size_t i) { parameters[i] = from.get<float>(); });
    from.end();
    return parameters;
}

} // namespace engine::pruning
