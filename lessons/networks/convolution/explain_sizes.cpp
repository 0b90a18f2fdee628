#include "explain.h"
#include "words.h"

namespace lessons::conv {

using namespace widgets;

Explanation aboutNumber(const RegionName& region, const QString& what, const QString& symbol, const QString& tex, double value)
{
    Explanation e;
    e.region = region.id(), e.what = what, e.symbol = symbol, e.tex = tex, e.decimals = 0;
    e.value = operand(symbol, value, e.region);
    return e;
}

namespace {

/// What a length of the output is made from, as in its formula.
struct Axis {
    QString region; ///< where the input's length stands
    int pixels;
    engine::Padding padding;
    int places;
};

/// floor((n + p - d (k - 1) - 1) / s) + 1, rounded down by leaving out the remainder.
Term lengthOf(const Run& run, const Axis& axis)
{
    const int k = run.size(), stride = run.how.stride;
    const Term padded =
        sum({operand(QStringLiteral("n"), axis.pixels, axis.region), operand(QStringLiteral("p"), axis.padding.total())});
    const Term span =
        product({operand(QStringLiteral("d"), run.how.dilation), difference(operand(QStringLiteral("k"), k), operand({}, 1))});
    Term room = difference(difference(padded, span), operand({}, 1));
    const int remainder = (axis.pixels + axis.padding.total() - engine::span(k, run.how.dilation)) % stride;
    if (remainder > 0) room = difference(std::move(room), operand(Words::tr("remainder"), remainder));
    return sum({quotient(std::move(room), operand(QStringLiteral("s"), stride), Words::tr("moves of the window")),
                operand(Words::tr("first place"), 1)});
}

std::optional<Explanation> explainOutputSize(const Run& run, const RegionName& region)
{
    const bool wide = region.name.endsWith(QLatin1String("Width"));
    const QImage& image = run.picture.image;
    const Axis axis = wide ? Axis{QStringLiteral("inputWidth"), image.width(), run.how.horizontal, run.columns()}
                           : Axis{QStringLiteral("inputHeight"), image.height(), run.how.vertical, run.rows()};
    Explanation e = aboutNumber(region, wide ? Words::tr("columns of the output") : Words::tr("rows of the output"), region.name,
                                QStringLiteral("m"), axis.places);
    e.behind = lengthOf(run, axis);
    return e;
}

std::optional<Explanation> explainInputSize(const Run& run, const RegionName& region)
{
    const bool wide = region.name == QLatin1String("inputWidth");
    const QSize from = run.picture.original, size = run.picture.image.size();
    Explanation e = aboutNumber(region, wide ? Words::tr("columns of the input") : Words::tr("rows of the input"), region.name,
                                QStringLiteral("n"), wide ? size.width() : size.height());
    e.behind = e.value, e.behind.place.clear();
    e.origin = from == size ? Words::tr("the picture's own size")
                            : Words::tr("the picture scaled down from %1 × %2 pixels").arg(from.width()).arg(from.height());
    return e;
}

/// Of the channels of the input and the maps of the output.
std::optional<Explanation> explainDepth(const Run& run, const RegionName& region)
{
    const bool maps = region.name == QLatin1String("maps");
    Explanation e =
        aboutNumber(region, maps ? Words::tr("maps") : Words::tr("channels"), region.name,
                    QStringLiteral("\\text{%1}").arg(region.name), maps ? run.output.shape[0] : run.picture.input.shape[0]);
    e.behind = e.value, e.behind.place.clear();
    e.origin = maps ? Words::tr("one for each kernel") : Words::tr("red, green and blue");
    return e;
}

/// All rows before that of the window, and what of its own row is made.
Explanation explainMade(const Run& run, int step, const RegionName& region)
{
    const Step at = run[step];
    Explanation e = aboutNumber(region, Words::tr("pixels made"), region.name, QStringLiteral("\\text{made}"), at.pixels);
    const int rows = at.pixels / run.columns();
    e.behind = sum({product({operand(Words::tr("whole rows"), rows),
                             operand(Words::tr("columns"), run.columns(), QStringLiteral("outputWidth"))}),
                    operand(Words::tr("pixels of the next row"), at.pixels - rows * run.columns())});
    return e;
}

Explanation explainPlaces(const Run& run, const RegionName& region)
{
    Explanation e =
        aboutNumber(region, Words::tr("places of the window"), region.name, QStringLiteral("\\text{places}"), run.places());
    e.behind = product({operand(Words::tr("rows"), run.rows(), QStringLiteral("outputHeight")),
                        operand(Words::tr("columns"), run.columns(), QStringLiteral("outputWidth"))});
    return e;
}

} // namespace

std::optional<Explanation> explainSizes(const Run& run, int step, const RegionName& region)
{
    const QString& name = region.name;
    static const QStringList sizes{QStringLiteral("outputWidth"), QStringLiteral("outputHeight"), QStringLiteral("sizeWidth"),
                                   QStringLiteral("sizeHeight")};
    if (sizes.contains(name)) return explainOutputSize(run, region);
    if (name == QLatin1String("inputWidth") || name == QLatin1String("inputHeight")) return explainInputSize(run, region);
    if (name == QLatin1String("channels") || name == QLatin1String("maps")) return explainDepth(run, region);
    if (name == QLatin1String("made")) return explainMade(run, step, region);
    if (name == QLatin1String("places")) return explainPlaces(run, region);
    return {};
}

} // namespace lessons::conv
