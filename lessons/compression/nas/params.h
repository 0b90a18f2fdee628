#pragma once

#include "engine/search/run.h"
#include "lessons/fields.h"

#include <QCoreApplication>

namespace lessons::nas {

using namespace engine::search;

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(nas)
};

enum class Task { Search, All };
enum class Beside { Pareto, Ranks };

constexpr int Together = 5;        ///< nets of a whole space that are trained in a step
constexpr int MostCandidates = 60; ///< of a search
constexpr int FirstInChart = 4;    ///< of its candidates: the first ones may be far below those that follow

struct Params {
    Task task = Task::Search;
    Grain grain = Grain::Layer;
    Strategy strategy = Strategy::Evolution;
    Effort effort = Effort::Full;
    Beside shown = Beside::Pareto;
    int budget = 20, population = 6, images = 1000, seed = 1;

    bool searches() const { return task == Task::Search; }
    bool showsRanks() const { return plan().estimates() && shown == Beside::Ranks; }
    /// Whether the strategy has a number for each option.
    bool hasShares() const { return searches() && (strategy == Strategy::Reinforce || strategy == Strategy::Gradient); }
    int candidates() const { return searches() ? MostCandidates : sizeOf(grain); }
    int candidatesAt(int step) const { return std::min(candidates(), searches() ? step : step * Together); }
    int lastStep() const { return searches() ? budget : (candidates() + Together - 1) / Together + 1; }
    int runEnd() const { return searches() ? MostCandidates : lastStep(); }
    SearchPlan plan() const { return {{grain, strategy, population, std::uint64_t(seed)}, effort, images, !searches()}; }

    static void fields(auto& self, auto&& field)
    {
        const bool searching = self.searches();
        field(
            {"run", QT_TRANSLATE_NOOP("fields", "What is done"),
             QT_TRANSLATE_NOOP("fields", "search: one strategy looks for a good net; all: every net of the space is trained, and "
                                         "then 200 searches of each strategy are compared in it")},
            self.task, {QT_TRANSLATE_NOOP("choices", "search"), QT_TRANSLATE_NOOP("choices", "all")});
        field(
            {"space", QT_TRANSLATE_NOOP("fields", "Search space"),
             QT_TRANSLATE_NOOP("fields", "what can be chosen: three layers and their width (375 nets); the blocks of two stages "
                                         "(300); the cell that is repeated (750); which ways there are (512)")},
            self.grain,
            {QT_TRANSLATE_NOOP("choices", "layer"), QT_TRANSLATE_NOOP("choices", "block"), QT_TRANSLATE_NOOP("choices", "cell"),
             QT_TRANSLATE_NOOP("choices", "topology")});
        field(onlyIf(searching, {"strategy", QT_TRANSLATE_NOOP("fields", "Strategy"),
                                 QT_TRANSLATE_NOOP("fields", "random: any net; evolution: children of good ones; reinforcement: "
                                                             "what was good gets likelier; gradient: all options at once learn "
                                                             "their weights in one net")}),
              self.strategy,
              {QT_TRANSLATE_NOOP("choices", "random"), QT_TRANSLATE_NOOP("choices", "evolution"),
               QT_TRANSLATE_NOOP("choices", "reinforcement"), QT_TRANSLATE_NOOP("choices", "gradient")});
        field(onlyIf(searching && self.strategy != Strategy::Gradient,
                     {"evaluation", QT_TRANSLATE_NOOP("fields", "Evaluation"),
                      QT_TRANSLATE_NOOP("fields", "by which the search chooses: full: after three epochs; short: after one; "
                                                  "shared: with weights that all nets of the space share")}),
              self.effort,
              {QT_TRANSLATE_NOOP("choices", "full"), QT_TRANSLATE_NOOP("choices", "short"),
               QT_TRANSLATE_NOOP("choices", "shared")});
        field(onlyIf(searching, looks({"budget", QT_TRANSLATE_NOOP("fields", "Budget"),
                                       QT_TRANSLATE_NOOP("fields", "candidates that are tried; the window pauses there")})),
              self.budget, {4, MostCandidates});
        field(onlyIf(self.plan().estimates(),
                     looks({"beside", QT_TRANSLATE_NOOP("fields", "Beside the log"),
                            QT_TRANSLATE_NOOP("fields", "pareto: accuracy against parameters; ranks: the estimate against what a "
                                                        "full training comes to")})),
              self.shown, {QT_TRANSLATE_NOOP("choices", "pareto"), QT_TRANSLATE_NOOP("choices", "ranks")});
        field(onlyIf(!searching || self.strategy == Strategy::Evolution,
                     folded({"population", QT_TRANSLATE_NOOP("fields", "Population"),
                             QT_TRANSLATE_NOOP("fields", "of evolution: as many nets live; the oldest dies")})),
              self.population, {4, 20});
        field(folded({"images", QT_TRANSLATE_NOOP("fields", "Training pictures"),
                      QT_TRANSLATE_NOOP("fields", "digits of 8 × 8 from which each candidate learns")}),
              self.images, {100, 1000, 100});
        seedField(field, self.seed,
                  QT_TRANSLATE_NOOP("fields", "of what the search draws; a net starts from the same weights always"));
    }
};

} // namespace lessons::nas
