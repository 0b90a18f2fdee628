#pragma once

#include "engine/core/values.h"
#include "engine/zoo/published.h"
#include "lessons/networks/zoo/params.h"

#include <memory>

namespace lessons::zoo {

/// The model of a run, and what is counted of it: a row for each part that learns, those that are alike as one.
struct Plan {
    engine::Model model;
    QString name;
    const engine::Published* published = nullptr; ///< null: a person's own
    bool isMeant = false;                         ///< for pictures of this side
    std::vector<engine::PartCounts> rows;

    /// Numbers that layers make which have no row: pools, activations and sums that are parts of their own.
    double valuesAside() const;
};
/// Layers of a part of a net as a model of its own, in which each that has weights begins a part, with what follows it.
engine::Model innerOf(const engine::Model& model, const engine::PartCounts& row);
using PlanPtr = std::shared_ptr<const Plan>;
/// Throws engine::InputError if there is no such model, or the picture is too small for it.
PlanPtr planOf(const Params& p);

/// A model in JSON: {"name": "mine", "input": [3, 32, 32], "layers": [{"kind": "conv", "maps": 16}, ...]}, for pictures of
/// another side unless that is 0. Throws engine::InputError that says where, and what would be right.
struct Own {
    engine::Model model;
    QString name;
};
Own ownModel(const std::string& path, int side);

/// [{name, kind, outputShape, parameters, macs}]: the layers of the first parts that learn.
std::vector<engine::Values> layersOf(const Plan& plan, int rows);

} // namespace lessons::zoo
