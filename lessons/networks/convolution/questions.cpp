#include "questions.h"

#include "captions.h"
#include "lessons/explaining.h"
#include "widgets/canvas/number.h"
#include "words.h"

#include <algorithm>
#include <cmath>

namespace lessons::conv {
namespace {

constexpr double Large = 0.6, Small = 0.1; // of the map's greatest sum: an edge, and as good as none
constexpr int FirstSteps = 1;              // of learning, before there is a question
constexpr double Bright = 160;             // grey value
constexpr int FirstLook = 10;              // steps of learning after which the two are compared
constexpr int SecondLook = 12;             // and after which there is still something to say of the rest

// --- what the sliding kernel makes ----------------------------------------------------------------------------

/// A third of the first row; where a step is a row or a product, one step.
int earlyIn(const Run& run) { return run.grain == Grain::Pixel ? std::max(1, run.columns() / 3) : 1; }

Question width(const Params& params, const Run& run)
{
    const engine::Padding& pad = run.how.horizontal;
    QString text = Words::tr("Picture %1 wide, kernel %2, stride %3, padding %4 + %5: how many pixels wide is the output?")
                       .arg(run.picture.image.width())
                       .arg(run.size())
                       .arg(run.how.stride)
                       .arg(pad.before)
                       .arg(pad.after);
    if (params.dilation > 1) text = Words::tr("Dilation %1. %2").arg(params.dilation).arg(text);
    return {.id = QStringLiteral("width"),
            .kind = Question::Number,
            .text = text,
            .at = earlyIn(run),
            .reveals = earlyIn(run),
            .hides = {QStringLiteral("output"), QStringLiteral("ledger"), StepCount}};
}

Outcome outcomeOfWidth(const Run& run)
{
    const int span = engine::span(run.size(), run.how.dilation);
    return {{{}, double(run.columns())},
            Words::tr("(%1 + %2 − %3) / %4, rounded down, and 1 for the first place.")
                .arg(run.picture.image.width())
                .arg(run.how.horizontal.total())
                .arg(span)
                .arg(run.how.stride)};
}

/// After the first row.
Question weights(const Run& run)
{
    const int maps = int(run.filters.size());
    const int at = run.grain == Grain::Pixel ? run.columns() : std::min(2, run.lastStep());
    return {.id = QStringLiteral("weights"),
            .kind = Question::Number,
            .text = maps > 1 ? Words::tr("How many weights (without biases) make all %1 maps from the %2 × %3 picture?")
                                   .arg(maps)
                                   .arg(run.picture.image.width())
                                   .arg(run.picture.image.height())
                             : Words::tr("How many weights (without the bias) make the whole output from the %1 × %2 picture?")
                                   .arg(run.picture.image.width())
                                   .arg(run.picture.image.height()),
            .at = at,
            .reveals = at,
            .hides = {QStringLiteral("ledger")}};
}

Outcome outcomeOfWeights(const Run& run)
{
    return {{{}, double(run.kernel.size())},
            Words::tr("Every place shares the same %1 weights, however large the picture is.").arg(run.kernel.size())};
}

double greatestSum(const Run& run)
{
    double greatest = 0;
    for (int i = 0; i < run.places(); ++i) greatest = std::max(greatest, std::abs(double(run.weightedAt(i))));
    return greatest;
}

double brightnessAt(const Run& run, int place)
{
    const engine::Tensor window = run.at(place, 0).window;
    double sum = 0;
    for (const float pixel : window.data) sum += double(pixel);
    return sum / double(window.size());
}

/// The first place, but for the very first, at an edge; or on a bright ground without one. -1 if there is none.
int placeOf(const Run& run, bool edge)
{
    const double greatest = greatestSum(run);
    for (int place = 1; place < run.places() && greatest > 0; ++place) {
        const double share = std::abs(double(run.weightedAt(place))) / greatest;
        if (edge ? share >= Large : share <= Small / 4 && brightnessAt(run, place) >= Bright) return place;
    }
    return -1;
}

QStringList windowCells(const Run& run, int place)
{
    const int width = run.picture.image.width(), height = run.picture.image.height();
    const int top = place / run.columns() * run.how.stride - run.how.vertical.before;
    const int left = place % run.columns() * run.how.stride - run.how.horizontal.before;
    const int more = engine::span(run.size(), run.how.dilation) - 1;
    const auto cell = [&](int row, int column) {
        return QStringLiteral("input[%1,%2]").arg(std::clamp(row, 0, height - 1)).arg(std::clamp(column, 0, width - 1));
    };
    return {cell(top, left), cell(top + more, left + more)};
}

/// How far from 0 a sum counts as near it: a number that can be said.
double nearness(const Run& run) { return QString::number(Small * greatestSum(run), 'g', 2).toDouble(); }

Question sign(const Run& run, const QString& id, int place)
{
    const QString near = widgets::number(nearness(run), decimalsOf(nearness(run)));
    return {.id = id,
            .text = Words::tr("The window goes to the dashed frame in the picture next. What will its sum be?"),
            .at = place,
            .reveals = place + 1,
            .options = {{QStringLiteral("positive"), Words::tr("positive, over %1").arg(near)},
                        {QStringLiteral("zero"), Words::tr("near 0, from %1 to %2").arg(widgets::withMinus('-' + near), near)},
                        {QStringLiteral("negative"), Words::tr("negative, under %1").arg(widgets::withMinus('-' + near))}},
            .frames = windowCells(run, place)};
}

Outcome outcomeOfSign(const Params& params, const Run& run, int place)
{
    const double sum = double(run.weightedAt(place));
    const QString z = widgets::number(sum, decimalsOf(sum));
    if (std::abs(sum) <= nearness(run))
        return {{QStringLiteral("zero")},
                Words::tr("z = %1, less than a tenth of the map's largest sum: the products cancel each other.").arg(z)};
    const QString what = sum > 0 ? QStringLiteral("positive") : QStringLiteral("negative");
    return {{what}, Words::tr("z = %1. %2").arg(z, captionOf(params, run, place + 1).text)};
}

/// A kernel that compares pixels has weights of both signs.
bool compares(const Run& run)
{
    const auto [least, most] = std::ranges::minmax_element(run.weights());
    return *least < 0 && *most > 0;
}

// --- what is learnt -------------------------------------------------------------------------------------------

Question first(const Run& run)
{
    return {.id = QStringLiteral("first"),
            .text =
                Words::tr("The same kernel is learnt from noise and from a picture. Which one is nearer to it after %1 steps?")
                    .arg(FirstLook),
            .at = FirstSteps,
            .reveals = FirstLook,
            .options = {{QStringLiteral("noise"), run.learners[0].name},
                        {QStringLiteral("picture"), run.learners[1].name},
                        {QStringLiteral("same"), Words::tr("neither, within a factor of 2")}},
            .hides = {QStringLiteral("error")}};
}

Outcome outcomeOfFirst(const Run& run)
{
    const double noise = run.learners[0].error(FirstLook), picture = run.learners[1].error(FirstLook);
    const QString who = noise < picture / 2   ? QStringLiteral("noise")
                        : picture < noise / 2 ? QStringLiteral("picture")
                                              : QStringLiteral("same");
    const QString why =
        who == QLatin1String("noise")
            ? Words::tr("Off by %1 and by %2: where neighbouring pixels are alike, their weights are hard to tell apart.")
            : Words::tr("Off by %1 and by %2: this picture tells its neighbouring pixels apart as well as noise does.");
    return {{who}, why.arg(widgets::number(noise, 3), widgets::number(picture, 3))};
}

Question tail(const Run& run)
{
    const Learner& learner = run.learners.back();
    return {.id = QStringLiteral("tail"),
            .text = Words::tr("The kernel from %1 is off by %2. How much of that is left at step %3?")
                        .arg(learner.name, widgets::number(learner.error(SecondLook), 3))
                        .arg(run.lastStep()),
            .at = SecondLook,
            .reveals = run.lastStep(),
            .options = {{QStringLiteral("little"), Words::tr("less than a tenth")},
                        {QStringLiteral("part"), Words::tr("a tenth to a half")},
                        {QStringLiteral("most"), Words::tr("more than a half")}},
            .hides = {QStringLiteral("error")}};
}

Outcome outcomeOfTail(const Run& run)
{
    const Learner& learner = run.learners.back();
    const double before = learner.error(SecondLook), after = learner.error(run.lastStep()), left = after / before;
    const QString how = left < 0.1 ? QStringLiteral("little") : left <= 0.5 ? QStringLiteral("part") : QStringLiteral("most");
    const QString why = how == QLatin1String("little")
                            ? Words::tr("%1 became %2: in no direction is the loss so flat that its steps would stay small.")
                            : Words::tr("%1 became %2: what is left lies along flat directions, where every step is small.");
    return {{how}, why.arg(widgets::number(before, 3), widgets::number(after, 3))};
}

Question overshoot(const Params& params, const Run& run)
{
    return {
        .id = QStringLiteral("overshoot"),
        .text = Words::tr("Every step is %1/λ long, λ the steepest curvature. What becomes of the error?")
                    .arg(widgets::number(params.learnRate, 1)),
        .at = FirstSteps,
        .reveals = run.lastStep(),
        .options = {{QStringLiteral("falls"), Words::tr("it falls")}, {QStringLiteral("grows"), Words::tr("it grows and grows")}},
        .hides = {QStringLiteral("error")}};
}

Outcome outcomeOfOvershoot(const Run& run)
{
    const double before = run.learners[0].error(0), after = run.learners[0].error(run.lastStep());
    return {{after < before ? QStringLiteral("falls") : QStringLiteral("grows")},
            Words::tr("%1 became %2: where it is steepest, a step leaves |1 − ηλ| of the error, which shrinks up to η = 2/λ.")
                .arg(widgets::number(before, 2), widgets::number(after, 2))};
}

void addLearning(std::vector<Question>& list, const Params& params, const Run& run)
{
    if (params.learnRate > 1 && run.lastStep() >= FirstSteps) list.push_back(overshoot(params, run));
    else if (run.learners.size() > 1 && run.lastStep() >= FirstLook) list.push_back(first(run));
    if (params.learnRate <= 1 && run.lastStep() >= 2 * FirstLook) list.push_back(tail(run));
}

} // namespace

std::vector<Question> questions(const Params& params, const Run& run)
{
    std::vector<Question> list;
    if (run.learns()) {
        addLearning(list, params, run);
        return list;
    }
    list = {width(params, run), weights(run)};
    if (run.grain != Grain::Pixel || params.bias != 0 || !compares(run)) return list;
    for (const bool edge : {true, false})
        if (const int place = placeOf(run, edge); place > 0)
            list.push_back(sign(run, edge ? QStringLiteral("edge") : QStringLiteral("ground"), place));
    return list;
}

Outcome outcome(const Params& params, const Run& run, const Question& question)
{
    if (question.id == QLatin1String("width")) return outcomeOfWidth(run);
    if (question.id == QLatin1String("weights")) return outcomeOfWeights(run);
    if (question.id == QLatin1String("first")) return outcomeOfFirst(run);
    if (question.id == QLatin1String("tail")) return outcomeOfTail(run);
    if (question.id == QLatin1String("overshoot")) return outcomeOfOvershoot(run);
    return outcomeOfSign(params, run, question.at);
}

} // namespace lessons::conv
