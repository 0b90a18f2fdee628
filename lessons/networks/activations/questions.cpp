#include "lessons/networks/activations/run.h"

#include <cmath>

namespace lessons::acts {
namespace {

constexpr int SlopeAsked = 20, SlopeShown = 57, MeanAsked = 62; ///< at x = 2
constexpr int DepthAsked = 8, EndAsked = 30;
constexpr double Millionth = 1e-6;

/// After how many layers, counted from the last, the gradient is below a millionth of the last layer's; 0: nowhere.
int layersTo(const State& s)
{
    const auto& norms = s.norms;
    for (std::size_t back = 1; back < norms.size(); ++back)
        if (norms[norms.size() - 1 - back] < Millionth * norms.back()) return int(back);
    return 0;
}

QString optionOf(int layers)
{
    if (layers == 0) return "never";
    return layers <= 5 ? "few" : layers <= 10 ? "some" : "many";
}

Outcome slopeAtTwo(const Now& now)
{
    const Params& p = now.params;
    const double x = walked(SlopeShown), slope = engine::activationSlope(p.activation, x, p.shapeOf(p.activation));
    return {{{}, std::round(1000 * slope) / 1000}, Words::tr("At x = 2 its derivative is %1.").arg(widgets::number(slope, 3))};
}

Outcome meanOfWalk(const Now& now)
{
    const Params& p = now.params;
    double sum = 0;
    for (int k = 1; k <= WalkSteps; ++k) sum += engine::activationValue(p.activation, walked(k), p.shapeOf(p.activation));
    const double mean = sum / WalkSteps;
    const bool zero = std::abs(mean) < 0.05;
    return {{zero ? "zero" : "above"},
            (zero ? Words::tr("It is %1: what f makes of −x cancels what it makes of x.")
                  : Words::tr("It is %1: what f makes of −x does not cancel what it makes of x."))
                .arg(widgets::number(zero ? 0 : mean, 2))};
}

Outcome layersLost(const Now& now)
{
    const auto& norms = now.state.norms;
    return {{optionOf(layersTo(now.state))},
            Words::tr("From the last layer to the first it goes from %1 to %2.")
                .arg(widgets::scientific(norms.back(), 1), widgets::scientific(norms.front(), 1))};
}

/// How much is learnt, in per cent.
Outcome learnt(const State& s, const QString& why) { return {{{}, std::round(1000 * s.accuracy) / 10}, why}; }

Outcome learntDeep(const Now& now)
{
    const auto& norms = now.state.norms;
    if (norms.back() == 0) return learnt(now.state, Words::tr("In this batch no weights get a gradient."));
    return learnt(now.state,
                  Words::tr("The gradient of the first layer is %1 times that of the last: so much of the error arrives there.")
                      .arg(widgets::scientific(norms.front() / norms.back(), 1)));
}

Outcome learntAfterwards(const Now& now)
{
    return learnt(now.state, Words::tr("%n of 64 units are dead, and what is dead does not learn.", nullptr, deadOf(now.state)));
}

Outcome unitsDead(const Now& now)
{
    return {{{}, double(deadOf(now.state))}, Words::tr("A unit that no image opens gets no gradient, so it stays as it is.")};
}

std::vector<Question> aboutWalk(const Params& p)
{
    const QString f = nameOf(p.activation);
    return {{.id = "slope",
             .kind = Question::Number,
             .text = Words::tr("How steep will %1 be at x = 2?").arg(f),
             .at = SlopeAsked,
             .reveals = SlopeShown,
             .tolerance = 0.1,
             .hides = {"curve"},
             .outcome = slopeAtTwo},
            {.id = "mean",
             .text = Words::tr("At the end as many places lie below 0 as above. What will the mean of %1 be?").arg(f),
             .at = MeanAsked,
             .reveals = WalkSteps,
             .options = {{"zero", Words::tr("about 0")}, {"above", Words::tr("clearly above 0")}},
             .outcome = meanOfWalk}};
}

std::vector<Question> aboutDeep()
{
    return {{.id = "layers",
             .text = Words::tr("Back from the last layer: after how many layers is the gradient a millionth of what it was?"),
             .at = DepthAsked,
             .reveals = DepthAsked,
             .options = {{"few", Words::tr("at most 5")},
                         {"some", Words::tr("6 to 10")},
                         {"many", Words::tr("more than 10")},
                         {"never", Words::tr("nowhere in this net")}},
             .hides = {"gradients", "ratio"},
             .outcome = layersLost},
            {.id = "learnt",
             .kind = Question::Number,
             .text = Words::tr("Guessing gets 10 % right. How many test images are right after %1 steps?").arg(DeepSteps),
             .at = EndAsked,
             .reveals = DeepSteps,
             .unit = "%",
             .tolerance = 5,
             .hides = {"accuracy", "loss"},
             .outcome = learntDeep}};
}

std::vector<Question> aboutDead()
{
    return {{.id = "dying",
             .kind = Question::Number,
             .text = Words::tr("How many of the 64 units will be dead when the bad steps end, at step %1?").arg(BadSteps),
             .at = 6,
             .reveals = BadSteps,
             .tolerance = 6,
             .hides = {"dead"},
             .outcome = unitsDead},
            {.id = "recovery",
             .kind = Question::Number,
             .text = Words::tr("Now 200 steps at a learning rate of 0.1. How many test images will be right?"),
             .at = BadSteps,
             .reveals = DeadSteps,
             .unit = "%",
             .tolerance = 8,
             .hides = {"accuracy", "loss"},
             .outcome = learntAfterwards}};
}

std::vector<Question> aboutLearning()
{
    const auto settles = [](const char* id, const QString& text, int at, std::size_t which) {
        return Question{.id = QLatin1String(id),
                        .kind = Question::Number,
                        .text = text,
                        .at = at,
                        .reveals = LearnSteps,
                        .tolerance = 0.2,
                        .hides = {"shapes"},
                        .outcome = [which](const Now& now) {
                            return Outcome{
                                {{}, std::round(100 * now.state.shapes[which]) / 100},
                                Words::tr("Each step goes against the slope of the loss; near the best shape there is little of "
                                          "it left.")};
                        }};
    };
    return {settles("gamma", Words::tr("Where will γ be after %1 steps?").arg(LearnSteps), 6, 0),
            settles("beta", Words::tr("Where will β be after %1 steps?").arg(LearnSteps), 12, 1)};
}

} // namespace

std::vector<Question> questionsOf(const Now& changed)
{
    if (changed.params.task == Task::Function) return aboutWalk(changed.params);
    if (changed.step > 0) return {};
    if (changed.params.task == Task::Learn) return aboutLearning();
    return changed.params.task == Task::Deep ? aboutDeep() : aboutDead();
}

} // namespace lessons::acts
