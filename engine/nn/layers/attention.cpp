#include "engine/nn/layers/attention.h"

#include "engine/core/parallel.h"
#include "engine/nn/layers/attention_head.h"
#include "engine/nn/layers/sequence.h"

#include <algorithm>

namespace engine {

LayerForm Attention::form(const Inputs& inputs) const
{
    inputs.require(inputs.count() == 3 || inputs.count() == 4, "attention has queries, keys, values, and perhaps their number");
    const Shape &q = inputs[0], &k = inputs[1], &v = inputs[2];
    inputs.require(q.channels == k.channels, "queries and keys should have the same features");
    inputs.require(k.pixels() == v.pixels(), "there should be as many values as keys");
    inputs.require(heads > 0 && q.channels % heads == 0 && v.channels % heads == 0, "the heads should divide the features");
    inputs.require(inputs.count() < 4 || inputs[3].features() == 1, "the number of keys is one number");
    const int pairs = q.pixels() * k.pixels();
    inputs.require(spans == 1 || (!causal && inputs.count() == 3), "keys in spans all count, and are seen by all queries");
    inputs.require(spans > 0 && k.pixels() % spans == 0, "spans of keys should be of equal length");
    LayerForm form{.out = {v.channels, q.height, q.width * spans}};
    form.inner = heads * pairs * (hard ? 2 : 1);
    form.multiplyAdds = double(pairs) * (q.channels + v.channels);
    if (inputs.count() == 4) form.whole = {{3, k.pixels()}};
    if (score != Score::Additive) return form;
    form.rows = q.channels;
    form.rowsAtOnce = 4;
    form.blocks = {{"weights", {form.rows}, Block::Weights, {double(form.rows) / heads, 1}}};
    return form;
}

// A batch that is too small for several threads is shared out by heads.
template <class Real> void Attention::forward(const Site<Real>& site, int first, int end) const
{
    parallelFor(heads, site.form.multiplyAdds / 2 * (end - first), [&](int h) {
        const Head<Real> head(*this, site, h, first, end);
        head.scores();
        head.probabilities();
        if (hard) head.choose();
        head.mix();
    });
}

template <class Real> void Attention::backward(const Site<Real>& site, int first, int end) const
{
    parallelFor(heads, site.form.multiplyAdds * (end - first), [&](int h) {
        const Head<Real> head(*this, site, h, first, end);
        head.valuesBack();
        head.probabilitiesBack();
        head.scoresBack();
    });
    clearDelta(site, 3, first, end);
}

// Head by head, as many of its features as lie among the rows.
template <class Real> void Attention::gradient(const Site<Real>& site, int first, int end) const
{
    const int perHead = site.in().channels / heads;
    for (int row = first; row < end;) {
        const int h = row / perHead, last = std::min(end, (h + 1) * perHead);
        Head<Real>(*this, site, h, 0, site.lanes()).weights(row - h * perHead, last - h * perHead);
        row = last;
    }
}

TENSORSCOPE_LAYER(Attention)
TENSORSCOPE_LAYER_GRADIENT(Attention)

} // namespace engine
