#include "lessons/networks/convolution/words.h"
#include "widgets/canvas/number.h"

#include <algorithm>
#include <cmath>

namespace lessons::conv {
namespace {

constexpr double Large = 0.6, Small = 0.1;     // of the map's greatest sum: an edge, and as good as none
constexpr double Bright = 160;                 // grey value
constexpr int FirstSteps = 1;                  // of learning, before there is a question
constexpr int FirstLook = 10, SecondLook = 12; // steps after which the two are compared, and after which something is left

using Learners = std::vector<Learner>;
using widgets::number;
using widgets::withMinus;

// --- what the sliding kernel makes ----------------------------------------------------------------------------

Question width(const Slide& slide)
{
    const engine::Padding& pad = slide.how.horizontal;
    const int stride = slide.how.stride.vertical, dilation = slide.how.dilation.vertical;
    QString text = Words::tr("Picture %1 wide, kernel %2, stride %3, padding %4 + %5: how many pixels wide is the output?")
                       .arg(slide.width)
                       .arg(slide.size)
                       .arg(stride)
                       .arg(pad.before)
                       .arg(pad.after);
    if (dilation > 1) text = Words::tr("Dilation %1. %2").arg(dilation).arg(text);
    // a third of the first row; where a step is a row or a product, one step
    const int early = slide.grain == Grain::Pixel ? std::max(1, slide.columns / 3) : 1;
    return {.id = "width",
            .kind = Question::Number,
            .text = text,
            .at = early,
            .reveals = early,
            .hides = {"output", "ledger", StepCount},
            .outcome = {{{}, double(slide.columns)},
                        Words::tr("(%1 + %2 − %3) / %4, rounded down, and 1 for the first place.")
                            .arg(slide.width)
                            .arg(pad.total())
                            .arg(engine::span(slide.size, dilation))
                            .arg(stride)}};
}

/// After the first row.
Question weights(const Slide& slide)
{
    const int at = slide.grain == Grain::Pixel ? slide.columns : std::min(2, slide.lastStep()), count = slide.maps * slide.taps();
    const QString one = Words::tr("How many weights (without the bias) make the whole output from the %1 × %2 picture?");
    const QString all = Words::tr("How many weights (without biases) make all %1 maps from the %2 × %3 picture?");
    return {.id = "weights",
            .kind = Question::Number,
            .text = (slide.maps > 1 ? all.arg(slide.maps) : one).arg(slide.width).arg(slide.height),
            .at = at,
            .reveals = at,
            .hides = {"ledger"},
            .outcome = {{{}, double(count)},
                        Words::tr("Every place shares the same %1 weights, however large the picture is.").arg(count)}};
}

/// What the places of the large map come to, before the activation.
struct Sums {
    const Slide& slide;
    const double* z;
    engine::Quantity x;
    double greatest = 0;

    explicit Sums(const Run& run)
        : slide(run.slide), z(&run.makings("z").back().quantity.value().data[std::size_t(slide.focus * slide.places())]),
          x(reshaped(run.makings("input").back().quantity, {slide.colours, slide.height, slide.width}))
    {
        for (int place = 0; place < slide.places(); ++place) greatest = std::max(greatest, std::abs(z[place]));
    }
    /// How far from 0 a sum counts as near it: a number that can be said.
    double near() const { return QString::number(Small * greatest, 'g', 2).toDouble(); }
    /// The mean of the pixels under the window, all channels that the map sees.
    double brightnessAt(int place) const
    {
        const std::vector<int> kernels{slide.maps, slide.channels, slide.size, slide.size};
        return mean(windowOf(x, kernels, slide.how, place / slide.columns, place % slide.columns, slide.focus))[0];
    }
    /// The first place, but for the very first, at an edge; or on a bright ground without one. -1 if there is none.
    int placeOf(bool edge) const
    {
        for (int place = 1; place < slide.places() && greatest > 0; ++place) {
            const double share = std::abs(z[place]) / greatest;
            if (edge ? share >= Large : share <= Small / 4 && brightnessAt(place) >= Bright) return place;
        }
        return -1;
    }
};

/// Two corners of the window, as far as it is on the picture.
QStringList windowCells(const Slide& slide, int place)
{
    const QRectF span = slide.spanAt(place / slide.columns, place % slide.columns);
    const auto cell = [&](double row, double column) {
        engine::Indices at{std::clamp(int(row), 0, slide.height - 1), std::clamp(int(column), 0, slide.width - 1)};
        if (slide.colours > 1) at.insert(at.begin(), 0);
        return widgets::elementId("input", at);
    };
    return {cell(span.top(), span.left()), cell(span.bottom() - 1, span.right() - 1)};
}

Question sign(const Params& params, const Run& run, const Sums& sums, const char* id, int place)
{
    const double sum = sums.z[place];
    const QString near = number(sums.near(), decimalsOf(sums.near())), z = number(sum, decimalsOf(sum));
    const bool none = std::abs(sum) <= sums.near();
    const QString why =
        none ? Words::tr("z = %1, less than a tenth of the map's largest sum: the products cancel each other.").arg(z)
             : Words::tr("z = %1. %2").arg(z, caption(params, run, place + 1).text);
    return {.id = id,
            .text = Words::tr("The window goes to the dashed frame in the picture next. What will its sum be?"),
            .at = place,
            .reveals = place + 1,
            .options = {{"positive", Words::tr("positive, over %1").arg(near)},
                        {"zero", Words::tr("near 0, from %1 to %2").arg(withMinus('-' + near), near)},
                        {"negative", Words::tr("negative, under %1").arg(withMinus('-' + near))}},
            .frames = windowCells(sums.slide, place),
            .outcome = {{none      ? "zero"
                         : sum > 0 ? "positive"
                                   : "negative"},
                        why}};
}

/// A kernel that compares pixels has weights of both signs.
bool compares(const Run& tape)
{
    const auto [least, most] = std::ranges::minmax_element(tape.makings("kernel").back().quantity.value().data);
    return *least < 0 && *most > 0;
}

} // namespace

std::vector<Question> questions(const Params& params, const Run& run)
{
    std::vector<Question> list{width(run.slide), weights(run.slide)};
    if (params.grain != Grain::Pixel || params.bias != 0 || !compares(run)) return list;
    const Sums sums(run);
    for (const bool edge : {true, false})
        if (const int place = sums.placeOf(edge); place > 0)
            list.push_back(sign(params, run, sums, edge ? "edge" : "ground", place));
    return list;
}

// --- what is learnt -------------------------------------------------------------------------------------------

namespace {

Question first(const Params& params, const Learners& all)
{
    const double noise = all[0].errorAfter(FirstLook, params), picture = all[1].errorAfter(FirstLook, params);
    const bool byNoise = noise < picture / 2;
    const QString why =
        byNoise ? Words::tr("Off by %1 and by %2: where neighbouring pixels are alike, their weights are hard to tell apart.")
                : Words::tr("Off by %1 and by %2: this picture tells its neighbouring pixels apart as well as noise does.");
    return {.id = "first",
            .text =
                Words::tr("The same kernel is learnt from noise and from a picture. Which one is nearer to it after %1 steps?")
                    .arg(FirstLook),
            .at = FirstSteps,
            .reveals = FirstLook,
            .options = {{"noise", nameOfLearner(params, 0)},
                        {"picture", nameOfLearner(params, 1)},
                        {"same", Words::tr("neither, within a factor of 2")}},
            .hides = {"error"},
            .outcome = {{byNoise               ? "noise"
                         : picture < noise / 2 ? "picture"
                                               : "same"},
                        why.arg(number(noise, 3), number(picture, 3))}};
}

Question tail(const Params& params, const Learners& all)
{
    const double before = all.back().errorAfter(SecondLook, params), after = all.back().errorAfter(params.learnSteps, params),
                 left = after / before;
    const QString why = left < 0.1
                            ? Words::tr("%1 became %2: in no direction is the loss so flat that its steps would stay small.")
                            : Words::tr("%1 became %2: what is left lies along flat directions, where every step is small.");
    return {.id = "tail",
            .text = Words::tr("The kernel from %1 is off by %2. How much of that is left at step %3?")
                        .arg(nameOfLearner(params, int(all.size()) - 1), number(before, 3))
                        .arg(params.learnSteps),
            .at = SecondLook,
            .reveals = params.learnSteps,
            .options = {{"little", Words::tr("less than a tenth")},
                        {"part", Words::tr("a tenth to a half")},
                        {"most", Words::tr("more than a half")}},
            .hides = {"error"},
            .outcome = {{left < 0.1    ? "little"
                         : left <= 0.5 ? "part"
                                       : "most"},
                        why.arg(number(before, 3), number(after, 3))}};
}

Question overshoot(const Params& params, const Learner& noise, int last)
{
    const double before = noise.errorAfter(0, params), after = noise.errorAfter(last, params);
    return {.id = "overshoot",
            .text = Words::tr("Every step is %1/λ long, λ the steepest curvature. What becomes of the error?")
                        .arg(number(params.learnRate, 1)),
            .at = FirstSteps,
            .reveals = last,
            .options = {{"falls", Words::tr("it falls")}, {"grows", Words::tr("it grows and grows")}},
            .hides = {"error"},
            .outcome = {
                {after < before ? "falls" : "grows"},
                Words::tr("%1 became %2: where it is steepest, a step leaves |1 − ηλ| of the error, which shrinks up to η = 2/λ.")
                    .arg(number(before, 2), number(after, 2))}};
}

/// Errors follow from the parameters.
std::vector<Question> aboutLearning(const Params& params, const Learners& all)
{
    const int last = lastStepOf(params, all);
    if (params.learnRate > 1 && last >= FirstSteps) return {overshoot(params, all[0], last)};
    std::vector<Question> list;
    if (all.size() > 1 && last >= FirstLook) list.push_back(first(params, all));
    if (params.learnRate <= 1 && last >= 2 * FirstLook) list.push_back(tail(params, all));
    return list;
}

} // namespace

/// Of a run as it begins.
std::vector<Question> questions(const Now& changed)
{
    return changed.step > 0 ? std::vector<Question>() : aboutLearning(changed.params, changed.state.learners());
}

} // namespace lessons::conv
