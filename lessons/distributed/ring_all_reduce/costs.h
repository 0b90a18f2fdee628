#pragma once

#include "engine/tape/term.h"
#include "lessons/distributed/ring_all_reduce/run.h"

#include <functional>

namespace lessons::ring {

/// The α-β clock and the traffic by hand. The names of numbers are looked up in the glossary.

/// How long a round took, of which the message that arrived last decides. On a ring a message that comes twice takes twice
/// the time; through a server the messages queue on its one link, and the latency counts once.
std::vector<engine::Term> durationOf(const Params& params, const engine::cluster::Step& step, bool ring);
/// The whole of a run: rounds x (α + bytes / B), or one round after the other where they differ.
engine::Term durationOf(const Params& params, const Steps& steps, bool ring);
/// Some of its rounds, one after the other.
engine::Term durationOf(const Params& params, const Steps& steps, bool ring, const Stretch& stretch);

/// So many numbers x 4 bytes.
engine::Term bytesOf(double numbers);
/// What was sent up to a step, of the messages that count: messages x numbers x 4 bytes, or 4 bytes x (numbers + numbers +
/// ...) where they differ; 0 if there were none.
engine::Term bytesOf(const Steps& steps, int step, const std::function<bool(const engine::cluster::Transfer&)>& counts);

} // namespace lessons::ring
