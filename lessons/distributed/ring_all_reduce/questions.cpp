#include "lessons/distributed/ring_all_reduce/questions.h"

#include "lessons/distributed/ring_all_reduce/words.h"
#include "widgets/canvas/number.h"
#include "widgets/views/naming.h"

#include <numeric>

namespace lessons::ring {

using engine::cluster::Fault;
using engine::cluster::Step;
using engine::cluster::Transfer;

namespace {

constexpr double Alike = 0.01; // times that differ by less count as the same

/// Everything from which the length of the run could be read.
QStringList lengths()
{
    return {QStringLiteral("rounds"), QStringLiteral("timeline"), StepCount, QStringLiteral("sent"), QStringLiteral("finished")};
}

QString chunkId(int device, int chunk) { return widgets::elementId("chunk", {device, chunk}); }

auto chunkOf(int device, int chunk)
{
    return Question::Option{chunkId(device, chunk), Words::tr("device %1, chunk %2").arg(device + 1).arg(Words::chunk(chunk))};
}

// --- how many rounds, and who is faster -----------------------------------------------------------------------

/// When all is added up, and each device holds a part of the sum.
Question rounds(const Params& params)
{
    return {.id = QStringLiteral("rounds"),
            .kind = Question::Number,
            .text = Words::tr("After how many rounds does every one of the %1 devices hold the whole sum?").arg(params.devices),
            .at = params.devices - 1,
            .reveals = params.devices - 1,
            .hides = lengths()};
}

Outcome outcomeOfRounds(const Params& params, const Course& course)
{
    return {{{}, double(course.lastStep())},
            Words::tr("%1 rounds add the chunks up, %1 more hand the sums on: 2 (p − 1).").arg(params.devices - 1)};
}

/// One round before the end.
Question faster(const Params& params, const Course& course)
{
    const int at = std::max(1, course.lastStep() - 1);
    const QString volume = widgets::bytes(params.elements * engine::cluster::BytesPerElement);
    return {.id = QStringLiteral("faster"),
            .text = Words::tr("%1 devices, %2 each, α = %3, B = %4/s: who is done first?")
                        .arg(params.devices)
                        .arg(volume, params.latency > 0 ? widgets::seconds(params.latency) : QStringLiteral("0"),
                             widgets::bytes(params.bandwidth)),
            .at = at,
            .reveals = at,
            .options = {{QStringLiteral("ring"), Words::tr("ring")},
                        {QStringLiteral("server"), Words::tr("server")},
                        {QStringLiteral("same"), Words::tr("both, within 1 %")}},
            .hides = {QStringLiteral("timeline")}};
}

Outcome outcomeOfFaster(const Params& params, const Course& course)
{
    const Step &own = course.sound.back(), &other = course.twin.back();
    const Step &ring = params.onRing() ? own : other, &server = params.onRing() ? other : own;
    const bool same = std::abs(ring.time - server.time) <= Alike * std::max(ring.time, server.time);
    const QString who = same                      ? QStringLiteral("same")
                        : ring.time < server.time ? QStringLiteral("ring")
                                                  : QStringLiteral("server");
    return {{who},
            Words::tr("Ring %1: it pays α in each of %2 rounds. Server %3: its one link carries all gradients in turn.")
                .arg(widgets::seconds(ring.time))
                .arg(2 * (params.devices - 1))
                .arg(widgets::seconds(server.time))};
}

// --- where things are -----------------------------------------------------------------------------------------

/// Device 0 sends its second chunk in round 2.
Question next(const Course& course)
{
    Question question{.id = QStringLiteral("next"),
                      .kind = Question::Place,
                      .text = Words::tr("Device 1 has sent chunk %1. Which of its chunks does it send next?")
                                  .arg(Words::chunk(course.at(1).transfers.front().chunk)),
                      .at = 1,
                      .reveals = 2,
                      .hides = {QStringLiteral("timeline")}};
    for (int chunk = 0; chunk < course.start().chunks(); ++chunk) question.options.push_back(chunkOf(0, chunk));
    return question;
}

Outcome outcomeOfNext(const Course& course)
{
    return {{chunkId(0, course.at(2).transfers.front().chunk)},
            Words::tr("The one that has just arrived and been added to: a chunk travels on and grows at every stop.")};
}

/// Who holds chunk 0 finished, one round before somebody does.
Question owner(const Params& params)
{
    Question question{.id = QStringLiteral("owner"),
                      .kind = Question::Place,
                      .text = Words::tr("On which device will chunk %1 first hold the sum of all?").arg(Words::chunk(0)),
                      .at = params.devices - 2,
                      .reveals = params.devices - 1,
                      .hides = {QStringLiteral("timeline")}};
    for (int device = 0; device < params.devices; ++device) question.options.push_back(chunkOf(device, 0));
    return question;
}

Outcome outcomeOfOwner(const Params& params, const Course& course)
{
    const auto& first = course.at(1).transfers;
    const auto begun = std::find_if(first.begin(), first.end(), [](const Transfer& transfer) { return transfer.chunk == 0; });
    return {{chunkId(course.at(params.devices - 1).chunkOwners[0], 0)},
            Words::tr("Device %1 sent it first; %2 links farther on everybody's part is inside.")
                .arg(begun->from + 1)
                .arg(params.devices - 1)};
}

// --- through a server; with a fault ---------------------------------------------------------------------------

double sentIn(const Step& step)
{
    return std::accumulate(step.transfers.begin(), step.transfers.end(), 0.0,
                           [](double sum, const Transfer& transfer) { return sum + transfer.bytes; });
}

Question load(const Params& params)
{
    return {.id = QStringLiteral("load"),
            .kind = Question::Number,
            .text = Words::tr("%1 devices get back sums of %2 bytes each. How many bytes does the server's link carry out?")
                        .arg(params.devices)
                        .arg(params.elements * engine::cluster::BytesPerElement),
            .at = 1,
            .reveals = 2,
            .unit = QStringLiteral("B"),
            .hides = {QStringLiteral("timeline"), QStringLiteral("sent")}};
}

Outcome outcomeOfLoad(const Params& params, const Course& course)
{
    return {{{}, sentIn(course.at(2))},
            Words::tr("All %1 sums pass that one link: its load grows with p, a ring's links carry less than 2V each.")
                .arg(params.devices)};
}

/// As soon as the message is lost.
Question lost(const Params& params, const Course& course)
{
    return {.id = QStringLiteral("lost"),
            .text = Words::tr("In round %1 the message of device 1 was lost. Who ends with wrong sums?").arg(params.faultRound),
            .at = std::min(params.faultRound, course.lastStep()),
            .reveals = course.lastStep(),
            .options = {{QStringLiteral("nobody"), Words::tr("nobody")},
                        {QStringLiteral("some"), Words::tr("some devices")},
                        {QStringLiteral("all"), Words::tr("all devices")}},
            .hides = {QStringLiteral("finished")}};
}

Outcome outcomeOfLost(const Params& params, const Course& course)
{
    const int count = course.damage.spoiled;
    const QString who = count == 0                ? QStringLiteral("nobody")
                        : count == params.devices ? QStringLiteral("all")
                                                  : QStringLiteral("some");
    return {{who},
            Words::tr("%1 of %2 devices: what is missing in a chunk is missing wherever the chunk is handed on to.")
                .arg(count)
                .arg(params.devices)};
}

} // namespace

std::vector<Question> questions(const Params& params, const Run& run)
{
    const Course& course = *run.course;
    std::vector<Question> list;
    if (params.devices == 1) return list;
    if (params.fault == Fault::DropMessage) return {lost(params, course)};
    if (params.fault != Fault::None) return list;
    if (!params.onRing()) return {load(params), faster(params, course)};
    if (params.devices >= 3) list.push_back(next(course));
    if (params.devices >= 4) list.push_back(owner(params));
    list.push_back(rounds(params));
    list.push_back(faster(params, course));
    return list;
}

Outcome outcome(const Params& params, const Run& run, const Question& question)
{
    const Course& course = *run.course;
    if (question.id == QLatin1String("rounds")) return outcomeOfRounds(params, course);
    if (question.id == QLatin1String("faster")) return outcomeOfFaster(params, course);
    if (question.id == QLatin1String("next")) return outcomeOfNext(course);
    if (question.id == QLatin1String("owner")) return outcomeOfOwner(params, course);
    if (question.id == QLatin1String("load")) return outcomeOfLoad(params, course);
    return outcomeOfLost(params, course);
}

} // namespace lessons::ring
