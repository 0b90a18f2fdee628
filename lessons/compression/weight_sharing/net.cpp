#include "engine/core/patience.h"
#include "lessons/compression/weight_sharing/run.h"

namespace lessons::sharing {
namespace {

using engine::Numbers;

struct SharedNet : Sharing {
    NetPtr net;
    std::vector<const engine::Block*> blocks;
    Quantity images;

    std::vector<float> with(const engine::Books& all) const
    {
        engine::checkPatience();
        return withTensors(*net, net->parameters, all.size(), [&](std::size_t i) { return restored(all[i]); });
    }
    int right(std::span<const float> parameters) const { return p.rightOf(*net, net->network, parameters); }
    /// In the present step, and from then on.
    void recordRight(const char* count, const char* share, std::span<const float> parameters) const
    {
        tape.make(share, tape.arrives(count, Numbers::scalar(right(parameters))) / images);
        tape.keep(count), tape.keep(share);
    }
};

/// Other k, with as many rounds.
void recordSweep(const SharedNet& s)
{
    std::vector<double> right;
    std::vector<engine::Term> ratios;
    for (const int k : SweptK) {
        engine::Books books;
        for (int round = 0; round < Rounds; ++round) books = s.roundOf(books, k);
        right.push_back(s.right(s.with(books)));
        ratios.push_back(s.tape.makings("plain").back().quantity.term({}) / bitsByHand(books, false, s.others));
    }
    const Quantity counted = s.tape.plan("rightK", Numbers::vector(std::move(right)));
    s.tape.plan("ratioK", byHand(std::move(ratios))), s.tape.plan("accuracyK", counted / s.images);
    for (std::size_t i = 0; i < std::size(SweptK); ++i) {
        s.tape.step("k");
        for (const char* id : {"rightK", "ratioK", "accuracyK"}) s.tape.makeNext(id);
    }
}

/// c_j - η Σ ∂L/∂w over the weights with index j, from a batch (Han et al. 2016, section 3.3). The net in full precision learns
/// from it, too, by Adam.
void recordBatch(SharedNet& s, int batch, engine::Learner<float>& control)
{
    constexpr double Rate = 0.0003;
    constexpr int MeasuredEvery = 10;
    const auto rows = s.p.batchesAfter(*s.net, batch, batch + 1)[0];
    engine::Pass<float> pass;
    trainStep<float>(s.net->network, {engine::Loss::CrossEntropy, leNetOptimiser()}, samplesOf(*s.net), rows, control, pass);
    gradientOf(*s.net, s.with(s.books), rows, batch, pass);
    s.tape.round("batch");
    const Quantity before = s.tape.carry("before", s.tape.makings("book").back().quantity);
    const Quantity gradient = s.tape.arrives("gradient", rowsOf(*s.blocks[s.shown], pass.gradient()));
    const auto part = [&](std::size_t i) { return pass.gradient().subspan(s.blocks[i]->offset, s.blocks[i]->size()); };
    const std::vector<int>& codes = s.books[s.shown].codes;
    const engine::Numbers sums = engine::floatsOf(engine::sharedGradient<float>(codes, part(s.shown), s.p.k));
    const Quantity slope = s.tape.make("slope", numbersOf(sums, placed(gradient, codes, {s.p.k})));
    for (std::size_t i = 0; i < s.books.size(); ++i) descend(s.books[i], part(i), Rate);
    if (batch % MeasuredEvery == 0 || batch + 1 == s.p.batches)
        s.recordRight("controlRight", "controlAccuracy", control.parameters), s.recordRight("right", "accuracy", s.with(s.books));
    s.tape.make("book", before - Quantity(Rate, "η") * slope);
}

/// As many values as are tried need as many weights.
void requireWeights(const Params& p, const Net& net)
{
    constexpr std::size_t least = SweptK[std::size(SweptK) - 1];
    for (const engine::Block* tensor : weightsOf(net.network))
        if (tensor->size() < least)
            refuseNet(p.net, engine::message("messages", "each of its layers should have at least %1 weights, not %2")
                                 .with(least, tensor->size()));
}

} // namespace

void recordNet(Tape& tape, const Params& p)
{
    const NetPtr net = p.at(p.netStep());
    requireWeights(p, *net);
    const auto blocks = weightsOf(net->network);
    const std::size_t shown = std::min(std::size_t(p.tensor), blocks.size()) - 1;
    const Quantity weights = tape.parameter("weights", rowsOf(*blocks[shown], net->parameters));
    SharedNet s{{tape, p, {}, shown, weights, double(net->parameters.size())},
                net,
                blocks,
                tape.input("images", Numbers::scalar(p.imagesOf(*net)))};
    for (const engine::Block* block : blocks) s.tensors.push_back(net->of(*block)), s.others -= double(block->size());
    tape.step("net"), s.recordRight("fullRight", "fullAccuracy", net->parameters);
    for (int round = 0; round < Rounds; ++round) {
        s.books = s.roundOf(s.books, p.k);
        tape.round("round"), s.recordRight("right", "accuracy", s.with(s.books)), s.recordRound();
    }
    s.recordSizes();
    if (!p.fine) return recordSweep(s);
    engine::Learner<float> control{net->parameters};
    for (int batch = 0; batch < p.batches; ++batch) recordBatch(s, batch, control);
}

} // namespace lessons::sharing
