#pragma once

#include "widgets/views/view.h"

namespace widgets {

/// A view from the first step with this key on, until the next scene begins.
struct Scene {
    std::string from; ///< of the first scene it is not asked: it is there from the beginning
    ViewPtr view;
};
/// Of a mechanism that has no room on one stage one part after another, in the order of their steps.
ViewPtr scenes(std::vector<Scene> all);

} // namespace widgets
