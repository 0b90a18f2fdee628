#pragma once

#include "lessons/machine.h"
#include "lessons/networks/attention/params.h"

namespace lessons::attention {

/// One query meets a few keys: a score in each step, then the softmax, then the weighted sum.
Tape meet(const Params& params);
inline Quantity latest(const Tape& tape, const std::string& id) { return tape.makings(id).back().quantity; }
/// Where its largest number stands.
inline int mostOf(const Quantity& vector)
{
    const std::vector<double>& all = vector.value().data;
    return int(std::ranges::max_element(all) - all.begin());
}
Glossary namesByHand(const Params& params, const Tape& tape);
ViewPtr stageByHand(const Params& params, const Tape& tape);
Caption captionByHand(const Params& params, const Tape& tape, int step);
std::vector<Question> questionsByHand(const Params& params, const Tape& tape);

} // namespace lessons::attention
