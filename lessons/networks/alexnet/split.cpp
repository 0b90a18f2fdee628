#include "engine/zoo/split.h"

#include "engine/zoo/classics.h"
#include "lessons/counted_net.h"
#include "lessons/networks/alexnet/run.h"
#include "widgets/views/tally.h"

namespace lessons::alexnet {
namespace {

using engine::Term;

constexpr int Gpus = 2, Layers = 8;

std::string numbered(const char* what, int layer) { return what + std::to_string(layer); }
/// Layers that need what the other GPU has made.
bool seesAll(const Counted& net, int layer) { return engine::valueOf(net.bytes[std::size_t(layer - 1)]) > 0; }
const Counted& grouped()
{
    static const Counted net(engine::alexNet2012(Gpus));
    return net;
}

/// The halves of the net, one above the other, and between them what goes from one to the other.
ViewPtr halves()
{
    QStringList rows(3), ways, held(2);
    for (int l = 1; l <= Layers; ++l) {
        const QString a = QStringLiteral("a%1").arg(l), b = QStringLiteral("b%1").arg(l);
        const QString sent = QStringLiteral("t%1").arg(l);
        const bool all = seesAll(grouped(), l);
        if (all) rows[0] += ". ", rows[1] += sent + ' ', rows[2] += ". "; // a column of its own
        rows[0] += a + ' ', rows[1] += ". ", rows[2] += b + ' ';
        held[0] += a + ' ', held[1] += b + ' ';
        if (l == 1) continue;
        const QString from = QString::number(l - 1);
        ways << "a" + from + " > " + a << "b" + from + " > " + b;
        if (all) ways << "a" + from + " > " + sent + " > " + a << "b" + from + " > " + sent + " > " + b;
    }
    return diagram(inWords(rows, ways, {}, {{"gpu1", held[0].trimmed()}, {"gpu2", held[1].trimmed()}}));
}

} // namespace

Counted::Counted(const engine::Model& model)
{
    const auto traffic = engine::trafficOf(model, Gpus);
    for (engine::PartCounts& part : learningParts(model)) {
        parameters.push_back(part.parameters), products.push_back(part.multiplyAdds);
        bytes.push_back(Term(4, "bytes") * traffic[std::size_t(part.part)]);
        parts.push_back(std::move(part));
    }
}

void recordSplit(Tape& tape)
{
    const Counted whole(engine::alexNet2012(1)), &groups = grouped();
    const std::pair<const char*, std::vector<Term>> counted[] = {
        {"wholeParameters", whole.parameters}, {"parameters", groups.parameters}, {"wholeProducts", whole.products},
        {"products", groups.products},         {"wholeTraffic", whole.bytes},     {"traffic", groups.bytes}};
    std::vector<Quantity> plans;
    for (const auto& [id, terms] : counted) plans.push_back(tape.plan(id, engine::byHand(std::vector(terms))));
    for (int l = 1; l <= Layers; ++l) {
        tape.step("layers");
        const Term half = Term(groups.parts[std::size_t(l - 1)].out.channels, "maps") / Term(Gpus, "GPUs");
        for (const char* gpu : {"a", "b"}) tape.make(numbered(gpu, l), engine::byHand(half));
        if (seesAll(groups, l)) tape.make(numbered("t", l), element(plans[5], {l - 1}));
        for (const auto& [id, terms] : counted) tape.makeNext(id);
    }
    const char* sums[] = {"wholeSum", "sum", "wholeOperations", "operations", "wholeBytes", "bytes"};
    for (std::size_t i = 0; i < plans.size(); ++i) tape.step(sums[i]).make(sums[i], sum(plans[i]));
}

Glossary namesOfSplit()
{
    Glossary all;
    const QStringList layers = namesOf(grouped().parts);
    const auto put = [&](const std::string& id, const QString& name, const char* tex, int ink, std::vector<QStringList> axes) {
        all[id] = {.name = name, .tex = QString::fromLatin1(tex), .decimals = 0, .ink = ink, .axes = std::move(axes)};
    };
    const QString groups = Words::tr("two groups");
    put("wholeParameters", Words::tr("weights, whole"), "w_1", 1, {layers}), put("parameters", groups, "w_2", 1, {layers});
    put("wholeProducts", Words::tr("products, whole"), "m_1", 3, {layers}), put("products", groups, "m_2", 3, {layers});
    put("wholeTraffic", Words::tr("bytes, whole"), "t_1", 2, {layers}), put("traffic", groups, "t_2", 2, {layers});
    put("wholeSum", Words::tr("parameters, whole"), "P_1", 1, {}), put("sum", Words::tr("parameters, two groups"), "P_2", 1, {});
    put("wholeOperations", Words::tr("products, whole"), "M_1", 3, {});
    put("operations", Words::tr("products, two groups"), "M_2", 3, {});
    put("wholeBytes", Words::tr("bytes a picture, whole"), "B_1", 2, {});
    put("bytes", Words::tr("bytes a picture, two groups"), "B_2", 2, {});
    for (int l = 1; l <= Layers; ++l) {
        const QString layer = layers[l - 1].section(QLatin1String("  "), 0, 0);
        const QString held = l <= 5 ? Words::tr("maps of %1 on GPU %2") : Words::tr("units of %1 on GPU %2");
        const QByteArray symbol = layer.toLatin1();
        put(numbered("a", l), held.arg(layer).arg(1), symbol, 1, {}),
            put(numbered("b", l), held.arg(layer).arg(2), symbol, 1, {});
        put(numbered("t", l), Words::tr("bytes that %1 takes from the other GPU").arg(layer), "bytes", 2, {});
    }
    for (const auto& [id, name] : {std::pair{"maps", Words::tr("maps")},
                                   {"channels", Words::tr("channels")},
                                   {"devices", Words::tr("others")},
                                   {"gpu1", QStringLiteral("GPU 1")},
                                   {"gpu2", QStringLiteral("GPU 2")}})
        all[id].name = name;
    return all;
}

ViewPtr stageOfSplit()
{
    const auto sums = [](const char* one, const char* other) {
        return widgets::ledger({.ids = {one, other}, .line = 1.5, .stretch = 1});
    };
    return below(
        {halves(),
         widgets::tally({.ids = {"wholeParameters", "parameters", "wholeProducts", "products", "wholeTraffic", "traffic"}}),
         beside({sums("wholeSum", "sum"), sums("wholeOperations", "operations"), sums("wholeBytes", "bytes")}, 24)},
        10);
}

/// Each layer's traffic is a step.
Caption captionOfSplit(const Tape& tape, int step)
{
    const auto is = [&](const char* id) { return told(tape, id, {}, step, 0); };
    if (tape.key(step) != "layers")
        return {
            Words::tr("Altogether."),
            step < tape.lastStep()
                ? Words::tr("Two groups save parameters, multiplications and traffic: each GPU sees only its own maps.")
                : Words::tr("%1 bytes for a picture, not %2; the way back carries as many.").arg(is("bytes"), is("wholeBytes"))};
    const QString lead = namesOf(grouped().parts)[step - 1].section(QLatin1String("  "), 0, 0) + QLatin1Char('.');
    if (seesAll(grouped(), step))
        return {lead, Words::tr("It sees all maps: each GPU needs what the other has made, together %1 bytes a picture.")
                          .arg(told(tape, "traffic", {step - 1}, step, 0))};
    if (step == 1) return {lead, Words::tr("Both GPUs have the picture: nothing is sent.")};
    return {lead, Words::tr("Each GPU sees its own maps: half of the weights and multiplications, and nothing is sent.")};
}

std::vector<Question> questionsOfSplit(const Tape&)
{
    const auto& bytes = grouped().bytes;
    const auto most = std::ranges::max_element(bytes, {}, [](const Term& one) { return engine::valueOf(one); });
    return {
        {.id = "traffic",
         .text = Words::tr("Which of these layers takes the most numbers from the other GPU?"),
         .at = 1,
         .reveals = Layers,
         .options = {{"conv2", "conv2"}, {"conv3", "conv3"}, {"conv5", "conv5"}, {"fc6", "fc6"}},
         .outcome = {{QString::fromStdString(grouped().parts[std::size_t(most - bytes.begin())].name)},
                     Words::tr("Its kernels see all maps, 256 of 13 × 13; those of other convolutions only their own half.")}}};
}

} // namespace lessons::alexnet
