#pragma once

#include <QString>

#include <vector>

namespace app {

/// A line of the bench.
struct Row {
    QString name;
    double median, slowest;
    QString unit;
    double rate = 0; ///< GFLOP/s at the median, if that is the point
};

/// What viewing costs a training, and how long the window is ever held up while one runs on all cores.
std::vector<Row> benchOfLiveTraining();

} // namespace app
