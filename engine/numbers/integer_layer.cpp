#include "engine/numbers/integer_layer.h"

#include "engine/core/error.h"
#include "engine/nn/layers.h"
#include "engine/nn/simd/kernels.h"

#include <algorithm>

namespace engine {
namespace {

constexpr int AtOnce = simd::IntegerPanel; // samples: one panel, which stays in the nearest cache while all maps read it

/// q - z, one row for each map.
IntegerRows rowsOf(const QuantisedTensor& weights)
{
    std::vector<int> numbers;
    for (std::size_t i = 0; i < weights.codes.size(); ++i) numbers.push_back(weights.codes[i] - weights.gridOf(i).zero);
    const int maps = weights.shape[0];
    return integerRows<int>(numbers, maps, int(numbers.size()) / maps);
}

} // namespace

bool IntegerLayer::is(const Network& net, int l)
{
    const auto* conv = net.layer(l).as<Conv2d>();
    return conv ? conv->how.groups == 1 : net.layer(l).as<Dense>() != nullptr;
}

IntegerLayer::IntegerLayer(const Network& net, int l, const QuantisedTensor& weights, std::span<const float> biases)
    : m_in(net.shape(net.from(l)[0])), m_out(net.shape(net.valueOf(l))), m_biases(biases.begin(), biases.end())
{
    if (!is(net, l)) throw InputError("whole numbers are for dense layers, and for convolutions in one group");
    if (const auto* conv = net.layer(l).as<Conv2d>()) m_height = conv->height, m_width = conv->width, m_how = conv->how;
    else m_height = m_in.height, m_width = m_in.width;
    if (weights.shape != net.weights(l)->shape) throw InputError("the whole numbers do not have the shape of these weights");
    m_weights = rowsOf(weights);
    const std::size_t maps = std::size_t(weights.shape[0]);
    for (std::size_t j = 0; j < maps; ++j) m_scales.push_back(weights.gridOf(j * (weights.codes.size() / maps)).scale);
    if (m_biases.empty()) m_biases.resize(maps);
    if (m_biases.size() != maps) throw InputError("there should be a bias for each map or unit");
    findSources();
}

/// Beyond the border, and beyond the last weight of an odd number, lies the row of zeros.
void IntegerLayer::findSources()
{
    const int depth = m_weights.depth, none = m_in.features();
    for (int place = 0; place < m_out.pixels(); ++place) { // one of a dense layer
        const int top = place / m_out.width * m_how.stride.vertical - m_how.vertical.before;
        const int left = place % m_out.width * m_how.stride.horizontal - m_how.horizontal.before;
        for (int k = 0; k < depth; ++k) {
            const int y = top + k / m_width % m_height * m_how.dilation.vertical;
            const int x = left + k % m_width * m_how.dilation.horizontal;
            const bool isInside = y >= 0 && y < m_in.height && x >= 0 && x < m_in.width;
            m_sources.push_back(isInside ? (k / (m_height * m_width) * m_in.height + y) * m_in.width + x : none);
        }
        if (depth % 2 != 0) m_sources.push_back(none);
    }
}

void IntegerLayer::takeNumbers(Lanes<const std::uint8_t> codes, int first, int count, int zero)
{
    m_numbers.resize((std::size_t(codes.features) + 1) * AtOnce);
    for (int f = 0; f < codes.features; ++f) {
        const std::uint8_t* from = &codes(f, first);
        std::int16_t* to = m_numbers.data() + std::ptrdiff_t(f) * AtOnce;
        for (int n = 0; n < count; ++n) to[n] = std::int16_t(from[n] - zero);
    }
}

void IntegerLayer::takeWindow(int place)
{
    const int pairs = (m_weights.depth + 1) / 2;
    const int* source = m_sources.data() + std::ptrdiff_t(place) * 2 * pairs;
    for (int p = 0; p < pairs; ++p) {
        const std::int16_t* low = m_numbers.data() + std::ptrdiff_t(source[2 * p]) * AtOnce;
        const std::int16_t* high = m_numbers.data() + std::ptrdiff_t(source[2 * p + 1]) * AtOnce;
        std::int32_t* to = m_window.pairs.data() + std::ptrdiff_t(p) * AtOnce;
        for (int n = 0; n < AtOnce; ++n) to[n] = pairOf(low[n], high[n]);
    }
}

void IntegerLayer::operator()(Lanes<const std::uint8_t> codes, const Grid& grid, Lanes<float> y)
{
    if (codes.features != m_in.features() || y.features != m_out.features() || y.samples != codes.samples)
        throw InputError("codes and outputs should have the sizes of the layer");
    const int maps = m_weights.rows, places = m_out.pixels();
    m_window.depth = m_weights.depth, m_window.largest = std::max(grid.zero, 255 - grid.zero);
    m_window.pairs.resize(std::size_t((m_weights.depth + 1) / 2) * AtOnce);
    for (int first = 0; first < codes.samples; first += AtOnce) {
        const int count = m_window.columns = std::min(AtOnce, codes.samples - first);
        takeNumbers(codes, first, count, grid.zero);
        m_sums.resize(std::size_t(maps) * std::size_t(count));
        for (int place = 0; place < places; ++place) {
            takeWindow(place);
            integerProduct(m_weights, m_window, m_sums);
            for (int map = 0; map < maps; ++map) {
                const double scale = m_scales[std::size_t(map)] * grid.scale, bias = double(m_biases[std::size_t(map)]);
                const std::int32_t* sum = m_sums.data() + std::ptrdiff_t(map) * count;
                float* out = &y(map * places + place, first);
                for (int n = 0; n < count; ++n) out[n] = float(bias + scale * double(sum[n]));
            }
        }
    }
}

} // namespace engine
