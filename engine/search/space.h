#pragma once

#include "engine/nn/network.h"

#include <map>
#include <string>
#include <vector>

namespace engine::search {

// Small networks for digits of 8 x 8 pixels, made by choices. A space says what can be chosen; a list of choices is a network.

/// How much a choice decides: one layer, a block of several, the cell that the whole net repeats, or which ways there are.
enum class Grain { Layer, Block, Cell, Topology };

struct Gene {
    std::string place;                ///< "layer1"
    std::vector<std::string> options; ///< "3x3"; they are words of `Grain`'s description below
    bool mixes = true;                ///< all options can be there at once, see supernet()
};
/// Layer: width, and what three layers are. Block: width, and kind and number of the blocks of two stages. Cell: what its three
/// nodes do, and what the second and third of them see. Topology: each way between what enters, three 3 x 3 and what leaves.
const std::vector<Gene>& genesOf(Grain grain);
/// An option for each gene.
using Genes = std::vector<int>;
int sizeOf(Grain grain); ///< how many lists of choices there are
Genes genesAt(Grain grain, int index);
int indexOf(Grain grain, const Genes& genes);
/// The ends of each way of `Topology`, in the order of its genes: 0 is what enters, 1 to 3 the convolutions, 4 what leaves.
const std::vector<std::pair<int, int>>& waysOfTopology();
/// Whether node 1, 2 or 3 gets something and leads somewhere.
bool isAlive(const Genes& ways, int node);

/// A network, and under which name the parameters of each of its layers are shared with other networks of the space.
struct Built {
    Network net;
    std::vector<std::string> shared;
};
Built build(Grain grain, const Genes& genes);

/// All networks of a space at once, of one width: each option times its weight, and the sum of them goes on. Weights are inputs
/// of their own, 8 numbers that are equal; `input` tells which of them belongs to an option, -1 if it has none.
struct Supernet {
    Network net;
    std::vector<std::string> shared; ///< as of Built
    std::vector<std::vector<int>> input;
};
constexpr int SupernetWidth = 8;
Supernet supernet(Grain grain);
/// The options that it has where it does not mix.
Genes genesOfSupernet(Grain grain);

} // namespace engine::search
