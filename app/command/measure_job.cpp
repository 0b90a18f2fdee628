#include "app/command/measure_job.h"

#include "engine/cluster/data_parallel.h"
#include "engine/cluster/staged.h"
#include "engine/core/error.h"
#include "engine/data/digits.h"
#include "lessons/trained.h"

#include <algorithm>

namespace app {
namespace {

using engine::message;
using engine::processes::Job;
using engine::processes::Way;
using lessons::NetData;

/// The rows to learn from, all once in an epoch.
Job on(std::shared_ptr<const NetData> data, engine::Network net, std::vector<float> start, const MeasureOptions& options)
{
    Job job{std::move(net), std::move(start), {data->inputs, data->labels, {}}, {}};
    job.rows = [data, batch = options.batch, seed = std::uint64_t(options.seed)](int step) {
        return engine::cluster::batchOf(data->train, batch, step, seed);
    };
    return job;
}

Job onDigits(engine::Network net, engine::Initialisation how, const MeasureOptions& options)
{
    auto start = engine::initialParameters<float>(net, how, engine::Random(std::uint64_t(options.seed)));
    Job job{std::move(net), std::move(start), {engine::digits().images.data, engine::digits().labels, {}}, {}};
    job.rows = [batch = options.batch](int step) { return engine::cluster::digitsInTurn(step * batch, batch); };
    return job;
}

/// Two pairs of layers, 64 → 256 → 64 → 256 → 10.
engine::Network pairs()
{
    using namespace engine;
    const ActivationLayer gelu{Activation::Gelu}, relu{Activation::Relu};
    return {{64}, {Dense{256}, gelu, Dense{64}, relu, Dense{256}, gelu, Dense{10}}};
}

/// As the lessons train them.
Job ofLesson(const MeasureOptions& options, int processes)
{
    using engine::cluster::denseChain;
    constexpr std::uint32_t WeightStream = 1;
    if (options.way == Way::Tensor) return onDigits(pairs(), engine::Initialisation::He, options);
    if (options.way == Way::Pipeline)
        return onDigits(denseChain(64, 64, 10, std::max(16, processes)), engine::Initialisation::He, options);
    engine::Network net = denseChain(64, 16, 10, 3);
    auto start = engine::initialParameters<float>(net, engine::Initialisation::Uniform,
                                                  engine::Random(std::uint64_t(options.seed), WeightStream));
    return on(lessons::picturesOf("digits8x8"), std::move(net), std::move(start), options);
}

Job ofFile(const MeasureOptions& options)
{
    const std::string path = options.net.toStdString();
    const lessons::NetPtr net = lessons::netIn(path);
    const NetData& data = *net->data;
    const int outputs = net->network.shape(net->network.output()).features();
    const bool hasClasses = net->network.outputs().size() == 1 && int(data.labels.size()) == data.rows(net->network) &&
                            std::ranges::all_of(data.labels, [&](int label) { return label >= 0 && label < outputs; });
    if (!hasClasses || outputs < 2 || data.train.empty())
        lessons::refuseNet(path, message("messages", "it should tell classes apart, with an output for each of them"));
    return on(net->data, net->network, net->parameters, options);
}

} // namespace

Job jobOf(const MeasureOptions& options, int processes)
{
    Job job = options.net.isEmpty() ? ofLesson(options, processes) : ofFile(options);
    job.batch = options.batch, job.steps = options.steps, job.microBatches = options.microBatches, job.rate = options.rate;
    try {
        engine::processes::requireShareable(*options.way, job, processes);
    } catch (const engine::InputError& error) {
        if (options.net.isEmpty()) throw;
        lessons::refuseNet(options.net.toStdString(), error.message());
    }
    return job;
}

void requireMeasurable(const MeasureOptions& options, int processes)
{
    if (options.way) jobOf(options, processes);
    else options.algorithmsFor(processes);
}

} // namespace app
