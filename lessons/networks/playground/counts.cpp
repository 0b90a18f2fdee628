#include "lessons/networks/playground/units.h"
#include "lessons/networks/playground/words.h"

namespace lessons::playground {

std::vector<Counted> countsOf(const State& state)
{
    const Plan& plan = *state.plan;
    Counted weights{QStringLiteral("weights"), Words::tr("Weights"), {}, {}},
        activations{QStringLiteral("activations"), Words::tr("Activations"), Words::tr("hidden units"), {}},
        gradients{QStringLiteral("gradients"), Words::tr("Gradients"), Words::tr("of the batch"), {}};
    const auto* pass = plan.split.train.empty() ? nullptr : &passOver(state, plan.split.train);
    for (int l = 0; l < plan.neuronLayers(); ++l)
        for (int j = 0; j < plan.neurons(l); ++j) {
            const QString name = nameOf(plan, Unit{l, j});
            const auto of = [&](const std::vector<float>& flat) {
                const auto first = flat.begin() + std::ptrdiff_t(weightAt(plan, {l, j}, 0));
                return std::pair{name, std::vector<float>(first, first + inputsOf(plan, l))};
            };
            weights.parts.push_back(of(state.learner.parameters)), gradients.parts.push_back(of(state.gradient));
            if (!pass || l + 1 == plan.neuronLayers()) continue;
            const auto answers = pass->values(plan.valuesOf(l)).row(j);
            activations.parts.push_back({name, {answers.begin(), answers.end()}});
        }
    return {weights, activations, gradients};
}

} // namespace lessons::playground
