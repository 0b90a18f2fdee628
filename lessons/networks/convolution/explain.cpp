#include "explain.h"

namespace lessons::conv {
namespace {

std::optional<widgets::Explanation> explainSliding(const Params& params, const Run& run, int step,
                                                   const widgets::RegionName& region)
{
    if (auto of = explainPicture(params, run, step, region)) return of;
    if (auto of = explainLedger(run, region)) return of;
    return explainStrip(params, run, step, region);
}

} // namespace

std::optional<widgets::Explanation> explain(const Params& params, const Run& run, int step, const widgets::RegionName& region)
{
    auto of = (run.learns() ? explainLearning : explainSliding)(params, run, step, region);
    if (of) spellOut(*of);
    return of;
}

} // namespace lessons::conv
