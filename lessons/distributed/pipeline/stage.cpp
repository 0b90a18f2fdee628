#include "lessons/distributed/pipeline/words.h"
#include "widgets/views/columns.h"

#include <algorithm>
#include <cmath>

namespace lessons::pipeline {

using namespace engine::cluster;
using widgets::below;
using widgets::Gantt;
using widgets::inWordsOf;

namespace {

Gantt::Ink inkOf(Operation::Kind kind)
{
    constexpr Gantt::Ink Inks[] = {Gantt::Forward, Gantt::Backward, Gantt::InputGradient, Gantt::WeightGradient};
    return Inks[kind];
}

std::vector<Operation::Kind> kindsOf(const Pipeline& pipeline)
{
    if (pipeline.splitsBackward()) return {Operation::Forward, Operation::Input, Operation::Weight};
    return {Operation::Forward, Operation::Backward};
}

void addBoxes(Gantt& what, const Course& course, const std::vector<Operation::Kind>& kinds, bool path)
{
    const Timeline& line = course.line;
    for (const auto& row : line.rows) {
        auto& lane = what.lanes.emplace_back();
        for (const int i : row) {
            const Box& box = line.at(i);
            const auto& [kind, stage, j] = box.operation;
            lane.push_back({.lane = box.device,
                            .start = box.start,
                            .end = box.end,
                            .kind = int(std::ranges::find(kinds, kind) - kinds.begin()),
                            .row = stage,
                            .column = j,
                            .shade = stage / line.pipeline.devices,
                            .marked = path && course.critical[std::size_t(i)] != 0});
        }
    }
}

/// What the other schedule stores, counted in the chunks of this one; not over many batches.
Stored otherOn(const Course& course, int device)
{
    if (course.params.steps > 1) return {};
    Stored stored = storedOn(course.reference, device);
    for (auto& [time, count] : stored) count = count * course.line.pipeline.chunks / course.reference.pipeline.chunks;
    return stored;
}

/// Boxes that begin while there is no room for their activations.
void addMemory(Gantt& what, const Course& course)
{
    for (int device = 0; device < course.line.pipeline.devices; ++device)
        what.strips.push_back({storedOn(course.line, device), otherOn(course, device)});
    const int limit = course.mostStored();
    if (limit == 0) return;
    what.limit = limit;
    for (std::size_t device = 0; device < what.lanes.size(); ++device) {
        const Stored& stored = what.strips[device].own;
        for (Gantt::Box& box : what.lanes[device]) {
            const auto at = std::ranges::lower_bound(stored, box.start, {}, [](const auto& from) { return from.first; });
            box.failed = box.kind == 0 && at != stored.end() && at->first == box.start && at->second > limit;
        }
    }
}

/// Otherwise it is their mean that is told.
bool workAlike(const Timeline& line)
{
    for (int device = 1; device < line.pipeline.devices; ++device)
        if (std::abs(line.busy(device) - line.busy(0)) > 1e-9 * line.makespan()) return false;
    return true;
}

std::pair<QString, QString> footOf(const Course& course)
{
    const Timeline& line = course.line;
    if (line.boxes.empty()) return {};
    const double mean = line.makespan() / (1 + line.bubbleOverIdeal());
    const QString works =
        (workAlike(line) ? Words::tr("A device works %1 of %2") : Words::tr("A device works %1 of %2 on average"))
            .arg(inWordsOf("busy", Words::time(mean)), inWordsOf("makespan", Words::time(line.makespan())));
    const QString idle = Words::tr("idle %1 = %2 of busy time, %3 of all time")
                             .arg(inWordsOf("idle", Words::time(line.makespan() - mean)),
                                  inWordsOf("bubbleOverIdeal", Words::percent(line.bubbleOverIdeal())),
                                  inWordsOf("bubbleOfTotal", Words::percent(line.bubbleOfTotal())));
    if (!line.pipeline.splitsBackward()) return {works, idle};
    double within = 0;
    for (int device = 0; device < line.pipeline.devices; ++device) within = std::max(within, line.idleWithin(device));
    return {works, idle + QStringLiteral("; ") +
                       Words::tr("within a device's own span at most %1").arg(inWordsOf("idleWithin", Words::time(within)))};
}

/// What was built by hand against the schedule that is chosen.
QString comparison(const Course& course)
{
    const int all = int(course.line.index.size()) / 4 * (course.line.pipeline.splitsBackward() ? 3 : 2);
    const QString other = Words::schedule(course.params.schedule), time = Words::time(course.reference.makespan());
    if (course.isComplete())
        return Words::tr("All placed: %1; %2 takes %3").arg(Words::time(course.line.makespan()), other, time);
    return Words::tr("%1 of %2 boxes placed; %3 takes %4").arg(course.line.boxes.size()).arg(all).arg(other, time);
}

QString verdictOf(const Course& course, const widgets::Frame& frame)
{
    if (course.params.build) return comparison(course);
    if (!course.learnt) return Words::tr("Timing alone: so many boxes train no net");
    const QString accuracy = inWordsOf("accuracy", Words::percent(course.learnt->accuracy));
    const bool done = frame.step() == course.lastStep();
    if (!course.line.pipeline.flushes())
        return done ? Words::tr("No flush; accuracy %1").arg(accuracy)
                    : Words::tr("No flush: each micro-batch updates the weights");
    if (!done) return Words::tr("Gradients add up; weights wait for the flush");
    return Words::tr("Equals the full batch up to %1")
        .arg(inWordsOf("difference", widgets::number(course.learnt->difference, 2)));
}

void addWords(Gantt& what, const CoursePtr& course)
{
    what.name = [](int lane) { return QString::number(lane + 1); };
    what.figure = Words::time;
    what.axis = [] { return Words::tr("time"); };
    if (course->params.steps == 1)
        what.other = [course] { return Words::tr("stored with %1").arg(Words::schedule(course->reference.pipeline.schedule)); };
    what.storedName = [chunks = course->line.pipeline.chunks] {
        return chunks == 1 ? Words::tr("stored activations") : Words::tr("stored activations, %1 chunks as one").arg(chunks);
    };
    what.limitName = [] { return Words::tr("memory cap"); };
    what.foot = [course] { return footOf(*course); };
    what.verdict = [course](const widgets::Frame& frame) { return verdictOf(*course, frame); };
    if (!course->line.boxes.empty()) what.numbers = {"busy", "makespan", "idle", "bubbleOverIdeal", "bubbleOfTotal"};
    if (!course->line.boxes.empty() && course->line.pipeline.splitsBackward()) what.numbers.insert("idleWithin");
    if (!course->learnt) return;
    what.made = "gradient";
    if (course->lastStep() > 0) what.numbers.insert("accuracy");
    if (course->line.pipeline.flushes() && course->isComplete()) what.numbers.insert("difference");
}

// --- by hand ----------------------------------------------------------------------------------------------------------

/// The order with one operation more on a device.
std::string withNext(const Course& course, const Operation& next)
{
    std::string order;
    for (int device = 0; device < course.line.pipeline.devices; ++device) {
        if (device > 0) order += '/';
        for (const int i : course.line.rows[std::size_t(device)]) order += idOf(course.line.at(i).operation.kind);
        if (device == next.stage) order += idOf(next.kind);
    }
    return order;
}

/// The next of each kind on each device: where it would stand, or what it lacks.
void addOffers(Gantt& what, const Course& course, const std::vector<Operation::Kind>& kinds)
{
    const Timeline& line = course.line;
    what.end = course.reference.makespan();
    for (int device = 0; device < line.pipeline.devices; ++device)
        for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
            Operation next{kinds[kind], device, 0};
            while (next.microBatch < line.pipeline.microBatches && line.boxOf(next) >= 0) ++next.microBatch;
            if (next.microBatch == line.pipeline.microBatches) continue;
            const auto& row = line.rows[std::size_t(device)];
            double start = row.empty() ? 0 : line.at(row.back()).end;
            QString lacks;
            for (const Operation& needed : {arrivingAt(next, line.pipeline.stages()), storedFor(next)}) {
                if (needed.stage < 0) continue;
                const int box = line.boxOf(needed);
                if (box < 0) lacks = Words::tr("%1 of device %2").arg(Words::box(needed)).arg(needed.stage + 1);
                else start = std::max(start, line.at(box).end + (needed.stage == device ? 0 : line.pace.latency));
            }
            const QString own = Words::box(next);
            what.offers.push_back({.lane = device,
                                   .kind = int(kind),
                                   .row = device,
                                   .column = next.microBatch,
                                   .start = start,
                                   .end = start + line.pace.devices[std::size_t(device)].of(next.kind),
                                   .label = own,
                                   .name = lacks.isEmpty() ? Words::tr("place %1 on device %2").arg(own).arg(device + 1)
                                                           : Words::tr("%1 cannot be placed: it needs %2").arg(own, lacks),
                                   .allowed = lacks.isEmpty(),
                                   .choice = {QStringLiteral("order"), QString::fromStdString(withNext(course, next))}});
        }
}

/// A typed end changes how long the device takes for all its boxes of this kind.
std::optional<widgets::Edit> editOf(const Course& course, Operation::Kind kind, const Gantt::Box& box)
{
    const Params& params = course.params;
    const std::string* lists[] = {&params.forward, &params.backward, &params.input, &params.weight};
    constexpr const char* Names[] = {"forward", "backward", "backward-input", "backward-weight"};
    return widgets::Edit{QString::fromLatin1(Names[kind]), [=, devices = params.devices, chunks = course.line.pipeline.chunks,
                                                            list = *lists[kind]](const QString& typed) {
                             QStringList times;
                             for (int device = 0; device < devices; ++device)
                                 times << (device == box.lane ? QString::number((typed.toDouble() - box.start) * chunks)
                                                              : QString::number(nthOf(list, device)));
                             return times.join(QStringLiteral(", "));
                         }};
}

} // namespace

widgets::ViewPtr stage(const Params& params, const Run& run)
{
    const std::vector<Operation::Kind> kinds = kindsOf(run.course->line.pipeline);
    Gantt what;
    what.shades = run.course->line.pipeline.chunks;
    what.clock = "time", what.stored = "stored", what.gaps = "wait", what.busy = "busy", what.whole = "makespan";
    for (const auto kind : kinds) what.kinds.push_back({idOf(kind), inkOf(kind), QString::fromLatin1(idOf(kind))});
    what.zoom = params.zoom;
    what.turned = [zoom = params.zoom](double notches) {
        constexpr double Step = 1.25, Most = 100;
        const double next = std::clamp(std::round(10 * zoom * std::pow(Step, notches)) / 10, 1.0, Most);
        return widgets::Choice{QStringLiteral("zoom"), QString::fromStdString(engine::textOf(next))};
    };
    addBoxes(what, *run.course, kinds, params.path);
    if (run.course->params.build) addOffers(what, *run.course, kinds);
    what.edit = [course = run.course, kinds](const Gantt::Box& box) {
        return editOf(*course, kinds[std::size_t(box.kind)], box);
    };
    addMemory(what, *run.course);
    addWords(what, run.course);
    auto view = widgets::gantt(std::move(what));
    return run.swept ? below({view, bubbles(run.swept)}) : view;
}

} // namespace lessons::pipeline
