#include "lessons/networks/playground/stage.h"

#include "lessons/networks/playground/maps.h"
#include "lessons/networks/playground/plan.h"

#include <cmath>

namespace lessons::playground {
Unit focusOf(const Params& params, const State& state)
{
    const Plan& plan = *state.plan;
    const std::vector<float> first = firstParameters(params, plan.network);
    const int layer = std::max(0, int(plan.units.size()) - 1);
    const engine::Block& weights = *plan.network.weights(plan.denseOf(layer));
    const auto inputs = std::size_t(weights.shape[1]);
    Unit focus{layer, 0};
    double furthest = 0;
    for (int j = 0; j < plan.neurons(layer); ++j) {
        double way = 0; // squared
        for (std::size_t k = weights.offset + std::size_t(j) * inputs; k < weights.offset + std::size_t(j + 1) * inputs; ++k)
            way += std::pow(double(state.learner.parameters[k] - first[k]), 2);
        if (way > furthest) furthest = way, focus.place = j;
    }
    return focus;
}

QString nameOf(const Plan& plan, int layer)
{
    return layer < int(plan.units.size()) ? Words::tr("Hidden %1").arg(layer + 1) : Words::tr("Output");
}

QString nameOf(engine::Activation kind)
{
    using engine::Activation;
    switch (kind) {
    case Activation::Linear: return Words::tr("linear");
    case Activation::Relu: return QStringLiteral("ReLU");
    case Activation::LeakyRelu: return QStringLiteral("Leaky ReLU");
    case Activation::Tanh: return QStringLiteral("tanh");
    case Activation::Logistic: return Words::tr("logistic");
    case Activation::PRelu: return QStringLiteral("PReLU");
    case Activation::Elu: return QStringLiteral("ELU");
    case Activation::Softplus: return QStringLiteral("softplus");
    case Activation::Swish: return QStringLiteral("swish");
    default: return QStringLiteral("GELU");
    }
}

QString inputName(const Plan& plan, int input)
{
    const Feature& feature = plan.features[std::size_t(input)];
    if (!plan.scaling || feature.kind != Feature::Column) return feature.name();
    return feature.name() + QStringLiteral(": ") + QString::fromStdString(plan.data.columns[std::size_t(feature.first)]);
}

namespace {

void paintFocus(widgets::Canvas& canvas, const Frame& frame, Unit unit)
{
    const bool isMap = unit.layer + 1 == frame.plan->neuronLayers() && frame.plan->outputs() == 1;
    const QRectF& rect = frame.at.neurons[std::size_t(unit.layer)][std::size_t(unit.place)];
    const double aside = canvas.theme().stroke(2); // so that the frame hides little of a small map
    canvas.target(isMap ? QStringLiteral("output") : unitId(unit), rect.adjusted(-aside, -aside, aside, aside), 4);
}

} // namespace

void paintStage(widgets::Canvas& canvas, const Now& now)
{
    const auto plan = now.state.plan;
    const Shown shown = std::make_shared<Frame>(Frame{now.params, plan, now.state.learner.parameters, now.state.batch, now.step,
                                                      now.step > 0 ? std::optional(focusOf(now.params, now.state)) : std::nullopt,
                                                      layoutOf(canvas, *plan)});
    const auto& pass = overMap(*plan, shown->parameters);
    paintHeadings(canvas, *shown);
    paintEdges(canvas, shown);
    paintOutput(canvas, shown, pass);
    paintNeurons(canvas, shown, pass);
    paintPoints(canvas, shown);
    paintLegend(canvas, *shown);
    if (!shown->at.matrix.isEmpty()) paintConfusion(canvas, *shown, confusionOf(now.state));
    if (shown->focus) paintFocus(canvas, *shown, *shown->focus);
    paintBiases(canvas, shown); // on top of the frame
}

} // namespace lessons::playground
