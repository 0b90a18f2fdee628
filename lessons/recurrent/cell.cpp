#include "lessons/recurrent/cell.h"

#include "lessons/recurrent/quantities.h"
#include "lessons/recurrent/walk.h"

namespace lessons::recurrent {
namespace {

constexpr double FarOut = 1000; ///< a bias with which a gate is 0 or 1 to the last bit

template <class List, class Is> int placeOf(const List& list, Is is)
{
    const auto found = std::find_if(list.begin(), list.end(), is);
    return found == list.end() ? -1 : int(found - list.begin());
}

/// The b of σ(b) = share
float biasFor(double share) { return float(std::clamp(std::log(share / (1 - share)), -FarOut, FarOut)); }

} // namespace

int Kind::gateNamed(const std::string& id) const
{
    return placeOf(gates, [&](const Gate& gate) { return gate.id == id; });
}

int Kind::keptAs(const std::string& id) const
{
    return placeOf(kept, [&](const std::string& one) { return one == id; });
}

Quantity Cell::fromState(const std::string& id, const Quantity& h)
{
    const auto& [W, U, b, stateBias] = m_parameters[std::size_t(m_kind.gateNamed(id))];
    return stateBias ? matmul(U, h) + biases(*stateBias) : matmul(U, h);
}

Quantity Cell::gate(const std::string& id, const Quantity& state)
{
    const int g = m_kind.gateNamed(id);
    if (const auto fixed = held(g)) return *fixed;
    const Gate& gate = m_kind.gates[std::size_t(g)];
    const Parameters& own = m_parameters[std::size_t(g)];
    const Quantity z = sum(gate, matmul(own.W, input()) + state + biases(own.b));
    if (gate.activation == engine::Activation::Linear) return make(id, z);
    const Quantity a = activated(gate.activation, z);
    return make(id, gate.mirrored ? 1 - a : a);
}

std::vector<Parameters> parametersOf(Tape& tape, const Kind& kind, const Plan& plan, const std::vector<float>& flat)
{
    const auto block = [&](const char* name) -> const engine::Block& { return plan.block(name); };
    const int units = plan.hidden().channels;
    std::vector<Parameters> all;
    for (int g = 0; g < int(kind.gates.size()); ++g) {
        const Gate& gate = kind.gates[std::size_t(g)];
        all.push_back({tape.parameter("W" + gate.letter, rowsOfGate(block("weights"), flat, g, units)),
                       tape.parameter("U" + gate.letter, rowsOfGate(block("recurrent"), flat, g, units)),
                       tape.parameter("b" + gate.letter, tensorOf(block(gate.bias), flat))});
        if (gate.stateBias) all.back().stateBias = tape.parameter("b'" + gate.letter, tensorOf(block(gate.stateBias), flat));
    }
    return all;
}

engine::Numbers numbersNamed(const std::string& id, const Kind& kind, const Plan& plan, const engine::Pass<float>& pass,
                             int sample)
{
    const int kept = kind.keptAs(id);
    if (kept < 0) return hiddenStates(plan, pass, sample);
    engine::Numbers numbers = keptBy(plan, pass, kept, sample);
    if (std::size_t(kept) < kind.gates.size() && kind.gates[std::size_t(kept)].mirrored)
        for (double& number : numbers.data) number = double(1 - float(number));
    return numbers;
}

int heldGate(const Kind& kind, const Shown& p)
{
    const std::size_t which = std::size_t(p.hold);
    return p.hold == Hold::None || which > kind.holds.size() ? -1 : kind.holds[which - 1];
}

std::vector<float> walkingWeights(const Kind& kind, const Shown& p, const State& state)
{
    std::vector<float> flat = state.learner.parameters;
    const int held = heldGate(kind, p);
    if (held < 0) return flat;
    const auto set = [&](const char* name, std::size_t gates, float value) {
        const engine::Block& block = state.plan->block(name);
        const std::size_t rows = block.size() / gates, first = gates > 1 ? std::size_t(held) * rows : 0;
        std::fill_n(flat.begin() + std::ptrdiff_t(block.offset + first), rows, value);
    };
    const std::size_t all = kind.gates.size();
    const Gate& gate = kind.gates[std::size_t(held)];
    set("weights", all, 0), set("recurrent", all, 0), set(gate.bias, 1, biasFor(gate.mirrored ? 1 - p.heldAt : p.heldAt));
    return flat;
}

} // namespace lessons::recurrent
