#pragma once

#include "engine/numbers/coding.h"
#include "lessons/fields.h"
#include "lessons/first_net.h"

namespace lessons::quantization {

using namespace engine::coding;

enum class Target { Weights, WeightsAndActivations };
enum class Task { PostTraining, Aware };

struct Params : Method, FirstNet {
    int bits = 4, batches = 120, tensor = 3;
    Target target = Target::Weights;
    Task task = Task::PostTraining;

    bool operator==(const Params&) const = default;

    static void fields(auto& self, auto&& field)
    {
        field({"bits", QT_TRANSLATE_NOOP("fields", "Bits b"), QT_TRANSLATE_NOOP("fields", "of each code: 2^b levels at most")},
              self.bits, {1, 16});
        field({"scheme", QT_TRANSLATE_NOOP("fields", "Levels"),
               QT_TRANSLATE_NOOP("fields", "linear: evenly spaced; log2: powers of two; kmeans: those from which the numbers are "
                                           "least far; quantile: each is as often used (tables: up to 8 bits)")},
              self.levels,
              {QT_TRANSLATE_NOOP("choices", "linear"), QT_TRANSLATE_NOOP("choices", "log2"),
               QT_TRANSLATE_NOOP("choices", "kmeans"), QT_TRANSLATE_NOOP("choices", "quantile")});
        field({"granularity", QT_TRANSLATE_NOOP("fields", "One scale per"),
               QT_TRANSLATE_NOOP("fields", "tensor, or channel: each map, each unit has levels of its own")},
              self.grain, {QT_TRANSLATE_NOOP("choices", "tensor"), QT_TRANSLATE_NOOP("choices", "channel")});
        dataField(self, field);
        field({"run", QT_TRANSLATE_NOOP("fields", "Run"),
               QT_TRANSLATE_NOOP("fields", "post-training: tensor by tensor, then width by width; aware: then the quantised net "
                                           "learns on, and one in full precision beside it")},
              self.task, {QT_TRANSLATE_NOOP("choices", "post-training"), QT_TRANSLATE_NOOP("choices", "aware")});
        field(folded({"symmetric", QT_TRANSLATE_NOOP("fields", "Symmetric"),
                      QT_TRANSLATE_NOOP("fields", "linear levels as far down as up, 0 in the middle; otherwise from the lowest "
                                                  "number to the highest, with a zero point")}),
              self.symmetric);
        field(folded({"calibration", QT_TRANSLATE_NOOP("fields", "Calibration"),
                      QT_TRANSLATE_NOOP("fields", "how far linear levels reach: min-max to the extremes; percentile leaves out "
                                                  "0.1 % at either end; mse as far as makes the squared error least")}),
              self.calibration,
              {QT_TRANSLATE_NOOP("choices", "min-max"), QT_TRANSLATE_NOOP("choices", "percentile"),
               QT_TRANSLATE_NOOP("choices", "mse")});
        field(folded({"target", QT_TRANSLATE_NOOP("fields", "What is quantised"),
                      QT_TRANSLATE_NOOP("fields", "weights alone, or what enters their layers, too (post-training)")}),
              self.target, {QT_TRANSLATE_NOOP("choices", "weights"), QT_TRANSLATE_NOOP("choices", "weights+activations")});
        field(folded({"scaled-sign", QT_TRANSLATE_NOOP("fields", "1 bit with a scale"),
                      QT_TRANSLATE_NOOP("fields", "a symmetric bit is the sign times the mean size of the weights, or the sign "
                                                  "times 1")}),
              self.scaledSign);
        field(looks(folded(
                  {"tensor", QT_TRANSLATE_NOOP("fields", "Tensor shown"),
                   QT_TRANSLATE_NOOP("fields", "whose weights are shown when all are quantised, counted from the input")})),
              self.tensor, {1, MostLayers});
        foldedFields(self, field,
                     QT_TRANSLATE_NOOP("fields", "which is quantised: LeNet-5, trained here, or one that a lesson has trained"));
        field(looks(folded(
                  {"batches", QT_TRANSLATE_NOOP("fields", "Batches after"),
                   QT_TRANSLATE_NOOP("fields", "of 64 pictures, with which both nets learn on (run aware); 187 are an epoch")})),
              self.batches, {1, 2000});
        seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "of the first weights and the order of the pictures"));
    }
};

} // namespace lessons::quantization
