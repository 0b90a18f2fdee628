#include "lessons/distributed/pipeline/words.h"
#include "widgets/views/charted.h"

#include <set>

namespace lessons::pipeline {

using namespace engine::cluster;
using widgets::Chart;
using widgets::Curve;

/// The curves of some schedules, without their names: these are in a language.
struct Swept {
    Sweep against;
    std::vector<Schedule> schedules = {};
    std::vector<Curve> curves = {};
    std::optional<Curve> here = {}; ///< where the run stands

    void add(Schedule schedule, const std::set<int>& x, const Course& course, engine::Tape& tape);
    QString letter() const { return against == Sweep::Chunks ? QStringLiteral("v") : QStringLiteral("m"); }
    QString nameOf(std::size_t i) const
    {
        if (schedules[i] == Schedule::OneForwardOneBackward) return QStringLiteral("1F1B");
        return Words::schedule(schedules[i]);
    }
    std::vector<std::string> quantities() const
    {
        std::vector<std::string> ids;
        for (std::size_t i = 0; i < schedules.size(); ++i) ids.push_back("bubbles" + std::to_string(i));
        return ids;
    }
};

namespace {

/// In percent of the time in which devices work.
engine::Term bubbleOf(const Pipeline& pipeline, const Pace& pace)
{
    using engine::Term;
    const Timeline line = timelineOf(pipeline, pace);
    double busy = 0;
    for (int device = 0; device < pipeline.devices; ++device) busy += line.busy(device);
    if (busy == 0) return Term(0);
    const Term all = engine::product({Term(pipeline.devices, "devices"), Term(line.makespan(), "end of the last box")});
    return engine::product({Term(100), (all - Term(busy, "busy")) / Term(busy, "busy")});
}

} // namespace

/// At the pace that is set, wherever the micro-batches come out even.
void Swept::add(Schedule schedule, const std::set<int>& x, const Course& course, engine::Tape& tape)
{
    const Pipeline own = course.params.chosen();
    Curve curve{.id = QString::number(schedules.size()), .ink = int(schedules.size()) + 1};
    std::vector<engine::Term> bubbles;
    for (const int i : x) {
        const bool ofChunks = against == Sweep::Chunks;
        const Pipeline pipeline{schedule, own.devices, ofChunks ? own.microBatches : i,
                                chunksOf(schedule, ofChunks ? i : course.params.chunks)};
        if (schedule == Schedule::Interleaved && roundOf(pipeline.devices, pipeline.microBatches) == 0) continue;
        bubbles.push_back(bubbleOf(pipeline, course.line.pace));
        curve.x.push_back(i), curve.y.push_back(valueOf(bubbles.back()));
    }
    if (bubbles.empty()) return;
    schedules.push_back(schedule), curves.push_back(std::move(curve));
    tape.make(quantities().back(), engine::byHand(std::move(bubbles)));
}

namespace {

/// From 1 on in growing steps, and where the run is.
std::set<int> upTo(int last, int here)
{
    std::set<int> all{here, last};
    for (int i = 1; i < last; i += std::max(1, i / 8)) all.insert(i);
    return all;
}

Swept againstMicroBatches(const Course& course, engine::Tape& tape)
{
    const Pipeline own = course.params.chosen();
    const std::set<int> x = upTo(std::clamp(2 * own.microBatches, 16, 512), own.microBatches);
    Swept swept{Sweep::MicroBatches};
    swept.add(Schedule::GPipe, x, course, tape);
    swept.add(Schedule::OneForwardOneBackward, x, course, tape);
    if (own.flushes() && own.schedule > Schedule::OneForwardOneBackward) swept.add(own.schedule, x, course, tape);
    return swept;
}

Swept againstChunks(const Course& course, engine::Tape& tape)
{
    Swept swept{Sweep::Chunks};
    const bool isBreadth = course.params.schedule == Schedule::BreadthFirst;
    for (const Schedule schedule : {Schedule::OneForwardOneBackward, isBreadth ? Schedule::BreadthFirst : Schedule::Interleaved})
        swept.add(schedule, {1, 2, 3, 4, 5, 6, 7, 8}, course, tape);
    return swept;
}

/// Where the run stands: up to its bubble.
Curve here(const Swept& swept, double x, const Course& course)
{
    double low = valueOf(bubbleOf(course.params.chosen(), course.line.pace));
    const double own = low;
    for (const Curve& curve : swept.curves)
        for (const double y : curve.y) low = std::min(low, y);
    return {.id = QStringLiteral("here"), .x = {x, x}, .y = {low, own}, .thin = true};
}

Chart chartOf(const Swept& swept)
{
    const bool ofChunks = swept.against == Sweep::Chunks;
    Chart chart{.id = QStringLiteral("bubble"),
                .title = Words::tr("Bubble in % of busy time"),
                .note = ofChunks ? Words::tr("against chunks v") : Words::tr("against micro-batches m"),
                .xName = swept.letter(),
                .curves = swept.curves,
                .logY = true};
    for (std::size_t i = 0; i < swept.curves.size(); ++i) chart.curves[i].name = swept.nameOf(i);
    if (!swept.here) return chart;
    chart.curves.push_back(*swept.here);
    chart.curves.back().name = QStringLiteral("%1 = %2").arg(swept.letter()).arg(swept.here->x[0]);
    return chart;
}

} // namespace

std::shared_ptr<const Swept> sweep(const Course& course, engine::Tape& tape)
{
    const Params& p = course.params;
    if (p.sweep == Sweep::None) return nullptr;
    const bool ofChunks = p.sweep == Sweep::Chunks;
    Swept swept = ofChunks ? againstChunks(course, tape) : againstMicroBatches(course, tape);
    if (!ofChunks || chunksOf(p.schedule, 0) == 0) swept.here = here(swept, ofChunks ? p.chunks : p.microBatches, course);
    return std::make_shared<const Swept>(std::move(swept));
}

void nameBubbles(widgets::Glossary& names, const Swept& swept)
{
    const std::vector<std::string> ids = swept.quantities();
    for (std::size_t i = 0; i < ids.size(); ++i) {
        QStringList places;
        for (const double x : swept.curves[i].x) places << QStringLiteral("%1 = %2").arg(swept.letter()).arg(x);
        if (places.size() == 1) places << QString(); // one word alone would be a word for all
        names[ids[i]] = {.name = Words::tr("bubble of %1, in % of busy time").arg(swept.nameOf(i)),
                         .tex = QStringLiteral("\\beta"),
                         .decimals = 1,
                         .axes = {places}};
    }
}

widgets::ViewPtr bubbles(const std::shared_ptr<const Swept>& swept)
{
    return widgets::charted([swept] { return chartOf(*swept); }, swept->quantities(), 0.3);
}

} // namespace lessons::pipeline
