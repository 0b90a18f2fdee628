#include "explain.h"
#include "words.h"

#include <cmath>

namespace lessons::conv {
namespace {

using namespace widgets;

/// They are counted in the heading, if there are several.
Term mapsOf(const Run& run)
{
    const int maps = run.output.shape[0];
    return operand(Words::tr("maps"), maps, maps > 1 ? QStringLiteral("maps") : QString());
}

/// Neurons of the output: maps x rows x columns.
std::vector<Term> neurons(const Run& run)
{
    return {mapsOf(run), operand(Words::tr("rows"), run.rows(), QStringLiteral("outputHeight")),
            operand(Words::tr("columns"), run.columns(), QStringLiteral("outputWidth"))};
}

std::vector<Term> pixels(const Run& run)
{
    const auto& shape = run.picture.input.shape;
    return {operand(Words::tr("channels"), shape[0], shape[0] > 1 ? QStringLiteral("channels") : QString()),
            operand(Words::tr("rows of the input"), shape[1], QStringLiteral("inputHeight")),
            operand(Words::tr("columns of the input"), shape[2], QStringLiteral("inputWidth"))};
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
    const Term maps = mapsOf(run);
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
        Explanation e = aboutNumber(region, weights ? Words::tr("number of weights") : Words::tr("number of biases"), region.name,
                                    QStringLiteral("\\text{%1}").arg(region.name), valueOf(behind));
        e.behind = behind;
        return e;
    }
    return {};
}

/// The end of the colours: the greatest size that a pixel of the large map has anywhere.
std::optional<Explanation> explainBound(const Run& run, const RegionName& region)
{
    int place = 0;
    while (std::abs(run.map()[std::size_t(place)]) < run.bound()) ++place;
    std::vector<int> at{place / run.columns(), place % run.columns()};
    if (run.filters.size() > 1) at.insert(at.begin(), run.focus);
    Explanation e = aboutNumber(region, Words::tr("greatest size of an output pixel"), QStringLiteral("bound"),
                                QStringLiteral("\\max|y|"), 0);
    e.where = Words::tr("row %1, column %2").arg(place / run.columns()).arg(place % run.columns());
    e.value = operand(e.symbol, run.bound(), e.region);
    e.behind = call(QStringLiteral("abs"), {operand(symbolOf(QStringLiteral("y"), at), run.map()[std::size_t(place)],
                                                    cellId(QStringLiteral("output"), at), run.lastStep())});
    e.decimals = decimalsOf(run.bound());
    return e;
}

} // namespace

std::optional<Explanation> explainLedger(const Run& run, const RegionName& region)
{
    if (region.name == QLatin1String("outputBound")) return explainBound(run, region);
    return explainCount(run, region);
}

} // namespace lessons::conv
