#include "engine/nn/layers/sliding.h"
#include "engine/tape/operation.h"
#include "engine/tape/operators.h"
#include "engine/tape/slide.h"

namespace engine {
namespace {

/// The windows of a pooling, each as the elements under it; -1 outside the picture.
struct PoolWindows {
    LayerForm form;
    std::vector<int> shape, elements = {};
    int area;

    PoolWindows(const Quantity& x, const Pooling& how)
        : form(poolingForm(Inputs(0, {pictureShape(x)}), how)), shape{form.out.channels, form.out.height, form.out.width},
          area(how.size.vertical * how.size.horizontal)
    {
        const int maps = shape[0];
        const Slide slide{{how.stride, how.dilation, maps, how.padding.vertical, how.padding.horizontal},
                          x.shape(),
                          {maps, 1, how.size.vertical, how.size.horizontal}};
        for (std::size_t place = 0; place < Tensor::elements(shape); ++place) slide.addWindow(indicesOf(shape, place), elements);
    }
};

struct MaxPooled {
    std::shared_ptr<const PoolWindows> windows;
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

Quantity maxPooled(const Quantity& x, const MaxPool& how)
{
    const Pooling pooling{how.size, how.stride, how.padding, how.dilation, how.ceil, false};
    MaxPooled rule{std::make_shared<const PoolWindows>(x, pooling), {}};
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

Quantity averagePooled(const Quantity& x, const AveragePool& how)
{
    PoolWindows windows(x, {how.size, how.stride, how.padding, how.dilation, how.ceil, how.countPadding});
    const auto &rows = windows.form.windows.rowCounts, &columns = windows.form.windows.columnCounts;
    Quantity counts = filled(windows.shape, Precision::Any, [&](std::size_t k) {
        return double(rows[k / columns.size() % rows.size()]) * columns[k % columns.size()];
    });
    std::vector<int> shape = windows.shape;
    shape.push_back(windows.area);
    return sum(picked(x, std::move(windows.elements), std::move(shape)), 3) / counts;
}

Quantity globalMax(const Quantity& x)
{
    const Shape all = pictureShape(x);
    return reshaped(maxPooled(x, MaxPool{{all.height, all.width}, 1}), {all.channels});
}

} // namespace engine
