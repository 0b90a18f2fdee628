#pragma once

#include <QString>

#include <vector>

namespace app {

/// A line of the bench.
struct Row {
    QString name;
    double median, slowest;
    QString unit;
};

/// Median and largest of the values, times `factor`.
Row rowOf(const QString& name, std::vector<double> values, const QString& unit, double factor = 1);

/// What viewing costs a training, and how long the window is ever held up while one runs on all cores.
std::vector<Row> benchOfLiveTraining();

} // namespace app
