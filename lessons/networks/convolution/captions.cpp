#include "lessons/networks/convolution/bank.h"
#include "lessons/networks/convolution/words.h"
#include "widgets/canvas/number.h"

#include <cmath>

namespace lessons::conv {
namespace {

/// What a kernel that compares two sides says; which of three sentences holds depends on the sign of the sum.
QString bySign(double sum, const QString& positive, const QString& negative, const QString& zero)
{
    return sum > 0 ? positive : sum < 0 ? negative : zero;
}

QString products(const Slide& slide)
{
    const QString times = Words::tr("%n pixel(s) times as many weights", nullptr, slide.taps());
    return Words::tr("%1, added up, make the sum.").arg(times);
}

/// One true sentence about what the kernel does at this place, where its sum is this.
QString sentence(const Params& params, const Slide& slide, double sum)
{
    const auto kind = knownKernel(params.kernel);
    if (slide.focus > 0 || !kind) return products(slide); // of mixed colours no word like "brighter" holds
    const bool several = slide.channels > 1;
    const QString sentences[] = {
        several ? Words::tr("Only the middle counts: its red, green and blue are added.")
                : Words::tr("Only the pixel in the middle counts: the sum is what it was."),
        several ? Words::tr("All weights are equal: the sum is the mean of the window, red, green and blue added.")
                : Words::tr("All weights are equal: the sum is the mean of the window."),
        several ? Words::tr("The weights fall off from the middle: a smooth mean.")
                : Words::tr("The weights add up to 1 and fall off from the middle: a smooth mean."),
        Words::tr("What makes the middle differ from its neighbours is added to it."),
        bySign(sum, Words::tr("Weighted, the right is brighter than the left: the sum is positive."),
               Words::tr("Weighted, the right is darker than the left: the sum is negative."),
               Words::tr("Weighted, the right is as bright as the left: the sum is 0.")),
        bySign(sum, Words::tr("Weighted, the lower side is brighter than the upper: the sum is positive."),
               Words::tr("Weighted, the lower side is darker than the upper: the sum is negative."),
               Words::tr("Weighted, the lower side is as bright as the upper: the sum is 0.")),
        bySign(sum, Words::tr("Weighted, the middle is darker than its surroundings: the sum is positive."),
               Words::tr("Weighted, the middle is brighter than its surroundings: the sum is negative."),
               Words::tr("Weighted, the middle is as bright as its surroundings: the sum is 0.")),
        Words::tr("The pixel, plus how much brighter it is at the lower right than at the upper left.")};
    return sentences[int(*kind)];
}

QString activated(const Params& params, const Run& tape, int step)
{
    if (params.activation == engine::Activation::Relu && tape.value("weightedSum", 0, step).value_or(0) < 0)
        return QLatin1Char(' ') + Words::tr("z is negative: ReLU makes it 0.");
    return {};
}

Caption ofProduct(const Run& tape, int step)
{
    const Slide& slide = tape.slide;
    const int place = slide.placeAt(step), taps = slide.tapsAt(step);
    const auto text = [&](const char* id, int element, int decimals) {
        const double x = *tape.value(id, std::size_t(element), step);
        return widgets::number(x, x == std::round(x) ? 0 : decimals);
    };
    return {Words::tr("Row %1, column %2, product %3 of %4.")
                .arg(place / slide.columns)
                .arg(place % slide.columns)
                .arg(taps)
                .arg(slide.taps()),
            Words::tr("%1 × %2 = %3; the sum so far is %4.")
                .arg(text("window", taps - 1, 0), text("kernel", taps - 1, 4), text("products", taps - 1, 2), text("sum", 0, 2))};
}

} // namespace

Caption caption(const Params& params, const Run& tape, int step)
{
    if (step <= 0)
        return {Words::tr("Nothing made yet."),
                Words::tr("The window will stop at place after place and make one output pixel at each.")};
    const Slide& slide = tape.slide;
    if (slide.grain == Grain::Product) return ofProduct(tape, step);
    const int row = slide.placeAt(step) / slide.columns, column = slide.placeAt(step) % slide.columns;
    if (slide.grain == Grain::Row)
        return {Words::tr("Row %1.").arg(row),
                Words::tr("The same kernel at %n place(s), side by side, made this row.", nullptr, slide.columns)};
    return {Words::tr("Row %1, column %2.").arg(row).arg(column),
            sentence(params, slide, *tape.value("sum", 0, step)) + activated(params, tape, step)};
}

namespace {

/// Why one of them is slower, or why both go wrong.
QString reason(const Params& params, const std::vector<Learner>& learners)
{
    if (params.learnRate > 2)
        return Words::tr("η is above 2/λ: in the steepest direction every step overshoots farther than the last one.");
    if (learners.size() == 1)
        return Words::tr("In noise no pixel says anything about its neighbours: every weight learns alone.");
    const double noise = learners[0].task.condition(), picture = learners[1].task.condition();
    if (picture < 3 * noise) return Words::tr("Both pictures tell the weights apart about equally well.");
    return Words::tr("There neighbouring pixels are alike, so their weights are hard to tell apart: condition %1 against %2.")
        .arg(widgets::number(picture, picture < 100 ? 1 : 0), widgets::number(noise, 1));
}

} // namespace

Caption caption(const Now& now, const Tape&)
{
    if (now.step == 0)
        return {
            Words::tr("Nothing learnt yet."),
            Words::tr("Every weight starts at 0; each step moves the kernel against the gradient of the mean squared error.")};
    const QString noise = widgets::number(now.state.error(0), 3);
    const QString text = now.state.now.size() == 1
                             ? Words::tr("The kernel learnt is off by at most %1.").arg(noise)
                             : Words::tr("The kernel learnt from noise is off by at most %1, the one from %2 by %3.")
                                   .arg(noise, nameOfLearner(now.params, 1), widgets::number(now.state.error(1), 3));
    return {Words::tr("Step %1.").arg(now.step),
            Words::tr("%1 %2", "two sentences").arg(text, reason(now.params, now.state.learners())), now.params.learnRate > 2};
}

std::vector<ChartOf> charts(const Params& params)
{
    ChartOf error{.id = QStringLiteral("error"),
                  .title = Words::tr("Greatest error of a weight"),
                  .note = Words::tr("|learnt − true|"),
                  .curves = {},
                  .xName = Words::tr("step"),
                  .logY = true};
    for (int l = 0; l < (params.picture == "noise" ? 1 : 2); ++l)
        error.curves.push_back({.id = "error", .at = {l}, .name = nameOfLearner(params, l), .thin = l > 0});
    return {error};
}

QString nameOfLearner(const Params& params, int learner) { return nameOfPicture(learner == 0 ? "noise" : params.picture); }

} // namespace lessons::conv
