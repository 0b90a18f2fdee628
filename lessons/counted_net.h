#pragma once

#include "engine/tape/tape.h"
#include "engine/zoo/counts.h"
#include "lessons/net.h"
#include "lessons/taped.h"

#include <QStringList>

namespace lessons {

/// Those that have weights: the layers that a paper counts.
std::vector<engine::PartCounts> learningParts(const engine::Model& model);
/// "conv3_2  256 × 56²", "fc1  4096": names and what leaves them.
QStringList namesOf(const std::vector<engine::PartCounts>& parts);

/// Their `parameters` and `multiplyAdds`, part by part in steps "layers"; then `allMultiplyAdds` and `allParameters`.
/// Of the vector `others`, which has been planned, each step makes a number, too.
struct CountedNet {
    engine::Quantity parameters, allParameters;
};
CountedNet recordCounts(engine::Tape& tape, const std::vector<engine::PartCounts>& parts, const std::string& others = {});

/// The model as a net: its weights are drawn, as nobody has trained it here.
Net drawnNet(const engine::Model& model, int seed);

/// What a count is in the end, as a whole number.
inline QString toldWhole(const engine::Tape& tape, const std::string& id, const engine::Indices& at = {})
{
    return told(tape, id, at, tape.lastStep(), 0);
}

} // namespace lessons
