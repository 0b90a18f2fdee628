#include "lessons/compression/weight_sharing/run.h"

namespace lessons::sharing {
namespace {

using engine::Term;

/// Han, Mao and Dally, "Deep Compression", 2016, figure 3.
const std::vector<float> Weights{2.09f, -.98f, 1.48f, .09f,   .05f,  -.14f, -1.08f, 2.12f,
                                 -.91f, 1.92f, 0,     -1.03f, 1.87f, 0,     1.53f,  1.49f},
    Gradient{-.03f, -.01f, .03f, .02f, -.01f, .01f, -.02f, .12f, -.01f, .02f, .04f, .01f, -.07f, -.02f, .01f, -.02f};

/// ∂L/∂c_j = Σ ∂L/∂w over the weights with index j; η = 1.
void recordTuning(Tape& tape, const Quantity& values, const std::vector<int>& codes)
{
    const Quantity gradient = tape.step("gradient").arrives("gradient", reshaped(engine::floatsOf(Gradient), {4, 4}).value());
    tape.point("gradient");
    const Quantity slopes = tape.fill("slope", "slope", placed(gradient, codes, values.shape()));
    tape.step("tuned").make("tuned", values - Quantity(1, "η") * slopes);
}

void recordSizes(Tape& tape, const Params& p, const engine::Books& books)
{
    const auto made = [&tape](const char* id, const Quantity& what) { return tape.step(id).make(id, what); };
    const Quantity plain = made("plain", byHand(Term(double(Weights.size()), "numbers") * Term(32, "bits")));
    made("ratio", plain / made("coded", byHand(engine::bitsByHand(books, false, 0))));
    if (!p.huffman) return;
    tape.step("lengths").arrives("lengths", engine::floatsOf(engine::lengthsOf(books[0])));
    tape.point("lengths");
    made("packedRatio", plain / made("packed", byHand(engine::bitsByHand(books, true, 0))));
}

} // namespace

Tape run(const Params& p)
{
    Tape tape;
    const engine::WeightTensors tensors{Weights};
    const Quantity weights = tape.parameter("weights", reshaped(engine::floatsOf(Weights), {4, 4}).value());
    const auto seed = std::uint64_t(p.seed);
    const std::vector<float> start = seeds(tensors, 0, p.k, p.init, seed);
    engine::Books books;
    for (bool moved = true, first = true; moved; first = false) { // at first row by row and value by value
        engine::Books next = clusteredOnce(tensors, books, p.k, p.init, seed);
        moved = first || next[0].codes != books[0].codes;
        books = std::move(next);
        tape.round("before"), recordClustering(tape, weights, start, books[0], first ? 4 : 16, first ? 1 : p.k);
    }
    const Quantity values = tape.makings("book").back().quantity;
    tape.step("restored").make("restored", picked(values, books[0].codes, {4, 4}));
    if (p.fine) recordTuning(tape, values, books[0].codes);
    recordSizes(tape, p, books);
    return tape;
}

} // namespace lessons::sharing
