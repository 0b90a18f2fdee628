#include "engine/nn/sequence_blocks.h"
#include "engine/tape/cells.h"
#include "engine/tape/operators.h"
#include "engine/tape/sequences.h"
#include "tests/engine/tape_layers.h"

using namespace engine;

namespace {

using Parts = TapeLayer::Parts;

/// {d, T, 1} as rows of steps, and back.
Quantity stepsOf(const Quantity& x) { return transposed(reshaped(x, {x.shape()[0], x.shape()[1]})); }
Quantity layerOf(const Quantity& steps) { return transposed(steps); }
/// The weights of a convolution of 1 x 1, as a matrix.
Quantity matrixOf(const Quantity& w) { return reshaped(w, {w.shape()[0], w.shape()[1]}); }

/// Gate k of those that lie below each other, with block `bias`.
Weighed gateOf(const Parts& l, int k, std::size_t bias)
{
    const int hidden = l.p[1].shape()[1];
    return {sliced(l.p[0], 0, k * hidden, hidden), sliced(l.p[1], 0, k * hidden, hidden), l.p[bias]};
}

/// step(x, h) for each step of time, a round each; the h as rows.
template <class Step> Quantity unrolled(Tape& tape, const Parts& l, bool reversed, Step step)
{
    const Quantity all = stepsOf(l.x[0]);
    const int steps = all.shape()[0];
    Quantity h = Numbers({l.p[1].shape()[1]}, l.x[0].precision());
    std::vector<Quantity> states(std::size_t(steps), h);
    for (int k = 0; k < steps; ++k) {
        const int t = reversed ? steps - 1 - k : k;
        tape.round("x");
        const Quantity x = tape.carry("x", row(all, t));
        h = step(x, tape.carry("hOld", h));
        states[std::size_t(t)] = h;
    }
    return layerOf(stacked(states));
}

void addCells(std::vector<TapeLayer>& all, Random& random)
{
    const Shape in{1 + random.below(3), 1 + random.below(4)};
    const int hidden = 1 + random.below(3);
    const bool back = random.below(2) == 1;
    all.push_back({"rnn", one(Rnn{hidden, Activation::Tanh, back}, {in}), [=](Tape& tape, const Parts& l) {
                       return unrolled(tape, l, back, [&](const Quantity& x, const Quantity& h) {
                           return rnnStep(gateOf(l, 0, 2), x, h, Activation::Tanh, namesOn(tape));
                       });
                   }});
    all.push_back({"lstm", one(Lstm{hidden, back}, {in}), [=](Tape& tape, const Parts& l) {
                       const LstmWeights weights{gateOf(l, 0, 2), gateOf(l, 1, 3), gateOf(l, 2, 4), gateOf(l, 3, 5)};
                       Quantity c = Numbers({hidden}, l.x[0].precision());
                       return unrolled(tape, l, back, [&](const Quantity& x, const Quantity& h) {
                           const LstmState made = lstmStep(weights, x, {h, tape.carry("cOld", c)}, namesOn(tape));
                           c = made.c;
                           return made.h;
                       });
                   }});
    for (const auto reset : {Gru::Reset::Inside, Gru::Reset::Outside}) {
        const bool outside = reset == Gru::Reset::Outside;
        all.push_back({outside ? "gru, reset outside" : "gru, reset inside", one(Gru{hidden, reset, back}, {in}),
                       [=](Tape& tape, const Parts& l) {
                           GruWeights weights{gateOf(l, 0, 2), gateOf(l, 1, 3), gateOf(l, 2, 4)};
                           if (outside) weights.stateBias = l.p[5];
                           return unrolled(tape, l, back, [&](const Quantity& x, const Quantity& h) {
                               return gruStep(weights, x, h, namesOn(tape));
                           });
                       }});
    }
}

void addAttention(std::vector<TapeLayer>& all, Random& random)
{
    const int heads = 1 + random.below(2), d = heads * (1 + random.below(2)), e = heads * (1 + random.below(2));
    const int T = 1 + random.below(3), S = 2 + random.below(2), length = random.below(S + 1);
    using Score = Attention::Score;
    for (const auto score : {Score::Dot, Score::ScaledDot, Score::Additive})
        for (const bool causal : {false, true}) {
            const Attention how{score, heads, causal};
            const Graph graph = one(how, {{d, T}, {d, S}, {e, S}, {1}});
            const char* names[] = {"attention, dot", "attention, scaled dot", "attention, additive"};
            all.push_back({names[int(score)] + std::string(causal ? ", causal" : ""),
                           graph,
                           [=](Tape& tape, const Parts& l) {
                               const auto v = score == Score::Additive ? std::optional(l.p[0]) : std::nullopt;
                               return layerOf(attended(how, stepsOf(l.x[0]), stepsOf(l.x[1]), stepsOf(l.x[2]),
                                                       firstKeys(T, S, length), namesOn(tape), v));
                           },
                           1,
                           false,
                           true,
                           {{3, {double(length)}}}});
        }
}

void addParts(std::vector<TapeLayer>& all, Random& random)
{
    const int T = 1 + random.below(3), S = 1 + random.below(3), heads = 1 + random.below(2);
    Graph several{{{3, T}, {2, S}}}, bilinear = several, additive = several;
    multiHead(several, 0, 1, {2 * heads, heads});
    all.push_back({"multi-head attention", several, [=](Tape& tape, const Parts& l) {
                       const auto at = [&](std::size_t i) { return Projection{matrixOf(l.p[2 * i]), l.p[2 * i + 1]}; };
                       const MultiHeadWeights weights{at(0), at(1), at(2), at(3)};
                       return layerOf(multiHead(weights, heads, stepsOf(l.x[0]), stepsOf(l.x[1]), {}, namesOn(tape)));
                   }});
    bilinearAttention(bilinear, 0, 1, 2);
    all.push_back({"bilinear attention", bilinear, [](Tape& tape, const Parts& l) {
                       const Quantity memory = stepsOf(l.x[1]);
                       const Quantity scores = bilinearScores(stepsOf(l.x[0]), transposed(matrixOf(l.p[0])), memory);
                       return layerOf(attended(namesOn(tape)("S", scores), memory, {}, namesOn(tape)));
                   }});
    additiveAttention(additive, 0, 1, 3);
    all.push_back({"additive attention", additive, [](Tape& tape, const Parts& l) {
                       const Quantity memory = stepsOf(l.x[1]), Q = projected(stepsOf(l.x[0]), matrixOf(l.p[0]), l.p[1]);
                       const Quantity scores = additiveScores(Q, projected(memory, matrixOf(l.p[2])), l.p[3], namesOn(tape));
                       return layerOf(attended(scores, memory, {}, namesOn(tape)));
                   }});
}

void addLookups(std::vector<TapeLayer>& all, Random& random)
{
    const int T = 1 + random.below(4), d = 1 + random.below(4);
    std::vector<int> tokens;
    std::vector<double> given;
    for (int t = 0; t < T; ++t) tokens.push_back(random.below(3)), given.push_back(tokens.back());
    all.push_back({"embedding",
                   one(Embedding{3, d}, {{1, T}}),
                   [=](Tape&, const Parts& l) { return layerOf(embedded(l.p[0], tokens)); },
                   1,
                   false,
                   true,
                   {{0, given}}});
    all.push_back({"positions, sines", one(Positions{}, {{d, T}}), [=](Tape& tape, const Parts& l) {
                       return layerOf(stepsOf(l.x[0]) + tape.make("P", sinePositions(T, d, l.x[0].precision())));
                   }});
    all.push_back({"positions, learnt", one(Positions{Positions::Kind::Learnt}, {{d, T}}),
                   [](Tape&, const Parts& l) { return reshaped(l.x[0], l.p[0].shape()) + l.p[0]; }});
    all.push_back({"last step", one(Last{}, {{d, T}}), [=](Tape&, const Parts& l) { return row(stepsOf(l.x[0]), T - 1); }});
    all.push_back({"mean step", one(Mean{}, {{d, T}}), [](Tape&, const Parts& l) { return mean(stepsOf(l.x[0]), 0); }});
}

} // namespace

std::vector<TapeLayer> sequenceLayers(unsigned seed)
{
    std::vector<TapeLayer> all;
    Random random(seed);
    addCells(all, random), addAttention(all, random), addParts(all, random), addLookups(all, random);
    return all;
}
