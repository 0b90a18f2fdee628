#include "lessons/picture_step.h"

#include "engine/tape/pictures.h"
#include "lessons/numbered.h"
#include "lessons/pictures.h"
#include "lessons/weight_step.h"

#include <QCoreApplication>

#include <algorithm>

namespace lessons {
namespace {

using engine::Numbers;
using engine::numbersOf;

struct PictureWords {
    Q_DECLARE_TR_FUNCTIONS(pictures)
};

/// The parts of a net, one after the other.
class Recorder {
public:
    Recorder(Tape& tape, const PictureWay& way) : m_tape(tape), m_way(way) {}

    void record();

private:
    const engine::Network& net() const { return *m_way.net.network; }
    void begin(const char* id)
    {
        if (m_way.each) m_tape.step(id);
    }
    Quantity biases(int layer, const PictureNet::Part& part)
    {
        return m_tape.parameter(part.biases, tensorOf(*net().biases(layer), m_way.parameters));
    }
    Quantity through(int layer, const PictureNet::Part& part);
    Quantity convolve(const engine::Conv2d& conv, int layer, const PictureNet::Part& part);
    Quantity connect(int layer, const PictureNet::Part& part);
    Quantity dropOut(const engine::Dropout& dropout, int layer);

    Tape& m_tape;
    const PictureWay& m_way;
    Quantity m_value = {0};
};

Quantity Recorder::convolve(const engine::Conv2d& conv, int layer, const PictureNet::Part& part)
{
    const engine::Block* kernels = net().weights(layer);
    Tensor numbers = tensorOf(*kernels, m_way.parameters);
    if (m_way.each && numbers.shape[1] == 1) numbers.shape.erase(numbers.shape.begin() + 1); // kernels as pictures
    const Quantity W = reshaped(m_tape.parameter(part.weights, numbers), kernels->shape);
    return convolved(m_value, W, biases(layer, part), conv.how);
}

Quantity Recorder::connect(int layer, const PictureNet::Part& part)
{
    const Quantity W = m_tape.parameter(part.weights, tensorOf(*net().weights(layer), m_way.parameters));
    const bool isFlat = m_value.shape().size() == 1;
    return matmul(W, isFlat ? m_value : reshaped(m_value, {int(m_value.size())})) + biases(layer, part);
}

/// The batch's own mask: each picture has one.
Quantity Recorder::dropOut(const engine::Dropout& dropout, int layer)
{
    Numbers mask({int(m_value.size())}, engine::Precision::Float);
    for (int i = 0; i < int(mask.size()); ++i) mask.data[std::size_t(i)] = m_way.pass.inner(layer)(i, m_way.sample) > 0;
    return engine::dropped(m_value, m_tape.draw("mask", mask), dropout.probability);
}

Quantity Recorder::through(int l, const PictureNet::Part& part)
{
    const engine::Layer& layer = net().layer(l);
    if (const auto* conv = layer.as<engine::Conv2d>()) return convolve(*conv, l, part);
    if (const auto* max = layer.as<engine::MaxPool>()) return maxPooled(m_value, *max);
    if (const auto* mean = layer.as<engine::AveragePool>()) return averagePooled(m_value, *mean);
    if (const auto* f = layer.as<engine::ActivationLayer>()) return activated(f->kind, m_value);
    if (const auto* dropout = layer.as<engine::Dropout>()) return dropOut(*dropout, l);
    return connect(l, part);
}

void Recorder::record()
{
    const engine::Shape shape = net().shape(0);
    Tensor picture({shape.height, shape.width});
    for (int i = 0; i < shape.pixels(); ++i) picture.data[std::size_t(i)] = m_way.pass.values(0)(i, m_way.sample);
    m_value = reshaped(m_tape.input("x", picture), {1, shape.height, shape.width});
    int layer = 0;
    for (const PictureNet::Part& part : m_way.net.parts) {
        begin(part.id);
        while (layer < part.value) m_value = through(layer++, part);
        const Numbers kernel = mapsOf(net(), part.value, m_way.pass.values(part.value), m_way.sample);
        m_value = m_tape.make(part.id, numbersOf(kernel, m_value));
    }
    const auto p = m_way.pass.probabilities();
    Numbers shares({p.features}, engine::Precision::Float);
    for (int k = 0; k < p.features; ++k) shares.data[std::size_t(k)] = double(p(k, m_way.sample));
    begin("p");
    m_tape.make("p", numbersOf(shares, softmax(m_value)));
}

/// The loss of the picture, and the batch's: the mean.
void recordLoss(Tape& tape, const PictureStep& step)
{
    const Quantity y = tape.makings("y").back().quantity;
    const Numbers own = Tensor({}, step.pass.losses()[std::size_t(step.sample)]), mean = Tensor({}, float(step.loss));
    const Quantity loss = tape.step("loss").make("loss", numbersOf(own, crossEntropy(y, step.label)));
    const int N = step.pass.samples();
    const Quantity others(step.loss * N - loss[0], "others");
    tape.step("L").make("L", numbersOf(mean, (loss + others) / Quantity(N, "N")));
}

/// The kernel's slopes, which are those of the batch's loss; of the weights, the share of this picture.
void recordBack(Tape& tape, const PictureStep& step)
{
    engine::Backward how{.without = {"p", "loss"}};
    for (const std::string& id : tape.ids())
        if (tape.origin(id) != engine::Origin::Made && id != step.followed) how.without.push_back(id);
    how.names[step.followed] = "share";
    how.numbers = [&step](const std::string& gradient) -> std::optional<Numbers> {
        for (const auto& part : step.net.parts)
            if (gradient == std::string("d") + part.id)
                return mapsOf(*step.net.network, part.value, step.pass.deltas(part.value), step.sample);
        return {};
    };
    tape.backward("L", how);
}

Tape tapeOf(const PictureStep& step)
{
    Tape tape;
    recordWay(tape, {step.net, step.before.parameters, step.pass, step.sample, true});
    recordLoss(tape, step), recordBack(tape, step);
    const auto part = std::ranges::find_if(
        step.net.parts, [&](const auto& one) { return one.weights && std::string(step.followed) == one.weights; });
    const int first = part == step.net.parts.begin() ? 0 : std::prev(part)->value;
    recordMove(tape, {step.followed, *step.net.network->weights(first), step.before, step.after, step.pass.gradient(), step.how});
    return tape;
}

/// The kernels of a convolution, or the weights of the output.
void nameWeights(Glossary& all, const std::string& followed, const PictureNet& net)
{
    const auto part = std::ranges::find_if(net.parts, [&](const auto& one) { return one.weights && followed == one.weights; });
    const bool isOutput = part + 1 == net.parts.end();
    const std::vector<QStringList> axes =
        isOutput ? std::vector<QStringList>{all["y"].axes[0], {PictureWords::tr("unit")}} : mapAxes();
    all[followed] = {.name = isOutput ? PictureWords::tr("weights of the output")
                                      : PictureWords::tr("kernels of %1").arg(QLatin1String(part->id)),
                     .tex = "w",
                     .origin = PictureWords::tr("learnt"),
                     .decimals = 3,
                     .axes = axes};
    nameMove(all, axes, 4);
}

Glossary namesOf(Glossary all, const std::string& followed, const PictureNet& net)
{
    all["y"].spelled = false;
    for (const auto& part : net.parts) {
        const std::string id = part.id;
        all[id].note.clear();
        if (part.biases)
            all[part.biases] = {.name = PictureWords::tr("bias"), .tex = "b", .origin = PictureWords::tr("learnt"), .like = id};
        all["d" + id] = {.name = QStringLiteral("∂L/∂%1").arg(QLatin1String(part.id)),
                         .tex = QStringLiteral("\\partial ") + all[id].tex,
                         .origin = PictureWords::tr("nothing flows back: the pooling kept another number"),
                         .decimals = 5,
                         .axes = all[id].axes};
    }
    all["losses"] = {.name = PictureWords::tr("Loss")};
    all["loss"] = {.name = PictureWords::tr("of this picture"), .tex = "L", .decimals = 4};
    all["L"] = {.name = PictureWords::tr("mean of the batch"), .tex = "\\bar L", .decimals = 4};
    nameWeights(all, followed, net);
    return all;
}

QString saidForward(const engine::Layer& layer)
{
    if (const auto* conv = layer.as<engine::Conv2d>())
        return conv->how.groups > 1 ? PictureWords::tr("Each kernel slides over the maps of its own group alone.")
                                    : PictureWords::tr("Each kernel slides over the maps before it.");
    if (layer.as<engine::MaxPool>() || layer.as<engine::AveragePool>())
        return PictureWords::tr("Of each 2 × 2 numbers one is left.");
    if (layer.as<engine::Dropout>())
        return PictureWords::tr("A mask, drawn for this picture, leaves out some units; the others are scaled up.");
    return PictureWords::tr("Each unit weighs all numbers before it.");
}

/// Of a gradient: by what the numbers went on.
QString saidBack(const engine::Layer* by)
{
    if (!by) return PictureWords::tr("How the loss changes with each output: the answer, less 1 at the right class, by N.");
    if (by->as<engine::MaxPool>()) return PictureWords::tr("The slope goes back to the numbers that the pooling kept.");
    if (by->as<engine::AveragePool>())
        return PictureWords::tr("The slope of a mean is shared out: a quarter for each of its numbers.");
    if (by->as<engine::Dropout>()) return PictureWords::tr("Units that were left out get nothing back.");
    return PictureWords::tr("Each number's slope: of all that was made of it, by the weights with which.");
}

Caption captionOf(const PictureNet& net, const Tape& tape, int operation)
{
    const auto is = [&](const char* id) { return told(tape, id, {}, operation, 4); };
    if (operation == 0)
        return {PictureWords::tr("Inside the next step."),
                PictureWords::tr("One picture of its batch, as the step takes it through the net.")};
    const std::string key = tape.key(operation);
    const QString forward = PictureWords::tr("Forward."), gradient = PictureWords::tr("Gradient.");
    if (const engine::Layer* layer = net.layerOf(key)) return {forward, saidForward(*layer)};
    if (key == "p") return {forward, PictureWords::tr("Softmax turns the outputs into shares that add up to 1.")};
    if (key == "loss")
        return {PictureWords::tr("Loss."),
                PictureWords::tr("Minus the logarithm of the right class's share: %1.").arg(is("loss"))};
    if (key == "L")
        return {PictureWords::tr("Loss."), PictureWords::tr("The loss of the step is the mean of its batch: %1.").arg(is("L"))};
    if (key == "share")
        return {gradient, PictureWords::tr("What this picture says of each weight, summed over all places where it is used.")};
    if (key == "g") return {gradient, PictureWords::tr("The shares of all pictures of the batch, added up.")};
    if (key == "new")
        return {PictureWords::tr("Update."),
                PictureWords::tr("Adam goes a step against the gradient, by its memory of earlier ones.")};
    return {PictureWords::tr("Back."), saidBack(net.layerAfter(key.substr(1)))};
}

} // namespace

const engine::Layer* PictureNet::layerOf(const std::string& id) const
{
    int first = 0;
    for (const Part& part : parts) {
        if (part.id == id) return &network->layer(first);
        first = part.value;
    }
    return nullptr;
}

const engine::Layer* PictureNet::layerAfter(const std::string& id) const
{
    const auto found = std::ranges::find_if(parts, [&](const Part& part) { return part.id == id; });
    return found->value < network->depth() ? &network->layer(found->value) : nullptr;
}

void recordWay(Tape& tape, const PictureWay& way) { Recorder(tape, way).record(); }

Inside insideOfPicture(const PictureStep& step, std::function<Glossary()> names, const std::function<ViewPtr(const Tape&)>& stage)
{
    Tape tape = tapeOf(step);
    const ViewPtr shown = stage(tape);
    return {.run = Recorded(std::move(tape), shown),
            .names = [net = step.net, followed = std::string(step.followed),
                      names = std::move(names)] { return namesOf(names(), followed, net); },
            .caption = [net = step.net](const Tape& of, int operation) { return captionOf(net, of, operation); },
            .phases = [](const Tape& of) -> std::vector<Phase> {
                return {{1, PictureWords::tr("forward")},
                        {stepOf(of, "loss"), PictureWords::tr("loss")},
                        {stepOf(of, "dy"), PictureWords::tr("backward")},
                        {stepOf(of, "g"), PictureWords::tr("update")}};
            }};
}

} // namespace lessons
