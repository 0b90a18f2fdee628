#include "engine/nn/written.h"
#include "lessons/compression/compression_patterns/run.h"
#include "widgets/views/pareto.h"

#include <algorithm>
#include <cmath>

namespace lessons {
namespace recipes {
namespace {

// --- parts in words ---------------------------------------------------------------------------------------------------

/// Its name; what a machine needs for it; what it does to the weights.
struct Told {
    QString name, need, deed;
};
Told told(const Part& part)
{
    const int n = part.amount;
    switch (part.act) {
    case Act::Filters:
        return {Words::tr("filters %1 %").arg(n), Words::tr("nothing new, there are fewer maps of the same kind"),
                Words::tr("Of each layer the filters with the smallest weights are gone for good.")};
    case Act::Prune:
        return {Words::tr("prune %1 %").arg(n), Words::tr("skip zeros, told by a bit for each weight"),
                Words::tr("The smallest weights are gone; a bit for each says which.")};
    case Act::TwoOfFour:
        return {QStringLiteral("2:4"), Words::tr("pick 2 of 4 inputs, by places of 2 bits"),
                Words::tr("Of every four weights in a row the two largest stay.")};
    case Act::Tune:
        return {Words::tr("tune %1").arg(n), Words::tr("nothing new, it has learnt before"),
                Words::tr("What is left has learnt on from %n batches; so has the net as it was.", nullptr, n)};
    case Act::Int:
        return {QStringLiteral("int %1").arg(n), Words::tr("multiply %1 by 8 bits, add up in 32").arg(n),
                Words::tr("Weights are whole numbers of %1 bits, a scale for each map or unit.").arg(n)};
    case Act::Share:
        return {Words::tr("share %1").arg(n), Words::tr("look up one of %1 values, then FP32").arg(n),
                Words::tr("Each weight is one of %1 values of its layer.").arg(n)};
    case Act::Huffman: break;
    }
    return {QStringLiteral("Huffman"), Words::tr("decode codes of unequal length"),
            Words::tr("The same weights: frequent codes have fewer bits.")};
}

// --- names ------------------------------------------------------------------------------------------------------------

void nameWeights(Glossary& all, const Now& now)
{
    const QStringList layers = now.params.layerNames();
    const MadePtr made = now.state.stages.empty() ? nullptr : now.state.stages.back();
    for (int i = 0; i < layers.size(); ++i) {
        Naming& naming = all["W[" + std::to_string(i) + "]"];
        naming = {.name = layers[i], .note = QStringLiteral(" "), .bound = 1, .decimals = 4};
        naming.axes = {{Words::tr("channel")}, {Words::tr("weight")}};
        if (!made) continue;
        const auto kept = std::ranges::count(made->stage.file.tensors[std::size_t(i)].kept, 1);
        naming.note = Words::tr("%1 left").arg(widgets::number(double(kept), 0));
        const engine::Block& block = *engine::pruning::weightBlocks(made->stage.network)[std::size_t(i)];
        const auto [low, high] = std::ranges::minmax(std::span(made->stage.parameters).subspan(block.offset, block.size()));
        naming.bound = std::max({double(-low), double(high), 1e-9});
    }
}

void nameStages(Glossary& all, const Now& now)
{
    const engine::Network net = now.params.network();
    QStringList stages{Words::tr("as trained")};
    for (const Part& part : now.params.parts()) stages << told(part).name;
    double products = 0;
    for (int l = 0; l < net.depth(); ++l) products += net.multiplyAdds(l);
    const double bytes = 4 * double(net.parameterCount()) + 4, read = 0.1625 * bytes;
    const auto name = [&](const char* id, const QString& words, const QString& note, double least, double most, int ink = 0) {
        all[id] = {.name = words, .note = note, .decimals = 1, .ink = ink, .axes = {stages}, .extent = {{least, most, false}}};
    };
    name("bytes", Words::tr("bytes of the file"), Words::tr("bytes"), bytes / 50, bytes);
    name("smaller", Words::tr("times smaller"), Words::tr("× smaller"), 1, 100);
    name("operations", Words::tr("products with weights that are not 0"), Words::tr("multiply-adds"), products / 30, products);
    name("computing", Words::tr("energy of computing, nJ"), Words::tr("computing, nJ"), 0, 5 * products);
    name("reading", Words::tr("energy of reading the file, nJ"), Words::tr("reading, nJ"), 0, read);
    name("energy", Words::tr("energy of a picture, nJ"), Words::tr("energy, nJ"), read / 50, read + 0.0046 * products);
    name("accuracy", Words::tr("pictures told right, %"), Words::tr("right, %"), 75, 100, 1);
    name("control", Words::tr("told right by the net as it was, %"), Words::tr("as it was"), 75, 100, 2);
}

Glossary names(const Now& now)
{
    const QString across[] = {Words::tr("Right, % against bytes"), Words::tr("Right, % against multiply-adds"),
                              Words::tr("Right, % against nJ a picture")};
    Glossary all{{"pareto", {.name = across[int(now.params.across)], .note = Words::tr("filled: nothing cheaper is as good")}}};
    all["needs"].name = Words::tr("What the hardware must offer");
    all["need[0]"].name = Words::tr("as trained: multiply and add in FP32");
    for (const char* word : Words::Terms) all[word].name = Words::tr(word);
    const Parts parts = now.params.parts();
    for (std::size_t k = 0; k < parts.size(); ++k)
        all["need[" + std::to_string(k + 1) + "]"].name = QStringLiteral("%1: %2").arg(told(parts[k]).name, told(parts[k]).need);
    nameWeights(all, now), nameStages(all, now);
    return all;
}

// --- stage ------------------------------------------------------------------------------------------------------------

QString printed(const std::string& id, double value)
{
    if (id == "bytes") return widgets::number(value, 0);
    if (id == "computing" || id == "reading" || id == "energy") return widgets::number(value, value < 10 ? 1 : 0);
    return id == "operations" ? widgets::inThousands(value) : widgets::number(value, 1);
}

ViewPtr stage(const Now& now)
{
    static const char* const Costs[] = {"bytes", "operations", "energy"};
    const int shown = now.state.stages.empty() ? -1 : int(now.state.stages.size()) - 1;
    std::vector<std::string> tensors, needs;
    for (int i = 0; i < now.params.layerNames().size(); ++i) tensors.push_back("W[" + std::to_string(i) + "]");
    for (std::size_t k = 0; k <= now.params.parts().size(); ++k) needs.push_back("need[" + std::to_string(k) + "]");
    const ViewPtr chart = widgets::pareto({.named = "pareto",
                                           .costs = Costs[int(now.params.across)],
                                           .goods = "accuracy",
                                           .shown = shown,
                                           .stretch = 3,
                                           .bottom = QStringLiteral("<75")});
    const ViewPtr offers = widgets::titled({.named = "needs", .stretch = 0}, widgets::lines({.named = needs, .spare = true}));
    const widgets::Columns table{
        .ids = {"bytes", "smaller", "operations", "computing", "reading", "energy", "accuracy", "control"},
        .printed = printed,
        .shown = shown};
    return below({widgets::panes({.ids = tensors, .stretch = 2}), columns(table), beside({chart, offers})}, 12);
}

/// What the last part has done, if it is not what such a part does as a rule.
QString deedOf(const Params& p, const std::vector<MadePtr>& stages, const Told& part, bool hasGrown)
{
    const bool huffman = p.parts()[stages.size() - 2].act == Act::Huffman;
    QString deed = part.deed;
    if (huffman && hasGrown)
        deed = Words::tr("The same weights: frequent codes have fewer bits, but the table takes more than it saves.");
    QStringList bare;
    const auto& tensors = stages.back()->stage.file.tensors;
    for (std::size_t i = 0; i < tensors.size(); ++i)
        if (std::ranges::count(tensors[i].kept, 1) == 0) bare << p.layerNames()[int(i)];
    if (!bare.empty()) deed += QLatin1Char(' ') + Words::tr("No weight is left of %1.").arg(bare.join(QStringLiteral(", ")));
    return deed;
}

Caption caption(const Now& now, const Tape& tape)
{
    const Params& p = now.params;
    const auto& stages = now.state.stages;
    if (now.step == 0)
        return {Words::tr("There is no net yet."),
                Words::tr("First it is trained; then the recipe makes it small, part by part.")};
    const Made& made = *stages.back();
    if (now.step <= p.netStep()) return p.FirstNet::caption(now.step, *p.at(now.step), made.right);
    const std::size_t k = stages.size() - 1;
    const Told part = told(p.parts()[k - 1]);
    // the numbers stand in the table, what is needed may find no other room
    return {part.name.left(1).toUpper() + part.name.mid(1) + QLatin1Char('.'),
            deedOf(p, stages, part, *tape.value("bytes", k, 1) > *tape.value("bytes", k - 1, 1)) + QLatin1Char(' ') +
                Words::tr("Needed: %1.").arg(part.need)};
}

/// What another program needs: the layers, and the bytes of the file, both in base64.
engine::Values valuesOf(const Now& now, const Tape& tape)
{
    engine::Values all = tape.values(std::min(now.step, tape.lastStep()));
    if (now.state.stages.empty()) return all;
    const Stage& stage = now.state.stages.back()->stage;
    const std::string file = written(stage.network, stage.file);
    for (const auto& [id, bytes] : {std::pair{"layers", engine::written(stage.network)}, {"file", file}})
        all.emplace_back(id, QByteArray::fromStdString(bytes).toBase64().toStdString());
    return all;
}

// --- what is worth guessing -------------------------------------------------------------------------------------------

/// Of the first stage, or of the last.
double atStage(const Now& now, const Tape& tape, const char* id, bool first = false)
{
    return tape.value(id, first ? 0 : now.state.stages.size() - 1, tape.lastStep()).value_or(0);
}

Outcome howMuchSmaller(const Now& now, const Tape& tape)
{
    const auto bytes = [&](bool first) { return widgets::number(atStage(now, tape, "bytes", first), 0); };
    return {{{}, atStage(now, tape, "smaller")}, Words::tr("%1 bytes, not %2.").arg(bytes(false), bytes(true))};
}

Outcome whatTakesMore(const Now& now, const Tape& tape)
{
    const double computing = atStage(now, tape, "computing"), reading = atStage(now, tape, "reading");
    return {{reading > computing ? QStringLiteral("reading") : QStringLiteral("computing")},
            Words::tr("Reading: %1 nJ, computing: %2 nJ.").arg(widgets::number(reading, 0), widgets::number(computing, 0))};
}

std::vector<Question> questions(const Now& now)
{
    const Params& p = now.params;
    const auto option = [](const char* id, const QString& text) { return Question::Option{QString::fromLatin1(id), text}; };
    return {
        {.id = QStringLiteral("smaller"),
         .kind = Question::Number,
         .text = Words::tr("By this recipe, how many times smaller will the file be?"),
         .at = p.netStep(),
         .reveals = p.lastStep(),
         .tolerance = 3,
         .outcome = howMuchSmaller},
        {.id = QStringLiteral("energy"),
         .text = Words::tr("Will it then still take more energy to read the weights of the small net than to compute with them?"),
         .at = p.lastStep() - 1,
         .reveals = p.lastStep(),
         .options = {option("reading", Words::tr("yes, reading takes more")), option("computing", Words::tr("no, less"))},
         .outcome = whatTakesMore}};
}

} // namespace

const LiveMachine<Params, State> machine{.training = training,
                                         .end = [](const Params& p) { return p.lastStep(); },
                                         .record = record,
                                         .names = names,
                                         .stage = stage,
                                         .caption = caption,
                                         .questions = questions,
                                         .values = valuesOf,
                                         .net = netAt};

} // namespace recipes

extern const Lesson compressionPatterns{
    .id = "compression-patterns",
    .part = 2,
    .title = QT_TRANSLATE_NOOP("lessons", "Compression patterns"),
    .idea = QT_TRANSLATE_NOOP("lessons", "a recipe makes your net small, part by part, and each part asks something of hardware"),
    .stepsPerSecond = 1,
    .open = openLive<recipes::machine>,
    .teacher = {.minutes = 40,
                .prerequisites = {"pruning", "quantization", "weight-sharing"},
                .question = QT_TRANSLATE_NOOP("lessons", "Pruning, then 16 shared values, then Huffman: which of the three saves "
                                                         "most bytes, and which does a GPU make use of?"),
                .misconception =
                    QT_TRANSLATE_NOOP("lessons", "“Ten times smaller is ten times faster.” Only hardware that skips zeros, looks "
                                                 "values up or multiplies few bits turns bytes into time and energy.")},
    .claims = recipes::claims,
};

} // namespace lessons
