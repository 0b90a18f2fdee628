#pragma once

#include "engine/tape/term.h"
#include "engine/zoo/model.h"

namespace engine {

/// A net whose maps and units are shared out over devices, each with an equal part of every layer. How many numbers each part of
/// the net takes from other devices for one picture, all devices together, in the order of the parts: a layer that sees
/// everything takes what enters it once for each device that did not make it; one with as many groups as there are devices
/// takes nothing, and so does the first, as all devices have the picture. (Krizhevsky et al. 2012, section 3.2) The way back
/// carries as many slopes.
std::vector<Term> trafficOf(const Model& model, int devices);

} // namespace engine
