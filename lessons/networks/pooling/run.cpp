#include "lessons/networks/pooling/run.h"

#include "engine/nn/kernels.h"

#include <cmath>

namespace lessons::pooling {
namespace {

using engine::Numbers;

/// Two decimals: what is printed is what is computed with.
double printable(double x) { return std::round(100 * x) / 100; }

/// Where the picture gets brighter to the right: a feature map as a first layer makes it (Sobel, then ReLU).
Numbers featureMap(const Params& p)
{
    constexpr int Kernel = 3;
    const auto pixels = widgets::loadPicture(QString::fromStdString(p.picture), p.side + Kernel - 1, true, p.seed);
    const engine::Tensor& grey = pixels.input;
    const int width = grey.shape.back(), height = grey.shape[grey.shape.size() - 2];
    if (height < p.window + Kernel - 1 || width < p.window + Kernel - 1)
        throw engine::InputError(
            engine::message("messages", "the picture is too narrow for a window of %1; a squarer one would do").with(p.window));
    const engine::Tensor kernel = engine::kernelOf(engine::Kernel::SobelX, Kernel);
    Numbers map({height - Kernel + 1, width - Kernel + 1}, engine::Precision::Double);
    for (std::size_t i = 0; i < map.size(); ++i) {
        const engine::Indices at = engine::indicesOf(map.shape, i);
        double sum = 0;
        for (int u = 0; u < Kernel; ++u)
            for (int v = 0; v < Kernel; ++v)
                sum += double(kernel.data[std::size_t(u * Kernel + v)]) *
                       double(grey.data[std::size_t((at[0] + u) * width + at[1] + v)]);
        map.data[i] = printable(std::max(0.0, sum) / 255);
    }
    return map;
}

Quantity pooled(const Params& p, const Quantity& x)
{
    const int rows = x.shape()[0], columns = x.shape()[1];
    const engine::PerAxis size(p.windowOn(rows), p.windowOn(columns)), stride(p.strideOn(rows), p.strideOn(columns));
    const Quantity map = reshaped(x, {1, rows, columns});
    const Quantity y =
        p.takesMax() ? maxPooled(map, engine::MaxPool{size, stride}) : averagePooled(map, engine::AveragePool{size, stride});
    return reshaped(y, {y.shape()[1], y.shape()[2]});
}

} // namespace

Tape run(const Params& p)
{
    Tape tape;
    const Quantity x = tape.input("x", featureMap(p));
    const Quantity y = tape.fill("pool", "y", pooled(p, x));
    engine::Random random(std::uint64_t(p.seed), 1);
    Numbers slopes(y.shape(), engine::Precision::Double);
    for (double& one : slopes.data) one = printable(random.uniform(0.1, 1));
    tape.step("loss");
    tape.make("L", sum(tape.arrives("g", slopes) * y));
    tape.backward("L", {.names = {{"y", "dy"}, {"x", "dx"}}, .without = {"g"}, .each = true});
    tape.step("sums");
    const Quantity in = tape.make("sumIn", sum(*tape.gradientOf("y"))), out = tape.make("sumOut", sum(*tape.gradientOf("x")));
    tape.make("ratio", out / in);
    return tape;
}

} // namespace lessons::pooling
