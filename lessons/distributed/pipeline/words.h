#pragma once

#include "lessons/claim.h"
#include "lessons/distributed/pipeline/run.h"
#include "widgets/views/gantt.h"

#include <QCoreApplication>

#include <cmath>

namespace lessons::pipeline {

/// The texts of this lesson.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(pipeline)

public:
    static QString schedule(Schedule schedule);
    /// "F3": a box as the picture writes it.
    static QString box(const engine::cluster::Operation& operation)
    {
        return QString::fromLatin1(idOf(operation.kind)) + QString::number(operation.microBatch + 1);
    }
    /// "F3 of chunk 2": what it is on its device.
    static QString box(const engine::cluster::Operation& operation, const engine::cluster::Pipeline& pipeline);
    static QString percent(double share) { return widgets::number(100 * share, 1) + QStringLiteral(" %"); }
    /// With as many decimals as it needs, two at most; what sums leave behind them is none.
    static QString time(double time)
    {
        const auto isWhole = [](double x) { return std::abs(x - std::round(x)) < 1e-6; };
        return widgets::number(time, isWhole(time) ? 0 : isWhole(10 * time) ? 1 : 2);
    }
};

widgets::Glossary names(const Params& params, const Run& run);
widgets::ViewPtr stage(const Params& params, const Run& run);
/// A chart of what the bubble would be with other micro-batches or chunks.
widgets::ViewPtr bubbles(const std::shared_ptr<const Swept>& swept);
void nameBubbles(widgets::Glossary& names, const Swept& swept);
std::vector<Question> questions(const Params& params, const Run& run);
std::vector<Claim> claims();

} // namespace lessons::pipeline
