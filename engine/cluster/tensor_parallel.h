#pragma once

#include "engine/cluster/collective.h"
#include "engine/nn/activation_kind.h"

#include <cstdint>

namespace engine::cluster {

/// What devices that share one product tell each other.
enum class Exchange { None, AllReduce, AllGather, ReduceScatter };
/// "all-reduce", ...
const char* nameOf(Exchange kind);

/// Both halves of the ring's all-reduce, or one of them.
struct Exchanged {
    std::vector<Transfer> transfers;
    Tensor buffers;  ///< devices x elements, as they are then
    double sent = 0; ///< bytes that device 0 has sent
    double end = 0;  ///< seconds
};
/// Each device has its row of `buffers` (devices x elements). Of a reduce-scatter device r has the finished chunk r + 1
/// (modulo p), with which an all-gather begins. One device alone has nothing to send.
Exchanged exchanged(Exchange kind, const Tensor& buffers, const Network& network, double start = 0);

/// Lines 0 ... lines - 1 of a matrix as a knife cuts them for p devices: so many for the first, the others share the rest.
ChunkRange cutRange(int lines, int devices, int knife, int device);

/// f(X A) B with X {64, d}, A {d, h}, B {h, d} on p devices, in float, against one device in double: ‖difference‖ / ‖result‖.
/// A by columns, B by rows, the parts added up on the ring; or `early`: A by rows, and f before the parts are added up.
double splitError(bool early, int devices, int width, int hidden, Activation f, std::uint64_t seed);

} // namespace engine::cluster
