#include "lessons/distributed/fsdp/run.h"

#include <algorithm>

namespace lessons::fsdp {

using namespace engine::cluster;
using engine::byHand;
using engine::Indices;
using engine::Numbers;
using engine::Term;

const Stint& Course::at(int step) const
{
    const auto found = std::ranges::find_if(plan->stints, [&](const Stint& s) {
        return s.kind != Stint::Update && s.end > ticks[std::size_t(step) - 1] && s.end <= ticks[std::size_t(step)];
    });
    return *found;
}

/// Just before what begins then.
Held Course::heldAt(int device, double time) const
{
    Held now = held[std::size_t(device)].front();
    for (const Held& next : held[std::size_t(device)])
        if (next.time < time) now = next;
    if (time >= ticks.back()) now = held[std::size_t(device)].back();
    return now;
}

std::optional<Course::Overflow> Course::overflowBy(double time) const
{
    std::optional<Overflow> first;
    for (int r = 0; params.memory > 0 && r < params.devices; ++r)
        for (const Held& now : held[std::size_t(r)]) {
            const bool has = now.time < time || now.time == 0 || time >= ticks.back();
            if (!has || now.all() <= 1e3 * params.memory || (first && first->time <= now.time)) continue;
            first = {r, now.all(), now.time};
            break;
        }
    return first;
}

namespace {

Course courseOf(const Params& p)
{
    Course course;
    course.params = p, course.learnt = learn(p);
    course.work = workOf(networkOf(p), p.each().gradient, 1e9 * p.speed);
    for (int r = 0; r < p.devices; ++r) course.samples.push_back(chunkRange(p.batch, p.devices, r).count);
    const ZeRO zero{p.stage, p.prefetch};
    course.plan = std::make_shared<const StepPlan>(planOf(course.work, course.samples, p.network(), zero));
    for (int r = 0; r < p.devices; ++r) {
        std::vector<double> activations;
        for (int l = 0; l < p.layers; ++l)
            activations.push_back(course.work.element * course.samples[std::size_t(r)] * (l + 1 < p.layers ? 2 * Width : 10));
        course.held.push_back(heldOn(*course.plan, course.work, zero, p.each(), activations, r));
    }
    std::vector<double> ends{0};
    for (const Stint& s : course.plan->stints)
        if (s.kind != Stint::Update) ends.push_back(s.end);
    std::ranges::sort(ends);
    for (const double end : ends)
        if (course.ticks.empty() || end > course.ticks.back() + 1e-12) course.ticks.push_back(end);
        else course.ticks.back() = end;
    return course;
}

class Recorder {
public:
    Recorder(CoursePtr course, Tape& tape) : m_course(std::move(course)), m_p(m_course->params), m_tape(tape) {}

    void record()
    {
        m_tape.input("time", Numbers::scalar(0)), m_tape.input("elapsed", Numbers::scalar(0));
        planStints(m_tape, m_course->plan);
        recordLedger();
        recordMemory(0);
        planLearning();
        for (int step = 1; step <= m_course->tickSteps(); ++step) recordTick(step);
        for (int batch = 1; batch < m_p.steps; ++batch) m_tape.step("batch"), recordBatch(batch);
    }

private:
    /// What lasts, and what is sent, with each stage.
    void recordLedger()
    {
        const StateBytes each = m_p.each();
        std::vector<Term> bytes, sent, shares;
        const Term count(m_course->parameters(), "parameters"), N(m_p.devices, "devices");
        for (int stage = 0; stage < Stages; ++stage) {
            const auto part = [&](double size, int from) {
                const Term all = Term(size, "bytes of a parameter") * count;
                return stage >= from ? all / N : all;
            };
            bytes.push_back(engine::sum({part(each.parameter, 3), part(each.gradient, 2), part(each.optimiser, 1)}));
            sent.push_back(engine::product(
                {Term(stage == 3 ? 3 : 2), (N - Term(1)) / N, count, Term(m_course->work.element, "bytes of a number")}));
        }
        const Quantity made = m_tape.make("zeroBytes", byHand(bytes));
        m_tape.plan("zeroSent", byHand(sent)); // a question asks for it
        for (int stage = 0; stage < Stages; ++stage) shares.push_back(made.term({stage}) / made.term({0}));
        m_tape.make("zeroShare", byHand(shares));
        std::vector<double> peaks;
        for (const auto& device : m_course->held) {
            double most = 0;
            for (const Held& held : device) most = std::max(most, held.all());
            peaks.push_back(most);
        }
        m_tape.parameter("peak", Numbers::vector(peaks));
        m_tape.make("computed", byHand(Term(busy(), "passes of a device")));
        m_tape.make("stepTime", byHand(Term(m_course->plan->end(), "end of the last box")));
        recordRatio();
    }
    double busy() const
    {
        double sum = 0;
        for (const Stint& s : m_course->plan->stints) sum += s.isTogether() || s.device > 0 ? 0 : s.end - s.start;
        return sum;
    }
    /// What all devices hold of the model's state at the end, as against as many whole ones.
    void recordRatio()
    {
        std::vector<Term> held;
        for (const auto& device : m_course->held) {
            const Held& end = device.back();
            held.emplace_back(end.bytes[int(StatePart::Parameters)] + end.bytes[int(StatePart::Gradients)] +
                                  end.bytes[int(StatePart::Optimiser)],
                              "bytes of a device");
        }
        const Term whole(lastingBytes(0, m_p.each(), m_course->parameters(), m_p.devices), "bytes with DDP");
        m_tape.make("memoryRatio", byHand(engine::sum(held) / (Term(m_p.devices, "devices") * whole)));
    }

    /// {devices, parts}, and their sums.
    void recordMemory(int step)
    {
        Numbers memory({m_p.devices, StateParts}, engine::Precision::Double);
        std::vector<Term> sums;
        for (int r = 0; r < m_p.devices; ++r) {
            const Held held = m_course->heldAt(r, m_course->ticks[std::size_t(step)]);
            std::copy(held.bytes, held.bytes + StateParts, memory.data.begin() + r * StateParts);
        }
        const Quantity made = m_tape.make("memory", Quantity(std::move(memory)));
        for (int r = 0; r < m_p.devices; ++r) {
            std::vector<Term> parts;
            for (int part = 0; part < StateParts; ++part) parts.push_back(made.term({r, part}));
            sums.push_back(sum(std::move(parts)));
        }
        std::vector<Term> sent;
        for (const Stint& s : m_course->plan->stints)
            if (s.isTogether() && s.end <= m_course->ticks[std::size_t(step)])
                for (const Transfer& t : m_course->plan->transfersOf(s))
                    if (t.from == 0) sent.emplace_back(t.bytes, "bytes of a message");
        if (m_p.devices > 1) sums.push_back(sent.empty() ? Term(0) : sum(std::move(sent)));
        m_tape.make("stored", byHand(std::move(sums)));
    }

    void planLearning()
    {
        const std::vector<int>& digits = m_course->samples;
        m_tape.plan("gradients", gradientRows(m_course->learnt.gradients, digits, engine::Precision::Double,
                                              [=, n = m_p.batch](const auto& column) {
                                                  std::vector<Term> parts;
                                                  for (std::size_t r = 0; r < column.size(); ++r)
                                                      parts.push_back(Term(digits[r], "digits") * column[r]);
                                                  return sum(std::move(parts)) / Term(n, "digits of the batch");
                                              }));
    }

    void recordTick(int step)
    {
        const Stint& about = m_course->at(step);
        m_tape.step(rowOf(about).substr(0, 1));
        const double from = m_course->ticks[std::size_t(step) - 1], to = m_course->ticks[std::size_t(step)];
        for (const Stint& s : m_course->plan->stints) {
            if (s.kind == Stint::Update || (step > 1 && s.end <= from) || s.end > to) continue;
            m_tape.makeNext(rowOf(s));
            const bool last = s.layer + 1 == m_p.layers;
            if (s.kind == Stint::Backward && last && s.device == 0)
                m_tape.makeNext("gradients", (m_p.devices + (m_p.devices == 1)) * BiasesShown);
            if (s.kind == Stint::AllReduce || s.kind == Stint::ReduceScatter)
                if (last) m_tape.makeNext("gradients", BiasesShown);
        }
        if (step == 1) m_tape.makeNext("zeroSent", Stages);
        m_tape.make("time", byHand(Term(to, "end of the last box")));
        m_tape.make("elapsed", byHand(Term(to, "end of the last box")));
        recordMemory(step);
        if (step == m_course->tickSteps()) recordBatch(0);
        m_tape.point(rowOf(about), {about.column});
    }

    void recordBatch(int batch)
    {
        const Learnt& learnt = m_course->learnt;
        const auto leaf = [&](const char* id, const std::vector<double>& list) {
            m_tape.make(id, Quantity(Numbers::scalar(list[std::size_t(batch)])));
        };
        leaf("lossSingle", learnt.lossSingle), leaf("difference", learnt.difference), leaf("loss", learnt.loss);
    }

    const CoursePtr m_course;
    const Params& m_p;
    Tape& m_tape;
};

} // namespace

Run run(const Params& params)
{
    auto course = std::make_shared<const Course>(courseOf(params));
    Run run;
    Recorder(course, run).record();
    run.course = std::move(course);
    return run;
}

} // namespace lessons::fsdp
