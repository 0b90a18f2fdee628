#include "engine/nn/layers/deformable.h"
#include "engine/tape/operation.h"
#include "engine/tape/operators.h"
#include "engine/tape/pictures.h"

#include <algorithm>
#include <cmath>

namespace engine {
namespace {

/// Along one axis: of each point the pixel before it, and how far beyond that it lies.
struct Between {
    std::vector<int> pixel;
    Quantity beyond;

    Between(const Quantity& points, int n) : beyond(points - floors(points))
    {
        for (std::size_t i = 0; i < points.size(); ++i) // far outside, where nothing is read, any pixel outside will do
            pixel.push_back(int(std::floor(std::clamp(points[i], -2.0, n + 1.0))));
    }
    static Quantity floors(const Quantity& points)
    {
        return filled(points.shape(), Precision::Any, [&](std::size_t i) { return std::floor(points[i]); });
    }
    /// Of that pixel, and of the next one.
    Quantity share(bool next) const { return next ? beyond : 1 - beyond; }
};

/// Where the taps are if nothing moves them, {taps, rows, columns}.
Quantity stillTaps(const Deformable& layer, const std::vector<int>& shape, bool down)
{
    const Convolution& how = layer.how;
    return filled(shape, Precision::Any, [&](std::size_t k) {
        const Indices at = indicesOf(shape, k);
        return double(down ? at[1] * how.stride.vertical + at[0] / layer.width * how.dilation.vertical - how.vertical.before
                           : at[2] * how.stride.horizontal + at[0] % layer.width * how.dilation.horizontal -
                                 how.horizontal.before);
    });
}

} // namespace

// x(r, c) = Σ over the pixels (i, j) around of x_ij (1 - |r - i|) (1 - |c - j|)
Quantity readBetween(const Quantity& x, const Quantity& down, const Quantity& across)
{
    const Shape picture = pictureShape(x);
    const int n = int(down.size());
    require(down.shape() == std::vector<int>{n} && across.shape() == down.shape(), "readBetween: points down and across");
    const Between rows(down, picture.height), columns(across, picture.width);
    const auto corner = [&](bool below, bool right) {
        std::vector<int> index;
        for (int k = 0; k < picture.channels * n; ++k) {
            const int i = rows.pixel[std::size_t(k % n)] + below, j = columns.pixel[std::size_t(k % n)] + right;
            const bool inside = i >= 0 && i < picture.height && j >= 0 && j < picture.width;
            index.push_back(inside ? (k / n * picture.height + i) * picture.width + j : -1);
        }
        const Quantity share = rows.share(below) * columns.share(right);
        return picked(x, std::move(index), {picture.channels, n}) * spread(share, 0, picture.channels);
    };
    return corner(false, false) + corner(false, true) + corner(true, false) + corner(true, true);
}

Quantity deformed(const Quantity& x, const Quantity& offsets, const Quantity& w, const Quantity& b, const Convolution& how,
                  const Naming& name)
{
    const std::vector<int>& kernel = w.shape();
    require(kernel.size() == 4 && kernel[1] == pictureShape(x).channels,
            "deformed: " + shapeText(x.shape()) + " under " + shapeText(kernel));
    const Deformable layer{kernel[0], kernel[2], kernel[3], how};
    const Shape out = layer.form(Inputs(0, {pictureShape(x), pictureShape(offsets)})).out;
    const int taps = kernel[2] * kernel[3], places = out.pixels();
    const auto points = [&](const char* id, bool down) {
        const Quantity pairs = reshaped(offsets, {taps, 2, out.height, out.width});
        const Quantity moved = reshaped(sliced(pairs, 1, down ? 0 : 1, 1), {taps, out.height, out.width});
        return reshaped(name(id, stillTaps(layer, moved.shape(), down) + moved), {taps * places});
    };
    const Quantity down = points("down", true), across = points("across", false);
    const Quantity reads = name("reads", reshaped(readBetween(x, down, across), {kernel[1], taps, places}));
    const Quantity y = matmul(reshaped(w, {kernel[0], kernel[1] * taps}), reshaped(reads, {kernel[1] * taps, places}));
    return reshaped(y + everywhere(b, 0, y.shape()), {kernel[0], out.height, out.width});
}

} // namespace engine
