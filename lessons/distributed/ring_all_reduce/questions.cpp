#include "lessons/distributed/ring_all_reduce/words.h"
#include "widgets/canvas/number.h"

#include <numeric>

namespace lessons::ring {

namespace {

constexpr double Alike = 0.01; // times that differ by less count as the same

QString chunkId(int device, int chunk) { return widgets::elementId("chunk", {device, chunk}); }

auto chunkOf(int device, int chunk)
{
    return Question::Option{chunkId(device, chunk), Words::tr("device %1, chunk %2").arg(device + 1).arg(Words::chunk(chunk))};
}

// --- how many rounds, and who is faster -----------------------------------------------------------------------

QString whySoMany(const Params& params)
{
    const QString reasons[] = {
        Words::tr("%1 rounds add the chunks up, %1 more hand the sums on: 2 (p − 1).").arg(params.devices - 1),
        {},
        Words::tr("One after the other hands in, and one after the other gets the sum: 2 (p − 1)."),
        Words::tr("Each round doubles how many are inside: log₂ p."),
        Words::tr("log₂ p rounds add up halves of halves, log₂ p more hand them on."),
        Words::tr("Pieces climb to the two roots, level by level, and come back while others still climb."),
        Words::tr("2 (g − 1) rounds within the groups, and 2 (p/g − 1) across them.")};
    return reasons[int(params.algorithm)];
}

/// In a ring when all is added up and each device holds a part of the sum, otherwise after the first round. Hidden is all from
/// which the length of the run could be read.
Question rounds(const Params& params, const Course& course)
{
    const int at = params.onRing() ? params.devices - 1 : 1;
    return {.id = "rounds",
            .kind = Question::Number,
            .text = Words::tr("After how many rounds does every one of the %1 devices hold the whole sum?").arg(params.devices),
            .at = at,
            .reveals = at,
            .hides = {"rounds", "timeline", StepCount, "sent", "finished"},
            .outcome = {{{}, double(course.lastStep())}, whySoMany(params)}};
}

QString whySoMuch(const Params& params)
{
    const QString evenly = Words::tr("What it adds up it sends on in parts: 2 (p − 1)/p of its bytes, as little as can be.");
    const QString reasons[] = {evenly,
                               {},
                               Words::tr("Device 1 alone sends the whole sum to all others: (p − 1) V."),
                               Words::tr("All that it has, in each of log₂ p rounds."),
                               evenly,
                               Words::tr("Half of the buffer goes up in each tree, and half comes back to each device below."),
                               evenly};
    return reasons[int(params.algorithm)];
}

/// What the busiest device sends in all.
Question bytes(const Params& params, const Course& course)
{
    return {
        .id = "bytes",
        .kind = Question::Number,
        .text =
            Words::tr("Each device holds %1 bytes. How many will the busiest device have sent in the end?").arg(params.bytes()),
        .at = 1,
        .reveals = course.lastStep(),
        .unit = "B",
        .hides = {"rounds", "timeline", "sent"},
        .outcome = {{{}, course.end().bytesSent[std::size_t(busiest(course.end()))]}, whySoMuch(params)}};
}

/// One round before the end: α counts in every round, bytes only where they pass one link after the other.
Question faster(const Params& params, const Course& course)
{
    const int at = std::max(1, course.lastStep() - 1);
    const Algorithm first = params.onServer() ? Algorithm::Ring : params.algorithm,
                    second = params.onRing() || params.onServer() ? Algorithm::Server : Algorithm::Ring;
    const double own = course.sound.back().time, other = course.twin.back().time;
    const bool same = std::abs(own - other) <= Alike * std::max(own, other);
    const double a = params.onServer() ? other : own, b = params.onServer() ? own : other;
    const QString why =
        second == Algorithm::Server
            ? Words::tr("Ring %1: it pays α in each of %2 rounds. Server %3: its one link carries all gradients in turn.")
            : Words::tr("%1 against %3: it pays α in each of its rounds, the other way in %2, and for all bytes that queue.");
    return {.id = "faster",
            .text = Words::tr("%1 devices, %2 each, α = %3, B = %4: who is done first?")
                        .arg(params.devices)
                        .arg(widgets::bytes(params.bytes()), Words::latency(params), Words::rate(params.bandwidth)),
            .at = at,
            .reveals = at,
            .options = {{Words::id(first), Words::algorithm(first)},
                        {Words::id(second), Words::algorithm(second)},
                        {"same", Words::tr("both, within 1 %")}},
            .hides = {"timeline"},
            .outcome = {{same ? "same" : Words::id(a < b ? first : second)},
                        why.arg(widgets::seconds(a)).arg(2 * (params.devices - 1)).arg(widgets::seconds(b))}};
}

// --- where things are -----------------------------------------------------------------------------------------

/// Device 0 sends its second chunk in round 2.
Question next(const Course& course)
{
    const auto sends = [&](int step) { return course.at(step).transfers.front().chunk; };
    Question question{
        .id = "next",
        .kind = Question::Place,
        .text = Words::tr("Device 1 has sent chunk %1. Which of its chunks does it send next?").arg(Words::chunk(sends(1))),
        .at = 1,
        .reveals = 2,
        .hides = {"timeline"},
        .outcome = {{chunkId(0, sends(2))},
                    Words::tr("The one that has just arrived and been added to: a chunk travels on and grows at every stop.")}};
    for (int chunk = 0; chunk < course.start().chunks(); ++chunk) question.options.push_back(chunkOf(0, chunk));
    return question;
}

/// Who holds chunk 0 finished, one round before somebody does.
Question owner(const Params& params, const Course& course)
{
    const int links = params.devices - 1;
    const auto& first = course.at(1).transfers;
    const auto begun = std::find_if(first.begin(), first.end(), [](const Transfer& transfer) { return transfer.chunk == 0; });
    Question question{.id = "owner",
                      .kind = Question::Place,
                      .text = Words::tr("On which device will chunk %1 first hold the sum of all?").arg(Words::chunk(0)),
                      .at = links - 1,
                      .reveals = links,
                      .hides = {"timeline"},
                      .outcome = {{chunkId(course.at(links).chunkOwners[0], 0)},
                                  Words::tr("Device %1 sent it first; %2 links farther on everybody's part is inside.")
                                      .arg(begun->from + 1)
                                      .arg(links)}};
    for (int device = 0; device < params.devices; ++device) question.options.push_back(chunkOf(device, 0));
    return question;
}

// --- through a server; with a fault ---------------------------------------------------------------------------

Question load(const Params& params, const Course& course)
{
    const auto& back = course.at(2).transfers;
    const double sent = std::accumulate(back.begin(), back.end(), 0.0, [](double sum, auto& t) { return sum + t.bytes; });
    return {
        .id = "load",
        .kind = Question::Number,
        .text = Words::tr("%1 devices get back sums of %2 bytes each. How many bytes does the server's link carry out?")
                    .arg(params.devices)
                    .arg(params.bytes()),
        .at = 1,
        .reveals = 2,
        .unit = "B",
        .hides = {"timeline", "sent"},
        .outcome = {{{}, sent},
                    Words::tr("All %1 sums pass that one link: its load grows with p, a ring's links carry less than 2V each.")
                        .arg(params.devices)}};
}

/// As soon as the message is lost.
Question lost(const Params& params, const Course& course)
{
    const int spoiled = course.damage.spoiled, at = std::min(params.faultRound, course.lastStep());
    return {.id = "lost",
            .text = Words::tr("In round %1 the message of device %2 was lost. Who ends with wrong sums?")
                        .arg(params.faultRound)
                        .arg(course.at(at).transfers.front().from % params.devices + 1),
            .at = at,
            .reveals = course.lastStep(),
            .options = {{"nobody", Words::tr("nobody")}, {"some", Words::tr("some devices")}, {"all", Words::tr("all devices")}},
            .hides = {"finished"},
            .outcome = {{spoiled == 0                ? "nobody"
                         : spoiled == params.devices ? "all"
                                                     : "some"},
                        Words::tr("%1 of %2 devices: what is missing in a chunk is missing wherever the chunk is handed on to.")
                            .arg(spoiled)
                            .arg(params.devices)}};
}

} // namespace

std::vector<Question> questions(const Params& params, const Run& run)
{
    const Course& course = *run.course;
    if (params.devices == 1) return {};
    if (params.fault == Fault::DropMessage) return {lost(params, course)};
    if (params.fault != Fault::None) return {};
    if (params.onServer()) return {load(params, course), faster(params, course)};
    if (!params.onRing()) return {rounds(params, course), bytes(params, course), faster(params, course)};
    std::vector<Question> list;
    if (params.devices >= 3) list.push_back(next(course));
    if (params.devices >= 4) list.push_back(owner(params, course));
    list.push_back(rounds(params, course));
    list.push_back(faster(params, course));
    return list;
}

} // namespace lessons::ring
