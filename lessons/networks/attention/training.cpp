#include "engine/core/elementary.h"
#include "lessons/networks/attention/run.h"

#include <cmath>

namespace lessons::attention {
namespace {

using tokens::Pair;

/// Before a task is chosen, the first.
tokens::Task taskOf(const Params& p) { return tokens::Task(std::max(0, int(p.kind) - 1)); }

/// How much of the weights lies where symbols were read, and how spread they are.
struct Looked {
    double mass = 0, entropy = 0;
    int placed = 0, written = 0;

    void add(const engine::Tensor& map, const std::vector<int>& source)
    {
        for (int t = 0; t < map.shape[0]; ++t, ++written) {
            if (const int s = source[std::size_t(t)]; s != Pair::Nowhere && map.shape[1] > 1)
                mass += double(map.at(t, s)), ++placed;
            for (int s = 0; s < map.shape[1]; ++s)
                if (const double a = double(map.at(t, s)); a > 0) entropy -= a * engine::portableLog(a) / std::log(2.0);
        }
    }
};

} // namespace

static std::shared_ptr<const Plan> planOf(const Params& p)
{
    constexpr const char* Names[] = {"reversal", "dates", "sentences"};
    const auto looks = p.attends ? tokens::Looks(int(p.score)) : tokens::Looks::Nowhere;
    const tokens::Task task = taskOf(p);
    const tokens::Script& script = tokens::scriptOf(task);
    auto model = tokens::encoderDecoder(script, looks, p.hard);
    auto tests = drawn(task, Tests, engine::Random(std::uint64_t(p.seed), tokens::TestStream));
    engine::Pass<float> pass;
    put(model, script, tests, pass);
    auto data = tokens::dataOf(Names[int(task)], model.network, pass);
    return std::make_shared<const Plan>(Plan{task, std::move(model), std::move(tests), std::move(data)});
}

static auto decisive(const Params& p) { return std::tuple(p.kind, p.score, p.attends, p.hard, p.seed); }

static std::vector<double> measure(const Params&, const State& s)
{
    return {s.loss, s.measures.accuracy, s.measures.mass, s.measures.entropy};
}

void State::remeasure()
{
    thread_local engine::Pass<float> tested;
    plan->put(plan->tests, tested);
    engine::forward<float>(plan->net(), learner.parameters, tested);
    int right = 0;
    Looked looked;
    for (int n = 0; n < Tests; ++n) {
        const Pair& pair = plan->tests[std::size_t(n)];
        const int length = int(pair.to.size());
        right += written(plan->model, tested, n, length) == pair.to;
        looked.add(alignment(plan->model, tested, n, length, int(pair.from.size())), pair.source);
    }
    measures = {double(right) / Tests, looked.mass / std::max(1, looked.placed), looked.entropy / looked.written};
}

Shown shownAt(const Params& p, const State& s)
{
    const Plan& plan = *s.plan;
    Shown shown;
    shown.truth = plan.task == tokens::Task::Dates ? *tokens::dateToRead(p.date) : plan.tests[std::size_t(p.sequence - 1)];
    shown.written = writtenAlone(plan.model, plan.script(), s.learner.parameters, shown.truth, shown.pass);
    return shown;
}

const engine::Training<Params, State> training = tokens::trainingOf<Params, State>();

} // namespace lessons::attention
