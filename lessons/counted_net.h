#pragma once

#include "engine/tape/tape.h"
#include "engine/zoo/counts.h"

#include <QStringList>

namespace lessons {

/// Those that have weights: the layers that a paper counts.
std::vector<engine::PartCounts> learningParts(const engine::Model& model);
/// "conv3_2  256 × 56²", "fc1  4096": names and what leaves them.
QStringList namesOf(const std::vector<engine::PartCounts>& parts);

/// Their `parameters` and `multiplyAdds`, part by part in steps "layers"; then `allMultiplyAdds` and `allParameters`.
struct CountedNet {
    engine::Quantity parameters, allParameters;
};
CountedNet recordCounts(engine::Tape& tape, const std::vector<engine::PartCounts>& parts);

} // namespace lessons
