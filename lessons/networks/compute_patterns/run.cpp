#include "lessons/networks/compute_patterns/run.h"

#include "lessons/sheet.h"

namespace lessons::patterns {

using engine::measured;
using engine::Numbers;
using engine::Term;

namespace {

/// More threads than cores would stand in each other's way: as everywhere in the engine there are no more.
int threadsAt(int step) { return engine::OperatorSetting{.threads = ThreadCounts[step - FirstScaled]}.threadsUsed(); }

void step(const Params& p, State& s)
{
    ++s.step;
    if (s.step == 1) s.peak = peakOf(p);
    else if (s.step == 2) s.triad = triadOf(p);
    else if (s.step < FirstScaled && measuredBy(s.step) > int(s.rates.size()))
        s.rates.push_back(rateOf(Op(s.rates.size()), p, p.threadsUsed()));
    else if (s.step >= FirstScaled && s.step <= LastStep)
        for (int op = 0; op < Ops; ++op) s.scaling.push_back(rateOf(Op(op), p, threadsAt(s.step)));
}

void pack(const State& s, engine::ByteWriter& to)
{
    to.put(s.step), to.put(s.peak), to.put(s.triad), to.put(s.rates), to.put(s.scaling);
}

State unpack(const Params&, engine::ByteReader& from)
{
    State s{from.get<int>(0, LastStep), from.get<double>(), from.get<double>()};
    const auto rates = std::size_t(measuredBy(s.step)), scaling = std::size_t(Ops * scaledBy(s.step));
    s.rates = from.list<double>(rates, rates), s.scaling = from.list<double>(scaling, scaling);
    return s;
}

int peakBy(int step) { return int(step >= 1); }
int triadBy(int step) { return int(step >= 2); }

/// One number for each operator.
template <class F> Quantity each(F f)
{
    std::vector<Term> terms;
    for (int op = 0; op < Ops; ++op) terms.push_back(f(op));
    return engine::byHand(std::move(terms));
}

/// What has been measured by now; of the rest, which is not shown, 0.
Numbers padded(const std::vector<double>& known, std::vector<int> shape)
{
    Numbers all(std::move(shape), engine::Precision::Double);
    for (std::size_t i = 0; i < known.size(); ++i)
        all.data[all.shape.size() == 1 ? i : i % Ops * std::size(ThreadCounts) + i / Ops] = known[i]; // {operators, threads}
    return all;
}

/// How often faster than with one thread.
Quantity speedupOf(const Quantity& scaling)
{
    const int n = scaling.shape()[1];
    std::vector<int> alone;
    for (int i = 0; i < Ops * n; ++i) alone.push_back(i / n * n);
    return scaling / picked(scaling, alone, scaling.shape());
}

} // namespace

const engine::Training<Params, State> training{
    .begin = [](const Params&) { return State{}; },
    .step = step,
    // other numbers to work on: what has been measured stays
    .follow = [](const Params& before, const Params& now, State&) { return differOnlyIn(before, now, {"seed"}); },
    .bytes = [](const State& s) { return sizeof s + 8 * (s.rates.size() + s.scaling.size()); },
    .pack = pack,
    .unpack = unpack,
    .measure = [](const Params&, const State&, const std::vector<double>&) { return std::vector<double>{}; },
    .verdict = [](const Params&, const State& s,
                  const std::vector<double>&) { return std::string(s.step < LastStep ? "" : "all is measured"); },
};

void record(Tape& tape, const Now& now)
{
    const Params& p = now.params;
    const auto bytesOf = [&](const Quantity& weights, int op) {
        const engine::OperatorCounts counts = countsOf(Op(op), p);
        return Term(p.bytes(), "bytes of a number") * engine::sum({weights.term({op}), counts.in, counts.out}, "numbers");
    };
    Sheet sheet(tape);
    const auto plan = [&](const std::string& id, int (*by)(int step), const Quantity& all, int parts = 1) {
        return sheet.plan(id, all, by(std::max(0, now.step - 1)), by(now.step), parts);
    };
    const Quantity peak = plan("peak", peakBy, measured(Numbers::scalar(now.state.peak)));
    const Quantity triad = plan("triad", triadBy, measured(Numbers::scalar(now.state.triad)));
    plan("ridge", triadBy, peak / triad);
    const Quantity flops = plan("flops", countedBy, each([&](int op) { return countsOf(Op(op), p).flops; }));
    const Quantity weights = plan("weights", countedBy, each([&](int op) { return countsOf(Op(op), p).weights; }));
    const Quantity bytes = plan("bytes", countedBy, each([&](int op) { return bytesOf(weights, op); }));
    const Quantity intensity = plan("intensity", countedBy, flops / bytes);
    const Quantity bound = plan("bound", countedBy, each([&](int op) {
                                    return engine::call("min", {peak.term({}), intensity.term({op}) * triad.term({})});
                                }));
    const Quantity rate = plan("rate", measuredBy, measured(padded(now.state.rates, {Ops})));
    plan("share", measuredBy, rate / bound);
    const int counts = int(std::size(ThreadCounts));
    const Quantity scaling = plan("scaling", scaledBy, measured(padded(now.state.scaling, {Ops, counts})), Ops);
    plan("speedup", scaledBy, speedupOf(scaling), Ops);
    if (now.step > 0) tape.step("made");
    sheet.make();
    if (const int made = measuredBy(now.step); made > measuredBy(now.step - 1)) tape.point("rate", {made - 1});
}

Op shownAt(const Params& p, int step)
{
    return step > Roofs && step < FirstScaled ? Op(std::min(Ops - 1, (step - Roofs - 1) / 2)) : p.op;
}

double intensityOf(Op op, const Params& p)
{
    const engine::OperatorCounts counts = countsOf(op, p);
    return valueOf(counts.flops) / (p.bytes() * (valueOf(counts.weights) + valueOf(counts.in) + valueOf(counts.out)));
}

double boundOf(Op op, const Params& p, const State& s) { return std::min(s.peak, intensityOf(op, p) * s.triad); }

bool isComputeBound(Op op, const Params& p, const State& s) { return intensityOf(op, p) * s.triad >= s.peak; }

} // namespace lessons::patterns
