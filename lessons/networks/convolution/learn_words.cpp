#include "learn_words.h"

#include "words.h"

namespace lessons::conv {
namespace {

/// learners x 3 x 3.
template <class Weights> engine::Array stacked(const Run& run, Weights weights)
{
    engine::Array array{{int(run.learners.size()), 3, 3}, {}};
    for (const Learner& learner : run.learners) {
        const std::vector<double> list = weights(learner);
        array.data.insert(array.data.end(), list.begin(), list.end());
    }
    return array;
}

template <class Number> std::vector<double> each(const Run& run, Number number)
{
    std::vector<double> list;
    for (const Learner& learner : run.learners) list.push_back(number(learner));
    return list;
}

template <class Map> std::vector<engine::Array> maps(const Run& run, Map map)
{
    std::vector<engine::Array> list;
    for (const Learner& learner : run.learners) {
        const engine::Tensor tensor = map(learner);
        list.push_back({tensor.shape, {tensor.data.begin(), tensor.data.end()}});
    }
    return list;
}

/// Why one of them is slower, or why both go wrong.
QString reason(const Params& params, const Run& run)
{
    if (params.learnRate > 2)
        return Words::tr("η is above 2/λ: in the steepest direction every step overshoots farther than the last one.");
    if (run.learners.size() == 1)
        return Words::tr("In noise no pixel says anything about its neighbours: every weight learns alone.");
    const double noise = run.learners[0].task.condition(), picture = run.learners[1].task.condition();
    if (picture < 3 * noise) return Words::tr("Both pictures tell the weights apart about equally well.");
    return Words::tr("There neighbouring pixels are alike, so their weights are hard to tell apart: condition %1 against %2.")
        .arg(widgets::number(picture, picture < 100 ? 1 : 0), widgets::number(noise, 1));
}

std::vector<engine::Values> updateOf(const Run& run, int step)
{
    if (step == 0) return {};
    const Move move = greatestMove(run.learners, step);
    const Learner& learner = run.learners[std::size_t(move.learner)];
    const auto at = std::size_t(move.weight);
    const auto& before = learner.states[std::size_t(step - 1)];
    return {{{"learner", move.learner},
             {"weight", std::vector<int>{move.weight / 3, move.weight % 3}},
             {"from", before.kernel[at]},
             {"rate", learner.rate},
             {"gradient", before.gradient[at]},
             {"to", learner.states[std::size_t(step)].kernel[at]}}};
}

} // namespace

Caption captionOfLearning(const Params& params, const Run& run, int step)
{
    if (step == 0)
        return {
            Words::tr("Nothing learnt yet."),
            Words::tr("Every weight starts at 0; each step moves the kernel against the gradient of the mean squared error.")};
    const QString lead = Words::tr("Step %1.").arg(step), noise = widgets::number(run.learners[0].error(step), 3);
    const QString text = run.learners.size() == 1
                             ? Words::tr("The kernel learnt is off by at most %1.").arg(noise)
                             : Words::tr("The kernel learnt from noise is off by at most %1, the one from %2 by %3.")
                                   .arg(noise, run.learners[1].name, widgets::number(run.learners[1].error(step), 3));
    return {lead, Words::tr("%1 %2", "two sentences").arg(text, reason(params, run)), params.learnRate > 2};
}

engine::Values valuesOfLearning(const Params&, const Run& run, int step)
{
    const auto k = std::size_t(step);
    const auto gradient = [&](const Learner& l) { return step > 0 ? l.states[k - 1].gradient : std::vector<double>(9, NotMade); };
    engine::Tensor kernel = run.learners[0].task.trueKernel;
    kernel.shape = {3, 3};
    return {{"kernel", kernel},
            {"learnt", stacked(run, [&](const Learner& l) { return l.states[k].kernel; })},
            {"gradient", stacked(run, gradient)},
            {"loss", each(run, [&](const Learner& l) { return l.states[k].loss; })},
            {"error", each(run, [&](const Learner& l) { return l.error(step); })},
            {"condition", each(run, [](const Learner& l) { return l.task.condition(); })},
            {"steepest", each(run, [](const Learner& l) { return l.task.eigenvalues.back(); })},
            {"flattest", each(run, [](const Learner& l) { return l.task.eigenvalues.front(); })},
            {"rate", each(run, [](const Learner& l) { return l.rate; })},
            {"stepsPerDigit", each(run, [](const Learner& l) { return l.stepsPerDigit(); })},
            {"update", updateOf(run, step)},
            {"input", maps(run, [](const Learner& l) { return l.input; })},
            {"target", maps(run, [](const Learner& l) { return l.task.target; })},
            {"output", maps(run, [&](const Learner& l) { return l.output(step); })}};
}

std::vector<widgets::Chart> chartsOfLearning(const Params&, const Run& run, int step)
{
    if (!run.learns()) return {};
    widgets::Chart chart;
    chart.id = QStringLiteral("error"), chart.title = Words::tr("Greatest error of a weight");
    chart.note = Words::tr("|learnt − true|"), chart.xName = Words::tr("step");
    chart.logY = true, chart.playhead = step;
    for (std::size_t i = 0; i < run.learners.size(); ++i) {
        const Learner& learner = run.learners[i];
        widgets::Curve curve{i == 0 ? QStringLiteral("noise") : QStringLiteral("picture"), learner.name};
        curve.thin = i > 0;
        for (int k = 0; k < int(learner.states.size()); ++k) {
            curve.x.push_back(k);
            curve.y.push_back(learner.error(k));
        }
        chart.curves.push_back(std::move(curve));
    }
    return {chart};
}

} // namespace lessons::conv
