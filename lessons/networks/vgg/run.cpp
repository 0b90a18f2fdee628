#include "lessons/networks/vgg/run.h"

#include "engine/zoo/classics.h"
#include "engine/zoo/published.h"
#include "lessons/counted_net.h"

namespace lessons::vgg {
namespace {

using engine::Term;

/// Forward through the stack to the pixel in the middle, and back from it; then the same with one large kernel.
void recordFields(Tape& tape, const Params& p)
{
    engine::Random random(std::uint64_t(p.seed), 1);
    engine::Numbers picture = blocks::drawn({p.map(), p.map()}, 0, 1, random);
    const std::vector<std::vector<int>> stack(std::size_t(p.stack), {3, 3});
    blocks::recordWalk(tape, std::move(picture), stack, {p.kernel(), p.kernel()}, random);
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

lessons::Net netOf(const Params& p, const Tape&, int)
{
    return drawnNet(engine::publishedModel("vgg" + std::to_string(p.layers()))->made(p.side), p.seed);
}

} // namespace lessons::vgg
