#pragma once

#include "engine/nn/pass.h"

namespace engine {

// What the numbers of one layer are like in a batch, so that layers can be compared. All run along lanes.

/// Bins of one width from low to high; the outer two hold what lies beyond, the last one what is no number, too.
struct Bins {
    double low, high;
    int count;
};
/// The share of the numbers in each bin.
std::vector<double> sharesIn(const Bins& bins, Lanes<const float> numbers);
/// The share of the sizes |x| in each bin of powers of ten, low and high being exponents; 0 lies in the first.
std::vector<double> sharesOfPowersIn(const Bins& exponents, Lanes<const float> numbers);

/// f'(z) of every weighted sum that entered an activation layer in the last forward(), as training rounds it and with the γ that
/// a PReLU has learnt. `room` is what it views.
Lanes<const float> slopesOf(const Network& net, std::span<const float> parameters, Pass<float>& pass, int layer,
                            AlignedVector<float>& room);
/// How far each number is from the mean of its feature over the batch. `room` is what it views.
Lanes<const float> centred(Lanes<const float> numbers, AlignedVector<float>& room);
/// √(Σx² / n)
double rootMeanSquare(Lanes<const float> numbers);
/// The share of numbers whose size is less than a bound.
double shareBelow(double bound, Lanes<const float> numbers);
/// The share of samples whose largest output is that of their class; what is no number is not right.
double shareRight(Lanes<const float> outputs, std::span<const int> labels);
double shareRight(Lanes<const double> outputs, std::span<const int> labels);

/// √Σx²
double lengthOf(std::span<const float> numbers);

} // namespace engine
