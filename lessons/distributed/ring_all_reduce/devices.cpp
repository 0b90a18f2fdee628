#include "lessons/distributed/ring_all_reduce/words.h"

#include <algorithm>

namespace lessons::ring {

using widgets::DeviceCards;
using widgets::DeviceRing;
using widgets::DeviceWays;
using widgets::Frame;
using Middle = DeviceRing::Middle;

namespace {

DeviceCards cardsOf(const CoursePtr& course)
{
    std::vector<int> starts;
    for (int chunk = 0; chunk <= course->start().chunks(); ++chunk) starts.push_back(course->range(chunk).first);
    return {.numbers = "buffers",
            .starts = std::move(starts),
            .inside = "contributors",
            .whole = "buffer",
            .region = "chunk",
            .letter = Words::chunk,
            .expected = [course](const Frame& frame, int device, int chunk,
                                 int of) { return course->expected(frame.step(), device, chunk, of); },
            .changes =
                [course](const Frame& frame, int device, int chunk) {
                    return std::ranges::any_of(course->at(frame.moment.to).transfers, [&](const Transfer& t) {
                        return t.to == device && t.chunk <= chunk && chunk < t.chunk + t.chunks;
                    });
                },
            .isFinished = [course](const Frame& frame, int device,
                                   int chunk) { return course->at(frame.step()).finished(device, chunk); },
            .few = course->params.devices <= 4};
}

/// How far a message of the step under way is: by its own times on the clock.
double progressOf(const Course& course, const engine::Moment& moment, const Transfer& t)
{
    const Step &before = course.at(moment.from), &step = course.at(moment.to);
    const double now = before.time + moment.alpha * (step.time - before.time);
    const bool jumps = moment.done() || t.end <= t.start;
    return jumps ? moment.alpha : std::clamp((now - t.start) / (t.end - t.start), 0.0, 1.0);
}

std::vector<DeviceRing::Packet> packetsOf(const Course& course, const engine::Moment& moment)
{
    std::vector<DeviceRing::Packet> packets;
    for (const auto& [t, copies] : messagesOf(course.at(moment.to)))
        packets.push_back({t->from, t->to, t->chunk, progressOf(course, moment, *t), t->lost, copies});
    return packets;
}

/// Which ways pass below the devices: those of the second tree, those back of a pair, those between groups.
bool passesBelow(const Params& params, const Transfer& t, engine::cluster::Phase phase)
{
    switch (params.algorithm) {
    case Algorithm::DoubleTree: return t.chunk % 2 == 1;
    case Algorithm::Hierarchical: return phase == engine::cluster::Phase::Across;
    case Algorithm::Naive: return !t.adds;
    default: return t.from > t.to;
    }
}

/// "24 of 72 bytes sent by each", "800 bytes of 1.2 kB ...". Chunks may differ by an element, so devices may, too: then the
/// most that any has sent.
QString sentIn(const Course& course, int step)
{
    const auto& end = course.end().bytesSent;
    const int device = busiest(course.at(step));
    const QChar space(0x00A0); // before a unit
    const QString part = widgets::bytes(course.at(step).bytesSent[std::size_t(device)]);
    const QString whole = widgets::bytes(end[std::size_t(busiest(course.end()))]);
    const bool sameUnit = part.section(space, -1) == whole.section(space, -1) || part.section(space, 0, -2) == QLatin1String("0");
    const QString text = allEqual(end) ? Words::tr("%1 sent by each") : Words::tr("at most %1 sent by each");
    const QString sent =
        widgets::inWordsOf(widgets::elementId("bytesSent", {device}), sameUnit ? part.section(space, 0, -2) : part);
    return text.arg(Words::tr("%1 of %2", "a part of a number of bytes").arg(sent, widgets::inWordsOf("bytesToSend", whole)));
}

Middle wordsOf(const Course& course, const Frame& frame)
{
    if (course.params.devices == 1) return {.title = Words::tr("one device: nothing to send")};
    const int step = frame.moment.to, last = course.lastStep();
    return {.title = step > 0 ? Words::phase(course.at(step).phase) : Words::tr("all-reduce"),
            .round = step > 0 ? Words::tr("round %1 of %2").arg(step).arg(last) : Words::tr("%n rounds to go", nullptr, last),
            .sent = sentIn(course, frame.step()),
            .note = Words::model(course.params)};
}

} // namespace

DeviceRing ringOf(const CoursePtr& course)
{
    const bool sends = course->params.devices > 1;
    DeviceRing ring{.devices = course->params.devices,
                    .cards = cardsOf(course),
                    .travels = sends ? "transfer" : "",
                    .packets = [course](const Frame& frame) { return packetsOf(*course, frame.moment); },
                    .focus = 1,
                    .words = [course](const Frame& frame) { return wordsOf(*course, frame); },
                    .veil = "rounds"};
    if (course->params.onServer()) ring.hub = {"server", "inServer"};
    if (sends) ring.told = {"bytesSent", "bytesToSend"};
    return ring;
}

DeviceWays waysOf(const CoursePtr& course)
{
    const Params& params = course->params;
    DeviceWays ways{.devices = params.devices,
                    .cards = cardsOf(course),
                    .travels = "transfer",
                    .rounds = {},
                    .progress =
                        [course](const Frame& frame, int i) {
                            const auto sent = messagesOf(course->at(frame.moment.to));
                            return progressOf(*course, frame.moment, *sent[std::size_t(i)].transfer);
                        },
                    .words = [course](const Frame& frame) { return wordsOf(*course, frame); },
                    .told = {"bytesSent", "bytesToSend"},
                    .veil = "rounds",
                    .standing = params.algorithm == Algorithm::DoubleTree,
                    .group = params.algorithm == Algorithm::Hierarchical ? params.group : 0};
    for (int k = 1; k <= course->lastStep(); ++k) {
        ways.rounds.emplace_back();
        for (const auto& [t, copies] : messagesOf(course->at(k)))
            ways.rounds.back().push_back(
                {t->from, t->to, t->chunk, t->chunks, passesBelow(params, *t, course->at(k).phase), t->lost, copies});
    }
    return ways;
}

} // namespace lessons::ring
