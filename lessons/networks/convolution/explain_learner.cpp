#include "explain_learner.h"

#include "learn_stage.h"
#include "words.h"

namespace lessons::conv {

using namespace widgets;

namespace {

QString rowAndColumn(int row, int column) { return Words::tr("row %1, column %2").arg(row).arg(column); }

} // namespace

LearnerTerms::LearnerTerms(const Run& run, int index, int step)
    : m_run(run), m_learner(run.learners[std::size_t(index)]), m_index(index), m_step(step)
{
}

QString LearnerTerms::id(const char* name) const { return learnerId(name, m_index); }

QString LearnerTerms::id(const char* name, int row, int column) const
{
    return cellId(QLatin1String(name), {m_index, row, column});
}

QString LearnerTerms::symbol(const char* letter, int weight) const
{
    return symbolOf(QString::fromUtf8(letter), {m_index, weight / 3, weight % 3});
}

Explanation LearnerTerms::named(const QString& region, const QString& what, const QString& called, const QString& tex) const
{
    Explanation e;
    e.region = region, e.what = what, e.where = m_learner.name, e.symbol = called, e.tex = tex, e.decimals = 3;
    return e;
}

Explanation LearnerTerms::named(const QString& region, const QString& what, const QString& letter, int row, int column) const
{
    const std::vector<int> at{m_index, row, column};
    Explanation e = named(region, what, symbolOf(letter, at), texOf(letter, at));
    e.where = Words::tr("%1, %2", "a learner, a place").arg(m_learner.name, rowAndColumn(row, column));
    return e;
}

// --- the operands ---------------------------------------------------------------------------------------------

Term LearnerTerms::inputTerm(int row, int column) const
{
    return operand(symbolOf(QStringLiteral("x"), {m_index, row, column}), m_learner.input.at(0, row, column),
                   id("input", row, column));
}

Term LearnerTerms::learntTerm(int weight, int step) const
{
    return operand(symbol("w", weight), m_learner.states[std::size_t(step)].kernel[std::size_t(weight)],
                   id("learnt", weight / 3, weight % 3), step == m_step ? -1 : step);
}

Term LearnerTerms::trueTerm(int weight) const
{
    const QString name = cellId(QStringLiteral("kernel"), {weight / 3, weight % 3});
    return operand(name, m_learner.task.trueKernel.data[std::size_t(weight)], name);
}

Term LearnerTerms::rateTerm() const { return operand(QStringLiteral("η"), m_learner.rate, id("rate")); }

Term LearnerTerms::places() const { return operand(Words::tr("places"), m_learner.task.places()); }

template <class Weight> Term LearnerTerms::filtered(int row, int column, Weight weight) const
{
    std::vector<Term> all;
    for (int i = 0; i < 9; ++i) {
        const Pixel pixel = pixelUnder(m_learner.input, m_learner.how, 0, row, column, i / 3, i % 3);
        all.push_back(product({pixel.inside ? inputTerm(pixel.row, pixel.column) : operand(Words::tr("padding"), 0), weight(i)}));
    }
    all.push_back(operand(QStringLiteral("b"), 0));
    return sum(std::move(all));
}

Term LearnerTerms::residual(int place, const engine::Tensor& output, int step) const
{
    const int columns = output.shape[2], row = place / columns, column = place % columns;
    return widgets::difference(operand(symbolOf(QStringLiteral("y"), {m_index, row, column}), output.at(0, row, column),
                                       id("output", row, column), step == m_step ? -1 : step),
                               operand(symbolOf(QStringLiteral("target"), {m_index, row, column}),
                                       m_learner.task.target.at(0, row, column), id("target", row, column)));
}

Term LearnerTerms::slope(int weight, int step) const
{
    const engine::Tensor output = m_learner.output(step);
    std::vector<Term> all;
    for (int p = 0; p < m_learner.task.places(); ++p) {
        const Pixel pixel =
            pixelUnder(m_learner.input, m_learner.how, 0, p / output.shape[2], p % output.shape[2], weight / 3, weight % 3);
        all.push_back(product(
            {pixel.inside ? inputTerm(pixel.row, pixel.column) : operand(Words::tr("padding"), 0), residual(p, output, step)}));
    }
    return quotient(product({operand({}, 2), sum(std::move(all))}), places());
}

// --- maps -----------------------------------------------------------------------------------------------------

Explanation LearnerTerms::input(int row, int column) const
{
    Explanation e =
        named(id("input", row, column), Words::tr("input, −1 (black) to 1 (white)"), QStringLiteral("x"), row, column);
    e.value = operand(e.symbol, m_learner.input.at(0, row, column), e.region);
    const Term grey = operand(Words::tr("grey value"), m_learner.picture.input.at(0, row, column));
    e.behind = widgets::difference(quotient(grey, operand(Words::tr("half of 255"), 127.5F)), operand({}, 1));
    return e;
}

Explanation LearnerTerms::target(int row, int column) const
{
    Explanation e =
        named(id("target", row, column), Words::tr("target: what the true kernel makes"), QStringLiteral("target"), row, column);
    e.tex = texOf(QStringLiteral("y^{*}"), {m_index, row, column});
    e.value = operand(e.symbol, m_learner.task.target.at(0, row, column), e.region);
    e.behind = filtered(row, column, [this](int i) { return trueTerm(i); });
    return e;
}

Explanation LearnerTerms::output(int row, int column) const
{
    Explanation e = named(id("output", row, column), Words::tr("output of the learnt kernel"), QStringLiteral("y"), row, column);
    e.value = operand(e.symbol, m_learner.output(m_step).at(0, row, column), e.region);
    e.behind = filtered(row, column, [this](int i) { return learntTerm(i, m_step); });
    return e;
}

// --- weights --------------------------------------------------------------------------------------------------

Explanation LearnerTerms::weight(int i) const
{
    Explanation e = named(id("learnt", i / 3, i % 3), Words::tr("learnt weight"), QStringLiteral("w"), i / 3, i % 3);
    const engine::KernelLearning& state = m_learner.states[std::size_t(m_step)];
    e.value = e.behind = operand(e.symbol, state.kernel[std::size_t(i)], e.region);
    if (m_step == 0) e.behind.place.clear(), e.origin = Words::tr("every weight starts at 0");
    else {
        const engine::KernelLearning& before = m_learner.states[std::size_t(m_step - 1)];
        const Term gradient = operand(symbol("∂L/∂w", i), before.gradient[std::size_t(i)], id("gradient", i / 3, i % 3));
        e.behind = widgets::difference(learntTerm(i, m_step - 1), product({rateTerm(), gradient}));
    }
    const QString name = symbol("dL/dw", i);
    e.slope = Explanation::Slope{name, QStringLiteral("\\partial L / \\partial ") + e.tex,
                                 operand(name, state.gradient[std::size_t(i)]), slope(i, m_step)};
    return e;
}

Explanation LearnerTerms::difference(int i) const
{
    Explanation e = named(id("difference", i / 3, i % 3), Words::tr("learnt − true"), QStringLiteral("difference"), i / 3, i % 3);
    e.tex = QStringLiteral("\\Delta ") + texOf(QStringLiteral("w"), {m_index, i / 3, i % 3});
    const Term learnt = learntTerm(i, m_step), real = trueTerm(i);
    e.value = operand(e.symbol, learnt.value - real.value, e.region);
    e.behind = widgets::difference(learnt, real);
    return e;
}

Explanation LearnerTerms::gradient(int i) const
{
    Explanation e = named(id("gradient", i / 3, i % 3), Words::tr("gradient"), QStringLiteral("w"), i / 3, i % 3);
    e.symbol = symbol("dL/dw", i), e.tex = QStringLiteral("\\partial L / \\partial ") + e.tex;
    e.value = operand(e.symbol, m_learner.states[std::size_t(m_step - 1)].gradient[std::size_t(i)], e.region);
    e.behind = slope(i, m_step - 1);
    return e;
}

// --- measures -------------------------------------------------------------------------------------------------

Explanation LearnerTerms::loss() const
{
    Explanation e = named(id("loss"), Words::tr("loss: mean squared error"), symbolOf(QStringLiteral("L"), {m_index}),
                          texOf(QStringLiteral("L"), {m_index}));
    e.value = operand(e.symbol, m_learner.states[std::size_t(m_step)].loss, e.region);
    const engine::Tensor output = m_learner.output(m_step);
    std::vector<Term> squares;
    for (int p = 0; p < m_learner.task.places(); ++p)
        squares.push_back(product({residual(p, output, m_step), residual(p, output, m_step)}));
    e.behind = quotient(sum(std::move(squares)), places());
    return e;
}

Explanation LearnerTerms::error() const
{
    Explanation e = named(id("error"), Words::tr("greatest error of a weight"), id("error"),
                          QStringLiteral("\\max|\\Delta w_{%1}|").arg(m_index));
    e.value = operand(e.symbol, m_learner.error(m_step), e.region);
    std::vector<Term> sizes;
    for (int i = 0; i < 9; ++i) {
        const Explanation part = difference(i);
        const QString name = symbolOf(QStringLiteral("Δw"), {i / 3, i % 3});
        sizes.push_back(call(QStringLiteral("abs"), {operand(name, part.value.value, part.region, m_step)}));
    }
    e.behind = call(QStringLiteral("max"), std::move(sizes));
    return e;
}

} // namespace lessons::conv
