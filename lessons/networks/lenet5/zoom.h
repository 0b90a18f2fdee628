#pragma once

#include "lessons/networks/lenet5/run.h"

namespace lessons::lenet5 {

// How one number of a map comes about.

struct Zoom {
    std::string layer; ///< "C1", "S2", "C3", "S4"
    engine::Indices at;
};
/// The one that is looked at, if the net has it.
std::optional<Zoom> zoomOf(const Params& params, const Plan& plan);
void recordZoom(Tape& tape, const Zoom& zoom, const Plan& plan);
void nameZoom(Glossary& all, const Zoom& zoom, const Plan& plan);
/// Beside what is always there.
ViewPtr zoomView(const Zoom& zoom, const Plan& plan, const ViewPtr& pad);

} // namespace lessons::lenet5
