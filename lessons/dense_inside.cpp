#include "lessons/dense_inside.h"

#include "engine/tape/losses.h"

namespace lessons {

Quantity lossOn(const engine::Objective& loss, const engine::Samples& samples, int row, Tape& tape, const Quantity& y)
{
    const auto n = std::size_t(row);
    if (loss.kind == engine::Loss::CrossEntropy) return engine::crossEntropy(y, samples.labels[n]);
    if (loss.kind == engine::Loss::MultiHinge) return engine::multiHinge(y, samples.labels[n]);
    Tensor targets(y.shape());
    std::ranges::copy(samples.targets.subspan(n * y.size(), y.size()), targets.data.begin());
    const Quantity t = tape.input("t", targets);
    if (loss.kind == engine::Loss::Hinge) return engine::hinge(y, t);
    return loss.kind == engine::Loss::MeanAbsolute ? engine::meanAbsolute(y, t) : engine::meanSquared(y, t);
}

Inside insideOf(const DenseStepPtr& step, std::function<Glossary()> names, std::function<Caption(const Tape&, int)> caption)
{
    widgets::NetworkGraph net = layeredGraph(step->last(), {"W", "dW"});
    net.folds = true;
    return {.run = Recorded(tapeOf(step), below({network(net), widgets::ledger({.ids = {"loss", "L"}, .bars = false})})),
            .names = std::move(names),
            .caption = std::move(caption),
            .phases = [step](const Tape& tape) { return phasesOf(*step, tape); }};
}

} // namespace lessons
