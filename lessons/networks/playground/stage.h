#pragma once

#include "lessons/networks/playground/layout.h"
#include "lessons/networks/playground/numbers.h"
#include "lessons/networks/playground/words.h"

namespace lessons::playground {

/// What is on screen. Regions outlive the painting, so they share it.
struct Frame {
    Params params;
    std::shared_ptr<const Plan> plan;
    std::vector<float> parameters;
    std::vector<int> batch;
    int step;
    std::optional<Unit> focus; ///< nothing before the first step
    Layout at;
};
using Shown = std::shared_ptr<const Frame>;

/// Which neuron a step is shown at: that of the last hidden layer (without one, of the output) whose weights have moved
/// furthest from where they began. It seldom changes, so a picture that plays does not flicker.
Unit focusOf(const Params& params, const State& state);

// The parts of the stage.
void paintEdges(widgets::Canvas& canvas, const Shown& shown);
void paintNeurons(widgets::Canvas& canvas, const Shown& shown, const engine::Pass<float>& pass);
void paintBiases(widgets::Canvas& canvas, const Shown& shown);
void paintHeadings(widgets::Canvas& canvas, const Frame& frame);
void paintOutput(widgets::Canvas& canvas, const Shown& shown, const engine::Pass<float>& pass);
void paintPoints(widgets::Canvas& canvas, const Shown& shown);
void paintConfusion(widgets::Canvas& canvas, const Frame& frame, const std::vector<double>& counts);
void paintLegend(widgets::Canvas& canvas, const Frame& frame);

/// How a class looks. Two classes have the two ends of the ramp, more have the categorical colours.
QColor colourOf(const widgets::Theme& theme, int label, int classes);
/// Its shape: a full mark, or one with only a border; `ring` gives it a second border.
enum class Mark { Full, Hollow };
void paintMark(widgets::Canvas& canvas, QPointF centre, double radius, int label, int classes, Mark mark, QColor ring = {});

/// The first points of each part, for a map at this place; `row` and what it is are told to `paint`, test points first.
void eachPoint(const Frame& frame, const std::function<void(int row, bool tests)>& paint);

/// "Hidden 1", "Output".
QString nameOf(const Plan& plan, int layer);
QString nameOf(engine::Activation kind);
QString inputName(const Plan& plan, int input);

} // namespace lessons::playground
