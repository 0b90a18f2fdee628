#pragma once

#include "engine/zoo/model.h"

namespace engine {

/// 11, 13, 16 or 19 layers with weights, of which three are dense, for pictures of side x side; all kernels are 3 x 3. The side
/// is a multiple of 32. (Simonyan and Zisserman 2014, columns A, B, D, E)
Model vgg(int layers, int side = 224, int classes = 1000);

/// The net of the paper: real 5 x 5 kernels, biases, no batch normalisation; without the classifiers on its way and the local
/// response norms, which have no weights. (Szegedy et al. 2014)
Model googLeNet(int side = 224, int classes = 1000);

} // namespace engine
