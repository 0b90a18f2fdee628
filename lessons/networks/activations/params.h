#pragma once

#include "engine/nn/network.h"
#include "lessons/fields.h"

namespace lessons::acts {

using engine::Activation;

enum class Task { Function, Learn, Deep, Dead };
enum class Images { Mnist, Fashion };

/// Of the first kinds of engine::Activation, in that order.
inline const std::vector<std::string>& activationNames()
{
    static const std::vector<std::string> names{
        QT_TRANSLATE_NOOP("choices", "linear"),     QT_TRANSLATE_NOOP("choices", "relu"),
        QT_TRANSLATE_NOOP("choices", "leaky-relu"), QT_TRANSLATE_NOOP("choices", "tanh"),
        QT_TRANSLATE_NOOP("choices", "logistic"),   QT_TRANSLATE_NOOP("choices", "prelu"),
        QT_TRANSLATE_NOOP("choices", "elu"),        QT_TRANSLATE_NOOP("choices", "softplus"),
        QT_TRANSLATE_NOOP("choices", "swish"),      QT_TRANSLATE_NOOP("choices", "gelu"),
        QT_TRANSLATE_NOOP("choices", "gelu-tanh"),  QT_TRANSLATE_NOOP("choices", "gelu-logistic")};
    return names;
}

struct Params {
    Task task = Task::Function;
    Activation activation = Activation::Relu;
    engine::Initialisation initialisation = engine::Initialisation::He;
    Images images = Images::Mnist;
    int depth = 10, seed = 1;
    double learningRate = 0.001, shape = 1, badRate = 3;

    bool trainsNet() const { return task == Task::Deep || task == Task::Dead; }

    static void fields(auto& self, auto&& field)
    {
        field({"run", QT_TRANSLATE_NOOP("fields", "Run"),
               QT_TRANSLATE_NOOP("fields", "function: a point walks along all of them; learn: PReLU and swish learn their shape; "
                                           "deep: a deep net learns digits; dead: a "
                                           "small net is trained far too fast, and then well")},
              self.task,
              {QT_TRANSLATE_NOOP("choices", "function"), QT_TRANSLATE_NOOP("choices", "learn"),
               QT_TRANSLATE_NOOP("choices", "deep"), QT_TRANSLATE_NOOP("choices", "dead")});
        field(onlyIf(self.task != Task::Learn,
                     {"activation", QT_TRANSLATE_NOOP("fields", "Activation f"),
                      QT_TRANSLATE_NOOP("fields", "what is plotted, or what each hidden unit makes of its weighted sum")}),
              self.activation, activationNames());
        field(onlyIf(self.task == Task::Deep,
                     {"depth", QT_TRANSLATE_NOOP("fields", "Depth"),
                      QT_TRANSLATE_NOOP("fields", "layers of weights of the deep net; 64 units in each hidden layer")}),
              self.depth, {2, 20});
        field(onlyIf(self.trainsNet(),
                     {"init", QT_TRANSLATE_NOOP("fields", "Initial weights"),
                      QT_TRANSLATE_NOOP("fields",
                                        "of both nets: uniform in ±1/√fan-in; Xavier, for functions like tanh; He, for ReLU")}),
              self.initialisation,
              {QT_TRANSLATE_NOOP("choices", "uniform"), QT_TRANSLATE_NOOP("choices", "xavier"),
               QT_TRANSLATE_NOOP("choices", "he")});
        field(onlyIf(self.task == Task::Deep, {"learning-rate", QT_TRANSLATE_NOOP("fields", "Learning rate η"),
                                               QT_TRANSLATE_NOOP("fields", "of Adam in the deep net")}),
              self.learningRate, {0.00001, 10, 0.00001, true});
        field(
            folded({"shape", QT_TRANSLATE_NOOP("fields", "Shape γ, β"),
                    QT_TRANSLATE_NOOP("fields", "as a multiple of the usual one: 0.01 of leaky ReLU, 0.25 where PReLU starts, 1 "
                                                "of ELU and swish")}),
            self.shape, {0, 10, 0.1});
        field(onlyIf(self.task == Task::Dead,
                     folded({"bad-rate", QT_TRANSLATE_NOOP("fields", "Bad learning rate"),
                             QT_TRANSLATE_NOOP("fields", "of the first 60 steps of the small net; then 0.1")})),
              self.badRate, {0.01, 10, 0.01, true});
        field(onlyIf(self.trainsNet(), folded({"images", QT_TRANSLATE_NOOP("fields", "Images"),
                                               QT_TRANSLATE_NOOP("fields", "that the nets learn: digits, or clothing")})),
              self.images, {QT_TRANSLATE_NOOP("choices", "mnist"), QT_TRANSLATE_NOOP("choices", "fashion")});
        seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "of weights and batches"));
    }

    /// γ or β of a function.
    double shapeOf(Activation kind) const { return shape * engine::customaryShape(kind); }
};

} // namespace lessons::acts
