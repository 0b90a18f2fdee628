#pragma once

#include "lessons/networks/playground/layout.h"
#include "lessons/networks/playground/units.h"
#include "lessons/networks/playground/words.h"
#include "widgets/views/marks.h"

namespace lessons::playground {

using widgets::Mark;
using widgets::paintMark;

/// What is on screen. Regions outlive the painting, so they share it.
struct Picture {
    Params params;
    std::shared_ptr<const Plan> plan;
    std::vector<float> parameters;
    std::vector<int> batch;
    widgets::Frame tape;       ///< of what there is at the step
    std::optional<Unit> focus; ///< nothing before the first step
    Layout at;
};
using Shown = std::shared_ptr<const Picture>;

/// Which neuron a step is shown at: that of the last hidden layer (without one, of the output) whose weights have moved
/// furthest from where they began. It seldom changes, so a picture that plays does not flicker.
Unit focusOf(const Params& params, const State& state);

// Its parts.
void paintEdges(widgets::Canvas& canvas, const Shown& shown);
void paintNeurons(widgets::Canvas& canvas, const Shown& shown, const engine::Pass<float>& pass);
void paintBiases(widgets::Canvas& canvas, const Picture& picture);
void paintHeadings(widgets::Canvas& canvas, const Picture& picture);
void paintOutput(widgets::Canvas& canvas, const Shown& shown, const engine::Pass<float>& pass);
void paintPoints(widgets::Canvas& canvas, const Shown& shown);
void paintConfusion(widgets::Canvas& canvas, const Picture& picture, widgets::Places& places);
void paintLegend(widgets::Canvas& canvas, const Picture& picture);

/// A map whose squares can be pointed at.
widgets::Region mapRegion(const Shown& shown, Unit unit, const QRectF& rect);

/// The first points of each part, for a map at this place; `row` and what it is are told to `paint`, test points first.
void eachPoint(const Picture& picture, const std::function<void(int row, bool tests)>& paint);

QString nameOf(engine::Activation kind);

} // namespace lessons::playground
