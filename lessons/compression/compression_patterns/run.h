#pragma once

#include "lessons/claim.h"
#include "lessons/compression/compression_patterns/params.h"
#include "lessons/live_machine.h"

namespace lessons::recipes {

constexpr auto listOf(auto... words) { return std::array{words...}; }
/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(compression_patterns)
public:
    /// What operands are called.
    static constexpr auto Terms = listOf(
        QT_TR_NOOP("right"), QT_TR_NOOP("test pictures"), QT_TR_NOOP("bits of the head"), QT_TR_NOOP("floats"),
        QT_TR_NOOP("weights kept"), QT_TR_NOOP("bits of a code"), QT_TR_NOOP("a bit for each weight"),
        QT_TR_NOOP("lengths of codes"), QT_TR_NOOP("uses of a code"), QT_TR_NOOP("bits by Huffman"),
        QT_TR_NOOP("bits to a whole byte"), QT_TR_NOOP("pJ of a product"), QT_TR_NOOP("pJ of a sum"), QT_TR_NOOP("pJ of a byte"),
        QT_TR_NOOP("left"), QT_TR_NOOP("places"), QT_TR_NOOP("weight"), QT_TR_NOOP("whether it is kept"),
        QT_TR_NOOP("scale of its row"), QT_TR_NOOP("whole number"), QT_TR_NOOP("value in the book"));
};

/// A stage, and the net as it was trained, which learns on when the small one does; test pictures told right.
struct Made {
    Stage stage;
    std::vector<float> control;
    int batches = 0, right = 0, controlRight = 0;
};
using MadePtr = std::shared_ptr<const Made>;

/// Stage 0 is the net as it is trained, stage k what part k of the recipe made of it.
struct State {
    int step = 0;
    std::vector<MadePtr> stages = {};
};
using Now = At<Params, State>;

extern const engine::Training<Params, State> training;
/// What the recipe has made of the net by now: what its file stands for.
Net netAt(const Now& now);
void record(Tape& tape, const Now& now);
std::vector<Claim> claims();

} // namespace lessons::recipes
