#include "lessons/machine.h"
#include "lessons/networks/convolution/bank.h"
#include "lessons/networks/convolution/words.h"

namespace lessons::conv {

namespace {

using engine::Indices;
using widgets::equation;
using widgets::Equation;
using widgets::Frame;

// --- a kernel slides: picture and map above, how one pixel of it comes about below -----------------------------------------

/// In pixels of the picture: the block that an output pixel fills.
QRectF blockAt(const Slide& slide, int row, int column)
{
    const double s = slide.how.stride.vertical;
    const QPointF centre = slide.spanAt(row, column).center();
    return {centre.x() - s / 2, centre.y() - s / 2, s, s};
}

/// Between two places of a row the window slides.
std::optional<widgets::Sight> sightAt(const Slide& slide, const engine::Moment& moment)
{
    const int place = slide.placeAt(moment.shown()), next = slide.placeAt(moment.to);
    if (next < 0) return {};
    const bool slides = place >= 0 && next == place + 1 && next % slide.columns != 0;
    const int stands = std::max(0, place), row = stands / slide.columns, column = stands % slide.columns;
    return widgets::Sight{slide.spanAt(row, column + (slides ? moment.alpha : 0)), slide.inMap(stands)};
}

/// window × kernel = products, their sum, the bias, the pixel.
ViewPtr strip(const Params& p, const Slide& slide)
{
    Equation::Part kernel{.id = "kernel", .sign = QStringLiteral("=")};
    if (slide.focus == 0) // the other maps' kernels are mixes of colours, and not given weight by weight
        kernel.edit = [weights = filtersOf(p)[0].spatial](const Indices& at) -> std::optional<widgets::Edit> {
            const int place = at[at.size() - 2] * weights.shape[1] + at.back();
            return widgets::Edit{QStringLiteral("kernel"), [weights, place](QString typed) {
                                     typed.replace(QChar(0x2212), QLatin1Char('-'));
                                     return QString::fromStdString(numbersOf(weights, place, typed.simplified().toStdString()));
                                 }};
        };
    const QString brace = QStringLiteral("}");
    Equation all{.parts = {{.id = "window", .sign = QStringLiteral("×")}, kernel, {.id = "products"}}, .stretch = 0};
    if (slide.channels > 1) all.parts.push_back({.id = "partialSums"});
    all.parts.back().sign = brace;
    all.parts.push_back({.sign = QStringLiteral("="), .column = {"sum", "bias"}});
    if (slide.activated) all.parts.back().column.push_back("weightedSum");
    all.parts.push_back({.id = "output", .named = "result", .made = true});
    return equation(all);
}

/// How large the output is, and what its weights would come to without sharing.
ViewPtr counts(const Slide& slide)
{
    const ViewPtr key = widgets::colourKey({.of = "output", .most = "outputBound", .veil = QStringLiteral("output")});
    std::vector<std::string> size{"size.width"};
    if (!slide.isSquare()) size.push_back("size.height");
    const ViewPtr lengths = below({widgets::lines({.named = {"size.symbols"}, .spare = true}),
                                   widgets::lines({.named = size, .numbers = {"sizeWidth", "sizeHeight"}})},
                                  0);
    const ViewPtr weights = widgets::orders(
        {.ids = {"fullyConnected", "local", "shared"}, .others = {"fullyConnected.biases", "local.biases", "shared.biases"}});
    const ViewPtr ledger = below({titled({.named = "size"}, lengths), titled({.named = "weights", .stretch = 0}, weights)}, 16);
    return titled({.named = "key", .stretch = 0}, below({key, veiled(QStringLiteral("ledger"), ledger)}, 16));
}

ViewPtr slideStage(const Params& p, const Slide& slide)
{
    const bool several = slide.maps > 1;
    const QRectF picture = slide.picture(), padded = slide.padded();
    const QRectF blocks = blockAt(slide, 0, 0) | blockAt(slide, slide.rows - 1, slide.columns - 1), whole = padded | blocks;
    std::vector<ViewPtr> maps{widgets::picture({.id = "output",
                                                .plane = widgets::Plane{whole, blocks, picture},
                                                .map = several ? std::optional(slide.focus) : std::nullopt})};
    if (several)
        maps.push_back(widgets::gallery(
            {.id = "output", .columns = 2, .stretch = 0, .small = true, .choice = QStringLiteral("map"), .chosen = slide.focus}));
    std::set<std::string> size{"inputWidth", "inputHeight"}, made{"outputWidth", "outputHeight", "made", "places"};
    if (slide.colours > 1) size.insert("channels");
    if (several) made.insert("maps");
    const ViewPtr input = titled({.named = "input.panel", .numbers = size},
                                 widgets::picture({.id = "input", .plane = widgets::Plane{whole, picture, padded, true}}));
    const ViewPtr output =
        veiled(QStringLiteral("output"), titled({.named = "output.panel", .numbers = made}, beside(std::move(maps), 12)));
    return magnified({.picture = "input",
                      .cells = "window",
                      .map = "output",
                      .sight = [slide](const Frame& frame) { return sightAt(slide, frame.moment); }},
                     below({beside({input, counts(slide), output}, 20), strip(p, slide)}, 44));
}

} // namespace

/// What happens within a step is that of a run whose steps are single products, or pixels where a step is a row.
ViewPtr stage(const Params& p, const Run& own)
{
    const Slide& slide = own.slide;
    if (slide.grain == Grain::Product) return slideStage(p, slide);
    Params fine = p;
    const bool rows = p.grain == Grain::Row;
    fine.grain = rows ? Grain::Pixel : Grain::Product;
    const Run run = conv::run(fine);
    const int steps = rows ? slide.columns : slide.taps();
    return finer(slideStage(p, run.slide), std::make_shared<const widgets::Run>(Tape(run)), steps, rows ? 1.0 / steps : 0.3);
}

// --- kernels are learnt ----------------------------------------------------------------------------------------------------

namespace {

QString whichMoves(const Frame& frame)
{
    const auto target = frame.tape().target(frame.moment.to);
    if (frame.moment.to == 0 || !target || !target->element) return {};
    const Indices& at = *target->element;
    return Words::tr("w[%1,%2], %3").arg(at[1]).arg(at[2]).arg(frame.look("learnt").axes[0][at[0]]);
}

} // namespace

ViewPtr stage(const Now& now)
{
    std::vector<ViewPtr> all;
    for (int l = 0; l < int(now.state.now.size()); ++l) {
        std::vector<ViewPtr> parts;
        for (const char* map : {"input", "target", "output"})
            parts.push_back(widgets::picture({.id = indexed(map, l), .side = 96}));
        for (const char* id : {"learnt", "difference", "gradient"}) parts.push_back(cells({.id = id, .stretch = 0.25, .map = l}));
        // what height is left is for the pictures
        all.push_back(titled({.named = indexed("row", l), .numbers = {"loss", "error"}, .stretch = 4}, beside(parts, 20)));
    }
    const ViewPtr update =
        equation({.parts = {{"update.from", "−"}, {"update.rate", "×"}, {"update.gradient", "="}, {"update.to"}},
                  .named = "update",
                  .note = whichMoves,
                  .stretch = 0.6});
    all.push_back(beside(
        {update, cells({.id = "kernel", .stretch = 0.2, .spare = true}),
         widgets::ledger({.ids = {"steepest", "flattest", "condition", "rate", "stepsPerDigit"}, .line = 1.5, .stretch = 0.2})}));
    return below(std::move(all), 16);
}

} // namespace lessons::conv
