#pragma once

#include "run.h"
#include "widgets/canvas/canvas.h"

namespace lessons::conv {

/// Where the parts of a learning run lie; a function of the area, the theme and the run, not of the step.
struct LearnLayout {
    /// One learner: three maps, then three kernels.
    struct Row {
        QRectF heading, input, target, output, learnt, difference, gradient;
        double labels = 0; ///< y of the names under them
    };
    QSizeF cell;
    std::vector<Row> rows;

    // below: the update under the maps, the true kernel under the learnt ones, the rates at its right
    double heading = 0; ///< the height of a line that names a part
    QRectF update, trueKernel, rates;

    QRectF cellOf(const QRectF& kernel, int weight) const;
};

LearnLayout learnLayoutOf(const widgets::Canvas& canvas, const Run& run);

} // namespace lessons::conv
