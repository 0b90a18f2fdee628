#pragma once

#include "engine/core/random.h"
#include "engine/nn/convolution.h"
#include "engine/tape/naming.h"

namespace engine {

/// What else networks of pictures are made of, as the layers of these names; x {C, ...}.

/// ChannelScale: s_c x_c at every place, s {C}. (Hu et al. 2018)
Quantity channelScaled(const Quantity& x, const Quantity& s);
/// Shuffle: channel j groups + g is channel g n + j of groups of n. (Zhang et al. 2018)
Quantity shuffled(const Quantity& x, int groups);
/// A PReLU that learns γ {C}: max(0, z) + γ_c min(0, z). (He et al. 2015)
Quantity prelu(const Quantity& z, const Quantity& gamma);

/// Dropout, learning: m x / (1 - probability), m 0 or 1. (Srivastava et al. 2014, in the inverted form)
Quantity dropped(const Quantity& x, const Quantity& mask, double probability);
/// Such an m: each number is 0 with the given probability.
Numbers dropoutMask(const std::vector<int>& shape, double probability, Random& random);

/// x {C, H, W} between its pixels, at n points down, across {n}: {C, n}. The four pixels around a point, each by its share; those
/// outside are 0.
Quantity readBetween(const Quantity& x, const Quantity& down, const Quantity& across);
/// Deformable: x {C, H, W}, offsets {2 kh kw, rows, columns}, w {O, C, kh, kw}, b {O}. Names "down" and "across", where the taps
/// are, and "reads" {C, taps, places}, what they read there. (Dai et al. 2017)
Quantity deformed(const Quantity& x, const Quantity& offsets, const Quantity& w, const Quantity& b, const Convolution& how,
                  const Naming& name = unnamed);

/// Adder: -Σ |x - w| over the windows, pixels outside being 0; w {O, C / groups, kh, kw}. Its gradient is no derivative:
/// x - w by w, and w - x, cut off at ±1, by x. (Chen et al. 2020)
Quantity adderConvolved(const Quantity& x, const Quantity& w, const Convolution& how);
/// The sign, sign 0 = 1; the gradient goes straight through from -1 to 1, and is 0 elsewhere. (Courbariaux et al. 2016)
Quantity signOf(const Quantity& z);
/// Xnor: sign x under α sign w, α the mean of |w| of a map. Names "xSigns", "wSigns", "alpha" and "wBinary".
/// (Rastegari et al. 2016)
Quantity xnorConvolved(const Quantity& x, const Quantity& w, const Convolution& how, const Naming& name = unnamed);

} // namespace engine
