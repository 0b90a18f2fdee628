#pragma once

#include "engine/nn/step_loss.h"
#include "engine/nn/train.h"
#include "engine/train/training.h"
#include "lessons/learner_bytes.h"
#include "lessons/training_words.h"

#include <memory>

namespace lessons::tokens {

// Streams of random numbers under the seed; each batch has its own.
constexpr std::uint32_t WeightStream = 1, TestStream = 2, FirstBatchStream = 16;

/// All that changes from step to step of a net that is taught symbol by symbol, by Adam. Its Plan is what never changes: net(),
/// and of sequences drawn(rows, random), put(sequences, pass) and labelsOf(sequences).
template <class Plan> struct Taught {
    std::shared_ptr<const Plan> plan;
    engine::Learner<float> learner = {};
    double loss = 0;               ///< of the last batch, before the step; at first of the batch to come
    engine::Pass<float> pass = {}; ///< scratch of a step

    /// The sequences from which the next step learns: drawn anew for each step.
    auto batch(const auto& p) const
    {
        return plan->drawn(p.batch(), engine::Random(std::uint64_t(p.seed), FirstBatchStream + std::uint32_t(learner.steps)));
    }
    /// Forward and back over them; the loss.
    double wayBack(const auto& sequences)
    {
        plan->put(sequences, pass);
        engine::forward<float>(plan->net(), learner.parameters, pass, {true, std::uint64_t(learner.steps)});
        const double mean = engine::judgeSteps<float>(plan->net(), plan->labelsOf(sequences), pass);
        engine::backwardFrom<float>(plan->net(), learner.parameters, pass);
        return mean;
    }
    void learn(const auto& p) { engine::update<float>(plan->net(), p.optimiser(), {}, pass.gradient(), learner); }
};

template <class State> void remeasure(State& s)
{
    if constexpr (requires { s.remeasure(); }) s.remeasure();
}

/// Of a State that is Taught. For its Params there are planOf(), decisive() (what a plan and its first weights are made of) and
/// measure(); a State may remeasure() itself.
template <class Params, class State> constexpr engine::Training<Params, State> trainingOf()
{
    return {.begin =
                [](const Params& p) {
                    State s{{planOf(p)}};
                    s.learner.parameters = engine::initialParameters<float>(s.plan->net(), engine::Initialisation::Uniform,
                                                                            engine::Random(std::uint64_t(p.seed), WeightStream));
                    s.loss = s.wayBack(s.batch(p));
                    remeasure(s);
                    return s;
                },
            .step =
                [](const Params& p, State& s) {
                    s.loss = s.wayBack(s.batch(p));
                    s.learn(p);
                    remeasure(s);
                },
            .follow = [](const Params& before, const Params& now, State&) { return decisive(before) == decisive(now); },
            .bytes = [](const State& s) { return sizeof(State) + 3 * sizeof(float) * s.learner.parameters.size(); },
            .pack =
                [](const State& s, engine::ByteWriter& to) {
                    putLearner(s.learner, to);
                    to.put(s.loss);
                },
            .unpack =
                [](const Params& p, engine::ByteReader& from) {
                    State s{{planOf(p)}};
                    s.learner = learnerFrom(from, s.plan->net().parameterCount());
                    s.loss = from.get<double>();
                    remeasure(s);
                    return s;
                },
            .measure = [](const Params& p, const State& s, const std::vector<double>&) { return measure(p, s); },
            .verdict = [](const Params&, const State& s, const std::vector<double>&) { return unlessNumber(s.loss); },
            .compares = [](const Params& a, const Params& b) { return a.kind == b.kind; }};
}

/// A net as it is now, to be taken out.
template <class State> Net netOf(const State& s) { return {s.plan->net(), s.learner.parameters, s.plan->data}; }
/// The test sequences as data of a net, from a pass of them that is put.
std::shared_ptr<const NetData> dataOf(const char* name, const engine::Network& net, const engine::Pass<float>& pass);

} // namespace lessons::tokens
