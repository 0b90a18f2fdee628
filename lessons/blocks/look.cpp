#include "lessons/blocks/learnt.h"
#include "lessons/counted_net.h"
#include "lessons/dense_step.h"
#include "lessons/numbered.h"
#include "lessons/pictures.h"
#include "widgets/views/tally.h"

#include <algorithm>

namespace lessons::blocks {
namespace {

using engine::Numbers;
using engine::Term;

constexpr const char* Maps[] = {"stem", "block1", "block2"};

/// The value behind a part of the net.
int behind(const Plan& plan, const std::string& part)
{
    for (const auto& one : plan.model.parts())
        if (one.name == part) return plan.network.valueOf(one.end - 1);
    throw std::invalid_argument(part);
}

int rowOf(const Seen& seen)
{
    const std::vector<int>& tests = seen.state.plan->data->test;
    return tests[std::min(std::size_t(seen.setup.picture), tests.size()) - 1];
}
int labelOf(const Seen& seen) { return seen.state.plan->data->labels[std::size_t(rowOf(seen))]; }

/// Of all parts that learn, and in sum.
void recordCosts(Tape& tape, const Seen& seen)
{
    std::vector<Term> parameters, products;
    for (const engine::PartCounts& part : learningParts(seen.state.plan->model))
        parameters.push_back(part.parameters), products.push_back(part.multiplyAdds);
    const Quantity learnt = tape.make("partParameters", engine::byHand(std::move(parameters)));
    const Quantity made = tape.make("partMultiplyAdds", engine::byHand(std::move(products)));
    tape.make("parameters", sum(learnt)), tape.make("multiplyAdds", sum(made));
    tape.make("sight", engine::byHand(Term(sightOf(seen.setup.block), "sight")));
}

/// The picture, its maps, and the way from the last of them to the answer.
void recordAnswer(Tape& tape, const Seen& seen)
{
    const Plan& plan = *seen.state.plan;
    const engine::Network& net = plan.network;
    const engine::Pass<float>& pass = recordPicture(tape, seen);
    for (const char* id : Maps) tape.arrives(id, mapsOf(net, behind(plan, id), pass.values(behind(plan, id))));
    const int last = net.depth() - 1;
    const auto parameter = [&](const char* id, const engine::Block& block) {
        return tape.arrives(id, tensorOf(block, seen.state.learner.parameters));
    };
    const Quantity a = tape.arrives("a", lane(pass.values(last))), W = parameter("W", *net.weights(last));
    const Quantity y = tape.make("y", numbersOf(lane(pass.values(last + 1)), matmul(W, a) + parameter("b", *net.biases(last))));
    tape.make("p", numbersOf(lane(pass.probabilities()), softmax(y)));
}

/// The class that is ahead; -1 if the outputs are no numbers.
int answerOf(const Tape& tape)
{
    const Numbers& p = tape.makings("p").back().quantity.value();
    const bool isNumber = std::ranges::all_of(p.data, [](double share) { return std::isfinite(share); });
    return isNumber ? int(std::ranges::max_element(p.data) - p.data.begin()) : -1;
}

QStringList classNames()
{
    QStringList all;
    for (int k = 0; k < Classes; ++k) all << nameOfClothes(k);
    return all;
}

void nameMaps(Glossary& all, const Seen& seen)
{
    const engine::Pass<float>& pass = passOf(seen);
    const QString names[] = {Words::tr("stem 3×3"), Words::tr("block 1: %1").arg(seen.setup.name),
                             Words::tr("block 2: %1").arg(seen.setup.name)};
    for (std::size_t i = 0; i < std::size(Maps); ++i)
        all[Maps[i]] = {.name = names[i],
                        .tex = "h",
                        .origin = Words::tr("made by the net"),
                        .scale = Scale::Sequential,
                        .bound = roundBoundOf(pass.values(behind(*seen.state.plan, Maps[i]))),
                        .axes = mapAxes()};
}

} // namespace

const engine::Pass<float>& passOf(const Seen& seen)
{
    static thread_local engine::Pass<float> pass;
    const Plan& plan = *seen.state.plan;
    const int row = rowOf(seen);
    gather<float>(plan.network, {plan.data->inputs, plan.data->labels, {}}, {&row, 1}, pass);
    engine::forward<float>(plan.network, seen.state.learner.parameters, pass);
    probabilitiesOf<float>(plan.network, pass);
    return pass;
}

void record(Tape& tape, const Seen& seen)
{
    if (seen.step > 0) tape.step("batch");
    recordCosts(tape, seen), recordLearnt(tape, seen), recordMeasures(tape, seen.state), recordAnswer(tape, seen);
    if (seen.step > 0) tape.point("p", {std::max(0, answerOf(tape))});
}

const engine::Pass<float>& recordPicture(Tape& tape, const Seen& seen)
{
    const engine::Pass<float>& pass = passOf(seen);
    Numbers x = lane(pass.values(0));
    const int side = int(std::lround(std::sqrt(double(x.size()))));
    x.shape = {side, side};
    tape.input("x", std::move(x));
    return pass;
}

void recordMeasures(Tape& tape, const State& s)
{
    const auto share = [&tape](const char* id, double value, double n, const char* called) {
        return tape.plan(id, engine::byHand(Term(value * n, called) / Term(n, "N"), value));
    };
    const double tests = double(s.plan->data->test.size());
    share("testAccuracy", s.accuracy, tests, "right");
    if (s.testedAt > 0) tape.makeNext("testAccuracy");
    share("loss", s.loss, Batch, "sum"), tape.makeNext("loss");
    share("batchAccuracy", s.batchAccuracy, Batch, "right"), tape.makeNext("batchAccuracy");
}

void nameMeasures(Glossary& all)
{
    all["testAccuracy"] = {.name = Words::tr("test accuracy"), .decimals = 4, .ink = 1};
    all["batchAccuracy"] = {.name = Words::tr("accuracy in the batch"), .decimals = 4, .ink = 2};
    all["loss"] = {.name = Words::tr("loss of the batch"), .tex = "L", .decimals = 4, .ink = 2};
}

Glossary names(const Seen& seen)
{
    const QString learnt = Words::tr("learnt");
    const std::vector<QStringList> parts{{Words::tr("stem"), Words::tr("block 1"), Words::tr("block 2"), Words::tr("dense")}};
    Glossary all{{"x",
                  {.name = nameOfClothes(labelOf(seen)),
                   .tex = "x",
                   .origin = Words::tr("a test picture"),
                   .scale = Scale::Sequential,
                   .bound = 1,
                   .axes = pictureAxes()}},
                 {"p", {.name = Words::tr("Answer"), .tex = "p", .scale = Scale::Sequential, .bound = 1, .axes = {classNames()}}},
                 {"y", {.name = Words::tr("output"), .tex = "y", .axes = {classNames()}, .spelled = true}},
                 {"a",
                  {.name = Words::tr("number behind the last pooling"),
                   .tex = "a",
                   .origin = Words::tr("made by the net"),
                   .spelled = true}},
                 {"W", {.name = Words::tr("weight"), .tex = "W", .origin = learnt, .spelled = true}},
                 {"b", {.name = Words::tr("bias"), .tex = "b", .origin = learnt, .spelled = true}},
                 {"partParameters", namedCount(Words::tr("parameters"), "p", 1)},
                 {"partMultiplyAdds", namedCount(Words::tr("multiply-adds"), "c", 2)},
                 {"parameters", namedCount(Words::tr("all parameters"), "P")},
                 {"multiplyAdds", namedCount(Words::tr("all multiply-adds"), "C")},
                 {"sight", namedCount(Words::tr("pixels across, seen by the kernels of a block"), "r")}};
    all["partParameters"].axes = all["partMultiplyAdds"].axes = parts;
    nameMaps(all, seen), nameMeasures(all), nameLearnt(all, seen);
    return all;
}

ViewPtr stage(const Seen& seen)
{
    std::vector<ViewPtr> maps, more = viewsOfLearnt(seen);
    for (const char* id : Maps) maps.push_back(widgets::gallery({.id = id, .columns = 4}));
    const ViewPtr costs =
        beside({widgets::tally({.ids = {"partParameters", "partMultiplyAdds"}}),
                widgets::ledger({.ids = {"parameters", "multiplyAdds", "sight", "testAccuracy"}, .bars = false})},
               24);
    maps.insert(maps.begin(), widgets::picture({.id = "x", .side = 140}));
    more.insert(more.begin(), beside(std::move(maps), 20));
    more.insert(more.end(), {cells({.id = "p", .lying = true, .named = true, .stretch = 0}), costs});
    const ViewPtr all = below(std::move(more), 12);
    return withArrows(seen, all);
}

Caption caption(const Seen& seen, const Tape& tape)
{
    const auto is = [&](const char* id, int decimals = 0) { return told(tape, id, {}, tape.lastStep(), decimals); };
    if (seen.verdict) return stopCaption(seen.step, *seen.verdict);
    if (seen.step == 0)
        return {leadOf(0), Words::tr("Two blocks of %1 in a net with %2 parameters; all weights are random.")
                               .arg(seen.setup.name, is("parameters"))};
    const QString lead = Words::tr("Step %1 of %2.").arg(seen.step).arg(seen.setup.steps);
    const int answer = answerOf(tape);
    const QString said = answer < 0 ? QString()
                         : answer == labelOf(seen)
                             ? Words::tr("“%1” is recognised.").arg(nameOfClothes(answer))
                             : Words::tr("“%1” is taken for “%2”.").arg(nameOfClothes(labelOf(seen)), nameOfClothes(answer));
    if (seen.state.testedAt == 0) return {lead, said};
    return {lead, Words::tr("At step %1, %2 of 2000 test pictures were right.")
                          .arg(seen.state.testedAt)
                          .arg(std::lround(2000 * seen.state.accuracy)) +
                      QLatin1Char(' ') + said};
}

std::vector<ChartOf> charts() { return lossAndAccuracy({{.id = "loss"}}, batchAndTest("batchAccuracy", "testAccuracy")); }

engine::Values values(const Seen& seen, const Tape& tape)
{
    const State& s = seen.state;
    const auto number = [&](const char* id) { return *tape.value(id, 0, tape.lastStep()); };
    engine::Values all{{"loss", s.loss}, {"batchAccuracy", s.batchAccuracy}};
    for (const char* id : {"parameters", "multiplyAdds", "sight"}) all.emplace_back(id, number(id));
    if (s.testedAt > 0) all.emplace_back("testAccuracy", s.accuracy);
    return all;
}

std::vector<Question> questions(const Seen& changed, Finding right)
{
    constexpr int Asked = 20;
    if (changed.step > 0 || changed.setup.steps <= 2 * Asked) return {};
    return {{.id = "accuracy",
             .kind = Question::Number,
             .text = Words::tr("%1: how many of a hundred test pictures will be right at step %2?")
                         .arg(changed.setup.name)
                         .arg(changed.setup.steps),
             .at = Asked,
             .reveals = changed.setup.steps,
             .unit = QStringLiteral("%"),
             .tolerance = 3,
             .outcome = std::move(right)}};
}

Outcome outcome(const Seen& seen)
{
    const std::size_t tests = seen.state.plan->data->test.size();
    return {{{}, 100 * seen.state.accuracy},
            Words::tr("%1 of %2 pictures; another seed makes it differ by a hundredth or so.")
                .arg(std::lround(double(tests) * seen.state.accuracy))
                .arg(tests)};
}

} // namespace lessons::blocks
