#pragma once

#include "engine/tape/operators.h"
#include "lessons/distributed/pipeline/run.h"
#include "lessons/layered.h"

namespace lessons::pipeline {

/// An element of the tape as an operand.
engine::Term elementOf(const std::string& id, int at, double value);
engine::Term endOf(const engine::cluster::Timeline& line, int box);
/// max(what it waits for) + how long it takes
engine::Term madeBy(const engine::cluster::Timeline& line, const engine::cluster::Box& box);
/// How long a device waits before its k-th box, or after its last.
engine::Term gap(const engine::cluster::Timeline& line, int device, int k);
/// How long a device works: of each kind so many micro-batches, each so long.
engine::Term workOf(const engine::cluster::Timeline& line, int device);
/// Activations that are there at a time, before others begin.
engine::Term storedAt(const engine::cluster::Timeline& line, int device, double time);

} // namespace lessons::pipeline
