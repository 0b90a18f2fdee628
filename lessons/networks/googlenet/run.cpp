#include "lessons/networks/googlenet/run.h"

#include "engine/zoo/model.h"
#include "lessons/counted_net.h"

namespace lessons::googlenet {
namespace {

using engine::Numbers;
using engine::Term;

constexpr int One = 64, Projected = 64; ///< maps of the two branches whose widths are no knobs

Branch fiveOf(const Params& p)
{
    const int k = p.reduction, n = p.five;
    switch (p.kind) {
    case Kind::Naive: return {{"five", 5, 5, n}};
    case Kind::Reduced: return {{"narrow5", 1, 1, k}, {"five", 5, 5, n}};
    case Kind::Factorised: return {{"narrow5", 1, 1, k}, {"five1", 3, 3, k}, {"five", 3, 3, n}};
    case Kind::Asymmetric: break;
    }
    return {{"narrow5", 1, 1, k}, {"five1", 1, 3, k}, {"five2", 3, 1, k}, {"five3", 1, 3, k}, {"five", 3, 1, n}};
}

/// height · width · channels · maps, without biases.
Term weightsOf(const Part& part, const Term& channels)
{
    return Term(part.height) * Term(part.width) * channels * Term(part.maps, "maps");
}

std::vector<Term> timesPlaces(std::vector<Term> weights)
{
    for (Term& one : weights) one = std::move(one) * Term(Side) * Term(Side, "places");
    return weights;
}

/// What each part takes: what the one before made, the first of a branch what enters.
std::vector<Term> allWeights(const Params& p)
{
    std::vector<Term> all;
    for (const Branch& branch : branchesOf(p)) {
        int before = p.channels;
        for (const Part& part : branch) {
            if (part.learns) all.push_back(weightsOf(part, Term(before, "channels")));
            before = part.maps;
        }
    }
    return all;
}

void recordBlock(Tape& tape, const Params& p)
{
    tape.input("in", Numbers::scalar(p.channels));
    const Quantity weights = tape.plan("weights", engine::byHand(allWeights(p)));
    const Quantity products = tape.plan("multiplyAdds", engine::byHand(timesPlaces(allWeights(p))));
    std::vector<Term> ends;
    for (const Branch& branch : branchesOf(p)) {
        for (const Part& part : branch) {
            const Quantity made = tape.step("part").make(part.id, engine::byHand(Term(part.maps, "maps")));
            if (&part == &branch.back()) ends.push_back(made.term({}));
            if (!part.learns) continue;
            tape.makeNext("multiplyAdds");
            tape.makeNext("weights");
        }
    }
    tape.step("out").make("out", engine::byHand(engine::sum(std::move(ends))));
    tape.step("allMultiplyAdds").make("allMultiplyAdds", sum(products));
    tape.step("allWeights").make("allWeights", sum(weights));
}

/// The branch of 5 x 5 alone: at once, and behind 1 x 1.
void recordSaving(Tape& tape, const Params& p)
{
    const Term m(p.channels, "channels"), k(p.reduction, "reduction"), n(p.five, "maps");
    const Quantity direct = tape.step("direct").make("direct", engine::byHand(m * Term(5) * Term(5) * n));
    const Quantity narrow = tape.step("narrow").make("narrow", engine::byHand(m * k + k * Term(5) * Term(5) * n));
    tape.step("saving").make("saving", direct / narrow);
}

} // namespace

std::vector<Branch> branchesOf(const Params& p)
{
    const bool naive = p.kind == Kind::Naive;
    Branch three{{"three", 3, 3, p.three}}, pool{{"pool", 3, 3, p.channels, false}};
    if (!naive) three.insert(three.begin(), Part{"narrow3", 1, 1, p.reduction}), pool.push_back({"project", 1, 1, Projected});
    return {{{"one", 1, 1, One}}, three, fiveOf(p), pool};
}

QString sizeOf(const Part& part) { return QStringLiteral("%1×%2").arg(part.height).arg(part.width); }

Tape run(const Params& p)
{
    Tape tape;
    recordBlock(tape, p);
    recordSaving(tape, p);
    return tape;
}

Net netOf(const Params& p, const Tape&, int)
{
    engine::Model block({p.channels, Side, Side});
    block.part("block", [&p](engine::Graph& graph, engine::Maps in) {
        std::vector<int> ends;
        int maps = 0;
        for (const Branch& branch : branchesOf(p)) {
            engine::Maps last = in;
            for (const Part& part : branch) {
                const engine::Padding across{part.height / 2, part.height / 2}, along{part.width / 2, part.width / 2};
                if (part.learns)
                    last.value = graph.chain(
                        {engine::Conv2d{part.maps, part.height, part.width, {.vertical = across, .horizontal = along}},
                         engine::ActivationLayer{engine::Activation::Relu}},
                        last.value);
                else last.value = graph.add(engine::MaxPool{3, 1, 1}, {last.value});
                last.channels = part.maps;
            }
            ends.push_back(last.value), maps += last.channels;
        }
        return engine::Maps{graph.add(engine::Concat{}, ends), maps};
    });
    return drawnNet(block, p.seed);
}

} // namespace lessons::googlenet
