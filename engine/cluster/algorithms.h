#pragma once

#include "engine/cluster/collective.h"

namespace engine::cluster {

// All-reduces of p devices and V bytes as plans. Times are those of the α-β clock where p divides the elements and all links
// are alike.

/// 2(p-1) rounds, T = 2(p-1) α + 2(p-1)/p V/B (see ring.h).
Plan ringPlan(int p);
/// It adds in so many rounds only, though p - 1 would be right.
Plan ringPlan(int p, int adding);
/// All send everything to device 0, one after the other; it sends the sum back one after the other: 2(p-1) rounds of α + V/B.
Plan naivePlan(int p);
/// In round k all pairs r, r xor 2^k exchange all that they have: log2 p rounds of α + V/B. p = 2^n.
Plan doublingPlan(int p);
/// Reduce-scatter by halves: in round k the pairs r, r xor p/2^k exchange halves of what they still add up; all-gather backwards
/// (Rabenseifner 2004, Thakur et al. 2005): T = 2 log2(p) α + 2(p-1)/p V/B. p = 2^n.
Plan halvingPlan(int p);
/// Two binary trees, each of which carries half of the buffer up to its root and back, in `pieces` pieces (Sanders et al. 2009).
/// The second is the first mirrored (p even) or shifted by one (p odd), so that who passes on in one is a leaf of the other.
/// Each round takes of what can be sent as much as fits, additions first.
Plan doubleTreePlan(int p, int pieces);
/// The device to which r hands its sums in tree 0 or 1, as in NCCL; -1 for the root.
int parentInTree(int tree, int r, int p);
/// Groups of g devices, k = p/g of them: a ring adds within each, rings across the groups, rings within hand on:
/// T = 2(g-1) (α + V/g/B) / inside + 2(k-1) (α + V/p/B). g divides p.
Plan hierarchicalPlan(int p, int g);

enum class Algorithm { Ring, Server, Naive, RecursiveDoubling, HalvingDoubling, DoubleTree, Hierarchical };
constexpr int Algorithms = 7;
/// Which of them, for how many devices, and how it is cut.
struct Choice {
    Algorithm algorithm = Algorithm::Ring;
    int devices = 1;
    int pieces = 2; ///< of each half of a double tree

    bool onServer() const { return algorithm == Algorithm::Server; }
};
/// Whether it can be made with so many devices, in groups of so many.
bool fits(const Choice& choice, int group);
/// Of all but the server.
Plan planOf(const Choice& choice, int group);
Trace<Step> allReduced(const Choice& choice, const Tensor& buffers, const Network& network, const Fault& fault = {});
double duration(const Choice& choice, int elements, const Network& network);

} // namespace engine::cluster
