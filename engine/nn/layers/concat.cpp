#include "engine/nn/layers/concat.h"

#include "engine/nn/layers/rows.h"

namespace engine {

LayerForm Concat::form(const Inputs& inputs) const
{
    Shape out = inputs[0];
    for (int i = 1; i < inputs.count(); ++i) {
        inputs.require(inputs[i].height == out.height && inputs[i].width == out.width,
                       "what is put together should have one height and one width");
        out.channels += inputs[i].channels;
    }
    return {.out = out};
}

template <class Real> void Concat::forward(const Site<Real>& site, int first, int end) const
{
    for (int i = 0, c = 0; i < site.inputs(); c += site.in(i++).channels)
        copyLanes(site, site.x(i), channel(site, site.y(), c), site.in(i).features(), first, end);
}

template <class Real> void Concat::backward(const Site<Real>& site, int first, int end) const
{
    for (int i = 0, c = 0; i < site.inputs(); c += site.in(i++).channels)
        if (site.dx(i)) copyLanes(site, channel(site, site.dy(), c), site.dx(i), site.in(i).features(), first, end);
}

TENSORSCOPE_LAYER(Concat)

} // namespace engine
