#include "lessons/distributed/data_parallel/inside.h"

#include "engine/tape/descended.h"
#include "lessons/dense_step.h"
#include "lessons/normalising.h"

#include <limits>
#include <numeric>

namespace lessons::dataparallel {
namespace {

using namespace engine::cluster;
using engine::Block;
using engine::Indices;
using engine::Numbers;
using engine::Term;

std::string inputOf(int layer) { return layer == 1 ? "x" : named("a", layer - 1); }

/// The next step of all devices, made once more, and a digit of its batch on the device that holds it.
template <class Real> struct Next {
    const Held& held;
    Fleet<Real> before, moved, after; ///< `moved`: where weights are averaged, each before that
    Shared<Real> made = {};
    std::vector<Real> seen = {};  ///< parameters that the digit meets: perhaps older ones
    engine::Pass<Real> pass = {}; ///< of the shard
    double loss = 0;

    Next(const Held& h, const Fleet<Real>& fleet) : held(h), before(fleet), moved(fleet), after(fleet)
    {
        const engine::Samples samples{h.setup->data->inputs, h.setup->data->labels, {}};
        DataParallel how = h.params.how();
        made = trainStep<Real>(h.net(), how, samples, h.batch, after, pass);
        how.averageEvery = std::numeric_limits<int>::max();
        if (h.averages) trainStep<Real>(h.net(), how, samples, h.batch, moved, pass);
        const auto& own = before.replicas[std::size_t(h.device)];
        seen = after.past.empty() ? own.parameters : after.past[0];
        gather(h.net(), samples, h.shard(), pass);
        engine::forward<Real>(h.net(), seen, pass, {true, std::uint64_t(own.steps)});
        loss = double(engine::backward<Real>(h.net(), seen, how.recipe.loss, pass));
    }
    Numbers values(int v) const { return lane(pass.values(v), held.place); }
    Numbers deltas(int v) const { return lane(pass.deltas(v), held.place); }
    Numbers scalar(double x) const { return Numbers::scalar(x, precisionOf<Real>); }
    const engine::Learner<Real>& of(const Fleet<Real>& fleet) const { return fleet.replicas[std::size_t(held.device)]; }
};

/// From the picture to the new weights that are followed.
template <class Real> class InsideRecorder {
public:
    InsideRecorder(Tape& tape, const Next<Real>& next) : m_tape(tape), m_next(next), m_held(next.held) { declare(); }

    void record()
    {
        forward(), back();
        m_inputs = followedIn(m_tape, last());
        share(), descend();
        for (int l = 1; l <= last(); ++l) put(l, m_next.of(m_next.after).parameters, true);
        m_tape.point("new");
    }

private:
    const engine::Network& net() const { return m_held.net(); }
    int last() const { return m_held.params.layers; }
    /// The value that a dense layer makes, as the engine counts.
    int made(int layer) const { return (m_held.params.normalised ? 3 : 2) * (layer - 1) + 1; }
    const Block& weights() const { return *net().weights(made(last()) - 1); }
    int device() const { return m_held.device; }
    int count() const { return int(m_inputs.size()); }
    Quantity now(const std::string& id) const { return m_tape.makings(id).back().quantity; }
    Quantity step(const std::string& id, Numbers kernel, const Quantity& by)
    {
        return m_tape.step(id).make(id, numbersOf(std::move(kernel), by));
    }
    /// Of the weights that are followed.
    std::size_t place(int j) const
    {
        return weights().offset + std::size_t(m_held.label * weights().shape[1] + m_inputs[std::size_t(j)]);
    }
    Numbers row(const std::vector<Real>& all) const
    {
        Numbers numbers({count()}, precisionOf<Real>);
        for (int j = 0; j < count() && !all.empty(); ++j) numbers.data[std::size_t(j)] = double(all[place(j)]);
        return numbers;
    }
    template <class Of> Numbers table(const std::vector<Of>& devices, const std::vector<Real>& (*all)(const Of&)) const
    {
        Numbers numbers({int(devices.size()), count()}, precisionOf<Real>);
        numbers.data.clear();
        for (const Of& one : devices)
            for (const double x : row(all(one)).data) numbers.data.push_back(x);
        return numbers;
    }

    void put(int layer, const std::vector<Real>& parameters, bool again);
    void declare();
    void forward();
    void back();
    void share();
    Quantity joined(const char* id, Numbers kernel, const Quantity& rows);
    void descend();

    Tape& m_tape;
    const Next<Real>& m_next;
    const Held& m_held;
    std::vector<int> m_inputs; ///< of the last layer, whose weights are followed
    std::vector<std::unique_ptr<const Normalising<Real>>> m_norms;
};

template <class Real> void InsideRecorder<Real>::put(int layer, const std::vector<Real>& parameters, bool again)
{
    const auto part = [&](const std::string& id, const Block* block) {
        if (!block) return;
        if (again) m_tape.make(id, partOf<Real>(*block, parameters));
        else m_tape.parameter(id, partOf<Real>(*block, parameters));
    };
    part(named("W", layer), net().weights(made(layer) - 1)), part(named("b", layer), net().biases(made(layer) - 1));
    if (!again || layer == last() || !m_held.params.normalised) return;
    part(named("gamma", layer), net().block(made(layer), "scale"));
    part(named("beta", layer), net().block(made(layer), "shift"));
}

/// What there is before the first operation.
template <class Real> void InsideRecorder<Real>::declare()
{
    Numbers image = m_next.values(0);
    m_tape.input("x", image);
    image.shape = {m_held.side(), m_held.side()}, m_tape.input("image", image);
    for (int l = 1; l <= last(); ++l) put(l, m_next.seen, false);
    recordWeights(m_tape, m_held.how);
}

template <class Real> void InsideRecorder<Real>::forward()
{
    const auto& pass = m_next.pass;
    Quantity a = now("x");
    for (int l = 1;; ++l) {
        Quantity z = step(sumOf(l, last()), m_next.values(made(l)), matmul(now(named("W", l)), a) + now(named("b", l)));
        if (l == last()) break;
        int value = made(l);
        if (m_held.params.normalised) {
            m_norms.push_back(
                std::make_unique<const Normalising<Real>>(m_tape, net(), pass, m_next.seen, ++value, std::to_string(l)));
            z = step(named("n", l), m_next.values(value), m_norms.back()->forward(z));
        }
        a = step(named("a", l), m_next.values(value + 1), relu(z));
    }
    const auto losses = pass.losses();
    const double mine = double(losses[std::size_t(m_held.place)]);
    const Quantity own = step("loss", m_next.scalar(mine), crossEntropy(now("y"), m_held.label));
    const Quantity others(std::accumulate(losses.begin(), losses.end(), -mine), "others");
    const Quantity size(m_held.size(), "N");
    step("L", m_next.scalar(m_next.loss), (m_held.size() > 1 ? own + others : own) / size);
}

/// The kernel's slopes, which are those of the shard's loss.
template <class Real> void InsideRecorder<Real>::back()
{
    Numbers right(now("y").shape(), precisionOf<Real>);
    right.data[std::size_t(m_held.label)] = 1;
    const Quantity t = m_tape.input("t", right), size(m_held.size(), "N");
    Quantity d = step("dy", m_next.deltas(made(last())), (softmax(now("y")) - t) / size);
    for (int l = last() - 1; l >= 1; --l) {
        const bool normed = m_held.params.normalised;
        const Quantity z = now(named("z", l)), in = normed ? now(named("n", l)) : z;
        d = matmul(transposed(now(named("W", l + 1))), d) * slopeOf(engine::Activation::Relu, in);
        if (normed) {
            d = step(named("dn", l), m_next.deltas(made(l) + 1), d);
            d = m_norms[std::size_t(l) - 1]->back(z, d);
        }
        d = step(named("dz", l), m_next.deltas(made(l)), d);
    }
}

/// What the digit says of the weights that are followed, and with it all digits of its device; others' devices do likewise.
template <class Real> void InsideRecorder<Real>::share()
{
    const Quantity d = element(now("dy"), {m_held.label});
    const Quantity in = picked(now(inputOf(last())), m_inputs, {count()});
    const Quantity own = m_tape.step("share").make("share", d * in);
    const auto enters = m_next.pass.values(made(last()) - 1), leaves = m_next.pass.deltas(made(last()));
    std::vector<std::vector<double>> shares;
    for (const int input : m_inputs) {
        auto& all = shares.emplace_back();
        for (int n = 0; n < m_held.size(); ++n) all.push_back(double(leaves(m_held.label, n)) * double(enters(input, n)));
    }
    const Numbers rows = table<std::vector<Real>>(
        m_next.made.gradients, [](const auto& all) -> const auto& { return all; });
    m_tape.step("gradients").make("gradients", Quantity(rows, [=, held = m_held](const Indices& at) {
                                      if (at[0] == held.device)
                                          return sumOfShares(shares[std::size_t(at[1])], held.place, own.term({at[1]}));
                                      return meanOf(rows.data[engine::elementAt(rows.shape, at)],
                                                    held.how.shards[std::size_t(at[0])]);
                                  }));
}

/// Rows of all devices, each by its weight, in the order in which they are added.
template <class Real> Quantity InsideRecorder<Real>::joined(const char* id, Numbers kernel, const Quantity& rows)
{
    std::vector<std::vector<int>> orders;
    for (int j = 0; j < count(); ++j)
        orders.push_back(orderOf(m_held.how.exchange, m_held.how.devices(), int(net().parameterCount()), int(place(j))));
    const Quantity weight = now("weight");
    return m_tape.step(id).make(id, Quantity(std::move(kernel), [=](const Indices& at) {
                                    std::vector<Term> parts;
                                    for (const int r : orders[std::size_t(at[0])])
                                        parts.push_back(weight.term({r}) * rows.term({r, at[0]}));
                                    return sum(std::move(parts));
                                }));
}

/// What becomes of all gradients, and with it of the weights of this device.
template <class Real> void InsideRecorder<Real>::descend()
{
    const engine::Optimiser& how = m_held.how.recipe.optimiser;
    const auto& own = m_next.of(m_next.before);
    const Quantity w = m_tape.parameter("w", row(own.parameters));
    const Quantity g = m_held.joins ? joined("used", row(m_next.made.joined), now("gradients"))
                                    : m_tape.step("used").make("used", engine::row(now("gradients"), device()));
    m_tape.slopeIs("w", g);
    const std::int64_t t = m_next.of(m_next.after).steps;
    const Quantity m = how.hasFirst() ? engine::firstMoment(how, t, g, m_tape.parameter("m′", row(own.first))) : Quantity(0);
    const Quantity alone = descended(how, t, w, g, m);
    const Numbers to = row(m_next.of(m_next.after).parameters);
    if (!m_held.averages) {
        step("new", to, alone);
        return;
    }
    const Numbers rows = table<engine::Learner<Real>>(
        m_next.moved.replicas, [](const auto& one) -> const auto& { return one.parameters; });
    joined("new", to, m_tape.step("moved").make("moved", Quantity(rows, [=, own = device()](const Indices& at) {
                                                    if (at[0] == own) return alone.behind({at[1]});
                                                    return Term(rows.data[engine::elementAt(rows.shape, at)],
                                                                "weight of another device");
                                                })));
}

} // namespace

std::vector<int> followedIn(const Tape& tape, int last)
{
    const Numbers& enters = tape.makings(inputOf(last)).back().quantity.value();
    std::vector<int> inputs(enters.size());
    std::iota(inputs.begin(), inputs.end(), 0);
    std::stable_sort(inputs.begin(), inputs.end(),
                     [&](int i, int j) { return std::abs(enters.data[std::size_t(i)]) > std::abs(enters.data[std::size_t(j)]); });
    inputs.resize(std::min<std::size_t>(inputs.size(), Followed));
    std::sort(inputs.begin(), inputs.end());
    return inputs;
}

std::vector<int> orderOf(Route exchange, int devices, int count, int i)
{
    std::vector<int> order(std::size_t(devices), 0);
    std::iota(order.begin(), order.end(), 0);
    if (exchange == Route::Server) return order;
    std::rotate(order.begin(), order.begin() + chunkOf(count, devices, i), order.end());
    return order;
}

Held::Held(const Now& now, int sample)
    : params(now.params), setup(now.state.setup), how(params.how()), batch(rowsOf(params, now.state)), place(sample),
      joins(together(params) && params.count() > 1),
      averages(params.joining != Joining::Nothing && params.averageEvery > 1 && params.count() > 1 &&
               (now.state.made + 1) % params.averageEvery == 0)
{
    for (; place >= size(); ++device) place -= size(), first += size();
    label = setup->data->labels[std::size_t(batch[std::size_t(sample)])];
    if (averages && how.joining != Joining::PlainMean) how.joining = Joining::WeightedMean; // a sum of weights is no net
}

Tape tapeOf(const Held& held, const State& state)
{
    Tape tape;
    std::visit(
        [&](const auto& both) {
            const Next next(held, both.fleet);
            InsideRecorder(tape, next).record();
        },
        state.nets);
    return tape;
}

} // namespace lessons::dataparallel
