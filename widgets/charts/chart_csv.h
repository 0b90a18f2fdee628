#pragma once

#include "widgets/charts/chart.h"

class QIODevice;

namespace widgets {

/// One line per point, whole curves: chart,curve,x,y under that heading. UTF-8, decimal points; numbers read back to the
/// same bits, others are NaN, Infinity and -Infinity.
void writeCsv(QIODevice& device, const std::vector<Chart>& charts);

} // namespace widgets
