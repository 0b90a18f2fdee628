#pragma once

#include "lessons/networks/attention/run.h"

namespace lessons::attention {

/// What outlives the step that is looked into: how it is shown.
struct Walk {
    std::shared_ptr<const Plan> plan;
    std::shared_ptr<const Tape> run;
    tokens::Pair pair;
    int place;
    bool attends;

    const Tape& tape() const { return *run; }
    const tokens::EncoderDecoder& model() const { return plan->model; }
    const tokens::Script& script() const { return plan->script(); }
    QStringList sentences() const;
    /// What all is made of, if it looks nowhere.
    QString one() const;
    /// Of a step of a cell, forwards or back: what it reads.
    QString symbolAt(int step) const;
};

Glossary namesOf(const Walk& walk);
Caption captionOf(const Walk& walk, int operation);

} // namespace lessons::attention
