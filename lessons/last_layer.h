#pragma once

#include "engine/nn/pass.h"
#include "lessons/inside.h"
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
/// Its biases as "b", of a net that has so many outputs: zeros without a name, if the layer has none.
Quantity recordLastBiases(Tape& tape, const Net& net, std::span<const float> parameters);
/// What enters it, "a", and "b"; `inputs` are what counts them.
void nameLastInputs(Glossary& names, const QStringList& classes, const QStringList& inputs);
/// What these are called; `classes` are those of the outputs, `batch` is its size.
void nameLastLoss(Glossary& names, const QStringList& classes, int batch);
/// Of a step that makes one of them; nothing of any other.
std::optional<Caption> captionOfLastLoss(const Tape& tape, int operation);
/// Forward, loss, backward, update.
std::vector<Phase> phasesOfLastLayer(const Tape& tape);

/// A step that is seen there; `what` it is made of is kept.
template <class What> Inside insideOfLastLayer(const std::shared_ptr<const What>& what, Tape tape, const ViewPtr& stage,
                                               Glossary (*names)(const What&),
                                               Caption (*caption)(const What&, const Tape&, int operation))
{
    return {.run = Recorded(std::move(tape), stage),
            .names = [what, names] { return names(*what); },
            .caption = [what, caption](const Tape& of, int operation) { return caption(*what, of, operation); },
            .phases = phasesOfLastLayer};
}

/// In the language that is on now; where classes have no names, their numbers.
QStringList classNames(const Net& net);

} // namespace lessons
