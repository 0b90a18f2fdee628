#pragma once

#include "engine/nn/layers/activation.h"
#include "lessons/fields.h"
#include "lessons/layer_list.h"
#include "lessons/net.h"

namespace lessons::backprop {

constexpr int Samples = 150, MostHidden = 4, MostUnits = 6;
inline const std::string Drawn = "drawn"; ///< the net that is brought in by nobody

enum class LossName { CrossEntropy, SquaredError };
enum class Data { Xor, Iris };
enum class Grain { Number, Layer };

struct Params {
    std::string layers = "3,2", net = Drawn;
    engine::Activation activation = engine::Activation::Tanh;
    LossName loss = LossName::CrossEntropy;
    Data data = Data::Xor;
    Grain grain = Grain::Number;
    int sample = 1, weight = 8, seed = 1;
    double rate = 0.5;

    /// The net that was brought in, or nothing. Throws engine::InputError: it cannot be read, or is of another kind.
    NetPtr brought() const;
    bool draws() const { return net == Drawn; }
    /// Who chooses what a net shall be that is drawn wants one drawn.
    static std::vector<engine::Change> with(std::vector<engine::Change> changes);

    /// Of the inputs, of the hidden layers, of the output.
    std::vector<int> sizes() const;
    /// Of a hidden layer, counted from 1.
    engine::ActivationLayer activationOf(int layer) const;
    int weights() const;
    int samples() const;

    static void fields(auto& self, auto&& field)
    {
        using engine::Range;
        using Names = std::vector<std::string>;
        const auto ofDrawn = [&self](engine::About about) { return about.hidden = !self.draws(), about; };
        field(ofDrawn({"layers", QT_TRANSLATE_NOOP("fields", "Hidden layers"),
                       QT_TRANSLATE_NOOP("fields",
                                         "units of each hidden layer, as in '3,2': up to 4 layers of 1 to 6 units, or none")}),
              self.layers,
              listOfLayers({"3,2", "2", "4", "4,4", "3,3,3", "6,6,6,6", QT_TRANSLATE_NOOP("choices", "none")}, MostHidden,
                           MostUnits));
        activationField(field, self.activation, QT_TRANSLATE_NOOP("fields", "Activation"),
                        QT_TRANSLATE_NOOP("fields", "of the hidden units; the outputs have none"), !self.draws());
        field({"loss", QT_TRANSLATE_NOOP("fields", "Loss"),
               QT_TRANSLATE_NOOP("fields", "-log of the softmax probability of the right class, or the mean of (y - t)²")},
              self.loss, Names{QT_TRANSLATE_NOOP("choices", "cross-entropy"), QT_TRANSLATE_NOOP("choices", "squared-error")});
        field({"sample", QT_TRANSLATE_NOOP("fields", "Sample"),
               QT_TRANSLATE_NOOP("fields", "which point of the data goes through the net")},
              self.sample, Range{1, double(self.samples())});
        field({"weight", QT_TRANSLATE_NOOP("fields", "Weight picked"),
               QT_TRANSLATE_NOOP("fields", "whose unit the check is shown for; counted layer by layer, unit by unit")},
              self.weight, Range{1, double(self.weights())});
        netField(field, self.net, QT_TRANSLATE_NOOP("choices", "drawn"),
                 QT_TRANSLATE_NOOP(
                     "fields", "whose slopes are computed: one drawn at random, or that of a state file of a training, with its "
                               "layers, activations, weights and points; up to 4 inputs, 4 hidden layers of 6 units, 6 classes"),
                 true);
        field(ofDrawn(folded(
                  {"data", QT_TRANSLATE_NOOP("fields", "Data"),
                   QT_TRANSLATE_NOOP("fields", "two numbers and two classes, or the four measures of three species of iris")})),
              self.data, Names{QT_TRANSLATE_NOOP("choices", "xor"), QT_TRANSLATE_NOOP("choices", "iris")});
        field(folded({"learning-rate", QT_TRANSLATE_NOOP("fields", "Learning rate η"),
                      QT_TRANSLATE_NOOP("fields", "how far the update follows the gradient")}),
              self.rate, Range{0.001, 10, 0.001, true});
        field(folded({"grain", QT_TRANSLATE_NOOP("fields", "One step"),
                      QT_TRANSLATE_NOOP("fields", "makes one number, or all of a layer at once")}),
              self.grain, Names{QT_TRANSLATE_NOOP("choices", "number"), QT_TRANSLATE_NOOP("choices", "layer")});
        seedField(field, self.seed, QT_TRANSLATE_NOOP("fields", "of the first weights, and of the points of xor"), !self.draws());
    }
};

} // namespace lessons::backprop
