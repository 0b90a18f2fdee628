#pragma once

#include "engine/nn/pass.h"
#include "engine/tape/numbers.h"

#include <QString>

namespace lessons {

// What lessons whose nets see pictures have in common.

/// What a class of Fashion-MNIST is called, in the language that is on now.
QString nameOfClothes(int label);
/// A test picture of it, from 1 on, in half the size, 14 x 14: of each 2 x 2 pixels their mean, 0 paper and 255 ink, in whole
/// numbers.
engine::Numbers smallClothes(int picture);
/// The values of an input or a layer of one sample, as maps if it is made of such; `of` is all that a pass has of it.
engine::Numbers mapsOf(const engine::Network& network, int value, const engine::Lanes<const float>& of, int sample = 0);
/// The next of 1, 2, 5, 10, ... above the largest value of the first sample, so that colours keep their meaning for a while.
double roundBoundOf(const engine::Lanes<const float>& values);

} // namespace lessons
