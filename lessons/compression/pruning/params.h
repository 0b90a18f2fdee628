#pragma once

#include "engine/nn/pruning_search.h"
#include "lessons/fields.h"
#include "lessons/first_net.h"

namespace lessons::pruning {

using namespace engine::pruning;

// LeNet-5 is trained (a net that is brought in is there after one step), pruned, and learns on beside the dense one; then the
// dense one is pruned to other sparsities; a small dense net stands against the large sparse one; the last step is a clock's.
constexpr int PruningSteps = 6, TuningSteps = 6, TriesAStep = 4;
constexpr double Sparsities[] = {0.5, 0.7, 0.8, 0.9, 0.95, 0.98};
constexpr int Points = int(std::size(Sparsities));

enum class Schedule { OneShot, Gradual };

struct Params : Method, FirstNet {
    double sparsity = 0.9;
    int after = 18;
    Schedule schedule = Schedule::OneShot;

    bool isGradual() const { return schedule == Schedule::Gradual && !tries() && hasSparsity(); }

    // the last step of each part of the run
    int prunedStep() const { return netStep() + (hasSparsity() || tries() ? PruningSteps : 1); }
    int tunedStep() const { return prunedStep() + TuningSteps; }
    int pointsStep() const { return tunedStep() + (hasSparsity() ? Points : 0); }
    int lastStep() const { return pointsStep() + 2; }
    /// From which of the batches after both nets learn in a step, from the first of the pair up to the second.
    std::pair<int, int> learntIn(int step) const
    {
        const int first = isGradual() ? netStep() : prunedStep(), parts = tunedStep() - first, part = step - first;
        if (part < 1 || part > parts) return {0, 0};
        return {after * (part - 1) / parts, after * part / parts};
    }

    static void fields(auto& self, auto&& field)
    {
        const bool shares = self.hasSparsity();
        dataField(self, field);
        field(onlyIf(shares, {"sparsity", QT_TRANSLATE_NOOP("fields", "Sparsity"),
                              QT_TRANSLATE_NOOP("fields", "share of the weights that goes")}),
              self.sparsity, {0.3, 0.98, 0.01});
        field(
            {"grain", QT_TRANSLATE_NOOP("fields", "What goes at once"),
             QT_TRANSLATE_NOOP("fields", "a weight; a filter, judged by its weights; the same as a channel, judged by those that "
                                         "read it; a dense layer; or two of every four neighbours")},
            self.grain,
            {QT_TRANSLATE_NOOP("choices", "weight"), QT_TRANSLATE_NOOP("choices", "filter"),
             QT_TRANSLATE_NOOP("choices", "channel"), QT_TRANSLATE_NOOP("choices", "layer"),
             QT_TRANSLATE_NOOP("choices", "2:4")});
        field({"criterion", QT_TRANSLATE_NOOP("fields", "Criterion"),
               QT_TRANSLATE_NOOP("fields",
                                 "which go: the smallest; any; sampling: all but the best of 24 random sub-models; search: "
                                 "the smallest, where each layer counts as 24 tries found best")},
              self.criterion,
              {QT_TRANSLATE_NOOP("choices", "magnitude"), QT_TRANSLATE_NOOP("choices", "random"),
               QT_TRANSLATE_NOOP("choices", "sampling"), QT_TRANSLATE_NOOP("choices", "search")});
        field(onlyIf(shares && !self.tries(),
                     {"schedule", QT_TRANSLATE_NOOP("fields", "Pace"),
                      QT_TRANSLATE_NOOP("fields", "one-shot: all go, then the net learns on; gradual: it learns on meanwhile")}),
              self.schedule, {QT_TRANSLATE_NOOP("choices", "one-shot"), QT_TRANSLATE_NOOP("choices", "gradual")});
        field(onlyIf(shares && self.grain != Grain::Layer && self.criterion != Criterion::Search,
                     folded({"scope", QT_TRANSLATE_NOOP("fields", "Compared"),
                             QT_TRANSLATE_NOOP("fields", "global: all layers compete; per-layer: each loses the same share")})),
              self.scope, {QT_TRANSLATE_NOOP("choices", "global"), QT_TRANSLATE_NOOP("choices", "per-layer")});
        field(folded({"after", QT_TRANSLATE_NOOP("fields", "Batches after"),
                      QT_TRANSLATE_NOOP("fields", "of 64 pictures, from which both nets learn on; 187 are an epoch")}),
              self.after, {6, 187});
        foldedFields(self, field,
                     QT_TRANSLATE_NOOP("fields", "which is pruned: LeNet-5, trained here, or one that a lesson has trained"));
        seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "of the first weights, the pictures' order, and what is drawn"));
    }
};

} // namespace lessons::pruning
