#include "lessons/recurrent/next.h"

#include "engine/tape/descended.h"
#include "lessons/recurrent/quantities.h"
#include "lessons/recurrent/walk.h"

namespace lessons::recurrent {
namespace {

using engine::Numbers;

Numbers scalar(float number) { return Tensor({}, number); }

/// One sample, operation by operation: what each makes has the kernel's numbers.
class Crank final : public Cell {
public:
    Crank(Tape& tape, const Kind& kind, const Shown& p, const State& state, const Next& next, int place)
        : Cell(kind, parametersOf(tape, kind, *state.plan, state.learner.parameters)), m_tape(tape), m_p(p), m_state(state),
          m_next(next), m_place(place)
    {
    }
    void forwards();
    void judge();
    void backwards();
    void update();

    Quantity old(const std::string& state) const override { return m_old.at(state); }
    Quantity make(const std::string& id, const Quantity& arithmetic) override;

private:
    const Plan& plan() const { return *m_state.plan; }
    Quantity input() const override { return m_x; }
    /// Has a name, so that the way back has its slope.
    Quantity sum(const Gate& gate, const Quantity& arithmetic) override;
    void begin(const Quantity& X);
    void beginOperation(const std::string& id)
    {
        if (!std::exchange(m_hasBegun, false)) m_tape.step(id);
    }
    Quantity makeAlone(const std::string& id, const Numbers& numbers, const Quantity& arithmetic);
    std::optional<Numbers> slopeOf(const std::string& id, std::map<std::string, int>& times) const;

    Tape& m_tape;
    const Shown& m_p;
    const State& m_state;
    const Next& m_next;
    int m_place, m_t = 0;
    bool m_hasBegun = false; ///< the operation to come, as that of a time step or a gate
    Quantity m_x = 0.0;
    std::map<std::string, Quantity> m_old, m_made;
};

/// Begins a time step: what it has from the one before.
void Crank::begin(const Quantity& X)
{
    m_tape.round(m_kind.first);
    m_hasBegun = true;
    m_x = m_tape.arrives("x", columnOf(X, m_t).value());
    for (const std::string& id : m_kind.states)
        m_old.insert_or_assign(id, m_t == 0 ? m_tape.arrives(id + "Old", Tensor({m_p.hidden}))
                                            : m_tape.carry(id + "Old", m_made.at(id)));
}

Quantity Crank::sum(const Gate& gate, const Quantity& arithmetic)
{
    if (gate.activation == engine::Activation::Linear) return arithmetic;
    beginOperation(gate.id);
    m_hasBegun = true; // the gate is made in the same operation
    return m_tape.make(m_kind.sumOf(gate), arithmetic);
}

Quantity Crank::make(const std::string& id, const Quantity& arithmetic)
{
    beginOperation(id);
    const Quantity kernel(numbersNamed(id, m_kind, plan(), m_next.pass, m_place));
    const Quantity made = m_tape.make(id, numbersOf(columnOf(kernel, m_t).value(), arithmetic));
    m_made.insert_or_assign(id, made);
    return made;
}

void Crank::forwards()
{
    const Quantity X(inputsOf(plan(), m_next.pass, m_place));
    for (m_t = 0; m_t < m_p.length; ++m_t) begin(X), m_kind.make(*this);
    judge();
    m_tape.overTime("xOverTime", "x");
    for (const std::string& id : m_kind.kept) m_tape.overTime(id + "OverTime", id);
    m_tape.overTime("hOverTime", "h");
}

Quantity Crank::makeAlone(const std::string& id, const Numbers& numbers, const Quantity& arithmetic)
{
    return m_tape.step(id).make(id, numbersOf(numbers, arithmetic));
}

/// The answer, and its loss.
void Crank::judge()
{
    const engine::Network& net = plan().net;
    const std::vector<float>& flat = m_state.learner.parameters;
    const int layer = Plan::OutputValue - 1;
    Numbers weights = tensorOf(*net.weights(layer), flat);
    weights.shape = {m_p.hidden};
    const Quantity v = m_tape.parameter("v", weights), b = m_tape.parameter("by", scalar(flat[net.biases(layer)->offset]));
    const Quantity target = m_tape.input("t", scalar(m_next.batch.targets[std::size_t(m_place)]));
    const Quantity y = makeAlone("y", scalar(m_next.pass.values(Plan::OutputValue)(0, m_place)), dot(v, m_made.at("h")) + b);
    const Quantity L = makeAlone("L", scalar(m_next.pass.losses()[std::size_t(m_place)]), square(y - target));
    for (const char* id : {"v", "by", "t", "y", "L"}) m_tape.keep(id);
}

/// The kernel's slopes are those of the batch's loss, a mean: here they are those of the sample's own, which is N times as much.
Numbers ofSample(Numbers slopes)
{
    static_assert((Batch & (Batch - 1)) == 0, "to the bit");
    for (double& slope : slopes.data) slope *= Batch;
    return slopes;
}

/// Slopes of sums come once for each time step, the latest first.
std::optional<Numbers> Crank::slopeOf(const std::string& id, std::map<std::string, int>& times) const
{
    if (id == "dy") return ofSample(scalar(m_next.pass.deltas(Plan::OutputValue)(0, m_place)));
    for (int g = 0; g < int(m_kind.gates.size()); ++g)
        if (id == "d" + m_kind.sumOf(m_kind.gates[std::size_t(g)]))
            return ofSample(columnOf(Quantity(sumSlopes(plan(), m_next.pass, g, m_place)), m_p.length - 1 - times[id]++).value());
    return {};
}

void Crank::backwards()
{
    engine::Backward back{.without = {"x", "t", "v", "by"}};
    for (const std::string& id : m_kind.states) back.without.push_back(id + "Old");
    for (const std::string& id : m_kind.kept)
        if (m_kind.gateNamed(id) < 0 && std::ranges::find(m_kind.states, id) == m_kind.states.end()) back.without.push_back(id);
    for (const Gate& gate : m_kind.gates) {
        if (gate.stateBias) back.without.push_back("b'" + gate.letter);
        if (gate.activation != engine::Activation::Linear) back.without.push_back(gate.id);
        for (const char* of : {"W", "U", "b"})
            if (of + gate.letter != m_kind.bias()) back.without.push_back(of + gate.letter);
    }
    back.numbers = [this, times = std::map<std::string, int>()](const std::string& id) mutable { return slopeOf(id, times); };
    m_tape.backward("L", back);
}

/// This sample's slopes of the biases, the batch's, clipped, and what Adam makes of them.
void Crank::update()
{
    const Gate& gate = m_kind.gates[std::size_t(m_kind.followed)];
    const engine::Block& block = plan().block(gate.bias);
    const auto of = [&](std::span<const float> flat) {
        return flat.empty() ? Numbers(Tensor(block.shape)) : Numbers(tensorOf(block, flat));
    };
    const engine::Optimiser adam = m_p.recipe().optimiser;
    const engine::Learner<float>&before = m_state.learner, &after = m_next.after;
    const Quantity b = m_parameters[std::size_t(m_kind.followed)].b, db = m_tape.gradientOf(b.id()).value();
    const Numbers batch = of(m_next.pass.gradient());
    const Quantity own = db / Quantity(Batch), others = m_tape.parameter("others", (Quantity(batch) - own).value());
    const Quantity g = makeAlone("g", batch, own + others);
    const double norm = engine::normOf(m_next.pass.gradient());
    const Quantity shrink(m_p.clips ? std::min(1.0, 1 / (norm + 1e-6)) : 1, "min(1, 1/|g|)");
    const Quantity clipped = makeAlone("clipped", of(m_next.clipped), g * shrink);
    const Quantity mOld = m_tape.parameter("mOld", of(before.first)), vOld = m_tape.parameter("v2Old", of(before.second));
    const Quantity m = makeAlone("m", of(after.first), firstMoment(adam, before.steps + 1, clipped, mOld));
    const Quantity v = makeAlone("v2", of(after.second), secondMoment(adam, clipped, vOld));
    makeAlone("new", of(after.parameters), descended(adam, before.steps + 1, b, clipped, m, v));
}

} // namespace

Next::Next(const Shown& p, const State& state) : batch(batchOf(p, *state.plan, state.learner.steps)), after(state.learner)
{
    const engine::Network& net = state.plan->net;
    const engine::Recipe recipe = p.recipe();
    std::vector<int> rows;
    for (int row = 0; row < Batch; ++row) rows.push_back(row);
    engine::Pass<float> scratch;
    engine::trainStep<float>(net, recipe, samplesOf(batch), rows, after, scratch);
    clipped.assign(scratch.gradient().begin(), scratch.gradient().end());
    engine::gather<float>(net, samplesOf(batch), rows, pass);
    engine::forward<float>(net, state.learner.parameters, pass, {true, std::uint64_t(state.learner.steps)});
    engine::backward<float>(net, state.learner.parameters, recipe.loss, pass);
}

void recordInside(Tape& tape, const Kind& kind, const Shown& p, const State& state, int place)
{
    const Next next(p, state);
    Crank crank(tape, kind, p, state, next, place);
    crank.forwards(), crank.backwards(), crank.update();
}

} // namespace lessons::recurrent
