#pragma once

#include "explain.h"

namespace lessons::conv {

/// The numbers of one learner at a step, and the arithmetic behind each. Weights count row by row, 0...8.
class LearnerTerms {
public:
    LearnerTerms(const Run& run, int index, int step);

    widgets::Explanation input(int row, int column) const;
    widgets::Explanation target(int row, int column) const;
    widgets::Explanation output(int row, int column) const;
    /// Where the last step took it; and how the loss changes with it.
    widgets::Explanation weight(int weight) const;
    widgets::Explanation difference(int weight) const;
    /// dL/dw at the weights before the step: what the step goes against.
    widgets::Explanation gradient(int weight) const;
    widgets::Explanation loss() const;
    widgets::Explanation error() const;
    /// "steepest", "flattest", "condition", "rate" or "stepsPerDigit".
    std::optional<widgets::Explanation> rate(const Params& params, const QString& name) const;
    /// "from", "rate", "gradient" or "to": w - η dL/dw for one weight.
    std::optional<widgets::Explanation> update(const QString& part, int weight) const;

private:
    QString id(const char* name) const;
    QString id(const char* name, int row, int column) const;
    QString symbol(const char* letter, int weight) const;
    widgets::Explanation named(const QString& region, const QString& what, const QString& symbol, const QString& tex) const;
    widgets::Explanation named(const QString& region, const QString& what, const QString& letter, int row, int column) const;

    widgets::Term inputTerm(int row, int column) const;
    widgets::Term learntTerm(int weight, int step) const;
    widgets::Term trueTerm(int weight) const;
    widgets::Term rateTerm() const;
    widgets::Term places() const;
    /// The kernel, learnt or true, at a place, and no bias: 0.
    template <class Weight> widgets::Term filtered(int row, int column, Weight weight) const;
    /// What the output at a place is too large by.
    widgets::Term residual(int place, const engine::Tensor& output, int step) const;
    /// dL/dw_i = 2/P sum over p of x_i(p) r(p), at the kernel of a step
    widgets::Term slope(int weight, int step) const;

    const Run& m_run;
    const Learner& m_learner;
    int m_index, m_step;
};

} // namespace lessons::conv
