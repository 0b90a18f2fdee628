#include "lessons/networks/playground/maps.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lessons::playground {
namespace {

constexpr int Points = MapSide * MapSide;

/// So many squares in a row, and then the rows below.
const engine::Pass<float>& ask(const Plan& plan, const std::vector<float>& parameters, Square first, int count,
                               engine::Pass<float>& pass)
{
    pass.resize(plan.network, count);
    const auto inputs = pass.values(0);
    std::vector<float> at(plan.features.size());
    for (int n = 0; n < count; ++n) {
        const int square = first.row * MapSide + first.column + n;
        const QPointF middle = middleOf(plan, {square / MapSide, square % MapSide});
        plan.inputsAt(middle.x(), middle.y(), at.data());
        for (std::size_t i = 0; i < at.size(); ++i) inputs(int(i), n) = at[i];
    }
    engine::forward<float>(plan.network, parameters, pass);
    if (plan.loss == engine::Loss::CrossEntropy) engine::probabilitiesOf<float>(plan.network, pass);
    return pass;
}

} // namespace

QPointF middleOf(const Plan& plan, Square square)
{
    return {plan.bound * ((square.column + 0.5) / MapSide * 2 - 1), plan.bound * (1 - (square.row + 0.5) / MapSide * 2)};
}

const engine::Pass<float>& overMap(const Plan& plan, const std::vector<float>& parameters)
{
    thread_local engine::Pass<float> pass;
    return ask(plan, parameters, {0, 0}, Points, pass);
}

const engine::Pass<float>& atSquare(const Plan& plan, const std::vector<float>& parameters, Square square)
{
    thread_local engine::Pass<float> pass;
    return ask(plan, parameters, square, 1, pass);
}

std::span<const float> responseOf(const Plan& plan, const engine::Pass<float>& pass, int layer, int unit)
{
    return pass.values(layer < 0 ? 0 : plan.valuesOf(layer)).row(unit);
}

double boundOf(const Plan& plan, const engine::Pass<float>& pass, int layer, int unit)
{
    using engine::Activation;
    if (layer >= 0 && layer < int(plan.units.size())) {
        const auto kind = plan.network.layer(plan.denseOf(layer) + 1).as<engine::ActivationLayer>()->kind;
        if (kind == Activation::Tanh || kind == Activation::Logistic) return 1;
    }
    double bound = 1e-6;
    const int first = layer < 0 ? unit : 0, last = layer < 0 ? unit : plan.neurons(layer) - 1;
    for (int j = first; j <= last; ++j)
        for (const float value : responseOf(plan, pass, layer, j))
            if (std::isfinite(value)) bound = std::max(bound, std::abs(double(value)));
    return bound;
}

std::vector<std::vector<float>> certainties(const Plan& plan, const engine::Pass<float>& pass)
{
    const bool probable = plan.loss == engine::Loss::CrossEntropy;
    const auto outputs = probable ? pass.probabilities() : pass.values(plan.network.depth());
    std::vector<std::vector<float>> sure;
    for (int c = 0; c < plan.outputs(); ++c) sure.emplace_back(outputs.row(c).begin(), outputs.row(c).end());
    if (plan.classes() > 2 || sure.size() == 1) return sure;
    for (std::size_t n = 0; n < Points; ++n) sure[1][n] -= sure[0][n];
    return {sure[1]};
}

float certaintyOf(const Plan& plan, const engine::Pass<float>& pass)
{
    const auto outputs = plan.loss == engine::Loss::CrossEntropy ? pass.probabilities() : pass.values(plan.network.depth());
    if (plan.outputs() == 1) return outputs(0, 0);
    if (plan.classes() == 2) return outputs(1, 0) - outputs(0, 0);
    const int answer = answerOf(plan, outputs, 0);
    return answer == NoAnswer ? std::numeric_limits<float>::quiet_NaN() : outputs(answer, 0);
}

} // namespace lessons::playground
