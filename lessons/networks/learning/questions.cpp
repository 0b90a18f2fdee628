#include "lessons/networks/learning/run.h"

namespace lessons::learning {
namespace {

using widgets::number;

/// Which of batch, mini-batch and stochastic descent has least of something.
Outcome leastOf(const State& s, double Racer::*of, int decimals, const QString& why)
{
    std::size_t best = 0;
    QStringList figures;
    for (std::size_t i = 0; i < 3; ++i) {
        if (s.racers[i].*of < s.racers[best].*of) best = i;
        figures << number(s.racers[i].*of, decimals);
    }
    return {{QLatin1String(LossIds[best])}, why.arg(figures.join(Words::tr(", ")))};
}

} // namespace

std::vector<Question> questionsOf(const Now& changed)
{
    const Params& p = changed.params;
    const int at = changed.step + 6, end = std::max(p.steps, at + 8);
    std::vector<Question::Option> three;
    for (int i = 0; i < 3; ++i) three.push_back({QLatin1String(LossIds[std::size_t(i)]), nameOf(i)});
    const QString shortest = Words::tr("Which of these three ways will be the shortest at step %1?").arg(end);
    const QString lowest = Words::tr("And which of the three will have the lowest loss of all samples at step %1?").arg(end);
    return {{.id = "shortest",
             .text = shortest,
             .at = at,
             .reveals = end,
             .options = three,
             .outcome =
                 [](const Now& now) {
                     return leastOf(now.state, &Racer::length, 2,
                                    Words::tr("Their lengths are %1, in this order. Noise makes detours, and who makes few "
                                              "updates does not come far."));
                 }},
            {.id = "lowest",
             .text = lowest,
             .at = at + 1,
             .reveals = end,
             .options = three,
             .hides = {QStringLiteral("chart.loss")},
             .outcome = [](const Now& now) {
                 return leastOf(now.state, &Racer::loss, 4,
                                Words::tr("Their losses are %1, in this order. Many updates go further; close to the lowest "
                                          "place their noise costs."));
             }}};
}

std::vector<Claim> claims()
{
    const auto three = [](const Session& session, int step) {
        const engine::Values values = session.values(step);
        std::vector<double> losses;
        for (int i = 0; i < 3; ++i) losses.push_back(numberNamed(values, LossIds[std::size_t(i)]));
        return Measured(losses);
    };
    return {
        {.id = "penguins-loss",
         .sentence = Words::tr("After ten epochs with penguins the loss falls from batch to mini-batch to stochastic descent."),
         .runs = {{{{"data", "penguins"}, {"criterion", "cross-entropy"}, {"batch", "16"}, {"rates", "scaled"}}, 150}},
         .read = three,
         .bound = decreasing(),
         .seconds = 0.5}};
}

} // namespace lessons::learning
