#include "engine/zoo/classics.h"

namespace engine {

Model alexNet2012(int groups, int side, int classes)
{
    const auto conv = [](int maps, int size, int parts) {
        return ConvUnit{.maps = maps, .size = size, .groups = parts, .norm = false};
    };
    const LocalResponseNorm norm{.size = 5, .alpha = 1e-4, .beta = 0.75, .k = 2, .alphaOverSize = false};
    const MaxPool halved{3, 2};
    Model model({3, side, side});
    model.part("conv1", ConvUnit{.maps = 96, .size = 11, .stride = 4, .norm = false, .zeros = 2}).part("norm1", norm);
    model.part("pool1", halved).part("conv2", conv(256, 5, groups)).part("norm2", norm).part("pool2", halved);
    model.part("conv3", conv(384, 3, 1)).part("conv4", conv(384, 3, groups)).part("conv5", conv(256, 3, groups));
    return model.part("pool5", halved).dense("fc6", 4096).dense("fc7", 4096).dense("fc8", classes, true);
}

} // namespace engine
