#pragma once

#include "engine/core/bytes.h"
#include "engine/nn/optimiser.h"

namespace lessons {

/// What a net has learnt, and what its optimiser remembers, in a state file.
template <class Real> void putWeights(const engine::Learner<Real>& learner, engine::ByteWriter& to)
{
    to.put(learner.parameters), to.put(learner.first), to.put(learner.second);
}

/// ... and how many steps it has made.
template <class Real> void putLearner(const engine::Learner<Real>& learner, engine::ByteWriter& to)
{
    putWeights(learner, to), to.put(learner.steps);
}

/// Of a network with so many parameters. Moments may be missing: before the first step, or where the optimiser has none.
template <class Real = float> engine::Learner<Real> weightsFrom(engine::ByteReader& from, std::size_t count)
{
    engine::Learner<Real> learner{from.list<Real>(count, count)};
    for (auto* moments : {&learner.first, &learner.second}) {
        *moments = from.list<Real>(0, count);
        if (!moments->empty() && moments->size() != count) engine::ByteReader::damaged();
    }
    return learner;
}

template <class Real = float> engine::Learner<Real> learnerFrom(engine::ByteReader& from, std::size_t count)
{
    engine::Learner<Real> learner = weightsFrom<Real>(from, count);
    learner.steps = from.get<std::int64_t>(0, 2'000'000'000);
    return learner;
}

} // namespace lessons
