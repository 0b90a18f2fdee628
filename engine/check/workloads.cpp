#include "engine/check/workloads.h"

#include "engine/nn/blocks.h"
#include "engine/nn/sequence_blocks.h"
#include "engine/nn/train.h"

#include <algorithm>
#include <memory>

namespace engine {
namespace {

/// A network, with data that its steps walk through.
class Trained {
public:
    Trained(Network network, Loss loss, int batch)
        : net(std::move(network)), m_recipe{loss, {}, {}}, m_count(std::max(2 * batch, 256)),
          m_rows(std::size_t(batch)), m_learner{initialParameters<float>(net, Initialisation::Xavier, Random(1))}
    {
        Random random(2);
        const int outputs = net.shape(net.depth()).features();
        for (int i = 0; i < m_count * net.shape(0).features(); ++i) m_features.push_back(float(random.uniform(-1, 1)));
        if (loss == Loss::CrossEntropy)
            for (int i = 0; i < m_count; ++i) m_labels.push_back(random.below(outputs));
        else
            for (int i = 0; i < m_count * outputs; ++i) m_targets.push_back(float(random.uniform(-1, 1)));
    }
    void step()
    {
        const int first = int(m_learner.steps * std::int64_t(m_rows.size()) % m_count);
        for (std::size_t i = 0; i < m_rows.size(); ++i) m_rows[i] = (first + int(i)) % m_count;
        trainStep<float>(net, m_recipe, {m_features, m_labels, m_targets}, m_rows, m_learner, m_pass);
    }
    /// Forward, and two ways back; but nobody asks for derivatives by the input.
    double operations() const
    {
        double sum = 0;
        for (int l = 0; l < net.depth(); ++l) {
            sum += 3 * net.multiplyAdds(l);
            const Block* weights = net.from(l)[0] == 0 ? net.weights(l) : nullptr;
            if (weights) sum -= double(weights->size()) * net.shape(net.valueOf(l)).pixels();
        }
        return 2 * sum * double(m_rows.size());
    }

    const Network net;

private:
    Recipe m_recipe;
    int m_count;
    std::vector<float> m_features, m_targets;
    std::vector<int> m_labels, m_rows;
    Learner<float> m_learner;
    Pass<float> m_pass;
};

Workload trained(const char* id, const char* name, Network net, Loss loss, int batch)
{
    const auto training = std::make_shared<Trained>(std::move(net), loss, batch);
    return {id, name, training->operations(), [training] { training->step(); }};
}

Network points()
{
    const ActivationLayer tanh{Activation::Tanh};
    return {{2}, {Dense{8}, tanh, Dense{8}, tanh, Dense{1}, tanh}};
}

Network digits()
{
    const ActivationLayer relu{Activation::Relu};
    return {{784}, {Dense{128}, relu, Dense{64}, relu, Dense{10}}};
}

Network leNet()
{
    const ActivationLayer relu{Activation::Relu};
    return {{1, 32, 32},
            {Conv2d{6, 5, 5, {}}, relu, MaxPool{}, Conv2d{16, 5, 5, {}}, relu, MaxPool{}, Dense{120}, relu, Dense{84}, relu,
             Dense{10}}};
}

Network resNet8()
{
    Graph g{{{3, 32, 32}}};
    Maps x = add(g, {0, 3}, ConvUnit{16});
    for (const int maps : {16, 32, 64}) x = residual(g, x, maps, maps == 16 ? 1 : 2);
    g.chain({GlobalAveragePool{}, Dense{10}}, x.value);
    return Network(std::move(g));
}

Network sequences(const Layer& layer) { return {{32, 50}, {layer, Last{}, Dense{10}}}; }

Network encoders()
{
    Graph g{{{64, 64}}};
    const int first = encoderBlock(g, 0, {64, 4, 256}), second = encoderBlock(g, first, {64, 4, 256});
    g.chain({Mean{}, Dense{10}}, second);
    return Network(std::move(g));
}

/// The layer before it, which changes nothing, makes the convolution pass derivatives on to its input.
struct Convolved {
    Network net{{64, 32, 32}, {ActivationLayer{Activation::Linear}, Conv2d{64, 3, 3, {1, 1, 1, {1, 1}, {1, 1}}}}};
    std::vector<float> parameters = initialParameters<float>(net, Initialisation::He, Random(3));
    Pass<float> pass;

    Convolved()
    {
        pass.resize(net, 16);
        Random random(4);
        for (int f = 0; f < pass.values(0).features; ++f)
            for (float& x : pass.values(0).row(f)) x = float(random.uniform(-1, 1));
        for (int f = 0; f < pass.targets().features; ++f)
            for (float& t : pass.targets().row(f)) t = float(random.uniform(-1, 1));
    }
};

Workload convolved(const char* id, const char* name, bool back)
{
    const auto layer = std::make_shared<Convolved>();
    const double forwards = 2 * layer->net.multiplyAdds(1) * layer->pass.samples();
    const auto step = [layer, back] {
        forward<float>(layer->net, layer->parameters, layer->pass);
        if (back) backward<float>(layer->net, layer->parameters, Loss::MeanSquared, layer->pass);
    };
    return {id, name, back ? 3 * forwards : forwards, step};
}

} // namespace

std::vector<Workload> workloads()
{
    return {trained("W1", "2-8-8-1 tanh, batch 10", points(), Loss::MeanSquared, 10),
            trained("W2", "2-8-8-1 tanh, batch 256", points(), Loss::MeanSquared, 256),
            trained("W3", "784-128-64-10 ReLU, batch 64", digits(), Loss::CrossEntropy, 64),
            trained("W4b64", "LeNet-5, batch 64", leNet(), Loss::CrossEntropy, 64),
            trained("W4b1", "LeNet-5, batch 1", leNet(), Loss::CrossEntropy, 1),
            trained("W5", "LSTM 32-64, 50 steps, batch 16", sequences(Lstm{64}), Loss::CrossEntropy, 16),
            trained("W6", "GRU 32-64, 50 steps, batch 16", sequences(Gru{64, Gru::Reset::Outside}), Loss::CrossEntropy, 16),
            trained("W7", "2 encoder layers, width 64, 64 steps, batch 8", encoders(), Loss::CrossEntropy, 8),
            trained("W8", "ResNet-8 with batch normalisation, batch 32", resNet8(), Loss::CrossEntropy, 32),
            convolved("W9f", "convolution 3x3, 64 maps of 64, forward", false),
            convolved("W9fb", "convolution 3x3, forward and backward", true)};
}

} // namespace engine
