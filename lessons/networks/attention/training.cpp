#include "engine/core/elementary.h"
#include "engine/nn/step_loss.h"
#include "engine/nn/train.h"
#include "lessons/networks/attention/run.h"

#include <algorithm>
#include <cmath>

namespace lessons::attention {
namespace {

using engine::Random;
using tokens::Pair;

// Streams of random numbers under the seed; each batch has its own.
constexpr std::uint32_t WeightStream = 1, TestStream = 2, FirstBatchStream = 16;

/// Before a task is chosen, the first.
tokens::Task taskOf(const Params& p) { return tokens::Task(std::max(0, int(p.kind) - 1)); }

constexpr const char* Names[] = {"reversal", "dates", "sentences"};

/// Sequences as a net takes them, a row each: what is read, how long it is, what was written before.
std::shared_ptr<const NetData> dataOf(const Params& p, const tokens::EncoderDecoder& model, const tokens::Script& script,
                                      const std::vector<Pair>& tests)
{
    engine::Pass<float> pass;
    put(model, script, tests, pass);
    NetData data{.name = Names[int(taskOf(p))], .classes = {}, .inputs = {}, .labels = {}, .train = {}, .test = {}};
    for (int n = 0; n < int(tests.size()); ++n) {
        data.test.push_back(n);
        for (int value = 0; value < model.network.inputs(); ++value)
            for (int f = 0; f < pass.values(value).features; ++f) data.inputs.push_back(pass.values(value)(f, n));
    }
    return std::make_shared<const NetData>(std::move(data));
}

std::shared_ptr<const Plan> planOf(const Params& p)
{
    const auto looks = p.attends ? tokens::Looks(int(p.score)) : tokens::Looks::Nowhere;
    const tokens::Task task = taskOf(p);
    const tokens::Script& script = tokens::scriptOf(task);
    auto model = tokens::encoderDecoder(script, looks, p.hard);
    auto tests = drawn(task, Tests, Random(std::uint64_t(p.seed), TestStream));
    auto data = dataOf(p, model, script, tests);
    return std::make_shared<const Plan>(Plan{task, std::move(model), std::move(tests), std::move(data)});
}

/// Forward and back over the sequences from which the next step learns: drawn anew for each step.
double wayBack(const Params& p, State& s) { return wayBack(s, batchOf(p, s)); }

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

Measures measuresOf(const State& s, double loss)
{
    thread_local engine::Pass<float> pass;
    const Plan& plan = *s.plan;
    put(plan.model, plan.script(), plan.tests, pass);
    engine::forward<float>(plan.model.network, s.learner.parameters, pass);
    int right = 0;
    Looked looked;
    for (int n = 0; n < Tests; ++n) {
        const Pair& pair = plan.tests[std::size_t(n)];
        const int length = int(pair.to.size());
        right += written(plan.model, pass, n, length) == pair.to;
        looked.add(alignment(plan.model, pass, n, length, int(pair.from.size())), pair.source);
    }
    return {loss, double(right) / Tests, looked.mass / std::max(1, looked.placed), looked.entropy / looked.written};
}

State begin(const Params& p)
{
    State s{.plan = planOf(p)};
    s.learner.parameters = engine::initialParameters<float>(s.plan->model.network, engine::Initialisation::Uniform,
                                                            Random(std::uint64_t(p.seed), WeightStream));
    s.measures = measuresOf(s, wayBack(p, s));
    return s;
}

void step(const Params& p, State& s)
{
    const double loss = wayBack(p, s);
    learn(p, s);
    s.measures = measuresOf(s, loss);
}

bool follow(const Params& before, const Params& now, State&)
{
    const auto made = [](const Params& p) { return std::tuple(p.kind, p.score, p.attends, p.hard, p.seed); };
    return made(before) == made(now);
}

void pack(const State& s, engine::ByteWriter& to)
{
    to.put(s.learner.parameters), to.put(s.learner.first), to.put(s.learner.second), to.put(s.learner.steps);
    to.put(s.measures.loss);
}

State unpack(const Params& p, engine::ByteReader& from)
{
    State s{.plan = planOf(p)};
    const std::size_t count = s.plan->model.network.parameterCount();
    s.learner.parameters = from.list<float>(count, count);
    for (auto* moments : {&s.learner.first, &s.learner.second}) {
        *moments = from.list<float>(0, count);
        if (!moments->empty() && moments->size() != count) engine::ByteReader::damaged();
    }
    s.learner.steps = from.get<std::int64_t>(0, 2'000'000'000);
    s.measures = measuresOf(s, from.get<double>());
    return s;
}

} // namespace

std::vector<Pair> batchOf(const Params& p, const State& s)
{
    const Random random(std::uint64_t(p.seed), FirstBatchStream + std::uint32_t(s.learner.steps));
    return drawn(s.plan->task, p.batch(), random);
}

double wayBack(State& s, const std::vector<Pair>& batch)
{
    const Plan& plan = *s.plan;
    const engine::Network& net = plan.model.network;
    put(plan.model, plan.script(), batch, s.pass);
    engine::forward<float>(net, s.learner.parameters, s.pass, {true, std::uint64_t(s.learner.steps)});
    const double loss = engine::judgeSteps<float>(net, labelsOf(plan.script(), batch), s.pass);
    engine::backwardFrom<float>(net, s.learner.parameters, s.pass);
    return loss;
}

void learn(const Params& p, State& s)
{
    engine::update<float>(s.plan->model.network, optimiserOf(p), {}, s.pass.gradient(), s.learner);
}

Shown shownAt(const Params& p, const State& s)
{
    const Plan& plan = *s.plan;
    Shown shown;
    shown.truth = plan.task == tokens::Task::Dates ? *tokens::dateToRead(p.date) : plan.tests[std::size_t(p.sequence - 1)];
    shown.written = writtenAlone(plan.model, plan.script(), s.learner.parameters, shown.truth, shown.pass);
    return shown;
}

Net netAt(const Now& now) { return {now.state.plan->model.network, now.state.learner.parameters, now.state.plan->data}; }

engine::Message Params::complaintAboutDate(const std::string& text)
{
    if (tokens::dateToRead(text)) return {};
    return engine::message("messages", "a date of the years 1950 to 2049, as in 2024年11月5日, 5/11/2024 or November 5, 2024");
}

const engine::Training<Params, State> training{
    .begin = begin,
    .step = step,
    .follow = follow,
    .bytes = [](const State& s) { return sizeof(State) + 3 * sizeof(float) * s.learner.parameters.size(); },
    .pack = pack,
    .unpack = unpack,
    .measure = [](const Params&, const State& s, const std::vector<double>&) { return s.measures.list(); },
    .verdict = [](const Params&, const State& s, const std::vector<double>&) -> std::string {
        return std::isfinite(s.measures.loss) ? "" : NoNumber;
    },
    .compares = [](const Params& a, const Params& b) { return a.kind == b.kind; }};

} // namespace lessons::attention
