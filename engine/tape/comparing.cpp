#include "engine/nn/layers/adder.h"
#include "engine/tape/losses.h"
#include "engine/tape/operation.h"
#include "engine/tape/operators.h"
#include "engine/tape/pictures.h"
#include "engine/tape/slide.h"

#include <algorithm>
#include <cmath>

namespace engine {
namespace {

struct CutOff {
    Term byHand(const Operands& of, const Indices& at) const
    {
        return call("max", {Term(-1), call("min", {Term(1), of[0].term(at)})});
    }
    std::optional<Quantity> pull(const Operands& of, std::size_t, const Quantity&, const Quantity& G) const
    {
        const Quantity& z = of[0];
        return G * Quantity(filled(z.shape(), Precision::Any, [&](std::size_t i) { return double(std::abs(z[i]) < 1); }));
    }
};
Quantity cutOff(const Quantity& z)
{
    return operated({z}, filled(z.shape(), z.precision(), [&](std::size_t i) { return std::clamp(z[i], -1.0, 1.0); }), CutOff());
}

/// -|x - w| for each pair.
struct Likeness {
    Term byHand(const Operands& of, const Indices& at) const { return Term(-1) * call("abs", {of[0].term(at) - of[1].term(at)}); }
    // "by w": x - w, so that what is far off moves fast; "by x": the same, cut off
    std::optional<Quantity> pull(const Operands& of, std::size_t i, const Quantity&, const Quantity& G) const
    {
        return i == 0 ? G * cutOff(of[1] - of[0]) : G * (of[0] - of[1]);
    }
};

} // namespace

Quantity adderConvolved(const Quantity& x, const Quantity& w, const Convolution& how)
{
    const Shape in = pictureShape(x);
    require(w.shape().size() == 4 && w.shape()[1] * how.groups == in.channels,
            "adderConvolved: " + shapeText(x.shape()) + " under " + shapeText(w.shape()));
    const Shape out = Adder{w.shape()[0], w.shape()[2], w.shape()[3], how}.form(Inputs(0, {in})).out;
    const int kernel = elementsFrom(w.shape(), 1);
    const Slide slide{how, x.shape(), w.shape()};
    std::vector<int> pixels, weights;
    for (int place = 0; place < out.features(); ++place) {
        slide.addWindow(indicesOf({out.channels, out.height, out.width}, std::size_t(place)), pixels);
        for (int k = 0; k < kernel; ++k) weights.push_back(place / out.pixels() * kernel + k);
    }
    const std::vector<int> pairs{out.channels, out.height, out.width, kernel};
    const Quantity a = picked(x, std::move(pixels), pairs), b = picked(w, std::move(weights), pairs);
    Numbers likeness = filled(pairs, precisionOf({x, w}), [&](std::size_t i) { return -std::abs(a[i] - b[i]); });
    return sum(operated({a, b}, std::move(likeness), Likeness()), 3);
}

Quantity signOf(const Quantity& z) { return activated(Activation::Sign, z); }

Quantity xnorConvolved(const Quantity& x, const Quantity& w, const Convolution& how, const Naming& name)
{
    const Quantity xSigns = name("xSigns", signOf(x)), wSigns = name("wSigns", signOf(w));
    const Quantity alpha = name("alpha", meanForEach(absolute(w), 0));
    return convolved(xSigns, name("wBinary", everywhere(alpha, 0, w.shape()) * wSigns), how);
}

} // namespace engine
