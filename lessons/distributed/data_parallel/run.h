#pragma once

#include "engine/core/bytes.h"
#include "lessons/claim.h"
#include "lessons/distributed/data_parallel/params.h"
#include "lessons/live_machine.h"
#include "lessons/measured_run.h"
#include "lessons/stints.h"
#include "lessons/trained.h"

#include <variant>

namespace lessons::dataparallel {

/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(data_parallel)
};

constexpr int OnCard = 2; ///< of the output biases, in the card of a device
/// Cards stand in a row, linked with their neighbours: no picture of a server.
inline bool hasCards(const Params& p) { return p.exchange == Route::Ring && p.count() > 1 && p.count() <= 4; }

/// What never changes in a run.
struct Setup {
    engine::Network net;
    std::shared_ptr<const NetData> data;

    explicit Setup(const Params& params);
    engine::cluster::Workload work(const Params& params) const; ///< of what is learnt
    int activations() const;                                    ///< numbers that a sample leaves on its way forward
};

/// The net on several devices, and the same on one that has the whole batch.
template <class Real> struct Both {
    engine::cluster::Fleet<Real> fleet;
    engine::cluster::Fleet<Real> single;
    engine::Pass<Real> pass = {};
};

struct State {
    std::shared_ptr<const Setup> setup = {};
    std::variant<Both<float>, Both<double>> nets = {};
    int made = 0, testedAt = 0;
    std::vector<double> gradients = {}, losses = {}; ///< rows of `BiasesShown`: devices, what they hold together, the single one
    double loss = 0, lossSingle = 0, largest = 0, gradientDifference = 0, spread = 0;
    double accuracy = 0, accuracySingle = 0; ///< of test digits, when tested
};
using Now = At<Params, State>;

extern const engine::Training<Params, State> training;
std::vector<int> rowsOf(const Params& params, const State& state);
PlanPtr planOf(const Params& params, const Setup& setup, double bucket, bool sends);
PlanPtr planOf(const Now& now);                              ///< of this step
double singleTime(const Params& params, const Setup& setup); ///< of a step on one device
bool together(const Params& params);                         ///< whether devices hand gradients on
/// As good as a single device, by what has been measured so far.
inline bool isSame(const State& s) { return s.largest < 1e-4 && s.spread <= 1e-3; }

void record(Tape& tape, const Now& now);
void recordWeights(Tape& tape, const engine::cluster::DataParallel& how); ///< of devices' gradients, by their shards
void nameWeights(Glossary& all, const Params& params);
QStringList devicesOf(const Params& params);
QString joinedName(const Params& params); ///< of what devices make of their gradients
Inside insideOf(const Now& now, int sample);
Glossary names(const Now& now);
/// What would be with other buckets or devices: two vectors, and their chart.
std::vector<double> placesOf(const Params& params, const Setup& setup); ///< in kB, or devices
void recordChart(Tape& tape, const Now& now);
ViewPtr chart(const Now& now);
std::vector<Claim> claims();

} // namespace lessons::dataparallel
