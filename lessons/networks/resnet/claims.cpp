#include "lessons/networks/resnet/run.h"

namespace lessons::resnet {
namespace {

Claim accuracy(const char* id, const QString& sentence, std::vector<ClaimRun> runs, const Bound& bound, double seconds)
{
    return {.id = id,
            .sentence = sentence,
            .runs = std::move(runs),
            .read = valueNamed("accuracy"),
            .join = nullptr,
            .bound = bound,
            .seconds = seconds};
}

/// Twenty blocks of two layers.
ClaimRun dense(const char* skip) { return {{{"depth", "42"}, {"skip", skip}}, 200}; }

ClaimRun convolutional(const char* skip)
{
    return {{{"net", "convolutional"},
             {"depth", "38"},
             {"init", "he"},
             {"batch-norm", "true"},
             {"learning-rate", "0.003"},
             {"skip", skip}},
            125};
}

ClaimRun leNet(const char* norm)
{
    return {{{"net", "lenet5"}, {"optimizer", "sgd"}, {"learning-rate", "0.05"}, {"batch-norm", norm}}, 150};
}

/// Of the runs of several seeds, two of each.
Measured meanGain(const std::vector<double>& accuracies)
{
    double gain = 0;
    for (std::size_t i = 0; i + 1 < accuracies.size(); i += 2) gain += accuracies[i] - accuracies[i + 1];
    return 2 * gain / double(accuracies.size());
}

} // namespace

std::vector<Claim> claims()
{
    std::vector<Claim> all{accuracy("fc20-plain", Words::tr("Twenty plain blocks, of two layers each, learn nothing."),
                                    {dense("false")}, atMost(0.2), 3),
                           accuracy("fc20-residual", Words::tr("With a way around each of them the same net learns."),
                                    {dense("true")}, atLeast(0.85), 3),
                           accuracy("conv38-plain-bn",
                                    Words::tr("Well begun and normalised, 38 plain convolutional layers still learn badly."),
                                    {convolutional("false")}, atMost(0.6), 15),
                           accuracy("conv38-residual-bn", Words::tr("With skip connections they learn well."),
                                    {convolutional("true")}, atLeast(0.8), 15),
                           accuracy("bn-gain-sgd", Words::tr("Batch normalisation lets LeNet-5 learn by small plain steps."),
                                    {leNet("true"), leNet("false")}, atLeast(0.4), 3)};
    all.back().seeds = 3; // where the net without it begins to learn differs from seed to seed
    all.back().join = meanGain;
    return all;
}

} // namespace lessons::resnet
