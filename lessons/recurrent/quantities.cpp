#include "lessons/recurrent/quantities.h"

#include <QCoreApplication>

#include <algorithm>

namespace lessons::recurrent {

using widgets::Glossary; // lupdate loses the context of tr() after a return type in another namespace

namespace {

using engine::Indices;
using engine::Numbers;
using engine::Quantity;
using engine::Term;

/// mean of (y - t)²
Term meanSquare(const std::vector<double>& answers, const std::vector<float>& targets)
{
    std::vector<Term> squares;
    for (std::size_t n = 0; n < answers.size(); ++n) {
        const Term error =
            Term(answers[n], {}, engine::Precision::Float) - Term(double(targets[n]), {}, engine::Precision::Float);
        squares.push_back(error * error);
    }
    return sum(std::move(squares)) / Term(double(answers.size()), "N");
}

Quantity testLoss(const State& state, double loss)
{
    const auto lanes = testsThrough(*state.plan, state.learner.parameters).values(Plan::OutputValue);
    const std::vector<double> answers(lanes.row(0).begin(), lanes.row(0).end());
    return {Numbers::scalar(loss),
            [answers, plan = state.plan](const Indices&) { return meanSquare(answers, plan->tests.targets); }};
}

QString shareInWords(Task task)
{
    switch (task) {
    case Task::Adding: return Words::tr("share of the sums within 0.1");
    case Task::SignLatch: return Words::tr("share of the signs that are right");
    case Task::Sunspots: return Words::tr("share of the years that are nearer than the line");
    case Task::Text: return Words::tr("share of the characters that are right");
    }
    return {};
}

} // namespace

Quantity columnOf(const Quantity& map, int t)
{
    const int rows = map.shape()[0], columns = map.shape()[1];
    std::vector<int> index;
    for (int row = 0; row < rows; ++row) index.push_back(row * columns + t);
    return picked(map, std::move(index), {rows});
}

Quantity oneLater(const Quantity& map)
{
    const int rows = map.shape()[0], columns = map.shape()[1];
    std::vector<int> index;
    for (int row = 0; row < rows; ++row)
        for (int t = 0; t < columns; ++t) index.push_back(t == 0 ? -1 : row * columns + t - 1);
    return picked(map, std::move(index), map.shape());
}

Quantity later(const std::string& id, const Numbers& numbers)
{
    return {numbers, [id, numbers](const Indices& at) {
                Term term(numbers.data[engine::elementAt(numbers.shape, at)], id, numbers.precision);
                term.kind = Term::Element, term.at = at, term.making = 0;
                return term;
            }};
}

Numbers rowsOfGate(const engine::Block& block, const std::vector<float>& flat, int gate, int units)
{
    engine::Tensor rows({units, block.shape[1]});
    std::copy_n(&flat[block.offset + std::size_t(gate) * rows.data.size()], rows.data.size(), rows.data.begin());
    return rows;
}

void recordMeasures(engine::Tape& tape, const Setup& setup, const State& state)
{
    const Measures m = measuresOf(setup, state);
    const bool isText = setup.isText();
    const double count = double(setup.tests()) * (isText ? setup.length : 1);
    tape.input("batchLoss", Numbers::scalar(m.batchLoss));
    if (isText) tape.input("testLoss", Numbers::scalar(m.testLoss));
    else tape.make("testLoss", testLoss(state, m.testLoss));
    for (std::size_t i = 0; i < m.baselines.size(); ++i) tape.input(BaselineIds[i], Numbers::scalar(m.baselines[i]));
    tape.make("solved", Quantity(Numbers::scalar(m.solved), [m, count](const Indices&) {
                  return Term(m.solved * count, Words::tr("right").toStdString()) / Term(count, "N");
              }));
    if (!m.retained) return;
    const Quantity first = tape.input("firstGradient", Numbers::scalar(state.firstGradient));
    const Quantity last = tape.input("lastGradient", Numbers::scalar(state.lastGradient));
    tape.make("gradientRatio", first / last);
}

Glossary measureNames(const Setup& setup)
{
    const QString ofBatch = Words::tr("computed by the training: of its last batch, before the step"),
                  known = Words::tr("known before: it does not learn along");
    const QString ofTests =
        setup.isText() ? Words::tr("computed: the mean of −log₂ of what each right character got") : QString();
    return {
        {"batchLoss", {.name = Words::tr("loss of the batch"), .tex = "L_{b}", .origin = ofBatch, .decimals = 4, .ink = 2}},
        {"testLoss", {.name = Words::tr("loss of the test sequences"), .tex = "L", .origin = ofTests, .decimals = 4, .ink = 1}},
        {"lineLoss", {.name = Words::tr("linear, AR(20)"), .tex = "L_{AR}", .origin = known, .decimals = 3}},
        {"sameLoss", {.name = Words::tr("as last year"), .tex = "L_{0}", .origin = known, .decimals = 3}},
        {"solved", {.name = shareInWords(setup.task()), .tex = "a", .decimals = 3, .ink = 1}},
        {"firstGradient", {.name = Words::tr("gradient at the first time step"), .tex = "g_1", .origin = ofBatch}},
        {"lastGradient", {.name = Words::tr("gradient at the last time step"), .tex = "g_T", .origin = ofBatch}},
        {"gradientRatio", {.name = Words::tr("gradient retained"), .tex = "g_1/g_T", .decimals = 6, .ink = 3}}};
}

std::vector<ChartOf> measureCharts(const Setup& setup)
{
    const Task task = setup.task();
    ChartOf loss{.id = QStringLiteral("loss"),
                 .title = Words::tr("Loss"),
                 .note = task == Task::Text ? Words::tr("bits a character") : Words::tr("mean squared error"),
                 .curves = {{.id = "batchLoss", .name = Words::tr("batch"), .curve = QStringLiteral("batch"), .thin = true},
                            {.id = "testLoss", .name = Words::tr("test"), .curve = QStringLiteral("test")}},
                 .share = 1.6,
                 .logY = task != Task::Text};
    if (task == Task::Sunspots)
        for (const char* id : BaselineIds)
            loss.curves.insert(loss.curves.end() - 2, Traced{.id = id, .name = measureNames(setup).at(id).name, .ghost = true});
    const QString solved = task == Task::Sunspots ? Words::tr("Years nearer than the line") : Words::tr("Right answers");
    std::vector<ChartOf> all{loss, {.id = QStringLiteral("solved"), .title = solved, .curves = {{.id = "solved"}}, .most = 1}};
    if (task != Task::Text)
        all.push_back({.id = QStringLiteral("gradient"),
                       .title = Words::tr("Gradient retained"),
                       .note = Words::tr("first ÷ last time step"),
                       .curves = {{.id = "gradientRatio"}},
                       .share = 1.3,
                       .logY = true});
    return all;
}

} // namespace lessons::recurrent
