#pragma once

#include "lessons/twin_difference.h"

namespace lessons {

/// A matrix of a quantity, and where it stands.
struct Block {
    const Subtracted* quantity;
    engine::Indices map; ///< which one, of a tensor with more than two axes
    int rows, columns;
    QRectF rect = {}; ///< of its cells; the name stands above
    double room = 0;  ///< as wide as both
};

/// Those of all quantities, in their order.
std::vector<Block> blocksOf(const Subtraction& all);

/// Its region, and what stands above it.
QString idOf(const Block& block);
QString titleOf(const Block& block);
/// What the colours of a quantity reach to.
double boundOf(const Subtracted& quantity);

/// Puts the blocks one behind the other in lines, with numbers in the cells if that can be; images may be small. Returns how many
/// of them have room.
std::size_t placeAll(const widgets::Canvas& canvas, std::vector<Block>& blocks, QRectF area);

} // namespace lessons
