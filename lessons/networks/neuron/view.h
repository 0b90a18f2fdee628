#pragma once

#include "widgets/views/view.h"

namespace lessons::neuron {

/// A biological neuron above its model, part above part: a synapse above its weight, the soma above the sum, the axon above the
/// activity. The model is any view that draws x, w, p, s, z and a, from left to right.
widgets::ViewPtr neuronAbove(widgets::ViewPtr model);

/// Where its parts stand, above those of the model.
struct Layout {
    QRectF anatomy, soma;
    double cell, w, s, z, a;       ///< the width of the model's cells, and the middles of some of them
    std::vector<double> dendrites; ///< heights of the inputs

    Layout(const widgets::Canvas& canvas, QRectF anatomy, std::size_t inputs, const widgets::Places& model);
    /// From its synapse to the soma.
    widgets::Edge dendrite(std::size_t input) const;
    /// What stands for x, w or p of an input: the axon that comes, its synapse, the dendrite.
    QRectF partOf(const std::string& id, std::size_t input) const;
};

void paintAnatomy(widgets::Canvas& canvas, const widgets::Frame& frame, const Layout& at);

} // namespace lessons::neuron
