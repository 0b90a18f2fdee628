#pragma once

#include "lessons/networks/resnet/run.h"
#include "lessons/numbered.h"

namespace lessons::resnet {

/// What is looked at inside of a step, and outlives it.
struct Shown {
    int block, label;
    bool isBlock, skip, norm, maps;
    std::string name;              ///< of the layer
    std::vector<int> kernels = {}; ///< the shape of its weights, if they are kernels

    std::vector<QStringList> axes() const
    {
        if (maps) return mapAxes();
        return {{Words::tr("unit")}, {Words::tr("unit")}};
    }
    /// Kernels stand one by one.
    std::vector<QStringList> weightAxes() const
    {
        if (!maps) return axes();
        QStringList all;
        for (int to = 1; to <= kernels[0]; ++to)
            for (int from = 1; from <= kernels[1]; ++from) all << Words::tr("of map %1 for map %2").arg(from).arg(to);
        return mapAxes(all);
    }
};

ViewPtr insideStage(const Params& p, const Tape& tape);
Glossary insideNames(const Shown& shown);
Caption insideCaption(const Shown& shown, const Tape& tape, int operation);

} // namespace lessons::resnet
