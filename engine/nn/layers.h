#pragma once

// Every layer. A layer says what it does, nothing else: its parameters lie in the flat vector of the whole network, its values
// in a Pass.

#include "engine/nn/layers/activation.h"
#include "engine/nn/layers/add.h"
#include "engine/nn/layers/adder.h"
#include "engine/nn/layers/average_pool.h"
#include "engine/nn/layers/batch_norm.h"
#include "engine/nn/layers/channel_scale.h"
#include "engine/nn/layers/concat.h"
#include "engine/nn/layers/conv2d.h"
#include "engine/nn/layers/conv_transpose2d.h"
#include "engine/nn/layers/deformable.h"
#include "engine/nn/layers/dense.h"
#include "engine/nn/layers/dropout.h"
#include "engine/nn/layers/global_pool.h"
#include "engine/nn/layers/local_response_norm.h"
#include "engine/nn/layers/max_pool.h"
#include "engine/nn/layers/shuffle.h"
#include "engine/nn/layers/slice.h"
#include "engine/nn/layers/xnor.h"
