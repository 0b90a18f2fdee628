#include "lessons/chosen.h"
#include "lessons/counted_net.h"
#include "lessons/networks/zoo/run.h"
#include "widgets/views/pareto.h"
#include "widgets/views/silhouette.h"
#include "widgets/views/tally.h"

namespace lessons {
namespace zoo {

QString inBillions(double count)
{
    return count >= 1e9 ? Words::tr("%1 billion").arg(widgets::number(count * 1e-9, 2))
                        : Words::tr("%1 million").arg(widgets::number(count * 1e-6, 1));
}

Glossary commonNames(const Plan& plan)
{
    const std::vector<QStringList> rows{namesOf(plan.rows)};
    const auto count = [&rows](const QString& name, const char* tex, int ink = 0) {
        return Naming{.name = name, .tex = tex, .decimals = 0, .ink = ink, .axes = rows};
    };
    Glossary all{{"silhouette",
                  {.name = Words::tr("Layers of %1").arg(plan.name),
                   .note = Words::tr("height: side of the maps, width: channels, both by powers of two")}},
                 {"channels", count(Words::tr("channels"), "M")},
                 {"sides", count(Words::tr("side"), "n")},
                 {"multiplyAdds", count(Words::tr("multiply-adds"), "c", 2)},
                 {"maps", {.name = Words::tr("maps")}},
                 {"times", {.name = Words::tr("times")}},
                 {"numbers", {.name = Words::tr("numbers")}},
                 {"others", {.name = Words::tr("numbers of layers without weights")}},
                 {"batch", {.name = Words::tr("batch")}},
                 {"scale", {.name = Words::tr("scale")}},
                 {"shift", {.name = Words::tr("shift")}}};
    for (const char* id : {"channels", "sides"}) all[id].origin = Words::tr("of its description");
    return all;
}

ViewPtr shapes(const Params& p, const std::string& made)
{
    widgets::Silhouette what{
        .named = "silhouette", .sides = "sides", .channels = "channels", .made = made, .stretch = 0.3, .spare = true};
    if (!p.times()) what.field = QStringLiteral("part"), what.hint = Words::tr("look at its layers");
    if (p.isInside()) what.back = Words::tr("back to the whole net"), what.spare = false;
    return widgets::silhouette(std::move(what));
}

namespace {

widgets::Extent extentOf(double engine::Totals::*what, const Counted& run, const char* own)
{
    const double mine = run.of->published ? std::nan("") : run.value(own, 0, run.lastStep()).value_or(0);
    widgets::Extent extent{mine > 0 ? mine : 1e99, mine > 0 ? mine : 0};
    for (const engine::Published& model : engine::publishedModels())
        if (model.accuracy > 0) {
            const double value = totalsOf(model).*what;
            extent = {std::min(extent.least, value), std::max(extent.most, value)};
        }
    return extent;
}

Glossary names(const Params&, const Counted& run)
{
    Glossary all = commonNames(*run.of);
    const std::vector<QStringList> rows = all["channels"].axes;
    QStringList models;
    for (const engine::Published& model : engine::publishedModels()) models << QString::fromUtf8(model.name);
    if (!run.of->published) models << run.of->name;
    const auto count = [](const QString& name, const char* tex, int ink, const std::vector<QStringList>& axes = {}) {
        return Naming{.name = name, .tex = tex, .decimals = 0, .ink = ink, .axes = axes};
    };
    all["parameters"] = count(Words::tr("parameters"), "p", 1, rows);
    all["kept"] = count(Words::tr("values"), "v", 3, rows);
    all["allParameters"] = count(Words::tr("all parameters"), "P", 1);
    all["allMultiplyAdds"] = count(Words::tr("all multiply-adds"), "C", 2);
    all["weightBytes"] = count(Words::tr("bytes of weights"), "B_w", 1);
    all["keptBytes"] = count(Words::tr("bytes of values"), "B_v", 3);
    all["zooParameters"] = count(Words::tr("parameters"), "P", 1, {models});
    all["zooMultiplyAdds"] = count(Words::tr("multiply-adds"), "C", 2, {models});
    all["accuracy"] = {.name = Words::tr("accuracy"),
                       .tex = "a",
                       .origin = Words::tr("published"),
                       .decimals = 1,
                       .axes = {models},
                       .extent = widgets::Extent{56, 85, false}};
    all["zooParameters"].extent = extentOf(&engine::Totals::parameters, run, "allParameters");
    all["zooMultiplyAdds"].extent = extentOf(&engine::Totals::multiplyAdds, run, "allMultiplyAdds");
    for (const char* id : {"zooParameters", "zooMultiplyAdds"})
        all[id].origin = Words::tr("counted from its layers, for its own side");
    all["across.parameters"] = {
        .name = Words::tr("Accuracy against parameters"),
        .note = Words::tr("% right on ImageNet (torchvision; Han et al. 2020); filled: nothing smaller is as good")};
    all["across.products"] = {
        .name = Words::tr("Accuracy against multiply-adds"),
        .note = Words::tr("% right on ImageNet (torchvision; Han et al. 2020); filled: nothing cheaper is as good")};
    return all;
}

ViewPtr stage(const Params& p, const Counted& run)
{
    QStringList ids;
    for (const std::string& id : Params::models()) ids << QString::fromStdString(id);
    ids << QString::fromStdString(p.model); // one's own
    const bool parameters = p.across == Across::Parameters;
    const auto all = engine::publishedModels();
    const int shown = run.of->published ? int(run.of->published - all.data()) : int(all.size());
    const ViewPtr models = widgets::pareto({.named = parameters ? "across.parameters" : "across.products",
                                            .costs = parameters ? "zooParameters" : "zooMultiplyAdds",
                                            .goods = "accuracy",
                                            .shown = shown,
                                            .field = QStringLiteral("model"),
                                            .choices = ids});
    const ViewPtr layers = widgets::tally({.ids = {"parameters", "multiplyAdds", "kept"}});
    return below({shapes(p, "multiplyAdds"), p.isInside() ? layers : widgets::scenes({{"layers", layers}, {"zoo", models}}),
                  beside({widgets::ledger({.ids = {"allParameters", "allMultiplyAdds"}, .bars = false, .line = 1.5}),
                          widgets::ledger({.ids = {"weightBytes", "keptBytes"}, .line = 1.5})})},
                 12);
}

/// What others say of these parameters, if it is known.
QString documented(const Plan& plan, double parameters)
{
    if (!plan.published || !plan.isMeant) return Words::tr("%1 parameters.");
    return parameters == plan.published->parameters ? Words::tr("%1 parameters, as is documented of it.")
                                                    : Words::tr("%1 parameters, not what is documented of it.");
}

Caption caption(const Params& p, const Counted& run, int step)
{
    const std::string key = run.key(step);
    const Plan& plan = *run.of;
    if (step == 0)
        return {Words::tr("Before the first layer."),
                Words::tr("%1 is a list of layers. How many weights do they have, and how much work do they do?").arg(plan.name)};
    if (key == "layers") {
        const engine::PartCounts& row = plan.rows[std::size_t(step - 1)];
        return {QString::fromStdString(row.name) + QLatin1Char('.'),
                Words::tr("%1 parameters, %2 multiply-adds; one number sees %3 pixels across.")
                    .arg(toldWhole(run, "parameters", {step - 1}), toldWhole(run, "multiplyAdds", {step - 1}))
                    .arg(std::min(row.sight.side, plan.rows.front().in.height))};
    }
    if (key == "allMultiplyAdds")
        return {Words::tr("All layers."), Words::tr("%1 multiply-adds for one picture, biases and normalisation not counted.")
                                              .arg(toldWhole(run, "allMultiplyAdds"))};
    if (key == "allParameters")
        return {Words::tr("All layers."),
                documented(plan, run.value("allParameters", 0, step).value_or(0)).arg(toldWhole(run, "allParameters"))};
    if (key == "weightBytes")
        return {Words::tr("Weights."),
                Words::tr("%1 in memory.").arg(widgets::bytes(run.value("weightBytes", 0, step).value_or(0)))};
    if (key == "keptBytes")
        return {Words::tr("Values."), Words::tr("%1 for a batch of %2, if training keeps what each layer makes.")
                                          .arg(widgets::bytes(run.value("keptBytes", 0, step).value_or(0)))
                                          .arg(p.batch)};
    return {Words::tr("All models."), Words::tr("Each for its own side of the picture; a click on a point opens it.")};
}

std::vector<Phase> phases(const Params& p, const Counted& run)
{
    std::vector<Phase> all{{1, run.of->name}, {stepOf(run, "allMultiplyAdds"), Words::tr("all layers")}};
    if (!p.isInside()) all.push_back({stepOf(run, "zoo"), Words::tr("all models")});
    return all;
}

engine::Values values(const Params&, const Counted& run, int step)
{
    engine::Values all = run.values(step);
    const auto total = [&](const char* id) {
        const auto value = run.value(id, 0, step);
        return value ? engine::Value(*value) : engine::Value(nullptr);
    };
    const int rows = std::min(step, int(run.of->rows.size()));
    all.emplace_back("models", std::vector<engine::Values>{{{"name", run.of->name.toStdString()},
                                                            {"parameters", total("allParameters")},
                                                            {"macs", total("allMultiplyAdds")},
                                                            {"layers", layersOf(*run.of, rows)}}});
    return all;
}

constexpr const char* Asked[] = {"densenet201", "efficientnet-b4", "alexnet", "resnet152"};

std::vector<Question> questions(const Params& p, const Counted& run)
{
    if (p.isInside()) return {};
    const int memory = stepOf(run, "keptBytes"), zoo = stepOf(run, "zoo");
    const double weights = run.value("weightBytes", 0, zoo).value_or(0), values = run.value("keptBytes", 0, zoo).value_or(0);
    const engine::Published* most = nullptr;
    std::vector<Question::Option> options;
    for (const char* id : Asked) {
        const engine::Published* model = engine::publishedModel(id);
        options.push_back({QString::fromLatin1(id), QString::fromUtf8(model->name)});
        if (!most || totalsOf(*model).multiplyAdds > totalsOf(*most).multiplyAdds) most = model;
    }
    const bool more = values > weights;
    return {
        {.id = "memory",
         .text = Words::tr("Training keeps what every layer makes of the batch. Does that take more memory than the weights?"),
         .at = memory - 1,
         .reveals = memory,
         .options = {{"values", Words::tr("more")}, {"weights", Words::tr("less")}},
         .outcome = {{more ? "values" : "weights"},
                     Words::tr("%1 of values, %2 of weights.").arg(widgets::bytes(values), widgets::bytes(weights))}},
        {.id = "most",
         .text = Words::tr("Which of these has most multiply-adds?"),
         .at = zoo - 1,
         .reveals = zoo,
         .options = options,
         .outcome = {{QString::fromLatin1(most->id)},
                     Words::tr("%1: %2 of them, with %3 parameters.")
                         .arg(QString::fromUtf8(most->name), inBillions(totalsOf(*most).multiplyAdds),
                              inBillions(totalsOf(*most).parameters))}}};
}

std::unique_ptr<Session> makeCount()
{
    return openAlone(Machine<Params, Counted>{.run = count,
                                              .names = names,
                                              .stage = stage,
                                              .caption = caption,
                                              .phases = phases,
                                              .questions = questions,
                                              .values = values,
                                              .net = [](const Params& p, const Counted& run, int) { return netOf(p, *run.of); },
                                              .hasNet = [](const Params&) { return Session::DearNet; }},
                     Params{});
}

} // namespace
} // namespace zoo

extern const Lesson zooLesson{
    .id = "zoo",
    .part = 1,
    .title = QT_TRANSLATE_NOOP("lessons", "Model zoo"),
    .idea = QT_TRANSLATE_NOOP("lessons", "43 known networks from their lists of layers: weights, work, memory, accuracy"),
    .stepsPerSecond = 2,
    .open =
        [] {
            return openEither({.field = "run",
                               .mechanism = {zoo::makeCount, 2},
                               .training = {makeLive<zoo::timing>(), 2},
                               .mechanismIs = "count"});
        },
    .teacher = {.minutes = 30,
                .prerequisites = {"convolution", "pooling", "vgg", "googlenet"},
                .question = QT_TRANSLATE_NOOP(
                    "lessons", "AlexNet has over twice the parameters of ResNet50. Which of them does more work, and why?"),
                .misconception = QT_TRANSLATE_NOOP(
                    "lessons", "“A net with more parameters is slower.” AlexNet has 61 million, most of them used once; ResNet50 "
                               "has 26 million, used at thousands of places, and does nearly six times the work.")},
    .claims = zoo::claims,
};

} // namespace lessons
