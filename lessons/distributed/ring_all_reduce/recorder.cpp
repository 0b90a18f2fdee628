#include "engine/tape/operators.h"
#include "lessons/distributed/ring_all_reduce/costs.h"
#include "lessons/distributed/ring_all_reduce/words.h"

namespace lessons::ring {

using engine::byHand;
using engine::Numbers;
using engine::Quantity;
using engine::Term;
using engine::cluster::ChunkRange;
using engine::cluster::Phase;

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
        const Term volume = bytesOf(params.elements);
        m_tape.make("buffer", byHand(std::vector(std::size_t(devices()), volume)));
        if (devices() == 1) return; // nothing to send
        m_tape.make("limit", byHand(Term(2) * volume));
        m_tape.make("bytesToSend", byHand(wholeOf(m_course.steps, from(busiest(m_course.end())))));
        recordSide(params.choice(), m_course.steps);
        recordSide(params.other(), m_course.twin);
        recordPhases(m_course.steps, params.onServer());
        if (params.onRing() || params.onServer()) recordPhases(m_course.twin, params.onRing());
        const Comparison all = comparisonOf(params);
        m_tape.input("sizes", listOf(all.elements, engine::cluster::BytesPerElement));
        m_tape.input("counts", listOf(all.devices, 1));
        compare("Sizes", all.onSizes, all.elements);
        compare("Devices", all.onDevices, all.devices);
    }
    static Term wholeOf(const Steps& steps, const std::function<bool(const Transfer&)>& counts)
    {
        return bytesOf(steps, engine::lastStep(steps), counts);
    }
    static Numbers listOf(const std::vector<int>& list, double times)
    {
        engine::Tensor numbers({int(list.size())});
        std::ranges::transform(list, numbers.data.begin(), [times](int n) { return float(times * n); });
        return numbers;
    }
    /// How long an algorithm takes, and what is sent meanwhile.
    void recordSide(const Choice& choice, const Steps& steps)
    {
        const Term time = durationOf(m_course.params, steps, choice.onServer(), 1, engine::lastStep(steps));
        m_tape.make(Words::timeId(choice.algorithm).toStdString(), byHand(time, steps.back().time));
        if (!choice.onServer())
            return void(
                m_tape.make(Words::bytesId(choice.algorithm).toStdString(), byHand(wholeOf(steps, from(busiest(steps.back()))))));
        m_tape.make("serverBytesIn", byHand(wholeOf(steps, [p = devices()](const Transfer& t) { return t.to == p; })));
        m_tape.make("serverBytesOut", byHand(wholeOf(steps, from(devices()))));
    }
    void recordPhases(const Steps& steps, bool onServer)
    {
        for (const Stretch& s : stretchesOf(steps))
            m_tape.make(nameOf(s.phase), byHand(durationOf(m_course.params, steps, onServer, s.first, s.last)));
    }
    /// Times and bandwidths of algorithms (rows) at places (columns): so many elements, or so many devices.
    void compare(const std::string& on, const std::vector<Algorithm>& algorithms, const std::vector<int>& places)
    {
        const Params& params = m_course.params;
        const std::vector<int> shape{int(algorithms.size()), int(places.size())};
        const auto elements = [&](int place) { return on == "Sizes" ? place : params.elements; };
        const auto sharedBy = [&](int place) { return on == "Sizes" ? devices() : place; };
        std::vector<Term> times, rates;
        for (const Algorithm algorithm : algorithms)
            for (const int place : places) {
                const Choice choice{algorithm, sharedBy(place), params.pieces};
                times.push_back(durationOf(params, choice, engine::cluster::planOf(choice, params.group), elements(place)));
            }
        const Quantity time = m_tape.make("timeOn" + on, reshaped(byHand(std::move(times)), shape));
        for (std::size_t i = 0; i < time.size(); ++i) {
            const int place = places[i % places.size()];
            rates.push_back(busBandwidth(sharedBy(place), elements(place), time.term(engine::indicesOf(shape, i))));
        }
        m_tape.make("rateOn" + on, reshaped(byHand(std::move(rates)), shape));
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
        std::vector<Term> parts = durationOf(m_course.params, step, m_course.params.onServer());
        m_tape.make("round", byHand(sum(parts)));
        parts.insert(parts.begin(), m_time.term({}));
        m_time = m_tape.make("time", byHand(sum(std::move(parts)), step.time));
        recordTraffic(number);
        recordMessages(step);
    }

    // --- messages, and what they do where they arrive ---------------------------------------------------------------------

    void recordMessages(const Step& step)
    {
        const bool onServer = m_course.params.onServer(), back = onServer && step.phase == Phase::Broadcast;
        const int longest = longestMessage();
        std::vector<int> index(std::size_t(devices() * longest), -1);
        for (const auto& [t, copies] : messagesOf(step)) {
            const auto [first, count] = numbersOf(t->from, *t);
            for (int i = 0; i < count; ++i) index[std::size_t((back ? t->to : t->from) * longest + i)] = first + i;
        }
        m_tape.make("transfer", picked(back ? m_server : m_buffers, std::move(index), {devices(), longest}));
        if (onServer && !back) return gather(step);
        arrive(step, "contributors", m_contributors, back ? m_inServer : m_contributors, &Recorder::countsOf);
        arrive(step, "buffers", m_buffers, back ? m_server : m_buffers, &Recorder::numbersOf);
    }
    int longestMessage() const
    {
        int most = 1;
        for (const Step& step : m_course.steps)
            for (const Transfer& t : step.transfers) most = std::max(most, m_course.range(t.chunk, t.chunks).count);
        return most;
    }

    /// Where the numbers of a message, or the counts of who is inside it, stand: of a device among all, or in the server.
    ChunkRange numbersOf(int device, const Transfer& t) const
    {
        const auto [first, count] = m_course.range(t.chunk, t.chunks);
        return {device == devices() ? 0 : device * m_course.params.elements + first, count};
    }
    ChunkRange countsOf(int device, const Transfer& t) const
    {
        const int first = device == devices() ? 0 : (device * m_course.start().chunks() + t.chunk) * devices();
        return {first, t.chunks * devices()};
    }

    /// What arrives is added to, or replaces, elements of a quantity.
    void arrive(const Step& step, const std::string& id, Quantity& there, const Quantity& sent,
                ChunkRange (Recorder::*stretch)(int device, const Transfer& t) const)
    {
        std::vector<Quantity> parts;
        std::vector<std::size_t> elements;
        for (const bool adds : {true, false})
            for (const int times : {1, 2}) {
                std::vector<int> source, own;
                for (const auto& [t, copies] : messagesOf(step)) {
                    const auto [first, count] = (this->*stretch)(t->from, *t);
                    for (int i = 0; i < count && t->adds == adds && copies == times && !t->lost; ++i)
                        source.push_back(first + i), own.push_back((this->*stretch)(t->to, *t).first + i);
                }
                if (own.empty()) continue;
                elements.insert(elements.end(), own.begin(), own.end());
                const std::vector<int> shape{int(own.size())};
                const Quantity arrived = picked(sent, std::move(source), shape);
                Quantity made = adds ? picked(there, std::move(own), shape) + arrived : arrived;
                if (adds && times == 2) made = made + arrived; // replacing twice is replacing once
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
