#include "captions.h"

#include "stage.h"
#include "words.h"

#include <cmath>

namespace lessons::conv {
namespace {

using engine::Kernel;

/// What a kernel that compares two sides says; which of three sentences holds depends on the sign of the sum.
QString bySign(double sum, const QString& positive, const QString& negative, const QString& zero)
{
    return sum > 0 ? positive : sum < 0 ? negative : zero;
}

QString slopeX(double sum)
{
    return bySign(sum, Words::tr("Weighted, the right is brighter than the left: the sum is positive."),
                  Words::tr("Weighted, the right is darker than the left: the sum is negative."),
                  Words::tr("Weighted, the right is as bright as the left: the sum is 0."));
}

QString slopeY(double sum)
{
    return bySign(sum, Words::tr("Weighted, the lower side is brighter than the upper: the sum is positive."),
                  Words::tr("Weighted, the lower side is darker than the upper: the sum is negative."),
                  Words::tr("Weighted, the lower side is as bright as the upper: the sum is 0."));
}

QString bump(double sum)
{
    return bySign(sum, Words::tr("Weighted, the middle is darker than its surroundings: the sum is positive."),
                  Words::tr("Weighted, the middle is brighter than its surroundings: the sum is negative."),
                  Words::tr("Weighted, the middle is as bright as its surroundings: the sum is 0."));
}

QString products(const Run& run)
{
    const QString times = Words::tr("%n pixel(s) times as many weights", nullptr, run.taps());
    return Words::tr("%1, added up, make the sum.").arg(times);
}

/// One true sentence about what the kernel does at this place.
QString sentence(const Run& run, const Step& step)
{
    if (run.focus > 0 || !run.filter().kind) return products(run); // of mixed colours no word like "brighter" holds
    switch (*run.filter().kind) {
    case Kernel::Identity:
        return run.channels() > 1 ? Words::tr("Only the middle counts: its red, green and blue are added.")
                                  : Words::tr("Only the pixel in the middle counts: the sum is what it was.");
    case Kernel::BoxBlur:
        return run.channels() > 1
                   ? Words::tr("All weights are equal: the sum is the mean of the window, red, green and blue added.")
                   : Words::tr("All weights are equal: the sum is the mean of the window.");
    case Kernel::Gaussian:
        return run.channels() > 1 ? Words::tr("The weights fall off from the middle: a smooth mean.")
                                  : Words::tr("The weights add up to 1 and fall off from the middle: a smooth mean.");
    case Kernel::Sharpen: return Words::tr("What makes the middle differ from its neighbours is added to it.");
    case Kernel::SobelX: return slopeX(step.sum);
    case Kernel::SobelY: return slopeY(step.sum);
    case Kernel::Laplacian: return bump(step.sum);
    case Kernel::Emboss: return Words::tr("The pixel, plus how much brighter it is at the lower right than at the upper left.");
    }
    return {};
}

QString activated(const Params& params, const Step& step)
{
    if (params.activation == engine::Activation::Relu && step.weighted < 0)
        return QLatin1Char(' ') + Words::tr("z is negative: ReLU makes it 0.");
    return {};
}

Caption ofProduct(const Run& run, const Step& step)
{
    const auto at = std::size_t(step.taps - 1);
    const auto text = [](double x, int decimals) { return widgets::number(x, x == std::round(x) ? 0 : decimals); };
    return {
        Words::tr("Row %1, column %2, product %3 of %4.").arg(step.row).arg(step.column).arg(step.taps).arg(run.taps()),
        Words::tr("%1 × %2 = %3; the sum so far is %4.")
            .arg(text(step.window.data[at], 0), text(run.weights()[at], 4), text(step.products.data[at], 2), text(step.sum, 2))};
}

} // namespace

Caption captionOf(const Params& params, const Run& run, int step)
{
    if (step <= 0)
        return {Words::tr("Nothing made yet."),
                Words::tr("The window will stop at place after place and make one output pixel at each.")};
    const Step at = run[step];
    if (run.grain == Grain::Product) return ofProduct(run, at);
    if (run.grain == Grain::Row)
        return {Words::tr("Row %1.").arg(at.row),
                Words::tr("The same kernel at %n place(s), side by side, made this row.", nullptr, run.columns())};
    return {Words::tr("Row %1, column %2.").arg(at.row).arg(at.column), sentence(run, at) + activated(params, at)};
}

} // namespace lessons::conv
