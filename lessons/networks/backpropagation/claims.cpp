#include "lessons/claim.h"
#include "lessons/networks/backpropagation/run.h"

namespace lessons::backprop {
namespace {

/// Nets of all depths, with all activations and both losses, on both sets: 80 of them.
std::vector<engine::Change> drawn(int seed)
{
    constexpr const char *Layers[] = {"none", "3,2", "1", "6,6,6,6"},
                         *Functions[] = {"tanh", "logistic", "relu", "leaky-relu", "linear"},
                         *Losses[] = {"cross-entropy", "squared-error"}, *Sets[] = {"xor", "iris"};
    return {{"layers", Layers[seed % 4]},
            {"activation", Functions[seed / 4 % 5]},
            {"loss", Losses[seed / 20 % 2]},
            {"data", Sets[seed / 40 % 2]},
            {"sample", std::to_string(1 + 13 * seed % Samples)},
            {"weight", "1"},
            {"grain", "layer"}};
}

} // namespace

std::vector<Claim> claims()
{
    return {{.id = "largest-difference",
             .sentence = Words::tr("Reverse mode gives each weight the slope that its difference quotient says."),
             .seeds = 80,
             .varied = drawn,
             .read = valueNamed("difference"),
             .each = true,
             .bound = atMost(1e-6),
             .seconds = 0.5}};
}

} // namespace lessons::backprop
