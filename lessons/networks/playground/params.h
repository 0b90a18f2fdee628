#pragma once

#include "engine/core/fields.h"
#include "engine/nn/train.h"

#include <QtGlobal>

namespace lessons::playground {

constexpr int MostLayers = 6, MostUnits = 16;

enum class LossName { CrossEntropy, SquaredError, Hinge };
enum class OptimizerName { Sgd, Momentum, Adam };
enum class PenaltyName { None, L1, L2 };
enum class Grain { Batch, Epoch };

/// "8,8" as {8, 8}, "none" as {}.
std::vector<int> unitsOf(const std::string& layers);
/// "tanh" or "tanh,relu": one for each of `layers` hidden layers, the last one named again and again.
std::vector<engine::ActivationLayer> activationsOf(const std::string& activation, int layers);
/// The names that the activation field knows.
const std::vector<std::string>& activationNames();

struct Params {
    std::string data = "spiral", features = "x1,x2", layers = "8,8", activation = "tanh", points;
    LossName loss = LossName::CrossEntropy;
    OptimizerName optimizer = OptimizerName::Adam;
    PenaltyName regularization = PenaltyName::None;
    engine::Initialisation initialisation = engine::Initialisation::Xavier;
    double learningRate = 0.01, penaltyRate = 0.001, noise = 0.1, split = 0.5, stopAccuracy = 0, stopDead = 100;
    int batch = 10, samples = 400, steps = 2000, seed = 1, brush = 1;
    bool showTest = true, logLoss = false;
    Grain grain = Grain::Batch;

    static std::string complaintAboutData(const std::string& text);
    static std::string complaintAboutFeatures(const std::string& text);
    static std::string complaintAboutLayers(const std::string& text);
    static std::string complaintAboutActivation(const std::string& text);

    static void fields(auto& self, auto&& field);
};

} // namespace lessons::playground
