#pragma once

#include "engine/exchange/onnx/writer.h"
#include "engine/nn/layers.h"

namespace engine::exchange {

/// A layer that is written, and what enters it.
struct Piece {
    const Layer& layer;
    const LayerForm& form;
    std::vector<Flow> from;

    const Shape& in(std::size_t i = 0) const { return form.in[i]; }
    const Block& block(std::size_t i) const { return form.blocks[i]; }
};

/// Adds the nodes of a layer; what they make. Throws InputError, without the layer's name, for what ONNX cannot say.
Flow write(Writer& writer, const Piece& piece);

Flow write(Writer&, const Piece&, const ActivationLayer&);
Flow write(Writer&, const Piece&, const Add&);
Flow write(Writer&, const Piece&, const Attention&);
Flow write(Writer&, const Piece&, const AveragePool&);
Flow write(Writer&, const Piece&, const BatchNorm&);
Flow write(Writer&, const Piece&, const ChannelScale&);
Flow write(Writer&, const Piece&, const Concat&);
Flow write(Writer&, const Piece&, const Conv2d&);
Flow write(Writer&, const Piece&, const ConvTranspose2d&);
Flow write(Writer&, const Piece&, const Dense&);
Flow write(Writer&, const Piece&, const Dropout&);
Flow write(Writer&, const Piece&, const Embedding&);
Flow write(Writer&, const Piece&, const GlobalAveragePool&);
Flow write(Writer&, const Piece&, const GlobalMaxPool&);
Flow write(Writer&, const Piece&, const Gru&);
Flow write(Writer&, const Piece&, const Last&);
Flow write(Writer&, const Piece&, const LayerNorm&);
Flow write(Writer&, const Piece&, const LocalResponseNorm&);
Flow write(Writer&, const Piece&, const Lstm&);
Flow write(Writer&, const Piece&, const MaxPool&);
Flow write(Writer&, const Piece&, const Mean&);
Flow write(Writer&, const Piece&, const Positions&);
Flow write(Writer&, const Piece&, const Rnn&);
Flow write(Writer&, const Piece&, const Shuffle&);
Flow write(Writer&, const Piece&, const Slice&);

/// Of a step in each sample's length: {batch, 1, steps, 1} of truths.
std::string isWithin(Writer& writer, const Flow& length, int steps);

} // namespace engine::exchange
