#include "engine/nn/step_loss.h"
#include "lessons/networks/transformer/run.h"

#include <cmath>

namespace lessons::transformer {
namespace {

using engine::Random;

// Streams of random numbers under the seed; each batch has its own.
constexpr std::uint32_t WeightStream = 1, TestStream = 2, FirstBatchStream = 16;
constexpr const char* Names[] = {"reversal", "sorting", "induction", "dates", "couplets"};

std::shared_ptr<const Plan> planOf(const Params& p)
{
    const tokens::LineScript& script = tokens::scriptOf(p.task());
    NamedNetwork model = blocks(p, script.symbols.size(), script.length, p.width);
    std::vector<Line> tests = drawnLines(p.task(), Tests, Random(std::uint64_t(p.seed), TestStream), true);
    NetData data{.name = Names[int(p.task())], .classes = {}, .inputs = {}, .labels = {}, .train = {}, .test = {}};
    for (int n = 0; n < Tests; ++n) {
        data.test.push_back(n);
        for (const int symbol : tests[std::size_t(n)].read) data.inputs.push_back(float(symbol));
    }
    return std::make_shared<const Plan>(
        Plan{p.task(), std::move(model), std::move(tests), std::make_shared<const NetData>(std::move(data))});
}

State begin(const Params& p)
{
    State s{.plan = planOf(p)};
    s.learner.parameters = engine::initialParameters<float>(s.plan->net(), engine::Initialisation::Uniform,
                                                            Random(std::uint64_t(p.seed), WeightStream));
    s.loss = wayBack(s, batchOf(p, s));
    return s;
}

void step(const Params& p, State& s)
{
    s.loss = wayBack(s, batchOf(p, s));
    learn(p, s);
}

bool follow(const Params& before, const Params& now, State&)
{
    const auto made = [](const Params& p) {
        return std::tuple(p.kind, p.heads, p.layers, p.width, p.positions, p.residual, p.norm, p.causal(), p.seed);
    };
    return made(before) == made(now);
}

void pack(const State& s, engine::ByteWriter& to)
{
    to.put(s.learner.parameters), to.put(s.learner.first), to.put(s.learner.second), to.put(s.learner.steps);
    to.put(s.loss);
}

State unpack(const Params& p, engine::ByteReader& from)
{
    State s{.plan = planOf(p)};
    const std::size_t count = s.plan->net().parameterCount();
    s.learner.parameters = from.list<float>(count, count);
    for (auto* moments : {&s.learner.first, &s.learner.second}) {
        *moments = from.list<float>(0, count);
        if (!moments->empty() && moments->size() != count) engine::ByteReader::damaged();
    }
    s.learner.steps = from.get<std::int64_t>(0, 2'000'000'000);
    s.loss = from.get<double>();
    return s;
}

std::vector<double> measure(const Params& p, const State& s, const std::vector<double>&)
{
    const Measures m = measuresOf(whole(p), s); // curves do not depend on what is looked at
    std::vector<double> curves{s.loss, m.accuracy};
    if (p.completes()) curves.push_back(m.whole);
    if (p.knowsSources()) curves.push_back(m.mass);
    return curves;
}

} // namespace

std::vector<Line> batchOf(const Params& p, const State& s)
{
    const Random random(std::uint64_t(p.seed), FirstBatchStream + std::uint32_t(s.learner.steps));
    return drawnLines(s.plan->task, Batch, random, false);
}

void put(const NamedNetwork& model, const std::vector<Line>& lines, engine::Pass<float>& pass)
{
    pass.resize(model.network, int(lines.size()));
    const auto symbols = pass.values(0);
    for (int n = 0; n < int(lines.size()); ++n)
        for (int t = 0; t < symbols.features; ++t) {
            const std::vector<int>& read = lines[std::size_t(n)].read;
            symbols(t, n) = float(t < int(read.size()) ? read[std::size_t(t)] : 0);
        }
}

std::vector<int> labelsOf(const NamedNetwork& model, const std::vector<Line>& lines)
{
    std::vector<int> labels;
    for (const Line& line : lines)
        for (int t = 0; t < model.network.shape(0).pixels(); ++t)
            labels.push_back(t < int(line.told.size()) ? line.told[std::size_t(t)] : Line::Unasked);
    return labels;
}

double wayBack(State& s, const std::vector<Line>& batch)
{
    const Plan& plan = *s.plan;
    put(plan.model, batch, s.pass);
    engine::forward<float>(plan.net(), s.learner.parameters, s.pass, {true, std::uint64_t(s.learner.steps)});
    const double loss = engine::judgeSteps<float>(plan.net(), labelsOf(plan.model, batch), s.pass);
    engine::backwardFrom<float>(plan.net(), s.learner.parameters, s.pass);
    return loss;
}

void learn(const Params& p, State& s) { engine::update<float>(s.plan->net(), optimiserOf(p), {}, s.pass.gradient(), s.learner); }

const engine::Training<Params, State> training{
    .begin = begin,
    .step = step,
    .follow = follow,
    .bytes = [](const State& s) { return sizeof(State) + 3 * sizeof(float) * s.learner.parameters.size(); },
    .pack = pack,
    .unpack = unpack,
    .measure = measure,
    .verdict = [](const Params&, const State& s, const std::vector<double>&) -> std::string {
        return std::isfinite(s.loss) ? "" : NoNumber;
    },
    .compares = [](const Params& a, const Params& b) { return a.kind == b.kind; }};

} // namespace lessons::transformer
