#include "lessons/compression/quantization/run.h"

namespace lessons::quantization {
namespace {

constexpr int Layers = 5, Quantised = TrainingSteps + Layers,
              TwoEpochs = Quantised + 371; // accuracy is measured every tenth batch

ClaimRun run(const char* data, const char* bits, std::vector<engine::Change> more = {}, int step = Quantised)
{
    std::vector<engine::Change> changes{{"data", data}, {"bits", bits}, {"epochs", "5"}, {"images", "2000"}};
    changes.insert(changes.end(), more.begin(), more.end());
    return {std::move(changes), step};
}

/// After all tensors.
double quantised(const Session& session, int step) { return numbersNamed(session.values(step), "accuracy").back(); }
double lost(const Session& session, int step)
{
    return numbersNamed(session.values(step), "accuracy").front() - quantised(session, step);
}

} // namespace

std::vector<Claim> claims()
{
    const ClaimRun aware = run("fashion", "2", {{"granularity", "channel"}, {"run", "aware"}}, TwoEpochs);
    return {{.id = "digits-w8-drop",
             .sentence = Words::tr("With weights of 8 bits LeNet-5 reads digits as well as in full precision."),
             .runs = {run("digits", "8")},
             .read = lost,
             .bound = atMost(0.005),
             .seconds = 8},
            {.id = "fashion-w2-linear",
             .sentence = Words::tr("Three even levels for all weights of a layer break the net."),
             .runs = {run("fashion", "2")},
             .read = quantised,
             .bound = atMost(0.3),
             .seconds = 8},
            {.id = "fashion-w2-kmeans",
             .sentence = Words::tr("Four levels where k-means puts them save most of it."),
             .runs = {run("fashion", "2", {{"scheme", "kmeans"}})},
             .read = quantised,
             .bound = atLeast(0.7),
             .seconds = 8},
            {.id = "fashion-w2-qat",
             .sentence = Words::tr("A net that knows of its three levels learns to live with them in two epochs."),
             .runs = {aware},
             .read = valueNamed("awareAccuracy"),
             .bound = atLeast(0.78),
             .seconds = 14},
            {.id = "fashion-fp32-control",
             .sentence = Words::tr("The net in full precision, with the same two epochs more."),
             .runs = {aware},
             .read = valueNamed("controlAccuracy"),
             .bound = atLeast(0.85),
             .seconds = 14}};
}

} // namespace lessons::quantization
