#include "lessons/networks/lenet5/forward.h"

namespace lessons::lenet5 {
namespace {

using engine::Numbers;

/// The layers of a picture, each with the kernels' numbers and its arithmetic.
class Recorder {
public:
    Recorder(Tape& tape, const Forward& forward) : m_tape(tape), m_of(forward) {}

    void declare();
    void convolve(const char* id, int layer, const char* weights, const char* biases);
    void pool(const char* id, int layer);
    void connect(const char* id, int layer, const char* weights, const char* biases);
    void finish();

private:
    const engine::Network& net() const { return m_of.plan.network; }
    Quantity parameter(const char* id, const engine::Block* block)
    {
        return m_tape.parameter(id, tensorOf(*block, m_of.parameters));
    }
    Quantity make(const char* id, const Numbers& numbers, const Quantity& arithmetic)
    {
        if (m_of.each) m_tape.step(id);
        return m_tape.make(id, numbersOf(numbers, arithmetic));
    }
    /// What a layer makes, after its activation, if one follows.
    void makeLayer(const char* id, int layer, const Quantity& sums)
    {
        const auto* f = layer + 1 < net().depth() ? net().layer(layer + 1).as<engine::ActivationLayer>() : nullptr;
        const int v = layer + (f ? 2 : 1);
        m_value = make(id, mapsOf(net(), v, m_of.pass.values(v), m_of.sample), f ? activated(f->kind, sums) : sums);
    }

    Tape& m_tape;
    const Forward& m_of;
    Quantity m_value = {0};
};

void Recorder::declare()
{
    Tensor picture({Side, Side});
    for (int i = 0; i < Pixels; ++i) picture.data[std::size_t(i)] = m_of.pass.values(0)(i, m_of.sample);
    m_value = reshaped(m_tape.input("x", picture), {1, Side, Side});
}

void Recorder::convolve(const char* id, int layer, const char* weights, const char* biases)
{
    const engine::Block* kernels = net().weights(layer);
    Tensor numbers = tensorOf(*kernels, m_of.parameters);
    if (m_of.each && numbers.shape[1] == 1) numbers.shape.erase(numbers.shape.begin() + 1); // kernels as pictures
    const Quantity W = reshaped(m_tape.parameter(weights, numbers), kernels->shape), b = parameter(biases, net().biases(layer));
    makeLayer(id, layer, convolved(m_value, W, b, net().layer(layer).as<engine::Conv2d>()->how));
}

void Recorder::pool(const char* id, int layer)
{
    const auto* max = net().layer(layer).as<engine::MaxPool>();
    makeLayer(id, layer, max ? maxPooled(m_value, *max) : averagePooled(m_value, *net().layer(layer).as<engine::AveragePool>()));
}

void Recorder::connect(const char* id, int layer, const char* weights, const char* biases)
{
    const Quantity W = parameter(weights, net().weights(layer)), b = parameter(biases, net().biases(layer));
    const bool isFlat = m_value.shape().size() == 1;
    makeLayer(id, layer, matmul(W, isFlat ? m_value : reshaped(m_value, {int(m_value.size())})) + b);
}

/// softmax
void Recorder::finish()
{
    Numbers shares({Classes}, engine::Precision::Float);
    for (int k = 0; k < Classes; ++k) shares.data[std::size_t(k)] = m_of.pass.probabilities()(k, m_of.sample);
    make("p", shares, softmax(m_value));
}

} // namespace

std::vector<Made> madeBy(const Plan& plan)
{
    if (!plan.convolves()) return {{"hidden", 2}, {"y", 3}};
    return {{"C1", 2}, {"S2", 3}, {"C3", 5}, {"S4", 6}, {"C5", 8}, {"F6", 10}, {"y", 11}};
}

void recordForward(Tape& tape, const Forward& forward)
{
    Recorder recorder(tape, forward);
    recorder.declare();
    if (forward.plan.convolves()) {
        recorder.convolve("C1", 0, "K1", "b1"), recorder.pool("S2", 2);
        recorder.convolve("C3", 3, "K3", "b3"), recorder.pool("S4", 5);
        recorder.connect("C5", 6, "W5", "b5"), recorder.connect("F6", 8, "W6", "b6");
    } else recorder.connect("hidden", 0, "W1", "b1");
    recorder.connect("y", forward.plan.network.depth() - 1, "Wy", "by");
    recorder.finish();
}

} // namespace lessons::lenet5
