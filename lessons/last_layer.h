#pragma once

#include "engine/nn/pass.h"
#include "lessons/machine.h"
#include "lessons/net.h"

#include <optional>

namespace lessons {

/// One sample of the batch from which a net learns next, seen at the net's end: there the way from a weight to the loss is
/// shortest.
struct LastLayer {
    const engine::Pass<float>& pass; ///< of the whole batch, there and back
    float loss;                      ///< of the batch
    int place, label;                ///< of the sample
};
/// From what leaves the net, "z", by softmax to "p", "loss", the batch's "L", and back to "dz", which is returned; a step each.
/// Beside them the target "t".
Quantity recordLastLoss(Tape& tape, const LastLayer& layer, const Quantity& z);
/// What these are called; `classes` are those of the outputs, `batch` is its size.
void nameLastLoss(Glossary& names, const QStringList& classes, int batch);
/// Of a step that makes one of them; nothing of any other.
std::optional<Caption> captionOfLastLoss(const Tape& tape, int operation);
/// Forward, loss, backward, update.
std::vector<Phase> phasesOfLastLayer(const Tape& tape);

/// In the language that is on now; where classes have no names, their numbers.
QStringList classNames(const Net& net);

} // namespace lessons
