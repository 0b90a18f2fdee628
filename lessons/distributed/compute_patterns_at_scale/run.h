#pragma once

#include "lessons/claim.h"
#include "lessons/fields.h"
#include "lessons/live_machine.h"

namespace lessons::scale {

constexpr auto listOf(auto... words) { return std::array{words...}; }
/// tr() under the lesson's own context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(compute_patterns_at_scale)
public:
    /// What operands are called.
    static constexpr auto Terms =
        listOf(QT_TR_NOOP("products"), QT_TR_NOOP("weights"), QT_TR_NOOP("inputs"), QT_TR_NOOP("outputs"),
               QT_TR_NOOP("bytes of a number"), QT_TR_NOOP("numbers of a sequence"), QT_TR_NOOP("numbers of a step"),
               QT_TR_NOOP("tokens"), QT_TR_NOOP("left"), QT_TR_NOOP("places"), QT_TR_NOOP("products left"),
               QT_TR_NOOP("bytes as floats"), QT_TR_NOOP("bytes as codes"), QT_TR_NOOP("bits of the head"), QT_TR_NOOP("floats"),
               QT_TR_NOOP("bits of a code"), QT_TR_NOOP("weights kept"), QT_TR_NOOP("bits to a whole byte"),
               QT_TR_NOOP("rate of ReLU, GFLOP/s"), QT_TR_NOOP("peak, GFLOP/s"), QT_TR_NOOP("µs with floats"),
               QT_TR_NOOP("µs with bytes"), QT_TR_NOOP("µs without zeros"), QT_TR_NOOP("µs with 90 % zeros"),
               QT_TR_NOOP("share that the ring sends"), QT_TR_NOOP("bytes that a device sends"),
               QT_TR_NOOP("bytes of the gradient"), QT_TR_NOOP("all-reduces"), QT_TR_NOOP("width"), QT_TR_NOOP("bytes in FP16"),
               QT_TR_NOOP("bytes of a weight"), QT_TR_NOOP("bytes of a gradient"), QT_TR_NOOP("bytes of FP32 weight and moments"),
               QT_TR_NOOP("G parameters"), QT_TR_NOOP("time of all devices"), QT_TR_NOOP("time at work"),
               QT_TR_NOOP("micro-batches kept by GPipe"), QT_TR_NOOP("micro-batches kept by 1F1B"));
};

/// The map from pattern to hardware, a statement each step; the first of each part of the chapter.
constexpr const char* Ids[] = {"reuse", "dense",  "chain", "scores", "relu",   "int8", "twoOfFour",
                               "holes", "shared", "ring",  "tensor", "bubble", "kept", "state"};
constexpr int Statements = int(std::size(Ids)), SecondPart = 5, ThirdPart = 9;
int placeOf(std::string_view id); ///< among them, from 0 on

struct Params {
    int tokens = 4096, devices = 8, stages = 4, microBatches = 8, take = 1, seed = 1;

    static void fields(auto& self, auto&& field)
    {
        field({"tokens", QT_TRANSLATE_NOOP("fields", "Tokens"),
               QT_TRANSLATE_NOOP("fields", "that attention compares with each other")},
              self.tokens, {64, 65536, 1, true});
        field({"devices", QT_TRANSLATE_NOOP("fields", "Devices p"),
               QT_TRANSLATE_NOOP("fields", "in a ring, or that share a layer")},
              self.devices, {2, 16});
        field({"stages", QT_TRANSLATE_NOOP("fields", "Stages"), QT_TRANSLATE_NOOP("fields", "of the pipeline, a device each")},
              self.stages, {2, 16});
        field({"micro-batches", QT_TRANSLATE_NOOP("fields", "Micro-batches m"),
               QT_TRANSLATE_NOOP("fields", "into how many parts the pipeline's batch is cut")},
              self.microBatches, {1, 64});
        field(folded({"take", QT_TRANSLATE_NOOP("fields", "Measurement"),
                      QT_TRANSLATE_NOOP("fields", "another number measures everything again")}),
              self.take, {1, 99});
        seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "of the numbers that are multiplied"));
    }
};

struct State {
    int step = 0;
    std::vector<double> times = {}; ///< what a clock gave, in µs or GFLOP/s: two for each statement that is measured
};
using Now = At<Params, State>;

extern const engine::Training<Params, State> training;
void record(Tape& tape, const Now& now);

} // namespace lessons::scale
