// LeNet-5 learns to read handwritten digits: 12 000 of MNIST's, each once, and is then tested with 2 000 others.
#include "engine/data/image_set.h"
#include "engine/data/split.h"
#include "engine/nn/train.h"

#include <cstdio>

using namespace engine;

int main()
{
    const ActivationLayer relu{Activation::Relu};
    const Conv2d first{6, 5, 5, {.vertical = {2, 2}, .horizontal = {2, 2}}}, second{16, 5, 5, {}};
    const Network net({1, 28, 28}, {first, relu, MaxPool{}, second, relu, MaxPool{}, //
                                    Dense{120}, relu, Dense{84}, relu, Dense{10}});
    const ImageSet train = everyNth(mnist(Part::Train), 5), test = everyNth(mnist(Part::Test), 5);
    const Tensor images = numbersOf(train), unseen = numbersOf(test);
    Random random(1);
    const std::vector<int> order = permutation(train.count(), random), rows = permutation(test.count(), random);

    const Recipe recipe{Loss::CrossEntropy, {.kind = Optimiser::Adam, .rate = 2e-3}, {}};
    Learner<float> learner{initialParameters<float>(net, Initialisation::Uniform, Random(2))};
    Pass<float> pass;
    for (std::size_t i = 0; i + 64 <= order.size(); i += 64) {
        const float loss = trainStep<float>(net, recipe, {images.data, train.labels, {}}, {&order[i], 64}, learner, pass);
        if (i / 64 % 40 == 0) std::printf("step %3zu: loss %.3f\n", i / 64, double(loss));
    }

    gather<float>(net, {unseen.data, test.labels, {}}, rows, pass);
    forward<float>(net, learner.parameters, pass);
    int right = 0;
    for (int n = 0; n < test.count(); ++n) {
        int answer = 0;
        for (int k = 1; k < 10; ++k)
            if (pass.values(net.depth())(k, n) > pass.values(net.depth())(answer, n)) answer = k;
        right += answer == pass.labels()[std::size_t(n)];
    }
    std::printf("test accuracy %.3f\n", double(right) / test.count());
}
