#include "engine/nn/convolution.h"

#include "engine/core/error.h"
#include "engine/core/parallel.h"

#include <algorithm>
#include <string>

namespace engine {
namespace {

/// The places of the window on one axis whose tap `offset` pixels from the start of the padding lies inside the picture.
struct Inside {
    int first, end;
};

Inside reach(int offset, int stride, int n, int places)
{
    const int first = offset >= 0 ? 0 : (-offset + stride - 1) / stride;
    const int end = n - 1 < offset ? 0 : (n - 1 - offset) / stride + 1;
    return {std::min(first, places), std::min(end, places)};
}

void checkSlide(int k, int stride, int dilation, Padding padding)
{
    if (k < 1 || stride < 1 || dilation < 1)
        throw InputError("convolution: kernel size, stride and dilation should be at least 1, not " + std::to_string(k) + ", " +
                         std::to_string(stride) + " and " + std::to_string(dilation));
    if (padding.before < 0 || padding.after < 0) throw InputError("convolution: padding should not be negative");
}

template <class Real>
void check(const TensorOf<Real>& input, const TensorOf<Real>& kernel, const TensorOf<Real>& bias, const Convolution& how)
{
    const auto text = [](const std::vector<int>& shape) {
        std::string words;
        for (int length : shape) words.append(words.empty() ? "" : " x ").append(std::to_string(length));
        return words;
    };
    if (input.shape.size() != 3 || kernel.shape.size() != 4)
        throw InputError("convolution: input " + text(input.shape) + " and kernel " + text(kernel.shape) +
                         " should have 3 and 4 axes");
    checkSlide(kernel.shape[2], how.stride.vertical, how.dilation.vertical, how.vertical);
    checkSlide(kernel.shape[3], how.stride.horizontal, how.dilation.horizontal, how.horizontal);
    const int out = kernel.shape[0];
    if (how.groups < 1 || out % how.groups != 0 || input.shape[0] != kernel.shape[1] * how.groups)
        throw InputError("convolution: " + std::to_string(how.groups) + " groups do not divide input " + text(input.shape) +
                         " and kernel " + text(kernel.shape));
    if (bias.shape != std::vector<int>{out})
        throw InputError("convolution: " + std::to_string(out) + " maps need as many biases, not " + text(bias.shape));
}

/// One row of one map. The taps are outside and the columns inside, so that the compiler can take several columns at once;
/// each column still adds its products in the order channel, row, column.
template <class Real> void convolveRow(const TensorOf<Real>& input, const TensorOf<Real>& kernel, Real bias,
                                       const Convolution& how, int map, int row, Real* out, int columns)
{
    const int height = input.shape[1], width = input.shape[2];
    const int channels = kernel.shape[1], kh = kernel.shape[2], kw = kernel.shape[3];
    const int firstChannel = map / (kernel.shape[0] / how.groups) * channels;
    std::vector<double> sum(std::size_t(columns), 0), partial(sum.size());
    for (int c = 0; c < channels; ++c) {
        std::fill(partial.begin(), partial.end(), 0.0);
        for (int u = 0; u < kh; ++u) {
            const int y = row * how.stride.vertical + u * how.dilation.vertical - how.vertical.before;
            if (y < 0 || y >= height) continue;
            const Real* pixels = &input.data[(std::size_t(firstChannel + c) * height + y) * width];
            for (int v = 0; v < kw; ++v) {
                const double weight = kernel.at(map, c, u, v);
                const int offset = v * how.dilation.horizontal - how.horizontal.before;
                const Inside inside = reach(offset, how.stride.horizontal, width, columns);
                for (int j = inside.first; j < inside.end; ++j) partial[j] += weight * pixels[j * how.stride.horizontal + offset];
            }
        }
        for (int j = 0; j < columns; ++j) sum[j] += partial[j];
    }
    for (int j = 0; j < columns; ++j) out[j] = Real(sum[j] + bias);
}

void checkKernel(const std::vector<int>& shape)
{
    if (shape.size() != 4) throw InputError("convolution: a kernel should have 4 axes, not " + std::to_string(shape.size()));
}

} // namespace

int outputLength(int n, int k, int stride, int dilation, Padding padding)
{
    checkSlide(k, stride, dilation, padding);
    const int room = n + padding.total() - span(k, dilation);
    return room < 0 ? 0 : room / stride + 1;
}

Padding samePadding(int n, int k, int stride, int dilation)
{
    checkSlide(k, stride, dilation, {});
    const int places = (n + stride - 1) / stride;
    const int total = std::max((places - 1) * stride + span(k, dilation) - n, 0);
    return {total / 2, total - total / 2};
}

template <class Real> TensorOf<Real> convolve(const TensorOf<Real>& input, const TensorOf<Real>& kernel,
                                              const TensorOf<Real>& bias, const Convolution& how)
{
    check(input, kernel, bias, how);
    const int maps = kernel.shape[0];
    const int rows = outputLength(input.shape[1], kernel.shape[2], how.stride.vertical, how.dilation.vertical, how.vertical);
    const int columns =
        outputLength(input.shape[2], kernel.shape[3], how.stride.horizontal, how.dilation.horizontal, how.horizontal);
    TensorOf<Real> output({maps, rows, columns});
    if (output.size() == 0) return output;
    const double work = double(output.size()) * double(kernel.size()) / maps;
    parallelFor(maps * rows, work, [&](int i) {
        convolveRow(input, kernel, bias.at(i / rows), how, i / rows, i % rows, &output.data[std::size_t(i) * columns], columns);
    });
    return output;
}

template Tensor convolve(const Tensor&, const Tensor&, const Tensor&, const Convolution&);
template TensorOf<double> convolve(const TensorOf<double>&, const TensorOf<double>&, const TensorOf<double>&, const Convolution&);

Tensor windowAt(const Tensor& input, const Tensor& kernel, const Convolution& how, int map, int row, int column)
{
    check(input, kernel, Tensor({kernel.shape.empty() ? 0 : kernel.shape[0]}), how);
    const int channels = kernel.shape[1], kh = kernel.shape[2], kw = kernel.shape[3];
    if (map < 0 || map >= kernel.shape[0]) throw InputError("convolution: there is no map " + std::to_string(map));
    const int firstChannel = map / (kernel.shape[0] / how.groups) * channels;
    Tensor window({channels, kh, kw});
    for (int c = 0; c < channels; ++c)
        for (int u = 0; u < kh; ++u)
            for (int v = 0; v < kw; ++v) {
                const int y = row * how.stride.vertical + u * how.dilation.vertical - how.vertical.before;
                const int x = column * how.stride.horizontal + v * how.dilation.horizontal - how.horizontal.before;
                if (y >= 0 && y < input.shape[1] && x >= 0 && x < input.shape[2])
                    window.at(c, u, v) = input.at(firstChannel + c, y, x);
            }
    return window;
}

Connections fullyConnected(const std::vector<int>& inputShape, const std::vector<int>& outputShape)
{
    const auto neurons = std::int64_t(Tensor::elements(outputShape));
    return {neurons * std::int64_t(Tensor::elements(inputShape)), neurons};
}

Connections locallyConnected(const std::vector<int>& kernelShape, const std::vector<int>& outputShape)
{
    checkKernel(kernelShape);
    const auto neurons = std::int64_t(Tensor::elements(outputShape));
    return {neurons * kernelShape[1] * kernelShape[2] * kernelShape[3], neurons};
}

Connections sharedWeights(const std::vector<int>& kernelShape)
{
    checkKernel(kernelShape);
    return {std::int64_t(Tensor::elements(kernelShape)), kernelShape[0]};
}

} // namespace engine
