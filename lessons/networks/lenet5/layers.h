#pragma once

#include "lessons/networks/lenet5/run.h"

namespace lessons::lenet5 {

// What each layer costs: a table.

struct LayerRow {
    std::string id; ///< "layer.C1"
    int layer;      ///< of the network
    bool learns;
};
std::vector<LayerRow> layersOf(const Plan& plan);
void recordCosts(Tape& tape, const Plan& plan);
ViewPtr layersView(const Plan& plan);

} // namespace lessons::lenet5
