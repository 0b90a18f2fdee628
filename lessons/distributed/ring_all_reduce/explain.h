#pragma once

#include "lessons/distributed/ring_all_reduce/run.h"
#include "lessons/explaining.h"

namespace lessons::ring {

/// The arithmetic behind the number that a region carries; nothing for a region without one.
std::optional<widgets::Explanation> explain(const Params& params, const Run& run, int step, const widgets::RegionName& region);
/// The step in which a number of a chunk, or who is inside it, became what it is.
std::optional<int> madeIn(const Params& params, const Run& run, int step, const widgets::RegionName& region);

// Its parts: gradients and who is inside them; the α-β clock; bytes, and the points of the charts.
std::optional<widgets::Explanation> explainNumbers(const Params& params, const Run& run, int step,
                                                   const widgets::RegionName& region);
std::optional<widgets::Explanation> explainClock(const Params& params, const Run& run, int step,
                                                 const widgets::RegionName& region);
std::optional<widgets::Explanation> explainTraffic(const Params& params, const Run& run, int step,
                                                   const widgets::RegionName& region);

/// An explanation that lacks only what is behind the number.
widgets::Explanation about(const widgets::RegionName& region, const QString& what, const QString& symbol, const QString& tex,
                           double value);
/// A number that nothing makes, or that is another one as it stands there.
widgets::Explanation leaf(widgets::Explanation explanation, const QString& origin, widgets::Term from = {});

} // namespace lessons::ring
