#pragma once

namespace engine {

/// e^x, e^x - 1, tanh x, ln x, ln(1 + x) and the error function within a few units in the last place. Our own, because those of
/// the C library give other bits on machines that fuse multiply-adds; these use only operations that IEEE 754 rounds one way.
double portableExp(double x);
double portableExpMinusOne(double x);
double portableTanh(double x);
/// -infinity for 0, NaN below.
double portableLog(double x);
double portableLogOnePlus(double x); ///< for x > -0.5
double portableErf(double x);        ///< within 16 of them

/// sin x and cos x of radians, within 2^-52 for |x| up to 10^5; beyond they lose digits, from 10^9 on all of them.
double portableSin(double x);
double portableCos(double x);

} // namespace engine
