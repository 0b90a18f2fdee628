#include "lessons/last_layer.h"

#include "engine/tape/losses.h"
#include "lessons/dense_step.h"
#include "lessons/pictures.h"

namespace lessons {
namespace {

using engine::Numbers;

struct LastWords {
    Q_DECLARE_TR_FUNCTIONS(last_layer)
};

} // namespace

Quantity recordLastLoss(Tape& tape, const LastLayer& layer, const Quantity& z)
{
    Numbers right(z.shape(), engine::Precision::Float);
    right.data[std::size_t(layer.label)] = 1;
    const Quantity t = tape.input("t", right), size(layer.pass.samples(), "N");
    const Quantity p = tape.step("p").make("p", softmax(z));
    const auto losses = layer.pass.losses();
    const Numbers mine = Tensor({}, losses[std::size_t(layer.place)]);
    const Quantity own = tape.step("loss").make("loss", numbersOf(mine, engine::crossEntropy(z, layer.label)));
    double others = 0;
    for (std::size_t n = 0; n < losses.size(); ++n) others += n == std::size_t(layer.place) ? 0 : double(losses[n]);
    tape.step("L").make("L", numbersOf(Tensor({}, layer.loss), (own + Quantity(others, "others' losses")) / size));
    const int output = layer.pass.count() - 1;
    return tape.step("dz").make("dz", numbersOf(lane(layer.pass.deltas(output), layer.place), (p - t) / size));
}

Quantity recordLastBiases(Tape& tape, const Net& net, std::span<const float> parameters)
{
    const int last = net.network.depth() - 1;
    if (const engine::Block* biases = net.network.biases(last)) return tape.parameter("b", tensorOf(*biases, parameters));
    return Numbers(Tensor({net.network.weights(last)->shape[0]}));
}

void nameLastInputs(Glossary& names, const QStringList& classes, const QStringList& inputs)
{
    names["a"] = {.name = LastWords::tr("input of the layer"), .tex = "a", .decimals = 4, .axes = {inputs}};
    names["b"] = {.name = LastWords::tr("bias"), .tex = "b", .decimals = 4, .axes = {classes}};
}

void nameLastLoss(Glossary& names, const QStringList& classes, int batch)
{
    const auto put = [&](const char* id, const QString& name, const char* tex, int decimals, double bound = 0) {
        names[id] = {.name = name, .tex = QString::fromUtf8(tex), .bound = bound, .decimals = decimals, .axes = {classes}};
    };
    put("z", LastWords::tr("output"), "z", 2), put("t", LastWords::tr("target"), "t", 0);
    put("p", LastWords::tr("probability"), "p", 3, 1), put("dz", QStringLiteral("∂L/∂z"), "\\partial z", 4, 1.0 / batch);
    put("loss", LastWords::tr("loss of the picture"), "L_n", 4), put("L", LastWords::tr("loss of the batch"), "L", 4);
    names["loss"].axes = names["L"].axes = {}, names["p"].scale = Scale::Sequential;
    names["others' losses"] = {.name = LastWords::tr("losses of all others")};
    names["t"].origin = LastWords::tr("1 for the right class");
}

std::optional<Caption> captionOfLastLoss(const Tape& tape, int operation)
{
    const std::string key = tape.key(operation);
    const auto is = [&](const char* id, engine::Indices at = {}) { return told(tape, id, at, operation, 4); };
    if (key == "p") {
        const auto& right = tape.makings("t").back().quantity.value().data;
        const int label = int(std::ranges::max_element(right) - right.begin());
        return Caption{LastWords::tr("Forward."), LastWords::tr("The right class has the probability %1.").arg(is("p", {label}))};
    }
    if (key == "loss") return Caption{LastWords::tr("Loss."), LastWords::tr("Minus the logarithm of that: %1.").arg(is("loss"))};
    if (key == "L") return Caption{LastWords::tr("Loss."), LastWords::tr("The mean over the batch is %1.").arg(is("L"))};
    if (key == "dz")
        return Caption{LastWords::tr("Back."), LastWords::tr("Probability minus target, over the size of the batch.")};
    return {};
}

std::vector<Phase> phasesOfLastLayer(const Tape& tape)
{
    return {{1, LastWords::tr("forward")},
            {stepOf(tape, "loss"), LastWords::tr("loss")},
            {stepOf(tape, "dz"), LastWords::tr("backward")},
            {stepOf(tape, "g"), LastWords::tr("update")}};
}

QStringList classNames(const Net& net)
{
    QStringList names;
    const std::vector<std::string>& known = net.data->classes;
    for (int k = 0; k < net.network.shape(net.network.output()).features(); ++k)
        names << (net.data->name == "fashion" ? nameOfClothes(k)
                  : k < int(known.size())     ? QString::fromStdString(known[std::size_t(k)])
                                              : QString::number(k));
    return names;
}

} // namespace lessons
