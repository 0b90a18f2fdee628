#include "lessons/distributed/ring_all_reduce/stage.h"
#include "lessons/distributed/ring_all_reduce/words.h"
#include "lessons/number_region.h"
#include "widgets/views/lanes.h"

#include <algorithm>
#include <numeric>

namespace lessons::ring {

using engine::cluster::Phase;
using engine::cluster::Step;
using engine::cluster::Transfer;
using widgets::Canvas;
using widgets::Lanes;
using widgets::Role;

namespace {

using CoursePtr = std::shared_ptr<const Course>;

bool adds(Phase phase) { return phase == Phase::ReduceScatter || phase == Phase::Gather; }
Lanes::Kind kindOf(Phase phase) { return adds(phase) ? Lanes::Forward : Lanes::Backward; }
QString nameOf(bool ring) { return ring ? Words::tr("Ring") : Words::tr("Server"); }

// --- what stands above the lanes ----------------------------------------------------------------------------------

/// "each device sends 72 bytes", and its numbers.
std::pair<QString, std::vector<Told>> traffic(const Step& end, bool ring)
{
    if (ring) {
        const double most = *std::max_element(end.bytesSent.begin(), end.bytesSent.end());
        const bool equal = most == *std::min_element(end.bytesSent.begin(), end.bytesSent.end());
        const QString text = equal ? Words::tr("each device sends %1") : Words::tr("each device sends up to %1");
        return {
            text.arg(widgets::bytes(most)),
            {{QStringLiteral("ringBytes"), Words::tr("bytes sent by a device of the ring"), widgets::bytes(most), false, most}}};
    }
    const double in = std::accumulate(end.bytesSent.begin(), end.bytesSent.end(), 0.0), out = end.serverBytesSent;
    std::vector<Told> told{
        {QStringLiteral("serverBytesIn"), Words::tr("bytes sent to the server"), widgets::bytes(in), false, in}};
    if (in == out) return {Words::tr("its one link carries %1 each way").arg(widgets::bytes(in)), told};
    told.push_back({QStringLiteral("serverBytesOut"), Words::tr("bytes sent by the server"), widgets::bytes(out), true, out});
    return {Words::tr("its one link carries %1 in and %2 out").arg(widgets::bytes(in), widgets::bytes(out)), told};
}

/// "Ring  192 µs  each device sends 72 bytes"
void paintHeading(Canvas& canvas, QRectF line, const Step& end, bool ring, bool atRight)
{
    const auto [sent, told] = traffic(end, ring);
    const QString name = nameOf(ring), time = widgets::seconds(end.time);
    const double nameWidth = canvas.textWidth(name, Role::Body, true), timeWidth = canvas.textWidth(time, Role::Body, true);
    if (atRight) line.setLeft(line.right() - std::ceil(nameWidth + timeWidth + canvas.textWidth(sent, Role::Label) + 20));
    const auto word = [&](const QString& text, double width) {
        const QRectF rect(line.left(), line.top(), width, line.height());
        canvas.text(rect, text, Role::Body, canvas.theme().text, Qt::AlignLeft | Qt::AlignVCenter, true);
        line.setLeft(line.left() + width + 10);
        return rect;
    };
    word(name, nameWidth);
    numberRegion(canvas, ring ? QStringLiteral("ringTime") : QStringLiteral("serverTime"),
                 Words::tr("%1: time in seconds").arg(name), word(time, timeWidth), end.time);
    paintTold(canvas, line, sent, Qt::AlignLeft, told);
}

/// At the right end of the first heading: what the two colours do.
void paintLegend(Canvas& canvas, QRectF line, bool ring)
{
    for (const Phase phase : {ring ? Phase::AllGather : Phase::Broadcast, ring ? Phase::ReduceScatter : Phase::Gather}) {
        const QString word = (adds(phase) ? Words::tr("%1: add") : Words::tr("%1: copy")).arg(Words::phase(phase));
        const double width = std::ceil(canvas.textWidth(word, Role::Label));
        const QRectF rect(line.right() - width, line.y(), width, line.height());
        canvas.text(rect, word, Role::Label, canvas.theme().text);
        canvas.box({rect.x() - 16, rect.center().y() - 5, 10, 10}, adds(phase) ? canvas.theme().forward : canvas.theme().backward,
                   Qt::transparent, 0, 2);
        line.setRight(line.right() - width - 36);
    }
}

auto headingOf(const CoursePtr& course, bool ring)
{
    return [course, ring](Canvas& canvas, QRectF line, const widgets::Frame&, bool isLater) {
        const bool short_ = canvas.theme().projector;
        paintHeading(canvas, line, course->of(ring).back(), ring, isLater && short_);
        if (short_) return;
        if (isLater) paintModel(canvas, line, course->params, Qt::AlignRight);
        else paintLegend(canvas, line, ring);
    };
}

// --- the lanes ------------------------------------------------------------------------------------------------------

/// The stretches that the formulas speak of.
std::vector<Lanes::Span> phasesOf(const Course& course, bool ring)
{
    const Steps& steps = course.of(ring);
    std::vector<Lanes::Span> spans;
    for (std::size_t first = 1, next = 1; first < steps.size(); first = next) {
        const Phase phase = steps[first].phase;
        while (next < steps.size() && steps[next].phase == phase) ++next;
        Lanes::Span span{engine::cluster::nameOf(phase), steps[first - 1].time, steps[next - 1].time, kindOf(phase)};
        if (ring == course.params.onRing()) span.firstStep = int(first), span.lastStep = int(next) - 1;
        spans.push_back(span);
    }
    return spans;
}

/// All messages, a lane for each device; through the server there are no rounds.
Lanes::Track messages(const CoursePtr& course)
{
    const bool ring = course->params.onRing();
    const int p = course->params.devices;
    Lanes::Track track{.lanes = p, .bars = {}, .spans = phasesOf(*course, ring), .heading = headingOf(course, ring)};
    for (int k = 1; k <= course->lastStep(); ++k) {
        const Step& step = course->at(k);
        for (const Transfer& transfer : step.transfers)
            track.bars.push_back({transfer.from == p ? transfer.to : transfer.from, transfer.start, transfer.end,
                                  kindOf(step.phase), ring ? Words::chunk(transfer.chunk) : QString(), transfer.lost});
        if (ring)
            track.spans.push_back({.id = "round",
                                   .start = course->at(k - 1).time,
                                   .end = step.time,
                                   .firstStep = k,
                                   .lastStep = k,
                                   .passes = true});
    }
    track.name = [ring, p](int lane) {
        return ring ? QStringLiteral("%1 → %2").arg(lane + 1).arg((lane + 1) % p + 1)
                    : QStringLiteral("%1 – %2").arg(lane + 1).arg(Words::end(p, p));
    };
    return track;
}

/// The other algorithm on the same clock, in one line: a ring's rounds, or what the server's one link carries.
Lanes::Track twin(const CoursePtr& course)
{
    const bool ring = !course->params.onRing();
    const Steps& steps = course->twin;
    Lanes::Track track{.bars = {}, .spans = phasesOf(*course, ring), .heading = headingOf(course, ring)};
    for (std::size_t k = 1; k < steps.size(); ++k) {
        if (ring) track.bars.push_back({0, steps[k - 1].time, steps[k].time, kindOf(steps[k].phase)});
        for (const Transfer& transfer : steps[k].transfers) {
            if (ring) break;
            // the link is busy without the latency: that is how the next message can follow at once
            const int device = transfer.from == course->params.devices ? transfer.to : transfer.from;
            track.bars.push_back(
                {0, transfer.start + course->params.latency, transfer.end, kindOf(steps[k].phase), QString::number(device + 1)});
        }
    }
    track.name = [ring](int) { return nameOf(ring); };
    return track;
}

} // namespace

widgets::ViewPtr clockView(const CoursePtr& course)
{
    return widgets::lanes({.tracks = {messages(course), twin(course)},
                           .clock = "time",
                           .figure = widgets::seconds,
                           .veil = QStringLiteral("timeline")});
}

} // namespace lessons::ring
