#pragma once

#include "engine/nn/network.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace engine::pruning {

/// What goes at once: a weight; a filter (a map or unit with its bias, and what the next layer makes of it), judged by the
/// weights that make it; the same judged by the weights that read it, as a channel; a dense layer, which then hands on what
/// enters it; or two of every four neighbours of a row.
enum class Grain { Weight, Filter, Channel, Layer, TwoOfFour };
/// Pieces of all layers compete, or each layer loses the same share of its own.
enum class Scope { Global, Layer };

/// Of each parameter. `One`: it stands for 1, where a layer that is gone hands a number on.
enum Mark : char { Gone, Kept, One };
using Mask = std::vector<char>;

/// `count` stretches of `length` parameters, `stride` apart.
struct Run {
    std::size_t first = 0, length = 0, count = 1, stride = 0;

    template <class F> void each(F f) const
    {
        for (std::size_t k = 0; k < count; ++k)
            for (std::size_t i = first + k * stride; i < first + k * stride + length; ++i) f(i);
    }
};
struct Piece {
    int layer;                    ///< which of those with weights, from 0 on
    Run judged;                   ///< its weights
    std::array<Run, 3> gone = {}; ///< with them
};

/// Throws InputError unless it is a chain of dense layers, convolutions without groups, and layers without parameters.
void requirePrunable(const Network& net);
/// The blocks of weights, from the input on.
std::vector<const Block*> weightBlocks(const Network& net);
/// A block as a matrix: a row for each map or unit that it makes.
inline int rowsOf(const Block& block) { return block.shape[0]; }
inline int columnsOf(const Block& block) { return int(block.size()) / rowsOf(block); }
/// The parameters that are no weights.
template <class F> void eachOther(const Network& net, F f)
{
    std::vector<char> isWeight(net.parameterCount(), 0);
    for (const Block* block : weightBlocks(net)) std::fill_n(isWeight.begin() + std::ptrdiff_t(block->offset), block->size(), 1);
    for (std::size_t i = 0; i < isWeight.size(); ++i)
        if (!isWeight[i]) f(i);
}
/// The first place of each four in a row, and how many there are: fewer than four at a row's end.
template <class F> void eachFour(std::size_t size, int columns, F f)
{
    for (std::size_t row = 0; row < size; row += std::size_t(columns))
        for (int from = 0; from < columns; from += 4) f(row + std::size_t(from), std::min(4, columns - from));
}
/// Of the last layer only weights are pieces: its outputs are the classes. Of TwoOfFour all weights, one by one.
std::vector<Piece> piecesOf(const Network& net, Grain grain);
/// Σ|w| / n of each piece. (Han et al. 2015 for weights; Li et al. 2017 for filters)
std::vector<double> magnitudes(const std::vector<Piece>& pieces, std::span<const float> parameters);
/// Those with the lowest scores go until at least this share of the weights is gone (of weights just so many); the last filter
/// of a layer stays. Of four weights in a row the two with the highest scores stay, whatever the share.
Mask masked(const Network& net, Grain grain, Scope scope, const std::vector<Piece>& pieces, const std::vector<double>& scores,
            double sparsity);
/// How many weights there still are, of each layer that has some.
std::vector<int> weightsLeft(const Network& net, const Mask& mask);
/// The share of the weights that is gone.
double sparsityOf(const Network& net, const Mask& mask);
/// What is gone is 0 from now on; to be called after each step of a descent.
void hold(const Mask& mask, std::span<float> parameters);

/// A network of the same kind whose layers with weights make so many maps or units; the last one as many as ever.
Network withWidths(const Network& net, const std::vector<int>& widths);
/// The network without the filters of which nothing is left, and its parameters: it makes the same outputs.
struct Compact {
    Network network;
    std::vector<float> parameters;
};
Compact compacted(const Network& net, std::span<const float> parameters, const Mask& mask);

} // namespace engine::pruning
