#pragma once

#include "engine/nn/pruning.h"
#include "engine/numbers/bit_stream.h"
#include "engine/numbers/integers.h"

#include <string>
#include <string_view>

namespace engine::packing {

/// Which weights are written: all; those of which a bit says so; or two of every four in a row, with 2 bits for the place of
/// each.
enum class Places { All, Bitmap, TwoOfFour };
/// As what: floats; codes into a book of floats that a tensor has; whole numbers, with a scale for each map or unit.
enum class Values { Floats, Book, Grid };
struct Form {
    Places places = Places::All;
    Values values = Values::Floats;
    int size = 32;        ///< the bits of a float or a whole number; of a book how many values it has
    bool huffman = false; ///< codes have as many bits as Huffman gives them, and for each symbol a byte says how many

    bool operator==(const Form&) const = default;
    int symbols() const { return values == Values::Book ? size : 1 << size; }
};
struct Packed {
    struct Tensor {
        std::vector<char> kept;     ///< of each weight
        std::vector<float> numbers; ///< those that are kept; or the book, or the scales
        std::vector<int> codes;     ///< of those that are kept, from 0 on
        std::vector<std::uint64_t> uses(const Form& form) const;
    };
    Form form;
    std::vector<Tensor> tensors;
    std::vector<float> others = {}; ///< biases
};

/// The weights that a mask leaves, in a form: books by k-means (see clustered()), scales that reach to the largest of a row. What
/// is no weight stays as it is.
Packed packed(const Network& net, std::span<const float> parameters, const pruning::Mask& mask, const Form& form);
/// The parameters that it stands for. What is not kept is 0.
std::vector<float> parametersOf(const Network& net, const Packed& packed);
/// Of Values::Grid the weights as whole numbers are multiplied with.
std::vector<QuantisedTensor> wholeNumbers(const Network& net, const Packed& packed);

/// As a file has it, in bits one behind the other: a byte each for places, values, size and huffman; of each tensor which are
/// kept, its numbers, lengths and codes; then the others.
std::string written(const Network& net, const Packed& packed);
/// The inverse. Throws InputError for bytes that are no such file.
Packed readPacked(const Network& net, std::string_view bytes);

} // namespace engine::packing
