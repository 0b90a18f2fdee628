#pragma once

#include "engine/nn/layers.h"

#include <type_traits>

namespace engine {

// What each kind of layer is called, and what it is set to: once, for writing and for reading. `with` takes a member's name and
// the member. A struct of no members has no more to say than its name.

template <class Kind> constexpr const char* KindName = nullptr;

template <class Kind>
requires std::is_empty_v<Kind>
void members(Kind&, auto&&) {}

#define TENSORSCOPE_KIND(Kind, name) template <> inline constexpr const char* KindName<Kind> = name;
TENSORSCOPE_KIND(ActivationLayer, "activation")
TENSORSCOPE_KIND(Add, "add")
TENSORSCOPE_KIND(Adder, "adder")
TENSORSCOPE_KIND(Attention, "attention")
TENSORSCOPE_KIND(AveragePool, "average-pool")
TENSORSCOPE_KIND(BatchNorm, "batch-norm")
TENSORSCOPE_KIND(ChannelScale, "channel-scale")
TENSORSCOPE_KIND(Concat, "concat")
TENSORSCOPE_KIND(Conv2d, "conv2d")
TENSORSCOPE_KIND(ConvTranspose2d, "conv-transpose2d")
TENSORSCOPE_KIND(Deformable, "deformable")
TENSORSCOPE_KIND(Dense, "dense")
TENSORSCOPE_KIND(Dropout, "dropout")
TENSORSCOPE_KIND(Embedding, "embedding")
TENSORSCOPE_KIND(GlobalAveragePool, "global-average-pool")
TENSORSCOPE_KIND(GlobalMaxPool, "global-max-pool")
TENSORSCOPE_KIND(Gru, "gru")
TENSORSCOPE_KIND(Last, "last")
TENSORSCOPE_KIND(LayerNorm, "layer-norm")
TENSORSCOPE_KIND(LocalResponseNorm, "local-response-norm")
TENSORSCOPE_KIND(Lstm, "lstm")
TENSORSCOPE_KIND(MaxPool, "max-pool")
TENSORSCOPE_KIND(Mean, "mean")
TENSORSCOPE_KIND(Positions, "positions")
TENSORSCOPE_KIND(Rnn, "rnn")
TENSORSCOPE_KIND(Shuffle, "shuffle")
TENSORSCOPE_KIND(Slice, "slice")
TENSORSCOPE_KIND(Xnor, "xnor")
#undef TENSORSCOPE_KIND

void members(ActivationLayer& k, auto&& with) { with("kind", k.kind), with("shape", k.shape); }
void members(Attention& k, auto&& with)
{
    with("score", k.score), with("heads", k.heads), with("causal", k.causal);
    with("spans", k.spans), with("hard", k.hard);
}
void members(BatchNorm& k, auto&& with) { with("epsilon", k.epsilon), with("momentum", k.momentum); }
void members(Dense& k, auto&& with) { with("units", k.units), with("bias", k.bias); }
void members(Dropout& k, auto&& with) { with("probability", k.probability), with("seed", k.seed); }
void members(Embedding& k, auto&& with) { with("count", k.count), with("features", k.features); }
void members(LayerNorm& k, auto&& with) { with("epsilon", k.epsilon); }
void members(Positions& k, auto&& with) { with("kind", k.kind); }
void members(Shuffle& k, auto&& with) { with("groups", k.groups); }
void members(Slice& k, auto&& with) { with("first", k.first), with("count", k.count); }
void members(Rnn& k, auto&& with) { with("hidden", k.hidden), with("activation", k.activation), with("reversed", k.reversed); }
void members(Gru& k, auto&& with)
{
    with("hidden", k.hidden), with("reset", k.reset), with("reversed", k.reversed), with("update-bias", k.updateBias);
}
void members(Lstm& k, auto&& with) { with("hidden", k.hidden), with("reversed", k.reversed), with("forget-bias", k.forgetBias); }
void members(LocalResponseNorm& k, auto&& with)
{
    with("size", k.size), with("alpha", k.alpha), with("beta", k.beta), with("k", k.k), with("alpha-over-size", k.alphaOverSize);
}

/// Of kernels that slide.
void kernelMembers(auto& k, auto&& with)
{
    with("maps", k.maps), with("height", k.height), with("width", k.width);
    with("stride", k.how.stride), with("dilation", k.how.dilation), with("groups", k.how.groups);
    with("down", k.how.vertical), with("across", k.how.horizontal);
}
void members(Adder& k, auto&& with) { kernelMembers(k, with); }
void members(Xnor& k, auto&& with) { kernelMembers(k, with); }
void members(Conv2d& k, auto&& with) { kernelMembers(k, with), with("bias", k.bias); }
void members(Deformable& k, auto&& with) { kernelMembers(k, with), with("bias", k.bias); }
void members(ConvTranspose2d& k, auto&& with)
{
    kernelMembers(k, with), with("output-padding", k.outputPadding), with("bias", k.bias);
}

void poolMembers(auto& k, auto&& with)
{
    with("size", k.size), with("stride", k.stride), with("down", k.padding.vertical), with("across", k.padding.horizontal);
    with("dilation", k.dilation), with("ceil", k.ceil);
}
void members(MaxPool& k, auto&& with) { poolMembers(k, with); }
void members(AveragePool& k, auto&& with) { poolMembers(k, with), with("count-padding", k.countPadding); }

} // namespace engine
