#pragma once

#include "engine/nn/pass.h"
#include "engine/numbers/integer_product.h"
#include "engine/numbers/integers.h"

namespace engine {

/// A dense layer, or a convolution, of whole numbers: codes of up to 8 bits in, products added in 32 bits, exactly, and only then
/// scaled back. (Jacob et al. 2018, equation 4; ONNX QLinearConv without its last rounding)
class IntegerLayer {
public:
    /// Whether there is one for a layer: it is dense, or a convolution in one group.
    static bool is(const Network& net, int l);
    /// Of layer `l` of a chain. Weights have its block's order, and a grid for all or for each map or unit. Throws InputError for
    /// a layer of another kind, or other sizes.
    IntegerLayer(const Network& net, int l, const QuantisedTensor& weights, std::span<const float> biases);

    /// y_j = b_j + s_j s_x Σ_i (q_ji - z_j) (p_i - z_x), where p_i are the codes of what enters, s_x and z_x their grid.
    void operator()(Lanes<const std::uint8_t> codes, const Grid& grid, Lanes<float> y);

private:
    void findSources();
    void takeNumbers(Lanes<const std::uint8_t> codes, int first, int count, int zero);
    void takeWindow(int place);

    Shape m_in, m_out;
    int m_height = 0, m_width = 0; ///< of a kernel; a dense layer has one as large as its input
    Convolution m_how = {};
    IntegerRows m_weights;
    std::vector<double> m_scales; ///< of each map
    std::vector<float> m_biases;
    std::vector<int> m_sources = {};            ///< {places, inputs of a sum, evened}: the feature that lies there
    AlignedVector<std::int16_t> m_numbers = {}; ///< {features and a row of zeros, samples}: codes without their zero
    IntegerColumns m_window = {};               ///< what lies under the weights at one place, of each sample
    AlignedVector<std::int32_t> m_sums = {};    ///< {maps, samples}
};

} // namespace engine
