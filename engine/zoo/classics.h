#pragma once

#include "engine/zoo/model.h"

namespace engine {

/// 11, 13, 16 or 19 layers with weights, of which three are dense, for pictures of side x side; all kernels are 3 x 3. The side
/// is a multiple of 32. (Simonyan and Zisserman 2014, columns A, B, D, E)
Model vgg(int layers, int side = 224, int classes = 1000);

/// The net of the paper: real 5 x 5 kernels, biases, no batch normalisation; without the classifiers on its way and the local
/// response norms, which have no weights. (Szegedy et al. 2014)
Model googLeNet(int side = 224, int classes = 1000);

// Without a side of its own each is made for the pictures that its paper, or torchvision, takes. Dense layers behind a picture
// have as many inputs as that leaves them.

/// Full connections, 2 x 2 means: what textbooks show. (LeCun et al. 1998 have it otherwise, see leNet1998())
Model leNet5(int side = 32, int channels = 1);
/// The net of the paper: pooling has two weights a map, its third layer sees some maps by a table. The last layer, whose
/// distances to fixed pictures of digits are no weights, is left out: 60 000 parameters.
Model leNet1998(int side = 32);
/// Conv2, conv4 and conv5 in two groups, one for each GPU (1: every kernel sees all maps), with local response norms; two zeros
/// around the picture, as 224 without do not give the 55 of the paper. (Krizhevsky, Sutskever and Hinton 2012)
Model alexNet2012(int groups = 2, int side = 224, int classes = 1000);
/// Without halves, and with fewer maps, as torchvision has it. (Krizhevsky 2014)
Model alexNetTv(int side = 224, int classes = 1000);
/// torchvision's: batch normalisation, and 3 x 3 where the paper has 5 x 5; perhaps with the classifiers on its way.
Model googLeNetTv(int side = 224, bool auxiliaries = false);
/// (Szegedy et al. 2015) Auxiliaries need pictures of 299 x 299.
Model inceptionV3(int side = 299, bool auxiliaries = false);
/// 18, 34, 50, 101 or 152 layers. The 3 x 3 of a bottleneck has the stride, as torchvision does it, or the first 1 x 1, as the
/// paper. (He et al. 2015)
Model resNet(int layers, int side = 224, int classes = 1000, bool firstStrides = false);
/// 121, 169 or 201 layers. (Huang et al. 2017)
Model denseNet(int layers, int side = 224, int classes = 1000);
Model mobileNetV2(int side = 224, int classes = 1000);      ///< (Sandler et al. 2018)
Model mobileNetV3Large(int side = 224, int classes = 1000); ///< (Howard et al. 2019)
Model mobileNetV3Small(int side = 224, int classes = 1000);
/// So many tenths as wide as in the middle: 5, 10, 15 or 20. (Ma et al. 2018)
Model shuffleNetV2(int tenths = 10, int side = 224, int classes = 1000);
/// 1.0, or its second form 1.1. (Iandola et al. 2016)
Model squeezeNet(bool second = false, int side = 224, int classes = 1000);
/// B0 to B7: one net, made wider and deeper together. (Tan and Le 2019)
Model efficientNet(int number, int side = 224, int classes = 1000);
/// As the authors' code makes it. (Han et al. 2020)
Model ghostNet(double width = 1, int side = 224, int classes = 1000);

} // namespace engine
