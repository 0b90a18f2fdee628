#include "lessons/normalising.h"

#include "engine/tape/normalised.h"
#include "engine/tape/operators.h"
#include "lessons/dense_step.h"

#include <QCoreApplication>

#include <cmath>

namespace lessons {
namespace {

constexpr double Epsilon = engine::BatchNorm{}.epsilon;

struct NormalisingWords {
    Q_DECLARE_TR_FUNCTIONS(normalising)
};

} // namespace

template <class Real> Normalising<Real>::Normalising(Tape& tape, const engine::Network& network, const engine::Pass<Real>& pass,
                                                     const std::vector<Real>& parameters, int made, std::string number)
    : m_tape(tape), m_network(network), m_pass(pass), m_parameters(parameters), m_made(made), m_number(std::move(number)),
      m_mean(mean()), m_variance(variance()), m_gamma(learnt("gamma", "scale"))
{
}

template <class Real> template <class F> Quantity Normalising<Real>::statistic(const char* id, const F& f) const
{
    const engine::Shape shape = m_network.shape(m_made);
    const int samples = m_pass.samples();
    engine::Numbers all({shape.channels}, engine::Precision::Double);
    for (int i = 0; i < shape.features(); ++i)
        for (int n = 0; n < samples; ++n) {
            const auto channel = std::size_t(i / shape.pixels());
            all.data[channel] += f(i, n, channel) / (samples * shape.pixels());
        }
    return m_tape.parameter(id + m_number, all);
}

template <class Real> Quantity Normalising<Real>::learnt(const char* id, const char* block) const
{
    return m_tape.parameter(id + m_number, partOf<Real>(*m_network.block(m_made - m_network.inputs(), block), m_parameters));
}

template <class Real> Quantity Normalising<Real>::mean() const
{
    const auto x = m_pass.values(m_made - 1);
    return statistic("mean", [&](int i, int n, std::size_t) { return double(x(i, n)); });
}

template <class Real> Quantity Normalising<Real>::variance() const
{
    const auto x = m_pass.values(m_made - 1);
    return statistic("variance",
                     [&](int i, int n, std::size_t c) { return (double(x(i, n)) - m_mean[c]) * (double(x(i, n)) - m_mean[c]); });
}

template <class Real> Quantity Normalising<Real>::forward(const Quantity& z) const
{
    return scaledAndShifted(normalised(z, m_mean, m_variance, Epsilon, 0), m_gamma, learnt("beta", "shift"), 0);
}

template <class Real> Quantity Normalising<Real>::back(const Quantity& z, const Quantity& slope) const
{
    const auto g = m_pass.deltas(m_made), x = m_pass.values(m_made - 1);
    const Quantity all = statistic("meanSlope", [&](int i, int n, std::size_t) { return double(g(i, n)); });
    const Quantity along = statistic("slopeAlong", [&](int i, int n, std::size_t c) {
        return double(g(i, n)) * (double(x(i, n)) - m_mean[c]) / std::sqrt(m_variance[c] + Epsilon);
    });
    const std::vector<int>& shape = z.shape();
    const Quantity scale = everywhere(m_gamma / sqrt(m_variance + Quantity(Epsilon, "ε")), 0, shape);
    return scale *
           (slope - everywhere(all, 0, shape) - normalised(z, m_mean, m_variance, Epsilon, 0) * everywhere(along, 0, shape));
}

void nameNormalising(Glossary& names, const QStringList& unit, const std::string& number)
{
    const QString computed = NormalisingWords::tr("computed from the batch"), learnt = NormalisingWords::tr("learnt");
    const auto put = [&](const char* id, const QString& name, const char* tex, const QString& origin) {
        names[id + number] = {.name = name, .tex = QString::fromUtf8(tex), .origin = origin, .decimals = 6, .axes = {unit}};
        names[id + number].spelled = true;
    };
    put("mean", NormalisingWords::tr("mean of the batch"), "\\mu", computed);
    put("variance", NormalisingWords::tr("variance of the batch"), "\\sigma^2", computed);
    put("gamma", NormalisingWords::tr("scale γ"), "\\gamma", learnt),
        put("beta", NormalisingWords::tr("shift β"), "\\beta", learnt);
    put("meanSlope", NormalisingWords::tr("mean gradient of the batch"), "\\bar g", computed);
    put("slopeAlong", NormalisingWords::tr("mean of gradient times normalised sum"), "\\overline{g\\hat x}", computed);
}

Caption captionOfNormalising(bool back)
{
    if (!back)
        return {NormalisingWords::tr("Forward."),
                NormalisingWords::tr("Less the mean of the batch, by its standard deviation; then scale γ and shift β.")};
    return {
        NormalisingWords::tr("Back."),
        NormalisingWords::tr("Through the normalisation: every sample moved mean and variance, so what all have in common goes "
                             "out of the gradient.")};
}

template class Normalising<float>;
template class Normalising<double>;

} // namespace lessons
