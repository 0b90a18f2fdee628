#include "engine/core/parallel.h"
#include "engine/nn/pruning_search.h"
#include "engine/numbers/energy.h"
#include "engine/tape/packed.h"
#include "engine/tape/pruned.h"
#include "lessons/coded_net.h"
#include "lessons/compression/compression_patterns/run.h"
#include "lessons/remembered.h"
#include "lessons/sheet.h"

#include <algorithm>

namespace lessons::recipes {
namespace {

using engine::Term;
namespace energy = engine::energy;

/// At half the rate, as in the lesson on pruning.
void learnOn(const Params& p, const Net& net, const engine::Network& network, const engine::pruning::Mask& mask, int from,
             int end, std::vector<float>& parameters)
{
    engine::Recipe how{engine::Loss::CrossEntropy, leNetOptimiser()};
    how.optimiser.rate /= 2;
    engine::Learner<float> learner{std::move(parameters)};
    engine::pruning::descend(network, how, samplesOf(net), p.batchesAfter(net, from, end), mask, learner);
    parameters = std::move(learner.parameters);
}

Made madeBy(const Params& p, const Net& net, const Made& before, const Part& part)
{
    constexpr int Seen = 300;
    Made made = before;
    made.stage = after(before.stage, part, [&](Stage& stage) {
        made.batches += part.amount;
        learnOn(p, net, stage.network, stage.mask, before.batches, made.batches, stage.parameters);
        const engine::pruning::Mask all(made.control.size(), engine::pruning::Kept);
        learnOn(p, net, net.network, all, before.batches, made.batches, made.control);
        made.controlRight = p.rightOf(net, net.network, made.control);
    });
    made.right = rightOf(made.stage, samplesOf(net), some(net.data->train, Seen), some(net.data->test, p.images));
    return made;
}

void step(const Params& p, State& s)
{
    const NetPtr net = p.at(std::min(++s.step, p.netStep()));
    const int right = p.rightOf(net), k = s.step - p.netStep();
    if (k <= 0) {
        s.stages = {std::make_shared<Made>(Made{firstStage(net->network, net->parameters), net->parameters, 0, right, right})};
        return;
    }
    // worked out once: known by all parts up to it, and what else it depends on
    const Parts parts = p.parts();
    std::vector<double> settings{double(p.images), double(p.seed), double(engine::threadsFor(1e9))};
    for (int i = 0; i < k; ++i)
        settings.insert(settings.end(), {double(parts[std::size_t(i)].act), double(parts[std::size_t(i)].amount)});
    const auto make = [&] { return std::make_shared<const Made>(madeBy(p, *net, *s.stages.back(), parts[std::size_t(k) - 1])); };
    s.stages.push_back(remembered<MadePtr>("recipe", net, settings, make, 64));
}

State redone(const Params& p, int end)
{
    engine::pruning::requirePrunable(p.network()); // refused now, not in the first step
    State s{std::max(0, std::min(end, p.netStep()) - 1)};
    while (s.step < end) step(p, s);
    return s;
}

/// Another recipe for the same net: all of it follows from the parameters.
bool follow(const Params& before, const Params& now, State& s)
{
    if (!now.isLike(before)) return false;
    s = redone(now, std::min(s.step, now.lastStep()));
    return true;
}

/// nJ of the products of a picture.
Term computing(const Form& form, const Term& operations)
{
    const bool whole = form.values == Values::Grid;
    const Term product(whole ? energy::ByteProduct : energy::FloatProduct, "pJ of a product"),
        sum(whole ? energy::WordSum : energy::FloatSum, "pJ of a sum");
    return operations * (product + sum) / Term(1000);
}

} // namespace

const engine::Training<Params, State> training{
    .begin = [](const Params& p) { return redone(p, 0); },
    .step = step,
    .follow = follow,
    .bytes = [](const State& s) { return sizeof s + 16 * s.stages.size(); }, // steps share their stages
    .pack = [](const State& s, engine::ByteWriter& to) { to.put(s.step); },
    .unpack = [](const Params& p, engine::ByteReader& from) { return redone(p, from.get<int>(0, p.lastStep())); },
    .measure = [](const Params&, const State&, const std::vector<double>&) { return std::vector<double>{}; },
    .verdict = [](const Params& p, const State& s,
                  const std::vector<double>&) { return std::string(s.step >= p.lastStep() ? "all is measured" : ""); }};

void record(Tape& tape, const Now& now)
{
    const Params& p = now.params;
    const auto& stages = now.state.stages;
    const std::size_t all = p.parts().size() + 1;
    const int made = int(stages.size()), before = now.step <= p.netStep() ? 0 : made - 1;
    const NetPtr net = p.at(std::min(now.step, p.netStep()));
    const Term images(p.imagesOf(*net), "test pictures");
    Sheet sheet(tape);
    const auto plan = [&](const char* id, const std::function<Term(int k, const Made&)>& of) {
        std::vector<Term> terms(all, Term(1)); // of stages to come, which are not shown
        for (int k = 0; k < made; ++k) terms[std::size_t(k)] = of(k, *stages[std::size_t(k)]);
        return sheet.plan(id, engine::byHand(std::move(terms)), before, made);
    };
    const auto share = [&](int right) { return Term(100) * Term(right, "right") / images; };
    const Quantity bytes = plan("bytes", [](int, const Made& m) { return bytesOf(m.stage.file); });
    plan("smaller", [&](int k, const Made&) { return bytes.term({0}) / bytes.term({k}); });
    const Quantity operations =
        plan("operations", [](int, const Made& m) { return engine::pruning::operationsOf(m.stage.network, m.stage.parameters); });
    const Quantity spent =
        plan("computing", [&](int k, const Made& m) { return computing(m.stage.file.form, operations.term({k})); });
    const Quantity read = plan(
        "reading", [&](int k, const Made&) { return bytes.term({k}) * Term(energy::ByteRead, "pJ of a byte") / Term(1000); });
    plan("energy", [&](int k, const Made&) { return spent.term({k}) + read.term({k}); });
    plan("control", [&](int, const Made& m) { return share(m.controlRight); });
    plan("accuracy", [&](int, const Made& m) { return share(m.right); });
    tape.step("step");
    const Stage shown = made > 0 ? stages.back()->stage : firstStage(net->network, net->parameters);
    recordPacked(tape, shown.network, shown.parameters, shown.file);
    sheet.make();
    if (made > 0) tape.point("accuracy", {made - 1});
}

Net netAt(const Now& now)
{
    const NetPtr first = now.params.at(0);
    if (now.state.stages.empty()) return first->with(first->parameters);
    const Stage& stage = now.state.stages.back()->stage;
    return {stage.network, stage.parameters, first->data};
}

} // namespace lessons::recipes
