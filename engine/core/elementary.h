#pragma once

namespace engine {

/// e^x, tanh x and ln x within a few units in the last place. Our own, because those of the C library give other bits on
/// machines that fuse multiply-adds; these use only operations that IEEE 754 rounds one way.
double portableExp(double x);
double portableTanh(double x);
/// -infinity for 0, NaN below.
double portableLog(double x);

/// sin x and cos x of radians, within 2^-52 for |x| up to 10^5; beyond they lose digits, from 10^9 on all of them.
double portableSin(double x);
double portableCos(double x);

} // namespace engine
