#include "lessons/machine.h"
#include "lessons/networks/convolution/captions.h"
#include "lessons/networks/convolution/words.h"

namespace lessons {
namespace {

using namespace conv;

/// Of a person's own picture: that ours are small versions of larger ones is no news.
QString notice(const Params& params, const Run& run)
{
    const QSize from = run.original, to(run.slide.width, run.slide.height);
    if (widgets::isBuiltInPicture(params.picture) || from == to) return {};
    return Words::tr("The picture was scaled down from %1 × %2 to %3 × %4 pixels.")
        .arg(from.width())
        .arg(from.height())
        .arg(to.width())
        .arg(to.height());
}

std::vector<ChartOf> charts(const Params& params, const Run& run)
{
    if (!run.learners) return {};
    ChartOf error{.id = QStringLiteral("error"),
                  .title = Words::tr("Greatest error of a weight"),
                  .note = Words::tr("|learnt − true|"),
                  .curves = {},
                  .xName = Words::tr("step"),
                  .logY = true};
    for (int l = 0; l < int(run.learners->size()); ++l)
        error.curves.push_back(
            {.id = "error",
             .at = {l},
             .name = nameOfLearner(params, l),
             .thin = l > 0,
             .known = [learners = run.learners, l](int step) { return (*learners)[std::size_t(l)].error(step); }});
    return {error};
}

/// A pixel of the input is looked at in the step whose window comes nearest to it.
std::optional<int> madeIn(const Params&, const Run& run, int step, const widgets::RegionName& region)
{
    const bool input = region.name == QLatin1String("input");
    if (run.learners || region.at.size() < 2 || (!input && region.name != QLatin1String("output"))) return {};
    const int row = region.at[region.at.size() - 2], column = region.at.back();
    const int place = input ? run.slide.placeOver(row, column) : row * run.slide.columns + column;
    if (input && run.slide.placeAt(step) == place) return {}; // it is just looked at
    return run.slide.stepOf(place);
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
            return open(Machine<Params, conv::Run>{.run = conv::run,
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
    .claims = conv::claims,
};

} // namespace lessons
