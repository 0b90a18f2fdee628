#pragma once

#include "widgets/canvas/edge.h"
#include "widgets/views/grid.h"
#include "widgets/views/network.h"

#include <limits>

namespace widgets {

/// Where neurons and edges stand: the same at every step.
struct NetworkLayout {
    struct Layer {
        std::vector<QRectF> neurons;                 ///< the boxes
        std::vector<std::vector<QRectF>> tops, ends; ///< of each row the places of its symbols, above and below
        QRectF name;
        int first = 0, last = 0; ///< so many at either end are drawn, the others lie behind an ellipsis; 0: all are drawn

        bool hides(int neuron) const { return first > 0 && neuron >= first && neuron < int(neurons.size()) - last; }
    };
    std::vector<Layer> layers;
    QSizeF cell;
    double pitch =
        std::numeric_limits<double>::infinity(); ///< the room that a hidden layer has from left to right, its gap included
    double faint = 0.3, calm = 1; ///< how strong edges are that the step is not about, and of a layer with none that it is
    double most = 0;              ///< |weight| of the widest edge; 0: each layer has its own

    QRectF cellOf(std::size_t layer, std::size_t neuron, std::size_t row, std::size_t column) const;
    /// From neuron `input` of the layer before to neuron `unit`.
    Edge edge(std::size_t layer, std::size_t unit, std::size_t input) const;
};

/// `most`: of a layer with more neurons the middle is folded.
QSizeF networkSize(const NetworkGraph& what, const Canvas& canvas, const Frame& frame, QSizeF cell, double gap,
                   std::size_t most = std::numeric_limits<std::size_t>::max());
constexpr std::size_t FewestShown = 3; ///< two neurons and an ellipsis
/// The widest that numbers of any neuron need.
double networkNumbers(const NetworkGraph& what, const Canvas& canvas, const Frame& frame);
NetworkLayout networkIn(QRectF rect, const NetworkGraph& what, const Canvas& canvas, const Frame& frame);

} // namespace widgets
