#include "lessons/distributed/pipeline/terms.h"

namespace lessons::pipeline {

using engine::Term;
using namespace engine::cluster;

Term elementOf(const std::string& id, int at, double value)
{
    Term term(value, id, engine::Precision::Double);
    term.kind = Term::Element, term.at = {at}, term.making = 0;
    return term;
}

Term endOf(const Timeline& line, int box)
{
    const auto& [kind, stage, microBatch] = line.at(box).operation;
    return elementOf(indexed(idOf(kind), stage), microBatch, line.at(box).end);
}

namespace {

/// What has to be there before a box begins: its device free, what is sent arrived, what it stored made, the batch before ended.
std::vector<Term> awaitedBy(const Timeline& line, const Box& box, bool withDevice)
{
    std::vector<Term> all;
    if (box.arrives >= 0) {
        const bool travels = line.at(box.arrives).device != box.device && line.pace.latency > 0;
        all.push_back(travels ? endOf(line, box.arrives) + Term(line.pace.latency, "latency") : endOf(line, box.arrives));
    }
    for (const int other : {box.stored, box.flush, withDevice ? box.before : -1})
        if (other >= 0) all.push_back(endOf(line, other));
    return all;
}

Term latest(std::vector<Term> of)
{
    if (of.empty()) return Term(0);
    return of.size() == 1 ? of[0] : called(call("max", std::move(of)), "start");
}

} // namespace

Term madeBy(const Timeline& line, const Box& box)
{
    const Term start = latest(awaitedBy(line, box, true));
    const Term takes(line.pace.devices[std::size_t(box.device)].of(box.operation.kind), "duration");
    const Term chunk = line.pipeline.chunks == 1 ? takes : takes / Term(line.pipeline.chunks, "chunks of a device");
    return valueOf(start) == 0 ? chunk : start + chunk;
}

Term gap(const Timeline& line, int device, int k)
{
    const auto& row = line.rows[std::size_t(device)];
    const std::size_t i = std::size_t(k);
    if (row.empty()) return line.boxes.empty() ? Term(0) : endOf(line, int(line.boxes.size()) - 1);
    const auto since = [&] { return endOf(line, row[i - 1]); };
    if (i == row.size())
        return row[i - 1] == int(line.boxes.size()) - 1 ? Term(0) : endOf(line, int(line.boxes.size()) - 1) - since();
    const Box& box = line.at(row[i]);
    if (box.start == 0 || (k > 0 && box.start == line.at(row[i - 1]).end)) return Term(0);
    const Term until = latest(awaitedBy(line, box, false));
    return k == 0 ? until : until - since();
}

Term workOf(const Timeline& line, int device)
{
    int count[4] = {};
    for (const int i : line.rows[std::size_t(device)]) ++count[line.at(i).operation.kind];
    const Durations& d = line.pace.devices[std::size_t(device)];
    std::vector<Term> work;
    for (const auto& [kind, name] :
         {std::pair(Operation::Forward, "forward"), std::pair(Operation::Backward, "backward"),
          std::pair(Operation::Input, "input gradients"), std::pair(Operation::Weight, "weight gradients")})
        if (count[kind] > 0) work.push_back(Term(count[kind] / line.pipeline.chunks, "micro-batches") * Term(d.of(kind), name));
    return work.empty() ? Term(0) : sum(std::move(work));
}

Term storedAt(const Timeline& line, int device, double time)
{
    int begun = 0, done = 0;
    for (const int i : line.rows[std::size_t(device)]) {
        const Box& box = line.at(i);
        const auto kind = box.operation.kind;
        if (box.start >= time - 1e-9) break;
        begun += kind == Operation::Forward;
        done += kind != Operation::Forward && kind != Operation::Input && box.end <= time + 1e-9;
    }
    return Term(begun, "forward passes begun") - Term(done, "backward passes done");
}
} // namespace lessons::pipeline
