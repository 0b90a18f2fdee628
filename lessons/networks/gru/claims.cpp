#include "lessons/networks/gru/run.h"
#include "lessons/recurrent/questions.h"

#include <numeric>

namespace lessons::gru {
namespace {

constexpr int Ends = 5; ///< time steps at either end

std::vector<engine::Change> adding(const char* cell)
{
    return {{"cell", cell}, {"hidden", "32"}, {"length", "30"}, {"learning-rate", "0.01"}};
}

/// |∂y/∂x_t| of the first time steps ÷ that of the last
Measured sensitivityRatio(const Session& session, int step)
{
    const std::vector<double> all = numbersNamed(session.values(step), "sensitivity");
    return std::accumulate(all.begin(), all.begin() + Ends, 0.0) / std::accumulate(all.end() - Ends, all.end(), 0.0);
}

Claim sensitivity(const char* id, const char* cell, const QString& sentence, const Bound& bound, double seconds)
{
    return {.id = id,
            .sentence = sentence,
            .runs = {{adding(cell), 400}},
            .read = sensitivityRatio,
            .bound = bound,
            .seconds = seconds};
}

Claim steps(const char* id, const char* cell, const QString& sentence, double most, double seconds)
{
    return {.id = id,
            .sentence = sentence,
            .runs = {{adding(cell), recurrent::LongestRun}},
            .read = recurrent::stepsToSolve,
            .bound = atMost(most),
            .seconds = seconds};
}

} // namespace

std::vector<Claim> claims()
{
    return {steps("adding-steps-gru", "gru", Words::tr("The GRU learns to add two numbers that are far apart."), 350, 5),
            steps("adding-steps-lstm", "lstm", Words::tr("The LSTM learns it, too."), 800, 5),
            {.id = "adding-mse-rnn-900",
             .sentence = Words::tr("The plain cell has not learnt it after 900 steps."),
             .runs = {{adding("rnn"), recurrent::LongestRun}},
             .read = valueNamed("testLoss"),
             .bound = atLeast(0.1),
             .seconds = 3},
            sensitivity("sensitivity-rnn", "rnn", Words::tr("The plain cell’s answer hangs on the last time steps alone."),
                        atMost(1e-2), 2),
            sensitivity("sensitivity-lstm", "lstm", Words::tr("The LSTM’s hangs on the first as much as on the last."),
                        between(0.3, 3), 3),
            sensitivity("sensitivity-gru", "gru", Words::tr("The GRU’s, too."), between(0.3, 3), 3),
            {.id = "parameters-ratio",
             .sentence = Words::tr("A GRU has three quarters of the weights of an LSTM of its size."),
             .runs = {{{{"cell", "gru"}}, 0}, {{{"cell", "lstm"}}, 0}},
             .read = valueNamed("cellWeights"),
             .join = [](const std::vector<double>& weights) { return Measured(weights[0] / weights[1]); },
             .bound = equalTo(0.75),
             .seconds = 0.1}};
}

} // namespace lessons::gru
