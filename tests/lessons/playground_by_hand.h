#pragma once

#include "tests/lessons/playground.h"

/// The arithmetic of the playground once more, in double and as the formulas have it.
namespace lessons::playground::tests {

/// The inputs of a row as the parameter `features` says, from columns that tables have standardised.
inline std::vector<Row> inputsOf(const Params& p, const Dataset& data, const std::vector<int>& train)
{
    std::vector<Row> rows;
    for (int row = 0; row < data.rows(); ++row) {
        Row x;
        for (int c = 0; c < data.columnCount(); ++c) x.push_back(data.at(row, c));
        rows.push_back(x);
    }
    if (p.data == "iris" || p.data == "penguins")
        for (std::size_t c = 0; c < std::size_t(data.columnCount()); ++c) {
            double mean = 0, variance = 0;
            for (const int row : train) mean += rows[std::size_t(row)][c] / double(train.size());
            for (const int row : train) variance += std::pow(rows[std::size_t(row)][c] - mean, 2) / double(train.size());
            for (Row& x : rows) x[c] = (x[c] - mean) / std::sqrt(variance);
        }
    if (p.features != "all") // the seven of the suggestion
        for (Row& x : rows) x = {x[0], x[1], x[0] * x[0], x[1] * x[1], x[0] * x[1], std::sin(x[0]), std::sin(x[1])};
    return rows;
}

struct Reference {
    Params params;
    Dataset data;
    Split split;
    std::vector<Row> inputs;
    std::vector<Row> weights, biases; ///< of each layer, weights [unit][input]

    explicit Reference(const QString& changes) : params(paramsOf(changes))
    {
        const auto plan = lessons::playground::planOf(params);
        data = plan->data, split = plan->split, inputs = inputsOf(params, data, split.train);
    }
    void take(const Values& values)
    {
        weights.clear(), biases.clear();
        for (const Array& array : arrays(values, "weights")) weights.push_back(array.data);
        for (const Array& array : arrays(values, "biases")) biases.push_back(array.data);
    }

    /// What each layer gives on; the first is the row itself.
    std::vector<Row> forward(int row) const
    {
        std::vector<Row> values{inputs[std::size_t(row)]};
        for (std::size_t l = 0; l < weights.size(); ++l) {
            Row out = biases[l];
            for (std::size_t j = 0; j < out.size(); ++j) {
                for (std::size_t i = 0; i < values[l].size(); ++i) out[j] += weights[l][j * values[l].size() + i] * values[l][i];
                if (l + 1 < weights.size()) out[j] = params.activation == "relu" ? std::max(0.0, out[j]) : std::tanh(out[j]);
            }
            values.push_back(out);
        }
        return values;
    }
    int answer(const Row& y) const
    {
        return y.size() == 1 ? int(y[0] >= 0) : int(std::max_element(y.begin(), y.end()) - y.begin());
    }
    /// The loss of outputs y, and its derivative by them.
    std::pair<double, Row> loss(const Row& y, int label) const
    {
        using lessons::playground::LossName;
        const std::size_t m = y.size(), right = std::size_t(label);
        Row slope(m, 0.0);
        double loss = 0;
        if (params.loss == LossName::CrossEntropy) {
            double sum = 0;
            for (const double value : y) sum += std::exp(value - y[right]);
            for (std::size_t j = 0; j < m; ++j) slope[j] = std::exp(y[j] - y[right]) / sum - (j == right);
            return {std::log(sum), slope};
        }
        if (params.loss == LossName::Hinge && m > 1) { // Σ max(0, 1 + y_j - y_label) / m over the others
            for (std::size_t j = 0; j < m; ++j)
                if (const double over = 1 + y[j] - y[right]; j != right && over > 0)
                    loss += over / double(m), slope[j] += 1 / double(m), slope[right] -= 1 / double(m);
            return {loss, slope};
        }
        for (std::size_t j = 0; j < m; ++j) {
            const double t = (m == 1 ? label == 1 : j == right) ? 1 : -1;
            if (params.loss == LossName::SquaredError) {
                loss += (y[j] - t) * (y[j] - t) / double(m), slope[j] = 2 * (y[j] - t) / double(m);
            } else if (t * y[j] < 1) {
                loss += (1 - t * y[j]) / double(m), slope[j] = -t / double(m);
            }
        }
        return {loss, slope};
    }
    double meanLoss(const std::vector<int>& rows) const
    {
        double sum = 0;
        for (const int row : rows) sum += loss(forward(row).back(), data.labels[std::size_t(row)]).first;
        return sum / double(rows.size());
    }
    double accuracy(const std::vector<int>& rows) const
    {
        return double(std::count_if(rows.begin(), rows.end(),
                                    [this](int row) { return answer(forward(row).back()) == data.labels[std::size_t(row)]; })) /
               double(rows.size());
    }
    /// Of the mean loss over rows, by weights and biases.
    std::pair<std::vector<Row>, std::vector<Row>> gradient(const std::vector<int>& rows) const
    {
        auto byWeights = weights, byBiases = biases;
        for (auto* list : {&byWeights, &byBiases})
            for (Row& part : *list) std::fill(part.begin(), part.end(), 0.0);
        for (const int row : rows) {
            const auto values = forward(row);
            Row delta = loss(values.back(), data.labels[std::size_t(row)]).second;
            for (std::size_t l = weights.size(); l-- > 0;) {
                const Row& in = values[l];
                Row before(in.size(), 0.0);
                for (std::size_t j = 0; j < delta.size(); ++j) {
                    byBiases[l][j] += delta[j] / double(rows.size());
                    for (std::size_t i = 0; i < in.size(); ++i) {
                        byWeights[l][j * in.size() + i] += delta[j] * in[i] / double(rows.size());
                        before[i] += delta[j] * weights[l][j * in.size() + i];
                    }
                }
                for (std::size_t i = 0; i < in.size() && l > 0; ++i)
                    before[i] *= params.activation == "relu" ? double(in[i] > 0) : 1 - in[i] * in[i];
                delta = before;
            }
        }
        return {byWeights, byBiases};
    }
};

/// An optimiser as its paper has it, for one list of numbers.
class Mover {
public:
    Mover(const Params& p, bool punished) : m_params(p), m_punished(punished) {}

    void move(Row& w, const Row& gradient)
    {
        using namespace lessons::playground;
        ++m_steps;
        m_first.resize(w.size()), m_second.resize(w.size());
        for (std::size_t i = 0; i < w.size(); ++i) {
            double g = gradient[i];
            if (m_punished && m_params.regularization == PenaltyName::L1) g += m_params.penaltyRate * ((w[i] > 0) - (w[i] < 0));
            if (m_punished && m_params.regularization == PenaltyName::L2) g += m_params.penaltyRate * w[i];
            double &m = m_first[i], &v = m_second[i];
            switch (m_params.optimizer) {
            case OptimizerName::Sgd: w[i] -= m_params.learningRate * g; break;
            case OptimizerName::Momentum: w[i] -= m_params.learningRate * (m = 0.9 * m + g); break;
            case OptimizerName::Adam:
                m = 0.9 * m + 0.1 * g, v = 0.999 * v + 0.001 * g * g;
                w[i] -= m_params.learningRate * (m / (1 - std::pow(0.9, m_steps))) /
                        (std::sqrt(v / (1 - std::pow(0.999, m_steps))) + 1e-8);
            }
        }
    }

private:
    Params m_params;
    bool m_punished;
    int m_steps = 0;
    Row m_first, m_second;
};

} // namespace lessons::playground::tests
