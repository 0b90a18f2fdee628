#include "lessons/dense_images.h"
#include "lessons/networks/activations/run.h"

namespace lessons::acts {
namespace {

constexpr int Side = 28; ///< of an image

/// The next step of a net, made once more.
struct Next {
    Params params;
    State before, after;
    std::vector<int> batch;

    explicit Next(const Now& now) : params(now.params), before(now.state), after(now.state)
    {
        ++after.step;
        after.loss = double(learn(params, after));
        batch = batchOf(params, before, after.step);
    }
};

/// f(z), of a PReLU with what each unit has learnt.
Quantity activatedIn(const Next& next, int layer, const Quantity& z)
{
    const engine::Activation f = next.params.activation;
    const engine::Block* slopes = next.before.plan->network.slopes(2 * layer - 1);
    if (!slopes) return activated(f, z, next.params.shapeOf(f));
    std::vector<Quantity> units;
    for (int j = 0; j < z.shape()[0]; ++j)
        units.push_back(
            activated(f, engine::element(z, {j}), double(next.before.learner.parameters[slopes->offset + std::size_t(j)])));
    return engine::stacked(units);
}

DenseStepPtr denseStepOf(const std::shared_ptr<const Next>& next, int place)
{
    const int label = next->before.plan->data->labels[std::size_t(next->batch[std::size_t(place)])];
    return std::make_shared<const DenseStep>(
        DenseStep{.owner = next,
                  .network = next->before.plan->network,
                  .before = next->before.learner,
                  .after = next->after.learner,
                  .pass = next->after.pass,
                  .gradient = next->after.pass.gradient(),
                  .loss = float(next->after.loss),
                  .recipe = recipeOf(next->params, next->after.step),
                  .place = place,
                  .label = label,
                  .lossOf = [label](Tape&, const Quantity& y) { return engine::crossEntropy(y, label); },
                  .activated = [&net = *next](int layer, const Quantity& z) { return activatedIn(net, layer, z); }});
}

} // namespace

Inside insideOfNet(const Now& now, int place)
{
    return insideOfImage(denseStepOf(std::make_shared<const Next>(now), place), Side);
}

int samplesOf(const Now& now)
{
    if (now.params.task == Task::Function) return 0;
    return now.params.task == Task::Learn ? PointsOfShape : Batch;
}

Inside insideOf(const Now& now, int place)
{
    return now.params.task == Task::Learn ? insideOfLearning(now, place) : insideOfNet(now, place);
}

} // namespace lessons::acts
