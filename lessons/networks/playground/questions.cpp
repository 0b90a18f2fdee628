#include "lessons/networks/playground/stage.h"

#include <algorithm>
#include <cmath>

namespace lessons::playground {
namespace {

constexpr int FirstLook = 300, SecondLook = 800; // steps
constexpr int Early = 150, Later = 150;          // half a second, long enough to see it move; so many after the start, or a look
constexpr double LongSteps = 0.3;                // a learning rate from which it is worth asking whether that goes well
constexpr double Noticeable = 0.1;               // share of a loss
constexpr double AlikeShares = 0.05;             // of right answers in both parts

/// A run that was made before shows its future faintly.
QStringList future() { return {QStringLiteral("loss"), QStringLiteral("accuracy")}; }

Outcome shareRight(const Now& now)
{
    const Measures m = measuresOf(now.state);
    const bool alike = std::abs(m.trainAccuracy - m.testAccuracy) <= AlikeShares;
    const QString why =
        alike ? Words::tr("In training %1 are right: what is learnt first is what holds for both parts.")
              : Words::tr("In training %1 are right: what has been learnt so far does not hold for both parts alike.");
    return {{{}, std::round(1000 * m.testAccuracy) / 10}, why.arg(percent(m.trainAccuracy))};
}

Question share(const Now& now)
{
    const double start = measuresOf(now.state).testAccuracy;
    return {.id = QStringLiteral("share"),
            .kind = Question::Number,
            .text = Words::tr("%1 of the test points are right by chance. How many are right after %2 steps?")
                        .arg(percent(start))
                        .arg(FirstLook),
            .at = Early,
            .reveals = FirstLook,
            .unit = QStringLiteral("%"),
            .tolerance = 5,
            .hides = future(),
            .outcome = shareRight};
}

/// By the sum of |weight| from a neuron of the last hidden layer to all outputs.
Outcome strongestOf(const Now& now)
{
    const Plan& plan = *now.state.plan;
    const int layer = int(plan.units.size());
    int best = 0;
    double most = -1;
    for (int unit = 0; unit < plan.neurons(layer - 1); ++unit) {
        double sum = 0;
        for (int output = 0; output < plan.neurons(layer); ++output)
            sum += std::abs(double(now.state.learner.parameters[plan.weightAt({layer, output}, unit)]));
        if (sum > most) most = sum, best = unit;
    }
    return {{elementOf(plan, {layer - 1, best})},
            Words::tr("Its weights into the output have the largest size, %1. Another seed may make it another neuron.")
                .arg(widgets::number(most, 2))};
}

Question strongest(const Now& now)
{
    const int layer = int(now.state.plan->units.size()) - 1;
    Question question{
        .id = QStringLiteral("strongest"),
        .kind = Question::Place,
        .text = Words::tr("Which neuron of the last hidden layer will weigh most in the output at step %1?").arg(SecondLook),
        .at = FirstLook + Later,
        .reveals = SecondLook,
        .hides = future(),
        .outcome = strongestOf};
    for (int unit = 0; unit < now.state.plan->neurons(layer); ++unit)
        question.options.push_back(
            {elementOf(*now.state.plan, {layer, unit}), Words::tr("neuron [%1, %2]").arg(layer).arg(unit)});
    return question;
}

/// The loss in the last sample up to a step; `which` as in Measures::list().
double sampled(const Now& now, int step, std::size_t which)
{
    double value = std::numeric_limits<double>::quiet_NaN();
    const Curves curves = now.curves();
    for (const engine::Sample& sample : curves.samples)
        if (sample.step <= step) value = sample.values[which];
    return value;
}

QString change(double before, double after)
{
    if (after < (1 - Noticeable) * before) return QStringLiteral("falls");
    return after > (1 + Noticeable) * before ? QStringLiteral("rises") : QStringLiteral("stays");
}

/// Why the test loss went where it did, which the training loss tells.
QString reasonOf(const QString& test, const QString& training)
{
    if (test == QLatin1String("falls"))
        return Words::tr("%1: so far, what it learns from its training points holds for others, too.");
    if (test == QLatin1String("stays"))
        return Words::tr("%1: on points that it does not learn from it hardly gets better or worse.");
    if (training == QLatin1String("rises")) return Words::tr("%1: the training loss rose, too, so this is no overfitting.");
    return Words::tr("%1: the network now fits its training points better than the shape behind them.");
}

Outcome whereTestLossWent(const Now& now, int asked)
{
    const Measures m = measuresOf(now.state);
    const double before = sampled(now, asked, 1);
    const QString how = change(before, m.testLoss);
    const QString numbers = Words::tr("%1 became %2").arg(widgets::number(before, 3), widgets::number(m.testLoss, 3));
    return {{how}, reasonOf(how, change(sampled(now, asked, 0), m.trainLoss)).arg(numbers)};
}

Outcome whereLossWent(const Now& now, int asked)
{
    const double before = sampled(now, asked, 0), after = measuresOf(now.state).trainLoss;
    const QString how = std::isfinite(after) ? change(before, after) : QStringLiteral("rises");
    const QString was = widgets::number(before, 3), is = widgets::number(after, 3);
    if (how == QLatin1String("rises"))
        return {{how}, Words::tr("%1 became %2: steps that are too long leap over the valley that they aim at.").arg(was, is)};
    return {{how}, Words::tr("%1 became %2 at a learning rate of %3.").arg(was, is, widgets::number(now.params.learningRate, 2))};
}

/// Where a loss goes in the steps to come.
Question course(const char* id, const QString& text, const QString& rises, int at, int reveals,
                Outcome (*went)(const Now&, int asked))
{
    return {.id = QLatin1String(id),
            .text = text,
            .at = at,
            .reveals = reveals,
            .options = {{QStringLiteral("falls"), Words::tr("falls by more than a tenth")},
                        {QStringLiteral("stays"), Words::tr("stays about the same")},
                        {QStringLiteral("rises"), rises}},
            .hides = future(),
            .outcome = [at, went](const Now& now) { return went(now, at); }};
}

Question later(const Now& now)
{
    return course("later", Words::tr("What does the test loss do from here to step %1?").arg(now.params.steps),
                  Words::tr("rises by more than a tenth"), SecondLook + Later, now.params.steps, whereTestLossWent);
}

Question leap(const Now& now)
{
    const QString text = Words::tr("Learning rate %1: what does the training loss do in the next %2 steps?");
    return course("leap", text.arg(widgets::number(now.params.learningRate, 2)).arg(FirstLook),
                  Words::tr("rises, or is no number any more"), now.step + Early, now.step + Early + FirstLook, whereLossWent);
}

} // namespace

std::vector<Question> questionsOf(const Now& changed)
{
    const Plan& plan = *changed.state.plan;
    std::vector<Question> list;
    if (plan.split.train.empty()) return list;
    const bool tests = !plan.split.test.empty(), begins = changed.step == 0, longSteps = changed.params.learningRate >= LongSteps;
    if (longSteps) list.push_back(leap(changed));
    else if (begins && tests && changed.params.steps >= FirstLook) list.push_back(share(changed));
    if (begins && !plan.units.empty() && plan.units.back() > 1 && changed.params.steps >= SecondLook)
        list.push_back(strongest(changed));
    if (tests && !longSteps && changed.step <= SecondLook && changed.params.steps > SecondLook + Later)
        list.push_back(later(changed));
    return list;
}

} // namespace lessons::playground
