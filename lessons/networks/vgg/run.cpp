#include "lessons/networks/vgg/run.h"

#include "engine/zoo/classics.h"
#include "lessons/counted_net.h"

namespace lessons::vgg {
namespace {

using engine::Numbers;
using engine::Term;

/// Whole numbers, so that slopes are whole, too.
Numbers drawn(int side, int least, int most, engine::Random& random)
{
    Numbers all({side, side}, engine::Precision::Double);
    for (double& one : all.data) one = least + random.below(most - least + 1);
    return all;
}

/// A map under a kernel, with zeros around it, so that it keeps its size.
Quantity slid(const Quantity& map, const Quantity& kernel)
{
    const int n = map.shape()[0], k = kernel.shape()[0];
    const engine::Padding around{k / 2, k / 2};
    const Quantity made =
        convolved(reshaped(map, {1, n, n}), reshaped(kernel, {1, 1, k, k}), engine::Convolution{1, 1, 1, around, around});
    return reshaped(made, {n, n});
}

/// How many numbers of the middle row have a slope: each counts as 1. (Slopes are whole, as all weights are 1 or 2.)
Term across(const Quantity& slopes)
{
    const int n = slopes.shape()[0];
    std::vector<Term> reached;
    for (int j = 0; j < n; ++j) reached.push_back(engine::call("min", {Term(1), slopes.term({n / 2, j})}));
    return engine::sum(std::move(reached));
}

/// Forward through the stack to the pixel in the middle, and back from it; then the same with one large kernel.
void recordFields(Tape& tape, const Params& p)
{
    engine::Random random(std::uint64_t(p.seed), 1);
    const int middle = p.map() / 2;
    const Quantity x = tape.input("x", drawn(p.map(), 0, 1, random));
    std::vector<Quantity> kernels;
    for (int l = 1; l <= p.stack; ++l) kernels.push_back(tape.parameter(kernelOf(l), drawn(3, 1, 2, random)));
    const Quantity single = tape.parameter("K", drawn(p.kernel(), 1, 2, random));

    engine::Backward back{.without = {"K"}};
    Quantity z = x;
    for (int l = 1; l <= p.stack; ++l) {
        z = tape.step(mapBehind(l)).make(mapBehind(l), slid(z, kernels[std::size_t(l - 1)]));
        back.without.push_back(kernelOf(l));
    }
    tape.step("y").make("y", element(z, {middle, middle}));
    tape.backward("y", back);
    std::vector<Term> fields;
    for (int l = p.stack - 1; l >= 0; --l) fields.push_back(across(*tape.gradientOf(mapBehind(l))));

    tape.step("one").make("yOne", element(slid(x, single), {middle, middle}));
    back.names["x"] = "dxOne";
    tape.backward("yOne", back);
    fields.push_back(across(*tape.gradientOf("x")));
    tape.fill("field", "field", engine::byHand(std::move(fields)));
}

/// k · k · M · M weights of one layer, without biases.
Term weightsOf(int kernel, const Params& p)
{
    return Term(kernel) * Term(kernel) * Term(p.channels, "channels") * Term(p.channels, "maps");
}

void recordWeights(Tape& tape, const Params& p)
{
    const Quantity single = tape.step("single").make("single", engine::byHand(weightsOf(p.kernel(), p)));
    const Quantity stacked = tape.step("stacked").make("stacked", engine::byHand(Term(p.stack, "layers") * weightsOf(3, p)));
    tape.step("ratio").make("ratio", stacked / single);
}

std::vector<engine::PartCounts> layersOf(const Params& p) { return learningParts(engine::vgg(p.layers(), p.side)); }

void recordNet(Tape& tape, const Params& p)
{
    const CountedNet net = recordCounts(tape, layersOf(p));
    tape.step("share").make("share", element(net.parameters, {firstDense(p)}) / net.allParameters);
}

} // namespace

QStringList layerNames(const Params& p) { return namesOf(layersOf(p)); }

Tape run(const Params& p)
{
    Tape tape;
    recordFields(tape, p);
    recordWeights(tape, p);
    recordNet(tape, p);
    return tape;
}

} // namespace lessons::vgg
