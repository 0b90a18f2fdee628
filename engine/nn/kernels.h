#pragma once

#include "engine/core/tensor.h"

namespace engine {

enum class Kernel { Identity, BoxBlur, Gaussian, Sharpen, SobelX, SobelY, Laplacian, Emboss };

/// The smallest size at which a kernel is what its name says: 1, or 3 if it compares a pixel with its neighbours.
int smallestSize(Kernel kind);

/// A well-known kernel of n x n weights, n odd. B_n is the row of binomials C(n - 1, i), L the 3 x 3 Laplacian
/// [0 1 0; 1 -4 1; 0 1 0], I the identity, m = (n - 1) / 2. All weights but those of the box are exact up to n = 15.
///   Identity   1 in the middle
///   BoxBlur    1 / n^2
///   Gaussian   B_n ⊗ B_n / 4^(n - 1)                 binomials tend to the normal distribution; sum 1
///   SobelX     B_n ⊗ (B_(n-2) * [-1 0 1])            OpenCV getDerivKernels; 3 x 3: [-1 0 1; -2 0 2; -1 0 1]
///   SobelY     its transpose
///   Laplacian  L * (B_(n-2) ⊗ B_(n-2))               Laplacian of a smoothed picture, Marr and Hildreth 1980; sum 0
///   Sharpen    I - Laplacian / 4^(n - 3)             3 x 3: [0 -1 0; -1 5 -1; 0 -1 0]; sum 1
///   Emboss     (row - m) + (column - m), 1 in the middle   3 x 3: [-2 -1 0; -1 1 1; 0 1 2]; sum 1
/// Throws InputError for an even size or one below smallestSize().
Tensor kernelOf(Kernel kind, int n);

} // namespace engine
