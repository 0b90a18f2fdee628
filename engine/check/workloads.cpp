#include "engine/check/workloads.h"

#include "engine/nn/simd/kernels.h"

#include <chrono>
#include <numeric>

namespace engine {
namespace {

constexpr int Rows = 1024; // of data: steps walk through them

Network small()
{
    const ActivationLayer tanh{Activation::Tanh};
    return {{2}, {Dense{8}, tanh, Dense{8}, tanh, Dense{1}, tanh}};
}

Network digitNet()
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

} // namespace

Workload::Workload(std::string name, Network net, Loss loss, int batch)
    : m_name(std::move(name)), m_net(std::move(net)), m_recipe{loss, {}, {}},
      m_rows(std::size_t(batch)), m_learner{initialParameters<float>(m_net, Initialisation::Xavier, Random(1))}
{
    Random random(2);
    const int outputs = m_net.shape(m_net.depth()).features();
    for (int i = 0; i < Rows * m_net.shape(0).features(); ++i) m_features.push_back(float(random.uniform(-1, 1)));
    if (loss == Loss::CrossEntropy)
        for (int i = 0; i < Rows; ++i) m_labels.push_back(random.below(outputs));
    else
        for (int i = 0; i < Rows * outputs; ++i) m_targets.push_back(float(random.uniform(-1, 1)));
}

void Workload::step()
{
    const int first = int(m_learner.steps * std::int64_t(m_rows.size()) % Rows);
    for (std::size_t i = 0; i < m_rows.size(); ++i) m_rows[i] = (first + int(i)) % Rows;
    trainStep<float>(m_net, m_recipe, {m_features, m_labels, m_targets}, m_rows, m_learner, m_pass);
}

double Workload::operations() const
{
    double sum = 0;
    for (int l = 0; l < m_net.depth(); ++l) sum += m_net.multiplyAdds(l) * (l == 0 ? 2 : 3);
    return 2 * sum * double(m_rows.size());
}

std::vector<Workload> workloads()
{
    return {{"W1 2-8-8-1 tanh, batch 10", small(), Loss::MeanSquared, 10},
            {"W2 2-8-8-1 tanh, batch 256", small(), Loss::MeanSquared, 256},
            {"W3 784-128-64-10 ReLU, batch 64", digitNet(), Loss::CrossEntropy, 64},
            {"W4 LeNet-5, batch 64", leNet(), Loss::CrossEntropy, 64}};
}

double peakRate()
{
    constexpr int rounds = 2000000;
    double best = 0;
    for (int i = 0; i < 5; ++i) {
        const auto start = std::chrono::steady_clock::now();
        const double operations = simd::kernels<float>().multiplyAdds(rounds);
        const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
        best = std::max(best, operations / time.count() * 1e-9);
    }
    return best;
}

} // namespace engine
