#include "lessons/networks/lenet5/layers.h"

#include "engine/nn/layers.h"

namespace lessons::lenet5 {
namespace {

using engine::Term;

/// Of an output of the layer: the weights that it is made with.
Term weightsOf(const Plan& plan, int l)
{
    if (const auto* conv = plan.network.layer(l).as<engine::Conv2d>())
        return Term(plan.network.shape(l).channels, "maps before") * Term(conv->height) * Term(conv->width);
    return Term(plan.network.shape(l).features(), "inputs");
}

/// Numbers that it makes, parameters, products of a weight and a number.
Quantity rowOf(const Plan& plan, int l, bool learns)
{
    const engine::Shape out = plan.network.shape(l + 1);
    const Term maps(out.channels, "maps"), pixels = Term(out.height, "height") * Term(out.width, "width");
    const Term weights = learns ? weightsOf(plan, l) : Term(0, "weights"), bias(learns ? 1 : 0, "bias");
    return engine::byHand(std::vector{maps * pixels, maps * (weights + bias), maps * pixels * weights});
}

constexpr int Parameters = 1, MultiplyAdds = 2;

} // namespace

std::vector<LayerRow> layersOf(const Plan& plan)
{
    if (!plan.convolves()) return {{"layer.hidden", 0, true}, {"layer.y", 2, true}};
    return {{"layer.C1", 0, true}, {"layer.S2", 2, false}, {"layer.C3", 3, true}, {"layer.S4", 5, false},
            {"layer.C5", 6, true}, {"layer.F6", 8, true},  {"layer.y", 10, true}};
}

void recordCosts(Tape& tape, const Plan& plan)
{
    std::vector<Term> parameters, products;
    for (const LayerRow& row : layersOf(plan)) {
        const Quantity made = tape.make(row.id, rowOf(plan, row.layer, row.learns));
        parameters.push_back(made.term({Parameters})), products.push_back(made.term({MultiplyAdds}));
    }
    tape.make("products", engine::byHand(engine::sum(std::move(products))));
    const Quantity all = tape.make("parameters", engine::byHand(engine::sum(std::move(parameters))));
    if (!plan.convolves()) return;
    // of two more channels each kernel of C1 has 25 weights
    tape.make("parameters.colour", engine::byHand(all.term({}) + Term(6, "maps") * Term(2, "channels") * Term(25)));
    // C3's 60 pairs of maps, not 96; S2 and S4 learn a factor and a bias of each map; the output learns nothing
    tape.make("parameters.1998",
              engine::byHand(engine::sum({Term(156, "C1"), Term(12, "S2"), Term(60, "pairs") * Term(25) + Term(16, "biases"),
                                          Term(32, "S4"), Term(48'120, "C5"), Term(10'164, "F6")})));
}

ViewPtr layersView(const Plan& plan)
{
    std::vector<std::string> rows, totals{"parameters"};
    for (const LayerRow& row : layersOf(plan)) rows.push_back(row.id);
    if (plan.convolves()) totals.insert(totals.end(), {"parameters.colour", "parameters.1998"});
    return below({widgets::ledger({.ids = rows, .stretch = 1}), widgets::ledger({.ids = totals, .stretch = 1}),
                  widgets::lines({.named = {"costs.here", "costs.1998"}, .numbers = {"products"}})},
                 20);
}

} // namespace lessons::lenet5
