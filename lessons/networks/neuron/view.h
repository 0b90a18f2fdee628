#pragma once

#include "widgets/views/grid.h"

namespace lessons::neuron {

/// How the numbers of the picture are changed in it: typed into a cell, or dragged on the bar below one.
struct Hand {
    std::function<std::optional<widgets::Edit>(const std::string& id, const engine::Indices& at)> edit;
    std::function<widgets::Brush(const std::string& id, int input)> drag;
    double reach; ///< the value at a bar's right end
};

/// A biological neuron above its model, part above part: a synapse above its weight, the soma above the sum, the axon above the
/// activity. Draws x, w, p, s, b, z and a.
widgets::ViewPtr view(Hand hand);

/// Where the parts of both stand.
struct Layout {
    double cell, high, circle, track;      ///< cells, circles of operators, bars below cells
    double x, w, p, sum, s, plus, z, f, a; ///< centres of the columns, for both
    QRectF anatomy, soma, model;           ///< of the model without its heading
    double middle;                         ///< the height of the model's way from the sum to the activity
    std::vector<double> dendrites, rows;   ///< heights of the inputs
    QRectF headings[2];

    Layout(const widgets::Canvas& canvas, const widgets::Frame& frame, QRectF rect);
    QRectF cellAt(double column, double y) const;
    QRectF trackBelow(QRectF cell) const;
    /// From its synapse to the soma; from its product to the sum.
    widgets::Edge dendrite(std::size_t input) const;
    widgets::Edge way(std::size_t input) const;
    /// What stands for x, w or p of an input: the axon that comes, its synapse, the dendrite.
    QRectF partOf(const std::string& id, std::size_t input) const;
};
QSizeF leastSize(const widgets::Canvas& canvas, const widgets::Frame& frame);

/// How a weight is drawn: by colour and width, and dashed if it inhibits.
void dress(widgets::Edge& edge, const widgets::Canvas& canvas, const widgets::Frame& frame, std::size_t input);
/// How far the step that makes this product has come: 0 before, 1 after.
double progress(const widgets::Frame& frame, std::size_t input);

void paintAnatomy(widgets::Canvas& canvas, const widgets::Frame& frame, const Layout& at);
void paintModel(widgets::Canvas& canvas, const widgets::Frame& frame, const Layout& at, const Hand& hand,
                widgets::Places& places);

} // namespace lessons::neuron
