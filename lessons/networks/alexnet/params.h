#pragma once

#include "lessons/picture_field.h"

#include <string>
#include <vector>

namespace lessons::alexnet {

enum class Kind { ByHand, Learn };
enum class Idea { Relu, Pooling, Augmentation, Lrn, Dropout, TwoGpus };
enum class Change { None, Shift, Flip, Noise };
enum class Form { Dense, Whole, TwoGpus };

struct Params {
    Kind kind = Kind::ByHand;
    Idea idea = Idea::Dropout;
    std::string picture = "astronaut";
    double gain = 4, strength = 1, alpha = 1e-4, dropout = 0.5, redrawn = 0.3, rate = 0.001;
    int shift = 1, neighbours = 5, samples = 1000, steps = 600, seed = 1;
    Change change = Change::None;
    Form form = Form::Dense;
    engine::Activation activation = engine::Activation::Relu;

    bool trains() const { return kind == Kind::Learn; }
    bool convolves() const { return trains() && form != Form::Dense; }
    bool shows(Idea one) const { return !trains() && idea == one; }

    static void fields(auto& self, auto&& field)
    {
        using engine::Range;
        using Names = std::vector<std::string>;
        field({"run", QT_TRANSLATE_NOOP("fields", "Run"),
               QT_TRANSLATE_NOOP("fields",
                                 "by-hand: one idea at work, number by number; learn: a net learns to read digits with it")},
              self.kind, Names{QT_TRANSLATE_NOOP("choices", "by-hand"), QT_TRANSLATE_NOOP("choices", "learn")});
        field(onlyIf(!self.trains(), {"idea", QT_TRANSLATE_NOOP("fields", "Idea"),
                                      QT_TRANSLATE_NOOP("fields", "one of the six that made AlexNet")}),
              self.idea,
              Names{QT_TRANSLATE_NOOP("choices", "relu"), QT_TRANSLATE_NOOP("choices", "pooling"),
                    QT_TRANSLATE_NOOP("choices", "augmentation"), QT_TRANSLATE_NOOP("choices", "lrn"),
                    QT_TRANSLATE_NOOP("choices", "dropout"), QT_TRANSLATE_NOOP("choices", "two-gpus")});
        pictureField(field, self.picture, !self.trains() && self.idea != Idea::Dropout && self.idea != Idea::TwoGpus);
        field(onlyIf(self.shows(Idea::Relu), {"gain", QT_TRANSLATE_NOOP("fields", "Size of the sums"),
                                              QT_TRANSLATE_NOOP("fields", "the largest weighted sum of the map")}),
              self.gain, Range{0.5, 10, 0.5});
        field(onlyIf(self.shows(Idea::Pooling), {"shift", QT_TRANSLATE_NOOP("fields", "Shift"),
                                                 QT_TRANSLATE_NOOP("fields", "by so many pixels the map is moved to the right")}),
              self.shift, Range{1, 4});
        field(onlyIf(self.shows(Idea::Augmentation),
                     {"strength", QT_TRANSLATE_NOOP("fields", "Colour noise"),
                      QT_TRANSLATE_NOOP("fields", "standard deviation of α; the paper has 0.1, which is hardly to be seen")}),
              self.strength, Range{0, 3, 0.1});
        field(onlyIf(self.shows(Idea::Lrn), {"neighbours", QT_TRANSLATE_NOOP("fields", "Neighbours n"),
                                             QT_TRANSLATE_NOOP("fields", "maps whose squares are added up, itself among them")}),
              self.neighbours, Range{1, 8});
        field(onlyIf(self.shows(Idea::Lrn), {"alpha", QT_TRANSLATE_NOOP("fields", "Strength α"),
                                             QT_TRANSLATE_NOOP("fields", "of the inhibition; libraries divide it by n, the paper "
                                                                         "does not: for its 0.0001 they need n times as much")}),
              self.alpha, Range{1e-6, 1e-2, 1e-6, true});
        field(onlyIf(self.trains(),
                     {"net", QT_TRANSLATE_NOOP("fields", "Net"),
                      QT_TRANSLATE_NOOP("fields",
                                        "dense: three layers; whole: a small AlexNet, whose kernels see all maps; two-gpus: "
                                        "in conv2, conv4 and conv5 only those of their half")}),
              self.form,
              Names{QT_TRANSLATE_NOOP("choices", "dense"), QT_TRANSLATE_NOOP("choices", "whole"),
                    QT_TRANSLATE_NOOP("choices", "two-gpus")});
        field(onlyIf(self.trains() || self.idea == Idea::Dropout,
                     {"dropout", QT_TRANSLATE_NOOP("fields", "Dropout p"),
                      QT_TRANSLATE_NOOP("fields", "the share of hidden units that are left out, drawn anew for each sample")}),
              self.dropout, Range{0, 0.9, 0.05});
        field(onlyIf(self.trains(),
                     {"augmentation", QT_TRANSLATE_NOOP("fields", "Augmentation"),
                      QT_TRANSLATE_NOOP("fields",
                                        "how each digit is changed, anew each time it is learnt from: moved by up to 3 pixels, "
                                        "mirrored or not, or with noise")}),
              self.change,
              Names{QT_TRANSLATE_NOOP("choices", "none"), QT_TRANSLATE_NOOP("choices", "shift"),
                    QT_TRANSLATE_NOOP("choices", "flip"), QT_TRANSLATE_NOOP("choices", "noise")});
        field(onlyIf(
                  self.trains(),
                  folded({"redrawn", QT_TRANSLATE_NOOP("fields", "Wrong labels"),
                          QT_TRANSLATE_NOOP(
                              "fields",
                              "the share of training labels that are drawn at random; one in ten of these is right after all")})),
              self.redrawn, Range{0, 0.9, 0.05});
        activationField(field, self.activation, QT_TRANSLATE_NOOP("fields", "Activation"),
                        QT_TRANSLATE_NOOP("fields", "of the hidden layers"), !self.trains() || self.convolves());
        field(onlyIf(self.trains(), folded({"samples", QT_TRANSLATE_NOOP("fields", "Training pictures"),
                                            QT_TRANSLATE_NOOP("fields", "digits to learn from")})),
              self.samples, Range{100, 4000});
        adamField(field, self.rate, 0.00001, self.trains());
        endField(field, self.steps, {1, 4000}, self.trains());
        seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "of all that is drawn at random"));
    }
};

} // namespace lessons::alexnet
