#include "engine/nn/mlp.h"

#include "engine/core/elementary.h"

#include <cmath>

namespace engine {
namespace {

/// The four blocks inside a flat vector of parameters, or of their derivatives.
template <class Real, class Flat> struct Blocks {
    using Block = std::conditional_t<std::is_const_v<Flat>, const Matrix<Real>, Matrix<Real>>;
    Eigen::Map<Block> V, c, W, b;

    Blocks(Flat& flat, int inputs, int hidden, int outputs)
        : V(flat.data(), hidden, outputs), c(V.data() + V.size(), 1, outputs), W(c.data() + c.size(), inputs, hidden),
          b(W.data() + W.size(), 1, hidden)
    {
    }
};

/// A B with each element added in one order. Eigen's fast product cuts sums into pieces that depend on the size of the
/// processor's cache: other machines, other bits.
template <class A, class B> auto times(const A& a, const B& b) { return a.lazyProduct(b); }

template <class Real> Blocks<Real, const std::vector<Real>> read(const std::vector<Real>& flat, int n, int h, int m)
{
    return {flat, n, h, m};
}

} // namespace

template <class Real> Mlp<Real>::Mlp(int inputs, int hidden, int outputs, Random random)
    : m_inputs(inputs), m_hidden(hidden), m_outputs(outputs)
{
    const auto draw = [&](int count, int fanIn) {
        const double bound = 1 / std::sqrt(double(fanIn));
        for (int i = 0; i < count; ++i) parameters.push_back(Real(random.uniform(-bound, bound)));
    };
    draw(hidden * outputs + outputs, hidden);
    draw(inputs * hidden + hidden, inputs);
}

// H = tanh(X W + b)
template <class Real> Matrix<Real> Mlp<Real>::hiddenValues(const Matrix<Real>& X) const
{
    const auto at = read(parameters, m_inputs, m_hidden, m_outputs);
    Matrix<Real> H = times(X, at.W);
    H.rowwise() += at.b.row(0);
    return H.unaryExpr([](Real z) { return Real(portableTanh(double(z))); });
}

// P = exp(Z - max Z) / sum of its row, Z = H V + c
template <class Real> Matrix<Real> Mlp<Real>::probabilities(const Matrix<Real>& H) const
{
    const auto at = read(parameters, m_inputs, m_hidden, m_outputs);
    Matrix<Real> P = times(H, at.V);
    P.rowwise() += at.c.row(0);
    for (Eigen::Index i = 0; i < P.rows(); ++i) {
        const Real most = P.row(i).maxCoeff();
        P.row(i) = P.row(i).unaryExpr([most](Real z) { return Real(portableExp(double(z - most))); });
        P.row(i) /= P.row(i).sum();
    }
    return P;
}

template <class Real> Real Mlp<Real>::loss(const Matrix<Real>& X, const std::vector<int>& labels) const
{
    const Matrix<Real> P = probabilities(hiddenValues(X));
    Real sum = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) sum -= std::log(P(Eigen::Index(i), labels[i]));
    return sum / Real(labels.size());
}

template <class Real> std::vector<Real> Mlp<Real>::gradient(const Matrix<Real>& X, const std::vector<int>& labels) const
{
    const auto at = read(parameters, m_inputs, m_hidden, m_outputs);
    const Matrix<Real> H = hiddenValues(X);
    // dL/dZ = (P - one-hot(label)) / n
    Matrix<Real> dZ = probabilities(H);
    for (std::size_t i = 0; i < labels.size(); ++i) dZ(Eigen::Index(i), labels[i]) -= 1;
    dZ /= Real(labels.size());
    // dL/d(X W + b) = dL/dZ V^T ⊙ (1 - H²)
    const Matrix<Real> dA = (times(dZ, at.V.transpose()).array() * (1 - H.array().square())).matrix();

    std::vector<Real> flat(parameters.size());
    Blocks<Real, std::vector<Real>> d(flat, m_inputs, m_hidden, m_outputs);
    d.V = times(H.transpose(), dZ);
    d.c = dZ.colwise().sum();
    d.W = times(X.transpose(), dA);
    d.b = dA.colwise().sum();
    return flat;
}

template class Mlp<float>;
template class Mlp<double>;

} // namespace engine
