#include "lessons/networks/playground/inside.h"
#include "lessons/networks/playground/words.h"

namespace lessons::playground {
namespace {

QString numberOf(const Tape& tape, const char* id, int step) { return told(tape, id, {}, step, 4); }

QString className(const Next& next)
{
    const engine::Dataset& data = next.plan().data;
    return QString::fromStdString(data.classes[std::size_t(data.labels[std::size_t(next.row())])]);
}

/// What the units of a layer are called, from 1; of layer 0 the inputs.
QStringList unitsOf(const Plan& plan, int layer)
{
    QStringList units;
    const int count = layer == 0 ? int(plan.features.size()) : plan.neurons(layer - 1);
    for (int j = 0; j < count; ++j) units << wordFor(plan, {layer - 1, j});
    return units.size() == 1 ? units << QString() : units; // one word alone would be a word for all
}

void nameLayer(Glossary& names, const Next& next, int l)
{
    const int last = next.last();
    const QStringList units = unitsOf(next.plan(), l), inputs = unitsOf(next.plan(), l - 1);
    const QString origin = Words::tr("parameter, learnt so far");
    const auto put = [&](const std::string& id, const QString& name, const char* tex, Naming look = {}) {
        look.name = name.contains(QLatin1String("%1")) ? name.arg(l) : name,
        look.tex = QString::fromUtf8(tex).replace(QLatin1Char('#'), QString::number(l));
        look.axes = {units, inputs};
        if (id[0] != 'W' && !id.starts_with("dW")) look.axes.pop_back();
        names[id] = std::move(look);
    };
    put(named("W", l), Words::tr("weights of layer %1"), "W_#", {.origin = origin});
    put(named("b", l), Words::tr("biases of layer %1"), "b_#", {.origin = origin});
    put(named("γ", l), Words::tr("slopes γ of layer %1"), "\\gamma_#", {.origin = origin});
    if (l == last) put("y", Words::tr("outputs"), "y");
    else put(named("z", l), Words::tr("weighted sums of layer %1"), "z_#");
    put(named("a", l), Words::tr("activations of layer %1"), "a_#", {.ink = 3});
    put(deltaOf(l, last), Words::tr("δ of layer %1"), "\\delta_#",
        {.decimals = last > 3 ? 3 : 4, .ink = 2}); // many leave less room
    put(named("dW", l), Words::tr("weight gradients of layer %1"), "\\nabla_{W_#}", {.decimals = 3});
    put(named("db", l), Words::tr("bias gradients of layer %1"), "\\nabla_{b_#}", {.decimals = 3});
    for (const char* what : {"W", "b", "γ"}) {
        const std::string id = named(what, l);
        names["m′" + id] = {.name = Words::tr("mean of gradients so far")};
        names["v′" + id] = {.name = Words::tr("mean of their squares so far")};
    }
}

/// The layer of an id such as "dz2"; the output's is the last.
int layerOf(const Next& next, const std::string& id)
{
    const std::size_t digits = id.find_first_of("0123456789");
    return digits == std::string::npos ? next.last() : std::stoi(id.substr(digits));
}

Caption captionOfUpdate(const Next& next, const Tape& tape, int operation)
{
    const int layer = layerOf(next, tape.target(operation)->id);
    return {Words::tr("New weights of layer %1.").arg(layer),
            Words::tr("Every number moves against its gradient, as the optimizer says. These are the weights of the next step.")};
}

} // namespace

Glossary namesInside(const Next& next)
{
    const QString row = pointName(next.plan(), next.row());
    Glossary names{{"x", {.name = Words::tr("input"), .tex = "x", .origin = row, .axes = {unitsOf(next.plan(), 0)}}},
                   {"t", {.name = Words::tr("target"), .tex = "t", .origin = Words::tr("class %1").arg(className(next))}},
                   {"loss", {.name = Words::tr("loss of the sample"), .tex = "L_n", .decimals = 4}},
                   {"L", {.name = Words::tr("loss of the batch"), .tex = "L", .decimals = 4}},
                   {"others", {.name = Words::tr("losses of the other %n sample(s)", nullptr, next.size() - 1)}},
                   {"rest", {.name = Words::tr("shares of the other %n sample(s)", nullptr, next.size() - 1)}},
                   {"in", {.name = Words::tr("Input")}},
                   {"hidden", {.name = Words::tr("hidden layer")}},
                   {"out", {.name = Words::tr("Output")}}};
    names["t"].axes = {unitsOf(next.plan(), next.last())};
    for (int l = 1; l <= next.last(); ++l) nameLayer(names, next, l);
    return names;
}

Caption captionInside(const Next& next, int step, const Tape& tape, int operation)
{
    if (operation == 0)
        return {Words::tr("Before the first sum."),
                Words::tr("The next batch takes %1, class %2. The weights are those of step %3.")
                    .arg(pointName(next.plan(), next.row()), className(next))
                    .arg(step)};
    const std::string key = tape.key(operation);
    if (key == "update") return captionOfUpdate(next, tape, operation);
    if (key == "loss")
        return {Words::tr("Loss of the sample: %1.").arg(numberOf(tape, "loss", operation)),
                Words::tr("How far the outputs are from class %1.").arg(className(next))};
    if (key == "L")
        return {Words::tr("Loss of the batch: %1.").arg(numberOf(tape, "L", operation)),
                Words::tr("The mean over %n sample(s): from here all slopes come back.", nullptr, next.size())};
    const int layer = layerOf(next, key);
    if (key == "y") return {Words::tr("Outputs."), Words::tr("Each input times its weight, added up, and the bias.")};
    if (key[0] == 'z')
        return {Words::tr("Weighted sums of layer %1.").arg(layer),
                Words::tr("Each input times its weight, added up, and the bias.")};
    if (key[0] == 'a')
        return {Words::tr("Activations of layer %1.").arg(layer), Words::tr("The activation function of each weighted sum.")};
    if (key == "dy")
        return {Words::tr("δ of the outputs."), Words::tr("How the loss of the batch changes with each output of this sample.")};
    if (key.starts_with("dz"))
        return {Words::tr("δ of layer %1.").arg(layer),
                Words::tr("Upstream: every δ behind it times the weight between. Local: f′(z). Their product is δ.")};
    return {Words::tr("Gradients of layer %1.").arg(layer),
            Words::tr("Each is a sum over the batch of %1. The share of this sample is its δ times what the weight multiplies.")
                .arg(next.size())};
}

std::vector<Phase> phasesInside(const Next& next, const Tape& tape)
{
    return {{1, Words::tr("forward")},
            {stepOf(tape, "dy"), Words::tr("backward")},
            {stepOf(tape, named("dW", next.last())), Words::tr("gradients")},
            {stepOf(tape, "update"), Words::tr("update")}};
}

std::vector<Question> questionsInside(const Next& next, const Tape& tape)
{
    const int reveals = tape.lastStep(); // the first layer moves last
    const auto weightAt = [&](int step) { return *tape.value("W1", 0, step); };
    const double was = weightAt(0), is = weightAt(reveals);
    const char* right = is > was ? "up" : is < was ? "down" : "stays";
    const auto shown = [&](const char* id, int step) { return told(tape, id, {0, 0}, step, 6); };
    return {{.id = "way",
             .text = Words::tr("The gradient of the framed weight is there. Which way does the weight go?"),
             .at = stepOf(tape, "update") - 1,
             .reveals = reveals,
             .options = {{"up", Words::tr("it grows")}, {"down", Words::tr("it shrinks")}, {"stays", Words::tr("it stays")}},
             .frames = {widgets::elementId("W1", {0, 0})},
             .outcome = {{right, 0},
                         Words::tr("∂L/∂w = %1 in the mean over %2 samples: w was %3 and is %4.")
                             .arg(shown("dW1", reveals))
                             .arg(next.size())
                             .arg(shown("W1", 0), shown("W1", reveals))}}};
}

} // namespace lessons::playground
