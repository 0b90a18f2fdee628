#include "engine/tape/operation.h"
#include "engine/tape/operators.h"

#include <memory>

namespace engine {
namespace {

/// The shapes of a convolution: x {C, H, W}, w {O, C / groups, kh, kw}, y {O, rows, columns}. Which pixel meets which weight for
/// which output is the same whether y, the gradient of x or that of w is made: each is a sum of products of the other two.
struct Slide {
    Convolution how;
    std::vector<int> x, w, y;

    /// visit(element of x, element of w) for each product in y[o, i, j].
    template <class Visit> void forOutput(const Indices& at, Visit visit) const
    {
        const int base = at[0] / (w[0] / how.groups) * w[1];
        for (int c = 0; c < w[1]; ++c)
            for (int u = 0; u < w[2]; ++u)
                for (int v = 0; v < w[3]; ++v) {
                    const int row = at[1] * how.stride.vertical + u * how.dilation.vertical - how.vertical.before;
                    const int column = at[2] * how.stride.horizontal + v * how.dilation.horizontal - how.horizontal.before;
                    if (row >= 0 && row < x[1] && column >= 0 && column < x[2])
                        visit(Indices{base + c, row, column}, Indices{at[0], c, u, v});
                }
    }
    /// visit(element of y, element of w) for each y in which x[c, row, column] takes part.
    template <class Visit> void forInput(const Indices& at, Visit visit) const
    {
        const int maps = w[0] / how.groups, group = at[0] / w[1];
        for (int o = group * maps; o < (group + 1) * maps; ++o)
            for (int u = 0; u < w[2]; ++u)
                for (int v = 0; v < w[3]; ++v) {
                    const int row = at[1] + how.vertical.before - u * how.dilation.vertical;
                    const int column = at[2] + how.horizontal.before - v * how.dilation.horizontal;
                    if (row < 0 || column < 0 || row % how.stride.vertical || column % how.stride.horizontal) continue;
                    const int i = row / how.stride.vertical, j = column / how.stride.horizontal;
                    if (i < y[1] && j < y[2]) visit(Indices{o, i, j}, Indices{o, at[0] % w[1], u, v});
                }
    }
    /// visit(element of y, element of x) for each y in which w[o, c, u, v] takes part.
    template <class Visit> void forWeight(const Indices& at, Visit visit) const
    {
        const int channel = at[0] / (w[0] / how.groups) * w[1] + at[1];
        for (int i = 0; i < y[1]; ++i)
            for (int j = 0; j < y[2]; ++j) {
                const int row = i * how.stride.vertical + at[2] * how.dilation.vertical - how.vertical.before;
                const int column = j * how.stride.horizontal + at[3] * how.dilation.horizontal - how.horizontal.before;
                if (row >= 0 && row < x[1] && column >= 0 && column < x[2])
                    visit(Indices{at[0], i, j}, Indices{channel, row, column});
            }
    }
};
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

/// A sum of products for each element.
template <Part part> Quantity slid(const Quantity& a, const Quantity& b, Shared slide, const std::vector<int>& shape)
{
    const Slid<part> rule{std::move(slide)};
    Numbers made = filled(shape, precisionOf({a, b}), [&](std::size_t element) {
        double all = 0;
        rule.products(indicesOf(shape, element), [&](const Indices& i, const Indices& j) {
            all += a[elementAt(a.shape(), i)] * b[elementAt(b.shape(), j)];
        });
        return all;
    });
    return operated({a, b}, std::move(made), rule);
}

Quantity outputOf(const Quantity& x, const Quantity& w, Shared slide) { return slid<Part::Output>(x, w, slide, slide->y); }
Quantity inputOf(const Quantity& G, const Quantity& w, Shared slide) { return slid<Part::Input>(G, w, slide, slide->x); }
Quantity weightOf(const Quantity& G, const Quantity& x, Shared slide) { return slid<Part::Weight>(G, x, slide, slide->w); }

} // namespace

Quantity convolved(const Quantity& x, const Quantity& w, const Quantity& b, const Convolution& how)
{
    const Operands of{x, w, b};
    const bool isFloat = precisionOf(of) == Precision::Float;
    Numbers y = isFloat ? Numbers(convolve(x.value().floats(), w.value().floats(), b.value().floats(), how))
                        : Numbers(convolve<double>(x.value(), w.value(), b.value(), how));
    auto slide = std::make_shared<const Slide>(Slide{how, x.shape(), w.shape(), y.shape});
    return operated(of, std::move(y), Slid<Part::Output>{std::move(slide)});
}

Quantity windowOf(const Quantity& x, const std::vector<int>& kernelShape, const Convolution& how, int row, int column, int map)
{
    require(x.shape().size() == 3 && kernelShape.size() == 4,
            "windowOf: " + shapeText(x.shape()) + " under " + shapeText(kernelShape));
    const int channels = kernelShape[1], kh = kernelShape[2], kw = kernelShape[3], height = x.shape()[1], width = x.shape()[2];
    const int first = map / (kernelShape[0] / how.groups) * channels;
    std::vector<int> index;
    index.reserve(std::size_t(channels * kh * kw));
    for (int c = 0; c < channels; ++c)
        for (int u = 0; u < kh; ++u)
            for (int v = 0; v < kw; ++v) {
                const int i = row * how.stride.vertical + u * how.dilation.vertical - how.vertical.before;
                const int j = column * how.stride.horizontal + v * how.dilation.horizontal - how.horizontal.before;
                const bool inside = i >= 0 && i < height && j >= 0 && j < width;
                index.push_back(inside ? ((first + c) * height + i) * width + j : -1);
            }
    return picked(x, std::move(index), {channels, kh, kw});
}

} // namespace engine
