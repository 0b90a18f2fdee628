#include "explain.h"
#include "words.h"

#include <cmath>

namespace lessons::conv {
namespace {

using namespace widgets;

/// What a length of the output is made from, as in its formula.
struct Axis {
    int pixels;
    engine::Padding padding;
    int places;
};

/// floor((n + p - d (k - 1) - 1) / s) + 1, rounded down by leaving out the remainder.
Term lengthOf(const Run& run, const Axis& axis)
{
    const int k = run.size(), stride = run.how.stride;
    const Term padded = sum({operand(QStringLiteral("n"), axis.pixels), operand(QStringLiteral("p"), axis.padding.total())});
    const Term span =
        product({operand(QStringLiteral("d"), run.how.dilation), difference(operand(QStringLiteral("k"), k), operand({}, 1))});
    Term room = difference(difference(padded, span), operand({}, 1));
    const int remainder = (axis.pixels + axis.padding.total() - engine::span(k, run.how.dilation)) % stride;
    if (remainder > 0) room = difference(std::move(room), operand(Words::tr("remainder"), remainder));
    return sum({quotient(std::move(room), operand(QStringLiteral("s"), stride), Words::tr("moves of the window")),
                operand(Words::tr("first place"), 1)});
}

Explanation named(const RegionName& region, const QString& what, const QString& symbol, const QString& tex, double value)
{
    Explanation e;
    e.region = region.id(), e.what = what, e.symbol = symbol, e.tex = tex, e.decimals = 0;
    e.value = operand(symbol, value, e.region);
    return e;
}

std::optional<Explanation> explainSize(const Run& run, const RegionName& region)
{
    const bool wide = region.name == QLatin1String("outputWidth");
    const QImage& image = run.picture.image;
    const Axis axis =
        wide ? Axis{image.width(), run.how.horizontal, run.columns()} : Axis{image.height(), run.how.vertical, run.rows()};
    Explanation e = named(region, wide ? Words::tr("columns of the output") : Words::tr("rows of the output"), region.name,
                          QStringLiteral("m"), axis.places);
    e.behind = lengthOf(run, axis);
    return e;
}

/// Neurons of the output: maps x rows x columns. Of a square output one of the lengths stands in the ledger.
std::vector<Term> neurons(const Run& run)
{
    return {
        operand(Words::tr("maps"), run.output.shape[0]),
        operand(Words::tr("rows"), run.rows(), run.isSquare() ? QStringLiteral("outputWidth") : QStringLiteral("outputHeight")),
        operand(Words::tr("columns"), run.columns(), QStringLiteral("outputWidth"))};
}

std::vector<Term> pixels(const Run& run)
{
    const auto& shape = run.picture.input.shape;
    return {operand(Words::tr("channels"), shape[0]), operand(Words::tr("rows of the input"), shape[1]),
            operand(Words::tr("columns of the input"), shape[2])};
}

std::vector<Term> weightsOfKernel(const Run& run)
{
    return {operand(Words::tr("channels that a map sees"), run.channels()), operand(QStringLiteral("k"), run.size()),
            operand(QStringLiteral("k"), run.size())};
}

Term productOf(std::vector<Term> some, const std::vector<Term>& others)
{
    some.insert(some.end(), others.begin(), others.end());
    return product(std::move(some));
}

/// The weights and biases of one kind of connections, from the shapes.
struct Count {
    const char* id;
    Term weights, biases;
};

std::vector<Count> counts(const Run& run)
{
    const Term maps = operand(Words::tr("maps"), run.output.shape[0]);
    return {{"fullyConnected", productOf(neurons(run), pixels(run)), product(neurons(run))},
            {"local", productOf(neurons(run), weightsOfKernel(run)), product(neurons(run))},
            {"shared", productOf({maps}, weightsOfKernel(run)), product({maps, operand(Words::tr("one for each map"), 1)})}};
}

std::optional<Explanation> explainCount(const Run& run, const RegionName& region)
{
    for (const Count& count : counts(run)) {
        const QString id = QLatin1String(count.id);
        const bool weights = region.name == id;
        if (!weights && region.name != id + QStringLiteral(".biases")) continue;
        const Term& behind = weights ? count.weights : count.biases;
        Explanation e = named(region, weights ? Words::tr("number of weights") : Words::tr("number of biases"), region.name,
                              QStringLiteral("\\text{%1}").arg(region.name), valueOf(behind));
        e.behind = behind;
        return e;
    }
    return {};
}

/// The end of the colours: the greatest size that a pixel of map 0 has anywhere.
std::optional<Explanation> explainBound(const Run& run, const RegionName& region)
{
    int place = 0;
    while (std::abs(run.output.data[std::size_t(place)]) < run.bounds[0]) ++place;
    std::vector<int> at{place / run.columns(), place % run.columns()};
    if (run.filters.size() > 1) at.insert(at.begin(), 0);
    Explanation e =
        named(region, Words::tr("greatest size of an output pixel"), QStringLiteral("bound"), QStringLiteral("\\max|y|"), 0);
    e.where = Words::tr("row %1, column %2").arg(place / run.columns()).arg(place % run.columns());
    e.value = operand(e.symbol, run.bounds[0], e.region);
    e.behind = call(QStringLiteral("abs"), {operand(symbolOf(QStringLiteral("y"), at), run.output.data[std::size_t(place)],
                                                    cellId(QStringLiteral("output"), at), run.lastStep())});
    e.decimals = decimalsOf(run.bounds[0]);
    return e;
}

} // namespace

std::optional<Explanation> explainLedger(const Run& run, const RegionName& region)
{
    if (region.name == QLatin1String("outputWidth") || region.name == QLatin1String("outputHeight"))
        return explainSize(run, region);
    if (region.name == QLatin1String("outputBound")) return explainBound(run, region);
    return explainCount(run, region);
}

} // namespace lessons::conv
