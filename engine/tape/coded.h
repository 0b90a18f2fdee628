#pragma once

#include "engine/numbers/coding.h"
#include "engine/numbers/shared_weights.h"
#include "engine/tape/tape.h"

#include <memory>

namespace engine {

/// A tensor {channels, weights of each} coded, as it is done by hand: what is made is called `bits`, of linear levels and signs
/// `low`, `high`, `scale`, `zeroPoint` (of each group), `counts` and `levels` (of the first group), `quantised`, `restored`, and
/// `error`.
void recordCoded(Tape& tape, const Quantity& weights, const coding::Method& method, std::shared_ptr<const coding::Coded> coded);
/// Room for that, as long as nothing is coded.
void planCoded(Tape& tape, const Quantity& weights);

/// A list of floats, or of whole numbers, as a vector.
Numbers floatsOf(const auto& list) { return Numbers::vector({list.begin(), list.end()}, Precision::Float); }

/// Which of some values, which go up, is nearest to a number: that below it, or the next. A reader knows them as `value(place)`.
Term placeTerm(const std::vector<float>& values, const Term& number, const std::function<Term(int)>& value);
/// A round of k-means as it is done by hand (see clusteredOnce): the values `before`, of each number the `index` of the nearest,
/// how many have it (`counts`), and their mean, the `book`; a value that nobody has stays. In steps of so many indices and means
/// each; 0: in the present step. The book goes on from the one before, or begins with `start`; what is made outlives its round.
void recordClustering(Tape& tape, const Quantity& numbers, const std::vector<float>& start, const CodeBook<float>& book,
                      int indices = 0, int means = 0);
/// The bits of a file: n ⌈log2 k⌉ + k b, or, by Huffman, Σ n_j l_j + k (b + 8); and so many biases, of b bits each.
Term bitsByHand(const Books& books, bool huffman, double biases);

} // namespace engine
