#include "lessons/dense_step.h"
#include "lessons/networks/resnet/run.h"
#include "lessons/weight_step.h"

namespace lessons::resnet {
namespace {

using engine::Numbers;

/// The next step, made once more, and one sample of its batch.
struct Next {
    State before, after;
    Params params;
    Spot spot;
    int sample, block, label;

    Next(const Now& now, int place)
        : before(now.state), after(now.state), params(now.params), sample(place), block(before.plan->shown(params))
    {
        spot = before.plan->spots[std::size_t(block)];
        label = before.plan->data->labels[std::size_t(batchOf(params, before)[std::size_t(place)])];
        learn(params, after);
    }
    Numbers value(int v) const { return lane(after.pass.values(v), sample); }
    Numbers slope(int v) const { return lane(std::as_const(after.pass).deltas(v), sample); }
    /// What made this value.
    const engine::Block& of(int v, const char* name) const { return *after.plan->network.block(v - 1, name); }
};

/// The block there and back; each number is that of the training's kernel.
void recordBlock(Tape& tape, const Next& next)
{
    const Spot& spot = next.spot;
    const bool skip = next.params.skip;
    const auto make = [&](const char* id, const Numbers& kernel, const Quantity& by) {
        return tape.step(id).make(id, numbersOf(kernel, by));
    };
    const auto parameter = [&](const char* id, int value, const char* name) {
        return tape.parameter(id, tensorOf(next.of(value, name), next.before.learner.parameters));
    };
    const Quantity x = tape.input("x", next.value(spot.in));
    const Quantity W1 = parameter("W1", spot.sums, "weights"), W2 = parameter("W2", spot.last, "weights");
    const Quantity z = make("z", next.value(spot.sums), matmul(W1, x) + parameter("b1", spot.sums, "biases"));
    const Quantity a = make("a", next.value(spot.active), relu(z));
    const Quantity F = make("F", next.value(spot.change), matmul(W2, a) + parameter("b2", spot.last, "biases"));
    const Quantity s = skip ? make("s", next.value(spot.out - 1), F + x) : F;
    make("y", next.value(spot.out), relu(s));

    const Quantity dy = tape.step("dy").make("dy", Quantity(next.slope(spot.out)));
    const Quantity dF = make("dF", next.slope(spot.change), dy * slopeOf(engine::Activation::Relu, s));
    const Quantity da = make("da", next.slope(spot.active), matmul(transposed(W2), dF));
    const Quantity dz = make("dz", next.slope(spot.sums), da * slopeOf(engine::Activation::Relu, z));
    const Quantity branch = matmul(transposed(W1), dz);
    make("dx", next.slope(spot.in), skip ? branch + dF : branch);
    tape.step("share").make("share", outer(dz, x));
}

/// There above, back below it, each gradient under that of which it is; what goes around, over and under all.
ViewPtr insideStage(bool skip)
{
    const widgets::Diagram block =
        skip ? inWords(
                   {"x . m1:× z f1:ReLU a m2:× F plus:+ s f2:ReLU y", "dx join:+ t1:×ᵀ dz g1:ReLU′ da t2:×ᵀ dF . . g2:ReLU′ dy"},
                   {"x > m1 > z > f1 > a > m2 > F > plus > s > f2 > y", "x ^> plus",
                    "dy > g2 > dF > t2 > da > g1 > dz > t1 > join > dx", "dF v> join"})
             : inWords({"x m1:× z f1:ReLU a m2:× F f2:ReLU y", "dx t1:×ᵀ dz g1:ReLU′ da t2:×ᵀ dF g2:ReLU′ dy"},
                       {"x > m1 > z > f1 > a > m2 > F > f2 > y", "dy > g2 > dF > t2 > da > g1 > dz > t1 > dx"});
    const widgets::Diagram update =
        inWords({"share sum:Σ g less:− new", ". . . W1 ."}, {"share > sum > g > less > new", "W1 > less"});
    return widgets::scenes({{"", diagram(block)}, {"share", diagram(update)}});
}

Glossary insideNames(int label)
{
    const QString unit = Words::tr("unit"), learnt = Words::tr("learnt"), gradient = Words::tr("gradient");
    Glossary all;
    const auto put = [&](const char* id, const QString& name, const char* tex, int ink, int decimals,
                         const QString& origin = {}) {
        all[id] = {.name = name, .tex = tex, .origin = origin, .decimals = decimals, .ink = ink, .axes = {{unit}, {unit}}};
    };
    put("x", Words::tr("input"), "x", 1, 2, Words::tr("from the layers before, of a “%1”").arg(label));
    put("z", Words::tr("weighted sums"), "z", 0, 2), put("a", Words::tr("activations"), "a", 3, 2);
    put("F", Words::tr("change"), "F", 7, 2), put("s", Words::tr("sum"), "s", 0, 2), put("y", Words::tr("output"), "y", 1, 2);
    put("dy", gradient, "g_y", 2, 6, Words::tr("from the layers behind"));
    for (const char* id : {"dx", "dz", "da", "dF"}) put(id, gradient, nullptr, 2, 6), all[id].tex = QStringLiteral("g_") + id[1];
    put("W1", Words::tr("weights W₁"), "W_1", 0, 3, learnt), put("W2", Words::tr("weights W₂"), "W_2", 0, 3, learnt);
    put("b1", Words::tr("biases"), "b_1", 0, 3, learnt), put("b2", Words::tr("biases"), "b_2", 0, 3, learnt);
    for (const char* id : {"b1", "b2", "W2"}) all[id].spelled = true;
    nameMove(all, {{unit}, {unit}}, 6);
    return all;
}

Caption insideCaption(bool skip, const QString& begins, const std::string& key)
{
    const QString there = Words::tr("Forward."), back = Words::tr("Back."), update = Words::tr("Update."),
                  shut = Words::tr("Where ReLU let nothing through, there is no gradient.");
    const std::map<std::string, Caption> all{
        {"", {Words::tr("Inside of a block."), begins}},
        {"z", {there, Words::tr("Each unit weighs all numbers before it.")}},
        {"a", {there, Words::tr("ReLU keeps what is above 0.")}},
        {"F", {there, Words::tr("Two layers make F of x.")}},
        {"s", {there, Words::tr("x comes around and is added: the two layers need only say what to change.")}},
        {"y", {there, Words::tr("ReLU once more: this the next block gets.")}},
        {"dy", {back, Words::tr("The layers behind say how the loss changes with each output.")}},
        {"dF",
         {back, skip ? Words::tr("Through the sum the gradient goes both ways as it is: into F, and straight back.") : shut}},
        {"da", {back, Words::tr("Back by the weights with which it was made.")}},
        {"dz", {back, shut}},
        {"dx",
         {back, skip ? Words::tr("What came through both layers, plus what came straight through.")
                     : Words::tr("All that is left came through both layers.")}},
        {"share", {update, Words::tr("Of each weight: the gradient of its unit times what it weighs.")}},
        {"g", {update, Words::tr("The shares of all samples of the batch, added up.")}},
        {"new", {update, Words::tr("The optimizer moves each weight against its gradient.")}}};
    return all.at(key);
}

} // namespace

int samplesOf(const Now& now) { return now.params.net == Kind::Dense && !now.params.norm ? Batch : 0; }

Inside insideOf(const Now& now, int place)
{
    const Next next(now, place);
    Tape tape;
    recordBlock(tape, next);
    recordMove(tape, {"W1", next.of(next.spot.sums, "weights"), next.before.learner, next.after.learner,
                      next.after.pass.gradient(), optimiserOf(next.params)});
    return {.run = Recorded(std::move(tape), insideStage(next.params.skip)),
            .names = [label = next.label] { return insideNames(label); },
            .caption =
                [skip = next.params.skip, block = next.block, label = next.label](const Tape& of, int operation) {
                    const QString begins =
                        Words::tr("Block %1: one sample of the next batch, a “%2”, as the layers before leave it.");
                    return insideCaption(skip, begins.arg(block).arg(label), operation == 0 ? "" : of.key(operation));
                },
            .phases = [](const Tape& of) -> std::vector<Phase> {
                return {{1, Words::tr("forward")},
                        {stepOf(of, "dy"), Words::tr("backward")},
                        {stepOf(of, "share"), Words::tr("update")}};
            }};
}

} // namespace lessons::resnet
