#include "lessons/compression/weight_sharing/run.h"
#include "lessons/sheet.h"

#include <cmath>

namespace lessons::sharing {
namespace {

using engine::Books;
using engine::Numbers;
using engine::Term;

constexpr double Rate = 0.0003;
constexpr int MeasuredEvery = 10; ///< batches

std::vector<const engine::Block*> blocksOf(const Params& p, const engine::Network& net)
{
    const auto blocks = weightsOf(net);
    constexpr std::size_t least = SweptK[std::size(SweptK) - 1]; // as many values as are tried
    for (const engine::Block* tensor : blocks)
        if (tensor->size() < least)
            refuseNet(p.net, engine::message("messages", "each of its layers should have at least %1 weights, not %2")
                                 .with(least, tensor->size()));
    return blocks;
}

engine::WeightTensors tensorsOf(const Params& p, const Net& net)
{
    engine::WeightTensors all;
    for (const engine::Block* block : blocksOf(p, net.network)) all.push_back(net.of(*block));
    return all;
}

std::vector<float> with(const Net& net, const Books& all)
{
    return withTensors(net, net.parameters, all.size(), [&](std::size_t i) { return restored(all[i]); });
}

Books roundOf(const Params& p, const State& s, const Books& before, int k)
{
    return clusteredOnce(tensorsOf(p, *s.net), before, k, p.init, std::uint64_t(p.seed));
}

int rightWith(const Params& p, const State& s, const Books& books)
{
    return p.rightOf(*s.net, s.net->network, with(*s.net, books));
}

void learnFirst(const Params& p, State& s)
{
    s.net = p.at(s.step), s.fullRight = p.rightOf(s.net);
    s.control = std::make_shared<const engine::Learner<float>>(engine::Learner<float>{s.net->parameters});
    s.controlRight = s.fullRight;
}

/// c_j - η Σ ∂L/∂w over the weights with index j, from a batch (Han et al. 2016, section 3.3). The net in full precision learns
/// from it, too, by Adam.
void tune(const Params& p, State& s)
{
    const Net& net = *s.net;
    const int batch = s.step - p.clusteredStep() - 1;
    const auto rows = p.batchesAfter(net, batch, batch + 1)[0];
    engine::Learner<float> control = *s.control;
    engine::Pass<float> pass;
    trainStep<float>(net.network, {engine::Loss::CrossEntropy, leNetOptimiser()}, samplesOf(net), rows, control, pass);
    gradientOf(net, with(net, s.books), rows, batch, pass);
    const auto blocks = weightsOf(net.network);
    for (std::size_t i = 0; i < blocks.size(); ++i)
        descend(s.books[i], pass.gradient().subspan(blocks[i]->offset, blocks[i]->size()), Rate);
    s.gradient = std::make_shared<const std::vector<float>>(pass.gradient().begin(), pass.gradient().end());
    if (batch % MeasuredEvery == 0 || s.step == p.lastStep())
        s.controlRight = p.rightOf(net, net.network, control.parameters), s.right = rightWith(p, s, s.books);
    s.control = std::make_shared<const engine::Learner<float>>(std::move(control));
}

/// Another k, with as many rounds.
void sweep(const Params& p, State& s)
{
    Books books;
    for (int round = 0; round < Rounds; ++round) books = roundOf(p, s, books, SweptK[s.swept.size()]);
    s.swept.push_back({rightWith(p, s, books), std::move(books)});
}

void step(const Params& p, State& s)
{
    ++s.step, s.before = s.books;
    if (s.step <= p.netStep()) return learnFirst(p, s);
    if (s.step > p.clusteredStep()) return p.fine ? tune(p, s) : sweep(p, s);
    s.books = roundOf(p, s, s.books, p.k), s.right = rightWith(p, s, s.books);
}

State redone(const Params& p, int end)
{
    blocksOf(p, p.network()); // refused now, not in the first step
    State s;
    while (s.step < end) step(p, s);
    return s;
}

/// What is not there yet may still become another one.
bool follow(const Params& before, const Params& now, State& s)
{
    std::vector<std::string> free{"tensor", "huffman"};
    if (s.step <= now.lastStep()) free.push_back("batches");
    if (s.step <= before.clusteredStep()) free.push_back("fine-tuning");
    if (s.step <= before.netStep()) free.insert(free.end(), {"k", "init"});
    return differOnlyIn(before, now, free);
}

std::size_t bytesOf(const State& s)
{
    std::size_t all = sizeof s + (s.control ? 16 * s.control->parameters.size() : 0);
    for (const auto& book : s.books) all += 8 * book.codes.size();
    return all;
}

// --- the tape -----------------------------------------------------------------------------------------------------------

/// One step, and the tensor of which it is recorded.
struct Recording {
    const Now& now;
    Tape& tape;
    const Params& p = now.params;
    const State& s = now.state;
    engine::Network net = p.network();
    std::size_t shown = std::min(std::size_t(p.tensor), weightsOf(net).size()) - 1;
    const engine::Block& block = *weightsOf(net)[shown];
    Sheet sheet{tape};
    bool was = now.step > p.netStep() + 1, is = now.step > p.netStep(); ///< whether there are books
    bool tunes = p.fine && now.step > p.clusteredStep();

    Numbers zeros(bool each) const
    {
        return each ? Numbers({p.k}, engine::Precision::Float) : rowsOf(block, std::vector<float>(net.parameterCount()));
    }
    Numbers weights() const { return s.net ? rowsOf(block, s.net->parameters) : zeros(false); }
    const engine::CodeBook<float>& book() const { return s.books[shown]; }

    void planAccuracy()
    {
        const Quantity images = p.recordImages(tape, s.net);
        const auto plan = [&](const char* id, int right, bool before, bool after) {
            sheet.plan(id, engine::byHand(Term(right, "right") / images.term({})), before, after);
        };
        plan("fullAccuracy", s.fullRight, now.step > 1, now.step > 0), plan("accuracy", s.right, was, is);
        if (p.fine) return plan("controlAccuracy", s.controlRight, tunes && now.step > p.clusteredStep() + 1, tunes);
        planSweep(images);
    }
    void planSweep(const Quantity& images)
    {
        std::vector<Term> right(std::size(SweptK), Term(0)), ratios = right;
        const int made = int(s.swept.size()), before = std::max(0, now.step - p.clusteredStep() - 1);
        for (int i = 0; i < made; ++i) {
            const State::Tried& tried = s.swept[std::size_t(i)];
            right[std::size_t(i)] = Term(tried.right, "right") / images.term({});
            ratios[std::size_t(i)] = plainBits() / engine::bitsByHand(tried.books, false, others());
        }
        sheet.plan("ratioK", engine::byHand(std::move(ratios)), before, made);
        sheet.plan("accuracyK", engine::byHand(std::move(right)), before, made);
    }
    Term plainBits() const { return Term(double(net.parameterCount()), "numbers") * Term(32, "bits"); }
    double others() const
    {
        double all = double(net.parameterCount());
        for (const engine::Block* one : weightsOf(net)) all -= double(one->size());
        return all;
    }
    void planSizes()
    {
        const auto plan = [&](const char* id, const Quantity& what) { return sheet.plan(id, what, was, is); };
        const auto bits = [&](bool huffman) {
            return engine::byHand(is ? engine::bitsByHand(s.books, huffman, others()) : Term(1));
        };
        const Quantity plain = plan("plain", engine::byHand(plainBits())), coded = plan("coded", bits(false));
        plan("ratio", plain / coded);
        if (!p.huffman) return;
        const Quantity lengths = is ? Quantity(engine::floatsOf(engine::lengthsOf(book()))) : Quantity(zeros(true));
        sheet.plan("lengths", lengths, was ? p.k : 0, is ? p.k : 0);
        plan("packedRatio", plain / plan("packed", bits(true)));
    }
    /// What a later step makes.
    void planRest()
    {
        if (!is)
            for (const char* id : {"before", "index", "counts", "book"}) tape.plan(id, zeros(*id != 'i'));
        if (p.fine && !tunes) tape.plan("gradient", zeros(false)), tape.plan("slope", zeros(true));
    }
    /// Indices stay.
    void standing()
    {
        Numbers index = zeros(false);
        std::ranges::copy(book().codes, index.data.begin());
        tape.input("index", index), tape.input("counts", engine::floatsOf(usesOf(book())));
    }
    void recordBatch()
    {
        const Quantity before = tape.arrives("before", engine::floatsOf(s.before[shown].values));
        const Quantity gradient = tape.arrives("gradient", rowsOf(block, *s.gradient));
        const auto part = std::span<const float>(*s.gradient).subspan(block.offset, block.size());
        const Numbers sums = engine::floatsOf(engine::sharedGradient<float>(book().codes, part, p.k));
        const Quantity slope = tape.make("slope", numbersOf(sums, placed(gradient, book().codes, {p.k})));
        tape.make("book", numbersOf(engine::floatsOf(book().values), before - Quantity(Rate, "η") * slope));
    }
    void recordStep(const Quantity& numbers)
    {
        if (tunes) return recordBatch();
        if (now.step > p.clusteredStep() || !is) return;
        const std::vector<float> start =
            was ? s.before[shown].values : seeds(tensorsOf(p, *s.net), shown, p.k, p.init, std::uint64_t(p.seed));
        engine::recordClustering(tape, numbers, start, book());
    }
    void record()
    {
        const bool tries = !p.fine && now.step > p.clusteredStep();
        const Quantity numbers = tape.parameter("weights", weights());
        planAccuracy(), planSizes(), planRest();
        if (tunes || tries) standing();
        if (tries) tape.input("book", engine::floatsOf(book().values)), tape.input("before", engine::floatsOf(book().values));
        if (now.step == 0) return;
        tape.step("step");
        recordStep(numbers), sheet.make();
        if (tries) tape.point("accuracyK", {int(s.swept.size()) - 1});
        else tape.point(is ? "book" : "fullAccuracy");
    }
};

} // namespace

void record(Tape& tape, const Now& now) { Recording{now, tape}.record(); }

const engine::Training<Params, State> training{
    .begin = [](const Params& p) { return redone(p, 0); },
    .step = step,
    .follow = follow,
    .bytes = bytesOf,
    .pack = [](const State& s, engine::ByteWriter& to) { to.put(s.step); },
    .unpack = [](const Params& p, engine::ByteReader& from) { return redone(p, from.get<int>(0, p.lastStep())); },
    .measure = [](const Params& p, const State& s, const std::vector<double>&) -> std::vector<double> {
        const double images = s.net ? p.imagesOf(*s.net) : 1, none = std::nan("");
        return {s.books.empty() ? none : s.right / images, p.fine && s.step > p.clusteredStep() ? s.controlRight / images : none};
    },
    .verdict = [](const Params& p, const State& s,
                  const std::vector<double>&) { return std::string(s.step >= p.lastStep() ? "all batches are used" : ""); }};

Net netAt(const Now& now)
{
    const NetPtr net = now.state.net ? now.state.net : now.params.at(0);
    return net->with(with(*net, now.state.books));
}

} // namespace lessons::sharing
