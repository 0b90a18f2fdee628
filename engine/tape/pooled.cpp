#include "engine/tape/operation.h"
#include "engine/tape/operators.h"
#include "engine/tape/slide.h"

namespace engine {
namespace {

/// The windows of a pooling, each as the elements under it; -1 outside the picture.
struct Windows {
    std::vector<int> shape, elements;
    int area;

    Windows(const Quantity& x, int size, int stride, int padding) : area(size * size)
    {
        require(x.shape().size() == 3 && size > 0 && stride > 0 && padding >= 0 && padding < size,
                "pooling: windows of " + std::to_string(size) + " on " + shapeText(x.shape()));
        const int maps = x.shape()[0];
        const Slide slide{{.stride = stride, .groups = maps, .vertical = {padding, padding}, .horizontal = {padding, padding}},
                          x.shape(),
                          {maps, 1, size, size}};
        shape = {maps, outputLength(x.shape()[1], size, stride, 1, {padding, padding}),
                 outputLength(x.shape()[2], size, stride, 1, {padding, padding})};
        for (std::size_t place = 0; place < Tensor::elements(shape); ++place) slide.addWindow(indicesOf(shape, place), elements);
    }
};

struct MaxPooled {
    std::shared_ptr<const Windows> windows;
    std::vector<int> winners;

    Term byHand(const Operands& of, const Indices& at) const
    {
        const std::size_t first = elementAt(windows->shape, at) * std::size_t(windows->area);
        std::vector<Term> terms;
        for (std::size_t k = first; k < first + std::size_t(windows->area); ++k)
            if (const int from = windows->elements[k]; from >= 0)
                terms.push_back(of[0].term(indicesOf(of[0].shape(), std::size_t(from))));
        return call("max", std::move(terms));
    }
    std::optional<Quantity> pull(const Operands& of, std::size_t, const Quantity&, const Quantity& G) const
    {
        return placed(G, winners, of[0].shape());
    }
};

} // namespace

Quantity maxPooled(const Quantity& x, int size, int stride, int padding)
{
    MaxPooled rule{std::make_shared<const Windows>(x, size, stride, padding), {}};
    Numbers y(rule.windows->shape, x.precision());
    for (std::size_t place = 0; place < y.size(); ++place) {
        int best = -1;
        for (int tap = 0; tap < rule.windows->area; ++tap) {
            const int from = rule.windows->elements[place * std::size_t(rule.windows->area) + std::size_t(tap)];
            if (from >= 0 && (best < 0 || x[std::size_t(from)] > x[std::size_t(best)])) best = from;
        }
        rule.winners.push_back(best), y.data[place] = x[std::size_t(best)];
    }
    return operated({x}, std::move(y), std::move(rule));
}

Quantity averagePooled(const Quantity& x, int size, int stride, int padding)
{
    Windows windows(x, size, stride, padding);
    Numbers inside(windows.shape, Precision::Any);
    for (std::size_t k = 0; k < windows.elements.size(); ++k)
        if (windows.elements[k] >= 0) ++inside.data[k / std::size_t(windows.area)];
    std::vector<int> shape = windows.shape;
    shape.push_back(windows.area);
    return sum(picked(x, std::move(windows.elements), std::move(shape)), 3) / Quantity(std::move(inside));
}

} // namespace engine
