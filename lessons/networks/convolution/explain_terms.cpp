#include "explain.h"
#include "stage.h"
#include "words.h"

namespace lessons::conv {

using namespace widgets;

QString inputId(const Run& run, int channel, int row, int column)
{
    return cellId(QStringLiteral("input"), indicesOf(run, channel, row, column));
}

std::vector<int> indicesOf(const Run& run, int channel, int row, int column)
{
    if (run.picture.input.shape[0] == 1) return {row, column};
    return {channel, row, column};
}

Pixel pixelUnder(const engine::Tensor& input, const engine::Convolution& how, int channel, int row, int column, int u, int v)
{
    Pixel pixel{channel};
    pixel.row = row * how.stride + u * how.dilation - how.vertical.before;
    pixel.column = column * how.stride + v * how.dilation - how.horizontal.before;
    pixel.inside = within({pixel.channel, pixel.row, pixel.column}, input.shape);
    return pixel;
}

Pixel pixelUnder(const Run& run, int map, int row, int column, int c, int u, int v)
{
    const int mapsOfGroup = int(run.filters.size()) / run.how.groups;
    return pixelUnder(run.picture.input, run.how, map / mapsOfGroup * run.channels() + c, row, column, u, v);
}

namespace {

/// A cell of the strip's three grids, which are one for each channel.
QString stripId(const Run& run, const char* name, int c, int u, int v)
{
    return cellId(QLatin1String(name), run.channels() > 1 ? std::vector{c, u, v} : std::vector{u, v});
}

Term pixelTerm(const Run& run, const Pixel& pixel, const QString& region)
{
    if (!pixel.inside) return operand(Words::tr("padding"), 0.0F, region);
    const QString place = inputId(run, pixel.channel, pixel.row, pixel.column);
    return operand(symbolOf(QStringLiteral("x"), indicesOf(run, pixel.channel, pixel.row, pixel.column)),
                   run.picture.input.at(pixel.channel, pixel.row, pixel.column), region.isEmpty() ? place : region);
}

Term weightTerm(const Run& run, int map, int c, int u, int v)
{
    const bool several = run.filters.size() > 1;
    return operand(symbolOf(QStringLiteral("w"), several ? std::vector{map, c, u, v} : std::vector{u, v}),
                   run.kernel.at(map, c, u, v), map == run.focus ? stripId(run, "kernel", c, u, v) : QString());
}

} // namespace

std::vector<Term> productsAt(const Run& run, const Step& strip, int map, int row, int column, int channel, int taps)
{
    const bool enlarged = map == run.focus && strip.place >= 0 && strip.row == row && strip.column == column;
    std::vector<Term> products;
    for (int i = 0; i < taps; ++i) {
        const int u = i / run.size(), v = i % run.size();
        const QString region = enlarged ? stripId(run, "window", channel, u, v) : QString();
        products.push_back(product(
            {pixelTerm(run, pixelUnder(run, map, row, column, channel, u, v), region), weightTerm(run, map, channel, u, v)}));
    }
    return products;
}

Term weightedSum(const Run& run, const Step& strip, int map, int row, int column)
{
    std::vector<Term> all;
    for (int c = 0; c < run.channels(); ++c)
        for (Term& term : productsAt(run, strip, map, row, column, c, run.size() * run.size())) all.push_back(std::move(term));
    all.push_back(operand(QStringLiteral("b"), run.bias.at(map), QStringLiteral("bias")));
    return sum(std::move(all), QStringLiteral("z"));
}

} // namespace lessons::conv
