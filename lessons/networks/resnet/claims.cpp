#include "lessons/networks/resnet/run.h"

namespace lessons::resnet {
namespace {

using Changes = std::vector<engine::Change>;

ClaimRun with(Changes changes, const char* knob, const char* value, int step)
{
    changes.push_back({knob, value});
    return {changes, step};
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
    const Changes dense{{"depth", "42"}}, // twenty blocks of two layers
        deep{{"net", "convolutional"}, {"depth", "38"}, {"init", "he"}, {"batch-norm", "true"}, {"learning-rate", "0.003"}},
        leNet{{"net", "lenet5"}, {"optimizer", "sgd"}, {"learning-rate", "0.05"}};
    std::vector<Claim> all;
    const auto claim = [&](const char* id, const QString& sentence, std::vector<ClaimRun> runs, const Bound& bound, int seconds) {
        all.push_back({.id = id,
                       .sentence = sentence,
                       .runs = std::move(runs),
                       .read = valueNamed("accuracy"),
                       .bound = bound,
                       .seconds = double(seconds)});
    };
    claim("fc20-plain", Words::tr("Twenty plain blocks, of two layers each, learn nothing."), {with(dense, "skip", "false", 200)},
          atMost(0.2), 3);
    claim("fc20-residual", Words::tr("With a way around each of them the same net learns."), {with(dense, "skip", "true", 200)},
          atLeast(0.85), 3);
    claim("conv38-plain-bn", Words::tr("Well begun and normalised, 38 plain convolutional layers still learn badly."),
          {with(deep, "skip", "false", 124)}, atMost(0.6), 15);
    claim("conv38-residual-bn", Words::tr("With skip connections they learn well."), {with(deep, "skip", "true", 124)},
          atLeast(0.8), 15);
    claim("bn-gain-sgd", Words::tr("Batch normalisation lets LeNet-5 learn by small plain steps."),
          {with(leNet, "batch-norm", "true", 150), with(leNet, "batch-norm", "false", 150)}, atLeast(0.4), 3);
    all.back().seeds = 3; // where the net without it begins to learn differs from seed to seed
    all.back().join = meanGain;
    return all;
}

} // namespace lessons::resnet
