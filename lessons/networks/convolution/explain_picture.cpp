#include "explain.h"
#include "lessons/activation_terms.h"
#include "words.h"

namespace lessons::conv {
namespace {

using namespace widgets;

QString rowAndColumn(int row, int column) { return Words::tr("row %1, column %2").arg(row).arg(column); }

/// What a pixel of the picture is.
QString originOf(const Params& params, const Run& run, int channel)
{
    if (params.picture == "noise") return Words::tr("random draw: each of 0…255 has the same chance");
    const QString colours[] = {Words::tr("red"), Words::tr("green"), Words::tr("blue")};
    const QString value = run.picture.input.shape[0] == 1 ? Words::tr("grey value, 0 (black) to 255 (white)")
                                                          : Words::tr("value of %1, 0 to 255").arg(colours[channel]);
    const QSize from = run.picture.original;
    if (from == run.picture.image.size()) return value;
    return Words::tr("%1, in the picture scaled down from %2 × %3 pixels").arg(value).arg(from.width()).arg(from.height());
}

std::optional<Explanation> explainInput(const Params& params, const Run& run, const RegionName& region)
{
    const bool grey = run.picture.input.shape[0] == 1;
    const std::vector<int> at = grey && region.at.size() == 2 ? std::vector{0, region.at[0], region.at[1]} : region.at;
    if (!within(at, run.picture.input.shape)) return {};
    Explanation e;
    e.region = region.id(), e.what = Words::tr("pixel of the input"), e.where = rowAndColumn(at[1], at[2]);
    e.symbol = symbolOf(QStringLiteral("x"), region.at), e.tex = texOf(QStringLiteral("x"), region.at);
    e.value = e.behind = operand(e.symbol, run.picture.input.at(at[0], at[1], at[2]));
    e.origin = originOf(params, run, at[0]), e.decimals = 0;
    return e;
}

std::optional<Explanation> explainOutput(const Params& params, const Run& run, int step, const RegionName& region)
{
    const bool one = run.filters.size() == 1;
    const std::vector<int> at = one && region.at.size() == 2 ? std::vector{0, region.at[0], region.at[1]} : region.at;
    const Step strip = run[step];
    if (!within(at, run.output.shape) || at[1] * run.columns() + at[2] >= strip.pixels) return {};
    Explanation e;
    e.region = region.id(), e.where = rowAndColumn(at[1], at[2]);
    e.what = one ? Words::tr("output pixel") : Words::tr("map %1: %2").arg(at[0]).arg(nameOf(run.filters[std::size_t(at[0])]));
    e.symbol = symbolOf(QStringLiteral("y"), region.at), e.tex = texOf(QStringLiteral("y"), region.at);
    e.value = operand(e.symbol, run.output.at(at[0], at[1], at[2]), e.region);
    e.behind = activated(params.activation, weightedSum(run, strip, at[0], at[1], at[2]),
                         operand(QStringLiteral("z"), run.weighted.at(at[0], at[1], at[2])),
                         float(engine::customaryShape(params.activation)));
    e.decimals = decimalsOf(e.value.value);
    return e;
}

} // namespace

std::optional<Explanation> explainPicture(const Params& params, const Run& run, int step, const RegionName& region)
{
    if (region.name == QLatin1String("input")) return explainInput(params, run, region);
    if (region.name == QLatin1String("output")) return explainOutput(params, run, step, region);
    return {};
}

} // namespace lessons::conv
