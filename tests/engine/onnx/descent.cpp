#include "tests/engine/onnx/operators.h"
#include "tests/engine/onnx/through_network.h"

using namespace engine;

namespace onnx {
namespace {

/// Inputs: rate, time, then the tensors, their gradients and their moments. Outputs: the tensors, their moments. One step of this
/// optimiser with the gradients G + norm X; `moment` is the one of Learner that it keeps.
std::vector<Array> stepped(const Case& c, const Optimiser& optimiser, std::vector<float> Learner<float>::*moment)
{
    const std::size_t count = (c.inputs.size() - 2) / 3;
    std::vector<Array> outputs(2 * count);
    for (std::size_t i = 0; i < count; ++i) {
        const Array &x = c.input(2 + i), &gradient = c.input(2 + count + i), &before = c.input(2 + 2 * count + i);
        const Network net({int(x.size())}, {Dense{1}}); // only weights are punished
        Learner<float> learner{parametersOf(net, x.data, {})};
        learner.*moment = parametersOf(net, before.data, {});
        learner.steps = 1; // it has a moment already
        update<float>(net, optimiser, {0, c.node.real("norm_coefficient", 0)}, parametersOf(net, gradient.data, {}), learner);
        const auto firstOf = [&x](const std::vector<float>& all) {
            Array some(x.shape);
            std::copy_n(all.begin(), some.size(), some.data.begin());
            return some;
        };
        outputs[i] = firstOf(learner.parameters), outputs[count + i] = firstOf(learner.*moment);
    }
    return outputs;
}

/// V = α V + β (G + norm X), X = X - R V, or, as Nesterov, X = X - R (G + norm X + α V).
std::vector<Array> momentum(const Case& c, const std::string& mode, Optimiser::Kind kind)
{
    if (c.node.text("mode", "") != mode) throw Outside{"mode " + c.node.text("mode", "")};
    if (c.input(1).data[0] > 0 && c.node.real("beta", 1) != 1) throw Outside{"beta"}; // at time 0 it does not count
    Optimiser optimiser{kind};
    optimiser.rate = c.input(0).data[0], optimiser.momentum = c.node.real("alpha", 0);
    return stepped(c, optimiser, &Learner<float>::first);
}

std::vector<Array> standard(const Case& c) { return momentum(c, "standard", Optimiser::Momentum); }
std::vector<Array> nesterov(const Case& c) { return momentum(c, "nesterov", Optimiser::Nesterov); }

/// H = H + (G + norm X)², X = X - R / (1 + T decay) (G + norm X) / (√H + ε)
std::vector<Array> adagrad(const Case& c)
{
    Optimiser optimiser{Optimiser::Adagrad};
    optimiser.rate = c.input(0).data[0] / (1 + c.input(1).data[0] * c.node.real("decay_factor", 0));
    optimiser.epsilon = c.node.real("epsilon", 0);
    return stepped(c, optimiser, &Learner<float>::second);
}

} // namespace

std::vector<Way> waysOfDescent()
{
    return {{"Momentum", "Optimiser::Momentum", standard},
            {"Momentum", "Optimiser::Nesterov", nesterov},
            {"Adagrad", "Optimiser::Adagrad", adagrad}};
}

} // namespace onnx
