#include "lessons/dense_images.h"
#include "lessons/networks/alexnet/run.h"

namespace lessons::alexnet {
namespace {

/// The next step, made once more.
struct Next {
    State before, after;
    Batch batch;

    explicit Next(const Now& now) : before(now.state), after(now.state), batch(nextBatch(now.params, now.state))
    {
        training.step(now.params, after);
    }
};

DenseStepPtr stepOfNext(const Now& now, int place)
{
    const auto next = std::make_shared<const Next>(now);
    const int label = next->batch.labels[std::size_t(place)];
    const engine::Activation f = now.params.activation;
    return std::make_shared<const DenseStep>(
        DenseStep{.owner = next,
                  .network = next->after.plan->network,
                  .before = next->before.learner,
                  .after = next->after.learner,
                  .pass = next->after.pass,
                  .gradient = next->after.pass.gradient(),
                  .loss = float(next->after.loss),
                  .recipe = recipeOf(now.params),
                  .place = place,
                  .label = label,
                  .lossOf = [label](Tape&, const Quantity& y) { return engine::crossEntropy(y, label); },
                  .activated = [f](int, const Quantity& z) { return engine::activated(f, z); },
                  .dropout = now.params.dropout});
}

} // namespace

Inside insideOf(const Now& now, int place) { return insideOfImage(stepOfNext(now, place), Side); }

} // namespace lessons::alexnet
