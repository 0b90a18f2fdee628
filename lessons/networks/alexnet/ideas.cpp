#include "engine/data/augment.h"
#include "engine/nn/kernels.h"
#include "engine/tape/normalised.h"
#include "engine/tape/pictures.h"
#include "lessons/networks/alexnet/run.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lessons::alexnet {
namespace {

using engine::Indices;
using engine::Numbers;
using engine::Random;

constexpr int Sobel = 3;

/// The middle of the picture, as a square whose side is that of its shorter one.
Tensor squareOf(const Params& p, int side, bool grey)
{
    constexpr int Least = 7;
    const Tensor all = widgets::loadPicture(QString::fromStdString(p.picture), side, grey, p.seed).input;
    const int height = all.shape[1], width = all.shape[2], least = std::min(height, width);
    if (least < Least)
        throw engine::InputError(
            engine::message("messages", "the picture is too narrow for a window of %1; a squarer one would do").with(Least));
    return engine::cropped(all, (height - least) / 2, (width - least) / 2, least, least);
}

/// How much brighter it gets in directions that are `turn` apart, grey values: {directions, side, side}.
Tensor directions(int count)
{
    const Tensor x = engine::kernelOf(engine::Kernel::SobelX, Sobel), y = engine::kernelOf(engine::Kernel::SobelY, Sobel);
    Tensor all({count, 1, Sobel, Sobel});
    for (int d = 0; d < count; ++d)
        for (std::size_t i = 0; i < x.size(); ++i) {
            const double angle = 2 * std::numbers::pi * d / count;
            all.data[std::size_t(d) * x.size() + i] =
                float(std::round(100 * (std::cos(angle) * double(x.data[i]) + std::sin(angle) * double(y.data[i]))) / 100);
        }
    return all;
}

/// What the first of these kernels answers, scaled so that the largest is `most`, with two decimals: {side, side}.
Numbers mapOf(const Params& p, int side, double most)
{
    const Tensor sums = convolve(squareOf(p, side + Sobel - 1, true), directions(1), Tensor({1}), {});
    double largest = 1e-9;
    for (const float z : sums.data) largest = std::max(largest, std::abs(double(z)));
    Numbers map({sums.shape[1], sums.shape[2]}, engine::Precision::Double);
    std::ranges::transform(sums.data, map.data.begin(),
                           [=](float z) { return std::round(100 * most * double(z) / largest) / 100; });
    return map;
}

/// Places of a picture {C, H, W} that another one of this size takes over, from (down, right) on.
Quantity moved(const Quantity& x, int down, int right, int height, int width, bool mirrored = false)
{
    std::vector<int> index;
    const std::vector<int>& shape = x.shape();
    for (int c = 0; c < shape[0]; ++c)
        for (int i = down; i < down + height; ++i)
            for (int j = right; j < right + width; ++j) {
                const bool inside = i >= 0 && i < shape[1] && j >= 0 && j < shape[2];
                index.push_back(inside ? int(engine::elementAt(shape, {c, i, mirrored ? shape[2] - 1 - j : j})) : -1);
            }
    return picked(x, std::move(index), {shape[0], height, width});
}

void relus(Tape& tape, const Params& p)
{
    constexpr int MapSide = 5;
    const Quantity z = tape.input("z", mapOf(p, MapSide, p.gain));
    const Quantity t = tape.step("tanh").make("aTanh", tanh(z));
    const Quantity slope = tape.step("tanhSlope").make("sTanh", Quantity(1) - square(t));
    tape.step("relu").make("aRelu", relu(z));
    const Quantity open = tape.step("reluSlope").make("sRelu", slopeOf(engine::Activation::Relu, z)), above = sum(open);
    tape.step("share").make("share", mean(open));
    if (above[0] == 0) return; // a picture without edges
    tape.step("meanTanh").make("meanTanh", sum(open * slope) / above);
    tape.step("meanRelu").make("meanRelu", sum(open * open) / above);
}

void pools(Tape& tape, const Params& p)
{
    constexpr int MapSide = 13; // as the last pooling of AlexNet has it
    const Quantity x = tape.input("x", relu(mapOf(p, MapSide, 1)).value());
    const std::vector<int>& shape = x.shape();
    const auto flat = [](const Quantity& maps) { return reshaped(maps, {maps.shape()[1], maps.shape()[2]}); };
    const auto pooled = [&](const Quantity& map, int size) {
        return flat(maxPooled(reshaped(map, {1, shape[0], shape[1]}), size, 2));
    };
    const Quantity plain = tape.fill("plain", "plain", pooled(x, 2), pooled(x, 2).shape()[1]);
    const Quantity lapping = tape.fill("lapping", "lapping", pooled(x, 3), pooled(x, 3).shape()[1]);
    const Quantity map = reshaped(x, {1, shape[0], shape[1]});
    const Quantity other = tape.step("shifted").make("shifted", flat(moved(map, 0, -p.shift, shape[0], shape[1])));
    const auto change = [&](const char* id, const Quantity& before, const Quantity& after) {
        const Quantity size = sum(square(before));
        if (size[0] > 0) tape.step(id).make(id, sqrt(sum(square(after - before)) / size));
    };
    const Quantity plainOther = tape.step("plainShifted").make("plainShifted", pooled(other, 2));
    change("plainChange", plain, plainOther);
    const Quantity lappingOther = tape.step("lappingShifted").make("lappingShifted", pooled(other, 3));
    change("lappingChange", lapping, lappingOther);
}

/// Σ over pixels of the colours' distances from their mean, and its axes; then light of another colour.
void recolour(Tape& tape, const Params& p, const Quantity& x, Random& random)
{
    const int pixels = x.shape()[1] * x.shape()[2];
    const Quantity mean = tape.step("mean").make("mean", meanForEach(x, 0));
    const Quantity d = reshaped(x - everywhere(mean, 0, x.shape()), {3, pixels});
    const Quantity C = tape.step("C").make("C", matmul(d, transposed(d)) / Quantity(pixels, "N"));
    const std::vector<Tensor> all{x.value().floats()};
    const engine::ColourAxes axes = engine::colourAxes(all);
    Numbers columns({3, 3}, engine::Precision::Double), strength({3}, engine::Precision::Double);
    for (std::size_t i = 0; i < 9; ++i) columns.data[i] = axes.axis[i % 3][i / 3];
    for (double& one : strength.data) one = p.strength * random.normal();
    const Quantity P = tape.step("P").arrives("P", columns);
    tape.point("P");
    const Quantity D = tape.step("D").make("D", matmul(transposed(P), matmul(C, P)));
    const Quantity alpha = tape.step("draws").draw("draws", strength);
    tape.point("draws");
    const Quantity lambda = picked(D, {0, 4, 8}, {3}), delta = tape.step("delta").make("delta", matmul(P, alpha * lambda));
    tape.step("coloured").make("coloured", x + everywhere(delta, 0, x.shape()));
}

void augment(Tape& tape, const Params& p)
{
    constexpr int PictureSide = 48, MostShift = 6;
    constexpr double Noise = 0.1;
    Tensor pixels = squareOf(p, PictureSide, false);
    for (float& one : pixels.data) one /= 255;
    Random random(std::uint64_t(p.seed), 1);
    const Quantity x = tape.input("picture", pixels);
    const int side = x.shape()[1], crop = 7 * side / 8; // 224 of 256
    const auto draw = [&](int most) { return random.below(2 * most + 1) - most; };
    tape.step("flipped").make("flipped", moved(x, 0, 0, side, side, true));
    const int top = random.below(side - crop + 1), left = random.below(side - crop + 1);
    tape.step("cropped").make("cropped", moved(x, top, left, crop, crop));
    const int down = draw(MostShift), right = draw(MostShift);
    tape.step("moved").make("moved", moved(x, down, right, side, side));
    Tensor noise(pixels.shape);
    for (float& one : noise.data) one = float(Noise * random.normal());
    tape.step("noisy").make("noisy", x + tape.draw("noise", noise));
    recolour(tape, p, x, random);
}

void normalise(Tape& tape, const Params& p)
{
    constexpr int Maps = 8, MapSide = 16;
    Tensor grey = squareOf(p, MapSide + Sobel - 1, true), kernels = directions(Maps);
    const std::vector<int> pixels = grey.shape, each = kernels.shape;
    grey.shape.erase(grey.shape.begin()), kernels.shape = {Maps, Sobel, Sobel};
    const Quantity picture = tape.input("grey", grey), K = tape.parameter("K", kernels);
    const Quantity x = tape.step("maps").make("maps", relu(convolved(reshaped(picture, pixels), reshaped(K, each), {})));
    const engine::LocalResponseNorm how{p.neighbours, p.alpha, 0.75, 2, false};
    const engine::LocalResponseNorm self{1, p.alpha, 0.75, 2, false};
    // one place with all its maps: where the strongest answer is
    const auto strongest = std::ranges::max_element(x.value().data) - x.value().data.begin();
    const Indices at = engine::indicesOf(x.shape(), std::size_t(strongest));
    std::vector<int> places;
    for (int map = 0; map < Maps; ++map) places.push_back(int(engine::elementAt(x.shape(), {map, at[1], at[2]})));
    const auto flat = [](const Quantity& q) { return reshaped(q, {Maps}); };
    const auto maps = [](const Quantity& q) { return reshaped(q, {Maps, 1, 1}); };
    const Quantity here = tape.step("here").make("here", picked(x, places, {Maps}));
    tape.step("alone").make("alone", flat(localResponseNormed(maps(here), self)));
    const auto named = [&](const std::string& id, const Quantity& q) { return maps(tape.step(id).make(id, flat(q))); };
    tape.step("among").make("among", flat(localResponseNormed(maps(here), how, named)));
    tape.step("normed").make("normed", localResponseNormed(x, how));
}

void dropOut(Tape& tape, const Params& p)
{
    constexpr int In = 4, Units = 8, Out = 3, Nets = 24;
    Random random(std::uint64_t(p.seed), 1);
    const auto drawn = [&](const char* id, std::vector<int> shape, double most) {
        Numbers all(std::move(shape), engine::Precision::Double);
        for (double& one : all.data) one = std::round(100 * random.uniform(-most, most)) / 100;
        return all.shape.size() == 1 ? tape.input(id, all) : tape.parameter(id, all);
    };
    const Quantity x = drawn("x0", {In}, 1), W1 = drawn("W1", {Units, In}, 1), W2 = drawn("W2", {Out, Units}, 1);
    const Quantity first = tape.step("a").carry("V1", W1), a = tape.make("a", relu(matmul(first, x)));
    tape.step("full").make("full", matmul(tape.carry("V2", W2), a));
    Quantity mean(0);
    for (int net = 0; net < Nets; ++net) {
        tape.round("mask");
        const Quantity m = tape.draw("m", engine::dropoutMask({Units}, p.dropout, random));
        tape.make("V2", W2 * spread(m, 0, Out)), tape.make("V1", W1 * spread(m, 1, In));
        const Quantity h = tape.make("h", engine::dropped(a, m, p.dropout));
        const Quantity y = tape.step("y").make("y", matmul(W2, h));
        const Quantity all = net == 0 ? y : y + Quantity(net, "n") * mean;
        mean = tape.step("meanY").make("meanY", all / Quantity(net + 1, "n"));
        tape.keep("meanY");
    }
}

} // namespace

Tape run(const Params& p)
{
    Tape tape;
    switch (p.idea) {
    case Idea::Relu: relus(tape, p); break;
    case Idea::Pooling: pools(tape, p); break;
    case Idea::Augmentation: augment(tape, p); break;
    case Idea::Lrn: normalise(tape, p); break;
    case Idea::Dropout: dropOut(tape, p); break;
    case Idea::TwoGpus: recordSplit(tape); break;
    }
    return tape;
}

} // namespace lessons::alexnet
