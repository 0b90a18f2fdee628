#include "lessons/first_net.h"

#include "engine/numbers/quantised_chain.h"
#include "lessons/coded_net.h"
#include "lessons/remembered.h"
#include "widgets/canvas/number.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

namespace lessons {
namespace {

using engine::message;

/// tr() under a context of its own.
struct FirstNetWords {
    Q_DECLARE_TR_FUNCTIONS(first_net)
};

/// Of a node that another program has named: "/features/conv2/Conv" is "conv2". Nothing, if that is too long to stand beside
/// numbers.
QString shortName(const std::string& node)
{
    constexpr int Longest = 12;
    const QStringList parts = QString::fromStdString(node).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    const QString name = parts.isEmpty() ? QString() : parts[std::max(0, int(parts.size()) - 2)];
    return name.size() <= Longest ? name : QString();
}

} // namespace

bool FirstNet::isLike(const FirstNet& other) const
{
    return net == other.net && data == other.data && epochs == other.epochs && seed == other.seed;
}

int FirstNet::learntFrom(int step) const { return epochs * LeNetBatches * step * step / (TrainingSteps * TrainingSteps); }

NetPtr FirstNet::brought() const
{
    if (isTrainedHere()) return {};
    const NetPtr which = netIn(net, data == Data::Fashion ? "fashion" : "digits");
    requireData(net, *which);
    if (which->data->labels.empty() || which->data->test.empty() || which->data->train.empty())
        refuseNet(net, message("messages", "it should tell classes apart, and have data to test it with"));
    for (int l = 0; l < which->network.depth(); ++l)
        if (which->network.from(l) != std::vector{l}) refuseNet(net, message("messages", "its layers should follow each other"));
    const std::size_t layers = weightsOf(which->network).size();
    if (layers < 1 || layers > MostLayers)
        refuseNet(net, message("messages", "it should have 1 to %1 layers with weights, not %2").with(MostLayers, layers));
    if (!std::ranges::all_of(which->parameters, [](float w) { return std::isfinite(w); }))
        refuseNet(net, message("messages", "its weights are no numbers any more; an earlier step of the training would do"));
    return which;
}

NetPtr FirstNet::at(int step) const
{
    if (NetPtr which = brought()) return which;
    return trainedLeNet5({data == Data::Fashion ? "fashion" : "digits", learntFrom(step), seed});
}

QStringList FirstNet::layerNames() const
{
    if (isTrainedHere())
        return {QStringLiteral("C1"), QStringLiteral("C3"), QStringLiteral("C5"), QStringLiteral("F6"),
                FirstNetWords::tr("output")};
    const NetPtr which = brought();
    QStringList names;
    for (int l = 0; l < which->network.depth(); ++l)
        if (which->network.weights(l)) {
            const QString own = which->names.empty() ? QString() : shortName(which->names[std::size_t(l)]);
            names << (own.isEmpty() ? FirstNetWords::tr("layer %1").arg(names.size() + 1) : own);
        }
    return names;
}

engine::Network FirstNet::network() const
{
    static const engine::Network leNet = leNet5();
    const NetPtr which = brought();
    return which ? which->network : leNet;
}

int FirstNet::imagesOf(const Net& which) const { return std::min(images, int(which.data->test.size())); }

Quantity FirstNet::recordImages(Tape& tape, const NetPtr& which) const
{
    return tape.input("images", engine::Numbers::scalar(which ? imagesOf(*which) : images));
}

void FirstNet::nameImages(Glossary& names)
{
    names["images"] = {
        .name = FirstNetWords::tr("test pictures"), .tex = "N", .origin = FirstNetWords::tr("given"), .decimals = 0};
}

int FirstNet::rightOf(const Net& which, const engine::Network& kind, std::span<const float> parameters) const
{
    thread_local std::shared_ptr<const engine::Layout> of; // the room of a chain is kept: many nets of one kind are counted
    thread_local std::optional<engine::QuantisedChain> chain;
    if (of != kind.layout()) of.reset(), chain.emplace(kind), of = kind.layout(); // in this order: it may throw
    return chain->right(parameters, samplesOf(which), some(which.data->test, images));
}

int FirstNet::rightOf(const NetPtr& which) const
{
    return remembered<int>("full", which, {double(images)}, [&] { return rightOf(*which, which->network, which->parameters); });
}

std::vector<std::vector<int>> FirstNet::batchesAfter(const Net& which, int from, int end) const
{
    std::vector<std::vector<int>> batches;
    const int before = isTrainedHere() ? epochs * LeNetBatches : 0;
    for (int k = from; k < end; ++k) batches.push_back(leNetBatch(*which.data, seed, before + k));
    return batches;
}

int FirstNet::rightOfOther(const NetPtr& which, const engine::Network& other, int more) const
{
    const auto count = [&] {
        engine::Learner<float> learner{
            initialParameters<float>(other, engine::Initialisation::Uniform, engine::Random(std::uint64_t(seed), 2))};
        engine::Pass<float> pass;
        const engine::Recipe how{engine::Loss::CrossEntropy, leNetOptimiser()};
        for (int k = 0; k < epochs * LeNetBatches + more; ++k)
            trainStep<float>(other, how, samplesOf(*which), leNetBatch(*which->data, seed, k), learner, pass);
        return rightOf(*which, other, learner.parameters);
    };
    const auto parameters = double(other.parameterCount());
    return remembered<int>("other", which, {double(epochs), double(more), double(images), double(seed), parameters}, count);
}

Caption FirstNet::caption(int step, const Net& which, int right) const
{
    const QString said = widgets::percent(share(which, right));
    if (step < netStep())
        return {FirstNetWords::tr("The net learns."),
                FirstNetWords::tr("%1 of %2 batches of 64 pictures; it is right on %3 of the test pictures.")
                    .arg(learntFrom(step))
                    .arg(learntFrom(netStep()))
                    .arg(said)};
    return {FirstNetWords::tr("The net as it was trained."),
            FirstNetWords::tr("%1 numbers of 4 bytes each; it is right on %2 of the test pictures.")
                .arg(widgets::number(double(which.parameters.size()), 0), said)};
}

} // namespace lessons
