#pragma once

#include "engine/nn/network.h"

namespace engine::processes {

/// A part of a net as one process has it. Of two dense layers one behind the other each has some columns of the first and the
/// rows of the second that belong to them (Shoeybi et al., "Megatron-LM", 2019): what comes out is a summand, as are the
/// gradients that come back. What is left over at the end, one dense layer at most, each has whole.
struct TensorPart {
    Network net;
    std::vector<std::size_t> places; ///< of its parameters among those of the whole net
    bool isCut = true;
};
/// One behind the other. Throws InputError for a net, or for a layer, that cannot be cut so.
std::vector<TensorPart> tensorParts(const Network& whole, int processes, int rank);

} // namespace engine::processes
