#include "engine/zoo/classics.h"

namespace engine {

Model googLeNet(int side, int classes)
{
    const auto conv = [](int maps, int size, int stride = 1) { return ConvUnit{maps, size, stride, 1, false}; };
    const auto inception = [](int one, int reduced3, int three, int reduced5, int five, int pool) {
        return Inception{Inception::Reduced, one, reduced3, three, reduced5, five, pool, false};
    };
    const MaxPool halved{3, 2, 0, 1, true};
    Model model({3, side, side});
    model.part("conv1", conv(64, 7, 2)).part("pool1", halved);
    model.part("conv2", conv(64, 1)).part("conv3", conv(192, 3)).part("pool3", halved);
    model.part("3a", inception(64, 96, 128, 16, 32, 32)).part("3b", inception(128, 128, 192, 32, 96, 64)).part("pool4", halved);
    model.part("4a", inception(192, 96, 208, 16, 48, 64)).part("4b", inception(160, 112, 224, 24, 64, 64));
    model.part("4c", inception(128, 128, 256, 24, 64, 64)).part("4d", inception(112, 144, 288, 32, 64, 64));
    model.part("4e", inception(256, 160, 320, 32, 128, 128)).part("pool5", halved);
    model.part("5a", inception(256, 160, 320, 32, 128, 128)).part("5b", inception(384, 192, 384, 48, 128, 128));
    return model.part("mean", GlobalAveragePool{}).dense("fc", classes, true);
}

} // namespace engine
