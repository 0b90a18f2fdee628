#include "lessons/distributed/ring_all_reduce/stage.h"
#include "lessons/distributed/ring_all_reduce/words.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lessons::ring {

using engine::cluster::Step;
using engine::cluster::Transfer;
using widgets::Canvas;
using widgets::Frame;
using widgets::Role;

namespace {

using CoursePtr = std::shared_ptr<const Course>;

widgets::DeviceCards cardsOf(const CoursePtr& course)
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
                    const auto& transfers = course->at(frame.moment.to).transfers;
                    return std::any_of(transfers.begin(), transfers.end(),
                                       [&](const Transfer& t) { return t.to == device && t.chunk == chunk; });
                },
            .isFinished = [course](const Frame& frame, int device,
                                   int chunk) { return course->at(frame.step()).finished(device, chunk); },
            .few = course->params.devices <= 4};
}

/// How far the messages of the step under way are: by their own times on the clock.
std::vector<widgets::DeviceRing::Packet> packetsOf(const Course& course, const engine::Moment& moment)
{
    const Step &before = course.at(moment.from), &step = course.at(moment.to);
    const double now = before.time + moment.alpha * (step.time - before.time);
    std::vector<widgets::DeviceRing::Packet> packets;
    for (const Transfer& t : step.transfers) {
        const bool again = !packets.empty() && packets.back().from == t.from && packets.back().to == t.to;
        const bool jumps = moment.done() || t.end <= t.start;
        if (again) ++packets.back().copies;
        else
            packets.push_back({t.from, t.to, t.chunk,
                               jumps ? moment.alpha : std::clamp((now - t.start) / (t.end - t.start), 0.0, 1.0), t.lost});
    }
    return packets;
}

// --- the words in the middle ------------------------------------------------------------------------------------------

QString withoutUnit(double bytes) { return widgets::bytes(bytes).section(QChar(0x00A0), 0, -2); }

/// "24 of 72 bytes", "0.9 of 1.2 kB", "800 bytes of 1.2 kB".
QString partOf(double part, double whole)
{
    const QString second = widgets::bytes(whole), unit = second.section(QChar(0x00A0), -1);
    const bool sameUnit = part == 0 || widgets::bytes(part).section(QChar(0x00A0), -1) == unit;
    return Words::tr("%1 of %2", "a part of a number of bytes").arg(sameUnit ? withoutUnit(part) : widgets::bytes(part), second);
}

QString roundOf(const Course& course, int step)
{
    int first = course.lastStep(), count = 0;
    for (int k = 1; k <= course.lastStep(); ++k)
        if (course.at(k).phase == course.at(step).phase || !course.params.onRing()) first = std::min(first, k), ++count;
    if (step == 0) return Words::tr("%n rounds to go", nullptr, course.lastStep());
    return Words::tr("round %1 of %2").arg(step - first + 1).arg(count);
}

/// The bar of rounds: done, under way, to come.
void paintProgress(Canvas& canvas, QRectF rect, int rounds, const engine::Moment& moment)
{
    const double gap = rounds > 12 ? 2 : 4, room = std::min(rect.width(), 36 * rect.height());
    const double width = std::floor(std::min(2.4 * rect.height(), room / rounds - gap));
    double x = std::round(rect.center().x() - (rounds * (width + gap) - gap) / 2);
    for (int k = 1; k <= rounds; ++k, x += width + gap) {
        const double share = std::clamp(moment.from + moment.alpha * (moment.to - moment.from) - (k - 1), 0.0, 1.0);
        canvas.box({x, rect.y(), width, rect.height()}, canvas.theme().sunken, canvas.theme().line, 1, 3);
        if (share > 0) canvas.box(QRectF(x, rect.y(), share * width, rect.height()), canvas.theme().text, Qt::transparent, 0, 3);
    }
}

/// Chunks may differ by an element, so devices may, too: then the most that any has sent.
void paintSent(Canvas& canvas, QRectF line, const Course& course, const Step& shown)
{
    const int device = busiest(shown);
    const auto& end = course.end().bytesSent;
    const double part = shown.bytesSent[std::size_t(device)], whole = end[std::size_t(busiest(course.end()))];
    const bool equal = std::count(end.begin(), end.end(), end.front()) == std::ptrdiff_t(end.size());
    const QString text = equal ? Words::tr("%1 sent by each") : Words::tr("at most %1 sent by each");
    paintTold(canvas, line, text.arg(partOf(part, whole)), Qt::AlignHCenter,
              {{widgets::elementId("bytesSent", {device}), Words::tr("bytes sent so far"), withoutUnit(part), false, part},
               {QStringLiteral("bytesToSend"), Words::tr("bytes sent in all"), widgets::bytes(whole), true, whole}});
}

void paintWords(Canvas& canvas, QRectF middle, QRectF free, const Frame& frame, const Course& course)
{
    if (canvas.veils(QStringLiteral("rounds"), free)) return;
    const widgets::Theme& theme = canvas.theme();
    if (course.params.devices == 1)
        return canvas.text(middle, Words::tr("one device: nothing to send"), Role::Body, theme.muted, Qt::AlignCenter);
    // as many of the lines as there is height for, most important first
    const double title = canvas.lineHeight(Role::Symbol), line = canvas.lineHeight(Role::Label), bar = std::round(0.6 * line);
    const double withRounds = title + line, withBytes = withRounds + bar + 8 + line, withModel = withBytes + line;
    const bool rounds = middle.height() >= withRounds, bytes = middle.height() >= withBytes;
    const bool model = theme.projector && middle.height() >= withModel;
    const double height = model ? withModel : bytes ? withBytes : rounds ? withRounds : title;
    double y = std::round(middle.center().y() - height / 2);
    const auto next = [&](double lines) { return QRectF(middle.x(), std::exchange(y, y + lines), middle.width(), lines); };
    const int step = frame.moment.to;
    canvas.text(next(title), step > 0 ? Words::phase(course.at(step).phase) : Words::tr("all-reduce"), Role::Symbol, theme.text,
                Qt::AlignCenter, true);
    if (rounds) canvas.text(next(line), roundOf(course, step), Role::Label, theme.muted, Qt::AlignCenter);
    if (!bytes) return;
    y += 4;
    paintProgress(canvas, next(bar), course.lastStep(), frame.moment);
    y += 4;
    paintSent(canvas, next(line), course, course.at(frame.step()));
    if (model) paintModel(canvas, next(line), course.params, Qt::AlignHCenter);
}

} // namespace

widgets::DeviceRing ringOf(const CoursePtr& course)
{
    const Params& params = course->params;
    const bool sends = params.devices > 1;
    widgets::DeviceRing ring;
    ring.devices = params.devices, ring.cards = cardsOf(course), ring.focus = 1;
    if (!params.onRing()) ring.hub = {"server", "inServer"};
    if (sends) ring.travels = "transfer";
    ring.packets = [course](const Frame& frame) { return packetsOf(*course, frame.moment); };
    ring.words = [course](Canvas& canvas, QRectF middle, QRectF free, const Frame& frame) {
        paintWords(canvas, middle, free, frame, *course);
    };
    ring.told = {"latency", "bandwidth", "bytesSent"};
    if (sends)
        ring.told.insert(ring.told.end(),
                         {"bytesToSend", "ringTime", "serverTime", "ringBytes", "serverBytesIn", "serverBytesOut"});
    return ring;
}

} // namespace lessons::ring
