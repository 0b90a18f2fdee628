#include "lessons/chosen.h"
#include "lessons/machine.h"
#include "lessons/networks/convolution/words.h"

namespace lessons {
namespace {

using namespace conv;

/// Of a person's own picture: that ours are small versions of larger ones is no news.
QString scaledNotice(const Params& params, QSize from, QSize to)
{
    if (widgets::isBuiltInPicture(params.picture) || from == to) return {};
    const QString text = Words::tr("The picture was scaled down from %1 × %2 to %3 × %4 pixels.");
    return text.arg(from.width()).arg(from.height()).arg(to.width()).arg(to.height());
}

QString notice(const Params& params, const conv::Run& run)
{
    return scaledNotice(params, run.original, {run.slide.width, run.slide.height});
}

QString notice(const Params& params, const State& state)
{
    const engine::Tensor& picture = state.learners().back().grey;
    return scaledNotice(params, state.plan->original, {picture.shape[2], picture.shape[1]});
}

/// A pixel of the input is looked at in the step whose window comes nearest to it.
std::optional<int> madeIn(const Params&, const conv::Run& run, int step, const widgets::RegionName& region)
{
    const bool input = region.name == QLatin1String("input");
    if (region.at.size() < 2 || (!input && region.name != QLatin1String("output"))) return {};
    const int row = region.at[region.at.size() - 2], column = region.at.back();
    const int place = input ? run.slide.placeOver(row, column) : row * run.slide.columns + column;
    if (input && run.slide.placeAt(step) == place) return {}; // it is just looked at
    return run.slide.stepOf(place);
}

/// The tape has the one update as it is; its list names it.
std::string quantity(const Now&, const QString& value)
{
    const QString update = QStringLiteral("update[0]");
    return (value.startsWith(update) ? QStringLiteral("update") + value.mid(update.size()) : value).toStdString();
}

const Machine<Params, conv::Run> sliding{.run = conv::run,
                                         .names = names,
                                         .stage = stage,
                                         .caption = caption,
                                         .notice = notice,
                                         .questions = questions,
                                         .values = values,
                                         .madeIn = madeIn};

const LiveMachine<Params, State> learning{.training = training,
                                          .end = [](const Params& p) { return p.learnSteps; },
                                          .record = record,
                                          .names = names,
                                          .stage = stage,
                                          .caption = caption,
                                          .charts = charts,
                                          .questions = questions,
                                          .values = values,
                                          .notice = notice,
                                          .quantity = quantity,
                                          .net = netOf,
                                          .samples = placesOf,
                                          .inside = insideOf};

constexpr double Pace = 12;

} // namespace

extern const Lesson convolution{
    .id = "convolution",
    .part = 1,
    .title = QT_TRANSLATE_NOOP("lessons", "Convolution"),
    .idea = QT_TRANSLATE_NOOP("lessons", "one kernel makes every pixel of the map, given or learnt"),
    .stepsPerSecond = Pace,
    .open =
        [] {
            return openEither({.field = "run",
                               .mechanism = {[] { return openAlone(sliding, Params{}); }, Pace},
                               .training = {makeLive<learning>(), Pace},
                               .mechanismIs = "slide"});
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
