#include "engine/tape/operators.h"
#include "lessons/distributed/ring_all_reduce/costs.h"

namespace lessons::ring {

using engine::byHand;
using engine::Numbers;
using engine::Quantity;
using engine::Term;
using engine::cluster::ChunkRange;
using engine::cluster::Phase;
using engine::cluster::Step;
using engine::cluster::Transfer;

namespace {

auto from(int device)
{
    return [device](const Transfer& transfer) { return transfer.from == device; };
}

/// How many chunks hold the sum, device by device.
Term finishedOn(const Step& step)
{
    std::vector<Term> counts;
    for (int device = 0; device < step.devices(); ++device) {
        int count = 0;
        for (int chunk = 0; chunk < step.chunks(); ++chunk) count += step.finished(device, chunk);
        counts.emplace_back(count, "device " + std::to_string(device + 1));
    }
    return sum(std::move(counts));
}

/// All messages of a round leave before the first arrives.
class Recorder {
public:
    Recorder(const Course& course, engine::Tape& tape) : m_course(course), m_tape(tape) {}

    void record(const engine::Tensor& buffers)
    {
        m_buffers = m_tape.input("buffers", Numbers(buffers));
        m_contributors = m_tape.input("contributors", Numbers(m_course.start().contributors));
        m_time = m_tape.input("time", Numbers::scalar(0));
        m_tape.parameter("latency", Numbers::scalar(m_course.params.latency));
        m_tape.parameter("bandwidth", Numbers::scalar(m_course.params.bandwidth));
        recordModel();
        recordTraffic(0);
        for (int step = 1; step <= m_course.lastStep(); ++step) recordRound(step);
    }

private:
    int devices() const { return m_course.params.devices; }

    /// What is known before the first message leaves.
    void recordModel()
    {
        const Params& params = m_course.params;
        const Steps &ring = m_course.of(true), &server = m_course.of(false);
        const Term volume = bytesOf(params.elements);
        m_tape.make("buffer", byHand(std::vector(std::size_t(devices()), volume)));
        if (devices() == 1) return; // nothing to send
        const auto make = [this](const std::string& id, const Quantity& made) { m_tape.make(id, made); };
        const auto whole = [](const Steps& steps, const auto& counts) { return bytesOf(steps, engine::lastStep(steps), counts); };
        make("limit", byHand(Term(2) * volume));
        make("ringTime", byHand(durationOf(params, ring, true), ring.back().time));
        make("serverTime", byHand(durationOf(params, server, false), server.back().time));
        make("ringBytes", byHand(whole(ring, from(busiest(ring.back())))));
        make("serverBytesIn", byHand(whole(server, [p = devices()](const Transfer& t) { return t.to == p; })));
        make("serverBytesOut", byHand(whole(server, from(devices()))));
        make("bytesToSend", byHand(whole(m_course.steps, from(busiest(m_course.end())))));
        for (const bool onRing : {true, false})
            for (const Stretch& s : stretchesOf(m_course.of(onRing)))
                make(nameOf(s.phase), byHand(durationOf(params, m_course.of(onRing), onRing, s)));
    }

    void recordTraffic(int step)
    {
        const Step& at = m_course.at(step);
        std::vector<Term> sent;
        for (int device = 0; device < devices(); ++device) sent.push_back(bytesOf(m_course.steps, step, from(device)));
        m_tape.make("sent", byHand(sent[std::size_t(busiest(at))]));
        m_tape.make("bytesSent", byHand(std::move(sent)));
        m_tape.make("serverBytesSent", byHand(bytesOf(m_course.steps, step, from(devices()))));
        m_tape.make("finished", byHand(finishedOn(at)));
        if (m_course.sound.size() == m_course.steps.size())
            m_tape.make("sound", byHand(finishedOn(m_course.sound[std::size_t(step)])));
    }

    void recordRound(int number)
    {
        const Step& step = m_course.at(number);
        m_tape.step(nameOf(step.phase));
        std::vector<Term> parts = durationOf(m_course.params, step, m_course.params.onRing());
        m_tape.make("round", byHand(sum(parts)));
        parts.insert(parts.begin(), m_time.term({}));
        m_time = m_tape.make("time", byHand(sum(std::move(parts)), step.time));
        recordTraffic(number);
        recordMessages(step);
    }

    // --- messages, and what they do where they arrive ---------------------------------------------------------------------

    void recordMessages(const Step& step)
    {
        const bool back = step.phase == Phase::Broadcast;
        const int longest = m_course.range(0).count;
        std::vector<int> index(std::size_t(devices() * longest), -1);
        for (const auto& [t, copies] : messagesOf(step)) {
            const auto [first, count] = numbersOf(t->from, t->chunk);
            for (int i = 0; i < count; ++i) index[std::size_t((back ? t->to : t->from) * longest + i)] = first + i;
        }
        m_tape.make("transfer", picked(back ? m_server : m_buffers, std::move(index), {devices(), longest}));
        if (step.phase == Phase::Gather) return gather(step);
        arrive(step, "contributors", m_contributors, back ? m_inServer : m_contributors, &Recorder::countsOf);
        arrive(step, "buffers", m_buffers, back ? m_server : m_buffers, &Recorder::numbersOf);
    }

    /// Where the numbers of a chunk, or the counts of who is inside it, stand: of a device among all, or in the server.
    ChunkRange numbersOf(int device, int chunk) const
    {
        const auto [first, count] = m_course.range(chunk);
        return {device == devices() ? 0 : device * m_course.params.elements + first, count};
    }
    ChunkRange countsOf(int device, int chunk) const
    {
        return {device == devices() ? 0 : (device * m_course.start().chunks() + chunk) * devices(), devices()};
    }

    /// What arrives is added to, or replaces, elements of a quantity.
    void arrive(const Step& step, const std::string& id, Quantity& there, const Quantity& sent,
                ChunkRange (Recorder::*stretch)(int device, int chunk) const)
    {
        std::vector<Quantity> parts;
        std::vector<std::size_t> elements;
        for (const int times : {1, 2}) {
            std::vector<int> source, own;
            for (const auto& [t, copies] : messagesOf(step)) {
                const auto [first, count] = (this->*stretch)(t->from, t->chunk);
                for (int i = 0; i < count && copies == times && !t->lost; ++i)
                    source.push_back(first + i), own.push_back((this->*stretch)(t->to, t->chunk).first + i);
            }
            if (own.empty()) continue;
            elements.insert(elements.end(), own.begin(), own.end());
            const std::vector<int> shape{int(own.size())};
            const Quantity arrived = picked(sent, std::move(source), shape);
            Quantity made = adds(step.phase) ? picked(there, std::move(own), shape) + arrived : arrived;
            if (adds(step.phase) && times == 2) made = made + arrived; // replacing twice is replacing once
            parts.push_back(made);
        }
        if (!parts.empty()) there = m_tape.remake(id, concatenated(parts), elements);
    }

    /// The server adds what arrives, in that order.
    void gather(const Step& step)
    {
        std::vector<Quantity> counts(std::size_t(devices()), Quantity(0));
        std::optional<Quantity> total;
        for (const Transfer& t : step.transfers) {
            if (t.lost) continue;
            const Quantity arrived = row(m_buffers, t.from), one = element(m_contributors, {t.from, 0, t.from});
            Quantity& count = counts[std::size_t(t.from)];
            total = total ? *total + arrived : arrived;
            count = count[0] == 0 ? one : count + one;
        }
        m_inServer = m_tape.make("inServer", stacked(counts));
        m_server =
            m_tape.make("server", total ? *total : Quantity(Numbers({m_course.params.elements}, engine::Precision::Float)));
    }

    const Course& m_course;
    engine::Tape& m_tape;
    Quantity m_buffers{0}, m_contributors{0}, m_server{0}, m_inServer{0}, m_time{0};
};

} // namespace

void record(const Course& course, engine::Tape& tape, const engine::Tensor& buffers) { Recorder(course, tape).record(buffers); }

} // namespace lessons::ring
