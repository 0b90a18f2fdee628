#include "explain.h"
#include "explain_learner.h"
#include "learn_words.h"
#include "words.h"

namespace lessons::conv {
namespace {

using namespace widgets;

/// The nine weights' region ids and the like run over learners x 3 x 3.
bool isWeight(const Run& run, const std::vector<int>& at) { return within(at, {int(run.learners.size()), 3, 3}); }

std::optional<Explanation> explainTrueKernel(const Run& run, const RegionName& region)
{
    if (!within(region.at, {3, 3})) return {};
    Explanation e;
    e.region = region.id(), e.what = Words::tr("weight of the true kernel");
    e.where = Words::tr("row %1, column %2").arg(region.at[0]).arg(region.at[1]);
    e.symbol = e.region, e.tex = texOf(QStringLiteral("w^{*}"), region.at);
    e.value = e.behind = operand(e.symbol, run.learners[0].task.trueKernel.at(0, 0, region.at[0], region.at[1]));
    e.origin = Words::tr("parameter: the kernel is %1").arg(nameOf(run.filters[0].kind));
    e.decimals = decimalsOf(e.value.value);
    return e;
}

std::optional<Explanation> explainWeight(const Run& run, int step, const RegionName& region)
{
    if (!isWeight(run, region.at)) return {};
    const LearnerTerms terms(run, region.at[0], step);
    const int weight = 3 * region.at[1] + region.at[2];
    if (region.name == QLatin1String("learnt")) return terms.weight(weight);
    if (region.name == QLatin1String("difference")) return terms.difference(weight);
    if (step > 0) return terms.gradient(weight); // the one that led to this step
    return {};
}

std::optional<Explanation> explainMap(const Run& run, int step, const RegionName& region)
{
    if (region.at.size() != 3 || !within({region.at[0]}, {int(run.learners.size())})) return {};
    const Learner& learner = run.learners[std::size_t(region.at[0])];
    const LearnerTerms terms(run, region.at[0], step);
    const bool input = region.name == QLatin1String("input");
    const auto& shape = (input ? learner.input : learner.task.target).shape;
    if (!within({0, region.at[1], region.at[2]}, shape)) return {};
    if (input) return terms.input(region.at[1], region.at[2]);
    return region.name == QLatin1String("target") ? terms.target(region.at[1], region.at[2])
                                                  : terms.output(region.at[1], region.at[2]);
}

std::optional<Explanation> explainMeasure(const Params& params, const Run& run, int step, const RegionName& region)
{
    if (!within(region.at, {int(run.learners.size())})) return {};
    const LearnerTerms terms(run, region.at[0], step);
    if (region.name == QLatin1String("loss")) return terms.loss();
    if (region.name == QLatin1String("error")) return terms.error();
    return terms.rate(params, region.name);
}

/// A point of the curve: the error at a step.
std::optional<Explanation> explainPoint(const Params& params, const Run& run, int step, const RegionName& region)
{
    const auto point = pointOf(chartsOfLearning(params, run, step), region);
    if (!point) return {};
    Explanation e = LearnerTerms(run, region.at[0], int(point->x)).error();
    e.region = region.id();
    e.where = Words::tr("%1, %2", "a learner, a place").arg(e.where, Words::tr("step %1").arg(int(point->x)));
    return e;
}

/// The boxes at the bottom: the weight that a step moves most.
std::optional<Explanation> explainUpdate(const Run& run, int step, const RegionName& region)
{
    if (step == 0) return {};
    const Move move = greatestMove(run.learners, step);
    return LearnerTerms(run, move.learner, step).update(region.name.section(QLatin1Char('.'), 1), move.weight);
}

} // namespace

std::optional<Explanation> explainLearning(const Params& params, const Run& run, int step, const RegionName& region)
{
    const QString& name = region.name;
    if (name == QLatin1String("kernel")) return explainTrueKernel(run, region);
    if (name == QLatin1String("learnt") || name == QLatin1String("difference") || name == QLatin1String("gradient"))
        return explainWeight(run, step, region);
    if (name == QLatin1String("input") || name == QLatin1String("target") || name == QLatin1String("output"))
        return explainMap(run, step, region);
    if (name.startsWith(QLatin1String("chart."))) return explainPoint(params, run, step, region);
    if (name.startsWith(QLatin1String("update."))) return explainUpdate(run, step, region);
    return explainMeasure(params, run, step, region);
}

} // namespace lessons::conv
