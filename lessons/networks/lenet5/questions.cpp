#include "lessons/networks/lenet5/layers.h"
#include "lessons/networks/lenet5/words.h"

#include <algorithm>

namespace lessons::lenet5 {
namespace {

constexpr int First = 50, Second = 70, Third = 90; ///< when they are asked

int epochOf(const Params& p, const Plan& plan)
{
    const int rows = int(plan.trainRows.size());
    return rows / std::min(p.batch, rows);
}

/// A class that is not easy, and those that it may be taken for.
int hardOf(const Params& p) { return p.data == Data::Digits ? 4 : 6; }
std::vector<int> likeHard(const Params& p) { return p.data == Data::Digits ? std::vector{1, 6, 7, 9} : std::vector{0, 2, 3, 4}; }

/// How often the hard class was taken for each.
std::vector<int> takenFor(const Params& p, const State& state)
{
    const Plan& plan = *state.plan;
    std::vector<int> counts(Classes);
    for (std::size_t i = 0; i < plan.testRows.size(); ++i)
        if (const int answer = state.tested->answers[i];
            plan.test->labels[std::size_t(plan.testRows[i])] == hardOf(p) && answer >= 0 && answer != hardOf(p))
            ++counts[std::size_t(answer)];
    return counts;
}

int parametersOf(const Plan& plan, int layer)
{
    return int(plan.network.weights(layer)->size() + plan.network.biases(layer)->size());
}

Outcome mostLearnt(const Now& now)
{
    const Plan& plan = *now.state.plan;
    return {{"C5"},
            Words::tr("Each of its 120 units has a weight for every number of S4: %1 parameters of %2.")
                .arg(widgets::number(parametersOf(plan, 6), 0), widgets::number(double(plan.network.parameterCount()), 0))};
}

Outcome rightAfterEpoch(const Now& now)
{
    const double accuracy = now.state.tested->accuracy, all = double(now.state.plan->testRows.size());
    return {{{}, 100 * accuracy}, Words::tr("%1 of %2.").arg(widgets::number(accuracy * all, 0), widgets::number(all, 0))};
}

Outcome mostTakenFor(const Now& now)
{
    const std::vector<int> counts = takenFor(now.params, now.state);
    const auto list = likeHard(now.params);
    const int most = *std::ranges::max_element(list, {}, [&](int k) { return counts[std::size_t(k)]; });
    return {{QString::number(most)},
            Words::tr("For “%1”: %2 times.").arg(nameOf(*now.state.plan, most)).arg(counts[std::size_t(most)])};
}

} // namespace

std::vector<Question> questions(const Now& changed)
{
    const Params& p = changed.params;
    const Plan& plan = *changed.state.plan;
    const int epoch = epochOf(p, plan);
    if (changed.step > 0 || !plan.convolves() || p.task != Task::All || epoch <= Third || p.steps < epoch) return {};
    std::vector<Question::Option> layers, classes;
    for (const char* id : {"C1", "C3", "C5", "F6"}) layers.push_back({QLatin1String(id), QLatin1String(id)});
    for (const int k : likeHard(p)) classes.push_back({QString::number(k), nameOf(plan, k)});
    return {
        {.id = "largest",
         .text = Words::tr("Which layer learns the most numbers?"),
         .at = First,
         .reveals = First + 1,
         .options = layers,
         .hides = {"layers"},
         .outcome = mostLearnt},
        {.id = "epoch",
         .kind = Question::Number,
         .text = Words::tr("How many of a hundred test pictures are right at step %1, when each training picture was seen once?")
                     .arg(epoch),
         .at = Second,
         .reveals = epoch,
         .unit = "%",
         .tolerance = 4,
         .outcome = rightAfterEpoch},
        {.id = "taken",
         .text = Words::tr("What will “%1” be taken for most often, at step %2?").arg(nameOf(plan, hardOf(p))).arg(epoch),
         .at = Third,
         .reveals = epoch,
         .options = classes,
         .hides = {"mistakes"},
         .outcome = mostTakenFor}};
}

} // namespace lessons::lenet5
