#pragma once

#include "engine/tape/operation.h"
#include "tests/engine/tape_samples.h"

#include <functional>

/// An operator on noise.
struct OperatorCase {
    const char* name;
    std::vector<std::vector<int>> shapes;
    std::function<engine::Quantity(const engine::Operands&)> made;
    enum Range { All, Positive, AwayFromZero } range = All;

    engine::Numbers drawn(const std::vector<int>& shape, engine::Precision precision, unsigned seed) const;
};
std::vector<OperatorCase> operatorCases();
