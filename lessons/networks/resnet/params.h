#pragma once

#include "engine/nn/network.h"
#include "engine/nn/optimiser.h"
#include "lessons/fields.h"

namespace lessons::resnet {

enum class Kind { Dense, Convolutional, LeNet5 };

struct Params {
    Kind net = Kind::Dense;
    engine::Initialisation initialisation = engine::Initialisation::Uniform;
    engine::Optimiser::Kind optimiser = engine::Optimiser::Adam;
    int depth = 26, block = 5, seed = 1;
    bool skip = false, norm = false;
    double learningRate = 0.001;

    bool hasBlocks() const { return net != Kind::LeNet5; }
    int blocks() const { return (depth - 2) / 2; }
    /// Batches to the end: ten times all digits, or twice all pictures, or what shows the use of batch normalisation.
    int steps() const { return net == Kind::Dense ? 200 : net == Kind::Convolutional ? 124 : 150; }

    static void fields(auto& self, auto&& field)
    {
        field({"net", QT_TRANSLATE_NOOP("fields", "Net"),
               QT_TRANSLATE_NOOP("fields", "dense: 32 units a layer, digits of 8 × 8; convolutional: 8 maps a layer, digits of "
                                           "14 × 14; LeNet-5 on digits of 28 × 28")},
              self.net,
              {QT_TRANSLATE_NOOP("choices", "dense"), QT_TRANSLATE_NOOP("choices", "convolutional"),
               QT_TRANSLATE_NOOP("choices", "lenet5")});
        field(onlyIf(self.hasBlocks(), {"depth", QT_TRANSLATE_NOOP("fields", "Depth"),
                                        QT_TRANSLATE_NOOP("fields", "layers of weights: one at the front, two in each block, one "
                                                                    "at the end")}),
              self.depth, {4, 56, 2});
        field(onlyIf(self.hasBlocks(), {"skip", QT_TRANSLATE_NOOP("fields", "Skip connections"),
                                        QT_TRANSLATE_NOOP("fields", "each block adds its input to what its two layers make")}),
              self.skip);
        field({"batch-norm", QT_TRANSLATE_NOOP("fields", "Batch normalisation"),
               QT_TRANSLATE_NOOP("fields", "between weights and ReLU: each unit gets mean 0 and variance 1 over the batch, then "
                                           "a learnt scale and shift")},
              self.norm);
        field({"init", QT_TRANSLATE_NOOP("fields", "Initial weights"),
               QT_TRANSLATE_NOOP("fields", "uniform in ±1/√fan-in, what PyTorch begins with; Xavier; He, made for ReLU")},
              self.initialisation,
              {QT_TRANSLATE_NOOP("choices", "uniform"), QT_TRANSLATE_NOOP("choices", "xavier"),
               QT_TRANSLATE_NOOP("choices", "he")});
        field(folded({"optimizer", QT_TRANSLATE_NOOP("fields", "Optimizer"),
                      QT_TRANSLATE_NOOP("fields", "how a step uses the gradient: sgd follows it, momentum (0.9) keeps rolling, "
                                                  "adam scales it for each weight")}),
              self.optimiser,
              {QT_TRANSLATE_NOOP("choices", "sgd"), QT_TRANSLATE_NOOP("choices", "momentum"),
               QT_TRANSLATE_NOOP("choices", "adam")});
        field(folded({"learning-rate", QT_TRANSLATE_NOOP("fields", "Learning rate η"),
                      QT_TRANSLATE_NOOP("fields", "how far a step goes")}),
              self.learningRate, {0.00001, 1, 0.00001, true});
        field(folded({"block", QT_TRANSLATE_NOOP("fields", "Block shown"),
                      QT_TRANSLATE_NOOP("fields", "which is drawn, and looked into by I; of LeNet-5 the layer; the last one, if "
                                                  "there are fewer")}),
              self.block, {1, 27});
        seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "of weights and batches"));
    }
};

} // namespace lessons::resnet
