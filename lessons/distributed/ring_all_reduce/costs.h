#pragma once

#include "engine/tape/term.h"
#include "lessons/distributed/ring_all_reduce/run.h"

#include <functional>

namespace lessons::ring {

/// The α-β clock and the traffic by hand. The names of numbers are looked up in the glossary.

/// How long a round took, of which the message that arrived last decides. A message that comes twice takes twice the time;
/// through a server the messages queue on its one link, and the latency counts once.
std::vector<engine::Term> durationOf(const Params& params, const Step& step, bool onServer);
/// Rounds first ... last, one after the other: equal ones as rounds x (α + bytes / B).
engine::Term durationOf(const Params& params, const Steps& steps, bool onServer, int first, int last);
/// Of any algorithm, before it is run.
engine::Term durationOf(const Params& params, const Choice& choice, const engine::cluster::Plan& plan, int elements);
/// What a link would have to carry a second if each device sent 2(p-1)/p of the bytes, the least there is: NCCL's busbw.
engine::Term busBandwidth(int devices, int elements, engine::Term time);

/// So many numbers x 4 bytes.
engine::Term bytesOf(double numbers);
/// What was sent up to a step, of the messages that count: messages x numbers x 4 bytes, or 4 bytes x (numbers + numbers +
/// ...) where they differ; 0 if there were none.
engine::Term bytesOf(const Steps& steps, int step, const std::function<bool(const Transfer&)>& counts);

} // namespace lessons::ring
