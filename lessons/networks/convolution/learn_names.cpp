#include "lessons/networks/convolution/bank.h"
#include "lessons/networks/convolution/words.h"

#include <algorithm>
#include <cmath>

namespace lessons::conv {
namespace {

using widgets::Extent;

Extent within(double bound) { return {-bound, bound, false}; }

template <class Real> double largestOf(const std::vector<Real>& numbers)
{
    double most = 0;
    for (const Real x : numbers) most = std::max(most, double(std::abs(x)));
    return most;
}

double lengthOf(const std::vector<double>& v) { return std::sqrt(std::inner_product(v.begin(), v.end(), v.begin(), 0.0)); }

/// How large numbers of a run become: up to η = 2/λ no step makes the way to the true kernel longer, or the gradient.
struct Reach {
    double kernel, off, slope = 0;

    Reach(const Now& now, double largest)
    {
        const std::vector<Learner>& all = now.state.learners();
        constexpr double Diverging = 99.99; // of a run that diverges the first steps alone can be read
        for (const Learner& l : all) slope = std::max(slope, lengthOf(engine::begin(l.task).gradient));
        off = lengthOf(all[0].task.lowest.kernel), kernel = largest + off;
        if (now.params.learnRate > 2) kernel = off = slope = Diverging;
    }
};

/// Nine weights for each learner, and those of the one that moves most.
void nameWeights(Glossary& names, const Now& now, const std::vector<QStringList>& axes, double bound)
{
    const std::vector<Learner>& all = now.state.learners();
    double steepest = 0;
    for (const Learner& l : all) steepest = std::max(steepest, largestOf(engine::begin(l.task).gradient));
    const Reach reach(now, bound);
    const char* tex = "\\partial L / \\partial w";
    const auto nine = [&](const char* id, const QString& name, const char* symbol, double end, double most) {
        names[id] = {.name = name, .tex = symbol, .bound = end, .axes = axes, .extent = within(most)};
    };
    nine("learnt", Words::tr("learnt kernel"), "w", bound, reach.kernel);
    names["learnt"].origin = Words::tr("every weight starts at 0");
    nine("difference", Words::tr("learnt − true"), "\\Delta w", bound, reach.off);
    nine("gradient", Words::tr("gradient ∂L/∂w"), tex, steepest, reach.slope);
    nine("slope", Words::tr("gradient"), tex, steepest, reach.slope);
    const auto one = [&](const char* id, const QString& name, const char* symbol, Extent extent, int decimals = 4) {
        names[id] = {.name = name, .tex = symbol, .decimals = decimals, .extent = extent};
    };
    names["update"].name = Words::tr("The weight that moves most");
    one("update.from", Words::tr("w before"), "w", within(reach.kernel));
    one("update.rate", "η", "\\eta", {0, all[0].rate(now.params), false});
    one("update.gradient", "∂L/∂w", tex, within(reach.slope));
    one("update.to", Words::tr("w after"), "w", within(reach.kernel), 3);
}

/// One number for each learner.
void nameMeasures(Glossary& names, const Params& p, const QStringList& who)
{
    const auto put = [&](const char* id, const QString& name, const char* tex, int decimals, const QString& origin = {}) {
        names[id] = {.name = name, .tex = tex, .origin = origin, .decimals = decimals, .axes = {who}};
    };
    put("loss", Words::tr("loss"), "L", 3);
    put("error", Words::tr("greatest error of a weight"), "\\max|\\Delta w|", 3);
    for (const char* id : {"loss", "error"}) names[id].extent = within(1);
    put("steepest", Words::tr("greatest curvature λ"), "\\lambda", 3,
        Words::tr("the largest eigenvalue of the Hessian 2/P Σ x xᵀ (9 × 9), computed by the QR algorithm"));
    put("flattest", Words::tr("least curvature"), "\\lambda^{\\min}", 3,
        Words::tr("the smallest eigenvalue of the Hessian 2/P Σ x xᵀ (9 × 9), computed by the QR algorithm"));
    put("condition", Words::tr("their ratio: condition"), "\\kappa", 1,
        Words::tr("infinite: the least curvature is the rounding of 0"));
    put("rate", Words::tr("η = %1 / λ").arg(widgets::exact(p.learnRate)), "\\eta", 3,
        Words::tr("0: a picture without any curvature teaches nothing"));
    put("stepsPerDigit", Words::tr("steps per digit"), "k", 1,
        Words::tr("infinite: no step makes the slowest part of the error smaller"));
}

/// What a learner sees, what is to come out, and what comes out.
void namePictures(Glossary& names, const Learner& learner, int l, const QString& who, const std::vector<QStringList>& axes)
{
    const double bound = largestOf(learner.task.target.data);
    names[indexed("row", l)] = {
        .name = Words::tr("Learnt from %1  %2 × %3").arg(who).arg(learner.grey.shape[2]).arg(learner.grey.shape[1]),
        .note = Words::tr("loss %1 · greatest error %2")
                    .arg(QStringLiteral("{loss[%1]}").arg(l), QStringLiteral("{error[%1]}").arg(l))};
    names[indexed("input", l)] = {.name = Words::tr("input"), .tex = "x", .scale = Scale::Shades, .bound = 1, .axes = axes};
    names[indexed("target", l)] = {.name = Words::tr("target"), .tex = "y^{*}", .axes = axes};
    names[indexed("output", l)] = {
        .name = Words::tr("output"), .tex = "y", .bound = bound, .axes = axes, .extent = within(bound)};
}

} // namespace

Glossary names(const Now& now)
{
    const std::vector<QStringList> places{{Words::tr("row")}, {Words::tr("column")}};
    const QString kernel = nameOf(knownKernel(now.params.kernel));
    const double largest = largestOf(now.params.kernelTensor().data), bound = largest > 0 ? largest : 1;
    QStringList who;
    Glossary names{{"kernel",
                    {.name = Words::tr("True kernel") + " · " + kernel,
                     .tex = "w^{*}",
                     .origin = Words::tr("parameter: the kernel is %1").arg(kernel),
                     .bound = bound,
                     .axes = places}}};
    for (const Learner& learner : now.state.learners()) {
        const int l = int(who.size());
        who << nameOfLearner(now.params, l);
        namePictures(names, learner, l, who.back(), places);
    }
    nameWeights(names, now, {who, places[0], places[1]}, bound);
    nameMeasures(names, now.params, who);
    return names;
}

} // namespace lessons::conv
