#pragma once

#include "app/run/progress.h"
#include "engine/check/checks.h"
#include "lessons/proof.h"

#include <QByteArray>

namespace app {

/// What the program has examined of itself: the engine's checks, and what lessons claim.
struct Examined {
    std::vector<engine::Check> checks;
    std::vector<lessons::Claimed> claims;
    std::vector<lessons::Proof> proofs; ///< of each claim

    int failed() const;
    int exitCode() const { return failed() == 0 ? 0 : 1; }
    /// A line each, and how many there were.
    QByteArray lines() const;
    /// {"checks": [{"name", "error", "bound", "passed"}], "claims": [{"lesson", "claim", "seed", "value", "bound", "holds",
    /// "seconds"}]}
    QByteArray json() const;
};

/// Those of all lessons with the seeds 1 ... `seeds`, or those alone that take less than this.
std::vector<lessons::Claimed> claimsWithin(double seconds, int seeds);
Examined examine(bool engine, std::vector<lessons::Claimed> claims, const Progress& progress);

} // namespace app
