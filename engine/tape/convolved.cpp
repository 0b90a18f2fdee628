#include "engine/nn/layers/conv_transpose2d.h"
#include "engine/tape/operation.h"
#include "engine/tape/operators.h"
#include "engine/tape/slide.h"

#include <memory>

namespace engine {
namespace {

using Shared = std::shared_ptr<const Slide>;

Quantity outputOf(const Quantity& x, const Quantity& w, Shared slide);
Quantity inputOf(const Quantity& G, const Quantity& w, Shared slide);
Quantity weightOf(const Quantity& G, const Quantity& x, Shared slide);

enum class Part { Output, Input, Weight };

/// A part made of the other two, and of a bias if it is the output and there is one.
template <Part part> struct Slid {
    Shared slide;

    template <class Visit> void products(const Indices& at, Visit visit) const
    {
        if constexpr (part == Part::Output) slide->forOutput(at, visit);
        else if constexpr (part == Part::Input) slide->forInput(at, visit);
        else slide->forWeight(at, visit);
    }
    Term byHand(const Operands& of, const Indices& at) const
    {
        std::vector<Term> terms;
        products(at, [&](const Indices& a, const Indices& b) { terms.push_back(of[0].term(a) * of[1].term(b)); });
        if (of.size() > 2) terms.push_back(of[2].term({at[0]}));
        if (terms.empty()) return 0; // a window that stands on the padding alone
        return sum(std::move(terms));
    }
    std::optional<Quantity> pull(const Operands& of, std::size_t i, const Quantity&, const Quantity& H) const
    {
        if (i == 2) return sum(sum(H, 2), 1);
        if constexpr (part == Part::Output) return i == 0 ? inputOf(H, of[1], slide) : weightOf(H, of[0], slide);
        else if constexpr (part == Part::Input) return i == 0 ? outputOf(H, of[1], slide) : weightOf(of[0], H, slide);
        else return i == 0 ? outputOf(of[1], H, slide) : inputOf(of[0], H, slide);
    }
};

/// A sum of products for each element, and the bias of its map if there is a third operand.
template <Part part> Quantity slid(Operands of, Shared slide, const std::vector<int>& shape)
{
    const Slid<part> rule{std::move(slide)};
    Numbers made = filled(shape, precisionOf(of), [&](std::size_t element) {
        const Indices at = indicesOf(shape, element);
        double all = 0;
        rule.products(at, [&](const Indices& i, const Indices& j) {
            all += of[0][elementAt(of[0].shape(), i)] * of[1][elementAt(of[1].shape(), j)];
        });
        return of.size() > 2 ? all + of[2][std::size_t(at[0])] : all;
    });
    return operated(std::move(of), std::move(made), rule);
}

Quantity outputOf(const Quantity& x, const Quantity& w, Shared slide) { return slid<Part::Output>({x, w}, slide, slide->y); }
Quantity inputOf(const Quantity& G, const Quantity& w, Shared slide) { return slid<Part::Input>({G, w}, slide, slide->x); }
Quantity weightOf(const Quantity& G, const Quantity& x, Shared slide) { return slid<Part::Weight>({G, x}, slide, slide->w); }

Quantity convolved(Operands of, const Numbers& bias, const Convolution& how)
{
    const Numbers &x = of[0].value(), &w = of[1].value();
    const bool isFloat = precisionOf(of) == Precision::Float;
    Numbers y =
        isFloat ? Numbers(convolve(x.floats(), w.floats(), bias.floats(), how)) : Numbers(convolve<double>(x, w, bias, how));
    auto slide = std::make_shared<const Slide>(Slide{how, x.shape, w.shape, y.shape});
    return operated(std::move(of), std::move(y), Slid<Part::Output>{std::move(slide)});
}

/// The layer's output is the picture over which a convolution with these weights would slide.
Quantity transposeConvolved(Operands of, const Convolution& how, PerAxis outputPadding)
{
    const std::vector<int>&x = of[0].shape(), &w = of[1].shape();
    const Shape in = pictureShape(of[0]);
    require(w.size() == 4 && w[0] == in.channels,
            "transposeConvolved: " + shapeText(x) + " under " + shapeText(w) + " should have the same first axis");
    const int maps = w[1] * how.groups;
    require(of.size() < 3 || of[2].shape() == std::vector<int>{maps}, "transposeConvolved: each map has a bias");
    const ConvTranspose2d layer{maps, w[2], w[3], how, outputPadding};
    const Shape out = layer.form(Inputs(0, {in})).out;
    auto slide = std::make_shared<const Slide>(Slide{how, {maps, out.height, out.width}, w, x});
    return slid<Part::Input>(std::move(of), slide, slide->x);
}

} // namespace

Quantity convolved(const Quantity& x, const Quantity& w, const Quantity& b, const Convolution& how)
{
    return convolved({x, w, b}, b.value(), how);
}
Quantity convolved(const Quantity& x, const Quantity& w, const Convolution& how)
{
    return convolved({x, w}, Numbers({w.shape().empty() ? 0 : w.shape()[0]}, Precision::Any), how);
}

Quantity transposeConvolved(const Quantity& x, const Quantity& w, const Quantity& b, const Convolution& how,
                            PerAxis outputPadding)
{
    return transposeConvolved({x, w, b}, how, outputPadding);
}
Quantity transposeConvolved(const Quantity& x, const Quantity& w, const Convolution& how, PerAxis outputPadding)
{
    return transposeConvolved({x, w}, how, outputPadding);
}

Quantity windowOf(const Quantity& x, const std::vector<int>& kernelShape, const Convolution& how, int row, int column, int map)
{
    require(x.shape().size() == 3 && kernelShape.size() == 4,
            "windowOf: " + shapeText(x.shape()) + " under " + shapeText(kernelShape));
    std::vector<int> index;
    Slide{how, x.shape(), kernelShape}.addWindow({map, row, column}, index);
    return picked(x, std::move(index), {kernelShape.begin() + 1, kernelShape.end()});
}

} // namespace engine
