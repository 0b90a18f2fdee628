#pragma once

#include "lessons/distributed/ring_all_reduce/run.h"
#include "lessons/question.h"

namespace lessons {
struct Claim;
}

namespace lessons::ring {

std::vector<Question> questions(const Params& params, const Run& run);

/// What the lesson proves.
std::vector<Claim> claims();

} // namespace lessons::ring
