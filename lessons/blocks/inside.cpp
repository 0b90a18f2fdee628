#include "lessons/blocks/taught.h"
#include "lessons/dense_step.h"
#include "lessons/numbered.h"
#include "lessons/pictures.h"

namespace lessons::blocks {
namespace {

/// The last layer of the next step as a net of its own, which sees what the blocks make of the batch. The blocks normalise over
/// the whole batch; here the way of one picture is its own.
struct NextHead : Next {
    engine::Network head;
    engine::Learner<float> was, is;
    engine::Pass<float> pass;

    explicit NextHead(const Seen& seen);
    engine::Learner<float> headOf(const engine::Learner<float>& all) const;
    void passHead();
};

NextHead::NextHead(const Seen& seen)
    : Next(seen), head({net().shape(net().depth() - 1).features(), 1, 1}, {engine::Dense{Classes}}), was(headOf(before.learner)),
      is(headOf(after.learner))
{
    passHead();
}

/// The end of all parameters.
engine::Learner<float> NextHead::headOf(const engine::Learner<float>& all) const
{
    const auto end = [n = head.parameterCount()](const std::vector<float>& list) {
        return list.empty() ? list : std::vector<float>(list.end() - std::ptrdiff_t(n), list.end());
    };
    return {end(all.parameters), end(all.first), end(all.second), all.steps};
}

void NextHead::passHead()
{
    pass.resize(head, int(rows.size()));
    const auto from = std::as_const(after.pass).values(net().depth() - 1);
    for (int i = 0; i < from.features; ++i)
        for (int n = 0; n < from.samples; ++n) pass.values(0)(i, n) = from(i, n);
    for (int n = 0; n < from.samples; ++n) pass.labels()[std::size_t(n)] = label(n);
    engine::forward<float>(head, was.parameters, pass, {true, 0});
    engine::backward<float>(head, was.parameters, engine::Loss::CrossEntropy, pass);
}

DenseStepPtr stepOf(const std::shared_ptr<const NextHead>& next, int sample)
{
    const int label = next->label(sample);
    return std::make_shared<const DenseStep>(
        DenseStep{.owner = next,
                  .network = next->head,
                  .before = next->was,
                  .after = next->is,
                  .pass = next->pass,
                  .gradient = next->after.pass.gradient().last(next->head.parameterCount()),
                  .loss = next->loss,
                  .recipe = next->recipe,
                  .place = sample,
                  .label = label,
                  .lossOf = [label](Tape&, const Quantity& y) { return engine::crossEntropy(y, label); }});
}

/// The picture and the maps of the sample, as the batch had them, then the last layer.
Tape recorded(const NextHead& next, const DenseStepPtr& step)
{
    Tape tape = tapeOf(step);
    const auto& pass = next.after.pass;
    engine::Numbers image = lane(pass.values(0), step->place);
    image.shape = {28, 28};
    tape.input("image", std::move(image));
    for (const auto& part : next.before.plan->model.parts())
        if (const int value = next.net().valueOf(part.end - 1); part.name != "fc")
            tape.input(part.name, mapsOf(next.net(), value, pass.values(value), step->place));
    return tape;
}

ViewPtr insideStage()
{
    std::vector<ViewPtr> maps{widgets::picture({.id = "image", .side = 120})};
    for (const char* id : {"stem", "block1", "pool1", "block2", "pool2"})
        maps.push_back(widgets::gallery({.id = id, .columns = 4, .key = false}));
    widgets::NetworkGraph net = layeredGraph(1, {"W", "dW"});
    net.folds = true;
    return below({beside(std::move(maps), 12),
                  beside({widgets::network(net), widgets::ledger({.ids = {"loss", "L"}, .bars = false})}, 32)},
                 16);
}

Glossary insideNames(const DenseStep& step)
{
    QStringList classes;
    for (int k = 0; k < Classes; ++k) classes << nameOfClothes(k);
    Glossary all = namesOf(step, [&](int layer) { return layer == step.last() ? classes : QStringList(); });
    all["image"] = {.name = nameOfClothes(step.label),
                    .tex = "x",
                    .origin = Words::tr("a training picture"),
                    .scale = Scale::Sequential,
                    .bound = 1};
    all["x"].origin = Words::tr("the maps behind the last pooling, row by row");
    all["t"].origin = nameOfClothes(step.label);
    const std::pair<const char*, QString> maps[] = {{"stem", Words::tr("stem")},
                                                    {"block1", Words::tr("block 1")},
                                                    {"pool1", Words::tr("pooling 1")},
                                                    {"block2", Words::tr("block 2")},
                                                    {"pool2", Words::tr("pooling 2")}};
    for (const auto& [id, name] : maps)
        all[id] = {.name = name,
                   .tex = "h",
                   .origin = Words::tr("made by the net, which normalises over the batch"),
                   .scale = Scale::Sequential,
                   .axes = mapAxes()};
    return all;
}

Caption insideCaption(const DenseStep& step, const Tape& tape, int operation)
{
    if (operation == 0)
        return {Words::tr("Inside the next step."),
                Words::tr("One of the %1 pictures of its batch: the blocks have made their maps; now the last layer.")
                    .arg(step.size())};
    if (tape.key(operation) != "loss") return captionOf(step, tape, operation);
    return {Words::tr("Loss."),
            Words::tr("Minus the logarithm of the right class's share: %1.").arg(told(tape, "loss", {}, operation, 4))};
}

} // namespace

Next::Next(const Seen& seen)
    : before(seen.state), after(seen.state), rows(nextRows(seen.setup, seen.state)),
      recipe(recipeAt(seen.setup, seen.state.step()))
{
    const NetData& data = *before.plan->data;
    loss = engine::trainStep<float>(net(), recipe, {data.inputs, data.labels, {}}, rows, after.learner, after.pass);
}

Inside insideOf(const Seen& seen, int sample)
{
    const auto next = std::make_shared<const NextHead>(seen);
    const DenseStepPtr step = stepOf(next, sample);
    return {.run = Recorded(recorded(*next, step), insideStage()),
            .names = [step] { return insideNames(*step); },
            .caption = [step](const Tape& tape, int operation) { return insideCaption(*step, tape, operation); },
            .phases = [step](const Tape& tape) { return phasesOf(*step, tape); }};
}

} // namespace lessons::blocks
