#pragma once

#include "lessons/lesson.h"

namespace app {

/// Where one looks inside of a step: at which sample of the batch, from 1 on, and after how many operations.
struct InsidePlace {
    int sample = 1, operation = 0;

    bool operator==(const InsidePlace&) const = default;
};

/// The operations inside of a step that is at hand. Throws engine::InputError that says which samples there are.
std::unique_ptr<lessons::Session> insideOf(const lessons::Session& run, int step, int sample);

} // namespace app
