#include "lessons/machine.h"
#include "lessons/networks/convolution/bank.h"
#include "lessons/networks/convolution/captions.h"
#include "lessons/networks/convolution/learn.h"
#include "lessons/networks/convolution/run.h"
#include "lessons/networks/convolution/stage.h"
#include "lessons/networks/convolution/words.h"

namespace lessons {
namespace {

using namespace conv;

Tape run(const Params& params) { return params.task == Task::Learn ? learn(params) : slide(params); }

engine::Values values(const Params& params, const Tape& tape, int step)
{
    return (params.task == Task::Learn ? valuesOfLearning : valuesOfSlide)(params, tape, step);
}

ViewPtr stage(const Params& params, const Tape& tape)
{
    if (params.task == Task::Learn) return learnStage(learners(tape));
    const Slide slide(params, tape.shape("input"));
    // the other maps' kernels are mixes of colours, and not given weight by weight
    const auto editable = slide.focus == 0 ? std::optional(filtersOf(params)[0].spatial) : std::nullopt;
    if (params.grain == Grain::Product) return slideStage(slide, editable, nullptr);
    Params finer = params;
    finer.grain = params.grain == Grain::Row ? Grain::Pixel : Grain::Product;
    return slideStage(slide, editable, std::make_shared<const widgets::Run>(conv::slide(finer)));
}

/// Of a person's own picture: that ours are small versions of larger ones is no news.
QString notice(const Params& params, const Tape&)
{
    if (widgets::isBuiltInPicture(params.picture)) return {};
    const auto picture = widgets::loadPicture(QString::fromStdString(params.picture), params.resolution,
                                              params.channels == Channels::Grey, params.seed);
    const QSize from = picture.original, to = picture.image.size();
    if (from == to) return {};
    return Words::tr("The picture was scaled down from %1 × %2 to %3 × %4 pixels.")
        .arg(from.width())
        .arg(from.height())
        .arg(to.width())
        .arg(to.height());
}

std::vector<ChartOf> charts(const Params& params, const Tape& tape)
{
    if (params.task == Task::Slide) return {};
    ChartOf error{.id = QStringLiteral("error"),
                  .title = Words::tr("Greatest error of a weight"),
                  .note = Words::tr("|learnt − true|"),
                  .curves = {},
                  .xName = Words::tr("step"),
                  .logY = true};
    for (int l = 0; l < learners(tape); ++l)
        error.curves.push_back({.id = "error", .at = {l}, .name = nameOfLearner(params, l), .thin = l > 0});
    return {error};
}

/// A pixel of the input is looked at in the step whose window comes nearest to it.
std::optional<int> madeIn(const Params& params, const Tape& tape, int step, const widgets::RegionName& region)
{
    const bool input = region.name == QLatin1String("input");
    if (params.task == Task::Learn || region.at.size() < 2 || (!input && region.name != QLatin1String("output"))) return {};
    const Slide slide(params, tape.shape("input"));
    const int row = region.at[region.at.size() - 2], column = region.at.back();
    const int place = input ? slide.placeOver(row, column) : row * slide.columns + column;
    if (input && slide.placeAt(step) == place) return {}; // it is just looked at
    return slide.stepOf(place);
}

} // namespace

extern const Lesson convolution{
    .id = "convolution",
    .part = 1,
    .title = QT_TRANSLATE_NOOP("lessons", "Convolution"),
    .idea = QT_TRANSLATE_NOOP("lessons", "one kernel makes every pixel of the map, given or learnt"),
    .stepsPerSecond = 12,
    .open =
        [] {
            return open(Machine<Params>{.run = run,
                                        .names = names,
                                        .stage = stage,
                                        .caption = caption,
                                        .charts = charts,
                                        .notice = notice,
                                        .questions = questions,
                                        .outcome = outcome,
                                        .values = values,
                                        .madeIn = madeIn});
        },
    .teacher = {.minutes = 30,
                .prerequisites = {QT_TRANSLATE_NOOP("lessons", "weighted sums"),
                                  QT_TRANSLATE_NOOP("lessons", "pictures as tables of numbers")},
                .question =
                    QT_TRANSLATE_NOOP("lessons", "A picture of 32 × 32, a kernel of 5 × 5, stride 2, no padding: how large "
                                                 "is the output, and how many weights does it take?"),
                .misconception =
                    QT_TRANSLATE_NOOP("lessons", "“A larger picture needs more weights.” One kernel serves every place, "
                                                 "so its weights stay k × k for each pair of channels, whatever the "
                                                 "size of the picture.")},
};

} // namespace lessons
