#include "lessons/distributed/ring_all_reduce/words.h"

#include <numeric>

namespace lessons::ring {

using engine::cluster::Phase;
using widgets::inWordsOf;
using widgets::Lanes;

namespace {

/// "each device sends 72 bytes", and its numbers.
QString traffic(const Step& end, const Choice& choice)
{
    if (!choice.onServer()) {
        const QString most = widgets::bytes(end.bytesSent[std::size_t(busiest(end))]);
        return (allEqual(end.bytesSent) ? Words::tr("each device sends %1") : Words::tr("each device sends up to %1"))
            .arg(inWordsOf(Words::bytesId(choice.algorithm), most));
    }
    const double in = std::accumulate(end.bytesSent.begin(), end.bytesSent.end(), 0.0), out = end.serverBytesSent;
    const QString first = inWordsOf("serverBytesIn", widgets::bytes(in));
    if (in == out) return Words::tr("its one link carries %1 each way").arg(first);
    return Words::tr("its one link carries %1 in and %2 out").arg(first, inWordsOf("serverBytesOut", widgets::bytes(out)));
}

Lanes::Heading headingOf(const Choice& choice, const Step& end)
{
    return {Words::heading(choice.algorithm), inWordsOf(Words::timeId(choice.algorithm), widgets::seconds(end.time)),
            traffic(end, choice)};
}

/// The first phase that only adds or only copies, and what it does; where there is none, the deed alone.
QString legend(const Course& course, Lanes::Kind kind)
{
    const bool adds = kind == Lanes::Forward;
    for (const Step& step : course.steps) {
        const auto fits = [adds](const Transfer& t) { return t.adds == adds; };
        if (step.transfers.empty() || !std::ranges::all_of(step.transfers, fits) || step.phase == Phase::Across) continue;
        return (adds ? Words::tr("%1: add") : Words::tr("%1: copy")).arg(Words::phase(step.phase));
    }
    return adds ? Words::tr("add") : Words::tr("copy");
}

Lanes::Kind kindOf(const Transfer& transfer) { return transfer.adds ? Lanes::Forward : Lanes::Backward; }

/// The stretches that the formulas speak of.
std::vector<Lanes::Span> phasesOf(const Steps& steps, bool shown)
{
    std::vector<Lanes::Span> spans;
    for (const auto& [phase, first, last] : stretchesOf(steps))
        spans.push_back({engine::cluster::nameOf(phase), steps[std::size_t(first) - 1].time, steps[std::size_t(last)].time,
                         kindOf(steps[std::size_t(first)].transfers.front()), shown ? first : 0, shown ? last : 0});
    return spans;
}

/// All messages, a lane for each device that sends; through the server there are no rounds.
Lanes::Track messages(const CoursePtr& course)
{
    const Params& params = course->params;
    const int p = params.devices;
    Lanes::Track track{.lanes = p, .bars = {}, .spans = phasesOf(course->steps, true)};
    for (int k = 1; k <= course->lastStep(); ++k) {
        const Step& step = course->at(k);
        for (const Transfer& t : step.transfers)
            track.bars.push_back({t.from == p ? t.to : t.from, t.start, t.end, kindOf(t), Words::chunks(*course, t), t.lost});
        if (!params.onServer()) track.spans.push_back({"round", course->at(k - 1).time, step.time, {}, k, k, true});
    }
    track.name = [algorithm = params.algorithm, p](int lane) {
        if (algorithm == Algorithm::Server) return QStringLiteral("%1 – %2").arg(lane + 1).arg(Words::end(p, p));
        if (algorithm == Algorithm::Ring) return QStringLiteral("%1 → %2").arg(lane + 1).arg((lane + 1) % p + 1);
        return QStringLiteral("%1 →").arg(lane + 1);
    };
    return track;
}

/// The other algorithm on the same clock, in one line: a ring's rounds, or what the server's one link carries.
Lanes::Track twin(const Course& course)
{
    const Params& params = course.params;
    const Choice other = params.other();
    Lanes::Track track{.bars = {}, .name = [other](int) { return Words::heading(other.algorithm); }};
    if (params.onRing() || params.onServer()) track.spans = phasesOf(course.twin, false);
    for (std::size_t k = 1; k < course.twin.size(); ++k) {
        const Step& step = course.twin[k];
        if (!other.onServer()) track.bars.push_back({0, course.twin[k - 1].time, step.time, kindOf(step.transfers.front())});
        else
            for (const Transfer& t : step.transfers) // the link is busy without the latency: the next can follow at once
                track.bars.push_back({0, t.start + params.latency, t.end, kindOf(t),
                                      QString::number((t.from == params.devices ? t.to : t.from) + 1)});
    }
    return track;
}

} // namespace

Lanes clockOf(const CoursePtr& course)
{
    Lanes lanes{.tracks = {messages(course), twin(*course)},
                .kind = [course](Lanes::Kind kind) { return legend(*course, kind); },
                .note = [course] { return Words::model(course->params); },
                .clock = "time",
                .figure = widgets::seconds};
    lanes.tracks[0].heading = [course] { return headingOf(course->params.choice(), course->end()); };
    lanes.tracks[1].heading = [course] { return headingOf(course->params.other(), course->twin.back()); };
    return lanes;
}

} // namespace lessons::ring
