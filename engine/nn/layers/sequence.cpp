#include "engine/nn/layers/sequence.h"

namespace engine {

LayerForm sequenceForm(const Inputs& inputs, int features, int steps)
{
    inputs.require(inputs.count() <= 2, "a layer of sequences has one input, and perhaps its length");
    inputs.require(inputs[0].width == 1, "a sequence of vectors is features x steps x 1");
    inputs.require(inputs.count() < 2 || inputs[1].features() == 1, "the length of a sequence is one number");
    LayerForm form{.out = {features, steps}};
    if (inputs.count() == 2) form.whole = {{1, inputs[0].height}};
    return form;
}

LayerForm recurrentForm(const Inputs& inputs, int hidden, int gates)
{
    inputs.require(hidden > 0, "a recurrent layer needs at least one hidden unit");
    const int features = inputs[0].channels, steps = inputs[0].height;
    LayerForm form = sequenceForm(inputs, hidden, steps);
    const Fan fan{double(hidden), double(hidden)}; // of the input, too, as in PyTorch: one range for all of a cell
    form.blocks = {{"weights", {gates * hidden, features}, Block::Weights, fan},
                   {"recurrent", {gates * hidden, hidden}, Block::Weights, fan}};
    form.rows = hidden;
    form.rowsAtOnce = 8;
    form.multiplyAdds = double(steps) * gates * hidden * (features + hidden);
    return form;
}

Block gateBiases(const char* name, int hidden)
{
    return {.name = name, .shape = {hidden}, .kind = Block::Biases, .fan = {double(hidden), double(hidden)}};
}

} // namespace engine
