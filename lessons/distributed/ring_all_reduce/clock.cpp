#include "lessons/distributed/ring_all_reduce/stage.h"
#include "lessons/distributed/ring_all_reduce/words.h"

#include <numeric>

namespace lessons::ring {

using engine::cluster::Phase;
using engine::cluster::Step;
using engine::cluster::Transfer;
using widgets::inWordsOf;
using widgets::Lanes;

namespace {

Lanes::Kind kindOf(Phase phase) { return adds(phase) ? Lanes::Forward : Lanes::Backward; }
QString nameOf(bool ring) { return ring ? Words::tr("Ring") : Words::tr("Server"); }

/// "each device sends 72 bytes", and its numbers.
QString traffic(const Step& end, bool ring)
{
    if (ring) {
        const QString most = widgets::bytes(end.bytesSent[std::size_t(busiest(end))]);
        return (allEqual(end.bytesSent) ? Words::tr("each device sends %1") : Words::tr("each device sends up to %1"))
            .arg(inWordsOf("ringBytes", most));
    }
    const double in = std::accumulate(end.bytesSent.begin(), end.bytesSent.end(), 0.0), out = end.serverBytesSent;
    const QString first = inWordsOf("serverBytesIn", widgets::bytes(in));
    if (in == out) return Words::tr("its one link carries %1 each way").arg(first);
    return Words::tr("its one link carries %1 in and %2 out").arg(first, inWordsOf("serverBytesOut", widgets::bytes(out)));
}

Lanes::Heading headingOf(const Course& course, bool ring)
{
    const Step& end = course.of(ring).back();
    return {nameOf(ring), inWordsOf(ring ? "ringTime" : "serverTime", widgets::seconds(end.time)), traffic(end, ring)};
}

/// What the two colours do.
QString legend(bool ring, Lanes::Kind kind)
{
    if (kind == Lanes::Forward) return Words::tr("%1: add").arg(Words::phase(ring ? Phase::ReduceScatter : Phase::Gather));
    return Words::tr("%1: copy").arg(Words::phase(ring ? Phase::AllGather : Phase::Broadcast));
}

/// The stretches that the formulas speak of.
std::vector<Lanes::Span> phasesOf(const Course& course, bool ring)
{
    const Steps& steps = course.of(ring);
    const bool shown = ring == course.params.onRing();
    std::vector<Lanes::Span> spans;
    for (const auto& [phase, first, last] : stretchesOf(steps))
        spans.push_back({engine::cluster::nameOf(phase), steps[std::size_t(first) - 1].time, steps[std::size_t(last)].time,
                         kindOf(phase), shown ? first : 0, shown ? last : 0});
    return spans;
}

/// All messages, a lane for each device; through the server there are no rounds.
Lanes::Track messages(const CoursePtr& course)
{
    const bool ring = course->params.onRing();
    const int p = course->params.devices;
    Lanes::Track track{.lanes = p, .bars = {}, .spans = phasesOf(*course, ring)};
    for (int k = 1; k <= course->lastStep(); ++k) {
        const Step& step = course->at(k);
        for (const Transfer& transfer : step.transfers)
            track.bars.push_back({transfer.from == p ? transfer.to : transfer.from, transfer.start, transfer.end,
                                  kindOf(step.phase), ring ? Words::chunk(transfer.chunk) : QString(), transfer.lost});
        if (ring) track.spans.push_back({"round", course->at(k - 1).time, step.time, {}, k, k, true});
    }
    track.name = [ring, p](int lane) {
        return ring ? QStringLiteral("%1 → %2").arg(lane + 1).arg((lane + 1) % p + 1)
                    : QStringLiteral("%1 – %2").arg(lane + 1).arg(Words::end(p, p));
    };
    return track;
}

/// The other algorithm on the same clock, in one line: a ring's rounds, or what the server's one link carries.
Lanes::Track twin(const Course& course)
{
    const bool ring = !course.params.onRing();
    const Steps& steps = course.twin;
    Lanes::Track track{.bars = {}, .spans = phasesOf(course, ring), .name = [ring](int) { return nameOf(ring); }};
    for (std::size_t k = 1; k < steps.size(); ++k) {
        const Lanes::Kind kind = kindOf(steps[k].phase);
        if (ring) track.bars.push_back({0, steps[k - 1].time, steps[k].time, kind});
        else
            for (const Transfer& t : steps[k].transfers) // the link is busy without the latency: the next can follow at once
                track.bars.push_back({0, t.start + course.params.latency, t.end, kind,
                                      QString::number((t.from == course.params.devices ? t.to : t.from) + 1)});
    }
    return track;
}

} // namespace

Lanes clockOf(const CoursePtr& course)
{
    const bool ring = course->params.onRing();
    Lanes lanes{.tracks = {messages(course), twin(*course)},
                .kind = [ring](Lanes::Kind kind) { return legend(ring, kind); },
                .note = [course] { return Words::model(course->params); },
                .clock = "time",
                .figure = widgets::seconds};
    lanes.tracks[0].heading = [course, ring] { return headingOf(*course, ring); };
    lanes.tracks[1].heading = [course, ring] { return headingOf(*course, !ring); };
    return lanes;
}

} // namespace lessons::ring
