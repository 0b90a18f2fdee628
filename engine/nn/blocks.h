#pragma once

#include "engine/nn/graph.h"
#include "engine/nn/layers.h"

#include <optional>

namespace engine {

// Blocks of convolutional networks: each adds its layers to a graph and tells what comes out. All keep the size of the picture
// for odd kernels, but for their stride.

/// A value that is a picture, and how many channels it has.
struct Maps {
    int value = 0, channels = 1;
};

/// A convolution with zeros around the picture (as many as keep its size, or so many on each side), batch normalisation (or
/// biases instead), and a function, unless it is linear.
struct ConvUnit {
    int maps;
    PerAxis size = 3, stride = 1;
    int groups = 1;
    bool norm = true;
    Activation then = Activation::Relu;
    std::optional<int> zeros = {};
};
Maps add(Graph& graph, Maps from, const ConvUnit& unit);
/// The channels of several pictures one behind the other; pictures of one shape added to each other.
Maps together(Graph& graph, const std::vector<Maps>& parts);
Maps added(Graph& graph, Maps one, Maps other);

/// ReLU(F(x) + x): F is 3 x 3, 3 x 3. Where stride or channels change, x goes through a 1 x 1 projection. (He et al. 2015)
Maps residual(Graph& graph, Maps from, int maps, int stride = 1);
/// F is 1 x 1 to `inner` maps, 3 x 3, which has the stride (as in torchvision), 1 x 1 to four times as many.
Maps bottleneck(Graph& graph, Maps from, int inner, int stride = 1);
/// As in the paper: the first 1 x 1 has the stride.
Maps bottleneckOfPaper(Graph& graph, Maps from, int inner, int stride = 1);

/// GoogLeNet's branches: 1 x 1, 3 x 3, 5 x 5 and 3 x 3 max pooling, put together. Naive: they all see the input, pooled maps come
/// as they are (`pool` is not used). Reduced: 1 x 1 convolutions make few maps first. Factorised: two 3 x 3 instead of 5 x 5.
/// (Szegedy et al. 2014 and 2015)
struct Inception {
    enum Kind { Naive, Reduced, Factorised };

    Kind kind = Reduced;
    int one, reduced3, three, reduced5, five, pool;
    bool norm = true;
    int large = 5; ///< the side of the kernels that are called 5 x 5: torchvision's are 3 x 3
};
Maps add(Graph& graph, Maps from, const Inception& inception);

/// Each of `layers` sees all maps before it and adds `growth`: normalised, ReLU, 3 x 3; with `narrow` behind a 1 x 1 to four
/// times the growth. (Huang et al. 2017)
Maps denseBlock(Graph& graph, Maps from, int layers, int growth, bool narrow = true);
/// Between dense blocks: normalised, ReLU, 1 x 1, and every 2 x 2 pixels their mean.
Maps transition(Graph& graph, Maps from, int maps);

/// `maps` maps of which each ratio-th is made by a convolution of all channels (1 x 1, or `dear` x `dear`), and the others from
/// these, by kernels of size x size on one map each: a ratio-th of the work. The dear ones come first. (Han et al. 2020)
Maps ghost(Graph& graph, Maps from, int maps, int ratio = 2, int size = 3, Activation then = Activation::Relu, int dear = 1);

/// A kernel for each channel, then 1 x 1 over the channels: 1/maps + 1/size² of a convolution's products. (Howard et al. 2017)
Maps separable(Graph& graph, Maps from, int maps, int size = 3, int stride = 1);

/// Each channel times a number from 0 to 1 that the means of all channels decide, by two dense layers. (Hu et al. 2018)
Maps squeezeAndExcite(Graph& graph, Maps from, int reduction = 16);
/// The same, with so many units in between, and these functions.
struct Excitation {
    int few;
    Activation then = Activation::Relu, gate = Activation::Logistic;
};
Maps excited(Graph& graph, Maps from, const Excitation& how);

/// 1 x 1 to `inner` maps unless there are so many, a kernel on each of them, their worth, linear 1 x 1 to few; added to the input
/// where that has the same shape. (Sandler et al. 2018, MobileNetV2; with excitation Tan et al. 2019)
struct Inverted {
    int inner, maps, size = 3, stride = 1;
    Activation then = Activation::Relu6;
    std::optional<Excitation> worth = {};

    Maps operator()(Graph& graph, Maps from) const;
};

/// Grouped 1 x 1 to a quarter of the maps, channels mixed up, 3 x 3 on one map each, grouped 1 x 1; added to the input or, with
/// stride 2, put behind its 3 x 3 means. (Zhang et al. 2018, ShuffleNet)
Maps shuffleUnit(Graph& graph, Maps from, int maps, int groups, int stride = 1);

} // namespace engine
