#pragma once

#include "lessons/live_machine.h"

#include <cmath>

namespace lessons {

// What many trainings end by, say and measure.

constexpr const char* NoNumber = "no-number"; ///< a verdict
inline std::string unlessNumber(double loss) { return std::isfinite(loss) ? "" : NoNumber; }

/// Which step this is.
QString leadOf(int step);
/// Why a run ended; `noNumber`: what that means if its loss is none any more, if it is more than too long a step.
Caption stopCaption(int step, const engine::Verdict& verdict, const QString& noNumber = {});

/// One curve, which is called as its chart.
ChartOf chartOf(const char* id, const QString& title, const QString& note = {}, std::optional<double> most = {});
/// Shares of right answers.
ChartOf accuracyChart(std::vector<Traced> curves);
/// Of a net that tells classes; pairs are of the batch and of the test.
std::vector<ChartOf> lossAndAccuracy(std::vector<Traced> loss, std::vector<Traced> accuracy);
std::vector<Traced> batchAndTest(const char* batch, const char* test);

} // namespace lessons
