#pragma once

#include "engine/core/random.h"
#include "engine/core/tensor.h"

#include <array>
#include <span>
#include <vector>

namespace engine {

// Pictures are channels x height x width. What is drawn at random takes its draws from `random`, so that a seed decides.

/// Left becomes right.
Tensor flipped(const Tensor& picture);
/// The part of height x width whose first row and column are (top, left). Throws InputError if it is not all inside.
Tensor cropped(const Tensor& picture, int top, int left, int height, int width);
/// Each pixel `down` lower and `right` farther to the right; what comes in from outside is `fill`.
Tensor shifted(const Tensor& picture, int down, int right, float fill = 0);

/// As it is or flipped, each as often.
Tensor randomFlip(const Tensor& picture, Random& random);
/// Any part of this size, each place as often. (AlexNet: 224 x 224 of 256 x 256)
Tensor randomCrop(const Tensor& picture, int height, int width, Random& random);
/// -most ... most pixels down and to the right.
Tensor randomShift(const Tensor& picture, int most, Random& random);
/// Normal noise of this deviation is added to each number.
Tensor withNoise(const Tensor& picture, double deviation, Random& random);

/// How colours spread over pictures: C p_i = λ_i p_i for the covariance C of red, green and blue over all pixels, λ falling,
/// |p_i| = 1.
struct ColourAxes {
    std::array<double, 3> lambda{};
    std::array<std::array<double, 3>, 3> axis{}; ///< axis[i] is p_i, its largest number positive
};

/// Of all pixels of these pictures of three channels. Throws InputError for other pictures, and for none.
ColourAxes colourAxes(std::span<const Tensor> pictures);

/// To each pixel is added the same colour, Σ α_i λ_i p_i with α_i normal of this deviation: light of another strength and
/// colour. (AlexNet, section 4.1: deviation 0.1. What is added has the covariance deviation² C².)
Tensor withColourNoise(const Tensor& picture, const ColourAxes& axes, double deviation, Random& random);

/// Each label is drawn again, from all classes, with this probability. (So of 30 % of ten classes 27 % are wrong.)
std::vector<int> redrawn(std::vector<int> labels, int classes, double probability, Random random);

} // namespace engine
