#pragma once

#include "engine/nn/train.h"
#include "engine/processes/collectives.h"
#include "engine/processes/stopwatch.h"

#include <memory>

namespace engine::processes {

/// What is learnt, whoever does it: classes by cross-entropy, by plain descent.
struct Job {
    Network net;
    std::vector<float> start;
    Samples samples;
    std::function<std::vector<int>(int step)> rows; ///< of the step's batch
    int batch = 1, steps = 1;
    int microBatches = 1; ///< of a pipeline
    double rate = 0.1;

    Recipe recipe() const { return {Loss::CrossEntropy, {.kind = Optimiser::Sgd, .rate = rate}}; }
};

enum class Way { Data, Tensor, Pipeline };
/// Throws InputError if the net cannot be shared by so many in this way.
void requireShareable(Way way, const Job& job, int processes);

/// What one process does of a training.
class Share {
public:
    virtual ~Share() = default;

    /// With the rows of the whole batch. Returns its part of the batch's loss, before the update: all parts make up the mean.
    virtual double step(std::span<const int> rows, Stopwatch& watch) = 0;
    virtual const std::vector<float>& parameters() const = 0;
    /// Which of the whole net's parameters those of a process are.
    virtual std::vector<std::size_t> places(int rank) const = 0;
};
std::unique_ptr<Share> shareOf(Way way, const Job& job, Peers& peers);
std::unique_ptr<Share> dataShare(const Job& job, Peers& peers);
std::unique_ptr<Share> tensorShare(const Job& job, Peers& peers);
std::unique_ptr<Share> stageShare(const Job& job, Peers& peers);

/// How a training went.
struct Course {
    std::vector<double> losses, seconds; ///< of each step; as long as the slowest process took
    std::vector<Task> tasks;             ///< of the step that took the median
    std::vector<float> parameters;       ///< in the end

    double stepSeconds() const { return quantile(seconds, 0.5); }
};
/// On rank 0; on the others it is empty.
Course trained(Peers& peers, const Job& job, Share& share, const Heard& heard = {});
/// The same by one process. Throws InputError where that leads to no numbers.
Course trainedAlone(const Job& job, const Peers& peers, const Heard& heard = {});
/// Of a weight.
double largestDifference(const Course& a, const Course& b);

} // namespace engine::processes
