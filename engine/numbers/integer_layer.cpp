#include "engine/numbers/integer_layer.h"

#include "engine/core/error.h"
#include "engine/nn/layers.h"

#include <algorithm>

namespace engine {
namespace {

constexpr int AtOnce = 8; // samples whose windows stay in a cache

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
}

/// Row (channel, u, v) holds what lies under that weight at each place; beyond the border it is 0, whose code is `zero`.
void IntegerLayer::takeWindows(Lanes<const std::uint8_t> codes, int first, int count, std::uint8_t zero)
{
    const int rows = m_out.height, columns = m_out.width; // one place of a dense layer
    m_windows.assign(std::size_t(m_weights.depth) * std::size_t(rows * columns * count), zero);
    std::uint8_t* to = m_windows.data();
    for (int c = 0; c < m_in.channels; ++c)
        for (int u = 0; u < m_height; ++u)
            for (int v = 0; v < m_width; ++v)
                for (int i = 0; i < rows; ++i)
                    for (int j = 0; j < columns; ++j, to += count) {
                        const int y = i * m_how.stride.vertical + u * m_how.dilation.vertical - m_how.vertical.before;
                        const int x = j * m_how.stride.horizontal + v * m_how.dilation.horizontal - m_how.horizontal.before;
                        if (y < 0 || y >= m_in.height || x < 0 || x >= m_in.width) continue;
                        const std::uint8_t* from = &codes((c * m_in.height + y) * m_in.width + x, first);
                        if (count == AtOnce) std::copy_n(from, AtOnce, to); // known when it is compiled: one move
                        else std::copy_n(from, count, to);
                    }
}

void IntegerLayer::operator()(Lanes<const std::uint8_t> codes, const Grid& grid, Lanes<float> y)
{
    if (codes.features != m_in.features() || y.features != m_out.features() || y.samples != codes.samples)
        throw InputError("codes and outputs should have the sizes of the layer");
    for (int first = 0; first < codes.samples; first += AtOnce) {
        const int count = std::min(AtOnce, codes.samples - first), columns = m_out.pixels() * count;
        takeWindows(codes, first, count, std::uint8_t(grid.zero));
        m_sums.resize(std::size_t(m_weights.rows) * std::size_t(columns));
        integerProduct(m_weights, integerColumns<std::uint8_t>(m_windows, m_weights.depth, columns, grid.zero), m_sums);
        for (int f = 0; f < y.features; ++f) {
            const std::size_t map = std::size_t(f / m_out.pixels());
            const double scale = m_scales[map] * grid.scale, bias = double(m_biases[map]);
            const std::int32_t* sum = m_sums.data() + std::ptrdiff_t(f) * count;
            float* out = &y(f, first);
            for (int n = 0; n < count; ++n) out[n] = float(bias + scale * double(sum[n]));
        }
    }
}

} // namespace engine
