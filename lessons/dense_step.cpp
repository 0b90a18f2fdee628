#include "lessons/dense_step.h"

#include "engine/tape/pictures.h"
#include "lessons/descent.h"

namespace lessons {
namespace {

using engine::Block;
using engine::Indices;
using engine::Numbers;
using engine::Term;

/// A tape that is being recorded, layer by layer as lessons count them.
class Recorder {
public:
    Recorder(Tape& tape, DenseStepPtr step) : m_tape(tape), m_step(std::move(step)) {}

    void forward();
    void back();
    void gradients(int layer);
    void update(int layer);

private:
    const engine::Network& network() const { return m_step->network; }
    int last() const { return m_step->last(); }
    int dense(int layer) const { return m_step->dense(layer); }
    Numbers valuesAt(int v) const { return lane(m_step->pass.values(v), m_step->place); }
    std::string inputOf(int layer) const { return layer == 1 ? "x" : named(m_step->dropout ? "h" : "a", layer - 1); }
    Quantity now(const std::string& id) const { return m_tape.makings(id).back().quantity; }

    void declare();
    Quantity dropOut(int layer, const Quantity& a);
    void recordLoss(const Quantity& y);
    Quantity batchGradient(const Block& block, int layer, bool isWeight);
    void move(const std::string& id, const Block& block);

    Tape& m_tape;
    DenseStepPtr m_step;
};

/// What there is before the first operation.
void Recorder::declare()
{
    const auto put = [&](const char* what, int layer, const Block* block) {
        if (block) m_tape.parameter(named(what, layer), tensorOf(*block, m_step->before.parameters));
    };
    m_tape.input("x", valuesAt(0));
    for (int l = 1; l <= last(); ++l) {
        put("W", l, network().weights(dense(l))), put("b", l, network().biases(dense(l)));
        if (l < last()) put("γ", l, network().slopes(dense(l) + 1));
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
        a = m_tape.make(named("a", l), numbersOf(valuesAt(dense(l) + 2), m_step->activated(l, made)));
        if (m_step->dropout) a = dropOut(l, a);
    }
}

/// The batch's own masks: each sample has one for each layer.
Quantity Recorder::dropOut(int layer, const Quantity& a)
{
    Numbers mask = lane(m_step->pass.inner(dense(layer) + 2), m_step->place);
    for (double& one : mask.data) one = one > 0;
    m_tape.step(named("h", layer));
    const Quantity m = m_tape.draw(named("m", layer), mask);
    return m_tape.make(named("h", layer), numbersOf(valuesAt(dense(layer) + 3), engine::dropped(a, m, *m_step->dropout)));
}

/// That of the sample, and of the batch: the mean.
void Recorder::recordLoss(const Quantity& y)
{
    const auto losses = m_step->pass.losses();
    m_tape.step("loss");
    const Quantity made = m_step->lossOf(m_tape, y);
    const Quantity own = m_tape.make("loss", numbersOf(Tensor({}, losses[std::size_t(m_step->place)]), made));
    if (!m_tape.knows("t")) { // the loss is told the class alone
        Tensor right(y.shape());
        right.data[std::size_t(m_step->label)] = 1;
        m_tape.input("t", right);
    }
    double others = 0;
    for (std::size_t n = 0; n < losses.size(); ++n) others += n == std::size_t(m_step->place) ? 0 : double(losses[n]);
    const Quantity all = m_step->size() > 1 ? own + Quantity(others, "others") : own;
    m_tape.step("L");
    m_tape.make("L", numbersOf(Tensor({}, m_step->loss), all / Quantity(m_step->size(), "N")));
}

/// The kernel's slopes, which are those of the batch's loss.
void Recorder::back()
{
    std::map<std::string, Numbers> kernel;
    engine::Backward how{.without = {"x", "t", "loss"}};
    for (int l = 1; l <= last(); ++l) {
        kernel[deltaOf(l, last())] = lane(m_step->pass.deltas(dense(l) + 1), m_step->place);
        for (const char* what : {"W", "b", "γ", "a", "m", "h"}) how.without.push_back(named(what, l));
    }
    how.numbers = [&kernel](const std::string& id) { return std::optional(kernel.at(id)); };
    m_tape.backward("L", how);
}

/// Σ over the batch of δ times what the weight multiplies, of a bias of δ alone.
Term sharesOf(const DenseStep& step, int dense, const Indices& at, const Term& own)
{
    std::vector<double> shares;
    for (int n = 0; n < step.size(); ++n) {
        const double by = at.size() == 2 ? double(step.pass.values(dense)(at[1], n)) : 1;
        shares.push_back(double(step.pass.deltas(dense + 1)(at[0], n)) * by);
    }
    return sumOfShares(shares, step.place, own);
}

Quantity Recorder::batchGradient(const Block& block, int layer, bool isWeight)
{
    const Quantity delta = now(deltaOf(layer, last())), input = now(inputOf(layer));
    return Quantity(tensorOf(block, m_step->gradient),
                    [step = m_step, delta, input, at = dense(layer), isWeight](const Indices& i) {
                        const Term by = delta.term({i[0]});
                        return sharesOf(*step, at, i, isWeight ? by * input.term({i[1]}) : by);
                    });
}

void Recorder::gradients(int layer)
{
    m_tape.step(named("dW", layer));
    const auto put = [&](const char* what, const Block& block, bool isWeight) {
        const std::string id = named(what, layer);
        m_tape.slopeIs(id, m_tape.make("d" + id, batchGradient(block, layer, isWeight)));
    };
    put("b", *network().biases(dense(layer)), false), put("W", *network().weights(dense(layer)), true);
}

/// By the optimiser of the run, with what it remembers.
void Recorder::move(const std::string& id, const Block& block)
{
    const engine::Recipe& recipe = m_step->recipe;
    const Descent descent{block, m_step->before, m_step->after, recipe.optimiser, recipe.penalty, id};
    const Quantity g = m_tape.knows("d" + id) ? now("d" + id) : Quantity(Numbers(tensorOf(block, m_step->gradient)));
    m_tape.make(id, descended(m_tape, descent, now(id), g));
}

void Recorder::update(int layer)
{
    m_tape.step("update");
    if (layer < last())
        if (const Block* slopes = network().slopes(dense(layer) + 1)) move(named("γ", layer), *slopes);
    move(named("b", layer), *network().biases(dense(layer))), move(named("W", layer), *network().weights(dense(layer)));
}

} // namespace

Tape tapeOf(const DenseStepPtr& step)
{
    Tape tape;
    Recorder recorder(tape, step);
    recorder.forward(), recorder.back();
    for (int l = step->last(); l >= 1; --l) recorder.gradients(l);
    for (int l = step->last(); l >= 1; --l) recorder.update(l);
    return tape;
}

Term sumOfShares(const std::vector<double>& shares, int sample, const Term& own)
{
    constexpr std::size_t MostListed = 16;
    const bool few = shares.size() <= MostListed;
    const QString name = DenseWords::tr("sample %1");
    std::vector<Term> terms;
    double rest = 0;
    for (int n = 0; n < int(shares.size()); ++n)
        if (n == sample) terms.push_back(own);
        else if (few) terms.emplace_back(shares[std::size_t(n)], name.arg(n + 1).toStdString());
        else rest += shares[std::size_t(n)];
    if (!few) terms.emplace_back(rest, "rest");
    return sum(std::move(terms));
}

} // namespace lessons
