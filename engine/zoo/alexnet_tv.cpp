#include "engine/zoo/classics.h"

namespace engine {

Model alexNetTv(int side, int classes)
{
    const auto conv = [](int maps, int size) { return ConvUnit{.maps = maps, .size = size, .norm = false}; };
    const MaxPool halved{3, 2};
    Model model({3, side, side});
    model.part("conv1", ConvUnit{.maps = 64, .size = 11, .stride = 4, .norm = false, .zeros = 2}).part("pool1", halved);
    model.part("conv2", conv(192, 5)).part("pool2", halved);
    model.part("conv3", conv(384, 3)).part("conv4", conv(256, 3)).part("conv5", conv(256, 3)).part("pool5", halved);
    return model.dense("fc6", 4096).dense("fc7", 4096).dense("fc8", classes, true);
}

} // namespace engine
