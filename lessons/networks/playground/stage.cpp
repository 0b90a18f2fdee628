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

namespace {

void paintFocus(widgets::Canvas& canvas, const Picture& picture, Unit unit)
{
    const bool isMap = unit.layer + 1 == picture.plan->neuronLayers() && picture.plan->outputs() == 1;
    const QRectF& rect = picture.at.mapOf(unit);
    const double aside = canvas.theme().stroke(2); // so that the frame hides little of a small map
    canvas.target(isMap ? QStringLiteral("output") : elementOf(*picture.plan, unit), rect.adjusted(-aside, -aside, aside, aside),
                  4);
}

class Stage final : public widgets::View {
public:
    explicit Stage(const Now& now)
        : m_params(now.params), m_plan(now.state.plan), m_parameters(now.state.learner.parameters), m_batch(now.state.batch)
    {
        if (now.step > 0) m_focus = focusOf(now.params, now.state);
    }
    QSizeF least(const widgets::Canvas&, const widgets::Frame&) const override { return {856, 400}; }
    void collect(std::set<std::string>& drawn) const override
    {
        for (int l = 0; l < m_plan->neuronLayers(); ++l) drawn.insert({layered("weight", l), layered("bias", l)});
        drawn.insert("confusion");
    }
    void paint(widgets::Canvas& canvas, QRectF, const widgets::Frame& frame, widgets::Places& places) const override
    {
        const Shown shown = std::make_shared<Picture>(
            Picture{m_params, m_plan, m_parameters, m_batch, frame, m_focus, layoutOf(canvas, *m_plan)});
        const auto& pass = overMap(*m_plan, m_parameters);
        paintHeadings(canvas, *shown);
        paintEdges(canvas, shown);
        paintOutput(canvas, shown, pass);
        paintNeurons(canvas, shown, pass);
        paintPoints(canvas, shown);
        paintLegend(canvas, *shown);
        if (!shown->at.matrix.isEmpty()) paintConfusion(canvas, *shown, places);
        if (m_focus) paintFocus(canvas, *shown, *m_focus);
        paintBiases(canvas, *shown); // on top of the frame
    }

private:
    Params m_params;
    std::shared_ptr<const Plan> m_plan;
    std::vector<float> m_parameters;
    std::vector<int> m_batch;
    std::optional<Unit> m_focus;
};

} // namespace

ViewPtr stage(const Now& now) { return std::make_shared<Stage>(now); }

} // namespace lessons::playground
