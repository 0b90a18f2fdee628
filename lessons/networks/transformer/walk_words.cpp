#include "lessons/networks/transformer/run.h"
#include "lessons/networks/transformer/words.h"

namespace lessons::transformer {
namespace {

/// What happens in a step, by the letter of what it makes.
Caption madeCaption(const Walk& walk, char what)
{
    switch (what) {
    case 'E': return {Words::tr("Embedding."), Words::tr("Each symbol is looked up: a row of a table that is learnt.")};
    case 'X':
        return walk.params.positions
                   ? Caption{Words::tr("Positions."), Words::tr("To each row is added what says where it stands.")}
                   : Caption{Words::tr("Embedding."), Words::tr("Each symbol is looked up; nothing says where it stands.")};
    case 'Q': return {Words::tr("Queries."), Words::tr("What each symbol asks for: its features times weights.")};
    case 'K': return {Words::tr("Keys."), Words::tr("What each symbol can be found by, with other weights.")};
    case 'V': return {Words::tr("Values."), Words::tr("What each symbol gives to whom it fits.")};
    case 'Y':
        return {Words::tr("Mixed."),
                Words::tr("Each head mixes its part of the values by its weights; parts stand side by side.")};
    case 'O': return {Words::tr("Projection."), Words::tr("One matrix mixes what the heads found.")};
    case 'H': return {Words::tr("Dense layer."), Words::tr("Twice as many features, the same weights at each place.")};
    case 'F': return {Words::tr("ReLU."), Words::tr("What is below 0 becomes 0.")};
    case 'G': return {Words::tr("Dense layer."), Words::tr("Back to as many features as before.")};
    case 'z': return {Words::tr("Logits."), Words::tr("At each place a number for each symbol.")};
    default: return {};
    }
}

QString normWords(const Walk& walk)
{
    if (walk.params.norm && walk.params.residual)
        return Words::tr("What entered is added; then the features of each row get mean 0 and variance 1.");
    return walk.params.norm ? Words::tr("The features of each row get mean 0 and variance 1; nothing is added.")
                            : Words::tr("What entered is added.");
}

} // namespace

Caption captionOf(const Walk& walk, const Tape& tape, int step)
{
    if (step == 0)
        return {Words::tr("A line of %1 symbols.").arg(walk.symbols.size()),
                Words::tr("“%1” goes through a block: each matrix has a row for each symbol.").arg(walk.read().join(QString()))};
    const std::string key = tape.key(step);
    if (key[0] == 'S' || key[0] == 'A') {
        const QString lead = Words::tr("Head %1.").arg(key.back() - '0' + 1);
        if (key[0] == 'S')
            return {
                lead,
                Words::tr("Scores: each query times each key, divided by √%1.").arg(walk.params.width / walk.params.headCount())};
        return {lead, walk.params.causal() ? Words::tr("Softmax over what is seen: nobody sees what stands behind.")
                                           : Words::tr("Softmax: the scores of a row become weights that add up to 1.")};
    }
    if (key[0] == 'N' || key[0] == 'M' || key[0] == 'R' || key[0] == 'U') return {Words::tr("Add and norm."), normWords(walk)};
    if (key == "p") return tokens::captionOfNext(key);
    return madeCaption(walk, key[0]);
}

std::vector<Phase> phasesOf(const Walk& walk, const Tape& tape)
{
    std::vector<Phase> all{{1, Words::tr("embedding")}};
    for (int layer = 1; layer <= walk.params.layers; ++layer) {
        all.push_back({stepOf(tape, ofLayer("Q", layer)), Words::tr("attention")});
        all.push_back({stepOf(tape, ofLayer("H", layer)), Words::tr("dense layers")});
    }
    all.push_back({stepOf(tape, "z"), Words::tr("output")});
    return all;
}

} // namespace lessons::transformer
