#include "lessons/recurrent/record.h"

#include "lessons/recurrent/quantities.h"
#include "lessons/recurrent/walk.h"

namespace lessons::recurrent {
namespace {

using engine::Numbers;

/// A sequence that walks with these weights; what the steps are made of has the numbers of the kernel, with the arithmetic of
/// each.
struct Walk {
    Tape& tape;
    const Kind& kind;
    const Shown& p;
    const Plan& plan;
    std::vector<float> flat;
    const engine::Pass<float>& pass = walkThrough(plan, flat, p.sequence - 1);
    int t = p.time - 1;
    Quantity X = tape.input("xOverTime", inputsOf(plan, pass));

    Numbers numbers(const std::string& id) const { return numbersNamed(id, kind, plan, pass); }
    Numbers numbersNow(const std::string& id) const { return columnOf(Quantity(numbers(id)), t).value(); }
    /// What a state will be over time, as the arithmetic of its own time steps has it.
    Quantity state(const std::string& id) const { return later(id + "OverTime", numbers(id)); }
};

/// All time steps: maps, whose columns are made of those before them.
class Always final : public Cell {
public:
    Always(const Walk& walk, std::vector<Parameters> parameters) : Cell(walk.kind, std::move(parameters)), m_walk(walk) {}

    Quantity old(const std::string& state) const override { return oneLater(m_walk.state(state)); }
    Quantity make(const std::string& id, const Quantity& arithmetic) override
    {
        return m_walk.tape.make(id + "OverTime", numbersOf(m_walk.numbers(id), arithmetic));
    }

private:
    Quantity input() const override { return m_walk.X; }
    Quantity biases(const Quantity& b) const override { return spread(b, 1, m_walk.X.shape()[1]); }
    std::optional<Quantity> held(int g) override
    {
        if (g != heldGate(m_walk.kind, m_walk.p)) return {};
        const std::string& id = m_kind.gates[std::size_t(g)].id;
        return m_walk.tape.input(id + "OverTime", m_walk.numbers(id));
    }

    const Walk& m_walk;
};

/// The time step that is shown.
class AtTime final : public Cell {
public:
    AtTime(const Walk& walk, std::vector<Parameters> parameters)
        : Cell(walk.kind, std::move(parameters)), m_walk(walk), m_x(walk.tape.carry("x", columnOf(walk.X, walk.t)))
    {
        for (const std::string& id : m_kind.states) {
            const Quantity map = walk.state(id);
            const std::string name = id + "Old";
            m_old.emplace(id, walk.t == 0 ? walk.tape.input(name, Tensor({map.shape()[0]}))
                                          : walk.tape.carry(name, columnOf(map, walk.t - 1)));
        }
    }
    Quantity old(const std::string& state) const override { return m_old.at(state); }
    Quantity make(const std::string& id, const Quantity& arithmetic) override
    {
        return m_walk.tape.make(id, numbersOf(m_walk.numbersNow(id), arithmetic));
    }

private:
    Quantity input() const override { return m_x; }
    std::optional<Quantity> held(int g) override
    {
        if (g != heldGate(m_walk.kind, m_walk.p)) return {};
        const std::string& id = m_kind.gates[std::size_t(g)].id;
        return m_walk.tape.input(id, m_walk.numbersNow(id));
    }

    const Walk& m_walk;
    Quantity m_x;
    std::map<std::string, Quantity> m_old;
};

/// The answer after the last time step, how much it hangs on each number, and how much of its slope is left at each.
void recordAnswer(const Walk& w)
{
    const engine::Network& net = w.plan.net;
    const Quantity H = w.state("h");
    const int layer = Plan::OutputValue - 1, last = H.shape()[1] - 1;
    const int answer = answerOf(w.plan, w.p.sequence - 1), units = H.shape()[0];
    const std::size_t row = std::size_t(answer / (last + 1)); // of a text: the character that comes next
    Tensor weights({units});
    std::copy_n(&w.flat[net.weights(layer)->offset + row * weights.data.size()], weights.data.size(), weights.data.begin());
    const Quantity v = w.tape.parameter("v", weights),
                   b = w.tape.parameter("by", Tensor({}, w.flat[net.biases(layer)->offset + row]));
    w.tape.make("y", numbersOf(Tensor({}, w.pass.values(Plan::OutputValue)(answer, 0)), dot(v, columnOf(H, last)) + b));
    if (!w.plan.isText()) w.tape.input("t", Tensor({}, w.plan.tests.targets[std::size_t(w.p.sequence - 1)]));
    w.tape.input("dx", inputSlopes(w.plan, w.flat, w.pass));
    const Quantity slopes = w.tape.input("dh", hiddenSlopes(w.plan, w.flat, w.pass)), norms = sqrt(sum(square(slopes), 0));
    w.tape.make("retained", norms / element(norms, {last}));
}

} // namespace

void record(Tape& tape, const Kind& kind, const Shown& p, const State& state, int step)
{
    if (step > 0) tape.step("batch");
    recordMeasures(tape, p, state);
    const Walk walk{tape, kind, p, *state.plan, walkingWeights(kind, p, state)};
    const std::vector<Parameters> parameters = parametersOf(tape, kind, walk.plan, walk.flat);
    Always always(walk, parameters);
    AtTime now(walk, parameters);
    kind.make(always), kind.make(now);
    recordAnswer(walk);
    if (step > 0) tape.point(kind.states.front()); // what the step is about: the memory
}

} // namespace lessons::recurrent
