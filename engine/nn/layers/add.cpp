#include "engine/nn/layers/add.h"

#include "engine/nn/layers/rows.h"

namespace engine {

LayerForm Add::form(const Inputs& inputs) const
{
    for (int i = 1; i < inputs.count(); ++i) inputs.require(inputs[i] == inputs[0], "what is added should have one shape");
    return {.out = inputs[0]};
}

// In the order of the inputs.
template <class Real> void Add::forward(const Site<Real>& site, int first, int end) const
{
    const int rows = site.out().features();
    if (site.inputs() == 1) return copyLanes(site, site.x(), site.y(), rows, first, end);
    for (int i = 1; i < site.inputs(); ++i)
        addLanes<Real>(site, i == 1 ? site.x(0) : site.y(), site.x(i), site.y(), rows, first, end);
}

// dL/dx_i = dL/dy
template <class Real> void Add::backward(const Site<Real>& site, int first, int end) const
{
    for (int i = 0; i < site.inputs(); ++i)
        if (site.dx(i)) copyLanes(site, site.dy(), site.dx(i), site.out().features(), first, end);
}

TENSORSCOPE_LAYER(Add)

} // namespace engine
