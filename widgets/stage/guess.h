#pragma once

#include "widgets/canvas/page.h"

namespace widgets {

/// What a question adds to the stage: dashed outlines round the regions to pick from, one frame round what it is about.
void paintGuess(QPainter& painter, const Theme& theme, const Page& page, const std::vector<Region>& regions);

/// The region to pick that is at a point, also if smaller ones lie in it; empty if there is none.
QString pickAt(const Page& page, const std::vector<Region>& regions, QPointF point);

} // namespace widgets
