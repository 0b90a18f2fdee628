#pragma once

#include "engine/nn/train.h"
#include "engine/numbers/integer_layer.h"

#include <functional>
#include <optional>

namespace engine {

/// A chain cut at its layers with weights, so that what enters them can be rounded, as it is where whole numbers are multiplied.
class QuantisedChain {
public:
    /// Throws InputError unless each layer follows the one before.
    explicit QuantisedChain(const Network& net);

    /// The layers with weights, in order.
    int layers() const { return m_layers; }
    /// From now on what enters the first `layers` of them is rounded: affine, per tensor, as far as these samples go.
    void calibrate(std::span<const float> parameters, const Samples& samples, std::span<const int> rows, Integers kind,
                   int layers);
    /// From now on all of them multiply whole numbers of up to 8 bits. Needs such a calibration of all.
    void useIntegers(std::span<const float> parameters, std::span<const QuantisedTensor> weights);

    /// The outputs, until the next call.
    Lanes<const float> outputs(std::span<const float> parameters, const Samples& samples, std::span<const int> rows);
    /// How many of these rows are told right.
    int right(std::span<const float> parameters, const Samples& samples, std::span<const int> rows);

private:
    struct Part {
        Network network;
        std::size_t first; ///< of its parameters
        int weighs = -1;   ///< which of the layers with weights it is; -1: what lies between two
        Pass<float> pass = {};
        Grid grid = {};
        bool rounds = false;
        std::optional<IntegerLayer> integers = {};
        std::vector<std::uint8_t> codes = {};
    };

    Lanes<const float> run(std::span<const float> parameters, const Samples& samples, std::span<const int> rows,
                           const std::function<void(Part&)>& enters);
    void go(Part& part, std::span<const float> parameters);

    std::vector<Part> m_parts;
    int m_layers = 0;
    Integers m_kind = {8, false};
};

} // namespace engine
