#pragma once

#include "lessons/tokens/tasks.h"
#include "lessons/tokens/walk.h"

#include <optional>
#include <span>

namespace lessons::tokens {

enum class Looks { Additive, Dot, ScaledDot, Bilinear, Nowhere };

/// Reads with a GRU in each direction, writes with another, which looks at what was read (Luong et al. 2015):
///     h_t = GRU(what was written before);  c_t = Σ_s α_ts m_s, α_t = softmax of the scores of h_t and m_s
///     y_t = W tanh(V [h_t; c_t] + b) + b'
/// m: all steps that were read; or, if it looks nowhere, the last one alone.
/// Of several sentences two convolutions read each; it looks at the words of each and then, with another query, at what that made
/// of the sentences (Yang et al. 2016); if nowhere, at the mean of all words. What is asked enters as the first symbol.
/// Values: "E" embedded, "f" and "b" read forwards and backwards, "M" both, or of sentences "F2" the words and "G" their means;
/// "B" what was written before, embedded, "h" the decoder's states; "Q", "K" projected where a score wants it; "Y" what is looked
/// at, "C" = [h; c], "U" its projection, "O" tanh of it, "z" logits. "Qw", "Kw", "Vw", "Yw": the same of words.
struct EncoderDecoder : NamedNetwork {
    int queries, keys, memory; ///< values of the network: {D, T}, {D, S}, {D, S}
    int attention;             ///< the layer
    struct Words {
        int queries, keys, memory, attention;
    };
    std::optional<Words> words = {}; ///< the same of the words, where these are of sentences

    /// How many features a query has.
    static constexpr int Features = 48;
};
/// Hard: it takes the one with the most weight alone, and learns straight through.
EncoderDecoder encoderDecoder(const Script& script, Looks looks, bool hard = false);

/// The pairs become the batch: what is read, how long it is, and what was written before each step (teacher forcing).
void put(const EncoderDecoder& model, const Script& script, std::span<const Pair> pairs, engine::Pass<float>& pass);
/// The same of one of them, without what pads it.
std::vector<std::vector<int>> inputsOf(const Script& script, const Pair& pair);
/// For judgeSteps(): samples x longestWritten.
std::vector<int> labelsOf(const Script& script, std::span<const Pair> pairs);
/// What the net writes for a sample of a pass at each step of `to`; a whole sequence that is right is one it writes by itself.
std::vector<int> written(const EncoderDecoder& model, const engine::Pass<float>& pass, int sample, int length);
/// What a layer of attention kept of a sample: rows x columns.
engine::Tensor weightsOf(const engine::Pass<float>& pass, int attention, int sample, int rows, int columns, int apart);
/// α of a sample: length x what it looks at; of words in sentences each times that of its sentence.
engine::Tensor alignment(const EncoderDecoder& model, const engine::Pass<float>& pass, int sample, int written, int read);

/// The net writes for itself: each symbol goes in where the next is made. The pass is that of what it has written.
Pair writtenAlone(const EncoderDecoder& model, const Script& script, std::span<const float> parameters, Pair pair,
                  engine::Pass<float>& pass);

} // namespace lessons::tokens
