#pragma once

#include "lessons/machine.h"
#include "lessons/recurrent/shown.h"
#include "lessons/recurrent/training.h"

namespace lessons::recurrent {

/// A gate as the kernel has it, one behind the other; one that is linear is a weighted sum and nothing more.
struct Gate {
    std::string id;     ///< of its vector; "fOverTime" of the whole sequence
    std::string letter; ///< of its weights, "Wf", and of its sum, "zf"
    const char* bias;   ///< the block of its biases
    engine::Activation activation = engine::Activation::Logistic;
    const char* stateBias = nullptr; ///< the block of those that stand with U h, if it has any
    bool mirrored = false;           ///< shown is 1 - what the kernel has: the other convention
};

/// act(W x + U h + b), or act(W x + b + ... (U h + b'))
struct Parameters {
    Quantity W, U, b;
    std::optional<Quantity> stateBias = {};
};

class Cell;

/// A kind of cell: what it is made of, and what a time step makes.
struct Kind {
    std::vector<Gate> gates;
    std::vector<std::string> kept;   ///< what the kernel keeps of a time step, in its order: the gates come first
    std::vector<std::string> states; ///< what goes on to the next time step: "c" and "h", of which it is "cOld", "hOld"
    std::vector<int> holds = {};     ///< gates that can be held
    std::string first;               ///< what a time step makes first
    int followed = 0;                ///< the gate whose biases an inside follows to their update
    void (*make)(Cell&);             ///< all that a time step makes, in the order of its operations

    // how it looks
    void (*name)(Glossary&, const Kind&, const Shown&, const QStringList& times); ///< its parts
    Diagram (*diagram)(bool inside); ///< inside of a step with the answer and its loss behind it
    Diagram (*back)(); ///< the way back: from the answer to the sums, from one of them up to its biases, and on to their update
    std::vector<std::string> maps;                        ///< the parts that are shown over time
    QString (*told)(const Shown&, const Tape&);           ///< what the shown unit does at the shown time
    Caption (*operation)(const Shown&, const Tape&, int); ///< of a time step; the unit is that with which the vectors begin

    std::string sumOf(const Gate& gate) const
    {
        return gate.activation == engine::Activation::Linear ? gate.id : "z" + gate.letter;
    }
    std::string bias() const { return "b" + gates[std::size_t(followed)].letter; }
    int gateNamed(const std::string& id) const;
    int keptAs(const std::string& id) const; ///< -1: nowhere, as the hidden state
};

/// One time step, or all of them at once, as something that is recorded: where operands come from, and where a result goes.
class Cell {
public:
    Cell(const Kind& kind, std::vector<Parameters> parameters) : m_kind(kind), m_parameters(std::move(parameters)) {}
    virtual ~Cell() = default;

    Quantity gate(const std::string& id) { return gate(id, fromState(id, old("h"))); }
    /// With what comes from the state.
    Quantity gate(const std::string& id, const Quantity& state);
    /// U h of a gate, or U h + b'
    Quantity fromState(const std::string& id, const Quantity& h);
    virtual Quantity old(const std::string& state) const = 0;
    virtual Quantity make(const std::string& id, const Quantity& arithmetic) = 0;

protected:
    virtual Quantity input() const = 0;
    virtual Quantity biases(const Quantity& b) const { return b; }
    virtual Quantity sum(const Gate&, const Quantity& arithmetic) { return arithmetic; }
    virtual std::optional<Quantity> held(int) { return {}; }

    const Kind& m_kind;
    std::vector<Parameters> m_parameters;
};

/// The weights of all gates, as leaves of a tape.
std::vector<Parameters> parametersOf(Tape& tape, const Kind& kind, const Plan& plan, const std::vector<float>& flat);
/// What the kernel has of this sample, {units, T}: of a gate, of the memory, of the hidden state.
engine::Numbers numbersNamed(const std::string& id, const Kind& kind, const Plan& plan, const engine::Pass<float>& pass,
                             int sample = 0);
/// The gate that is held; -1: none.
int heldGate(const Kind& kind, const Shown& p);
/// With the weights of a held gate at 0 and its bias where the gate is what it is held at: the kernel itself then walks.
std::vector<float> walkingWeights(const Kind& kind, const Shown& p, const State& state);

} // namespace lessons::recurrent
