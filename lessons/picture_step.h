#pragma once

#include "engine/nn/train.h"
#include "lessons/inside.h"
#include "lessons/machine.h"

#include <span>

namespace lessons {

/// A net that sees pictures of one channel, whose layers form a chain: what each of its parts makes, a layer with weights or
/// without, and the activation that follows.
struct PictureNet {
    struct Part {
        const char* id;
        int value;
        const char *weights = nullptr, *biases = nullptr;
    };
    std::shared_ptr<const engine::Network> network;
    std::vector<Part> parts; ///< the last is "y"

    /// The layer with which the part begins that makes this.
    const engine::Layer* layerOf(const std::string& id) const;
    /// With which the part after it begins; null after the last.
    const engine::Layer* layerAfter(const std::string& id) const;
};

/// A picture on its way through the net, which the kernels have made: from "x" to "p".
struct PictureWay {
    const PictureNet& net;
    std::span<const float> parameters;
    const engine::Pass<float>& pass; ///< with probabilities
    int sample = 0;
    bool each = false; ///< part a step of its own, and kernels of one channel {maps, rows, columns}
};
void recordWay(Tape& tape, const PictureWay& way);

/// The next step of a training made once more, and a picture of its batch.
struct PictureStep {
    const PictureNet& net;
    const engine::Learner<float>&before, &after;
    const engine::Pass<float>& pass; ///< of the whole batch, with probabilities
    double loss;                     ///< of the batch
    int sample, label;
    const char* followed; ///< weights that are followed to their update
    engine::Optimiser how;
};
/// Forward, loss, back to the update of the weights that are followed. `names` has the parts, "x" and "p".
Inside insideOfPicture(const PictureStep& step, std::function<Glossary()> names,
                       const std::function<ViewPtr(const Tape&)>& stage);

} // namespace lessons
