#include "lessons/distributed/pipeline/words.h"
#include "widgets/views/charted.h"

#include <set>

namespace lessons::pipeline {

using namespace engine::cluster;
using widgets::Chart;
using widgets::Curve;

namespace {

/// The curves of some schedules, without their names: these are in a language.
struct Swept {
    Sweep against;
    std::vector<Schedule> schedules = {};
    std::vector<Curve> curves = {};

    void add(Schedule schedule, const std::set<int>& x, const Course& course);
    QString nameOf(std::size_t i) const
    {
        if (schedules[i] == Schedule::OneForwardOneBackward) return QStringLiteral("1F1B");
        return Words::schedule(schedules[i]);
    }
};

double bubbleOf(const Pipeline& pipeline, const Pace& pace) { return 100 * timelineOf(pipeline, pace).bubbleOverIdeal(); }

/// At the pace that is set, wherever the micro-batches come out even.
void Swept::add(Schedule schedule, const std::set<int>& x, const Course& course)
{
    const Pipeline own = course.params.chosen();
    Curve curve{.id = QString::number(schedules.size()), .ink = int(schedules.size()) + 1};
    for (const int i : x) {
        const bool isLooped = schedule == Schedule::Interleaved, ofChunks = against == Sweep::Chunks;
        const Pipeline pipeline{schedule, own.devices, ofChunks ? own.microBatches : i,
                                !isLooped  ? 1
                                : ofChunks ? i
                                           : own.chunks};
        if (isLooped && roundOf(pipeline.devices, pipeline.microBatches) == 0) continue;
        curve.x.push_back(i), curve.y.push_back(bubbleOf(pipeline, course.line.pace));
    }
    schedules.push_back(schedule), curves.push_back(std::move(curve));
}

/// From 1 on in growing steps, and where the run is.
std::set<int> upTo(int last, int here)
{
    std::set<int> all{here, last};
    for (int i = 1; i < last; i += std::max(1, i / 8)) all.insert(i);
    return all;
}

Swept againstMicroBatches(const Course& course)
{
    const Pipeline own = course.params.chosen();
    const std::set<int> x = upTo(std::clamp(2 * own.microBatches, 16, 512), own.microBatches);
    Swept swept{Sweep::MicroBatches};
    swept.add(Schedule::GPipe, x, course);
    swept.add(Schedule::OneForwardOneBackward, x, course);
    if (own.schedule == Schedule::Interleaved || own.schedule == Schedule::ZeroBubble) swept.add(own.schedule, x, course);
    return swept;
}

Swept againstChunks(const Course& course)
{
    Swept swept{Sweep::Chunks};
    for (const Schedule schedule : {Schedule::OneForwardOneBackward, Schedule::Interleaved})
        swept.add(schedule, {1, 2, 3, 4, 5, 6, 7, 8}, course);
    return swept;
}

/// Where the run stands: up to its bubble.
Curve here(const Swept& swept, double x, const Course& course)
{
    double low = bubbleOf(course.params.chosen(), course.line.pace);
    const double own = low;
    for (const Curve& curve : swept.curves)
        for (const double y : curve.y) low = std::min(low, y);
    return {.id = QStringLiteral("here"), .x = {x, x}, .y = {low, own}, .thin = true};
}

Chart chartOf(const Swept& swept, const std::optional<Curve>& here)
{
    const bool ofChunks = swept.against == Sweep::Chunks;
    const QString letter = ofChunks ? QStringLiteral("v") : QStringLiteral("m");
    Chart chart{.id = QStringLiteral("bubble"),
                .title = Words::tr("Bubble in % of busy time"),
                .note = ofChunks ? Words::tr("against chunks v") : Words::tr("against micro-batches m"),
                .xName = letter,
                .curves = swept.curves,
                .logY = true};
    for (std::size_t i = 0; i < swept.curves.size(); ++i) chart.curves[i].name = swept.nameOf(i);
    if (!here) return chart;
    chart.curves.push_back(*here);
    chart.curves.back().name = QStringLiteral("%1 = %2").arg(letter).arg(here->x[0]);
    return chart;
}

} // namespace

widgets::ViewPtr bubbles(const CoursePtr& course, Sweep sweep)
{
    const bool ofChunks = sweep == Sweep::Chunks;
    Swept swept = ofChunks ? againstChunks(*course) : againstMicroBatches(*course);
    std::optional<Curve> own;
    if (!ofChunks || course->params.schedule == Schedule::Interleaved)
        own = here(swept, ofChunks ? course->params.chunks : course->params.microBatches, *course);
    return widgets::charted([swept = std::move(swept), own] { return chartOf(swept, own); }, 0.3);
}

} // namespace lessons::pipeline
