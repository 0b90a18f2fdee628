#pragma once

#include "engine/core/bytes.h"
#include "engine/search/shared.h"
#include "engine/search/strategy.h"

#include <array>
#include <memory>

namespace engine::search {

/// A search that trains its candidates. Every one is trained to the full, too, so that it is known what an estimate was worth;
/// beside it another search draws as many at random.
struct SearchPlan {
    Method method = {};
    Effort effort = Effort::Full; ///< what the search is told
    int images = Training;
    bool whole = false; ///< no search: all nets of the space in their order

    bool hasControl() const { return !whole && method.strategy != Strategy::Random; }
    bool isOneShot() const { return !whole && method.strategy == Strategy::Gradient; }
    bool estimates() const { return !whole && !isOneShot() && effort != Effort::Full; }
    double score(int net, int right) const { return scoreOf(right, parametersOf(method.grain, net)); }
    SearchPlan atRandom() const;
};

struct SearchRun {
    Search search = {};
    std::vector<Result> found = {};  ///< fully trained
    std::vector<int> estimates = {}; ///< digits told right as the search saw it, if it saw no full training
    std::shared_ptr<const OneShot> oneShot = {};
    std::shared_ptr<const SearchRun> control = {};

    int tried() const { return int(search.tried.size()); }
    /// The candidate that the search would take, by what it was told; -1 before the first.
    int chosen() const;
    /// The full training's score of that one; NaN before the first.
    double best(const SearchPlan& plan) const;
};
SearchRun begin(const SearchPlan& plan);
/// Tries so many more: one, unless the whole space is trained.
void tryMore(const SearchPlan& plan, int count, SearchRun& run);
constexpr int BatchesAStretch = 16; ///< of a supernet, before its strongest choices are trained

/// A run of `count` candidates. What a file says of a net is known from then on.
void put(const SearchRun& run, ByteWriter& to);
SearchRun searchRunFrom(const SearchPlan& plan, int count, ByteReader& from);

/// What 200 searches of Random, Evolution and Reinforce miss of the best score after each number of evaluations.
constexpr int Searches = 200, Evaluations[] = {5, 10, 20, 30, 40, 60}, Checkpoints = int(std::size(Evaluations));
using Regrets = std::array<std::array<std::vector<double>, Checkpoints>, 3>;
Regrets regretsIn(const Method& method, const std::vector<double>& scores);

} // namespace engine::search
