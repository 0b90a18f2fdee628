#include "lessons/distributed/data_parallel/run.h"
#include "widgets/views/charted.h"

#include <numeric>

namespace lessons::dataparallel {

using namespace engine::cluster;
using engine::byHand;
using engine::Indices;
using engine::Numbers;
using engine::Term;

Workload Setup::work(const Params& p) const { return workOf(net, p.precision == Precision::Double ? 8 : 4, 1e9 * p.speed); }

double singleTime(const Params& p, const Setup& setup)
{
    const auto forward = setup.work(p).forward;
    return 3 * p.batch * std::accumulate(forward.begin(), forward.end(), 0.0);
}

int Setup::activations() const { return std::accumulate(net.layout()->features.begin(), net.layout()->features.end(), 0); }

/// Weights are averaged when all are there: nothing hides that.
PlanPtr planOf(const Params& p, const Setup& setup, double bucket, bool sends)
{
    const bool overlap = p.overlap && p.averageEvery == 1;
    StepPlan plan = engine::cluster::planOf(setup.work(p), p.how().shards, p.exchange, p.network(), 1e3 * bucket, overlap);
    if (!sends) std::erase_if(plan.stints, [](const Stint& stint) { return stint.isTogether(); });
    return std::make_shared<const StepPlan>(std::move(plan));
}

PlanPtr planOf(const Now& now)
{
    const Params& p = now.params;
    return planOf(p, *now.state.setup, p.bucket, p.joining != Joining::Nothing && now.state.made % p.averageEvery == 0);
}

namespace {

Term timeOf(const Params& p, Route exchange, const Workload& work)
{
    return timeOfRounds(roundsOf(Stint::AllReduce, exchange, p.count(), work.volume(), work.element), p.network());
}

class Recorder {
public:
    Recorder(Tape& tape, const Now& now)
        : m_tape(tape), m_now(now), m_p(now.params), m_s(now.state), m_how(m_p.how()), m_plan(planOf(m_now))
    {
    }

    void record()
    {
        recordModel();
        recordMemory();
        recordChart(m_tape, m_now);
        if (const MeasuredPtr file = measuredAt(m_p.measured)) recordMeasured(m_tape, *file, true);
        m_tape.input("time", Numbers::scalar(0));
        planStints(m_tape, m_plan);
        planNumbers();
        if (m_now.step == 0) return;
        m_tape.step("batch");
        for (const Stint& stint : m_plan->stints) m_tape.makeNext(rowOf(stint));
        m_tape.make("time", byHand(Term(m_plan->end(), "end of the last box")));
        for (const char* id :
             {"lossShard", "loss", "lossSingle", "difference", "largestDifference", "gradientDifference", "spread"})
            m_tape.makeNext(id, int(m_tape.shape(id).empty() ? 1 : m_tape.shape(id)[0]));
        if (m_s.testedAt > 0) m_tape.makeNext("accuracy"), m_tape.makeNext("accuracySingle");
        if (hasCards(m_p)) m_tape.makeNext("held", m_p.count() * 2 * OnCard);
        m_tape.makeNext("gradients", (m_p.count() + 2) * BiasesShown);
        m_tape.point("gradients", {m_p.count(), 0});
    }

private:
    /// What is known before anything is learnt.
    void recordModel()
    {
        recordWeights(m_tape, m_how);
        const auto make = [this](const char* id, const Term& term) { return m_tape.make(id, byHand(term)).term({}); };
        const Workload work = m_s.setup->work(m_p);
        make("volume", Term(work.volume() / work.element, "parameters") * Term(work.element, "bytes of a number"));
        const Term end = make("stepTime", Term(m_plan->end(), "end of the last box"));
        const Term computed = make("computed", Term(m_plan->computed, "end of the last backward pass"));
        make("exposed", end - computed);
        make("singleTime",
             Term(m_p.batch, "digits") * Term(singleTime(m_p, *m_s.setup) / m_p.batch, "time of a digit, in seconds"));
        if (m_p.count() == 1) return;
        const Term ring = make("ringTime", timeOf(m_p, Route::Ring, work));
        make("serverOverRing", make("serverTime", timeOf(m_p, Route::Server, work)) / ring);
        double sent = 0;
        for (const Transfer& message : sentByFirst(*m_plan)) sent += message.bytes;
        make("bytesSent", Term(sent, "bytes of all messages of device 1"));
    }

    /// Of the device with the largest shard.
    void recordMemory()
    {
        const Workload work = m_s.setup->work(m_p);
        const Term size(work.element, "bytes of a number"), learnt(work.volume() / work.element, "parameters"),
            count(double(m_s.setup->net.parameterCount()), "parameters");
        const auto make = [this](const char* id, const Term& term) { m_tape.make(id, byHand(term)); };
        make("parameterBytes", count * size);
        make("gradientBytes", learnt * size);
        make("optimiserBytes", m_p.momentum > 0 ? learnt * size : Term(0));
        const int most = *std::ranges::max_element(m_how.shards);
        make("activationBytes",
             engine::product(
                 {Term(most, "digits"), Term(m_s.setup->activations(), "numbers that a digit leaves on its way"), size}));
    }

    engine::Precision precision() const
    {
        return m_p.precision == Precision::Double ? engine::Precision::Double : engine::Precision::Float;
    }
    void planNumbers()
    {
        const auto leaf = [this](const char* id, double value) { m_tape.plan(id, Quantity(Numbers::scalar(value))); };
        m_tape.plan("lossShard", Quantity(Numbers::vector(m_s.losses)));
        leaf("lossSingle", m_s.lossSingle), leaf("largestDifference", m_s.largest);
        leaf("gradientDifference", m_s.gradientDifference), leaf("spread", m_s.spread);
        leaf("accuracy", m_s.accuracy), leaf("accuracySingle", m_s.accuracySingle);
        m_tape.plan("loss", Quantity(Numbers::scalar(m_s.loss), [how = m_how, losses = m_s.losses](const Indices&) {
                        std::vector<Term> parts;
                        for (int r = 0; r < how.devices(); ++r)
                            parts.push_back(Term(how.shards[std::size_t(r)], "digits") *
                                            elementOf("lossShard", {r}, losses[std::size_t(r)]));
                        return sum(std::move(parts)) / Term(how.batch(), "digits of the batch");
                    }));
        m_tape.plan(
            "difference",
            Quantity(Numbers::scalar(std::abs(m_s.loss - m_s.lossSingle)), [a = m_s.loss, b = m_s.lossSingle](const Indices&) {
                return engine::call("abs", {elementOf("loss", {}, a) - elementOf("lossSingle", {}, b)});
            }));
        planGradients();
        if (hasCards(m_p)) planCards();
    }

    /// In each device's card its own gradient and what it uses, and whose digits are in them.
    void planCards()
    {
        const int p = m_p.count(), n = 2 * OnCard;
        const bool joins = together(m_p), met = m_now.step > 0 && joins;
        Numbers held({p, n}, precision()), digits({p, 2}, engine::Precision::Double),
            inside({p, 2, p}, engine::Precision::Double);
        for (int r = 0; r < p; ++r) {
            for (int i = 0; i < n; ++i) {
                const int row = i < OnCard || !joins ? r : p;
                held.data[std::size_t(r * n + i)] = m_s.gradients[std::size_t(row * BiasesShown + i % OnCard)];
            }
            for (int k = 0; k < p; ++k) {
                inside.at(r, 0, k) = k == r && m_how.shards[std::size_t(k)] > 0;
                inside.at(r, 1, k) = m_now.step > 0 && (joins || k == r) && m_how.shards[std::size_t(k)] > 0;
            }
            digits.at(r, 0) = m_how.shards[std::size_t(r)], digits.at(r, 1) = met              ? m_how.batch()
                                                                              : m_now.step > 0 ? digits.at(r, 0)
                                                                                               : 0;
        }
        m_tape.parameter("inside", std::move(inside));
        m_tape.parameter("part", std::move(digits));
        m_tape.plan("held", Quantity(std::move(held), [p, joins, g = m_s.gradients, of = precision()](const Indices& at) {
                        const int row = at[1] < OnCard || !joins ? at[0] : p, c = at[1] % OnCard;
                        return elementOf("gradients", {row, c}, g[std::size_t(row * BiasesShown + c)], of);
                    }));
    }

    /// A row for each device, then what they hold together, then that of the single device.
    void planGradients()
    {
        m_tape.plan(
            "gradients",
            gradientRows(m_s.gradients, m_how.shards, precision(), [how = m_how, joins = together(m_p)](const auto& column) {
                if (!joins) return column[0];
                std::vector<Term> parts;
                for (int k = 0; k < how.devices(); ++k)
                    parts.push_back(elementOf("weight", {k}, how.weight(k)) * column[std::size_t(k)]);
                return sum(std::move(parts));
            }));
    }

    Tape& m_tape;
    const Now& m_now;
    const Params& m_p;
    const State& m_s;
    const DataParallel m_how;
    const PlanPtr m_plan;
};

} // namespace

void recordWeights(Tape& tape, const DataParallel& how)
{
    std::vector<Term> weights;
    const Quantity shard = tape.parameter("shard", Numbers::vector({how.shards.begin(), how.shards.end()}));
    const bool isPlain = how.joining == Joining::PlainMean;
    for (int r = 0; r < how.devices(); ++r) {
        const Term all = isPlain ? Term(how.devices(), "devices") : Term(how.batch(), "digits");
        weights.push_back(how.joining == Joining::Sum ? Term(1) : (isPlain ? Term(1) : shard.term({r})) / all);
    }
    tape.make("weight", byHand(std::move(weights)));
}

void record(Tape& tape, const Now& now) { Recorder(tape, now).record(); }

// --- what would be otherwise ------------------------------------------------------------------------------------------

std::vector<double> placesOf(const Params& p, const Setup& setup)
{
    std::vector<double> places;
    if (p.against == Against::Bucket)
        for (const double share : {0.01, 0.1, 0.2, 0.3, 0.42, 0.55, 0.7, 0.85, 1.0})
            places.push_back(std::max(0.1, std::ceil(share * setup.work(p).volume() / 100) / 10)); // as the knob has them
    for (int k = 2; p.against == Against::Devices && k <= 16; ++k) places.push_back(k);
    return places;
}

void recordChart(Tape& tape, const Now& now)
{
    Params p = now.params;
    const Setup& setup = *now.state.setup;
    std::vector<Term> first, second;
    const Term ms(1000, "milliseconds of a second");
    for (const double x : placesOf(p, setup)) {
        if (p.against == Against::Devices) {
            p.devices = int(x), p.measured = NoFile;
            first.push_back(ms * timeOf(p, Route::Ring, setup.work(p)));
            second.push_back(ms * timeOf(p, Route::Server, setup.work(p)));
            continue;
        }
        for (const bool overlap : {true, false}) {
            p.overlap = overlap;
            const PlanPtr plan = planOf(p, setup, x, true);
            (overlap ? first : second)
                .push_back(engine::product(
                    {ms, Term(plan->end(), "end of the last box") - Term(plan->computed, "end of the last backward pass")}));
        }
    }
    if (first.empty()) return;
    tape.make("chartFirst", byHand(std::move(first)));
    tape.make("chartSecond", byHand(std::move(second)));
}

ViewPtr chart(const Now& now)
{
    std::vector<double> ys[2];
    Tape tape;
    recordChart(tape, now);
    for (const int i : {0, 1}) ys[i] = tape.makings(i == 0 ? "chartFirst" : "chartSecond").back().quantity.value().data;
    const bool buckets = now.params.against == Against::Bucket;
    const std::vector<double> x = placesOf(now.params, *now.state.setup);
    return widgets::charted(
        [=, first = ys[0], second = ys[1]] {
            widgets::Chart chart;
            chart.id = QStringLiteral("times"), chart.xName = buckets ? Words::tr("kB") : QStringLiteral("p");
            chart.title =
                buckets ? Words::tr("Communication that is not hidden, ms") : Words::tr("All-reduce of the whole gradient, ms");
            chart.note = buckets ? Words::tr("against the size of a bucket") : Words::tr("against devices");
            chart.curves = {
                {.id = "0", .name = buckets ? Words::tr("with overlap") : Words::tr("ring"), .x = x, .y = first, .ink = 1},
                {.id = "1", .name = buckets ? Words::tr("without") : Words::tr("server"), .x = x, .y = second, .ink = 2}};
            return chart;
        },
        {"chartFirst", "chartSecond"}, 0.8);
}

} // namespace lessons::dataparallel
