#pragma once

#include "engine/tape/tape.h"
#include "lessons/tokens/taught.h"
#include "lessons/tokens/walk.h"
#include "lessons/tokens/words.h"

namespace lessons::tokens {

/// The next step of a training made once more, and the sample of its batch that is looked at.
template <class Params, class State> struct Next {
    Params params;
    State before, after; ///< after: with the pass of the step
    decltype(before.batch(params)) batch;
    int place;

    Next(const At<Params, State>& now, int sample)
        : params(now.params), before(now.state), after(now.state), batch(before.batch(params)), place(sample)
    {
        after.wayBack(batch);
        after.learn(params);
    }
    const auto& sample() const { return batch[std::size_t(place)]; }
    /// Places of the batch at which a symbol should be told.
    int asked() const
    {
        const std::vector<int> labels = after.plan->labelsOf(batch);
        return int(std::count_if(labels.begin(), labels.end(), [](int label) { return label >= 0; }));
    }
};

/// Weights that are followed to their update: these elements of a parameter of the tape, which begins there in the flat list.
struct Followed {
    std::string id;
    std::size_t offset;
    std::vector<int> elements;

    /// Of a flat list, zeros if that is empty.
    engine::Tensor of(std::span<const float> flat) const;
    engine::Array exported(std::span<const float> flat) const;
};

/// What a step of a training changes.
struct Learnt {
    const engine::Learner<float>&before, &after;
    std::span<const float> gradient;
    engine::Optimiser how;
};

/// Of the logits z the probabilities "p", the loss "L" of each symbol that should be told (below 0: none is asked for), and its
/// "share" of a batch in which so many are asked for.
void recordLoss(engine::Tape& tape, const engine::Quantity& z, const std::vector<int>& told, int asked);
/// The way back to all values but those, with the kernel's numbers where it has any, and to what is followed.
void recordBack(engine::Tape& tape, const Walked& walked, const Followed& followed, const std::vector<std::string>& without);
/// Of what is followed: its slopes by the sample, "own", by the batch, "g", Adam's means "m" and "v2", and from "w" "new".
void recordUpdate(engine::Tape& tape, const Followed& followed, const Learnt& learnt);

/// All of it.
template <class Params, class State> engine::Tape insideOf(const Next<Params, State>& next, const Walked& walked,
                                                           const std::vector<int>& told, const Followed& followed,
                                                           const std::vector<std::string>& without)
{
    engine::Tape tape;
    recordLoss(tape, recordWalk(tape, walked), told, next.asked());
    recordBack(tape, walked, followed, without);
    recordUpdate(tape, followed, {next.before.learner, next.after.learner, next.after.pass.gradient(), next.params.optimiser()});
    recordOverTime(tape, walked.named);
    return tape;
}

// How it looks.
/// Of all that has a name and axes, "d" + what its slope is called.
void nameSlopes(widgets::Glossary& names);
/// `asked`: symbols that should be told. What is followed stands in words, and what it makes.
void nameNext(widgets::Glossary& names, int place, const QStringList& asked);
Caption captionOfNext(const std::string& key); ///< empty where it is not one of these steps
std::vector<widgets::Scene> scenesOfNext(const std::string& followed);
std::vector<Phase> phasesOfNext(const engine::Tape& tape);

} // namespace lessons::tokens
