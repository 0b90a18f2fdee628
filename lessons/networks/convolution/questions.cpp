#include "lessons/networks/convolution/captions.h"
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

/// What is asked, and what is right.
struct Asked {
    Question question;
    Outcome outcome;
};

// --- what the sliding kernel makes ----------------------------------------------------------------------------

Asked width(const Slide& slide)
{
    const engine::Padding& pad = slide.how.horizontal;
    QString text = Words::tr("Picture %1 wide, kernel %2, stride %3, padding %4 + %5: how many pixels wide is the output?")
                       .arg(slide.width)
                       .arg(slide.size)
                       .arg(slide.how.stride.vertical)
                       .arg(pad.before)
                       .arg(pad.after);
    if (slide.how.dilation.vertical > 1) text = Words::tr("Dilation %1. %2").arg(slide.how.dilation.vertical).arg(text);
    // a third of the first row; where a step is a row or a product, one step
    const int early = slide.grain == Grain::Pixel ? std::max(1, slide.columns / 3) : 1;
    return {{.id = QStringLiteral("width"),
             .kind = Question::Number,
             .text = text,
             .at = early,
             .reveals = early,
             .hides = {QStringLiteral("output"), QStringLiteral("ledger"), StepCount}},
            {{{}, double(slide.columns)},
             Words::tr("(%1 + %2 − %3) / %4, rounded down, and 1 for the first place.")
                 .arg(slide.width)
                 .arg(pad.total())
                 .arg(engine::span(slide.size, slide.how.dilation.vertical))
                 .arg(slide.how.stride.vertical)}};
}

/// After the first row.
Asked weights(const Slide& slide)
{
    const int at = slide.grain == Grain::Pixel ? slide.columns : std::min(2, slide.lastStep()), count = slide.maps * slide.taps();
    const QString one = Words::tr("How many weights (without the bias) make the whole output from the %1 × %2 picture?");
    const QString all = Words::tr("How many weights (without biases) make all %1 maps from the %2 × %3 picture?");
    return {{.id = QStringLiteral("weights"),
             .kind = Question::Number,
             .text = (slide.maps > 1 ? all.arg(slide.maps) : one).arg(slide.width).arg(slide.height),
             .at = at,
             .reveals = at,
             .hides = {QStringLiteral("ledger")}},
            {{{}, double(count)}, Words::tr("Every place shares the same %1 weights, however large the picture is.").arg(count)}};
}

/// What the places of the large map come to, before the activation.
struct Sums {
    const Slide& slide;
    const engine::Numbers& z;
    engine::Quantity x;

    explicit Sums(const Run& made)
        : slide(made.slide), z(made.makings("z").back().quantity.value()),
          x(reshaped(made.makings("input").back().quantity, {slide.colours, slide.height, slide.width}))
    {
    }
    double at(int place) const { return z.data[std::size_t(slide.focus * slide.places() + place)]; }
    double greatest() const
    {
        double most = 0;
        for (int place = 0; place < slide.places(); ++place) most = std::max(most, std::abs(at(place)));
        return most;
    }
    /// How far from 0 a sum counts as near it: a number that can be said.
    double near() const { return QString::number(Small * greatest(), 'g', 2).toDouble(); }
};

/// The mean of the pixels under the window, all channels that the map sees.
double brightnessAt(const Sums& sums, int place)
{
    const Slide& slide = sums.slide;
    const std::vector<int> kernels{slide.maps, slide.channels, slide.size, slide.size};
    return mean(windowOf(sums.x, kernels, slide.how, place / slide.columns, place % slide.columns, slide.focus))[0];
}

/// The first place, but for the very first, at an edge; or on a bright ground without one. -1 if there is none.
int placeOf(const Sums& sums, bool edge)
{
    const double greatest = sums.greatest();
    for (int place = 1; place < sums.slide.places() && greatest > 0; ++place) {
        const double share = std::abs(sums.at(place)) / greatest;
        if (edge ? share >= Large : share <= Small / 4 && brightnessAt(sums, place) >= Bright) return place;
    }
    return -1;
}

QStringList windowCells(const Slide& slide, int place)
{
    const int top = place / slide.columns * slide.how.stride.vertical - slide.how.vertical.before;
    const int left = place % slide.columns * slide.how.stride.horizontal - slide.how.horizontal.before;
    const int more = engine::span(slide.size, slide.how.dilation.vertical) - 1;
    const auto cell = [&](int row, int column) {
        engine::Indices at{std::clamp(row, 0, slide.height - 1), std::clamp(column, 0, slide.width - 1)};
        if (slide.colours > 1) at.insert(at.begin(), 0);
        return widgets::elementId("input", at);
    };
    return {cell(top, left), cell(top + more, left + more)};
}

Asked sign(const Params& params, const Run& run, const Sums& sums, const QString& id, int place)
{
    const double sum = sums.at(place);
    const QString near = widgets::number(sums.near(), decimalsOf(sums.near())), z = widgets::number(sum, decimalsOf(sum));
    const bool none = std::abs(sum) <= sums.near();
    const QString what = none ? QStringLiteral("zero") : sum > 0 ? QStringLiteral("positive") : QStringLiteral("negative");
    const QString why =
        none ? Words::tr("z = %1, less than a tenth of the map's largest sum: the products cancel each other.").arg(z)
             : Words::tr("z = %1. %2").arg(z, caption(params, run, place + 1).text);
    return {{.id = id,
             .text = Words::tr("The window goes to the dashed frame in the picture next. What will its sum be?"),
             .at = place,
             .reveals = place + 1,
             .options = {{QStringLiteral("positive"), Words::tr("positive, over %1").arg(near)},
                         {QStringLiteral("zero"), Words::tr("near 0, from %1 to %2").arg(widgets::withMinus('-' + near), near)},
                         {QStringLiteral("negative"), Words::tr("negative, under %1").arg(widgets::withMinus('-' + near))}},
             .frames = windowCells(sums.slide, place)},
            {{what}, why}};
}

/// A kernel that compares pixels has weights of both signs.
bool compares(const Run& tape)
{
    const auto [least, most] = std::ranges::minmax_element(tape.makings("kernel").back().quantity.value().data);
    return *least < 0 && *most > 0;
}

std::vector<Asked> aboutSliding(const Params& params, const Run& run)
{
    const Sums sums(run);
    std::vector<Asked> list{width(run.slide), weights(run.slide)};
    if (params.grain != Grain::Pixel || params.bias != 0 || !compares(run)) return list;
    for (const bool edge : {true, false})
        if (const int place = placeOf(sums, edge); place > 0)
            list.push_back(sign(params, run, sums, edge ? QStringLiteral("edge") : QStringLiteral("ground"), place));
    return list;
}

// --- what is learnt -------------------------------------------------------------------------------------------

Asked first(const Params& params, const Learners& all)
{
    const double noise = all[0].errorAfter(FirstLook, params), picture = all[1].errorAfter(FirstLook, params);
    const QString who = noise < picture / 2   ? QStringLiteral("noise")
                        : picture < noise / 2 ? QStringLiteral("picture")
                                              : QStringLiteral("same");
    const QString why =
        who == QLatin1String("noise")
            ? Words::tr("Off by %1 and by %2: where neighbouring pixels are alike, their weights are hard to tell apart.")
            : Words::tr("Off by %1 and by %2: this picture tells its neighbouring pixels apart as well as noise does.");
    return {
        {.id = QStringLiteral("first"),
         .text = Words::tr("The same kernel is learnt from noise and from a picture. Which one is nearer to it after %1 steps?")
                     .arg(FirstLook),
         .at = FirstSteps,
         .reveals = FirstLook,
         .options = {{QStringLiteral("noise"), nameOfLearner(params, 0)},
                     {QStringLiteral("picture"), nameOfLearner(params, 1)},
                     {QStringLiteral("same"), Words::tr("neither, within a factor of 2")}},
         .hides = {QStringLiteral("error")}},
        {{who}, why.arg(widgets::number(noise, 3), widgets::number(picture, 3))}};
}

Asked tail(const Params& params, const Learners& all)
{
    const double before = all.back().errorAfter(SecondLook, params), after = all.back().errorAfter(params.learnSteps, params),
                 left = after / before;
    const QString how = left < 0.1 ? QStringLiteral("little") : left <= 0.5 ? QStringLiteral("part") : QStringLiteral("most");
    const QString why = how == QLatin1String("little")
                            ? Words::tr("%1 became %2: in no direction is the loss so flat that its steps would stay small.")
                            : Words::tr("%1 became %2: what is left lies along flat directions, where every step is small.");
    return {{.id = QStringLiteral("tail"),
             .text = Words::tr("The kernel from %1 is off by %2. How much of that is left at step %3?")
                         .arg(nameOfLearner(params, int(all.size()) - 1), widgets::number(before, 3))
                         .arg(params.learnSteps),
             .at = SecondLook,
             .reveals = params.learnSteps,
             .options = {{QStringLiteral("little"), Words::tr("less than a tenth")},
                         {QStringLiteral("part"), Words::tr("a tenth to a half")},
                         {QStringLiteral("most"), Words::tr("more than a half")}},
             .hides = {QStringLiteral("error")}},
            {{how}, why.arg(widgets::number(before, 3), widgets::number(after, 3))}};
}

Asked overshoot(const Params& params, const Learner& noise, int last)
{
    const double before = noise.errorAfter(0, params), after = noise.errorAfter(last, params);
    return {{.id = QStringLiteral("overshoot"),
             .text = Words::tr("Every step is %1/λ long, λ the steepest curvature. What becomes of the error?")
                         .arg(widgets::number(params.learnRate, 1)),
             .at = FirstSteps,
             .reveals = last,
             .options = {{QStringLiteral("falls"), Words::tr("it falls")},
                         {QStringLiteral("grows"), Words::tr("it grows and grows")}},
             .hides = {QStringLiteral("error")}},
            {{after < before ? QStringLiteral("falls") : QStringLiteral("grows")},
             Words::tr("%1 became %2: where it is steepest, a step leaves |1 − ηλ| of the error, which shrinks up to η = 2/λ.")
                 .arg(widgets::number(before, 2), widgets::number(after, 2))}};
}

std::vector<Asked> aboutLearning(const Params& params, const Learners& all)
{
    const int last = lastStepOf(params, all);
    if (params.learnRate > 1 && last >= FirstSteps) return {overshoot(params, all[0], last)};
    std::vector<Asked> list;
    if (all.size() > 1 && last >= FirstLook) list.push_back(first(params, all));
    if (params.learnRate <= 1 && last >= 2 * FirstLook) list.push_back(tail(params, all));
    return list;
}

std::vector<Question> questionsOf(const std::vector<Asked>& all)
{
    std::vector<Question> list;
    for (const Asked& each : all) list.push_back(each.question);
    return list;
}

Outcome outcomeIn(const std::vector<Asked>& all, const Question& question)
{
    for (const Asked& each : all)
        if (each.question.id == question.id) return each.outcome;
    return {};
}

} // namespace

std::vector<Question> questions(const Params& params, const Run& run) { return questionsOf(aboutSliding(params, run)); }
Outcome outcome(const Params& params, const Run& run, const Question& question)
{
    return outcomeIn(aboutSliding(params, run), question);
}

/// Of a run as it begins: its errors follow from its parameters.
std::vector<Question> questions(const Now& changed)
{
    if (changed.step > 0) return {};
    return questionsOf(aboutLearning(changed.params, changed.state.learners()));
}
Outcome outcome(const Now& now, const Curves&, const Question& question)
{
    return outcomeIn(aboutLearning(now.params, now.state.learners()), question);
}

} // namespace lessons::conv
