#include "engine/zoo/published.h"

#include "engine/zoo/classics.h"

#include <algorithm>
#include <cmath>
#include <mutex>

namespace engine {
namespace {

// Parameters, billions and accuracies (IMAGENET1K_V1) as torchvision documents them, multiply-adds as hooks count them there; but
// for those of papers: LeNet-5, AlexNet (2012), GoogLeNet (2014), ResNet50 (2015), which has its stride where the paper has it,
// GhostNet.
const Published All[] = {
    {"lenet5", "LeNet-5", 1998, 32, 16, [](int side) { return leNet5(side); }, 61706, 416520, 0},
    {"lenet5-colour", "LeNet-5, colours", 1998, 32, 16, [](int side) { return leNet5(side, 3); }, 62006, 651720, 0},
    {"lenet5-1998", "LeNet-5 (1998)", 1998, 32, 32, [](int side) { return leNet1998(side); }, 60000, 0, 0},
    {"alexnet-2012", "AlexNet (2012)", 2012, 224, 63, [](int side) { return alexNet2012(2, side); }, 60965224, 724406816, 0},
    {"alexnet", "AlexNet", 2012, 224, 63, [](int side) { return alexNetTv(side); }, 61100840, 714188480, 0.714, 56.522},
    {"vgg11", "VGG11", 2014, 224, 32, [](int side) { return vgg(11, side); }, 132863336, 7609090048, 7.609, 69.02},
    {"vgg13", "VGG13", 2014, 224, 32, [](int side) { return vgg(13, side); }, 133047848, 11308466176, 11.308, 69.928},
    {"vgg16", "VGG16", 2014, 224, 32, [](int side) { return vgg(16, side); }, 138357544, 15470264320, 15.47, 71.592},
    {"vgg19", "VGG19", 2014, 224, 32, [](int side) { return vgg(19, side); }, 143667240, 19632062464, 19.632, 72.376},
    {"googlenet-2014", "GoogLeNet (2014)", 2014, 224, 47, [](int side) { return googLeNet(side); }, 6998552, 1582671872, 0},
    {"googlenet", "GoogLeNet", 2014, 224, 31, [](int side) { return googLeNetTv(side); }, 6624904, 1498376192, 1.498, 69.778},
    {"googlenet-aux", "GoogLeNet + aux", 2014, 224, 79, [](int side) { return googLeNetTv(side, true); }, 13004888, 1498376192,
     1.498},
    {"inception-v3", "Inception v3", 2015, 299, 75, [](int side) { return inceptionV3(side); }, 23834568, 5713216096, 5.713,
     77.294},
    {"inception-v3-aux", "Inception v3 + aux", 2015, 299, 299, [](int side) { return inceptionV3(side, true); }, 27161264,
     5713216096, 5.713},
    {"resnet18", "ResNet18", 2015, 224, 1, [](int side) { return resNet(18, side); }, 11689512, 1814073344, 1.814, 69.758},
    {"resnet34", "ResNet34", 2015, 224, 1, [](int side) { return resNet(34, side); }, 21797672, 3663761408, 3.664, 73.314},
    {"resnet50", "ResNet50", 2015, 224, 1, [](int side) { return resNet(50, side); }, 25557032, 4089184256, 4.089, 76.13},
    {"resnet50-2015", "ResNet50 (2015)", 2015, 224, 1, [](int side) { return resNet(50, side, 1000, true); }, 25557032,
     3857973248, 0},
    {"resnet101", "ResNet101", 2015, 224, 1, [](int side) { return resNet(101, side); }, 44549160, 7801405440, 7.801, 77.374},
    {"resnet152", "ResNet152", 2015, 224, 1, [](int side) { return resNet(152, side); }, 60192808, 11513626624, 11.514, 78.312},
    {"squeezenet-1.0", "SqueezeNet 1.0", 2016, 224, 29, [](int side) { return squeezeNet(false, side); }, 1248424, 818924576,
     0.819, 58.092},
    {"squeezenet-1.1", "SqueezeNet 1.1", 2016, 224, 25, [](int side) { return squeezeNet(true, side); }, 1235496, 349151936,
     0.349, 58.178},
    {"densenet121", "DenseNet121", 2016, 224, 29, [](int side) { return denseNet(121, side); }, 7978856, 2834161664, 2.834,
     74.434},
    {"densenet169", "DenseNet169", 2016, 224, 29, [](int side) { return denseNet(169, side); }, 14149480, 3359843328, 3.36, 75.6},
    {"densenet201", "DenseNet201", 2016, 224, 29, [](int side) { return denseNet(201, side); }, 20013928, 4291365888, 4.291,
     76.896},
    {"mobilenet-v2", "MobileNetV2", 2018, 224, 1, [](int side) { return mobileNetV2(side); }, 3504872, 300774272, 0.301, 71.878},
    {"shufflenet-v2-x0.5", "ShuffleNetV2 ×0.5", 2018, 224, 1, [](int side) { return shuffleNetV2(5, side); }, 1366792, 40476448,
     0.04, 60.552},
    {"shufflenet-v2-x1", "ShuffleNetV2 ×1", 2018, 224, 1, [](int side) { return shuffleNetV2(10, side); }, 2278604, 144907992,
     0.145, 69.362},
    {"shufflenet-v2-x1.5", "ShuffleNetV2 ×1.5", 2018, 224, 1, [](int side) { return shuffleNetV2(15, side); }, 3503624, 0, 0.296,
     72.996},
    {"shufflenet-v2-x2", "ShuffleNetV2 ×2", 2018, 224, 1, [](int side) { return shuffleNetV2(20, side); }, 7393996, 0, 0.583,
     76.23},
    {"mobilenet-v3-small", "MobileNetV3 small", 2019, 224, 1, [](int side) { return mobileNetV3Small(side); }, 2542856, 56510400,
     0.057, 67.668},
    {"mobilenet-v3-large", "MobileNetV3 large", 2019, 224, 1, [](int side) { return mobileNetV3Large(side); }, 5483032, 216589760,
     0.217, 74.042},
    {"efficientnet-b0", "EfficientNet-B0", 2019, 224, 1, [](int side) { return efficientNet(0, side); }, 5288548, 385814752,
     0.386, 77.692},
    {"efficientnet-b1", "EfficientNet-B1", 2019, 240, 1, [](int side) { return efficientNet(1, side); }, 7794184, 686802832,
     0.687, 78.642},
    {"efficientnet-b2", "EfficientNet-B2", 2019, 288, 1, [](int side) { return efficientNet(2, side); }, 9109994, 1087529456,
     1.088, 80.608},
    {"efficientnet-b3", "EfficientNet-B3", 2019, 300, 1, [](int side) { return efficientNet(3, side); }, 12233232, 1827141392,
     1.827, 82.008},
    {"efficientnet-b4", "EfficientNet-B4", 2019, 380, 1, [](int side) { return efficientNet(4, side); }, 19341616, 4393771024,
     4.394, 83.384},
    {"efficientnet-b5", "EfficientNet-B5", 2019, 456, 1, [](int side) { return efficientNet(5, side); }, 30389784, 10266384752,
     10.266, 83.444},
    {"efficientnet-b6", "EfficientNet-B6", 2019, 528, 1, [](int side) { return efficientNet(6, side); }, 43040704, 19067593536,
     19.068, 84.008},
    {"efficientnet-b7", "EfficientNet-B7", 2019, 600, 1, [](int side) { return efficientNet(7, side); }, 66347960, 37745884192,
     37.746, 84.122},
    {"ghostnet-x0.5", "GhostNet ×0.5", 2019, 224, 1, [](int side) { return ghostNet(0.5, side); }, 2587292, 42328152, 0, 66.2},
    {"ghostnet-x1", "GhostNet ×1", 2019, 224, 1, [](int side) { return ghostNet(1, side); }, 5182508, 141150512, 0, 73.9},
    {"ghostnet-x1.3", "GhostNet ×1.3", 2019, 224, 1, [](int side) { return ghostNet(1.3, side); }, 7358820, 227003256, 0, 75.7},
};

} // namespace

std::span<const Published> publishedModels() { return All; }

const Published* publishedModel(std::string_view id)
{
    const auto found = std::ranges::find(All, id, &Published::id);
    return found == std::end(All) ? nullptr : &*found;
}

Totals totalsOf(const std::vector<PartCounts>& parts)
{
    Totals all;
    for (const PartCounts& part : parts)
        all.parameters += valueOf(part.parameters), all.multiplyAdds += valueOf(part.multiplyAdds);
    return all;
}

const Totals& totalsOf(const Published& model)
{
    static std::mutex one;
    static std::vector<Totals> known(std::size(All));
    const std::lock_guard lock(one);
    Totals& totals = known[std::size_t(&model - All)];
    if (totals.parameters == 0) totals = totalsOf(countsOf(model.made(model.side)));
    return totals;
}

bool Published::agrees(const Totals& counted) const
{
    const bool products = multiplyAdds == 0 || counted.multiplyAdds == multiplyAdds;
    const bool rounded = billions == 0 || std::round(counted.multiplyAdds * 1e-6) == std::round(billions * 1e3);
    return counted.parameters == parameters && products && rounded;
}

} // namespace engine
