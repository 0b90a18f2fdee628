#include "engine/tape/normalised.h"
#include "engine/tape/operators.h"
#include "engine/tape/pictures.h"
#include "tests/engine/tape_layers.h"

using namespace engine;

namespace {

using Parts = TapeLayer::Parts;

/// Settings of what slides, drawn.
struct Drawn {
    Random random;

    explicit Drawn(unsigned seed) : random(seed) {}
    int from(int low, int high) { return low + random.below(high - low + 1); }
    PerAxis each(int low, int high)
    {
        const int down = from(low, high);
        return {down, from(low, high)};
    }
    Padding padding(int most)
    {
        const int before = from(0, most);
        return {before, from(0, most)};
    }
    Shape picture(int channels)
    {
        const int height = from(5, 7);
        return {channels, height, from(5, 7)};
    }
    Convolution convolution(int groups)
    {
        const PerAxis stride = each(1, 2), dilation = each(1, 2);
        const Padding down = padding(2);
        return {stride, dilation, groups, down, padding(2)};
    }
    template <class Pool> Pool pooling()
    {
        Pool pool{each(1, 3), each(1, 3)};
        const Padding down = padding(pool.size.vertical - 1);
        pool.padding = {down, padding(pool.size.horizontal - 1)}, pool.dilation = each(1, 2), pool.ceil = from(0, 1) == 1;
        return pool;
    }
};

void addConvolutions(std::vector<TapeLayer>& all, Drawn& d)
{
    const int groups = d.from(1, 2), kh = d.from(1, 3), kw = d.from(1, 3);
    const Convolution how = d.convolution(groups), alone = d.convolution(1);
    const Shape picture = d.picture(2 * groups), small{2 * groups, d.from(2, 4), d.from(2, 4)};
    all.push_back({"convolution", one(Conv2d{2 * groups, kh, kw, how}, {picture}),
                   [=](Tape&, const Parts& l) { return convolved(l.x[0], l.p[0], l.p[1], how); }});
    all.push_back({"convolution without biases", one(Conv2d{groups, kh, kw, how, false}, {picture}),
                   [=](Tape&, const Parts& l) { return convolved(l.x[0], l.p[0], how); }});
    Convolution spread = how;
    spread.vertical = d.padding(1), spread.horizontal = d.padding(1);
    const PerAxis more{std::min(d.from(0, 1), std::max(spread.stride.vertical, spread.dilation.vertical) - 1),
                       std::min(d.from(0, 1), std::max(spread.stride.horizontal, spread.dilation.horizontal) - 1)};
    all.push_back({"transposed convolution", one(ConvTranspose2d{3 * groups, kh, kw, spread, more}, {small}),
                   [=](Tape&, const Parts& l) { return transposeConvolved(l.x[0], l.p[0], l.p[1], spread, more); }});
    all.push_back({"transposed convolution without biases", one(ConvTranspose2d{groups, kh, kw, spread, more, false}, {small}),
                   [=](Tape&, const Parts& l) { return transposeConvolved(l.x[0], l.p[0], spread, more); }});
    const Deformable wanders{2, kh, kw, alone};
    Shape places = Conv2d{1, kh, kw, alone}.form(Inputs(0, {picture})).out;
    places.channels = 2 * kh * kw;
    all.push_back({"deformable convolution", one(wanders, {picture, places}),
                   [=](Tape& tape, const Parts& l) { return deformed(l.x[0], l.x[1], l.p[0], l.p[1], alone, namesOn(tape)); }});
    all.push_back({"adders", one(Adder{2 * groups, kh, kw, how}, {picture}),
                   [=](Tape&, const Parts& l) { return adderConvolved(l.x[0], l.p[0], how); }, 1, false, false});
    all.push_back({"signs", one(Xnor{2 * groups, kh, kw, how}, {picture}),
                   [=](Tape& tape, const Parts& l) { return xnorConvolved(l.x[0], l.p[0], how, namesOn(tape)); }, 1, false,
                   false});
}

void addPools(std::vector<TapeLayer>& all, Drawn& d)
{
    const auto largest = d.pooling<MaxPool>();
    auto mean = d.pooling<AveragePool>();
    const Shape picture = d.picture(2);
    all.push_back({"max pooling", one(largest, {picture}), [=](Tape&, const Parts& l) { return maxPooled(l.x[0], largest); }});
    for (const bool counts : {false, true}) {
        mean.countPadding = counts;
        all.push_back({counts ? "average pooling, padding counts" : "average pooling", one(mean, {picture}),
                       [=](Tape&, const Parts& l) { return averagePooled(l.x[0], mean); }});
    }
    all.push_back({"global max", one(GlobalMaxPool{}, {picture}), [](Tape&, const Parts& l) { return globalMax(l.x[0]); }});
    all.push_back(
        {"global average", one(GlobalAveragePool{}, {picture}), [](Tape&, const Parts& l) { return globalAverage(l.x[0]); }});
}

void addNorms(std::vector<TapeLayer>& all, Drawn& d)
{
    const Shape picture{d.from(2, 4), d.from(1, 2), 2};
    constexpr double Epsilon = 1e-2;
    all.push_back({"batch normalisation, learning", one(BatchNorm{Epsilon}, {picture}),
                   [](Tape& tape, const Parts& l) { return batchNormed(l.x[0], l.p[0], l.p[1], Epsilon, namesOn(tape)); }, 3,
                   true});
    all.push_back({"batch normalisation, answering", one(BatchNorm{Epsilon}, {picture}), [](Tape&, const Parts& l) {
                       return scaledAndShifted(normalised(l.x[0], l.p[2], l.p[3], Epsilon, 0), l.p[0], l.p[1], 0);
                   }});
    all.push_back({"layer normalisation", one(LayerNorm{Epsilon}, {picture}),
                   [](Tape& tape, const Parts& l) { return layerNormed(l.x[0], l.p[0], l.p[1], Epsilon, namesOn(tape)); }});
    for (const bool over : {false, true}) {
        const LocalResponseNorm how{d.from(1, 4), 0.7, 0.75, 2, over};
        all.push_back({over ? "local response, α / n" : "local response, α", one(how, {picture}),
                       [=](Tape& tape, const Parts& l) { return localResponseNormed(l.x[0], how, namesOn(tape)); }});
    }
}

void addChannels(std::vector<TapeLayer>& all, Drawn& d)
{
    const int n = d.from(1, 3), groups = d.from(1, 3);
    const Shape picture{n * groups + 1, 2, 3}, even{n * groups, 3, 2}, flat{6};
    all.push_back(
        {"dense", one(Dense{n}, {flat}), [](Tape&, const Parts& l) { return matmul(l.p[0], reshaped(l.x[0], {6})) + l.p[1]; }});
    all.push_back({"channel attention", one(ChannelScale{}, {picture, {picture.channels}}),
                   [](Tape&, const Parts& l) { return channelScaled(l.x[0], reshaped(l.x[1], {l.x[0].shape()[0]})); }});
    all.push_back({"shuffle", one(Shuffle{groups}, {even}), [=](Tape&, const Parts& l) { return shuffled(l.x[0], groups); }});
    all.push_back({"slice", one(Slice{1, n}, {picture}), [=](Tape&, const Parts& l) { return sliced(l.x[0], 0, 1, n); }});
    all.push_back({"concat", one(Concat{}, {picture, {n, 2, 3}}), [](Tape&, const Parts& l) { return concatenated(l.x, 0); }});
    all.push_back({"add", one(Add{}, {even, even}), [](Tape&, const Parts& l) { return l.x[0] + l.x[1]; }});
    all.push_back({"prelu", one(ActivationLayer{Activation::PRelu}, {picture}),
                   [](Tape&, const Parts& l) { return prelu(l.x[0], l.p[0]); }});
    const double probability = 0.1 * d.from(1, 8);
    all.push_back({"dropout", one(Dropout{probability, 3}, {picture}),
                   [=](Tape& tape, const Parts& l) {
                       Numbers mask(l.x[0].shape(), Precision::Any);
                       for (std::size_t i = 0; i < mask.size(); ++i) mask.data[i] = l.inner.data[i] > 0;
                       return dropped(l.x[0], tape.draw("mask", mask), probability);
                   },
                   1, true});
}

} // namespace

std::vector<TapeLayer> pictureLayers(unsigned seed)
{
    std::vector<TapeLayer> all;
    Drawn drawn(seed);
    addConvolutions(all, drawn), addPools(all, drawn), addNorms(all, drawn), addChannels(all, drawn);
    return all;
}
