#include "lessons/dense_step.h"
#include "widgets/canvas/number.h"

namespace lessons {
namespace {

using widgets::Naming;

void nameLayer(Glossary& names, int last, int l, const QStringList& units, const QStringList& inputs)
{
    const QString origin = DenseWords::tr("parameter, learnt so far");
    const auto put = [&](const std::string& id, const QString& name, const char* tex, Naming look = {}) {
        look.name = name.contains(QLatin1String("%1")) ? name.arg(l) : name,
        look.tex = QString::fromUtf8(tex).replace(QLatin1Char('#'), QStringLiteral("{%1}").arg(l));
        look.axes = {units, inputs};
        if (id[0] != 'W' && !id.starts_with("dW")) look.axes.pop_back();
        names[id] = std::move(look);
    };
    put(named("W", l), DenseWords::tr("weights of layer %1"), "W_#", {.origin = origin});
    put(named("b", l), DenseWords::tr("biases of layer %1"), "b_#", {.origin = origin});
    put(named("γ", l), DenseWords::tr("slopes γ of layer %1"), "\\gamma_#", {.origin = origin});
    if (l == last) put("y", DenseWords::tr("outputs"), "y");
    else put(named("z", l), DenseWords::tr("weighted sums of layer %1"), "z_#");
    put(named("a", l), DenseWords::tr("activations of layer %1"), "a_#", {.ink = 3});
    put(named("m", l), DenseWords::tr("mask of layer %1"), "m_#", {.origin = DenseWords::tr("drawn"), .decimals = 0});
    put(named("h", l), DenseWords::tr("what dropout leaves of layer %1"), "h_#", {.ink = 3});
    put(deltaOf(l, last), DenseWords::tr("δ of layer %1"), "\\delta_#",
        {.decimals = last > 3 ? 3 : 4, .ink = 2}); // many leave less room
    put(named("dW", l), DenseWords::tr("weight gradients of layer %1"), "\\nabla_{W_#}", {.decimals = 3});
    put(named("db", l), DenseWords::tr("bias gradients of layer %1"), "\\nabla_{b_#}", {.decimals = 3});
    for (const char* what : {"W", "b", "γ"}) {
        const std::string id = named(what, l);
        names["m′" + id] = {.name = DenseWords::tr("mean of gradients so far")};
        names["v′" + id] = {.name = DenseWords::tr("mean of their squares so far")};
    }
}

/// The layer of an id such as "dz2"; the output's is the last.
int layerOf(int last, const std::string& id)
{
    const std::size_t digits = id.find_first_of("0123456789");
    return digits == std::string::npos ? last : std::stoi(id.substr(digits));
}

Caption captionOfUpdate(const DenseStep& step, const Tape& tape, int operation)
{
    const int layer = layerOf(step.last(), tape.target(operation)->id);
    return {DenseWords::tr("New weights of layer %1.").arg(layer),
            DenseWords::tr(
                "Every number moves against its gradient, as the optimizer says. These are the weights of the next step.")};
}

} // namespace

Glossary namesOfLayers(int last, int samples, const std::function<QStringList(int layer)>& units)
{
    const int others = samples - 1;
    Glossary names{{"x", {.name = DenseWords::tr("input"), .tex = "x", .axes = {units(0)}}},
                   {"t", {.name = DenseWords::tr("target"), .tex = "t", .axes = {units(last)}}},
                   {"loss", {.name = DenseWords::tr("loss of the sample"), .tex = "L_n", .decimals = 4}},
                   {"L", {.name = DenseWords::tr("loss of the batch"), .tex = "L", .decimals = 4}},
                   {"in", {.name = DenseWords::tr("Input")}},
                   {"hidden", {.name = DenseWords::tr("hidden layer")}},
                   {"out", {.name = DenseWords::tr("Output")}},
                   {"others", {.name = DenseWords::tr("losses of the other %n sample(s)", nullptr, others)}},
                   {"rest", {.name = DenseWords::tr("shares of the other %n sample(s)", nullptr, others)}}};
    for (int l = 1; l <= last; ++l) nameLayer(names, last, l, units(l), units(l - 1));
    return names;
}

Glossary namesOf(const DenseStep& step, const std::function<QStringList(int layer)>& units)
{
    return namesOfLayers(step.last(), step.size(), units);
}

Caption captionOf(const DenseStep& step, const Tape& tape, int operation)
{
    const std::string key = tape.key(operation);
    if (key == "update") return captionOfUpdate(step, tape, operation);
    if (key == "L")
        return {DenseWords::tr("Loss of the batch: %1.").arg(told(tape, "L", {}, operation, 4)),
                DenseWords::tr("The mean over %n sample(s): from here all slopes come back.", nullptr, step.size())};
    const int layer = layerOf(step.last(), key);
    if (key[0] == 'h')
        return {DenseWords::tr("Dropout behind layer %1.").arg(layer),
                DenseWords::tr("Units whose mask is 0 are left out, the others scaled, so that the mean stays.")};
    if (key == "dy")
        return {DenseWords::tr("δ of the outputs."),
                DenseWords::tr("How the loss of the batch changes with each output of this sample.")};
    if (!key.starts_with("dW")) return captionOfLayer(step.last(), key);
    return {
        DenseWords::tr("Gradients of layer %1.").arg(layer),
        DenseWords::tr("Each is a sum over the batch of %1. The share of this sample is its δ times what the weight multiplies.")
            .arg(step.size())};
}

Caption captionOfLayer(int last, const std::string& key)
{
    const int layer = layerOf(last, key);
    if (key == "y") return {DenseWords::tr("Outputs."), DenseWords::tr("Each input times its weight, added up, and the bias.")};
    if (key[0] == 'z')
        return {DenseWords::tr("Weighted sums of layer %1.").arg(layer),
                DenseWords::tr("Each input times its weight, added up, and the bias.")};
    if (key[0] == 'a')
        return {DenseWords::tr("Activations of layer %1.").arg(layer),
                DenseWords::tr("The activation function of each weighted sum.")};
    return {DenseWords::tr("δ of layer %1.").arg(layer),
            DenseWords::tr("Upstream: every δ behind it times the weight between. Local: f′(z). Their product is δ.")};
}

std::vector<Phase> phasesOf(const DenseStep& step, const Tape& tape)
{
    return {{1, DenseWords::tr("forward")},
            {stepOf(tape, "dy"), DenseWords::tr("backward")},
            {stepOf(tape, named("dW", step.last())), DenseWords::tr("gradients")},
            {stepOf(tape, "update"), DenseWords::tr("update")}};
}

} // namespace lessons
