#pragma once

#include "lessons/fields.h"
#include "lessons/own_table.h"

namespace lessons::learning {

enum class Model { Line, Quadratic, Mlp };
enum class Criterion { Squared, Absolute, Hinge, CrossEntropy };
enum class Optimiser { Batch, MiniBatch, Stochastic, Momentum, Adam };
enum class Rates { Same, Scaled };
enum class Look { Map, Relief };
constexpr int Racers = 5; ///< one of each optimiser

struct Params {
    std::string data = "line";
    Model model = Model::Line;
    Criterion criterion = Criterion::Squared;
    Optimiser optimiser = Optimiser::MiniBatch;
    double eta = 0.1;
    int batch = 8, turned = 30, steps = 120, seed = 1;
    Rates rates = Rates::Same;
    Look look = Look::Map;
    OwnTable table;

    bool isDrawn() const { return data == "line" || data == "parabola" || data == "sine"; }
    bool tellsClasses() const { return criterion >= Criterion::Hinge; }

    static void fields(auto& self, auto&& field)
    {
        field({"data", QT_TRANSLATE_NOOP("fields", "Data"),
               QT_TRANSLATE_NOOP("fields", "values of a function with noise, bills of three species of penguins, or your own CSV "
                                           "file: one column of numbers is told from another")},
              self.data,
              orOwnTable({QT_TRANSLATE_NOOP("choices", "line"), QT_TRANSLATE_NOOP("choices", "parabola"),
                          QT_TRANSLATE_NOOP("choices", "sine"), QT_TRANSLATE_NOOP("choices", "penguins")}));
        field({"model", QT_TRANSLATE_NOOP("fields", "Model"),
               QT_TRANSLATE_NOOP("fields", "what has the weights: w·x + b, w·x² + b, or a net with one hidden layer")},
              self.model,
              {QT_TRANSLATE_NOOP("choices", "linear"), QT_TRANSLATE_NOOP("choices", "quadratic"),
               QT_TRANSLATE_NOOP("choices", "mlp")});
        field({"criterion", QT_TRANSLATE_NOOP("fields", "Criterion"),
               QT_TRANSLATE_NOOP("fields", "what shall become small: mean squared or absolute error; or hinge or cross-entropy, "
                                           "which tell classes (of numbers: above 0 or not)")},
              self.criterion,
              {QT_TRANSLATE_NOOP("choices", "squared-error"), QT_TRANSLATE_NOOP("choices", "absolute-error"),
               QT_TRANSLATE_NOOP("choices", "hinge"), QT_TRANSLATE_NOOP("choices", "cross-entropy")});
        field({"optimiser", QT_TRANSLATE_NOOP("fields", "Optimizer watched"),
               QT_TRANSLATE_NOOP("fields", "all five run on one clock; of this one the update is shown")},
              self.optimiser,
              {QT_TRANSLATE_NOOP("choices", "batch"), QT_TRANSLATE_NOOP("choices", "mini-batch"),
               QT_TRANSLATE_NOOP("choices", "stochastic"), QT_TRANSLATE_NOOP("choices", "momentum"),
               QT_TRANSLATE_NOOP("choices", "adam")});
        field({"learning-rate", QT_TRANSLATE_NOOP("fields", "Learning rate η"),
               QT_TRANSLATE_NOOP("fields", "how far a step follows the gradient")},
              self.eta, {0.001, 10, 0.001, true});
        field(folded({"batch", QT_TRANSLATE_NOOP("fields", "Batch size"),
                      QT_TRANSLATE_NOOP("fields", "samples of a mini-batch, also with momentum and Adam")}),
              self.batch, {1, 64});
        field(
            folded({"rates", QT_TRANSLATE_NOOP("fields", "η of the five"),
                    QT_TRANSLATE_NOOP("fields", "the same, or scaled: five times η for batch descent, a fifth for stochastic")}),
            self.rates, {QT_TRANSLATE_NOOP("choices", "same"), QT_TRANSLATE_NOOP("choices", "scaled")});
        ownTableFields(field, self.table, true);
        field(looks(folded({"look", QT_TRANSLATE_NOOP("fields", "Landscape"),
                            QT_TRANSLATE_NOOP("fields", "of the loss: a map with contours, or a relief that the mouse turns")})),
              self.look, {QT_TRANSLATE_NOOP("choices", "map"), QT_TRANSLATE_NOOP("choices", "relief")});
        field(
            onlyIf(self.look == Look::Relief, looks(folded({"turn", QT_TRANSLATE_NOOP("fields", "Turned by"),
                                                            QT_TRANSLATE_NOOP("fields", "how far the relief is turned"), "°"}))),
            self.turned, {0, 359});
        endField(field, self.steps, {0, 20000});
        seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "of the points, the start and the order of the samples"));
    }
};

} // namespace lessons::learning
