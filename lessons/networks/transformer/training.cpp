#include "lessons/networks/transformer/run.h"

namespace lessons::transformer {

static std::shared_ptr<const Plan> planOf(const Params& p)
{
    constexpr const char* Names[] = {"reversal", "sorting", "induction", "dates", "couplets"};
    const tokens::LineScript& script = tokens::scriptOf(p.task());
    NamedNetwork model = blocks(p, script.symbols.size(), script.length, p.width);
    std::vector<Line> tests = drawnLines(p.task(), Tests, engine::Random(std::uint64_t(p.seed), tokens::TestStream), true);
    engine::Pass<float> pass;
    put(model, tests, pass);
    auto data = tokens::dataOf(Names[int(p.task())], model.network, pass);
    return std::make_shared<const Plan>(Plan{p.task(), std::move(model), std::move(tests), std::move(data)});
}

static auto decisive(const Params& p)
{
    return std::tuple(p.kind, p.heads, p.layers, p.width, p.positions, p.residual, p.norm, p.causal(), p.seed);
}

static std::vector<double> measure(const Params& p, const State& s)
{
    const Measures m = measuresOf(whole(p), s); // curves do not depend on what is looked at
    std::vector<double> curves{s.loss, m.accuracy};
    if (p.completes()) curves.push_back(m.whole);
    if (p.knowsSources()) curves.push_back(m.mass);
    return curves;
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

void Plan::put(const std::vector<Line>& lines, engine::Pass<float>& pass) const { transformer::put(model, lines, pass); }

std::vector<int> Plan::labelsOf(const std::vector<Line>& lines) const
{
    std::vector<int> labels;
    for (const Line& line : lines)
        for (int t = 0; t < script().length; ++t)
            labels.push_back(t < int(line.told.size()) ? line.told[std::size_t(t)] : Line::Unasked);
    return labels;
}

const engine::Training<Params, State> training = tokens::trainingOf<Params, State>();

} // namespace lessons::transformer
