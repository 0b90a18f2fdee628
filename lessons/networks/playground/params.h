#pragma once

#include "engine/data/point_text.h"
#include "engine/nn/train.h"
#include "lessons/fields.h"
#include "lessons/layer_list.h"
#include "lessons/own_table.h"

#include <QtGlobal>

namespace lessons::playground {

constexpr int MostLayers = 6, MostUnits = 16, MostFeatures = 16;

enum class LossName { CrossEntropy, SquaredError, Hinge };
enum class OptimizerName { Sgd, Momentum, Adam };
enum class PenaltyName { None, L1, L2 };
enum class Grain { Batch, Epoch };

/// "tanh" or "tanh,relu": one for each of `layers` hidden layers, the last one named again and again.
std::vector<engine::ActivationLayer> activationsOf(const std::string& activation, int layers);
/// "a, b" as {"a", "b"}: words between commas, without blanks.
std::vector<std::string> wordsOf(const std::string& text);
/// "Leaky ReLU", to be translated.
const char* shownName(engine::Activation kind);
/// The names that the activation field knows.
const std::vector<std::string>& activationNames();

struct Params {
    std::string data = "spiral", features = "all", layers = "8,8", activation = "tanh", points;
    LossName loss = LossName::CrossEntropy;
    OptimizerName optimizer = OptimizerName::Adam;
    PenaltyName regularization = PenaltyName::None;
    engine::Initialisation initialisation = engine::Initialisation::Xavier;
    double learningRate = 0.01, penaltyRate = 0.001, noise = 0.1, turns = 1.25, split = 0.5, stopAccuracy = 0, stopDead = 100;
    int batch = 10, samples = 500, steps = 1500, seed = 1, brush = 1;
    bool showTest = true, logLoss = false;
    Grain grain = Grain::Batch;
    OwnTable table;

    static engine::Message complaintAboutFeatures(const std::string& text);
    static engine::Message complaintAboutActivation(const std::string& text);

    static void fields(auto& self, auto&& field)
    {
        using engine::Form;
        using engine::Range;
        // the five knobs at first sight
        field({"data", QT_TRANSLATE_NOOP("fields", "Data"),
               QT_TRANSLATE_NOOP("fields",
                                 "points to tell apart: a set that is drawn at random, a table that comes with the program, "
                                 "points painted on the output map, or your own CSV file with two or more columns of "
                                 "numbers and one of classes")},
              self.data,
              orOwnTable({QT_TRANSLATE_NOOP("choices", "circle"), QT_TRANSLATE_NOOP("choices", "xor"),
                          QT_TRANSLATE_NOOP("choices", "gauss"), QT_TRANSLATE_NOOP("choices", "spiral"),
                          QT_TRANSLATE_NOOP("choices", "plane"), QT_TRANSLATE_NOOP("choices", "multi-gauss"),
                          QT_TRANSLATE_NOOP("choices", "iris"), QT_TRANSLATE_NOOP("choices", "penguins"),
                          QT_TRANSLATE_NOOP("choices", "painted")}));
        field({"layers", QT_TRANSLATE_NOOP("fields", "Hidden layers"),
               QT_TRANSLATE_NOOP("fields", "units of each hidden layer, as in '8,8': up to 6 layers of 1 to 16 units, or none")},
              self.layers,
              listOfLayers({"2", "4", "8", "8,8", "4,2", "8,8,8", "16,16", QT_TRANSLATE_NOOP("choices", "none")}, MostLayers,
                           MostUnits));
        field({"activation", QT_TRANSLATE_NOOP("fields", "Activation"),
               QT_TRANSLATE_NOOP("fields",
                                 "of the hidden units; names in a row are those of the layers in a row, as in 'relu,tanh'")},
              self.activation, Form{activationNames(), complaintAboutActivation});
        field({"learning-rate", QT_TRANSLATE_NOOP("fields", "Learning rate η"),
               QT_TRANSLATE_NOOP("fields", "how far a step follows the gradient")},
              self.learningRate, Range{0.00001, 10, 0.00001, true});
        field({"batch", QT_TRANSLATE_NOOP("fields", "Batch size"),
               QT_TRANSLATE_NOOP("fields", "training points whose mean gradient makes one step; at most all of them")},
              self.batch, Range{1, 512});
        // the network and its training
        field(folded({"features", QT_TRANSLATE_NOOP("fields", "Features"),
                      QT_TRANSLATE_NOOP("fields",
                                        "what the network is given, made of the data's columns x1, x2, ...: x1, x1^2, x1x2 or "
                                        "sin(x1), as in 'x1,x2,x1x2'; all = every column")}),
              self.features,
              Form{{QT_TRANSLATE_NOOP("choices", "all"), "x1,x2", "x1,x2,x1^2,x2^2,x1x2", "x1,x2,x1^2,x2^2,x1x2,sin(x1),sin(x2)"},
                   complaintAboutFeatures});
        field(folded({"loss", QT_TRANSLATE_NOOP("fields", "Loss"),
                      QT_TRANSLATE_NOOP(
                          "fields", "what training makes small: -log of the softmax probability of the right class; the "
                                    "squared distance of the outputs from ±1; or hinge, which is content beyond a margin of 1")}),
              self.loss,
              {QT_TRANSLATE_NOOP("choices", "cross-entropy"), QT_TRANSLATE_NOOP("choices", "squared-error"),
               QT_TRANSLATE_NOOP("choices", "hinge")});
        field(folded({"optimizer", QT_TRANSLATE_NOOP("fields", "Optimizer"),
                      QT_TRANSLATE_NOOP(
                          "fields", "how a step uses the gradient: sgd follows it, momentum (0.9) keeps rolling, adam scales it "
                                    "for each weight")}),
              self.optimizer,
              {QT_TRANSLATE_NOOP("choices", "sgd"), QT_TRANSLATE_NOOP("choices", "momentum"),
               QT_TRANSLATE_NOOP("choices", "adam")});
        field(folded({"regularization", QT_TRANSLATE_NOOP("fields", "Regularization"),
                      QT_TRANSLATE_NOOP("fields",
                                        "what is added to the loss to keep weights small: l1 = rate · Σ|w|, l2 = rate/2 · Σw²")}),
              self.regularization, {QT_TRANSLATE_NOOP("choices", "none"), "l1", "l2"});
        field(folded({"regularization-rate", QT_TRANSLATE_NOOP("fields", "Regularization rate"),
                      QT_TRANSLATE_NOOP("fields", "its weight in the loss")}),
              self.penaltyRate, Range{0.00001, 1, 0.00001, true});
        field(
            folded({"initialization", QT_TRANSLATE_NOOP("fields", "First weights"),
                    QT_TRANSLATE_NOOP("fields", "how they are drawn: uniform in ±1/√fan-in, xavier (for tanh), he (for ReLU)")}),
            self.initialisation,
            {QT_TRANSLATE_NOOP("choices", "uniform"), QT_TRANSLATE_NOOP("choices", "xavier"),
             QT_TRANSLATE_NOOP("choices", "he")});
        // the data
        field(folded({"noise", QT_TRANSLATE_NOOP("fields", "Noise"),
                      QT_TRANSLATE_NOOP("fields", "how blurred the random point sets are")}),
              self.noise, Range{0, 0.5, 0.01});
        field(folded({"turns", QT_TRANSLATE_NOOP("fields", "Turns"),
                      QT_TRANSLATE_NOOP("fields", "of the two spirals (data spiral): the more, the longer they take to learn")}),
              self.turns, Range{0.25, 3, 0.25});
        field(folded({"samples", QT_TRANSLATE_NOOP("fields", "Points"), QT_TRANSLATE_NOOP("fields", "in the random point sets")}),
              self.samples, Range{20, 1000, 10});
        field(folded({"split", QT_TRANSLATE_NOOP("fields", "Training share"),
                      QT_TRANSLATE_NOOP("fields", "share of the points to learn from; the others test what was learnt")}),
              self.split, Range{0.1, 0.9, 0.05});
        field({.name = "points",
               .label = QT_TRANSLATE_NOOP("fields", "Painted points"),
               .help = QT_TRANSLATE_NOOP("fields", "for data painted: 'x,y,class;x,y,class;...', classes from 0 on"),
               .folded = true,
               .hidden = true},
              self.points, Form{{}, engine::complaintAboutPoints});
        field(looks(folded({"brush", QT_TRANSLATE_NOOP("fields", "Brush"),
                            QT_TRANSLATE_NOOP("fields", "the class that the mouse paints on the output map (data painted)")})),
              self.brush, Range{0, engine::MostClasses - 1});
        ownTableFields(field, self.table);
        // the run
        field(folded({"stop-accuracy", QT_TRANSLATE_NOOP("fields", "Stop at accuracy"),
                      QT_TRANSLATE_NOOP("fields", "the run ends when so large a share of the test points is right; 0 = never")}),
              self.stopAccuracy, Range{0, 1, 0.01});
        field(folded({"stop-dead", QT_TRANSLATE_NOOP("fields", "Stop at dead units"),
                      QT_TRANSLATE_NOOP("fields",
                                        "the run ends when more than so many of a hundred hidden units have no slope at any "
                                        "training point; 100 = never"),
                      "%"}),
              self.stopDead, Range{0, 100, 5});
        field(
            looks(folded({"steps", QT_TRANSLATE_NOOP("fields", "Steps"),
                          QT_TRANSLATE_NOOP("fields", "mini-batches to the step that is called end; the window pauses there")})),
            self.steps, Range{0, 200000});
        field(looks(folded({"show-test", QT_TRANSLATE_NOOP("fields", "Show test points"),
                            QT_TRANSLATE_NOOP("fields", "on the output map")})),
              self.showTest);
        field(looks(folded({"log-loss", QT_TRANSLATE_NOOP("fields", "Loss on a log axis"),
                            QT_TRANSLATE_NOOP("fields", "so that small losses are told apart")})),
              self.logLoss);
        field(
            looks(folded({"grain", QT_TRANSLATE_NOOP("fields", "One step"),
                          QT_TRANSLATE_NOOP(
                              "fields", "how far one press of a button goes: a mini-batch or an epoch; steps are always counted "
                                        "in mini-batches")})),
            self.grain, {QT_TRANSLATE_NOOP("choices", "batch"), QT_TRANSLATE_NOOP("choices", "epoch")});
        seedField(field, self.seed,
                  QT_TRANSLATE_NOOP("fields", "of the random points, the split, the first weights and the order of the batches"));
    }
};

} // namespace lessons::playground
