#include "explain.h"
#include "words.h"

namespace lessons::conv {
namespace {

using namespace widgets;

/// What the strip shows, and which of its cells is asked about.
struct Asked {
    const Params& params;
    const Run& run;
    Step strip;
    RegionName region;
    int c = 0, u = 0, v = 0;

    int tap() const { return (c * run.size() + u) * run.size() + v; }
};

Explanation cellOf(const Asked& asked, const QString& what, const QString& letter)
{
    Explanation e;
    e.region = asked.region.id(), e.what = what;
    e.where = Words::tr("row %1, column %2").arg(asked.u).arg(asked.v);
    e.symbol = symbolOf(letter, asked.region.at), e.tex = texOf(letter, asked.region.at);
    return e;
}

Term productOf(const Asked& asked)
{
    const int within = asked.u * asked.run.size() + asked.v;
    return productsAt(asked.run, asked.strip, asked.run.focus, asked.strip.row, asked.strip.column, asked.c, within + 1).back();
}

/// A pixel under the window is the one of the input, or a zero of the padding.
Explanation explainWindow(const Asked& asked)
{
    const Run& run = asked.run;
    Explanation e = cellOf(asked, Words::tr("pixel under the window"), QStringLiteral("window"));
    const Pixel pixel = pixelUnder(run, run.focus, asked.strip.row, asked.strip.column, asked.c, asked.u, asked.v);
    const float value = asked.strip.window.at(asked.c, asked.u, asked.v);
    e.value = e.behind = operand(e.symbol, value);
    e.decimals = 0, e.origin = Words::tr("padding: a zero outside the picture");
    if (!pixel.inside) return e;
    const std::vector<int> at = indicesOf(run, pixel.channel, pixel.row, pixel.column);
    e.behind = operand(symbolOf(QStringLiteral("x"), at), value, inputId(run, pixel.channel, pixel.row, pixel.column));
    e.origin = Words::tr("the pixel of the input in row %1, column %2").arg(pixel.row).arg(pixel.column);
    return e;
}

Explanation explainWeight(const Asked& asked)
{
    Explanation e = cellOf(asked, Words::tr("weight of the kernel"), QStringLiteral("w"));
    e.value = e.behind = operand(e.symbol, asked.run.kernel.at(asked.run.focus, asked.c, asked.u, asked.v));
    e.origin = Words::tr("parameter: the kernel is %1").arg(asked.run.kernelName());
    e.decimals = decimalsOf(e.value.value, 4);
    return e;
}

std::optional<Explanation> explainProduct(const Asked& asked)
{
    if (asked.tap() >= asked.strip.taps) return {};
    Explanation e = cellOf(asked, Words::tr("product"), QStringLiteral("products"));
    e.value = operand(e.symbol, asked.strip.products.at(asked.c, asked.u, asked.v), e.region);
    e.behind = productOf(asked);
    e.decimals = decimalsOf(e.value.value);
    return e;
}

std::optional<Explanation> explainCell(Asked asked)
{
    const auto& at = asked.region.at;
    const bool several = asked.run.channels() > 1;
    if (at.size() != (several ? 3U : 2U)) return {};
    asked.c = several ? at[0] : 0, asked.u = at[at.size() - 2], asked.v = at.back();
    if (!within({asked.c, asked.u, asked.v}, asked.strip.window.shape)) return {};
    if (asked.region.name == QLatin1String("kernel")) return explainWeight(asked);
    if (asked.strip.place < 0) return {};
    return asked.region.name == QLatin1String("window") ? explainWindow(asked) : explainProduct(asked);
}

/// How many of a channel's products exist.
int madeOf(const Asked& asked, int channel)
{
    const int area = asked.run.size() * asked.run.size();
    return std::clamp(asked.strip.taps - channel * area, 0, area);
}

Explanation numberOf(const Asked& asked, const QString& what, const QString& symbol, const QString& tex, double value)
{
    Explanation e;
    e.region = asked.region.id(), e.what = what, e.symbol = symbol, e.tex = tex;
    if (asked.strip.place >= 0) e.where = Words::tr("row %1, column %2").arg(asked.strip.row).arg(asked.strip.column);
    e.value = operand(symbol, value, e.region);
    e.decimals = decimalsOf(value);
    return e;
}

Term sumOfChannel(const Asked& asked, int channel)
{
    return sum(productsAt(asked.run, asked.strip, asked.run.focus, asked.strip.row, asked.strip.column, channel,
                          madeOf(asked, channel)));
}

std::optional<Explanation> explainPartial(const Asked& asked)
{
    if (!within(asked.region.at, {asked.run.channels()}) || madeOf(asked, asked.region.at[0]) == 0) return {};
    const int channel = asked.region.at[0];
    Explanation e =
        numberOf(asked, Words::tr("sum of channel %1").arg(channel), symbolOf(QStringLiteral("partialSums"), {channel}),
                 QStringLiteral("\\Sigma_{%1}").arg(channel), asked.strip.partialSums[std::size_t(channel)]);
    e.behind = sumOfChannel(asked, channel);
    return e;
}

/// Of one channel its products; of several the channels' sums.
std::optional<Explanation> explainSum(const Asked& asked)
{
    if (asked.strip.taps == 0) return {};
    Explanation e =
        numberOf(asked, Words::tr("sum of the products"), QStringLiteral("sum"), QStringLiteral("\\Sigma"), asked.strip.sum);
    e.behind = sumOfChannel(asked, 0);
    if (asked.run.channels() == 1) return e;
    std::vector<Term> partials;
    for (int c = 0; c < asked.run.channels() && madeOf(asked, c) > 0; ++c) {
        const QString name = symbolOf(QStringLiteral("partialSums"), {c});
        partials.push_back(operand(name, asked.strip.partialSums[std::size_t(c)], name));
    }
    if (partials.size() > 1) e.behind = sum(std::move(partials));
    return e;
}

std::optional<Explanation> explainBias(const Asked& asked)
{
    Explanation e = numberOf(asked, Words::tr("bias"), QStringLiteral("b"), QStringLiteral("b"), 0);
    e.value = e.behind = operand(e.symbol, asked.run.bias.at(asked.run.focus));
    e.where.clear(), e.origin = Words::tr("parameter: the same for every place");
    e.decimals = decimalsOf(e.value.value);
    return e;
}

std::optional<Explanation> explainWeightedSum(const Asked& asked)
{
    if (!asked.strip.complete()) return {};
    Explanation e = numberOf(asked, Words::tr("weighted sum"), QStringLiteral("z"), QStringLiteral("z"), 0);
    e.value = operand(e.symbol, asked.strip.weighted, e.region), e.decimals = decimalsOf(e.value.value);
    e.behind = sum({operand(QStringLiteral("sum"), asked.strip.sum, QStringLiteral("sum")),
                    operand(QStringLiteral("b"), asked.run.bias.at(asked.run.focus), QStringLiteral("bias"))});
    return e;
}

} // namespace

std::optional<Explanation> explainStrip(const Params& params, const Run& run, int step, const RegionName& region)
{
    const Asked asked{params, run, run[step], region};
    const QString& name = region.name;
    if (name == QLatin1String("window") || name == QLatin1String("kernel") || name == QLatin1String("products"))
        return explainCell(asked);
    if (name == QLatin1String("partialSums")) return explainPartial(asked);
    if (name == QLatin1String("sum")) return explainSum(asked);
    if (name == QLatin1String("bias")) return explainBias(asked);
    if (name == QLatin1String("weightedSum")) return explainWeightedSum(asked);
    return {};
}

} // namespace lessons::conv
