#include "engine/nn/layers/shuffle.h"

#include "engine/nn/layers/rows.h"

namespace engine {

LayerForm Shuffle::form(const Inputs& inputs) const
{
    const Shape& in = inputs.only();
    inputs.require(groups > 0 && in.channels % groups == 0, "the groups should divide the channels");
    return {.out = in};
}

template <class Real> void Shuffle::forward(const Site<Real>& site, int first, int end) const
{
    const int n = site.in().channels / groups;
    for (int c = 0; c < site.in().channels; ++c)
        copyLanes(site, channel(site, site.x(), c), channel(site, site.y(), c % n * groups + c / n), site.in().pixels(), first,
                  end);
}

template <class Real> void Shuffle::backward(const Site<Real>& site, int first, int end) const
{
    const int n = site.in().channels / groups;
    for (int c = 0; site.dx() && c < site.in().channels; ++c)
        copyLanes(site, channel(site, site.dy(), c % n * groups + c / n), channel(site, site.dx(), c), site.in().pixels(), first,
                  end);
}

TENSORSCOPE_LAYER(Shuffle)

} // namespace engine
