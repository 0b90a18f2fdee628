#include "engine/search/run.h"

#include <algorithm>
#include <limits>

namespace engine::search {
namespace {

Trial trialOf(const SearchPlan& plan, int net, Effort effort = Effort::Full)
{
    return {plan.method.grain, net, plan.images, effort};
}

Proposal nextOf(const SearchPlan& plan, SearchRun& run, int ahead)
{
    if (plan.whole) return {run.tried() + ahead};
    if (!run.oneShot) return propose(plan.method, run.search);
    OneShot learnt = *run.oneShot;
    learn(plan.method.grain, plan.images, BatchesAStretch, learnt);
    run.oneShot = std::make_shared<const OneShot>(std::move(learnt));
    return {indexOf(plan.method.grain, strongest(plan.method.grain, *run.oneShot))};
}

void note(const SearchPlan& plan, const Proposal& one, const Result& full, int estimate, SearchRun& run)
{
    run.found.push_back(full);
    if (plan.estimates()) run.estimates.push_back(estimate);
    tell(plan.method, one, plan.score(one.net, plan.estimates() ? estimate : full.right), run.search);
}

void noteControl(const SearchPlan& plan, int net, const Result& full, SearchRun& run)
{
    SearchRun more = *run.control;
    note(plan.atRandom(), {net}, full, 0, more);
    run.control = std::make_shared<const SearchRun>(std::move(more));
}

} // namespace

SearchPlan SearchPlan::atRandom() const
{
    SearchPlan plan{method, Effort::Full, images};
    plan.method.strategy = Strategy::Random;
    return plan;
}

int SearchRun::chosen() const
{
    const auto best = std::max_element(search.scores.begin(), search.scores.end());
    return search.scores.empty() ? -1 : int(best - search.scores.begin());
}

double SearchRun::best(const SearchPlan& plan) const
{
    const int k = chosen();
    if (k < 0) return std::numeric_limits<double>::quiet_NaN();
    return plan.score(search.tried[std::size_t(k)], found[std::size_t(k)].right);
}

SearchRun begin(const SearchPlan& plan)
{
    SearchRun run{.search = begin(plan.method)};
    if (plan.isOneShot()) run.oneShot = std::make_shared<const OneShot>(oneShot(plan.method.grain));
    if (plan.hasControl()) run.control = std::make_shared<const SearchRun>(begin(plan.atRandom()));
    return run;
}

void tryMore(const SearchPlan& plan, int count, SearchRun& run)
{
    std::vector<Proposal> proposed;
    std::vector<Trial> trials;
    for (int k = 0; k < count; ++k) {
        proposed.push_back(nextOf(plan, run, k));
        trials.push_back(trialOf(plan, proposed.back().net));
    }
    const int random = plan.hasControl() ? propose(plan.atRandom().method, run.control->search).net : 0;
    if (plan.hasControl()) trials.push_back(trialOf(plan, random));
    if (plan.estimates()) trials.push_back(trialOf(plan, proposed.back().net, plan.effort));
    const std::vector<Result> results = resultsOf(trials);
    for (std::size_t k = 0; k < proposed.size(); ++k) note(plan, proposed[k], results[k], results.back().right, run);
    if (plan.hasControl()) noteControl(plan, random, results[proposed.size()], run);
}

void put(const SearchRun& run, ByteWriter& to)
{
    for (std::size_t k = 0; k < run.found.size(); ++k)
        to.put(run.search.tried[k]), to.put(run.search.parents[k]), to.put(run.found[k].right), to.put(run.found[k].unseen);
    to.put(run.estimates);
    if (run.control) put(*run.control, to);
    if (run.oneShot) put(*run.oneShot, to);
}

SearchRun searchRunFrom(const SearchPlan& plan, int count, ByteReader& from)
{
    std::vector<std::pair<Proposal, Result>> packed;
    for (int k = 0; k < count; ++k) {
        auto& [one, result] = packed.emplace_back();
        one.net = from.get<int>(0, sizeOf(plan.method.grain) - 1), one.parent = from.get<int>(-1, k - 1);
        result.right = from.get<int>(0, Validation), result.unseen = from.get<int>(0, Unseen);
    }
    const std::size_t estimates = plan.estimates() ? packed.size() : 0;
    const std::vector<int> told = from.list<int>(estimates, estimates);
    SearchRun run = begin(plan);
    for (std::size_t k = 0; k < packed.size(); ++k) {
        remember(trialOf(plan, packed[k].first.net), packed[k].second);
        note(plan, packed[k].first, packed[k].second, estimates > 0 ? told[k] : 0, run);
    }
    if (plan.hasControl()) run.control = std::make_shared<const SearchRun>(searchRunFrom(plan.atRandom(), count, from));
    if (plan.isOneShot()) run.oneShot = std::make_shared<const OneShot>(oneShotFrom(plan.method.grain, from));
    return run;
}

Regrets regretsIn(const Method& method, const std::vector<double>& scores)
{
    Regrets all;
    const double best = *std::max_element(scores.begin(), scores.end());
    for (int strategy = 0; strategy < int(all.size()); ++strategy)
        for (int k = 0; k < Searches; ++k) {
            Method one = method;
            one.strategy = Strategy(strategy), one.seed = method.seed * Searches + std::uint64_t(k);
            const std::vector<double> found = bestScores(one, scores, Evaluations[Checkpoints - 1]);
            for (std::size_t i = 0; i < Checkpoints; ++i)
                all[std::size_t(strategy)][i].push_back(best - found[std::size_t(Evaluations[i] - 1)]);
        }
    return all;
}

} // namespace engine::search
