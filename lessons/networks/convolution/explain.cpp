#include "explain.h"

namespace lessons::conv {

std::optional<widgets::Explanation> explain(const Params& params, const Run& run, int step, const widgets::RegionName& region)
{
    if (run.learns()) return {};
    if (auto of = explainPicture(params, run, step, region)) return of;
    if (auto of = explainLedger(run, region)) return of;
    return explainStrip(params, run, step, region);
}

} // namespace lessons::conv
