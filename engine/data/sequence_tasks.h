#pragma once

#include "engine/core/random.h"

#include <vector>

namespace engine {

/// Sequences of numbers, one a row: `features` vectors in time, feature by feature (feature f at time t is f * length + t), and
/// what is to be told at their end.
struct SequenceSet {
    int features = 1, length = 1;
    std::vector<float> inputs;  ///< rows x features x length
    std::vector<float> targets; ///< rows: a number
    std::vector<int> labels;    ///< rows: a class; empty where a number is asked for

    int rows() const { return int(targets.size()); }
    float at(int row, int feature, int time) const
    {
        return inputs[(std::size_t(row) * std::size_t(features) + std::size_t(feature)) * std::size_t(length) +
                      std::size_t(time)];
    }
};

/// Feature 0 is uniform in [0, 1], feature 1 marks with a 1 one time of each half; the target is the sum of the two marked
/// numbers. Who always says 1 has the mean squared error 1/6. (Hochreiter and Schmidhuber 1997, experiment 4, as Le, Jaitly and
/// Hinton 2015 have it.) length >= 2
SequenceSet addingProblem(int rows, int length, Random random);

/// The first number is +1 or -1, the others are normal with deviation `noise`: the first must be kept as long as the noise lasts
/// (after the latch problem of Bengio, Simard and Frasconi 1994). Target: that number; label: 1 if it is +1. length >= 1
SequenceSet signLatch(int rows, int length, double noise, Random random);

/// What is read, and what is to be written: symbols 0 ... n - 1.
struct SymbolPair {
    std::vector<int> from, to;

    bool operator==(const SymbolPair&) const = default;
};

/// Symbols to sequences: how many there are, and how long a sequence is, each length equally likely. 1 <= shortest <= longest
struct SymbolRange {
    int symbols = 12, shortest = 6, longest = 10;
};

/// Random symbols; to: the same from the last to the first.
std::vector<SymbolPair> reversalTask(int rows, const SymbolRange& range, Random random);
/// Random symbols; to: the same, from the smallest to the largest.
std::vector<SymbolPair> sortingTask(int rows, const SymbolRange& range, Random random);

/// A text that repeats itself: from time `period` on each symbol is what stood `period` before.
struct RepeatedText {
    std::vector<int> symbols;
    int period = 0;
};

/// Texts of `length` symbols, each with its own period in `periods`: as it differs from text to text, only looking
/// for what followed the last time tells the next symbol (induction heads: Olsson et al. 2022). 1 <= shortest <= longest
std::vector<RepeatedText> inductionTask(int rows, int length, const SymbolRange& periods, Random random);

/// n x symbols x length, a 1 for each symbol at its time: what a network reads.
std::vector<float> oneHot(const std::vector<std::vector<int>>& sequences, int symbols);

} // namespace engine
