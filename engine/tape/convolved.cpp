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
    std::vector<int> index;
    Slide{how, x.shape(), kernelShape}.addWindow({map, row, column}, index);
    return picked(x, std::move(index), {kernelShape.begin() + 1, kernelShape.end()});
}

} // namespace engine
