#include "explain_learner.h"
#include "words.h"

#include <cmath>

namespace lessons::conv {

using namespace widgets;

namespace {

struct Rates {
    Term steepest, flattest;
};

/// What a step leaves of the error along the eigenvector of λ: 1 - η λ.
Term left(const Term& rate, const Term& curvature)
{
    return call(QStringLiteral("abs"), {difference(operand({}, 1), product({rate, curvature}))});
}

/// A number that no short arithmetic makes.
void asLeaf(Explanation& e, const QString& origin) { e.behind = operand(e.symbol, e.value.value), e.origin = origin; }

/// k with left^k = 1/10.
Term stepsPerDigit(const Term& rate, const Rates& of)
{
    const Term most = call(QStringLiteral("max"), {left(rate, of.flattest), left(rate, of.steepest)});
    return quotient(product({operand({}, -1), call(QStringLiteral("log"), {operand({}, 10)})}),
                    call(QStringLiteral("log"), {most}));
}

} // namespace

std::optional<Explanation> LearnerTerms::rate(const Params& params, const QString& name) const
{
    const engine::KernelTask& task = m_learner.task;
    const Rates of{operand(QStringLiteral("λ"), task.eigenvalues.back(), id("steepest")),
                   operand(Words::tr("least curvature"), task.eigenvalues.front(), id("flattest"))};
    const auto about = [&](const QString& what, const QString& tex, double value) {
        Explanation e = named(id(qPrintable(name)), what, id(qPrintable(name)), texOf(tex, {m_index}));
        e.value = operand(e.symbol, value, e.region);
        return e;
    };
    if (name == QLatin1String("steepest")) {
        Explanation e = about(Words::tr("greatest curvature λ"), QStringLiteral("\\lambda"), of.steepest.value);
        asLeaf(e, Words::tr("the largest eigenvalue of the Hessian 2/P Σ x xᵀ (9 × 9), computed by the QR algorithm"));
        return e;
    }
    if (name == QLatin1String("flattest")) {
        Explanation e = about(Words::tr("least curvature"), QStringLiteral("\\lambda^{\\min}"), of.flattest.value);
        asLeaf(e, Words::tr("the smallest eigenvalue of the Hessian 2/P Σ x xᵀ (9 × 9), computed by the QR algorithm"));
        return e;
    }
    if (name == QLatin1String("condition")) {
        Explanation e = about(Words::tr("their ratio: condition"), QStringLiteral("\\kappa"), task.condition());
        e.behind = quotient(of.steepest, of.flattest);
        if (!std::isfinite(e.value.value)) asLeaf(e, Words::tr("infinite: the least curvature is the rounding of 0"));
        return e;
    }
    if (name == QLatin1String("rate")) {
        Explanation e = about(Words::tr("learning rate"), QStringLiteral("\\eta"), m_learner.rate);
        e.behind = quotient(operand(Words::tr("learning rate times λ"), params.learnRate), of.steepest);
        if (m_learner.rate == 0) asLeaf(e, Words::tr("0: a picture without any curvature teaches nothing"));
        return e;
    }
    if (name != QLatin1String("stepsPerDigit")) return {};
    Explanation e = about(Words::tr("steps per digit"), QStringLiteral("k"), m_learner.stepsPerDigit());
    e.behind = stepsPerDigit(rateTerm(), of);
    if (!std::isfinite(e.value.value)) asLeaf(e, Words::tr("infinite: no step makes the slowest part of the error smaller"));
    return e;
}

std::optional<Explanation> LearnerTerms::update(const QString& part, int i) const
{
    const QString region = QStringLiteral("update.") + part;
    if (part == QLatin1String("gradient")) {
        Explanation e = gradient(i);
        e.region = region;
        return e;
    }
    if (part == QLatin1String("rate")) {
        Explanation e = named(region, Words::tr("learning rate"), QStringLiteral("eta"), QStringLiteral("\\eta"));
        e.value = e.behind = rateTerm();
        e.origin = Words::tr("the learning rate of this picture");
        return e;
    }
    Explanation e = named(region, Words::tr("weight before the step"), QStringLiteral("w"), i / 3, i % 3);
    if (part == QLatin1String("from")) {
        e.value = e.behind = learntTerm(i, m_step - 1);
        e.origin = Words::tr("the learnt weight after step %1").arg(m_step - 1);
        return e;
    }
    if (part != QLatin1String("to")) return {};
    e.what = Words::tr("weight after the step");
    const engine::KernelLearning& before = m_learner.states[std::size_t(m_step - 1)];
    e.value = operand(e.symbol, m_learner.states[std::size_t(m_step)].kernel[std::size_t(i)], e.region);
    e.behind = widgets::difference(
        operand(e.symbol, before.kernel[std::size_t(i)], QStringLiteral("update.from")),
        product({operand(QStringLiteral("η"), m_learner.rate, QStringLiteral("update.rate")),
                 operand(symbol("∂L/∂w", i), before.gradient[std::size_t(i)], QStringLiteral("update.gradient"))}));
    return e;
}

} // namespace lessons::conv
