#pragma once

#include "engine/core/fields.h"
#include "engine/nn/activation_kind.h"

#include <QtGlobal>

namespace lessons::backprop {

constexpr int MostLayers = 4, MostUnits = 6, Samples = 150;

enum class Function { Tanh, Logistic, Relu, LeakyRelu, Linear };
enum class LossName { CrossEntropy, SquaredError };
enum class Data { Xor, Iris };
enum class Grain { Number, Layer };

/// "3,2" as {3, 2}, "none" as {}.
std::vector<int> unitsOf(const std::string& layers);

struct Params {
    std::string layers = "3,2";
    Function activation = Function::Tanh;
    LossName loss = LossName::CrossEntropy;
    Data data = Data::Xor;
    Grain grain = Grain::Number;
    int sample = 1, weight = 8, seed = 1;
    double rate = 0.5;

    int inputs() const { return data == Data::Xor ? 2 : 4; }
    int classes() const { return data == Data::Xor ? 2 : 3; }
    /// Of the inputs, of the hidden layers, of the output.
    std::vector<int> sizes() const;
    int weights() const;
    engine::Activation function() const;
    static engine::Message complaintAboutLayers(const std::string& text);

    static void fields(auto& self, auto&& field)
    {
        using engine::Form;
        using engine::Range;
        using Names = std::vector<std::string>;
        field({"layers", QT_TRANSLATE_NOOP("fields", "Hidden layers"),
               QT_TRANSLATE_NOOP("fields", "units of each hidden layer, as in '3,2': up to 4 layers of 1 to 6 units, or none")},
              self.layers,
              Form{{"3,2", "2", "4", "4,4", "3,3,3", "6,6,6,6", QT_TRANSLATE_NOOP("choices", "none")}, complaintAboutLayers});
        field({"activation", QT_TRANSLATE_NOOP("fields", "Activation"),
               QT_TRANSLATE_NOOP("fields", "of the hidden units; the outputs have none")},
              self.activation,
              Names{QT_TRANSLATE_NOOP("choices", "tanh"), QT_TRANSLATE_NOOP("choices", "logistic"),
                    QT_TRANSLATE_NOOP("choices", "relu"), QT_TRANSLATE_NOOP("choices", "leaky-relu"),
                    QT_TRANSLATE_NOOP("choices", "linear")});
        field({"loss", QT_TRANSLATE_NOOP("fields", "Loss"),
               QT_TRANSLATE_NOOP("fields", "-log of the softmax probability of the right class, or the mean of (y - t)²")},
              self.loss, Names{QT_TRANSLATE_NOOP("choices", "cross-entropy"), QT_TRANSLATE_NOOP("choices", "squared-error")});
        field({"sample", QT_TRANSLATE_NOOP("fields", "Sample"),
               QT_TRANSLATE_NOOP("fields", "which point of the data goes through the net")},
              self.sample, Range{1, Samples});
        field({"weight", QT_TRANSLATE_NOOP("fields", "Weight picked"),
               QT_TRANSLATE_NOOP("fields", "whose unit the check is shown for; counted layer by layer, unit by unit")},
              self.weight, Range{1, double(self.weights())});
        field({.name = "data",
               .label = QT_TRANSLATE_NOOP("fields", "Data"),
               .help = QT_TRANSLATE_NOOP("fields", "two numbers and two classes, or the four measures of three species of iris"),
               .folded = true},
              self.data, Names{QT_TRANSLATE_NOOP("choices", "xor"), QT_TRANSLATE_NOOP("choices", "iris")});
        field({.name = "learning-rate",
               .label = QT_TRANSLATE_NOOP("fields", "Learning rate η"),
               .help = QT_TRANSLATE_NOOP("fields", "how far the update follows the gradient"),
               .folded = true},
              self.rate, Range{0.001, 10, 0.001, true});
        field({.name = "grain",
               .label = QT_TRANSLATE_NOOP("fields", "One step"),
               .help = QT_TRANSLATE_NOOP("fields", "makes one number, or all of a layer at once"),
               .folded = true},
              self.grain, Names{QT_TRANSLATE_NOOP("choices", "number"), QT_TRANSLATE_NOOP("choices", "layer")});
        field({.name = "seed",
               .label = QT_TRANSLATE_NOOP("fields", "Seed"),
               .help = QT_TRANSLATE_NOOP("fields", "of the first weights, and of the points of xor"),
               .folded = true},
              self.seed, Range{0, 2147483647});
    }
};

} // namespace lessons::backprop
