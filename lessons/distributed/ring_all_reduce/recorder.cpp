#include "engine/tape/operators.h"
#include "lessons/distributed/ring_all_reduce/costs.h"

#include <algorithm>
#include <numeric>

namespace lessons::ring {

using engine::Numbers;
using engine::Precision;
using engine::Quantity;
using engine::Term;
using engine::cluster::BytesPerElement;
using engine::cluster::Phase;
using engine::cluster::Step;
using engine::cluster::Transfer;

namespace {

bool adds(const Step& step) { return step.phase == Phase::ReduceScatter; }

Numbers scalar(double value)
{
    Numbers number({}, Precision::Double);
    number.data = {value};
    return number;
}

auto from(int device)
{
    return [device](const Transfer& transfer) { return transfer.from == device; };
}
auto to(int device)
{
    return [device](const Transfer& transfer) { return transfer.to == device; };
}

double received(const Step& end) { return std::accumulate(end.bytesSent.begin(), end.bytesSent.end(), 0.0); }

/// How many chunks hold the sum, device by device.
std::vector<Term> finishedOn(const Step& step)
{
    std::vector<Term> counts;
    for (int device = 0; device < step.devices(); ++device) {
        int count = 0;
        for (int chunk = 0; chunk < step.chunks(); ++chunk) count += step.finished(device, chunk);
        counts.emplace_back(count, "device " + std::to_string(device + 1));
    }
    return counts;
}

/// All messages of a round leave before the first arrives.
class Recorder {
public:
    Recorder(const Course& course, engine::Tape& tape) : m_course(course), m_tape(tape) {}

    void record(const engine::Tensor& buffers)
    {
        m_buffers = m_tape.input("buffers", Numbers(buffers));
        m_contributors = m_tape.input("contributors", Numbers(m_course.start().contributors));
        m_time = m_tape.input("time", scalar(0));
        m_tape.parameter("latency", scalar(m_course.params.latency));
        m_tape.parameter("bandwidth", scalar(m_course.params.bandwidth));
        recordModel();
        recordTraffic(0);
        for (int step = 1; step < int(m_course.steps.size()); ++step) recordRound(step);
    }

private:
    /// A message that arrives, and how often.
    struct Arrival {
        const Transfer* message;
        int copies;
    };
    using PlaceOf = std::function<int(int device, int chunk, int i)>;

    int devices() const { return m_course.params.devices; }
    int placeOf(int device, int chunk, int i) const
    {
        return device * m_course.params.elements + m_course.range(chunk).first + i;
    }

    /// A number with this arithmetic, and several.
    void made(const std::string& id, double value, const Term& byHand)
    {
        m_tape.make(id, {scalar(value), [byHand](const engine::Indices&) { return byHand; }});
    }

    void made(const std::string& id, const std::vector<double>& values, std::vector<Term> byHand)
    {
        Numbers numbers({int(values.size())}, Precision::Double);
        numbers.data = values;
        m_tape.make(id, {std::move(numbers), [byHand](const engine::Indices& at) { return byHand[std::size_t(at[0])]; }});
    }

    /// What is known before the first message leaves.
    void recordModel()
    {
        const Steps &ring = m_course.of(true), &server = m_course.of(false);
        const Term numbers(m_course.params.elements, "numbers"), size(BytesPerElement, "bytes of a number");
        const double volume = m_course.params.elements * BytesPerElement;
        made("buffer", std::vector(std::size_t(devices()), volume), std::vector(std::size_t(devices()), numbers * size));
        if (devices() == 1) return; // nothing to send
        const auto whole = [](const Steps& steps, const auto& counts) { return bytesOf(steps, engine::lastStep(steps), counts); };
        const auto most = [](const Steps& steps) { return steps.back().bytesSent[std::size_t(busiest(steps.back()))]; };
        made("limit", 2 * volume, Term(2) * numbers * size);
        made("ringTime", ring.back().time, durationOf(m_course.params, ring, true));
        made("serverTime", server.back().time, durationOf(m_course.params, server, false));
        made("ringBytes", most(ring), whole(ring, from(busiest(ring.back()))));
        made("serverBytesIn", received(server.back()), whole(server, to(devices())));
        made("serverBytesOut", server.back().serverBytesSent, whole(server, from(devices())));
        made("bytesToSend", most(m_course.steps), whole(m_course.steps, from(busiest(m_course.end()))));
        for (const Phase phase : {Phase::ReduceScatter, Phase::AllGather, Phase::Gather, Phase::Broadcast}) {
            const bool onRing = phase == Phase::ReduceScatter || phase == Phase::AllGather;
            const Steps& steps = onRing ? ring : server;
            if (std::any_of(steps.begin(), steps.end(), [phase](const Step& step) { return step.phase == phase; }))
                made(nameOf(phase), secondsOf(steps, phase), durationOf(m_course.params, steps, onRing, phase));
        }
    }

    void recordTraffic(int step)
    {
        const Step& at = m_course.at(step);
        std::vector<Term> sent;
        for (int device = 0; device < devices(); ++device) sent.push_back(bytesOf(m_course.steps, step, from(device)));
        const auto most = std::size_t(busiest(at));
        made("sent", at.bytesSent[most], sent[most]);
        made("bytesSent", at.bytesSent, std::move(sent));
        made("serverBytesSent", at.serverBytesSent, bytesOf(m_course.steps, step, from(devices())));
        const auto finished = finishedOn(at);
        made("finished", valueOf(sum(finished)), sum(finished));
        if (m_course.sound.size() != m_course.steps.size()) return;
        const auto sound = finishedOn(m_course.sound[std::size_t(step)]);
        made("sound", valueOf(sum(sound)), sum(sound));
    }

    void recordRound(int number)
    {
        const Step &step = m_course.at(number), &before = m_course.at(number - 1);
        const bool ring = m_course.params.onRing();
        m_tape.step(nameOf(step.phase));
        std::vector<Term> parts = durationOf(m_course.params, step, ring);
        made("round", step.time - before.time, sum(parts));
        parts.insert(parts.begin(), m_time.term({}));
        made("time", step.time, sum(std::move(parts)));
        m_time = m_tape.makings("time").back().quantity;
        recordTraffic(number);
        recordMessages(step);
    }

    /// Messages, and what they do where they arrive.
    void recordMessages(const Step& step)
    {
        const bool back = step.phase == Phase::Broadcast;
        const int p = devices(), chunks = m_course.start().chunks(), longest = m_course.range(0).count;
        std::vector<int> index(std::size_t(p * longest), -1);
        std::vector<Arrival> arrivals;
        for (const Transfer& t : step.transfers) {
            const int device = back ? t.to : t.from, count = m_course.range(t.chunk).count;
            for (int i = 0; i < count; ++i) index[std::size_t(device * longest + i)] = back ? i : placeOf(device, t.chunk, i);
            const bool again =
                !arrivals.empty() && arrivals.back().message->from == t.from && arrivals.back().message->to == t.to;
            if (again) ++arrivals.back().copies;
            else if (!t.lost) arrivals.push_back({&t, 1});
        }
        m_tape.make("transfer", picked(back ? m_server : m_buffers, std::move(index), {p, longest}));
        if (step.phase == Phase::Gather) return gather(arrivals);
        const PlaceOf counts = [p, chunks](int device, int chunk, int i) { return (device * chunks + chunk) * p + i; };
        const PlaceOf numbers = [this](int device, int chunk, int i) { return placeOf(device, chunk, i); };
        const PlaceOf inServer = [](int, int, int i) { return i; };
        arrive("contributors", m_contributors, back ? m_inServer : m_contributors, adds(step), arrivals, counts,
               back ? inServer : counts);
        arrive("buffers", m_buffers, back ? m_server : m_buffers, adds(step), arrivals, numbers, back ? inServer : numbers);
    }

    /// What arrives is added to, or replaces, elements of a quantity.
    void arrive(const std::string& id, Quantity& there, const Quantity& sent, bool adds, const std::vector<Arrival>& arrivals,
                const PlaceOf& place, const PlaceOf& from)
    {
        std::vector<Quantity> parts;
        std::vector<std::size_t> elements;
        for (const int copies : {1, 2}) {
            std::vector<int> source, own;
            for (const Arrival& arrival : arrivals) {
                const Transfer& t = *arrival.message;
                const int count = id == "buffers" ? m_course.range(t.chunk).count : devices();
                for (int i = 0; i < count && arrival.copies == copies; ++i)
                    source.push_back(from(t.from, t.chunk, i)), own.push_back(place(t.to, t.chunk, i));
            }
            if (own.empty()) continue;
            elements.insert(elements.end(), own.begin(), own.end());
            const std::vector<int> shape{int(own.size())};
            const Quantity arrived = picked(sent, std::move(source), shape);
            Quantity made = adds ? picked(there, std::move(own), shape) + arrived : arrived; // replacing twice is replacing once
            if (adds && copies == 2) made = made + arrived;
            parts.push_back(made);
        }
        if (!parts.empty()) there = m_tape.remake(id, concatenated(parts), elements);
    }

    /// The server adds what arrives, in that order.
    void gather(const std::vector<Arrival>& arrivals)
    {
        std::vector<Quantity> counts(std::size_t(devices()), Quantity(0));
        std::optional<Quantity> total;
        for (const auto& [message, copies] : arrivals)
            for (int copy = 0; copy < copies; ++copy) {
                const int k = message->from;
                const Quantity arrived = row(m_buffers, k), one = element(m_contributors, {k, 0, k});
                total = total ? *total + arrived : arrived;
                counts[std::size_t(k)] = copy == 0 ? one : counts[std::size_t(k)] + one;
            }
        m_inServer = m_tape.make("inServer", stacked(counts));
        m_server = m_tape.make("server", total ? *total : Quantity(Numbers({m_course.params.elements}, Precision::Float)));
    }

    const Course& m_course;
    engine::Tape& m_tape;
    Quantity m_buffers{0}, m_contributors{0}, m_server{0}, m_inServer{0}, m_time{0};
};

} // namespace

void record(const Course& course, engine::Tape& tape, const engine::Tensor& buffers) { Recorder(course, tape).record(buffers); }

} // namespace lessons::ring
