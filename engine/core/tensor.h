#pragma once

#include <cstddef>
#include <numeric>
#include <vector>

namespace engine {

/// Numbers in row-major order (the last index runs fastest) with the lengths of their axes.
template <class Real> struct TensorOf {
    std::vector<int> shape;
    std::vector<Real> data;

    TensorOf() = default;
    explicit TensorOf(std::vector<int> lengths, Real fill = 0) : shape(std::move(lengths)), data(elements(shape), fill) {}

    std::size_t size() const { return data.size(); }

    /// at(i, j, k): the element with these indices; as many indices as axes.
    template <class... Index> Real& at(Index... index) { return data[offset(index...)]; }
    template <class... Index> Real at(Index... index) const { return data[offset(index...)]; }

    bool operator==(const TensorOf&) const = default;

    static std::size_t elements(const std::vector<int>& shape)
    {
        return std::accumulate(shape.begin(), shape.end(), std::size_t{1},
                               [](std::size_t n, int length) { return n * std::size_t(length); });
    }

private:
    template <class... Index> std::size_t offset(Index... index) const
    {
        std::size_t position = 0, axis = 0;
        ((position = position * std::size_t(shape[axis++]) + std::size_t(index)), ...);
        return position;
    }
};

using Tensor = TensorOf<float>;

} // namespace engine
