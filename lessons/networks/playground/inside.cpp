#include "lessons/networks/playground/inside.h"

#include "lessons/networks/playground/plan.h"
#include "lessons/networks/playground/tapes.h"

#include <algorithm>

namespace lessons::playground {
namespace {

ViewPtr stageOf(int last)
{
    widgets::NetworkGraph net = layeredGraph(last, {"W", "dW"});
    net.folds = true;
    return below({network(net), widgets::ledger({.ids = {"loss", "L"}, .bars = false})});
}

DenseStepPtr denseStepOf(const NextPtr& next)
{
    const State &before = *next->before, &after = next->after;
    const int row = next->row();
    return std::make_shared<const DenseStep>(
        DenseStep{.owner = next,
                  .network = next->plan().network,
                  .before = before.learner,
                  .after = after.learner,
                  .pass = after.pass,
                  .gradient = after.gradient,
                  .loss = after.batchLoss,
                  .recipe = recipeOf(next->params, next->plan()),
                  .place = next->place,
                  .label = next->plan().data.labels[std::size_t(row)],
                  .lossOf = [&plan = next->plan(), row](Tape& tape, const Quantity& y) { return lossOf(plan, tape, y, row); },
                  .activated = [&before](int layer, const Quantity& z) { return activatedIn(before, layer - 1, z); }});
}

} // namespace

int samplesOfNext(const Now& now) { return std::min(now.params.batch, int(now.state.plan->split.train.size()) - now.state.next); }

Inside insideOf(const Now& now, int place)
{
    auto made = std::make_shared<Next>(Next{now.params, kept(now), now.state, place});
    training.step(made->params, made->after);
    const NextPtr next = std::move(made);
    const DenseStepPtr step = denseStepOf(next);
    return {.run = Recorded(tapeOf(step), stageOf(step->last())),
            .names = [next, step] { return namesInside(*next, *step); },
            .caption = [next, step, at = now.step](const Tape& tape,
                                                   int operation) { return captionInside(*next, *step, at, tape, operation); },
            .phases = [step](const Tape& tape) { return phasesOf(*step, tape); },
            .questions = [next](const Tape& tape) { return questionsInside(*next, tape); }};
}

} // namespace lessons::playground
