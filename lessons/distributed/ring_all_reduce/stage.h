#pragma once

#include "lessons/distributed/ring_all_reduce/run.h"
#include "widgets/views/views.h"

namespace lessons::ring {

/// The devices, and below them the messages on the clock.
widgets::DeviceRing ringOf(const CoursePtr& course);
widgets::Lanes clockOf(const CoursePtr& course);

} // namespace lessons::ring
