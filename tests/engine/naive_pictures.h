#pragma once

#include "engine/nn/network.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

/// Layers of pictures by their definitions: one sample, one loop per index, in double. Normalisation and dropout answer.
namespace naive {

using Picture = std::vector<double>; // [channel][y][x]

struct Sight {
    const engine::Network& net;
    const std::vector<double>& parameters;
    int l;
    const Picture& x;
    engine::Shape in, out;

    double number(const char* block, int i) const { return parameters[net.block(l, block)->offset + std::size_t(i)]; }
    double bias(int map) const { return net.biases(l) ? number("biases", map) : 0; }
    bool inside(int i, int j) const { return i >= 0 && i < in.height && j >= 0 && j < in.width; }
    double at(int c, int i, int j) const { return x[std::size_t((c * in.height + i) * in.width + j)]; }
    template <class At> Picture each(At value) const
    {
        Picture y;
        for (int c = 0; c < out.channels; ++c)
            for (int i = 0; i < out.height; ++i)
                for (int j = 0; j < out.width; ++j) y.push_back(value(c, i, j));
        return y;
    }
    /// Calls body(row, column) of the pixels of the window at (i, j), those outside, too.
    template <class Pool, class Body> void window(const Pool& p, int i, int j, Body body) const
    {
        for (int u = 0; u < p.size.vertical; ++u)
            for (int v = 0; v < p.size.horizontal; ++v)
                body(i * p.stride.vertical + u * p.dilation.vertical - p.padding.vertical.before,
                     j * p.stride.horizontal + v * p.dilation.horizontal - p.padding.horizontal.before);
    }

    Picture of(const engine::MaxPool& p) const
    {
        return each([&](int c, int i, int j) {
            double most = -INFINITY;
            window(p, i, j, [&](int y, int z) { most = inside(y, z) ? std::max(most, at(c, y, z)) : most; });
            return most;
        });
    }
    Picture of(const engine::AveragePool& p) const
    {
        return each([&](int c, int i, int j) {
            double sum = 0, count = 0;
            window(p, i, j, [&](int y, int z) {
                const bool padded = y < in.height + p.padding.vertical.after && z < in.width + p.padding.horizontal.after;
                if (inside(y, z)) sum += at(c, y, z);
                count += p.countPadding ? padded : inside(y, z);
            });
            return sum / count;
        });
    }
    Picture of(const engine::ConvTranspose2d& k) const
    {
        Picture y = each([&](int map, int, int) { return bias(map); });
        const int perGroup = in.channels / k.how.groups, maps = k.maps / k.how.groups;
        for (int c = 0; c < in.channels; ++c)
            for (int i = 0; i < in.height; ++i)
                for (int j = 0; j < in.width; ++j)
                    for (int m = 0; m < maps; ++m)
                        for (int u = 0; u < k.height; ++u)
                            for (int v = 0; v < k.width; ++v) {
                                const int row = i * k.how.stride.vertical + u * k.how.dilation.vertical - k.how.vertical.before;
                                const int column =
                                    j * k.how.stride.horizontal + v * k.how.dilation.horizontal - k.how.horizontal.before;
                                if (row < 0 || row >= out.height || column < 0 || column >= out.width) continue;
                                const int map = c / perGroup * maps + m;
                                y[std::size_t((map * out.height + row) * out.width + column)] +=
                                    at(c, i, j) * number("weights", ((c * maps + m) * k.height + u) * k.width + v);
                            }
        return y;
    }
    /// At a point: every pixel by its share, which falls from 1 to 0 over one pixel down and across.
    double between(int c, double row, double column) const
    {
        double sum = 0;
        for (int i = 0; i < in.height; ++i)
            for (int j = 0; j < in.width; ++j)
                sum += at(c, i, j) * std::max(0.0, 1 - std::abs(row - i)) * std::max(0.0, 1 - std::abs(column - j));
        return sum;
    }
    Picture of(const engine::Deformable& k, const Picture& offsets) const
    {
        const auto offset = [&](int channel, int i, int j) {
            return offsets[std::size_t((channel * out.height + i) * out.width + j)];
        };
        return each([&](int map, int i, int j) {
            double z = bias(map);
            for (int c = 0; c < in.channels; ++c)
                for (int tap = 0; tap < k.height * k.width; ++tap) {
                    const int u = tap / k.width, v = tap % k.width;
                    const int row = i * k.how.stride.vertical + u * k.how.dilation.vertical - k.how.vertical.before;
                    const int column = j * k.how.stride.horizontal + v * k.how.dilation.horizontal - k.how.horizontal.before;
                    z += number("weights", (map * in.channels + c) * k.height * k.width + tap) *
                         between(c, row + offset(2 * tap, i, j), column + offset(2 * tap + 1, i, j));
                }
            return z;
        });
    }
    Picture of(const engine::BatchNorm& n) const
    {
        return each([&](int c, int i, int j) {
            return number("scale", c) * (at(c, i, j) - number("mean", c)) / std::sqrt(number("variance", c) + n.epsilon) +
                   number("shift", c);
        });
    }
    Picture of(const engine::LocalResponseNorm& n) const
    {
        return each([&](int c, int i, int j) {
            double sum = 0;
            for (int k = c - (n.size - 1) / 2; k <= c + n.size / 2; ++k)
                if (k >= 0 && k < in.channels) sum += std::pow(at(k, i, j), 2);
            return at(c, i, j) * std::pow(n.k + (n.alphaOverSize ? n.alpha / n.size : n.alpha) * sum, -n.beta);
        });
    }
    Picture global(bool largest) const
    {
        return each([&](int c, int, int) {
            const auto first = x.begin() + c * in.pixels(), end = first + in.pixels();
            double sum = 0;
            for (auto p = first; p != end; ++p) sum += *p / in.pixels();
            return largest ? *std::max_element(first, end) : sum;
        });
    }
    std::optional<Picture> of(const engine::Layer& layer) const
    {
        if (const auto* pool = layer.as<engine::MaxPool>()) return of(*pool);
        if (const auto* pool = layer.as<engine::AveragePool>()) return of(*pool);
        if (layer.as<engine::GlobalMaxPool>()) return global(true);
        if (layer.as<engine::GlobalAveragePool>()) return global(false);
        if (const auto* spread = layer.as<engine::ConvTranspose2d>()) return of(*spread);
        if (const auto* norm = layer.as<engine::BatchNorm>()) return of(*norm);
        if (const auto* norm = layer.as<engine::LocalResponseNorm>()) return of(*norm);
        if (layer.as<engine::Dropout>()) return x;
        return {};
    }
};

} // namespace naive
