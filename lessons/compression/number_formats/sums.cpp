#include "engine/tape/losses.h"
#include "engine/tape/quantised.h"
#include "lessons/coded_net.h"
#include "lessons/compression/number_formats/run.h"
#include "lessons/trained.h"

#include <numeric>

namespace lessons::number_formats {

using engine::Numbers;

namespace {

/// Of x by its number, from 0 on.
Quantity termOf(const Params& p, const Format& f, const Quantity& x, int i)
{
    if (p.terms == Terms::Harmonic) return f.nearest(x / Quantity(i + 1, "its number"));
    if (p.terms == Terms::LargeFirst && i == 0) return f.nearest(x * Quantity(std::ldexp(2, f.fraction()), "2 to the bits"));
    return f.nearest(x);
}

Quantity errorOf(const Quantity& sum, const Quantity& exact) { return absolute(sum - exact) / absolute(exact); }

} // namespace

void recordSum(Tape& tape, const Params& p, const Quantity& x)
{
    const Format f = formatOf(p);
    const bool widest = p.format == Kind::Fp32 || p.format == Kind::Int32; // adds up in double
    const auto zero = [&](const char* id) { return tape.parameter(id, Numbers::scalar(0)); };
    Quantity s = zero("s"), kahan = zero("kahan"), lost = zero("lost"), wide = zero("wide"), exact = zero("exact");
    for (int i = 0; i < p.count; ++i) {
        tape.round("add");
        const Quantity sOld = tape.carry("sOld", s), kahanOld = tape.carry("kahanOld", kahan),
                       lostOld = tape.carry("lostOld", lost);
        const Quantity wideOld = tape.carry("wideOld", wide), exactOld = tape.carry("exactOld", exact);
        const Quantity t = tape.make("t", termOf(p, f, x, i)), together = tape.make("together", sOld + t);
        // Kahan 1965: what was lost is taken from the next term
        const Quantity corrected = tape.make("corrected", f.nearest(t - lostOld));
        kahan = tape.make("kahan", f.nearest(kahanOld + corrected));
        lost = tape.make("lost", f.nearest(f.nearest(kahan - kahanOld) - corrected));
        wide = tape.make("wide", widest ? wideOld + t : inFormat(wideOld + t, engine::Fp32));
        exact = tape.make("exact", exactOld + t);
        s = tape.make("s", f.nearest(together));
        tape.make("error", errorOf(s, exact)), tape.make("kahanError", errorOf(kahan, exact));
        tape.make("wideError", errorOf(wide, exact));
        tape.point("s");
    }
}

QStringList splitsOf(const Params& p)
{
    QStringList all{QStringLiteral("INT%1").arg(p.width)};
    for (int exponent = 2; exponent <= p.width - 2; ++exponent)
        all << QStringLiteral("E%1M%2").arg(exponent).arg(p.width - 1 - exponent);
    return all;
}

namespace {

/// Of the split in this place.
Format formatOf(const Params& p, int split)
{
    if (split == 0) return {.whole = p.width};
    return {.real = {split + 1, p.width - 2 - split, engine::FloatFormat::None}};
}

/// All numbers of a format, as far down as up.
std::vector<double> numbersOf(const Format& f)
{
    std::vector<double> all;
    for (std::uint32_t pattern = 0; pattern < 1U << f.bits(); ++pattern)
        if (const double x = f.valueOf(pattern); x >= -f.largest()) all.push_back(x == 0 ? 0 : x);
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

NetPtr netOf(const Params& p)
{
    const NetRecipe recipe{"playground", {{"layers", "16,16"}, {"seed", std::to_string(p.seed)}}, 400};
    return p.net == "trained" ? trained(recipe) : netIn(p.net);
}

Numbers weightsOf(const Params& p)
{
    const NetPtr net = netOf(p);
    std::vector<double> all;
    for (const engine::Block* block : lessons::weightsOf(net->network))
        for (const float w : net->of(*block)) all.push_back(double(w));
    return Numbers::vector(std::move(all), engine::Precision::Float);
}

double largestOf(const Quantity& w)
{
    return std::abs(*std::ranges::max_element(w.value().data, {}, [](double x) { return std::abs(x); }));
}

double scaleOf(const Params& p, const Quantity& w, int split) { return largestOf(w) / formatOf(p, split).largest(); }

/// As the numbers of a split say them.
Quantity rounded(const Params& p, const Quantity& w, int split)
{
    const Quantity scale(scaleOf(p, w, split), "scale");
    return split ? scale * inFormat(w / scale, formatOf(p, split).real) : requantised(w, {p.width, true}, {scale[0], 0});
}

void recordLevels(Tape& tape, const Format& f, const Quantity& weights, double scale)
{
    std::vector<double> levels = numbersOf(f), counts(levels.size());
    for (std::size_t i = 0; i < weights.size(); ++i)
        ++counts[std::size_t(std::ranges::lower_bound(levels, f.nearest(weights[i] / scale)) - levels.begin())];
    for (double& level : levels) level *= scale;
    tape.arrives("levels", Numbers::vector(std::move(levels))), tape.arrives("counts", Numbers::vector(std::move(counts)));
}

} // namespace

void recordTensor(Tape& tape, const Params& p)
{
    const Quantity w = tape.input("weights", weightsOf(p));
    const Quantity signal = tape.step("signal").make("signal", sum(square(w)));
    const int splits = int(splitsOf(p).size());
    std::vector<Quantity> noises;
    for (int split = 0; split < splits; ++split) noises.push_back(sum(square(w - rounded(p, w, split))));
    const Quantity noise = tape.plan("noise", stacked(noises));
    tape.plan("sqnr", 10 * log(signal / noise) / log(Quantity(10)));
    for (int split = 0; split < splits; ++split) {
        tape.step("split");
        recordLevels(tape, formatOf(p, split), w, scaleOf(p, w, split));
        tape.makeNext("noise"), tape.makeNext("sqnr");
    }
}

Net netAt(const Params& p, const Tape& tape, int step)
{
    constexpr int First = 2; // the step of the first split
    const NetPtr net = netOf(p);
    const Quantity w = tape.makings("weights").front().quantity;
    const std::vector<double> numbers = (step < First ? w : rounded(p, w, step - First)).value().data;
    std::size_t next = 0;
    return net->with(withTensors(*net, net->parameters, lessons::weightsOf(net->network).size(), [&](std::size_t i) {
        const std::size_t first = next;
        next += lessons::weightsOf(net->network)[i]->size();
        return std::vector<float>(numbers.begin() + std::ptrdiff_t(first), numbers.begin() + std::ptrdiff_t(next));
    }));
}

} // namespace lessons::number_formats
