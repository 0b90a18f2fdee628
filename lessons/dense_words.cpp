#include "lessons/dense_step.h"
#include "widgets/canvas/number.h"

namespace lessons {
namespace {

using widgets::Naming;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dense)
};

void nameLayer(Glossary& names, const DenseStep& step, int l, const QStringList& units, const QStringList& inputs)
{
    const int last = step.last();
    const QString origin = Words::tr("parameter, learnt so far");
    const auto put = [&](const std::string& id, const QString& name, const char* tex, Naming look = {}) {
        look.name = name.contains(QLatin1String("%1")) ? name.arg(l) : name,
        look.tex = QString::fromUtf8(tex).replace(QLatin1Char('#'), QStringLiteral("{%1}").arg(l));
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
    put(named("m", l), Words::tr("mask of layer %1"), "m_#", {.origin = Words::tr("drawn"), .decimals = 0});
    put(named("h", l), Words::tr("what dropout leaves of layer %1"), "h_#", {.ink = 3});
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
int layerOf(const DenseStep& step, const std::string& id)
{
    const std::size_t digits = id.find_first_of("0123456789");
    return digits == std::string::npos ? step.last() : std::stoi(id.substr(digits));
}

Caption captionOfUpdate(const DenseStep& step, const Tape& tape, int operation)
{
    const int layer = layerOf(step, tape.target(operation)->id);
    return {Words::tr("New weights of layer %1.").arg(layer),
            Words::tr("Every number moves against its gradient, as the optimizer says. These are the weights of the next step.")};
}

} // namespace

Glossary namesOf(const DenseStep& step, const std::function<QStringList(int layer)>& units)
{
    const int others = step.size() - 1;
    Glossary names{{"x", {.name = Words::tr("input"), .tex = "x", .axes = {units(0)}}},
                   {"t", {.name = Words::tr("target"), .tex = "t", .axes = {units(step.last())}}},
                   {"loss", {.name = Words::tr("loss of the sample"), .tex = "L_n", .decimals = 4}},
                   {"L", {.name = Words::tr("loss of the batch"), .tex = "L", .decimals = 4}},
                   {"in", {.name = Words::tr("Input")}},
                   {"hidden", {.name = Words::tr("hidden layer")}},
                   {"out", {.name = Words::tr("Output")}},
                   {"others", {.name = Words::tr("losses of the other %n sample(s)", nullptr, others)}},
                   {"rest", {.name = Words::tr("shares of the other %n sample(s)", nullptr, others)}}};
    for (int l = 1; l <= step.last(); ++l) nameLayer(names, step, l, units(l), units(l - 1));
    return names;
}

Caption captionOf(const DenseStep& step, const Tape& tape, int operation)
{
    const std::string key = tape.key(operation);
    if (key == "update") return captionOfUpdate(step, tape, operation);
    if (key == "L")
        return {Words::tr("Loss of the batch: %1.").arg(told(tape, "L", {}, operation, 4)),
                Words::tr("The mean over %n sample(s): from here all slopes come back.", nullptr, step.size())};
    const int layer = layerOf(step, key);
    if (key == "y") return {Words::tr("Outputs."), Words::tr("Each input times its weight, added up, and the bias.")};
    if (key[0] == 'z')
        return {Words::tr("Weighted sums of layer %1.").arg(layer),
                Words::tr("Each input times its weight, added up, and the bias.")};
    if (key[0] == 'a')
        return {Words::tr("Activations of layer %1.").arg(layer), Words::tr("The activation function of each weighted sum.")};
    if (key[0] == 'h')
        return {Words::tr("Dropout behind layer %1.").arg(layer),
                Words::tr("Units whose mask is 0 are left out, the others scaled, so that the mean stays.")};
    if (key == "dy")
        return {Words::tr("δ of the outputs."), Words::tr("How the loss of the batch changes with each output of this sample.")};
    if (key.starts_with("dz"))
        return {Words::tr("δ of layer %1.").arg(layer),
                Words::tr("Upstream: every δ behind it times the weight between. Local: f′(z). Their product is δ.")};
    return {Words::tr("Gradients of layer %1.").arg(layer),
            Words::tr("Each is a sum over the batch of %1. The share of this sample is its δ times what the weight multiplies.")
                .arg(step.size())};
}

std::vector<Phase> phasesOf(const DenseStep& step, const Tape& tape)
{
    return {{1, Words::tr("forward")},
            {stepOf(tape, "dy"), Words::tr("backward")},
            {stepOf(tape, named("dW", step.last())), Words::tr("gradients")},
            {stepOf(tape, "update"), Words::tr("update")}};
}

} // namespace lessons
