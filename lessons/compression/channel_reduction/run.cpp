#include "lessons/compression/channel_reduction/run.h"

namespace lessons::reduction {
namespace {

using engine::Numbers;
using engine::Term;

/// size · from · to weights, and the biases as they are counted.
Term weightsOf(const Params& p, int size, const Term& from, const Term& to)
{
    if (p.biases == Biases::Kernel) return (Term(size) + Term(1, "bias")) * from * to;
    return p.biases == Biases::Map ? Term(size) * from * to + to : Term(size) * from * to;
}

/// As many weights as at once: K = what 3x3 costs at once, by what each channel between costs.
Term edgeOf(const Params& p, const Term& m, const Term& n)
{
    const double extra = p.biases == Biases::Kernel ? 1 : 0;
    std::vector<Term> each{Term(1 + extra) * m, Term(9 + extra) * n};
    if (p.biases == Biases::Map) each.emplace_back(1, "bias");
    return Term(9 + extra) * m * n / engine::sum(std::move(each));
}

/// Of all K from 1 on each that saves counts as 1, so it is the largest.
Term savingOnes(const Params& p, const Term& m, const Term& n, const Quantity& direct)
{
    std::vector<Term> ones;
    for (int k = 1; k <= p.channels; ++k) {
        const Term through = weightsOf(p, 1, m, Term(k, "K")) + weightsOf(p, 9, Term(k, "K"), n);
        ones.push_back(engine::call("min", {Term(1), engine::call("max", {Term(0), direct.term({}) - through})}));
    }
    return engine::sum(std::move(ones));
}

} // namespace

blocks::Setup Params::setup() const
{
    using engine::ConvUnit;
    std::vector<ConvUnit> units{{blocks::Channels, 3}};
    QString name = QStringLiteral("3×3");
    if (block != Which::Direct) {
        name = QStringLiteral("1×1 → %1, 3×3").arg(width);
        units = {{width, 1}, {block == Which::Reduced ? blocks::Channels : width, 3}};
    }
    if (block == Which::Bottleneck) name += QStringLiteral(", 1×1"), units.push_back({blocks::Channels, 1});
    return {*this, name, [units](engine::Graph& graph, engine::Maps from) {
                for (const ConvUnit& unit : units) from = add(graph, from, unit);
                return from;
            }};
}

Tape run(const Params& p)
{
    Tape tape;
    const Term m(p.channels, "channels"), k(p.reduction, "reduction"), n(p.maps, "maps");
    tape.input("in", Numbers::scalar(p.channels));
    const auto places = [&](int size, const Term& from, const Term& to) {
        return Term(size) * from * to * Term(Side * Side, "places");
    };
    const Quantity weights =
        tape.plan("weights", engine::byHand(std::vector{weightsOf(p, 9, m, n), weightsOf(p, 1, m, k), weightsOf(p, 9, k, n)}));
    tape.plan("multiplyAdds", engine::byHand(std::vector{places(9, m, n), places(1, m, k), places(9, k, n)}));
    const std::pair<const char*, Term> made[] = {{"out", n}, {"between", k}, {"outNarrow", n}};
    for (const auto& [id, count] : made) {
        tape.step(id).make(id, engine::byHand(count));
        tape.makeNext("multiplyAdds"), tape.makeNext("weights");
    }
    const Quantity direct = tape.step("reduced").make("direct", element(weights, {0}));
    const Quantity reduced = tape.make("reduced", sum(sliced(weights, 0, 1, 2)));
    tape.step("saving").make("saving", direct / reduced);
    tape.step("edge").make("edge", engine::byHand(edgeOf(p, m, n)));
    tape.step("breakEvenK").make("breakEvenK", engine::byHand(savingOnes(p, m, n, direct)));
    return tape;
}

} // namespace lessons::reduction
