#include "engine/zoo/classics.h"

namespace engine {
namespace {

/// A classifier on the way, from 4 x 4 means.
Maps auxiliary(Graph& graph, Maps from)
{
    const Maps means{graph.add(AveragePool{5, 3}, {from.value}), from.channels};
    const Maps few = add(graph, means, {.maps = 128, .size = 1});
    return {graph.chain({Dense{1024}, ActivationLayer{Activation::Relu}, Dense{1000}}, few.value), 1000};
}

} // namespace

Model googLeNetTv(int side, bool auxiliaries)
{
    const auto inception = [](int one, int reduced3, int three, int reduced5, int five, int pool) {
        return Inception{
            .one = one, .reduced3 = reduced3, .three = three, .reduced5 = reduced5, .five = five, .pool = pool, .large = 3};
    };
    const MaxPool halved{3, 2, 0, 1, true};
    Model model({3, side, side});
    model.part("conv1", ConvUnit{64, 7, 2}).part("pool1", halved);
    model.part("conv2", ConvUnit{64, 1}).part("conv3", ConvUnit{192}).part("pool3", halved);
    model.part("3a", inception(64, 96, 128, 16, 32, 32)).part("3b", inception(128, 128, 192, 32, 96, 64)).part("pool4", halved);
    model.part("4a", inception(192, 96, 208, 16, 48, 64));
    if (auxiliaries) model.aside("aux1", auxiliary);
    model.part("4b", inception(160, 112, 224, 24, 64, 64)).part("4c", inception(128, 128, 256, 24, 64, 64));
    model.part("4d", inception(112, 144, 288, 32, 64, 64));
    if (auxiliaries) model.aside("aux2", auxiliary);
    model.part("4e", inception(256, 160, 320, 32, 128, 128)).part("pool5", MaxPool{2, 2, 0, 1, true});
    model.part("5a", inception(256, 160, 320, 32, 128, 128)).part("5b", inception(384, 192, 384, 48, 128, 128));
    return model.part("mean", GlobalAveragePool{}).dense("fc", 1000, true);
}

} // namespace engine
