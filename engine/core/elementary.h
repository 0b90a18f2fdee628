#pragma once

namespace engine {

/// e^x and tanh x within a few units in the last place. Our own, because those of the C library give other bits on
/// machines that fuse multiply-adds; these use only operations that IEEE 754 rounds one way.
double portableExp(double x);
double portableTanh(double x);

} // namespace engine
