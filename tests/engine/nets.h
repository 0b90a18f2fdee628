#pragma once

#include "engine/nn/train.h"

#include <cmath>
#include <string>
#include <vector>

// Small networks that between them use every layer, option, activation and loss, and batches for them.

struct Example {
    std::string name;
    engine::Network net;
    engine::Loss loss = engine::Loss::CrossEntropy;
};

inline engine::Conv2d conv(int maps, int height, int width, engine::Convolution how = {}) { return {maps, height, width, how}; }

inline std::vector<Example> examples()
{
    using namespace engine;
    std::vector<Example> list;
    for (int kind = 0; kind <= int(Activation::GeluLogistic); ++kind)
        list.push_back(
            {"activation " + std::to_string(kind), Network({4}, {Dense{7}, ActivationLayer{Activation(kind)}, Dense{3}})});
    list.push_back({"shapes of activations", Network({4}, {Dense{7}, ActivationLayer{Activation::Elu, 0.7}, Dense{5},
                                                           ActivationLayer{Activation::Swish, 1.5}, Dense{6},
                                                           ActivationLayer{Activation::LeakyRelu, 0.3}, Dense{3}})});
    for (const Loss loss : {Loss::MeanSquared, Loss::Hinge, Loss::MultiHinge})
        list.push_back(
            {"loss " + std::to_string(int(loss)), Network({5}, {Dense{9}, ActivationLayer{Activation::Tanh}, Dense{4}}), loss});
    list.push_back({"wide", Network({150}, {Dense{40}, ActivationLayer{Activation::Tanh}, Dense{11}})});

    const auto sliding = [&list](const std::string& name, Convolution how, int height, int width) {
        // the first convolution sees the picture, the second passes derivatives through
        list.push_back({"convolution " + name,
                        Network({2, 9, 8}, {conv(6, height, width, how), ActivationLayer{Activation::Tanh},
                                            conv(4, height, width, how), ActivationLayer{Activation::PRelu, 0.2}, Dense{3}})});
    };
    sliding("3 x 3", {}, 3, 3);
    sliding("5 x 4 padded", {1, 1, 1, {2, 2}, {1, 2}}, 5, 4);
    sliding("stride 2", {2, 1, 1, {1, 1}, {1, 1}}, 3, 3);
    sliding("stride 3, uneven padding", {3, 1, 1, {2, 1}, {0, 3}}, 4, 3);
    sliding("dilation 2", {1, 2, 1, {2, 2}, {2, 2}}, 3, 3);
    sliding("stride 2, dilation 3", {2, 3, 1, {3, 3}, {4, 4}}, 3, 3);
    sliding("two groups", {1, 1, 2, {1, 1}, {1, 1}}, 3, 3);
    sliding("1 x 7", {1, 1, 1, {0, 0}, {3, 3}}, 1, 7);
    list.push_back(
        {"each channel its own", Network({3, 6, 7}, {conv(3, 3, 3, {1, 1, 3, {1, 1}, {1, 1}}), conv(5, 1, 1), Dense{3}})});
    list.push_back(
        {"max pooling", Network({2, 8, 7}, {conv(5, 3, 3), MaxPool{2, 2}, conv(4, 2, 2), MaxPool{3, 1, 1}, Dense{3}})});
    list.push_back({"average pooling",
                    Network({2, 8, 7}, {conv(5, 3, 3), AveragePool{2, 2}, conv(4, 2, 2), AveragePool{3, 2, 1}, Dense{3}})});
    return list;
}

/// Seeded inputs, labels and targets; the hinge's targets are ±1.
struct Data {
    std::vector<float> features, targets;
    std::vector<int> labels, rows;

    Data(const Example& example, int samples, int seed = 1)
    {
        engine::Random random{std::uint64_t(seed)};
        const int outputs = example.net.shape(example.net.depth()).features();
        for (int i = 0; i < samples * example.net.shape(0).features(); ++i) features.push_back(float(random.normal()));
        for (int i = 0; i < samples * outputs; ++i)
            targets.push_back(example.loss == engine::Loss::Hinge ? (random.below(2) ? 1.0F : -1.0F) : float(random.normal()));
        for (int i = 0; i < samples; ++i) labels.push_back(random.below(outputs)), rows.push_back(i);
    }
    engine::Samples samples() const { return {features, labels, targets}; }
};

inline bool close(double a, double b) { return std::abs(a - b) <= 1e-5 * (std::abs(b) + 0.1); }
