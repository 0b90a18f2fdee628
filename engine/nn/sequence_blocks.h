#pragma once

#include "engine/nn/activation_kind.h"
#include "engine/nn/graph.h"

namespace engine {

// Parts of graphs that are larger than a layer. A dense layer at each step of a sequence is a Conv2d of 1 x 1. Values are numbers
// of a Graph's; each function returns that of what it makes.

constexpr int NoLengths = -1;

/// Scaled dot product attention in `heads`, with projections of queries, keys, values and of what comes out, with biases: each
/// head has its own part of each. The keys' bias moves all scores of a query alike: its derivative is 0 but for rounding.
/// Self-attention if `query` and `memory` are one value. (Vaswani et al. 2017)
struct MultiHead {
    int width = 64, heads = 4; ///< width: features of what comes out
    bool causal = false;
    int lengths = NoLengths; ///< the value that says how many steps of the memory count
};
int multiHead(Graph& graph, int query, int memory, const MultiHead& how);

/// qᵀ W k, W of the projection {keyFeatures, queryFeatures}: which keys a query asks for.
int bilinearAttention(Graph& graph, int query, int memory, int keyFeatures);
/// v · tanh(W k + U q + b) with `hidden` features.
int additiveAttention(Graph& graph, int query, int memory, int hidden);

/// A block of a Transformer. Two, or three with a memory, parts f: x = norm(x + f(x)), or, with the norm first, x + f(norm(x)).
struct TransformerBlock {
    int width = 64, heads = 4, inner = 256;
    bool normFirst = false;
    Activation activation = Activation::Relu;
};
/// Self-attention, then two dense layers at each step.
int encoderBlock(Graph& graph, int x, const TransformerBlock& how, int lengths = NoLengths);
/// Causal self-attention, attention to the encoder's steps, of which `lengths` count, and two dense layers.
int decoderBlock(Graph& graph, int x, int memory, const TransformerBlock& how, int lengths = NoLengths);

} // namespace engine
