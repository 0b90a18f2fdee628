#pragma once

#include "engine/core/random.h"
#include "engine/data/dataset.h"

#include <vector>

namespace engine {

/// Functions of one number to be learnt by a network, for x in -1 ... 1; values are in -1 ... 1, too.
enum class Curve {
    Line,     ///< x / 2
    Absolute, ///< |x|
    Step,     ///< 1 where x >= 0, or else -1: no continuous function meets it everywhere
    Parabola, ///< x²
    Sine,     ///< sin 2πx
    Chirp,    ///< sin 6πx²: the faster the farther from 0
    Hill,     ///< e^(-20 x²)
    Sawtooth, ///< 3x - round(3x), twice as large: three rising lines and their jumps
};

double curveValue(Curve curve, double x);

/// Places and values of a function.
struct FunctionSet {
    std::vector<float> x, y;
};

/// x uniform in -1 ... 1; y with normal noise of this deviation.
FunctionSet functionSet(Curve curve, int n, double noise, Random random);
/// x at equal distances from -1 to 1, both included, y exact. n >= 2
FunctionSet functionGrid(Curve curve, int n);

/// Two statements, each false (0) or true (1), and what is said of both.
enum class Logic { And, Or, Nand, Xor };

/// All four rows: (0, 0), (0, 1), (1, 0), (1, 1).
Dataset truthTable(Logic logic);

} // namespace engine
