#include "tests/engine/onnx/operators.h"
#include "tests/engine/onnx/through_network.h"

using namespace engine;

namespace onnx {
namespace {

/// Inputs: rate, time, then the tensors, their gradients and their velocities; V = α V + β (G + norm X), X = X - R V.
std::vector<Array> momentum(const Case& c)
{
    if (c.node.text("mode", "") != "standard") throw Outside{"mode " + c.node.text("mode", "")};
    if (c.input(1).data[0] > 0 && c.node.real("beta", 1) != 1) throw Outside{"beta"}; // at time 0 it does not count
    Optimiser optimiser{Optimiser::Momentum};
    optimiser.rate = c.input(0).data[0], optimiser.momentum = c.node.real("alpha", 0);
    const std::size_t count = (c.inputs.size() - 2) / 3;
    std::vector<Array> outputs(2 * count);
    for (std::size_t i = 0; i < count; ++i) {
        const Array &x = c.input(2 + i), &gradient = c.input(2 + count + i), &velocity = c.input(2 + 2 * count + i);
        const Network net({int(x.size())}, {Dense{1}}); // only weights are punished
        Learner<float> learner{parametersOf(net, x.data, {}), parametersOf(net, velocity.data, {})};
        update<float>(net, optimiser, {0, c.node.real("norm_coefficient", 0)}, parametersOf(net, gradient.data, {}), learner);
        const auto firstOf = [&x](const std::vector<float>& all) {
            Array some(x.shape);
            std::copy_n(all.begin(), some.size(), some.data.begin());
            return some;
        };
        outputs[i] = firstOf(learner.parameters), outputs[count + i] = firstOf(learner.first);
    }
    return outputs;
}

} // namespace

std::vector<Way> waysOfDescent() { return {{"Momentum", "Optimiser::Momentum", momentum}}; }

} // namespace onnx
