#include "explain.h"

namespace lessons::conv {
namespace {

std::optional<widgets::Explanation> explainSliding(const Params& params, const Run& run, int step,
                                                   const widgets::RegionName& region)
{
    if (auto of = explainPicture(params, run, step, region)) return of;
    if (auto of = explainSizes(run, step, region)) return of;
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

std::optional<int> madeIn(const Params&, const Run& run, int step, const widgets::RegionName& region)
{
    const bool input = region.name == QLatin1String("input");
    if (run.learns() || region.at.size() < 2 || (!input && region.name != QLatin1String("output"))) return {};
    const int row = region.at[region.at.size() - 2], column = region.at.back();
    const int place = input ? run.placeOver(row, column) : row * run.columns() + column;
    if (input && run[step].place == place) return {}; // it is just looked at
    return run.stepOf(place);
}

} // namespace lessons::conv
