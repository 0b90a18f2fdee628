#include "lessons/networks/playground/inside.h"

#include "engine/tape/descended.h"
#include "lessons/networks/playground/plan.h"
#include "lessons/networks/playground/tapes.h"
#include "lessons/networks/playground/words.h"

#include <algorithm>

namespace lessons::playground {
namespace {

using engine::Block;
using engine::Indices;
using engine::Numbers;
using engine::Term;

/// A tape that is being recorded, layer by layer as lessons count them.
class Recorder {
public:
    Recorder(Tape& tape, const NextPtr& next) : m_tape(tape), m_next(next) {}

    void forward();
    void back();
    void gradients(int layer);
    void update(int layer);

private:
    const Plan& plan() const { return m_next->plan(); }
    int last() const { return m_next->last(); }
    int dense(int layer) const { return plan().denseOf(layer - 1); }
    Numbers valuesAt(int v) const { return lane(m_next->after.pass.values(v), m_next->place); }
    std::string inputOf(int layer) const { return layer == 1 ? "x" : named("a", layer - 1); }
    Quantity now(const std::string& id) const { return m_tape.makings(id).back().quantity; }

    void declare();
    void recordLoss(const Quantity& y);
    Quantity batchGradient(const Block& block, int layer, bool isWeight);
    void move(const std::string& id, const Block& block);

    Tape& m_tape;
    NextPtr m_next;
};

/// What there is before the first operation.
void Recorder::declare()
{
    const auto put = [&](const char* what, int layer, const Block* block) {
        if (block) m_tape.parameter(named(what, layer), tensorOf(*block, m_next->before->learner.parameters));
    };
    m_tape.input("x", valuesAt(0));
    for (int l = 1; l <= last(); ++l) {
        put("W", l, plan().network.weights(dense(l))), put("b", l, plan().network.biases(dense(l)));
        if (l < last()) put("γ", l, plan().network.slopes(dense(l) + 1));
    }
}

void Recorder::forward()
{
    declare();
    Quantity a = now("x");
    for (int l = 1; l <= last(); ++l) {
        const std::string z = sumOf(l, last());
        m_tape.step(z);
        const Quantity made =
            m_tape.make(z, numbersOf(valuesAt(dense(l) + 1), matmul(now(named("W", l)), a) + now(named("b", l))));
        if (l == last()) return recordLoss(made);
        m_tape.step(named("a", l));
        a = m_tape.make(named("a", l), numbersOf(valuesAt(plan().valuesOf(l - 1)), activatedIn(*m_next->before, l - 1, made)));
    }
}

/// That of the sample, and of the batch: the mean.
void Recorder::recordLoss(const Quantity& y)
{
    const auto losses = m_next->after.pass.losses();
    m_tape.step("loss");
    const Quantity made = lossOf(plan(), m_tape, y, m_next->row());
    const Quantity own = m_tape.make("loss", numbersOf(Tensor({}, losses[std::size_t(m_next->place)]), made));
    if (!m_tape.knows("t")) { // the loss is told the class alone
        Tensor right({plan().outputs()});
        right.data[std::size_t(plan().data.labels[std::size_t(m_next->row())])] = 1;
        m_tape.input("t", right);
    }
    double others = 0;
    for (std::size_t n = 0; n < losses.size(); ++n) others += n == std::size_t(m_next->place) ? 0 : double(losses[n]);
    const Quantity all = m_next->size() > 1 ? own + Quantity(others, "others") : own;
    m_tape.step("L");
    m_tape.make("L", numbersOf(Tensor({}, m_next->after.batchLoss), all / Quantity(m_next->size(), "N")));
}

/// The kernel's slopes, which are those of the batch's loss.
void Recorder::back()
{
    std::map<std::string, Numbers> kernel;
    engine::Backward how{.without = {"x", "t", "loss"}};
    for (int l = 1; l <= last(); ++l) {
        kernel[deltaOf(l, last())] = lane(m_next->after.pass.deltas(dense(l) + 1), m_next->place);
        for (const char* what : {"W", "b", "γ", "a"}) how.without.push_back(named(what, l));
    }
    how.numbers = [&kernel](const std::string& id) { return std::optional(kernel.at(id)); };
    m_tape.backward("L", how);
}

/// Σ over the batch of δ times what the weight multiplies, of a bias of δ alone. The share of this sample stands in the picture;
/// the others are numbers, of a large batch one.
Term sumOfShares(const Next& next, int dense, const Indices& at, const Term& own)
{
    constexpr int MostListed = 16;
    const auto& pass = next.after.pass;
    const QString name = Words::tr("sample %1");
    std::vector<Term> shares;
    double rest = 0;
    for (int n = 0; n < next.size(); ++n) {
        const double by = at.size() == 2 ? double(pass.values(dense)(at[1], n)) : 1;
        const double share = double(pass.deltas(dense + 1)(at[0], n)) * by;
        if (n == next.place) shares.push_back(own);
        else if (next.size() <= MostListed) shares.emplace_back(share, name.arg(n + 1).toStdString());
        else rest += share;
    }
    if (next.size() > MostListed) shares.emplace_back(rest, "rest");
    return sum(std::move(shares));
}

Quantity Recorder::batchGradient(const Block& block, int layer, bool isWeight)
{
    const Quantity delta = now(deltaOf(layer, last())), input = now(inputOf(layer));
    return Quantity(tensorOf(block, m_next->after.gradient),
                    [next = m_next, delta, input, at = dense(layer), isWeight](const Indices& i) {
                        const Term by = delta.term({i[0]});
                        return sumOfShares(*next, at, i, isWeight ? by * input.term({i[1]}) : by);
                    });
}

void Recorder::gradients(int layer)
{
    m_tape.step(named("dW", layer));
    const auto put = [&](const char* what, const Block& block, bool isWeight) {
        const std::string id = named(what, layer);
        m_tape.slopeIs(id, m_tape.make("d" + id, batchGradient(block, layer, isWeight)));
    };
    put("b", *plan().network.biases(dense(layer)), false), put("W", *plan().network.weights(dense(layer)), true);
}

Quantity signOf(const Quantity& w)
{
    Numbers signs(w.shape(), engine::Precision::Float);
    for (std::size_t i = 0; i < w.size(); ++i) signs.data[i] = (w[i] > 0) - (w[i] < 0);
    return signs;
}

/// w = w' - η way, by the optimiser of the run, with what it remembers; weights are punished, biases are not.
void Recorder::move(const std::string& id, const Block& block)
{
    const engine::Recipe recipe = recipeOf(m_next->params, plan());
    const engine::Optimiser& o = recipe.optimiser;
    const auto& was = m_next->before->learner;
    const std::int64_t t = m_next->after.learner.steps;
    const Quantity w = now(id);
    const auto memory = [&](const char* name, const std::vector<float>& moments) {
        return m_tape.parameter(name + id, moments.empty() ? Tensor(w.shape()) : tensorOf(block, moments));
    };
    Quantity g = m_tape.knows("d" + id) ? now("d" + id) : Quantity(Numbers(tensorOf(block, m_next->after.gradient)));
    const bool isWeight = block.kind == Block::Weights;
    if (isWeight && recipe.penalty.l1 != 0) g = g + Quantity(recipe.penalty.l1, "λ") * signOf(w);
    if (isWeight && recipe.penalty.l2 != 0) g = g + Quantity(recipe.penalty.l2, "λ") * w;
    const Quantity first = o.hasFirst() ? engine::firstMoment(o, t, g, memory("m′", was.first)) : Quantity(0);
    const Quantity second = o.hasSecond() ? engine::secondMoment(o, g, memory("v′", was.second)) : Quantity(0);
    m_tape.make(id, numbersOf(tensorOf(block, m_next->after.learner.parameters), descended(o, t, w, g, first, second)));
}

void Recorder::update(int layer)
{
    m_tape.step("update");
    const engine::Network& network = plan().network;
    if (layer < last())
        if (const Block* slopes = network.slopes(dense(layer) + 1)) move(named("γ", layer), *slopes);
    move(named("b", layer), *network.biases(dense(layer))), move(named("W", layer), *network.weights(dense(layer)));
}

ViewPtr stageOf(int last)
{
    widgets::NetworkGraph net = layeredGraph(last, {"W", "dW"});
    net.folds = true;
    return below({network(net), widgets::ledger({.ids = {"loss", "L"}, .bars = false})});
}

} // namespace

Tape tapeOf(const NextPtr& next)
{
    Tape tape;
    Recorder recorder(tape, next);
    recorder.forward(), recorder.back();
    for (int l = next->last(); l >= 1; --l) recorder.gradients(l);
    for (int l = next->last(); l >= 1; --l) recorder.update(l);
    return tape;
}

int samplesOfNext(const Now& now) { return std::min(now.params.batch, int(now.state.plan->split.train.size()) - now.state.next); }

Inside insideOf(const Now& now, int place)
{
    auto made = std::make_shared<Next>(Next{now.params, kept(now), now.state, place});
    training.step(made->params, made->after);
    const NextPtr next = std::move(made);
    return {.run = Recorded(tapeOf(next), stageOf(next->last())),
            .names = [next] { return namesInside(*next); },
            .caption = [next, step = now.step](const Tape& tape,
                                               int operation) { return captionInside(*next, step, tape, operation); },
            .phases = [next](const Tape& tape) { return phasesInside(*next, tape); },
            .questions = [next](const Tape& tape) { return questionsInside(*next, tape); }};
}

} // namespace lessons::playground
