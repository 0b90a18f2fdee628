#pragma once

#include "engine/cluster/tensor_parallel.h"
#include "engine/tape/tape.h"

namespace engine::cluster {

/// A product, or half of a transformer's layer, on several devices.
struct SplitSetup {
    enum Kind { Product, Mlp, Attention, EarlyActivation, Sequence };

    Kind kind = Product;
    int devices = 2;
    bool columns = true; ///< of a product: how its matrix of 4 x 4 is cut; by rows the input is cut, too
    int knife = 2;       ///< and how many of these device 0 has
    int heads = 2;       ///< of attention: of one feature each, a multiple of the devices
    Activation activation = Activation::Gelu;
    Network network = {};
    std::uint64_t seed = 1;
};
constexpr int SplitLines = 4;

/// It goes forward and back on a tape, all devices at once in each step. A device's share of a quantity is called "A[0]"; those
/// that all know as one have no number. Gradients come from reverse mode, so that what f and g do on the way back follows from
/// what they do forward: a copy for each device sums up, a sum is copied. (Shoeybi et al., "Megatron-LM", 2019; Korthikanti et
/// al. 2022)
struct SplitRun : Tape {
    /// What a device does meanwhile, by a model: each operand takes it half a microsecond.
    struct Work {
        int device;
        bool backward;
        std::string part;
        double start, end;
    };
    struct Message {
        Transfer transfer;
        Exchange kind;
        int step;
    };
    std::vector<Work> work;
    std::vector<Message> messages;
    std::vector<std::pair<std::string, int>>
        results; ///< what must not depend on the devices: ids, and the axis of their cut or -1
};
inline std::string shareId(const std::string& base, int device) { return base + "[" + std::to_string(device) + "]"; }

SplitRun splitRun(const SplitSetup& setup);

/// "timeline", what devices do when; "transfers", all of the run; "memory[0]", what device 0 holds at a step, in floats.
Values courseOf(const SplitRun& run, int devices, int step);

} // namespace engine::cluster
