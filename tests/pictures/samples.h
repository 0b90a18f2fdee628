#pragma once

#include "engine/tape/tape.h"
#include "widgets/views/views.h"

/// Small runs on their stages, for tests of views: what lessons look like, without a lesson.
struct Sample {
    const char* name;
    engine::Tape (*run)();
    widgets::Glossary (*names)(bool chinese);
    widgets::ViewPtr (*stage)();
};

const std::vector<Sample>& samples();
const Sample& sample(const char* name);
/// A sample's run with its stage's list of what it draws.
widgets::RunPtr runOf(const Sample& sample, const widgets::ViewPtr& stage);
