#pragma once

#include "engine/processes/training.h"

#include <QStringList>

#include <optional>

namespace app {

constexpr int MostProcesses = 64;

/// What is to be measured.
struct MeasureOptions {
    QString what;
    std::optional<engine::processes::Way> way; ///< of a training
    int processes = 0;                         ///< 0: as many as a launcher has started, or 2
    QString output, net;
    bool json = false;
    bool isWorker = false; ///< started by this program, which hears of it on the standard output
    engine::processes::Sweep sweep;
    int batch = 64, steps = 50, microBatches = 1, seed = 1;
    double rate = 0.1;

    /// Which algorithms these processes can run. Throws engine::InputError if it is none.
    std::vector<std::string> algorithmsFor(int count) const;
    /// "halving-doubling", if "all-reduce" leaves it out.
    QString leftOutFor(int count) const;
};
/// Throws engine::InputError.
MeasureOptions measureOptions(const QStringList& arguments);

} // namespace app
