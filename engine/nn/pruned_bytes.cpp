#include "engine/nn/pruned_bytes.h"

#include "engine/core/bytes.h"
#include "engine/core/error.h"
#include "engine/nn/pruning.h"
#include "engine/numbers/bit_stream.h"
#include "engine/numbers/sparse.h"

#include <algorithm>
#include <bit>

namespace engine::pruning {
namespace {

int rowsOf(const Block& block) { return block.shape[0]; }
int columnsOf(const Block& block) { return int(block.size()) / rowsOf(block); }

Tensor matrixOf(const Block& block, std::span<const float> parameters)
{
    Tensor matrix({rowsOf(block), columnsOf(block)});
    std::copy_n(parameters.begin() + std::ptrdiff_t(block.offset), matrix.size(), matrix.data.begin());
    return matrix;
}

// --- a matrix as bytes, and back ----------------------------------------------------------------------------------

/// Whole numbers of some bytes each, little-endian; floats by their bits.
void put(std::string& to, std::uint32_t x, int size = 4)
{
    for (int i = 0; i < size; ++i) to += char(x >> (8 * i) & 0xFF);
}
void put(std::string& to, float x) { put(to, std::bit_cast<std::uint32_t>(x)); }
void put(std::string& to, const BitWriter& bits)
{
    for (const std::uint8_t byte : bits.bytes()) to += char(byte);
}

class Bytes {
public:
    explicit Bytes(std::string_view bytes) : m_bytes(bytes) {}

    std::uint32_t whole(int size = 4)
    {
        std::uint32_t x = 0;
        for (int i = 0; i < size; ++i) x |= std::uint32_t(static_cast<unsigned char>(take(1)[0])) << (8 * i);
        return x;
    }
    float number() { return std::bit_cast<float>(whole()); }
    std::vector<std::uint8_t> bits(std::size_t count)
    {
        const std::string_view some = take((count + 7) / 8);
        return {some.begin(), some.end()};
    }
    std::uint32_t below(std::uint32_t end, int size)
    {
        const std::uint32_t x = whole(size);
        if (x >= end) ByteReader::damaged();
        return x;
    }
    void end() const
    {
        if (!m_bytes.empty()) ByteReader::damaged();
    }

private:
    std::string_view take(std::size_t count)
    {
        if (m_bytes.size() < count) ByteReader::damaged();
        const std::string_view some = m_bytes.substr(0, count);
        m_bytes.remove_prefix(count);
        return some;
    }

    std::string_view m_bytes;
};

void putRows(std::string& to, const Tensor& matrix)
{
    const SparseRows<float> rows = sparseRows(matrix);
    if (rows.columns > 65536) throw InputError("a column should be told by 2 bytes");
    for (const int start : rows.rowStart) put(to, std::uint32_t(start));
    for (const int column : rows.column) put(to, std::uint32_t(column), 2);
    for (const float value : rows.value) put(to, value);
}

Tensor rowsIn(Bytes& from, int count, int columns)
{
    SparseRows<float> rows{columns, {}, {}, {}};
    for (int i = 0; i <= count; ++i) {
        const std::uint32_t least = i == 0 ? 0 : std::uint32_t(rows.rowStart.back());
        const auto most = i == 0 ? 0 : least + std::uint32_t(columns);
        const std::uint32_t start = from.below(most + 1, 4);
        if (start < least) ByteReader::damaged();
        rows.rowStart.push_back(int(start));
    }
    for (int k = 0; k < rows.rowStart.back(); ++k) rows.column.push_back(int(from.below(std::uint32_t(columns), 2)));
    for (int k = 0; k < rows.rowStart.back(); ++k) rows.value.push_back(from.number());
    return dense(rows);
}

void putBitmap(std::string& to, const Tensor& matrix)
{
    const Bitmap<float> map = bitmapOf(std::span<const float>(matrix.data));
    BitWriter bits;
    for (const float x : matrix.data) bits.put(x != 0, 1);
    put(to, bits);
    for (const float value : map.value) put(to, value);
}

Tensor bitmapIn(Bytes& from, int count, int columns)
{
    Tensor matrix({count, columns});
    const std::vector<std::uint8_t> bytes = from.bits(matrix.size());
    BitReader bits(bytes);
    for (float& x : matrix.data) x = float(bits.get(1));
    for (float& x : matrix.data)
        if (x != 0) x = from.number();
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

template <class F> void eachFour(int columns, F f)
{
    for (int from = 0; from < columns; from += 4) f(from, std::min(4, columns - from));
}

void putTwoOfFour(std::string& to, const Tensor& matrix)
{
    for (int i = 0; i < matrix.shape[0]; ++i) {
        BitWriter places;
        eachFour(matrix.shape[1], [&](int from, int length) {
            const std::span four(&matrix.data[std::size_t(i * matrix.shape[1] + from)], std::size_t(length));
            for (const int place : twoPlaces(four)) places.put(std::uint64_t(place), 2), put(to, four[std::size_t(place)]);
        });
        put(to, places);
    }
}

Tensor twoOfFourIn(Bytes& from, int count, int columns)
{
    Tensor matrix({count, columns});
    const int stay = columns / 4 * 2 + std::min(2, columns % 4);
    for (int i = 0; i < count; ++i) {
        std::vector<float> values;
        for (int k = 0; k < stay; ++k) values.push_back(from.number());
        const std::vector<std::uint8_t> bytes = from.bits(std::size_t(2 * stay));
        BitReader places(bytes);
        std::size_t next = 0;
        eachFour(columns, [&](int first, int length) {
            for (int k = 0; k < std::min(2, length); ++k) {
                const int place = int(places.get(2));
                if (place >= length) ByteReader::damaged();
                matrix.at(i, first + place) = values[next++];
            }
        });
    }
    return matrix;
}

} // namespace

std::string written(const Network& net, std::span<const float> parameters, Storage how)
{
    requireParameters(net, parameters.size());
    std::string bytes;
    std::vector<char> isWritten(parameters.size(), 0);
    for (const Block* block : weightBlocks(net)) {
        const Tensor matrix = matrixOf(*block, parameters);
        if (how == Storage::Csr) putRows(bytes, matrix);
        else if (how == Storage::Bitmap) putBitmap(bytes, matrix);
        else if (how == Storage::TwoOfFour) putTwoOfFour(bytes, matrix);
        else
            for (const float x : matrix.data) put(bytes, x);
        std::fill_n(isWritten.begin() + std::ptrdiff_t(block->offset), matrix.size(), 1);
    }
    for (std::size_t i = 0; i < parameters.size(); ++i)
        if (!isWritten[i]) put(bytes, parameters[i]);
    return bytes;
}

std::vector<float> parametersIn(const Network& net, std::string_view text, Storage how)
{
    Bytes bytes(text);
    std::vector<float> parameters(net.parameterCount());
    std::vector<char> isRead(parameters.size(), 0);
    for (const Block* block : weightBlocks(net)) {
        const int rows = rowsOf(*block), columns = columnsOf(*block);
        Tensor matrix({rows, columns});
        if (how == Storage::Csr) matrix = rowsIn(bytes, rows, columns);
        else if (how == Storage::Bitmap) matrix = bitmapIn(bytes, rows, columns);
        else if (how == Storage::TwoOfFour) matrix = twoOfFourIn(bytes, rows, columns);
        else
            for (float& x : matrix.data) x = bytes.number();
        std::copy(matrix.data.begin(), matrix.data.end(), parameters.begin() + std::ptrdiff_t(block->offset));
        std::fill_n(isRead.begin() + std::ptrdiff_t(block->offset), matrix.size(), 1);
    }
    for (std::size_t i = 0; i < parameters.size(); ++i)
        if (!isRead[i]) parameters[i] = bytes.number();
    bytes.end();
    return parameters;
}

} // namespace engine::pruning
