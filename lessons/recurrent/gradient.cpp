#include "lessons/recurrent/training.h"

namespace lessons::recurrent {
namespace {

/// What comes back to h_t from the time step after it.
struct FromLater {
    const Plan& plan;
    std::span<const float> parameters;
    const engine::Pass<float>& pass;
    int t;
    engine::Shape shape = plan.hidden();
    engine::Lanes<const float> sums = pass.innerDeltas(plan.cellLayer()), kept = pass.inner(plan.cellLayer());

    /// Row of a gate's unit at t + 1.
    int row(int gate, int unit) const { return (gate * shape.channels + unit) * shape.height + t + 1; }
    std::size_t units() const { return std::size_t(shape.channels); }

    /// += Uᵀ of a gate, times the derivatives in the rows of the gate `of`.
    void add(int gate, int of, std::vector<float>& gradient) const
    {
        const float* U = &parameters[plan.block("recurrent").offset] + std::size_t(gate) * units() * units();
        const std::size_t samples = std::size_t(pass.samples());
        for (int unit = 0; unit < shape.channels; ++unit) {
            const auto delta = sums.row(row(of, unit));
            for (std::size_t j = 0; j < units(); ++j)
                for (std::size_t n = 0; n < samples; ++n)
                    gradient[j * samples + n] += U[std::size_t(unit) * units() + j] * delta[n];
        }
    }
    /// += what a gate lets through of a gradient.
    void addShare(int gate, const std::vector<float>& of, std::vector<float>& gradient) const
    {
        const std::size_t samples = std::size_t(pass.samples());
        for (int unit = 0; unit < shape.channels; ++unit) {
            const auto share = kept.row(row(gate, unit));
            for (std::size_t n = 0; n < samples; ++n) {
                const std::size_t at = std::size_t(unit) * samples + n;
                gradient[at] += share[n] * of[at];
            }
        }
    }
};

/// Reset, update and candidate, and what the update gate lets through.
void addGru(const FromLater& from, const engine::Gru& gru, const std::vector<float>& later, std::vector<float>& gradient)
{
    enum { Reset, Update, Candidate, OfReset };
    from.add(Reset, Reset, gradient), from.add(Update, Update, gradient), from.addShare(Update, later, gradient);
    if (gru.reset == engine::Gru::Reset::Outside) return from.add(Candidate, OfReset, gradient);
    std::vector<float> ofReset(gradient.size(), 0);
    from.add(Candidate, Candidate, ofReset), from.addShare(Reset, ofReset, gradient);
}

const engine::Gru* gruIn(const Plan& plan) { return plan.net.layer(plan.cellLayer()).as<engine::Gru>(); }

} // namespace

bool passesGates(const Plan& plan) { return gruIn(plan); }

std::vector<float> hiddenGradient(const Plan& plan, std::span<const float> parameters, const engine::Pass<float>& pass, int t,
                                  const std::vector<float>& later)
{
    const FromLater from{plan, parameters, pass, t};
    const auto above = pass.deltas(plan.hiddenValue());
    std::vector<float> gradient;
    for (int unit = 0; unit < from.shape.channels; ++unit) {
        const auto row = above.row(unit * from.shape.height + t);
        gradient.insert(gradient.end(), row.begin(), row.end());
    }
    if (t + 1 == from.shape.height) return gradient;
    if (const engine::Gru* gru = gruIn(plan)) addGru(from, *gru, later, gradient);
    else
        for (int gate = 0; gate < plan.block("recurrent").shape[0] / from.shape.channels; ++gate) from.add(gate, gate, gradient);
    return gradient;
}

} // namespace lessons::recurrent
