#include "lessons/compression/pruning/run.h"

namespace lessons::pruning {

std::vector<Claim> claims()
{
    constexpr int Pruned = FirstNet::TrainingSteps + PruningSteps, Tuned = Pruned + TuningSteps;
    // LeNet-5 after 5 epochs, pruned, and one epoch more
    const auto claim = [](const char* id, const QString& sentence, const char* value, Bound bound, int step,
                          std::vector<engine::Change> changes) {
        changes.insert(changes.end(), {{"epochs", "5"}, {"after", "187"}, {"images", "2000"}});
        return Claim{.id = id,
                     .sentence = sentence,
                     .runs = {{std::move(changes), step}},
                     .read = valueNamed(value),
                     .bound = bound,
                     .seconds = 6};
    };
    return {claim("digits-90-finetuned", Words::tr("A tenth of LeNet-5's weights reads digits after one epoch more."), "accuracy",
                  atLeast(0.96), Tuned, {}),
            claim("digits-dense-control", Words::tr("The dense net, with the same epoch more."), "denseAccuracy", atLeast(0.968),
                  Tuned, {}),
            claim("fashion-90-pruned", Words::tr("Clothes are lost when nine tenths of the weights go."), "accuracy",
                  atMost(0.75), Pruned, {{"data", "fashion"}}),
            claim("fashion-90-finetuned", Words::tr("One epoch more brings most of them back."), "accuracy", atLeast(0.8), Tuned,
                  {{"data", "fashion"}}),
            claim("fashion-structured", Words::tr("A third of all filters and units, 6 785 parameters, is less good ..."),
                  "accuracy", atMost(0.84), Tuned,
                  {{"data", "fashion"}, {"sparsity", "0.89"}, {"grain", "filter"}, {"scope", "per-layer"}}),
            claim("fashion-unstructured-same-size", Words::tr("... than as many (6 783) wherever they matter most."), "accuracy",
                  atLeast(0.82), Tuned, {{"data", "fashion"}, {"sparsity", "0.8935"}})};
}

} // namespace lessons::pruning
