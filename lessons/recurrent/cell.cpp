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

Quantity Cell::gate(const std::string& id)
{
    const int g = m_kind.gateNamed(id);
    if (const auto fixed = held(g)) return *fixed;
    const Gate& gate = m_kind.gates[std::size_t(g)];
    const auto& [W, U, b] = m_parameters[std::size_t(g)];
    const Quantity z = sum(gate, matmul(W, input()) + matmul(U, old("h")) + biases(b));
    return make(id, gate.activation == engine::Activation::Linear ? z : activated(gate.activation, z));
}

std::vector<Parameters> parametersOf(Tape& tape, const Kind& kind, const Plan& plan, const std::vector<float>& flat)
{
    const auto block = [&](const char* name) -> const engine::Block& { return *plan.net.block(Plan::CellLayer, name); };
    const int units = plan.net.shape(Plan::HiddenValue).channels;
    std::vector<Parameters> all;
    for (int g = 0; g < int(kind.gates.size()); ++g) {
        const Gate& gate = kind.gates[std::size_t(g)];
        all.push_back({tape.parameter("W" + gate.letter, rowsOfGate(block("weights"), flat, g, units)),
                       tape.parameter("U" + gate.letter, rowsOfGate(block("recurrent"), flat, g, units)),
                       tape.parameter("b" + gate.letter, tensorOf(block(gate.bias), flat))});
    }
    return all;
}

engine::Numbers numbersNamed(const std::string& id, const Kind& kind, const Plan& plan, const engine::Pass<float>& pass,
                             int sample)
{
    const int kept = kind.keptAs(id);
    return kept < 0 ? hiddenStates(plan, pass, sample) : keptBy(plan, pass, kept, sample);
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
        const engine::Block& block = *state.plan->net.block(Plan::CellLayer, name);
        const std::size_t rows = block.size() / gates, first = gates > 1 ? std::size_t(held) * rows : 0;
        std::fill_n(flat.begin() + std::ptrdiff_t(block.offset + first), rows, value);
    };
    const std::size_t all = kind.gates.size();
    set("weights", all, 0), set("recurrent", all, 0), set(kind.gates[std::size_t(held)].bias, 1, biasFor(p.heldAt));
    return flat;
}

} // namespace lessons::recurrent
