#include "engine/nn/layers/slice.h"

#include "engine/nn/layers/rows.h"

namespace engine {

LayerForm Slice::form(const Inputs& inputs) const
{
    Shape out = inputs.only();
    inputs.require(first >= 0 && count > 0 && count <= out.channels - first, "the channels of a slice should exist");
    out.channels = count;
    return {.out = out};
}

template <class Real> void Slice::forward(const Site<Real>& site, int begin, int end) const
{
    copyLanes(site, channel(site, site.x(), first), site.y(), site.out().features(), begin, end);
}

// The channels beside it get no derivative from here.
template <class Real> void Slice::backward(const Site<Real>& site, int begin, int end) const
{
    if (!site.dx()) return;
    for (int f = 0; f < site.in().features(); ++f)
        std::memset(site.dx() + std::ptrdiff_t(f) * site.stride + begin, 0, std::size_t(end - begin) * sizeof(Real));
    copyLanes(site, site.dy(), channel(site, site.dx(), first), site.out().features(), begin, end);
}

TENSORSCOPE_LAYER(Slice)

} // namespace engine
