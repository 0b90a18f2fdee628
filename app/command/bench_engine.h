#pragma once

#include <QJsonObject>

namespace app {

/// Measures the machine and the engine's workloads and prints them, unless `quiet`; with `peer` beside PyTorch and, if it was
/// there when this program was built, oneDNN, in turns within the same run, because rates vary with what else the machine does:
///   {"machine": {"cores", "isa", "fmaPeak", "fmaPeakAll", "triad", "triadAll", "forkJoin"[, "peer", "oneDnn"]},
///    "workloads": [{"id", "name", "stepsPerSecond", "gflops", "ofPeak", "threads"[, "peerStepsPerSecond", "ratio"][,
///                    "oneDnnStepsPerSecond", "oneDnnRatio"]}, ...]}
/// GFLOP/s, GB/s and µs. Throws engine::InputError.
QJsonObject benchOfEngine(bool peer, bool quiet);

} // namespace app
