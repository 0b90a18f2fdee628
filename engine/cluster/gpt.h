#pragma once

#include "engine/tape/term.h"

#include <type_traits>
#include <vector>

namespace engine::cluster {

/// A transformer that writes on, as Megatron-LM trains it (Narayanan et al., SC'21, arXiv 2104.04473).
struct Gpt {
    int layers = 60, hidden = 10240, heads = 80, sequence = 2048, vocabulary = 51200;

    bool operator==(const Gpt&) const = default;
};

/// What is made anew in the backward pass instead of being kept: all of a layer but its input, the scores of attention, nothing.
enum class Recompute { Full, Selective, None };

/// A number that arithmetic by hand calls by this name, and a search does without one.
template <class N> N named(double number, const char* name)
{
    if constexpr (std::is_same_v<N, Term>) return Term(number, name);
    else return number;
}

/// Counts of a GPT, as numbers or as arithmetic by hand (N: double or Term).
template <class N> struct GptCounts {
    N l, h, a, s, V;

    explicit GptCounts(const Gpt& g)
        : l(named<N>(g.layers, "layers")), h(named<N>(g.hidden, "hidden width")), a(named<N>(g.heads, "heads")),
          s(named<N>(g.sequence, "sequence")), V(named<N>(g.vocabulary, "vocabulary"))
    {
    }
    /// Four matrices of attention, two of the dense layers, biases and norms; l of them and the embeddings make
    /// 12 l h^2 (1 + 13 / 12h + (V + s) / 12lh).
    N layer() const { return N(12) * h * h + N(13) * h; }
    N embeddings() const { return (V + s) * h; }
    N parameters() const { return l * layer() + embeddings(); }
    /// Operations of a batch B, forward once and backward twice: with a second forward pass
    /// 96 B s l h^2 (1 + s / 6h + V / 16lh).
    N flops(const N& batch, Recompute recompute) const
    {
        const N matrices(recompute == Recompute::Full ? 4 : 3), scores(recompute == Recompute::None ? 3 : 4);
        return N(24) * batch * s * l * h * h * (matrices + scores * s / (N(6) * h)) + N(6) * batch * s * h * V;
    }
    /// Bytes of activations of a layer and b sequences on one of t devices, without and with the scores of attention
    /// (Korthikanti et al. 2022).
    N withoutScores(const N& b, const N& t) const { return s * b * h * (N(10) + N(24) / t); }
    N scores(const N& b, const N& t) const { return N(5) * a * s * s * b / t; }
    /// What goes from layer to layer, two bytes a number.
    N between(const N& b) const { return N(2) * s * b * h; }
};

/// A run that was published: how it was laid out, and what each device reached.
struct PublishedRun {
    const char* id;
    double billions; ///< of parameters
    Gpt model;
    int tensor, pipeline, devices, batch;
    double rate; ///< TFLOP/s of a device
    int chunks = 1;
    double tokens = 300; ///< in billions
};
/// The ten rows of SC'21, Table 1; and GPT-3, of which its text tells the days. (Micro-batches of one sequence; chunks where
/// the text says so.)
const std::vector<PublishedRun>& publishedRuns();

} // namespace engine::cluster
