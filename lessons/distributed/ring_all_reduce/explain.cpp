#include "lessons/distributed/ring_all_reduce/explain.h"

namespace lessons::ring {

using namespace widgets;

Explanation about(const RegionName& region, const QString& what, const QString& symbol, const QString& tex, double value)
{
    Explanation e;
    e.region = region.id(), e.what = what, e.symbol = symbol, e.tex = tex;
    e.value = operand(symbol, value, e.region);
    return e;
}

Explanation leaf(Explanation explanation, const QString& origin, Term from)
{
    explanation.behind = from.name.empty() ? operand(explanation.symbol, explanation.value.value) : std::move(from);
    explanation.origin = origin;
    return explanation;
}

std::optional<Explanation> explain(const Params& params, const Run& run, int step, const RegionName& region)
{
    auto of = explainNumbers(params, run, step, region);
    if (!of) of = explainClock(params, run, step, region);
    if (!of) of = explainTraffic(params, run, step, region);
    if (of) spellOut(*of);
    return of;
}

} // namespace lessons::ring
