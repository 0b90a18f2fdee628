#pragma once

#include "engine/core/random.h"
#include "engine/tape/operators.h"

/// Normal numbers, always the same ones: a leaf.
inline engine::Numbers noise(std::vector<int> shape, engine::Precision precision, unsigned seed)
{
    engine::Numbers numbers(std::move(shape), precision);
    engine::Random random(seed);
    for (double& x : numbers.data) x = engine::rounded(precision, random.normal());
    return numbers;
}
