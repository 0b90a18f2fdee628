#include "lessons/distributed/pipeline/terms.h"

#include <algorithm>
#include <map>

namespace lessons::pipeline {

using engine::byHand;
using engine::Indices;
using engine::Numbers;
using engine::Quantity;
using engine::Term;
using namespace engine::cluster;

const char* idOf(Operation::Kind kind)
{
    constexpr const char* Ids[] = {"F", "B", "I", "W"};
    return Ids[kind];
}

namespace {

class Recorder {
public:
    Recorder(CoursePtr course, engine::Tape& tape) : m_course(std::move(course)), m_line(m_course->line), m_tape(tape) {}

    void record()
    {
        planBoxes();
        planGaps();
        m_tape.input("time", Numbers::scalar(0));
        recordModel();
        recordStored(0);
        if (m_course->learnt) planLearning();
        for (int step = 1; step <= m_course->lastStep(); ++step) recordTick(step);
    }

private:
    int p() const { return m_line.pipeline.devices; }
    int all() const { return m_line.pipeline.microBatches; }

    void planBoxes()
    {
        const bool splits = m_line.pipeline.splitsBackward();
        for (const auto kind : {Operation::Forward, Operation::Backward, Operation::Input, Operation::Weight}) {
            if (kind != Operation::Forward && splits == (kind == Operation::Backward)) continue;
            for (int stage = 0; stage < m_line.pipeline.stages(); ++stage) planRow(kind, stage);
        }
    }
    void planRow(Operation::Kind kind, int stage)
    {
        std::vector<double> ends;
        for (int j = 0; j < all(); ++j) {
            const int box = m_line.boxOf({kind, stage, j}); // by hand it may not have been placed
            ends.push_back(box < 0 ? 0 : m_line.at(box).end);
        }
        m_tape.plan(indexed(idOf(kind), stage),
                    Quantity(Numbers::vector(ends), [course = m_course, kind, stage](const Indices& at) {
                        return madeBy(course->line, course->line.at(course->line.boxOf({kind, stage, at[0]})));
                    }));
    }

    /// How long a device waits before its k-th box, and after its last.
    void planGaps()
    {
        for (int device = 0; device < p(); ++device) {
            std::vector<double> gaps;
            for (int k = 0; k <= int(m_line.rows[std::size_t(device)].size()); ++k)
                gaps.push_back(valueOf(gap(m_line, device, k)));
            m_tape.plan(indexed("wait", device), Quantity(Numbers::vector(gaps), [course = m_course, device](const Indices& at) {
                            return gap(course->line, device, at[0]);
                        }));
        }
    }
    /// What is known of the schedule before it begins.
    void recordModel()
    {
        std::vector<Term> busy, peaks;
        for (int device = 0; device < p(); ++device) {
            busy.push_back(workOf(m_line, device));
            peaks.emplace_back(peakOf(storedOn(m_line, device)), "activations at once");
        }
        const auto make = [this](const char* id, const Term& term) { return m_tape.make(id, byHand(term)).term({}); };
        m_tape.make("peakActivations", byHand(std::move(peaks)));
        const bool even = std::ranges::all_of(busy, [&](const Term& t) { return valueOf(t) == valueOf(busy[0]); });
        const Term work = make("busy", even ? busy[0] : sum(busy) / Term(p(), "devices"));
        const Term whole = make("makespan", Term(m_line.makespan(), "end of the last box"));
        if (m_line.boxes.empty()) return;
        make("idle", whole - work);
        make("bubbleOverIdeal", (whole - work) / work);
        make("bubbleOfTotal", (whole - work) / whole);
        if (m_line.pipeline.splitsBackward()) make("idleWithin", mostIdleWithin());
        make("messages", p() == 1
                             ? Term(0)
                             : engine::product({Term(2), Term(all(), "micro-batches"), Term(m_line.pipeline.links(), "links")}));
    }

    /// Of the device that is idle longest between its first and its last box.
    Term mostIdleWithin() const
    {
        int most = 0;
        for (int device = 1; device < p(); ++device)
            if (m_line.idleWithin(device) > m_line.idleWithin(most) + 1e-9) most = device;
        const auto& row = m_line.rows[std::size_t(most)];
        const double first = row.empty() ? 0 : m_line.at(row.front()).start, last = row.empty() ? 0 : m_line.at(row.back()).end;
        return Term(last, "last of its boxes") - Term(first, "first of its boxes") - workOf(m_line, most);
    }

    void recordStored(int step)
    {
        m_tape.make("stored",
                    Quantity(Numbers::vector(m_stored), [course = m_course, time = m_course->time(step)](const Indices& at) {
                        return storedAt(course->line, at[0], time);
                    }));
    }

    // --- the net in the boxes ---------------------------------------------------------------------------------------------

    void planLearning()
    {
        const Learnt& learnt = *m_course->learnt;
        m_tape.plan("loss", Quantity(Numbers::vector(learnt.loss)));
        for (int device = 0; device < p(); ++device)
            m_tape.plan(indexed("share", device), Quantity(Numbers::vector(learnt.shares[std::size_t(device)])));
        m_sums.assign(std::size_t(p()), {});
        recordSums();
    }

    /// The mean gradient of one weight of each device, as far as its micro-batches have been added up.
    void recordSums()
    {
        Numbers sums = Numbers::vector(std::vector<double>(std::size_t(p())));
        for (std::size_t r = 0; r < m_sums.size(); ++r) sums.data[r] = valueOf(meanOf(int(r), m_sums[r]));
        m_tape.make("gradient", Quantity(std::move(sums), [lists = m_sums, course = m_course](const Indices& at) {
                        return meanOf(*course, at[0], lists[std::size_t(at[0])]);
                    }));
    }
    Term meanOf(int device, const std::vector<int>& list) const { return meanOf(*m_course, device, list); }
    static Term meanOf(const Course& course, int device, const std::vector<int>& list)
    {
        std::vector<Term> shares;
        for (const int j : list)
            shares.push_back(elementOf(indexed("share", device), j, course.learnt->shares[std::size_t(device)][std::size_t(j)]));
        if (shares.empty()) return Term(0);
        return course.line.pipeline.flushes() ? sum(std::move(shares)) / Term(course.microBatches(), "micro-batches")
                                              : shares.back();
    }

    void learnIn(const Box& box)
    {
        const auto& [kind, stage, j] = box.operation;
        if (kind == Operation::Forward && stage + 1 == m_line.pipeline.stages()) {
            m_tape.makeNext("loss");
            if ((j + 1) % m_course->microBatches() == 0) recordBatchLoss(j + 1 - m_course->microBatches());
        }
        if (kind == Operation::Forward || kind == Operation::Input || stage >= p()) return;
        auto& list = m_sums[std::size_t(stage)];
        if (!list.empty() && list.front() / m_course->microBatches() != j / m_course->microBatches()) list.clear();
        list.push_back(j);
        m_tape.makeNext(indexed("share", stage));
        m_summed = true;
    }

    void recordBatchLoss(int first)
    {
        std::vector<Term> losses;
        for (int j = first; j < first + m_course->microBatches(); ++j)
            losses.push_back(elementOf("loss", j, m_course->learnt->loss[std::size_t(j)]));
        m_tape.make("batchLoss", byHand(sum(std::move(losses)) / Term(m_course->microBatches(), "micro-batches")));
    }

    void recordTick(int step)
    {
        m_tape.step(idOf(m_line.at(m_course->boxOf(step)).operation.kind));
        m_summed = false;
        const int first = m_course->ticks[std::size_t(step) - 1], end = m_course->ticks[std::size_t(step)];
        for (int i = first; i < end; ++i) finish(m_line.at(i));
        for (int i = first; i < end; ++i)
            if (m_course->learnt) learnIn(m_line.at(i));
        if (m_summed) recordSums();
        count(step);
        const Box& box = m_line.at(m_course->boxOf(step));
        m_tape.make("time", byHand(endOf(m_line, m_course->boxOf(step))));
        if (step == m_course->lastStep()) recordEnd();
        m_tape.point(indexed(idOf(box.operation.kind), box.operation.stage), {box.operation.microBatch});
    }

    void finish(const Box& box)
    {
        m_tape.makeNext(indexed(idOf(box.operation.kind), box.operation.stage));
        m_tape.makeNext(indexed("wait", box.device));
    }

    /// What comes with the beginning of a box is there at the next tick.
    void count(int step)
    {
        const double time = m_course->time(step);
        for (int device = 0; device < p(); ++device) {
            const auto& row = m_line.rows[std::size_t(device)];
            for (int& k = m_begun[device]; k < int(row.size()) && m_line.at(row[std::size_t(k)]).start < time - 1e-9; ++k)
                m_stored[std::size_t(device)] += m_line.at(row[std::size_t(k)]).operation.kind == Operation::Forward;
        }
        for (int i = m_course->ticks[std::size_t(step) - 1]; i < m_course->ticks[std::size_t(step)]; ++i) {
            const auto kind = m_line.at(i).operation.kind;
            m_stored[std::size_t(m_line.at(i).device)] -= kind == Operation::Backward || kind == Operation::Weight;
        }
        recordStored(step);
    }

    void recordEnd()
    {
        for (int device = 0; device < p(); ++device) m_tape.makeNext(indexed("wait", device));
        if (!m_course->learnt) return;
        if (m_line.pipeline.flushes() && m_course->isComplete())
            m_tape.make("difference", Quantity(Numbers::scalar(m_course->learnt->difference)));
        m_tape.make("accuracy", Quantity(Numbers::scalar(m_course->learnt->accuracy)));
    }

    const CoursePtr m_course;
    const Timeline& m_line;
    engine::Tape& m_tape;
    std::vector<std::vector<int>> m_sums;
    std::map<int, int> m_begun;
    std::vector<double> m_stored = std::vector<double>(std::size_t(p()));
    bool m_summed = false;
};

} // namespace

void record(const CoursePtr& course, engine::Tape& tape) { Recorder(course, tape).record(); }

} // namespace lessons::pipeline
