#include "engine/cluster/staged.h"
#include "engine/data/digits.h"
#include "engine/nn/layer_statistics.h"
#include "lessons/distributed/pipeline/run.h"
#include "lessons/trained.h"

#include <cmath>
#include <numeric>

namespace lessons::pipeline {

using namespace engine::cluster;

namespace {

engine::Samples digits() { return {engine::digits().images.data, engine::digits().labels, {}}; }

/// Those of a micro-batch.
std::vector<int> rowsOf(int microBatch) { return digitsInTurn(microBatch * DigitsPerMicroBatch, DigitsPerMicroBatch); }

/// The gradient of some digits at once.
std::vector<float> gradientOf(const engine::Network& net, const std::vector<float>& parameters, const std::vector<int>& rows)
{
    engine::Pass<float> pass;
    engine::gather(net, digits(), rows, pass);
    engine::forward<float>(net, parameters, pass);
    engine::backward<float>(net, parameters, engine::Loss::CrossEntropy, pass);
    return {pass.gradient().begin(), pass.gradient().end()};
}

double accuracyOf(const engine::Network& net, const std::vector<float>& parameters)
{
    std::vector<int> rows(engine::digits().labels.size() - DigitsSeen);
    std::iota(rows.begin(), rows.end(), DigitsSeen);
    engine::Pass<float> pass;
    engine::gather(net, digits(), rows, pass);
    engine::forward<float>(net, parameters, pass);
    return engine::shareRight(std::as_const(pass).values(net.output()), pass.labels());
}

double largestDifference(const std::vector<float>& a, const std::vector<float>& b)
{
    double most = 0;
    for (std::size_t i = 0; i < a.size(); ++i) most = std::max(most, std::abs(double(a[i]) - double(b[i])));
    return most;
}

/// The weight with the largest gradient of a device's first stage: the one whose shares are told.
std::size_t tellingWeight(const StagedNetwork& network, int stage, const std::vector<float>& gradient)
{
    const std::size_t first = network.offsets[std::size_t(stage)];
    const std::size_t count = network.stages[std::size_t(stage)].weights(0)->size();
    std::size_t best = 0;
    for (std::size_t i = 0; i < count; ++i)
        if (std::abs(gradient[first + i]) > std::abs(gradient[first + best])) best = i;
    return best;
}

StagedTraining begun(const Params& params)
{
    const Pipeline pipeline = params.pipeline();
    return {{64, Width, 10, params.layers, pipeline.stages()},
            pipeline,
            DigitsPerMicroBatch,
            params.rate,
            std::uint64_t(params.seed)};
}

/// Boxes of a batch, after the last of which all weights move at once.
int boxesOf(const Params& params)
{
    return (params.pipeline().splitsBackward() ? 3 : 2) * params.pipeline().stages() * params.microBatches;
}

} // namespace

Learnt learn(const Params& params, const Timeline& line)
{
    const Pipeline pipeline = params.pipeline();
    const int m = params.microBatches, p = params.devices;
    StagedTraining training = begun(params);
    std::vector<int> batch;
    for (int j = 0; j < m; ++j)
        for (const int row : rowsOf(j)) batch.push_back(row);
    const std::vector<float> whole = gradientOf(training.network().whole, training.parameters(), batch);
    std::vector<std::size_t> weight;
    for (int device = 0; device < p; ++device) weight.push_back(tellingWeight(training.network(), device, whole));
    Learnt learnt{std::vector<double>(std::size_t(line.pipeline.microBatches)), {}, {}};
    learnt.shares.assign(std::size_t(p), learnt.loss);
    int done = 0, batches = 0;
    for (const Box& box : line.boxes) {
        const auto [kind, stage, j] = box.operation;
        training.run(box.operation, digits(), rowsOf(j));
        learnt.versions.push_back(training.usedVersion());
        if (kind == Operation::Forward && stage + 1 == pipeline.stages()) learnt.loss[std::size_t(j)] = training.lastLoss();
        if (kind != Operation::Forward && kind != Operation::Input && stage < p)
            learnt.shares[std::size_t(stage)][std::size_t(j)] = double(training.lastGradient(stage)[weight[std::size_t(stage)]]);
        if (!pipeline.flushes() || ++done % boxesOf(params) != 0) continue;
        if (batches++ == 0) learnt.difference = largestDifference(training.gradient(m), whole);
        training.update(m);
    }
    learnt.accuracy = accuracyOf(training.network().whole, training.parameters());
    return learnt;
}

Net netAt(const Params& params, const Run& run, int step)
{
    StagedTraining training = begun(params);
    const int boxes = run.course->ticks[std::size_t(step)];
    for (int done = 0; done < boxes; ++done) {
        const Operation& operation = run.course->line.at(done).operation;
        training.run(operation, digits(), rowsOf(operation.microBatch));
        if (params.pipeline().flushes() && (done + 1) % boxesOf(params) == 0) training.update(params.microBatches);
    }
    return {training.network().whole, training.parameters(),
            dataOfDigits(engine::digits().images.data, engine::digits().labels, DigitsSeen)};
}

} // namespace lessons::pipeline
